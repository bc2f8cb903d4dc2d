package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.DelegationFinding.Reason;
import io.github.motcua.rules.decision.Signature;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Who decides and signs, and what became of delegations, as members of an object. */
final class DecidingBodyJson {

    private DecidingBodyJson() {}

    static void write(JsonGenerator out, DecidingBody body) throws IOException {
        out.writeStringField("catalog", body.catalog());
        out.writeStringField("level", body.level().name());
        out.writeStringField("basis", body.basis().name());
        if (!body.units().isEmpty()) {
            out.writeFieldName("units");
            JsonOut.words(out, body.units());
        }
        JsonOut.optionalWord(out, "office", body.office());
        JsonOut.optionalWord(out, "returnedAt", body.returnedAt());
        JsonOut.optionalWord(out, "delegation", body.delegation());
        JsonOut.text(out, "signedBy", body.signedBy());
        JsonOut.list(out, "signatures", body.signatures(), signature -> write(out, signature));
        citations(out, body.citations());
    }

    static DecidingBody read(Value value) {
        Members members = value.members();
        DecidingBody body = new DecidingBody(
                members.needed("catalog").word(),
                members.needed("level").oneOf(Level.class),
                members.needed("basis").oneOf(Basis.class),
                members.optional("units").words(),
                members.optional("office").plainText(),
                members.optional("returnedAt").plainText(),
                members.optional("delegation").plainText(),
                members.needed("signedBy").text(),
                signatures(members.items("signatures")),
                DecisionReader.citations(members));
        members.done();
        return body;
    }

    private static void write(JsonGenerator out, Signature signature) throws IOException {
        out.writeArrayFieldStart("forms");
        for (SignatureForm form : signature.forms()) {
            out.writeString(form.name());
        }
        out.writeEndArray();
        JsonOut.text(out, "title", signature.title());
        out.writeStringField("seal", signature.seal().name());
        JsonOut.flag(out, "mayBePassedOn", signature.mayBePassedOn());
        citations(out, signature.citations());
    }

    private static List<Signature> signatures(List<Value> values) {
        List<Signature> signatures = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            List<SignatureForm> forms = new ArrayList<>();
            for (Value form : members.items("forms")) {
                forms.add(form.oneOf(SignatureForm.class));
            }
            signatures.add(new Signature(
                    forms,
                    members.needed("title").text(),
                    members.needed("seal").oneOf(Seal.class),
                    members.optional("mayBePassedOn").flag(),
                    DecisionReader.citations(members)));
            members.done();
        }
        return signatures;
    }

    static void write(JsonGenerator out, DelegationFinding finding) throws IOException {
        out.writeStringField("id", finding.id());
        out.writeStringField("catalog", finding.catalog());
        out.writeStringField("manner", finding.manner().name());
        JsonOut.optionalText(out, "instrument", finding.instrument().orElse(null));
        out.writeStringField("status", finding.status().name());
        JsonOut.list(out, "reasons", finding.reasons(), reason -> {
            out.writeStringField("exclusion", reason.exclusion().name());
            JsonOut.text(out, "text", reason.exclusion().words());
            citations(out, reason.citations());
        });
        if (!finding.missing().isEmpty()) {
            out.writeFieldName("missing");
            JsonOut.words(out, finding.missing());
        }
        citations(out, finding.citations());
    }

    static DelegationFinding finding(Value value) {
        Members members = value.members();
        DelegationFinding finding = new DelegationFinding(
                members.needed("id").word(),
                members.needed("catalog").word(),
                members.needed("manner").oneOf(Manner.class),
                members.optional("instrument").textOrNull(),
                members.needed("status").oneOf(Status.class),
                reasons(members.items("reasons")),
                members.optional("missing").words(),
                DecisionReader.citations(members));
        members.done();
        return finding;
    }

    private static List<Reason> reasons(List<Value> values) {
        List<Reason> reasons = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            Exclusion exclusion = members.needed("exclusion").oneOf(Exclusion.class);
            members.needed("text").text();
            reasons.add(new Reason(exclusion, DecisionReader.citations(members)));
            members.done();
        }
        return reasons;
    }

    private static void citations(JsonGenerator out, List<Citation> citations) throws IOException {
        out.writeArrayFieldStart("citations");
        for (Citation citation : citations) {
            out.writeStartObject();
            JsonOut.citationMembers(out, citation);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
