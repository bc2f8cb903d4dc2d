package io.github.motcua.rules.catalog;

import io.github.motcua.rules.catalog.Overlays.Adding;
import io.github.motcua.rules.catalog.Overlays.Placed;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together what is in force for one version of a procedure on one day. */
final class Assembly implements Delegations.Uses {

    private final Procedure procedure;
    private final Scope scope;
    private final SortedMap<String, Scope> scopes;
    private final Delegations delegations;
    private final LocalDate day;
    private final SortedMap<String, FactDeclaration> facts;
    private final SortedMap<String, Cited<Reading>> readings = new TreeMap<>();
    private final Set<String> catalogs = new TreeSet<>();
    private final Map<String, Shorter> shorter = new TreeMap<>();
    private final Map<String, SortedSet<String>> open = new TreeMap<>();

    /** By kind, and within a kind by programme and id. */
    private final Map<RequirementKind, SortedMap<String, RequirementInForce>> requirements =
            new EnumMap<>(RequirementKind.class);

    Assembly(
            Procedure procedure, Scope scope, SortedMap<String, Scope> scopes, Delegations delegations, LocalDate day) {
        this.procedure = procedure;
        this.scope = scope;
        this.scopes = scopes;
        this.delegations = delegations;
        this.day = day;
        this.facts = scope.facts();
        this.facts.putAll(BuiltInFacts.declarations());
    }

    /** What is in force in a unit to which overlays apply, those of higher levels first; none for most units. */
    ProcedureInForce procedure(List<Placed> overlays) {
        for (Placed placed : overlays) {
            catalogs.add(placed.scope.catalog().id());
            for (Overlay.ShorterLimit limit : placed.overlay.limits()) {
                if (limit.procedure().equals(procedure.code())) {
                    shorter.put(limit.limit(), new Shorter(limit, placed.scope));
                }
            }
            if (placed.adds(procedure.code())) {
                require(placed.added(), placed.scope);
            }
            for (String id : placed.overlay.requirements()) {
                require(id, placed, overlays);
            }
        }
        return assemble();
    }

    /** Demanded of what is on the programme's list, or on that list because of another overlay. */
    private void require(String id, Placed placed, List<Placed> overlays) {
        Programme programme = placed.programme;
        if (programme == null) {
            return;
        }
        if (programme.lists(procedure.code())) {
            require(id, placed.scope, programme.id());
        }
        for (Placed other : overlays) {
            boolean sameProgramme = other.opening.programme().equals(programme.id());
            if (!other.equals(placed) && sameProgramme && other.adds(procedure.code())) {
                require(id, placed.scope, other.id());
            }
        }
    }

    /**
     * What is in force while the unit is not known: whether it is one that has overlays of its own stays open.
     *
     * @param adding the openings by which the procedure is on a list in some units
     * @param shortened the limits that are shorter in some units
     */
    ProcedureInForce open(SortedMap<String, Adding> adding, SortedMap<String, SortedSet<String>> shortened) {
        open.putAll(shortened);
        for (Map.Entry<String, Adding> used : adding.entrySet()) {
            Scope.Found<Opening> opening = used.getValue().opening();
            Requirement ofUnit = Requirement.of(
                    used.getKey() + ".unit",
                    RequirementKind.ELIGIBILITY,
                    isOneOf(used.getValue().units()),
                    Text.of(
                            "Nơi tiếp nhận đã bổ sung thủ tục này vào danh mục của mình",
                            "The receiving unit has added this procedure to its list"),
                    Objects.requireNonNull(opening.value()).citations());
            add(ofUnit, opening.catalog(), Objects.requireNonNull(scopes.get(opening.catalog())), used.getKey());
        }
        return assemble();
    }

    private static Criterion isOneOf(SortedSet<String> units) {
        List<FactValue> values = new ArrayList<>();
        for (String unit : units) {
            values.add(FactValue.of(unit));
        }
        return Criterion.oneOf(BuiltInFacts.UNIT, values);
    }

