package io.github.motcua.rules.json;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Provision;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a catalog; what the entries mean together is checked elsewhere. */
final class CatalogReader {

    private CatalogReader() {}

    static Catalog read(Value value) {
        Members members = value.members();
        members.optional("$schema").wordOrNull(); // for editors
        Catalog.Builder catalog = Catalog.catalog(
                        members.needed("id").word(),
                        CommonJson.nonBlank(members.needed("version")),
                        members.needed("title").text(),
                        members.needed("publisher").text())
                .zone(zone(members.optional("zone")))
                .inForce(CommonJson.period(members.optional("validity")))
                .builtOn(members.optional("builtOn").words())
                .calendar(calendarOrNull(members.optional("calendar")));
        catalog.sources(CommonJson.sources(members.items("sources")));
        catalog.facts(facts(members.items("facts")));
        catalog.bounds(bounds(members.items("bounds")));
        catalog.readings(CommonJson.readings(members.items("readings")));
        CompetenceJson.read(members, catalog);
        OverlayJson.read(members, catalog);
        catalog.transitions(TransitionJson.read(members.items("transitions")));
        catalog.requirements(requirements(members.items("requirements")));
        catalog.procedures(procedures(members.items("procedures")));
        catalog.programmes(programmes(members.items("programmes")));
        catalog.duties(duties(members.items("duties")));
        catalog.slips(slips(members.items("slips")));
        catalog.conducts(conducts(members.items("conducts")));
        members.done();
        return catalog.build();
    }

    private static ZoneId zone(Value value) {
        if (!value.isThere()) {
            return Catalog.VIETNAM;
        }
        try {
            return ZoneId.of(value.word());
        } catch (DateTimeException e) {
            value.error(
                    IssueCode.UNKNOWN_WORD,
                    "không có múi giờ này",
                    "there is no such time zone",
                    "ví dụ: Asia/Ho_Chi_Minh",
                    "for example Asia/Ho_Chi_Minh");
            return Catalog.VIETNAM;
        }
    }

    private static List<FactDeclaration> facts(List<Value> values) {
        List<FactDeclaration> facts = new ArrayList<>();
        for (Value value : values) {
            facts.add(fact(value.members()));
        }
        return facts;
    }

    private static FactDeclaration fact(Members members) {
        FactDeclaration.Builder fact = FactDeclaration.fact(
                members.needed("id").word(),
                members.needed("type").oneOf(FactType.class),
                members.needed("label").text(),
                members.needed("question").text());
        Value range = members.optional("range");
        if (range.isThere()) {
            Members bounds = range.members();
            fact.range(bounds.needed("min").whole(), bounds.needed("max").whole());
            bounds.done();
        }
        Value unit = members.optional("unit");
        if (unit.isThere()) {
            fact.unit(unit.text());
        }
        for (Value allowed : members.items("values")) {
            Members parts = allowed.members();
            fact.value(parts.needed("code").word(), parts.needed("label").text());
            parts.done();
        }
        Value knownBy = members.optional("knownBy");
        if (knownBy.isThere()) {
            fact.knownBy(knownBy.someOf(Knower.class));
        }
        if (members.optional("changeable").flag()) {
            fact.changeable();
        }
        if (members.optional("mayNotApply").flag()) {
            fact.mayNotApply();
        }
        members.done();
        return fact.build();
    }

