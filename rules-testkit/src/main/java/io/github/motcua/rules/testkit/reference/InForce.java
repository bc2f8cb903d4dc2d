package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that holds for one procedure on one day, in a unit with these overlays or while the unit is not known. */
final class InForce {

    private static final Text UNWORDED = Text.same("-");

    final Catalog catalog;
    final Procedure procedure;
    final LocalDate day;
    final List<Demand> demands = new ArrayList<>();
    final Map<String, FactDeclaration> facts = new TreeMap<>(BuiltInFacts.declarations());
    final SortedMap<String, Said<Reading>> readings = new TreeMap<>();
    final List<Said<ConditionalLimit>> limits = new ArrayList<>();
    final List<Said<Competence>> bodies = new ArrayList<>();
    final Map<SignatureForm, Said<SigningRule>> signing = new EnumMap<>(SignatureForm.class);
    final SortedSet<String> used = new TreeSet<>();
    final List<Said<Duty>> duties;
    final List<Said<Slip>> slips;
    final List<Citation> basis;
    private final Law law;
    private final boolean unitIsOpen;
    private final List<Overlaid> overlays;
    private final IdentityHashMap<Criterion, Map<String, Table>> tables = new IdentityHashMap<>();
    private @Nullable Table stages;

    InForce(Law law, Catalog catalog, Procedure procedure, LocalDate day, boolean unitIsOpen, List<Overlaid> overlays) {
        this.law = law;
        this.catalog = catalog;
        this.procedure = procedure;
        this.day = day;
        this.unitIsOpen = unitIsOpen;
        this.overlays = overlays;
        this.basis = law.cite(procedure.citations(), catalog, day);
        law.scope(catalog).forEach(each -> used.add(each.id()));
        declareFacts();
        procedure.requirements().forEach(id -> demand(id, catalog, ""));
        for (Catalog other : law.catalogs.values()) {
            if (other.validity().contains(day)) {
                other.programmes().forEach(programme -> programme(programme, other));
            }
        }
        if (unitIsOpen) {
            overlays.forEach(this::perhapsAdded);
        } else {
            overlays.forEach(this::overlay);
        }
        demands.sort(
                Comparator.comparing((Demand demand) -> demand.requirement().kind())
                        .thenComparing(Demand::programme)
                        .thenComparing(demand -> demand.requirement().id()));
        limits();
        this.duties = said(Catalog::duties, Duty::id, Duty::citations);
        this.slips = said(Catalog::slips, Slip::id, Slip::citations);
        // stable: within one catalog and one kind they stay ordered by id
        slips.sort(Comparator.comparing((Said<Slip> slip) -> above(slip.catalog()))
                .thenComparing(slip -> slip.entry().required() ? 0 : 1));
        slips.forEach(slip -> use(slip.entry().when(), law.catalog(slip.catalog())));
        bodies();
        for (Catalog each : law.catalogs.values()) {
            for (Delegation delegation : each.delegations()) {
                if (delegation.procedures().contains(procedure.code())) {
                    use(delegation.when(), each);
                }
            }
        }
    }

    /**
     * A requirement that a request must satisfy.
     *
     * @param requirement the requirement
     * @param catalog the id of the catalog that holds it
     * @param programme the id of the programme that makes it; empty if the law does
     * @param citations the provisions in force that demand it
     * @param grounds those for what may be found on a checklist
     */
    record Demand(
            Requirement requirement,
            String catalog,
            String programme,
            List<Citation> citations,
            SortedMap<String, List<Citation>> grounds) {}

    /**
     * Something that a catalog says.
     *
     * @param entry what
     * @param catalog the id of the catalog that holds it
     * @param citations the provisions in force
     */
    record Said<T>(T entry, String catalog, List<Citation> citations) {}

