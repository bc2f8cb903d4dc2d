package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who may decide: units, offices, desks, what is delegated, and the competences of procedures. */
final class CompetenceJson {

    /** A power by delegation is never a competence of its own: it follows from {@code delegations}. */
    private static final List<Basis> LASTING = List.of(Basis.OWN, Basis.DECENTRALISED);

    private CompetenceJson() {}

    static void read(Members members, Catalog.Builder catalog) {
        catalog.units(units(members.items("units")));
        catalog.offices(offices(members.items("offices")));
        catalog.desks(desks(members.items("desks")));
        catalog.delegationRules(delegationRules(members.items("delegationRules")));
        catalog.delegations(delegations(members.items("delegations")));
        catalog.signingRules(signingRules(members.items("signingRules")));
    }

    private static List<Unit> units(List<Value> values) {
        List<Unit> units = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            units.add(new Unit(
                    members.needed("id").word(),
                    members.needed("level").oneOf(Level.class),
                    members.needed("name").text(),
                    CommonJson.period(members.optional("validity")),
                    new TreeSet<>(members.optional("successors").words()),
                    CommonJson.citations(members)));
            members.done();
        }
        return units;
    }

    private static List<Office> offices(List<Value> values) {
        List<Office> offices = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            offices.add(new Office(
                    members.needed("id").word(),
                    members.needed("level").oneOf(Level.class),
                    members.needed("kind").oneOf(OfficeKind.class),
                    members.needed("name").text(),
                    posts(members.optional("posts")),
                    CommonJson.period(members.optional("validity")),
                    CommonJson.citations(members)));
            members.done();
        }
        return offices;
    }

    private static Map<Rank, Text> posts(Value value) {
        Map<Rank, Text> posts = new EnumMap<>(Rank.class);
        if (value.isThere()) {
            Members members = value.members();
            for (Rank rank : Rank.values()) {
                Value title = members.optional(rank.name());
                if (title.isThere()) {
                    posts.put(rank, title.text());
                }
            }
            members.done();
        }
        return posts;
    }

    private static List<Desk> desks(List<Value> values) {
        List<Desk> desks = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            desks.add(new Desk(
                    members.needed("id").word(),
                    members.needed("name").text(),
                    new TreeSet<>(members.needed("receivesFor").words()),
                    CommonJson.period(members.optional("validity")),
                    CommonJson.citations(members)));
            members.done();
        }
        return desks;
    }

    private static List<DelegationRule> delegationRules(List<Value> values) {
        List<DelegationRule> rules = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            Members from = members.needed("from").members();
            Members to = members.needed("to").members();
            rules.add(new DelegationRule(
                    members.needed("id").word(),
                    from.needed("kind").oneOf(OfficeKind.class),
                    postOrNull(from),
                    from.needed("levels").someOf(Level.class),
                    to.needed("kind").oneOf(OfficeKind.class),
                    postOrNull(to),
                    members.needed("reach").oneOf(DelegationRule.Reach.class),
                    CommonJson.period(members.optional("validity")),
                    CommonJson.citations(members)));
            from.done();
            to.done();
            members.done();
        }
        return rules;
    }

    private static @Nullable Rank postOrNull(Members members) {
        return members.optional("post").oneOfOrNull(Rank.class);
    }

    private static List<Delegation> delegations(List<Value> values) {
        List<Delegation> delegations = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            delegations.add(Delegation.delegation(
                            members.needed("id").word(), body(members.needed("from")), body(members.needed("to")))
                    .manner(manner(members.optional("manner")))
                    .procedures(members.optional("procedures").words())
                    .when(CriterionJson.read(members.optional("when")))
                    .by(members.optional("instrument").plainText())
                    .during(CommonJson.period(members.optional("validity")))
                    .revokedOn(members.optional("revokedOn").dateOrNull())
                    .endsWith(members.optional("endsWith").words())
                    .notKnown(notKnown(members.optional("notKnown")))
                    .because(CommonJson.citations(members))
                    .build());
            members.done();
        }
        return delegations;
    }

    private static Body body(Value value) {
        Members members = value.members();
        Body body = new Body(
                members.needed("office").word(),
                postOrNull(members),
                new TreeSet<>(members.optional("units").words()));
        members.done();
        return body;
    }

    private static Manner manner(Value value) {
        return value.isThere() ? value.oneOf(Manner.class) : Manner.TASK;
    }

    private static Set<Delegation.Unstated> notKnown(Value value) {
        return value.isThere() ? value.someOf(Delegation.Unstated.class) : Set.of();
    }

    /** The competences of a procedure. */
    static List<Competence> competences(List<Value> values) {
        List<Competence> competences = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            competences.add(new Competence(
                    members.needed("level").oneOf(Level.class),
                    members.optional("office").plainText(),
                    postOrNull(members),
                    basis(members.optional("basis")),
                    members.optional("at").words(),
                    members.needed("signedBy").text(),
                    CommonJson.period(members.optional("validity")),
                    CommonJson.citations(members)));
            members.done();
        }
        return competences;
    }

    private static Basis basis(Value value) {
        return value.isThere() ? value.oneOf(LASTING) : Basis.OWN;
    }

    static void write(JsonGenerator out, Catalog catalog) throws IOException {
        JsonOut.list(out, "units", catalog.units(), unit -> write(out, unit));
        JsonOut.list(out, "offices", catalog.offices(), office -> write(out, office));
        JsonOut.list(out, "desks", catalog.desks(), desk -> write(out, desk));
        JsonOut.list(out, "delegationRules", catalog.delegationRules(), rule -> write(out, rule));
        JsonOut.list(out, "delegations", catalog.delegations(), delegation -> write(out, delegation));
        JsonOut.list(out, "signingRules", catalog.signingRules(), rule -> write(out, rule));
    }

    private static void write(JsonGenerator out, SigningRule rule) throws IOException {
        out.writeStringField("form", rule.form().name());
        JsonOut.flag(out, "mayBePassedOn", rule.mayBePassedOn());
        out.writeStringField("seal", rule.seal().name());
        JsonOut.period(out, "validity", rule.validity());
        JsonOut.citations(out, rule.citations());
    }

    private static List<SigningRule> signingRules(List<Value> values) {
        List<SigningRule> rules = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            rules.add(new SigningRule(
                    members.needed("form").oneOf(SignatureForm.class),
                    members.optional("mayBePassedOn").flag(),
                    members.needed("seal").oneOf(SigningRule.Seal.class),
                    CommonJson.period(members.optional("validity")),
                    CommonJson.citations(members)));
            members.done();
        }
        return rules;
    }

    private static void write(JsonGenerator out, Unit unit) throws IOException {
        out.writeStringField("id", unit.id());
        out.writeStringField("level", unit.level().name());
        JsonOut.text(out, "name", unit.name());
        JsonOut.period(out, "validity", unit.validity());
        JsonOut.optionalWords(out, "successors", unit.successors());
        JsonOut.citations(out, unit.citations());
    }

    private static void write(JsonGenerator out, Office office) throws IOException {
        out.writeStringField("id", office.id());
        out.writeStringField("level", office.level().name());
        out.writeStringField("kind", office.kind().name());
        JsonOut.text(out, "name", office.name());
        if (!office.posts().isEmpty()) {
            out.writeObjectFieldStart("posts");
            for (Map.Entry<Rank, Text> post : office.posts().entrySet()) {
                JsonOut.text(out, post.getKey().name(), post.getValue());
            }
            out.writeEndObject();
        }
        JsonOut.period(out, "validity", office.validity());
        JsonOut.citations(out, office.citations());
    }

    private static void write(JsonGenerator out, Desk desk) throws IOException {
        out.writeStringField("id", desk.id());
        JsonOut.text(out, "name", desk.name());
        JsonOut.optionalWords(out, "receivesFor", desk.receivesFor());
        JsonOut.period(out, "validity", desk.validity());
        JsonOut.citations(out, desk.citations());
    }

    private static void write(JsonGenerator out, DelegationRule rule) throws IOException {
        out.writeStringField("id", rule.id());
        out.writeObjectFieldStart("from");
        out.writeStringField("kind", rule.from().name());
        writePost(out, rule.fromPost());
        JsonOut.names(out, "levels", rule.fromLevels());
        out.writeEndObject();
        out.writeObjectFieldStart("to");
        out.writeStringField("kind", rule.to().name());
        writePost(out, rule.toPost());
        out.writeEndObject();
        out.writeStringField("reach", rule.reach().name());
        JsonOut.period(out, "validity", rule.validity());
        JsonOut.citations(out, rule.citations());
    }

    private static void write(JsonGenerator out, Delegation delegation) throws IOException {
        out.writeStringField("id", delegation.id());
        if (delegation.manner() != Manner.TASK) {
            out.writeStringField("manner", delegation.manner().name());
        }
        write(out, "from", delegation.from());
        write(out, "to", delegation.to());
        JsonOut.optionalWords(out, "procedures", delegation.procedures());
        if (!delegation.when().equals(Criterion.always())) {
            out.writeFieldName("when");
            CriterionJson.write(out, delegation.when());
        }
        JsonOut.optionalWord(out, "instrument", delegation.instrument().orElse(""));
        JsonOut.period(out, "validity", delegation.validity());
        if (delegation.revokedOn().isPresent()) {
            out.writeStringField("revokedOn", delegation.revokedOn().get().toString());
        }
        JsonOut.optionalWords(out, "endsWith", delegation.endsWith());
        if (!delegation.notKnown().isEmpty()) {
            JsonOut.names(out, "notKnown", delegation.notKnown());
        }
        JsonOut.citations(out, delegation.citations());
    }

    private static void write(JsonGenerator out, String name, Body body) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("office", body.office());
        writePost(out, body.post());
        JsonOut.optionalWords(out, "units", body.units());
        out.writeEndObject();
    }

    private static void writePost(JsonGenerator out, @Nullable Rank post) throws IOException {
        if (post != null) {
            out.writeStringField("post", post.name());
        }
    }

    /** A competence of a procedure. */
    static void write(JsonGenerator out, Competence competence) throws IOException {
        out.writeStringField("level", competence.level().name());
        JsonOut.optionalWord(out, "office", competence.office());
        writePost(out, competence.post());
        if (competence.basis() != Basis.OWN) {
            out.writeStringField("basis", competence.basis().name());
        }
        JsonOut.optionalWords(out, "at", competence.at());
        JsonOut.text(out, "signedBy", competence.signedBy());
        JsonOut.period(out, "validity", competence.validity());
        JsonOut.citations(out, competence.citations());
    }
}
