package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the loaded catalogs say about a procedure on a day: what a case is examined against.
 * Immutable; made once for each span of days without a change and then shared, so two are equal only if
 * they are the same.
 */
public final class ProcedureInForce {

    private final Procedure procedure;
    private final String catalog;
    private final List<Citation> basis;
    private final List<RequirementInForce> requirements;
    private final List<Cited<ConditionalLimit>> limits;
    private final List<Cited<Competence>> competences;
    private final Map<String, Office> offices;
    private final Map<SignatureForm, Cited<SigningRule>> signing;
    private final List<Cited<Duty>> duties;
    private final List<Cited<Slip>> slips;
    private final ConductInForce conduct;
    private final SortedMap<String, FactDeclaration> facts;
    private final List<ProductBound> bounds;
    private final SortedMap<String, Cited<Reading>> readings;
    private final List<CatalogVersion> catalogs;
    private final Map<String, SortedSet<String>> checklists = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[][] positionsByRequirement;

    ProcedureInForce(
            Procedure procedure,
            String catalog,
            List<Citation> basis,
            List<RequirementInForce> requirements,
            List<Cited<ConditionalLimit>> limits,
            List<Cited<Competence>> competences,
            Map<String, Office> offices,
            Map<SignatureForm, Cited<SigningRule>> signing,
            List<Cited<Duty>> duties,
            List<Cited<Slip>> slips,
            ConductInForce conduct,
            SortedMap<String, FactDeclaration> facts,
            List<ProductBound> bounds,
            SortedMap<String, Cited<Reading>> readings,
            List<CatalogVersion> catalogs) {
        this.procedure = procedure;
        this.catalog = catalog;
        this.basis = basis;
        this.requirements = requirements;
        this.limits = limits;
        this.competences = competences;
        this.offices = offices;
        this.signing = signing;
        this.duties = duties;
        this.slips = slips;
        this.conduct = conduct;
        this.facts = facts;
        this.bounds = bounds;
        this.readings = readings;
        this.catalogs = catalogs;
        for (String fact : facts.keySet()) {
            positions.put(fact, positions.size());
        }
        this.positionsByRequirement = new int[requirements.size()][];
        for (int i = 0; i < positionsByRequirement.length; i++) {
            List<String> looksAt = requirements.get(i).facts();
            positionsByRequirement[i] = new int[looksAt.size()];
            for (int j = 0; j < looksAt.size(); j++) {
                positionsByRequirement[i][j] = position(looksAt.get(j));
            }
            requirements.get(i).requirement().criterion().walk(this::noteChecklist);
        }
        for (Cited<ConditionalLimit> limit : limits) {
            limit.entry().when().walk(this::noteChecklist);
        }
        for (Cited<Slip> slip : slips) {
            slip.entry().when().walk(this::noteChecklist);
        }
    }

    private void noteChecklist(Criterion criterion) {
        if (criterion instanceof Criterion.ContainsAny contains) {
            checklists.computeIfAbsent(contains.fact(), fact -> new TreeSet<>()).addAll(contains.members());
        }
        if (criterion instanceof Criterion.Includes includes) { // any of its codes may be the one looked for
            for (AllowedValue value :
                    Objects.requireNonNull(facts.get(includes.fact())).values()) {
                checklists
                        .computeIfAbsent(includes.fact(), fact -> new TreeSet<>())
                        .add(value.code());
            }
        }
    }

    /** The procedure as in force. */
    public Procedure procedure() {
        return procedure;
    }

    /** What is said of a dossier on its way. */
    public DossierRules conduct() {
        return conduct.rules();
    }

    /** The contested reading of an id behind {@link #conduct()}; empty if there is none. */
    public Optional<Cited<Reading>> conductReading(String id) {
        return Optional.ofNullable(conduct.readings().get(id));
    }

    /** The id of the catalog that says what these provisions in {@link #conduct()} are cited for. */
    public String conductCatalog(List<Provision> provisions) {
        for (Provision provision : provisions) {
            String holder = conduct.holders().get(provision);
            if (holder != null) {
                return holder;
            }
        }
        return catalog;
    }