    private void declareFacts() {
        Map<String, Set<FactDeclaration>> byId = new HashMap<>();
        for (Catalog each : law.scope(catalog)) {
            each.facts()
                    .forEach(fact -> byId.computeIfAbsent(fact.id(), id -> new HashSet<>())
                            .add(fact));
        }
        byId.forEach((id, declarations) -> {
            if (declarations.size() == 1) {
                facts.put(id, declarations.iterator().next());
            }
        });
        catalog.facts().forEach(own -> facts.put(own.id(), own));
    }

    private void demand(String id, Catalog from, String programme) {
        Law.Found<Requirement> found = law.requirement(from, id);
        if (found != null && found.entry().validity().contains(day)) {
            demand(found.entry(), found.catalog().id(), from, programme);
        }
    }

    /** Takes a requirement, with the provisions that are cited where it is called for; one that is there already only once. */
    private void demand(Requirement requirement, String holder, Catalog from, String programme) {
        for (Demand known : demands) {
            if (known.programme().equals(programme) && known.requirement().id().equals(requirement.id())) {
                return;
            }
        }
        SortedMap<String, List<Citation>> grounds = new TreeMap<>();
        requirement.grounds().forEach((code, provisions) -> grounds.put(code, law.cite(provisions, from, day)));
        List<Citation> citations = law.cite(requirement.citations(), from, day);
        demands.add(new Demand(requirement, holder, programme, citations, grounds));
        use(requirement.criterion(), from);
    }

    private void programme(Programme programme, Catalog from) {
        used.add(from.id());
        List<Provision> listed = new ArrayList<>();
        Set<String> required = new TreeSet<>();
        for (Coverage coverage : programme.coverages()) {
            if (coverage.procedure().equals(procedure.code())) {
                listed.addAll(coverage.citations());
                required.addAll(programme.requirements());
                required.addAll(coverage.requirements());
            }
        }
        listed.addAll(programme.listCitations());
        List<String> codes =
                programme.coverages().stream().map(Coverage::procedure).toList();
        String id = programme.id();
        implied(id, ".on-list", isOneOf(BuiltInFacts.PROCEDURE, codes), listed, from);
        implied(id, ".in-units", isOneOf(BuiltInFacts.UNIT, programme.units()), programme.unitCitations(), from);
        implied(id, ".in-period", during(programme.period()), programme.periodCitations(), from);
        required.forEach(each -> demand(each, from, id));
    }

    /** Whether a requirement follows from what a programme or an overlay is; nobody has worded it here. */
    static boolean isImplied(Requirement requirement) {
        return requirement.wording().equals(UNWORDED);
    }

    private static Criterion isOneOf(String fact, Collection<String> ids) {
        return Criterion.oneOf(fact, ids.stream().map(FactValue::of).toList());
    }

    private static Criterion during(Period period) {
        List<Criterion> ends = new ArrayList<>();
        period.start()
                .ifPresent(
                        first -> ends.add(Criterion.atLeast(BuiltInFacts.RECEIVED_ON, FactValue.of(first.toString()))));
        period.end()
                .ifPresent(last -> ends.add(Criterion.atMost(BuiltInFacts.RECEIVED_ON, FactValue.of(last.toString()))));
        return Criterion.allOf(ends);
    }

    private void implied(String programme, String what, Criterion criterion, List<Provision> provisions, Catalog from) {
        demand(
                Requirement.of(programme + what, RequirementKind.ELIGIBILITY, criterion, UNWORDED, provisions),
                from.id(),
                from,
                programme);
    }