    private ProcedureInForce assemble() {
        for (Catalog catalog : scope.catalogs()) {
            catalogs.add(catalog.id());
        }
        for (String id : procedure.requirements()) {
            require(id, scope, "");
        }
        for (Scope other : scopes.values()) {
            if (other.catalog().validity().contains(day)) {
                for (Programme programme : other.catalog().programmes()) {
                    require(programme, other);
                }
            }
        }
        SortedMap<String, Cited<ConditionalLimit>> limits = limits();
        SortedMap<String, Cited<Duty>> duties = new TreeMap<>();
        SortedMap<String, Cited<Slip>> slips = new TreeMap<>();
        List<ProductBound> bounds = new ArrayList<>();
        List<CatalogVersion> versions = new ArrayList<>();
        for (String id : catalogs) {
            Scope from = Objects.requireNonNull(scopes.get(id));
            Catalog catalog = from.catalog();
            if (catalog.validity().contains(day)) {
                owe(catalog, from, duties, slips);
            }
            for (ProductBound bound : catalog.bounds()) {
                if (facts.keySet().containsAll(bound.facts())) {
                    bounds.add(bound);
                }
            }
            versions.add(new CatalogVersion(catalog.id(), catalog.version()));
        }
        delegations.conditions(procedure.code(), this);
        List<RequirementInForce> ordered = new ArrayList<>();
        for (SortedMap<String, RequirementInForce> ofKind : requirements.values()) {
            ordered.addAll(ofKind.values());
        }
        return new ProcedureInForce(
                procedure,
                scope.catalog().id(),
                scope.cite(procedure.citations(), day),
                List.copyOf(ordered),
                List.copyOf(limits.values()),
                bodies(),
                offices(),
                signing(),
                List.copyOf(duties.values()),
                List.copyOf(slips.values()),
                conduct(),
                Collections.unmodifiableSortedMap(facts),
                List.copyOf(bounds),
                Collections.unmodifiableSortedMap(readings),
                List.copyOf(versions));
    }

    private ConductInForce conduct() {
        ConductInForce conduct = new ConductInForce(procedure.code(), day);
        for (Catalog catalog : scope.catalogs()) {
            conduct.add(Objects.requireNonNull(scopes.get(catalog.id())));
        }
        for (Stage stage : procedure.stages()) {
            conduct.cite(stage.citations(), scope);
        }
        return conduct;
    }

    private SortedMap<String, Cited<ConditionalLimit>> limits() {
        SortedMap<String, Cited<ConditionalLimit>> limits = new TreeMap<>();
        for (ConditionalLimit entry : procedure.limits()) {
            use(entry.when(), scope);
            TimeLimit limit = entry.limit();
            List<Citation> citations = scope.cite(limit.citations(), day);
            String holder = scope.catalog().id();
            Shorter promised = shorter.get(limit.id());
            if (promised != null) {
                List<Citation> all = new ArrayList<>(promised.from.cite(promised.limit.citations(), day));
                all.addAll(citations);
                citations = List.copyOf(all);
                holder = promised.from.catalog().id();
                limit = new TimeLimit(
                        limit.id(),
                        promised.limit.term(),
                        limit.lateReceipt(),
                        promised.limit.wording(),
                        limit.citations());
            }
            SortedSet<String> shorterIn = open.get(limit.id());
            Criterion when = shorterIn == null ? entry.when() : Criterion.allOf(entry.when(), isOneOf(shorterIn));
            List<Provision> inForce = new ArrayList<>();
            for (Citation citation : citations) {
                inForce.add(citation.provision());
            }
            TimeLimit cited = new TimeLimit(limit.id(), limit.term(), limit.lateReceipt(), limit.wording(), inForce);
            limits.put(limit.id(), new Cited<>(new ConditionalLimit(cited, when), holder, citations));
        }
        return limits;
    }

    private List<Cited<Competence>> bodies() {
        Map<Level, Cited<Competence>> bodies = new EnumMap<>(Level.class); // on one day a level has one body
        for (Competence body : procedure.competences()) {
            if (body.validity().contains(day)) {
                bodies.put(body.level(), cited(body, scope, body.citations()));
            }
        }
        return List.copyOf(bodies.values());
    }

    private Map<String, Office> offices() {
        Map<String, Office> offices = new TreeMap<>();
        for (Competence body : procedure.competences()) {
            Office office = scope.office(body.office()).value();
            if (office != null) {
                offices.put(office.id(), office);
            }
        }
        return Collections.unmodifiableMap(offices);
    }

    private Map<SignatureForm, Cited<SigningRule>> signing() {
        Map<SignatureForm, Cited<SigningRule>> signing = new EnumMap<>(SignatureForm.class);
        for (Catalog catalog : scope.catalogs()) {
            Scope from = Objects.requireNonNull(scopes.get(catalog.id()));
            for (SigningRule rule : catalog.signingRules()) {
                if (rule.validity().contains(day) && !signing.containsKey(rule.form())) {
                    signing.put(rule.form(), cited(rule, from, rule.citations()));
                }
            }
        }
        return Collections.unmodifiableMap(signing);
    }

