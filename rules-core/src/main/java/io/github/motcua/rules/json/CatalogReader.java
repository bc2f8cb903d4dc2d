package io.github.motcua.rules.json;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a catalog; what the entries mean together is checked elsewhere. */
final class CatalogReader {

    private static final Text NO_TEXT = Text.same(Value.STAND_IN);

    private CatalogReader() {}

    static Catalog read(Value value) {
        Members members = value.members();
        members.has("$schema");
        Catalog catalog = Catalog.catalog(
                        members.required("id", Value::word, Value.STAND_IN),
                        members.required("version", Value::plainText, Value.STAND_IN),
                        members.required("title", Value::text, NO_TEXT),
                        members.required("publisher", Value::text, NO_TEXT))
                .zone(members.optional("zone", CatalogReader::zone, Catalog.VIETNAM))
                .inForce(members.optional("validity", CommonJson::period, Period.ALWAYS))
                .builtOn(members.list("builtOn", Value::word))
                .sources(members.list("sources", CatalogReader::source))
                .facts(members.list("facts", CatalogReader::fact))
                .bounds(members.list("bounds", CatalogReader::bound))
                .readings(members.list("readings", CatalogReader::reading))
                .units(members.list("units", CatalogReader::unit))
                .requirements(members.list("requirements", CatalogReader::requirement))
                .procedures(members.list("procedures", CatalogReader::procedure))
                .programmes(members.list("programmes", CatalogReader::programme))
                .duties(members.list("duties", CatalogReader::duty))
                .slips(members.list("slips", CatalogReader::slip))
                .build();
        members.done();
        return catalog;
    }