    /** What a unit adds to a list is a programme of its own; what it demands is demanded of what is on the list too. */
    private void overlay(Overlaid overlaid) {
        used.add(overlaid.catalog().id());
        String code = procedure.code();
        Programme programme = overlaid.programme();
        if (programme == null) {
            return;
        }
        if (overlaid.adds(code)) {
            Set<String> required = new TreeSet<>(programme.requirements());
            required.addAll(overlaid.overlay().requirements());
            programme(
                    Programme.programme(overlaid.id(), programme.name())
                            .during(
                                    overlaid.overlay().period(),
                                    overlaid.overlay().citations())
                            .in(overlaid.overlay().units(), overlaid.overlay().citations())
                            .covers(
                                    overlaid.overlay().adds().stream()
                                            .map(Addition::coverage)
                                            .toList(),
                                    overlaid.overlay().citations())
                            .requires(required)
                            .build(),
                    overlaid.catalog());
        }
        for (String id : overlaid.overlay().requirements()) {
            if (overlaid.lists(code)) {
                demand(id, overlaid.catalog(), programme.id());
            }
            for (Overlaid other : overlays) {
                if (other.opening().programme().equals(programme.id()) && other.adds(code)) {
                    demand(id, overlaid.catalog(), other.id());
                }
            }
        }
    }

    /** Some unit has added the procedure to its list: whether it is the one that received stays open. */
    private void perhapsAdded(Overlaid overlaid) {
        if (!overlaid.adds(procedure.code())) {
            return;
        }
        String under = overlaid.overlay().under();
        Set<String> units = new TreeSet<>();
        for (Overlaid other : overlays) {
            if (other.adds(procedure.code()) && other.overlay().under().equals(under)) {
                units.addAll(other.overlay().units());
            }
        }
        Law.Found<Opening> opening = law.find(overlaid.catalog(), Catalog::openings, Opening::id, under);
        if (opening != null) {
            Criterion ofUnit = isOneOf(BuiltInFacts.UNIT, units);
            demand(
                    Requirement.of(
                            under + ".unit",
                            RequirementKind.ELIGIBILITY,
                            ofUnit,
                            UNWORDED,
                            opening.entry().citations()),
                    opening.catalog().id(),
                    opening.catalog(),
                    under);
        }
    }

    private void limits() {
        for (ConditionalLimit entry : procedure.limits()) {
            use(entry.when(), catalog);
            TimeLimit limit = entry.limit();
            Criterion when = entry.when();
            String holder = catalog.id();
            List<Citation> citations = law.cite(limit.citations(), catalog, day);
            Set<String> shortened = new TreeSet<>();
            for (Overlaid overlaid : overlays) {
                for (ShorterLimit shorter : overlaid.overlay().limits()) {
                    if (shorter.procedure().equals(procedure.code())
                            && shorter.limit().equals(limit.id())) {
                        shortened.addAll(overlaid.overlay().units());
                        if (!unitIsOpen) { // of several, that of the lowest level comes last
                            citations = law.cite(shorter.citations(), overlaid.catalog(), day);
                            citations.addAll(law.cite(limit.citations(), catalog, day));
                            holder = overlaid.catalog().id();
                            limit = new TimeLimit(
                                    limit.id(),
                                    shorter.term(),
                                    limit.cutOff().orElse(null),
                                    limit.wording(),
                                    limit.citations());
                        }
                    }
                }
            }
            if (unitIsOpen && !shortened.isEmpty()) {
                when = Criterion.allOf(when, isOneOf(BuiltInFacts.UNIT, shortened));
            }
            limits.add(new Said<>(new ConditionalLimit(limit, when), holder, citations));
        }
        limits.sort(Comparator.comparing(limit -> limit.entry().limit().id()));
    }

    /** What is said while a document in force says so, by id; of the same id by catalog. */
    private <T> List<Said<T>> said(
            Function<Catalog, List<T>> entries, Function<T, String> id, Function<T, List<Provision>> provisions) {
        List<Said<T>> said = new ArrayList<>();
        for (String from : used) {
            Catalog each = law.catalog(from);
            for (T entry : entries.apply(each)) {
                List<Citation> citations = law.cite(provisions.apply(entry), each, day);
                if (each.validity().contains(day) && !citations.isEmpty()) {
                    said.add(new Said<>(entry, from, citations));
                }
            }
        }
        said.sort(Comparator.comparing(each -> id.apply(each.entry())));
        return said;
    }