    private void require(Programme programme, Scope from) {
        catalogs.add(from.catalog().id());
        for (Requirement own : ProgrammeRequirements.of(programme, procedure.code())) {
            add(own, from.catalog().id(), from, programme.id());
        }
        for (Coverage coverage : programme.coverages(procedure.code())) {
            for (String id : programme.requirements()) {
                require(id, from, programme.id());
            }
            for (String id : coverage.requirements()) {
                require(id, from, programme.id());
            }
        }
    }

    private void require(String id, Scope from, String programme) {
        Scope.Found<Requirement> found = from.requirement(id);
        if (found.value() != null && found.value().validity().contains(day)) {
            add(found.value(), found.catalog(), from, programme);
        }
    }

    private void add(Requirement requirement, String catalog, Scope from, String programme) {
        SortedMap<String, List<Citation>> grounds = new TreeMap<>();
        for (Map.Entry<String, List<Provision>> ground : requirement.grounds().entrySet()) {
            grounds.put(ground.getKey(), from.cite(ground.getValue(), day));
        }
        SortedMap<String, RequirementInForce> ofKind = requirements.get(requirement.kind());
        if (ofKind == null) {
            ofKind = new TreeMap<>();
            requirements.put(requirement.kind(), ofKind);
        }
        ofKind.put(
                programme + " " + requirement.id(), // a space comes before every character of an id
                new RequirementInForce(
                        requirement,
                        catalog,
                        programme,
                        from.cite(requirement.citations(), day),
                        grounds,
                        List.copyOf(requirement.criterion().facts())));
        use(requirement.criterion(), from);
    }

    @Override
    public void use(Delegation delegation, Scope from) {
        use(delegation.when(), from);
    }

    /** Notes the facts and readings of a criterion, as its own catalog knows them. */
    private void use(Criterion criterion, Scope from) {
        for (String id : criterion.facts()) {
            FactDeclaration fact = from.fact(id).value();
            if (fact != null) {
                facts.put(id, fact);
            }
        }
        for (String id : criterion.readings()) {
            Scope.Found<Reading> found = from.reading(id);
            if (found.value() != null) {
                readings.put(
                        id,
                        new Cited<>(
                                found.value(),
                                found.catalog(),
                                from.cite(found.value().citations(), day)));
            }
        }
    }

    /** Something is owed, and something is said on the slip, only while a document that does so is in force. */
    private void owe(
            Catalog catalog, Scope from, SortedMap<String, Cited<Duty>> duties, SortedMap<String, Cited<Slip>> slips) {
        for (Duty duty : catalog.duties()) {
            Cited<Duty> cited = cited(duty, from, duty.citations());
            if (!cited.citations().isEmpty()) {
                duties.put(duty.id() + " " + catalog.id(), cited);
            }
        }
        for (Slip slip : catalog.slips()) {
            Cited<Slip> cited = cited(slip, from, slip.citations());
            if (!cited.citations().isEmpty()) {
                slips.put(closestFirst(cited), cited);
                use(slip.when(), from);
            }
        }
    }

    /** Orders a catalog before those it is built on; in it, what demands a slip before what releases from it; then by id. */
    private String closestFirst(Cited<Slip> slip) {
        int first = 10_000; // so that as text, too, the smaller number comes first
        return (first + builtOn(slip.catalog())) + (slip.entry().required() ? " a " : " b ")
                + slip.entry().id() + " " + slip.catalog();
    }

    /** How many of the catalogs used are built on this one: more than on any that is itself built on it. */
    private int builtOn(String catalog) {
        Scope base = Objects.requireNonNull(scopes.get(catalog));
        int count = 0;
        for (String id : catalogs) {
            if (Objects.requireNonNull(scopes.get(id)).isBuiltOn(base)) {
                count++;
            }
        }
        return count;
    }

    /** A time limit that an overlay makes shorter. */
    private record Shorter(Overlay.ShorterLimit limit, Scope from) {}

    private <T> Cited<T> cited(T entry, Scope from, List<Provision> provisions) {
        return new Cited<>(entry, from.catalog().id(), from.cite(provisions, day));
    }
}