    private static List<ProductBound> bounds(List<Value> values) {
        List<ProductBound> bounds = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            bounds.add(new ProductBound(
                    members.needed("facts").words(), members.needed("atMost").whole()));
            members.done();
        }
        return bounds;
    }

    private static List<Requirement> requirements(List<Value> values) {
        List<Requirement> requirements = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            requirements.add(new Requirement(
                    members.needed("id").word(),
                    members.needed("kind").oneOf(RequirementKind.class),
                    CriterionJson.read(members.needed("criterion")),
                    members.needed("wording").text(),
                    CommonJson.citations(members),
                    grounds(members.optional("grounds")),
                    CommonJson.period(members.optional("validity")),
                    members.optional("judgedBy").textOrNull()));
            members.done();
        }
        return requirements;
    }

    private static SortedMap<String, List<Provision>> grounds(Value value) {
        SortedMap<String, List<Provision>> grounds = new TreeMap<>();
        for (Map.Entry<String, Node> ground : value.named().entrySet()) {
            grounds.put(ground.getKey(), CommonJson.provisions(value.inside(ground.getValue(), ground.getKey())));
        }
        return grounds;
    }

    private static List<Procedure> procedures(List<Value> values) {
        List<Procedure> procedures = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            Procedure.Builder procedure = Procedure.procedure(
                            members.needed("code").word(),
                            members.needed("name").text())
                    .inField(members.needed("field").text())
                    .inForce(CommonJson.period(members.optional("validity")))
                    .decidedBy(CompetenceJson.competences(members.items("competences")))
                    .requires(members.optional("requirements").words())
                    .within(limits(members.items("limits")))
                    .inStages(stages(members.items("stages")))
                    .because(CommonJson.citations(members));
            if (members.optional("interlinked").flag()) {
                procedure.interlinked();
            }
            members.done();
            procedures.add(procedure.build());
        }
        return procedures;
    }

    private static List<Stage> stages(List<Value> values) {
        List<Stage> stages = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            String calendar = calendarOrNull(members.optional("calendar"));
            stages.add(new Stage(
                    members.needed("id").word(),
                    members.needed("name").text(),
                    members.needed("body").text(),
                    TermJson.term(members),
                    calendar == null ? "" : calendar,
                    new TreeSet<>(members.optional("after").words()),
                    CommonJson.citations(members)));
            members.done();
        }
        return stages;
    }

    private static @Nullable String calendarOrNull(Value value) {
        return value.isThere() ? CommonJson.nonBlank(value) : null;
    }

    private static List<ConditionalLimit> limits(List<Value> values) {
        List<ConditionalLimit> limits = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            limits.add(new ConditionalLimit(timeLimit(members, CommonJson.citations(members)), when(members)));
            members.done();
        }
        return limits;
    }

    private static Criterion when(Members members) {
        return CriterionJson.read(members.optional("when"));
    }

    static TimeLimit timeLimit(Members members, List<Provision> citations) {
        Term term = TermJson.term(members);
        return new TimeLimit(
                members.needed("id").word(),
                term,
                TermJson.cutOffOrNull(members.optional("cutOff")),
                members.needed("wording").text(),
                citations);
    }

    private static List<Programme> programmes(List<Value> values) {
        List<Programme> programmes = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            Programme.Builder programme = Programme.programme(
                            members.needed("id").word(), members.needed("name").text())
                    .requires(members.optional("requirements").words());
            Members period = members.needed("period").members();
            programme.during(CommonJson.period(period), CommonJson.citations(period));
            period.done();
            Members units = members.needed("units").members();
            programme.in(units.needed("ids").words(), CommonJson.citations(units));
            units.done();
            Members list = members.needed("list").members();
            programme.covers(coverages(list.needed("procedures").items()), CommonJson.citations(list));
            list.done();
            members.done();
            programmes.add(programme.build());
        }
        return programmes;
    }

    private static List<Coverage> coverages(List<Value> values) {
        List<Coverage> coverages = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            coverages.add(new Coverage(
                    members.needed("procedure").word(),
                    new TreeSet<>(members.optional("requirements").words()),
                    CommonJson.citations(members)));
            members.done();
        }
        return coverages;
    }

    private static List<Duty> duties(List<Value> values) {
        List<Duty> duties = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            duties.add(new Duty(
                    members.needed("id").word(),
                    members.needed("on").someOf(Outcome.class),
                    members.needed("wording").text(),
                    CommonJson.citations(members)));
            members.done();
        }
        return duties;
    }

    private static List<Conduct> conducts(List<Value> values) {
        List<Conduct> conducts = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            conducts.add(Conduct.of(
                    members.needed("id").word(),
                    members.optional("procedures").words(),
                    CommonJson.period(members.optional("validity")),
                    ConductJson.read(members)));
            members.done();
        }
        return conducts;
    }

    private static List<Slip> slips(List<Value> values) {
        List<Slip> slips = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            slips.add(new Slip(
                    members.needed("id").word(),
                    members.needed("on").someOf(Outcome.class),
                    when(members),
                    members.needed("required").flag(),
                    members.needed("why").text(),
                    CommonJson.citations(members)));
            members.done();
        }
        return slips;
    }
}