    /** How many of the catalogs used are, or are built on, a catalog. */
    private long above(String base) {
        return used.stream()
                .filter(each -> law.scope(law.catalog(each)).stream()
                        .anyMatch(below -> below.id().equals(base)))
                .count();
    }

    private void bodies() {
        for (Competence body : procedure.competences()) {
            if (body.validity().contains(day)) {
                bodies.add(new Said<>(body, catalog.id(), law.cite(body.citations(), catalog, day)));
            }
        }
        bodies.sort(Comparator.comparing(body -> body.entry().level()));
        for (Catalog each : law.scope(catalog)) {
            for (SigningRule rule : each.signingRules()) {
                if (rule.validity().contains(day)) {
                    signing.putIfAbsent(
                            rule.form(), new Said<>(rule, each.id(), law.cite(rule.citations(), each, day)));
                }
            }
        }
    }

    /** Who decides at a desk of a level: the body of that level, or the only one there is. */
    @Nullable
    Said<Competence> body(@Nullable Level level) {
        if (bodies.size() == 1) {
            return bodies.get(0);
        }
        for (Said<Competence> body : bodies) {
            if (body.entry().level() == level) {
                return body;
            }
        }
        return null;
    }

    /** Whether an office has the power itself; a law that names no office means all of its level. */
    boolean isOwn(Office office) {
        for (Said<Competence> body : bodies) {
            String named = body.entry().office();
            if (named.isEmpty() ? body.entry().level() == office.level() : named.equals(office.id())) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Office office(String id) {
        Law.Found<Office> found = law.find(catalog, Catalog::offices, Office::id, id);
        return found == null ? null : found.entry();
    }

    /** Notes the facts and readings of a criterion, as the catalog that names them knows them. */
    private void use(Criterion criterion, Catalog from) {
        for (String id : criterion.facts()) {
            if (!BuiltInFacts.declarations().containsKey(id)) {
                Law.Found<FactDeclaration> found = law.find(from, Catalog::facts, FactDeclaration::id, id);
                if (found != null) {
                    facts.put(id, found.entry());
                }
            }
        }
        for (String id : criterion.readings()) {
            Law.Found<Reading> found = law.find(from, Catalog::readings, Reading::id, id);
            if (found != null) {
                List<Citation> citations = law.cite(found.entry().citations(), from, day);
                readings.put(id, new Said<>(found.entry(), found.catalog().id(), citations));
            }
        }
    }

    /** The options that count. */
    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        readings.forEach((id, reading) -> options.put(id, reading.entry().taken()));
        return options;
    }

    /** The completions of a criterion under the readings taken. */
    Table table(Criterion criterion) {
        return table(criterion, "", "");
    }

    /** The completions of a criterion under the readings taken, but for one that is taken otherwise. */
    Table table(Criterion criterion, String reading, String option) {
        return tables.computeIfAbsent(criterion, key -> new HashMap<>(2))
                .computeIfAbsent(reading.isEmpty() ? "" : reading + "=" + option, key -> {
                    Map<String, String> options = options();
                    options.put(reading, option);
                    return new Table(List.of(criterion), facts, options);
                });
    }

    /** The completions of all requirements: what is asked kind after kind, of programmes whether one is open. */
    Table stages() {
        Table made = stages;
        if (made == null) {
            List<Criterion> kinds = new ArrayList<>();
            for (RequirementKind kind : RequirementKind.values()) {
                SortedMap<String, List<Criterion>> byProgramme = new TreeMap<>();
                for (Demand demand : demands) {
                    if (demand.requirement().kind() == kind) {
                        byProgramme
                                .computeIfAbsent(demand.programme(), id -> new ArrayList<>())
                                .add(demand.requirement().criterion());
                    }
                }
                List<Criterion> together =
                        byProgramme.values().stream().map(Criterion::allOf).toList();
                kinds.add(kind == RequirementKind.ELIGIBILITY ? Criterion.anyOf(together) : Criterion.allOf(together));
            }
            made = new Table(kinds, facts, options());
            stages = made;
        }
        return made;
    }
}
