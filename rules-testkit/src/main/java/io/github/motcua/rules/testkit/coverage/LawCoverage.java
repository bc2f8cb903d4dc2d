package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects from cases and what was decided on them how much of the law in some catalogs they have seen.
 *
 * <pre>{@code
 * LawCoverage coverage = LawCoverage.of(Catalogs.vnCertification());
 * …
 * coverage.note(given, rules.decide(given)); // in every test, or:
 * coverage.deciding(rules).apply(given);
 * …
 * coverage.demand(atLeast(90).percentOfRequirements()); // at the end, for example in an @AfterAll
 * }</pre>
 *
 * <p>What is claimed of a comparison in a criterion, for example "copies at most 10": it <em>decided alone</em> in a case
 * if its facts are known, and with all other comparisons of the criterion as they are in this case (true, false, or not
 * known) the requirement is met if this one is true and not met if it is false, or the other way round. That is asked of
 * the comparison where it stands, once while it was true and once while it was false; the two may be different cases, and
 * it is not asked whether another fact could really make this comparison alone another. Of a criterion of a single
 * comparison nothing is said: it is met or not as that is.
 *
 * <p>What no case can show counts neither for nor against, but only where that is proved: a requirement that is demanded
 * of no procedure on any day; one that is met, or not met, with each combination of all values that its comparisons can
 * tell apart; a day on which an entry is not in force; a comparison under a reading that is not taken. Beyond 200,000
 * combinations, and where two numbers are compared with each other, nothing is proved and everything counts.
 *
 * <p>Noted is what is decided, not dossiers that are followed; the conditions of time limits, slips and delegations are
 * not taken apart into comparisons. Safe for use by many threads.
 */
public final class LawCoverage {

    private final LawOverTime law;
    private final Map<String, List<Watched>> byTopic = new HashMap<>();
    private final List<Watched> watched = new ArrayList<>();
    private final LongAdder cases = new LongAdder();

    private LawCoverage(Collection<Catalog> catalogs, Collection<Catalog> others) {
        List<Catalog> all = new ArrayList<>(catalogs);
        all.addAll(others);
        this.law = new LawOverTime(all);
        for (Catalog catalog : catalogs) {
            watched.addAll(Watching.of(catalog, setOf(catalog), law));
        }
        watched.forEach(each -> byTopic.computeIfAbsent(each.topic(), topic -> new ArrayList<>())
                .add(each));
    }

    /** The catalogs of the days on which this version of a catalog counts. */
    private CatalogSet setOf(Catalog catalog) {
        for (CatalogSet set : law.sets()) {
            if (set.catalog(catalog.id())
                    .filter(known -> known.version().equals(catalog.version()))
                    .isPresent()) {
                return set;
            }
        }
        throw new IllegalStateException(catalog.toString());
    }

    /**
     * Nothing seen yet of some catalogs. Shipped catalogs on which they are built need not be given, and are not covered.
     *
     * @throws RejectedException with all that is wrong with the catalogs
     */
    public static LawCoverage of(Catalog... catalogs) {
        return of(List.of(catalogs), List.of());
    }

    /**
     * Nothing seen yet of some catalogs that are loaded beside others.
     *
     * @param catalogs those that are to be covered
     * @param others those that the rules hold besides
     * @throws RejectedException with all that is wrong with the catalogs
     */
    public static LawCoverage of(Collection<Catalog> catalogs, Collection<Catalog> others) {
        return new LawCoverage(catalogs, others);
    }

    /**
     * Notes what a case has shown. One of a procedure that none of the catalogs has, nor any beside them, shows nothing of
     * them: it does not count.
     *
     * @param given the case
     * @param decision what was decided on it, by the same versions of the catalogs
     * @return the decision
     * @throws IllegalArgumentException if it was decided by another version of one of the catalogs, or on a case of
     *     another procedure, unit or moment of receipt
     */
    public Decision note(Case given, Decision decision) {
        boolean same = decision.procedure().equals(given.procedure())
                && decision.unit().equals(given.unit())
                && given.receivedAt().filter(decision.receivedAt()::equals).isPresent();
        if (!same) {
            throw new IllegalArgumentException(
                    "this was decided on another case: " + decision + " is no decision on " + given);
        }
        look(given, decision);
        return decision;
    }

    /**
     * Notes that a case was refused: that nothing is in force on the day before a first day is something to have seen.
     * A case that is refused for anything else shows nothing.
     */
    public void noteRefused(Case given, RejectedException refused) {
        boolean nothingInForce =
                refused.issues().stream().anyMatch(issue -> issue.code() == IssueCode.NO_RULE_IN_FORCE);
        if (nothingInForce && given.receivedAt().isPresent()) {
            look(given, null);
        }
    }

    /** Decides by rules, and notes every case and what was decided, or that it was refused. */
    public Function<Case, Decision> deciding(ProcedureRules rules) {
        return given -> {
            try {
                return note(given, rules.decide(given));
            } catch (RejectedException refused) {
                noteRefused(given, refused);
                throw refused;
            }
        };
    }

    private void look(Case given, @Nullable Decision made) {
        LocalDateTime receivedAt = given.receivedAt().orElseThrow();
        LocalDate day = law.lawDay(given, receivedAt);
        CatalogSet catalogs = law.on(day);
        if (made != null) {
            made.catalogs()
                    .forEach(used -> catalogs.catalog(used.id()).ifPresent(known -> {
                        if (!known.version().equals(used.version())) {
                            throw new IllegalArgumentException("decided by version " + used.version() + " of "
                                    + used.id() + "; this is the coverage of version " + known.version());
                        }
                    }));
        }
        String code = catalogs.national(given.procedure()).orElse(given.procedure());
        if (law.sets().stream().noneMatch(set -> set.procedures().contains(code))) {
            return;
        }
        Sight sight = new Sight(catalogs, given, code, receivedAt, day, made);
        cases.increment();
        for (String topic : sight.topics()) {
            byTopic.getOrDefault(topic, List.of()).forEach(each -> each.look(sight));
        }
    }

    /** What was seen until now. */
    public CoverageReport report() {
        return new CoverageReport(
                cases.sum(), watched.stream().map(Watched::entry).toList());
    }

    /**
     * Fails unless enough was seen; see {@link CoverageReport#demand}.
     *
     * @throws AssertionError with everything that was not seen; or if no case was noted, or there is nothing of what is
     *     demanded in the catalogs
     * @throws IllegalArgumentException if nothing is demanded
     */
    public void demand(CoverageDemand... demands) {
        report().demand(demands);
    }
}
