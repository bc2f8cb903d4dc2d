package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Provision;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a dossier on its way, as members of an object. */
final class ConductJson {

    private static final int MOST_REAPPOINTMENTS = 10;

    private ConductJson() {}

    static DossierRules read(Members members) {
        return new DossierRules(
                supplement(members.optional("supplement")),
                extension(members.optional("extension")),
                reappointment(members.optional("reappointment")),
                lateNotice(members.optional("lateNotice")),
                provisions(members.optional("refusalWithinPeriod")));
    }

    /** The provisions of a rule that says nothing else: it has one or is left out. */
    private static List<Provision> provisions(Value value) {
        if (!value.isThere()) {
            return List.of();
        }
        Members parts = value.members();
        Value citations = parts.needed("citations");
        List<Provision> provisions = CommonJson.provisions(citations);
        if (citations.isEmptyList()) { // there would be no trace of it in the model
            citations.error(
                    IssueCode.MISSING_CITATION,
                    "chưa có căn cứ pháp lý",
                    "no legal source is given",
                    "hãy ghi văn bản, điều, khoản, điểm",
                    "cite the document with article, clause and point");
        }
        parts.done();
        return provisions;
    }

    private static DossierRules.@Nullable Supplement supplement(Value value) {
        if (!value.isThere()) {
            return null;
        }
        Members members = value.members();
        DossierRules.Supplement rule = new DossierRules.Supplement(
                members.needed("effect").oneOf(SupplementEffect.class),
                members.optional("once").flag(),
                termOrNull(members.optional("within")),
                termOrNull(members.optional("closeAfter")),
                reading(members),
                CommonJson.citations(members));
        members.done();
        return rule;
    }

    private static @Nullable Term termOrNull(Value value) {
        if (!value.isThere()) {
            return null;
        }
        Members members = value.members();
        Term term = TermJson.term(members);
        members.done();
        return term;
    }

    private static DossierRules.@Nullable Extension extension(Value value) {
        if (!value.isThere()) {
            return null;
        }
        Members members = value.members();
        Term most = TermJson.term(members);
        DossierRules.Extension rule = new DossierRules.Extension(
                most,
                members.optional("longerIfWritten").flag(),
                CommonJson.citations(members),
                provisions(members.optional("slip")));
        members.done();
        return rule;
    }

    private static DossierRules.@Nullable Reappointment reappointment(Value value) {
        if (!value.isThere()) {
            return null;
        }
        Members members = value.members();
        Value within = members.optional("sameDay");
        Members sameDay = within.isThere() ? within.members() : null;
        DossierRules.Reappointment rule = new DossierRules.Reappointment(
                members.needed("atMost").wholeIn(0, MOST_REAPPOINTMENTS),
                members.needed("before").oneOf(DossierRules.DayBefore.class),
                reading(members),
                sameDay == null
                        ? DossierRules.SameDay.NO_APOLOGY
                        : sameDay.needed("rule").oneOf(DossierRules.SameDay.class),
                sameDay == null ? "" : reading(sameDay),
                CommonJson.citations(members));
        if (sameDay != null) {
            sameDay.done();
        }
        members.done();
        return rule;
    }

    private static DossierRules.@Nullable LateNotice lateNotice(Value value) {
        if (!value.isThere()) {
            return null;
        }
        Members members = value.members();
        DossierRules.LateNotice rule = new DossierRules.LateNotice(
                members.needed("effect").oneOf(DossierRules.LateNotice.Effect.class),
                reading(members),
                CommonJson.citations(members));
        members.done();
        return rule;
    }

    private static String reading(Members members) {
        Value reading = members.optional("reading");
        return reading.plainText();
    }

    static void write(JsonGenerator out, DossierRules rules) throws IOException {
        DossierRules.Supplement supplement = rules.onSupplement();
        if (supplement != null) {
            out.writeObjectFieldStart("supplement");
            out.writeStringField("effect", supplement.effect().name());
            JsonOut.flag(out, "once", supplement.once());
            term(out, "within", supplement.askWithin());
            term(out, "closeAfter", supplement.closeUnless());
            JsonOut.optionalWord(out, "reading", supplement.reading());
            JsonOut.citations(out, supplement.citations());
            out.writeEndObject();
        }
        DossierRules.Extension extension = rules.onExtension();
        if (extension != null) {
            out.writeObjectFieldStart("extension");
            TermJson.write(out, extension.most());
            JsonOut.flag(out, "longerIfWritten", extension.longerIfWritten());
            JsonOut.citations(out, extension.citations());
            provisions(out, "slip", extension.slip());
            out.writeEndObject();
        }
        DossierRules.Reappointment again = rules.onReappointment();
        if (again != null) {
            out.writeObjectFieldStart("reappointment");
            out.writeNumberField("atMost", again.most());
            out.writeStringField("before", again.before().name());
            JsonOut.optionalWord(out, "reading", again.reading());
            if (again.sameDay() != DossierRules.SameDay.NO_APOLOGY
                    || !again.sameDayReading().isEmpty()) {
                out.writeObjectFieldStart("sameDay");
                out.writeStringField("rule", again.sameDay().name());
                JsonOut.optionalWord(out, "reading", again.sameDayReading());
                out.writeEndObject();
            }
            JsonOut.citations(out, again.citations());
            out.writeEndObject();
        }
        DossierRules.LateNotice notice = rules.onLateNotice();
        if (notice != null) {
            out.writeObjectFieldStart("lateNotice");
            out.writeStringField("effect", notice.effect().name());
            JsonOut.optionalWord(out, "reading", notice.reading());
            JsonOut.citations(out, notice.citations());
            out.writeEndObject();
        }
        provisions(out, "refusalWithinPeriod", rules.onRefusal());
    }

    private static void term(JsonGenerator out, String name, @Nullable Term term) throws IOException {
        if (term != null) {
            out.writeObjectFieldStart(name);
            TermJson.write(out, term);
            out.writeEndObject();
        }
    }

    private static void provisions(JsonGenerator out, String name, List<Provision> provisions) throws IOException {
        if (!provisions.isEmpty()) {
            out.writeObjectFieldStart(name);
            JsonOut.citations(out, provisions);
            out.writeEndObject();
        }
    }
}