    /** The citations of provisions in {@link #conduct()} and of stages; those of documents in force. */
    public List<Citation> cite(List<Provision> provisions) {
        List<Citation> citations = new ArrayList<>();
        for (Provision provision : provisions) {
            Citation citation = conduct.citations().get(provision);
            if (citation != null) {
                citations.add(citation);
            }
        }
        return citations;
    }

    /** The id of the catalog that holds it. */
    public String catalog() {
        return catalog;
    }

    /** The provisions that the procedure rests on, of documents in force. */
    public List<Citation> basis() {
        return basis;
    }

    /** What must be satisfied, ordered by kind, programme and id. */
    public List<RequirementInForce> requirements() {
        return requirements;
    }

    /** The time limits, each with its condition, ordered by id. */
    public List<Cited<ConditionalLimit>> limits() {
        return limits;
    }

    /** Who decides by a power of its own on the day; none if the catalog does not say. */
    public List<Cited<Competence>> competences() {
        return competences;
    }

    /** The office that a competence names; empty if it names none. */
    public Optional<Office> office(String id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** What the law of the day says of each form of signing; empty if the catalogs hold no such law. */
    public Map<SignatureForm, Cited<SigningRule>> signing() {
        return signing;
    }

    /** Whether the catalog says who decides. */
    public boolean namesCompetence() {
        return !competences.isEmpty();
    }

    /**
     * Who decides and signs at a desk of a level: the body of that level, or the only one there is.
     *
     * @param deskLevel the level of the receiving desk; null if it is not known
     * @return empty if the catalog says nothing for the day, or several bodies decide and none has that level
     */
    public Optional<Cited<Competence>> competence(@Nullable Level deskLevel) {
        return competences.size() == 1
                ? Optional.of(competences.get(0))
                : competences.stream()
                        .filter(body -> body.entry().level() == deskLevel)
                        .findFirst();
    }

    /**
     * What the law, or a body for good, gives to an office, the first entry; a law that names no office means all of
     * its level.
     *
     * @return empty if the office has no power of its own
     */
    public Optional<Cited<Competence>> competence(Office office) {
        for (Cited<Competence> entry : competences) {
            Competence competence = entry.entry();
            if (competence.office().isEmpty()
                    ? competence.level() == office.level()
                    : competence.office().equals(office.id())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** What the desk owes once an outcome is reached, ordered by id. */
    public List<Cited<Duty>> duties() {
        return duties;
    }

    /** When a receipt-and-appointment slip must be given; what fits a case and stands first counts. */
    public List<Cited<Slip>> slips() {
        return slips;
    }

    /** The facts that a case may state, by id, the built-in ones included. */
    public SortedMap<String, FactDeclaration> facts() {
        return facts;
    }

    /** The position of a fact among {@link #facts()}, from 0; -1 if there is no fact of this id. */
    public int position(String fact) {
        Integer position = positions.get(fact);
        return position == null ? -1 : position;
    }

    /**
     * The position of a fact that a requirement looks at.
     *
     * @param requirement the index of the requirement in {@link #requirements()}
     * @param fact the index of the fact in {@link RequirementInForce#facts()}
     */
    public int position(int requirement, int fact) {
        return positionsByRequirement[requirement][fact];
    }

    /**
     * The codes of a set that some requirement or time limit looks for: what can be found on the checklist
     * for this procedure. Empty for a fact that is no checklist here.
     */
    public SortedSet<String> checklist(String fact) {
        return Collections.unmodifiableSortedSet(checklists.getOrDefault(fact, Collections.emptySortedSet()));
    }

    /** Bounds on products of numbers. */
    public List<ProductBound> bounds() {
        return bounds;
    }

    /** The contested readings that the requirements depend on, by id. */
    public SortedMap<String, Cited<Reading>> readings() {
        return readings;
    }

    /** The catalogs all this comes from, ordered by id. */
    public List<CatalogVersion> catalogs() {
        return catalogs;
    }

    /** Code of the procedure and versions of the catalogs. */
    @Override
    public String toString() {
        return procedure.code() + " " + catalogs;
    }

    /**
     * Which version of a catalog was used.
     *
     * @param id the catalog's id
     * @param version its version
     */
    public record CatalogVersion(String id, String version) {
        /** Id and version. */
        @Override
        public String toString() {
            return id + " " + version;
        }
    }
}
