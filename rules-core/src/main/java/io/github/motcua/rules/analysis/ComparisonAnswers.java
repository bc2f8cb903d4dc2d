package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonMeaning.Gap;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.decision.Dossier;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.decision.KnownFacts;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What two sets of catalogs answer on cases; each case is decided once. Not thread-safe. */
final class ComparisonAnswers {

    private final ComparedRules before;
    private final ComparedRules after;

    /** Whether remedies are to be looked at: they differ alone only where applicants can change other things. */
    private final boolean advised;

    private final Map<Case, Gap> gaps = new HashMap<>();
    private final Map<Case, SortedMap<String, FactValue>> builtIn = new HashMap<>();

    ComparisonAnswers(ComparedRules before, ComparedRules after) {
        this.before = before;
        this.after = after;
        this.advised = !changeable(before).equals(changeable(after));
    }

    /** What applicants can change. */
    private static Set<String> changeable(ComparedRules side) {
        Set<String> changeable = new HashSet<>();
        for (ComparedCatalogs ofSameDays : side.all()) {
            for (Catalog catalog : ofSameDays.set().catalogs()) {
                for (FactDeclaration fact : catalog.facts()) {
                    if (fact.changeable()) {
                        changeable.add(fact.id());
                    }
                }
            }
        }
        return changeable;
    }

    private Gap gap(ComparedAnswer here, ComparedAnswer there) {
        return ComparisonMeaning.of(here, advised).gapTo(ComparisonMeaning.of(there, advised));
    }

    ComparedRules before() {
        return before;
    }

    ComparedRules after() {
        return after;
    }

    /** Forgets the cases of one procedure. */
    void forget() {
        gaps.clear();
        builtIn.clear();
    }

    private static ComparedAnswer decided(Decider decider, Case given) {
        try {
            return new ComparedAnswer(decider.decide(given), null, List.of());
        } catch (RejectedException refused) {
            return new ComparedAnswer(null, null, refused.issues());
        }
    }

    private static ComparedAnswer followed(Decider decider, Case given, List<DossierEvent> events) {
        try {
            Dossier dossier = decider.follow(given, events);
            return new ComparedAnswer(dossier.decision(), dossier, List.of());
        } catch (RejectedException refused) {
            return new ComparedAnswer(null, null, refused.issues());
        }
    }

    /**
     * The difference that a case shows, decided by the rules.
     *
     * @throws EngineFaultException if the rules do not decide it differently, as they did when it was found
     */
    Difference difference(Period period, Case witness) {
        return difference(
                period,
                witness,
                List.of(),
                decided(before.of(witness).told(), witness),
                decided(after.of(witness).told(), witness));
    }

    /** The difference that a dossier shows to which something happens; see {@link #difference(Period, Case)}. */
    Difference difference(Period period, Case witness, List<DossierEvent> events) {
        return difference(
                period,
                witness,
                events,
                followed(before.of(witness).told(), witness, events),
                followed(after.of(witness).told(), witness, events));
    }

    private Difference difference(
            Period period, Case witness, List<DossierEvent> events, ComparedAnswer here, ComparedAnswer there) {
        Gap gap = gap(here, there);
        if (gap.isNone()) {
            throw new EngineFaultException(
                    "the rules do not tell apart what was found without them: " + witness, null, null);
        }
        return new Difference(witness.procedure(), period, gap.aspects(), witness, List.of(), events, here, there);
    }

    Gap gap(Case given) {
        Gap known = gaps.get(given);
        if (known == null) {
            ComparedAnswer here = decided(before.of(given).sought(), given);
            ComparedAnswer there = decided(after.of(given).sought(), given);
            known = gap(here, there);
            gaps.put(given, known);
        }
        return known;
    }

    /** In what dossiers differ in what becomes of them or in what is cited; in nothing if the decisions differ. */
    Gap gapOfDossier(Case given, List<DossierEvent> events) {
        if (!gap(given).isNone()) {
            return Gap.NONE;
        }
        ComparedAnswer here = followed(before.of(given).sought(), given, events);
        ComparedAnswer there = followed(after.of(given).sought(), given, events);
        return gap(here, there);
    }

    /** The built-in facts as the first set of catalogs works them out; null if it refuses the case. */
    @Nullable
    SortedMap<String, FactValue> builtIn(Case context, ProcedureInForce procedure) {
        SortedMap<String, FactValue> known = builtIn.get(context);
        if (known == null) {
            KnownFacts facts;
            try {
                facts = before.of(context).sought().known(context);
            } catch (RejectedException refused) {
                return null;
            }
            known = new TreeMap<>();
            for (String id : BuiltInFacts.declarations().keySet()) {
                Object value = procedure.position(id) < 0 ? null : facts.value(id);
                if (value != null) {
                    known.put(id, FactType.written(value));
                }
            }
            builtIn.put(context, known);
        }
        return known;
    }

    /**
     * Drops what a case states one by one, as long as it still shows what it is to show, with the same outcomes.
     *
     * @param anyUnit whether the unit may be dropped too
     */
    Case smallest(Case found, boolean anyUnit, Predicate<Gap> shows) {
        Gap whole = gap(found);
        return smallestOf(found, anyUnit, less -> {
            Gap gap = gap(less);
            return shows.test(gap) && (whole.sameOutcome() || gap.outcomes().equals(whole.outcomes()));
        });
    }

    /** Drops what a case states one by one, as long as it is still good for something. */
    static Case smallestOf(Case found, boolean anyUnit, Predicate<Case> good) {
        Case smallest = found;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Case less : less(smallest, anyUnit)) {
                if (!smaller && good.test(less)) {
                    smallest = less;
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    /** The same case with one thing less. */
    private static List<Case> less(Case given, boolean anyUnit) {
        List<Case> less = new ArrayList<>();
        for (String fact : given.facts().keySet()) {
            less.add(given.without(fact));
        }
        for (int left = 0; left < 3; left++) {
            Case bare = Case.of(given.procedure())
                    .receivedAt(given.receivedAt().orElseThrow())
                    .with(given.facts());
            if ((left != 0 || !anyUnit) && given.unit().isPresent()) {
                bare = bare.at(given.unit().get());
            }
            if (left != 1 && given.channel().isPresent()) {
                bare = bare.by(given.channel().get());
            }
            if (left != 2 && given.place().isPresent()) {
                bare = bare.received(given.place().get());
            }
            if (given.decidedOn().isPresent()) {
                bare = bare.decidedOn(given.decidedOn().get());
            }
            if (!bare.equals(given)) {
                less.add(bare);
            }
        }
        return less;
    }
}