    private static ZoneId zone(Value value) {
        String id = value.word();
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            value.error(
                    IssueCode.UNKNOWN_WORD,
                    "không có múi giờ này",
                    "there is no such time zone",
                    "ví dụ: Asia/Ho_Chi_Minh",
                    "for example Asia/Ho_Chi_Minh");
            return Catalog.VIETNAM;
        }
        return ZoneId.of(id);
    }

    private static LegalSource source(Value value) {
        Members members = value.members();
        LegalSource source = new LegalSource(
                members.required("id", Value::word, Value.STAND_IN),
                members.optional("number", Value::plainText, ""),
                members.required("cite", Value::text, NO_TEXT),
                members.required("title", Value::text, NO_TEXT),
                members.required("inForce", CommonJson::period, Period.ALWAYS),
                members.required("consulted", Value::text, NO_TEXT),
                CommonJson.certainty(members),
                members.optional("note", Value::text));
        members.done();
        return source;
    }

    private static FactDeclaration fact(Value value) {
        Members members = value.members();
        FactDeclaration.Builder fact = FactDeclaration.fact(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("type", type -> type.oneOf(FactType.class), FactType.YES_NO),
                members.required("label", Value::text, NO_TEXT),
                members.required("question", Value::text, NO_TEXT));
        members.optional("range", range -> {
            Members bounds = range.members();
            fact.range(bounds.required("min", Value::whole, 0L), bounds.required("max", Value::whole, 0L));
            bounds.done();
            return range;
        });
        Optional.ofNullable(members.optional("unit", Value::text)).ifPresent(fact::unit);
        members.list("values", CatalogReader::allowedValue).forEach(allowed -> fact.value(allowed.code, allowed.label));
        fact.knownBy(CommonJson.some(members, "knownBy", Knower.class, EnumSet.of(Knower.OFFICER)));
        if (members.optional("changeable", Value::flag, false)) {
            fact.changeable();
        }
        if (members.optional("mayNotApply", Value::flag, false)) {
            fact.mayNotApply();
        }
        members.done();
        return fact.build();
    }

    private record Allowed(String code, Text label) {}

    private static Allowed allowedValue(Value value) {
        Members members = value.members();
        Allowed allowed = new Allowed(
                members.required("code", Value::word, Value.STAND_IN), members.required("label", Value::text, NO_TEXT));
        members.done();
        return allowed;
    }

    private static ProductBound bound(Value value) {
        Members members = value.members();
        ProductBound bound = new ProductBound(
                members.required("facts", facts -> facts.list(Value::word), List.of()),
                members.required("atMost", Value::whole, 1L));
        members.done();
        return bound;
    }

    private static Reading reading(Value value) {
        Members members = value.members();
        Reading reading = new Reading(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("question", Value::text, NO_TEXT),
                members.required("options", CatalogReader::options, new TreeMap<>()),
                members.required("taken", Value::word, Value.STAND_IN),
                members.required("why", Value::text, NO_TEXT),
                CommonJson.citations(members));
        members.done();
        return reading;
    }

    private static SortedMap<String, Text> options(Value value) {
        return byName(value, Value::text);
    }

    private static <T> SortedMap<String, T> byName(Value value, java.util.function.Function<Value, T> read) {
        SortedMap<String, T> map = new TreeMap<>();
        if (value.node() instanceof Node.ObjectNode object) {
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                map.put(member.getKey(), read.apply(value.inside(member.getValue(), member.getKey())));
            }
        } else {
            value.wrongType(Text.of("đối tượng", "object"));
        }
        return map;
    }

    private static Unit unit(Value value) {
        Members members = value.members();
        Unit unit = new Unit(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("level", level -> level.oneOf(Level.class), Level.WARD),
                members.required("name", Value::text, NO_TEXT),
                members.optional("validity", CommonJson::period, Period.ALWAYS),
                CommonJson.citations(members));
        members.done();
        return unit;
    }

    private static Requirement requirement(Value value) {
        Members members = value.members();
        Requirement requirement = new Requirement(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("kind", kind -> kind.oneOf(RequirementKind.class), RequirementKind.COMPETENCE),
                members.required("criterion", CriterionJson::read, Criterion.always()),
                members.required("wording", Value::text, NO_TEXT),
                CommonJson.citations(members),
                members.optional("grounds", CatalogReader::grounds, new TreeMap<>()),
                members.optional("validity", CommonJson::period, Period.ALWAYS),
                members.optional("judgedBy", Value::text));
        members.done();
        return requirement;
    }

    private static SortedMap<String, List<Provision>> grounds(Value value) {
        return byName(value, provisions -> provisions.list(CommonJson::provision));
    }

    private static Procedure procedure(Value value) {
        Members members = value.members();
        Procedure.Builder procedure = Procedure.procedure(
                        members.required("code", Value::word, Value.STAND_IN),
                        members.required("name", Value::text, NO_TEXT))
                .inField(members.required("field", Value::text, NO_TEXT))
                .inForce(members.optional("validity", CommonJson::period, Period.ALWAYS))
                .decidedBy(members.list("competences", CatalogReader::competence))
                .requires(members.list("requirements", Value::word))
                .within(members.list("limits", CatalogReader::limit))
                .because(CommonJson.citations(members));
        if (members.optional("interlinked", Value::flag, false)) {
            procedure.interlinked();
        }
        members.done();
        return procedure.build();
    }

    private static Competence competence(Value value) {
        Members members = value.members();
        Competence competence = new Competence(
                members.required("level", level -> level.oneOf(Level.class), Level.WARD),
                members.required("signedBy", Value::text, NO_TEXT),
                members.optional("validity", CommonJson::period, Period.ALWAYS),
                CommonJson.citations(members));
        members.done();
        return competence;
    }

    private static ConditionalLimit limit(Value value) {
        Members members = value.members();
        ConditionalLimit limit = new ConditionalLimit(
                limitWith(members, CommonJson.citations(members)),
                members.optional("when", CriterionJson::read, Criterion.always()));
        members.done();
        return limit;
    }

    static TimeLimit limitWith(Members members, List<Provision> citations) {
        LimitUnit unit = members.required("unit", word -> word.oneOf(LimitUnit.class), LimitUnit.SAME_DAY);
        BigDecimal amount = unit == LimitUnit.SAME_DAY
                ? members.optional("amount", Value::number, BigDecimal.ZERO)
                : members.required("amount", Value::number, BigDecimal.ONE);
        return new TimeLimit(
                members.required("id", Value::word, Value.STAND_IN),
                amount,
                unit,
                members.optional("cutOff", CatalogReader::cutOff),
                members.required("wording", Value::text, NO_TEXT),
                citations);
    }

    private static CutOff cutOff(Value value) {
        Members members = value.members();
        CutOff cutOff = new CutOff(
                members.required("time", CatalogReader::time, LocalTime.NOON),
                members.required(
                        "effect", effect -> effect.oneOf(CutOff.Effect.class), CutOff.Effect.RESULT_NEXT_WORKING_DAY));
        members.done();
        return cutOff;
    }

    private static LocalTime time(Value value) {
        String written = value.word();
        return IsoTime.time(written).orElseGet(() -> {
            if (!written.equals(Value.STAND_IN)) {
                value.noSuchDate(written, "15:00");
            }
            return LocalTime.NOON;
        });
    }

    private static Programme programme(Value value) {
        Members members = value.members();
        Programme.Builder programme = Programme.programme(
                        members.required("id", Value::word, Value.STAND_IN),
                        members.required("name", Value::text, NO_TEXT))
                .during(Period.ALWAYS, List.of())
                .requires(members.list("requirements", Value::word));
        members.required(
                "period",
                period -> {
                    Members parts = period.members();
                    programme.during(CommonJson.period(parts), CommonJson.citations(parts));
                    parts.done();
                    return period;
                },
                value);
        members.required(
                "units",
                units -> {
                    Members parts = units.members();
                    programme.in(parts.list("ids", Value::word), CommonJson.citations(parts));
                    parts.done();
                    return units;
                },
                value);
        members.required(
                "list",
                list -> {
                    Members parts = list.members();
                    programme.covers(parts.list("procedures", CatalogReader::coverage), CommonJson.citations(parts));
                    parts.done();
                    return list;
                },
                value);
        members.done();
        return programme.build();
    }

    private static Coverage coverage(Value value) {
        Members members = value.members();
        Coverage coverage = new Coverage(
                members.required("procedure", Value::word, Value.STAND_IN),
                new TreeSet<>(members.list("requirements", Value::word)),
                CommonJson.citations(members));
        members.done();
        return coverage;
    }

    private static Duty duty(Value value) {
        Members members = value.members();
        Duty duty = new Duty(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("on", on -> CommonJson.some(on, Outcome.class), EnumSet.allOf(Outcome.class)),
                members.required("wording", Value::text, NO_TEXT),
                CommonJson.citations(members));
        members.done();
        return duty;
    }

    private static Slip slip(Value value) {
        Members members = value.members();
        Slip slip = new Slip(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("on", on -> CommonJson.some(on, Outcome.class), EnumSet.allOf(Outcome.class)),
                members.required("required", Value::flag, false),
                members.required("why", Value::text, NO_TEXT),
                CommonJson.citations(members));
        members.done();
        return slip;
    }
}
