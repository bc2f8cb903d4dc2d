package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What properties are checked on: catalogs, and what decides by them. Other ways to load the same catalogs are made when
 * a property first needs them. Not safe for use by several threads at once.
 */
public final class Subject {

    /** So many answers are kept: a property asks for the same one again and again. */
    private static final int KEPT = 256;

    private final TestedCatalogs catalogs;
    private final UnderTest engine;
    private final Function<Case, Answered> decides;
    private final Map<Case, Answered> kept = new LinkedHashMap<>();
    private @Nullable Function<Case, Answered> loadedAgain;
    private @Nullable Function<Case, Answered> inOtherOrder;
    private @Nullable Function<Case, Answered> withUnrelated;
    private long comparisons;

    private Subject(TestedCatalogs catalogs, UnderTest engine) {
        this.catalogs = catalogs;
        this.engine = engine;
        this.decides = engine.load(catalogs.catalogs(), catalogs.calendars());
    }

    /**
     * Catalogs, decided by the library.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public static Subject of(Catalog... catalogs) {
        return of(TestedCatalogs.of(catalogs));
    }

    /** Catalogs that have been loaded, decided by the library. */
    public static Subject of(TestedCatalogs catalogs) {
        return of(catalogs, UnderTest.library());
    }

    /** Catalogs decided by an engine. The library still tells which cases can be decided, and what is in force. */
    public static Subject of(TestedCatalogs catalogs, UnderTest engine) {
        return new Subject(catalogs, engine);
    }

    /** The catalogs. */
    public TestedCatalogs catalogs() {
        return catalogs;
    }

    /** What decides. */
    public UnderTest engine() {
        return engine;
    }

    /** What is decided. Asks once for each of the last cases. */
    public Answered decide(Case given) {
        Answered known = kept.get(given);
        if (known == null) {
            known = decides.apply(given);
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            kept.put(given, known);
        }
        return known;
    }

    /** What is decided when it is asked for once more. */
    public Answered decideAgain(Case given) {
        return decides.apply(given);
    }

    /** What is decided by the same catalogs, loaded a second time. */
    public Answered decideLoadedAgain(Case given) {
        Function<Case, Answered> again = loadedAgain;
        if (again == null) {
            again = engine.load(catalogs.catalogs(), catalogs.calendars());
            loadedAgain = again;
        }
        return again.apply(given);
    }

    /** What is decided if catalogs, calendars and all entries of the catalogs come in the opposite order. */
    public Answered decideInOtherOrder(Case given) {
        Function<Case, Answered> other = inOtherOrder;
        if (other == null) {
            Order opposite = Order::reversed;
            List<Catalog> turned =
                    opposite.of(catalogs.catalogs()).stream().map(opposite::of).toList();
            other = engine.load(turned, opposite.of(catalogs.calendars()));
            inOtherOrder = other;
        }
        return other.apply(given);
    }

    /** What is decided if there is one more catalog, with a procedure, a requirement and a fact of its own. */
    public Answered decideWithUnrelated(Case given) {
        Function<Case, Answered> more = withUnrelated;
        if (more == null) {
            List<Catalog> all = new ArrayList<>(catalogs.catalogs());
            all.add(unrelated());
            more = engine.load(all, catalogs.calendars());
            withUnrelated = more;
        }
        return more.apply(given);
    }

    private Catalog unrelated() {
        Set<String> ids = new TreeSet<>();
        catalogs.catalogs().forEach(catalog -> ids.add(catalog.id()));
        String id = free("zz-unrelated", "-x", ids);
        String code = "9.999999";
        for (int i = 999_998; catalogs.rules().procedures().contains(code); i--) {
            code = "9." + i;
        }
        List<Provision> cited = List.of(Provision.of("unrelated-decree").article("1"));
        Text word = Text.of("không liên quan", "unrelated");
        FactDeclaration fact = FactDeclaration.fact("unrelatedFact", FactType.WHOLE, word, word)
                .range(0, 10)
                .knownBy(EnumSet.of(Knower.APPLICANT))
                .build();
        Requirement requirement = Requirement.of(
                "unrelated-requirement",
                RequirementKind.COMPETENCE,
                Criterion.atMost("unrelatedFact", FactValue.of(5)),
                word,
                cited);
        TimeLimit limit = new TimeLimit("unrelated-limit", Term.workingDays(3), null, word, cited);
        return Catalog.catalog(id, "1", word, word)
                .sources(List.of(new LegalSource(
                        "unrelated-decree", "", word, word, Period.ALWAYS, word, Certainty.FOUND, null)))
                .facts(List.of(fact))
                .requirements(List.of(requirement))
                .procedures(List.of(Procedure.procedure(code, word)
                        .inField(word)
                        .requires(List.of(requirement.id()))
                        .within(List.of(new ConditionalLimit(limit, Criterion.always())))
                        .because(cited)
                        .build()))
                .build();
    }

    private static String free(String wanted, String more, Set<String> taken) {
        String free = wanted;
        while (taken.contains(free)) {
            free += more;
        }
        return free;
    }

    /** Whether the catalogs can decide a case. */
    public boolean accepts(Case given) {
        return catalogs.accepts(given);
    }

    /** What is in force for a case. */
    public Optional<ProcedureInForce> inForce(Case given) {
        return catalogs.inForce(given);
    }

    /** Counts that two answers were compared: a run in which none were shows nothing. */
    public void compared() {
        comparisons++;
    }

    /** How many answers were compared so far. */
    public long comparisons() {
        return comparisons;
    }
}
