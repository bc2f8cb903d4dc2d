package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonMeaning.Gap;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Dossier;
import io.github.motcua.rules.decision.KnownFacts;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What two sets of catalogs answer on cases; each case is decided once. Not thread-safe. */
final class ComparisonAnswers {

    private final ComparedRules before;
    private final ComparedRules after;
    private final Map<Case, Gap> gaps = new HashMap<>();
    private final Map<Case, SortedMap<String, FactValue>> builtIn = new HashMap<>();

    ComparisonAnswers(ComparedRules before, ComparedRules after) {
        this.before = before;
        this.after = after;
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

    static ComparedAnswer answer(ComparedRules rules, Case given) {
        try {
            return new ComparedAnswer(rules.decider().decide(given), null, List.of());
        } catch (RejectedException refused) {
            return new ComparedAnswer(null, null, refused.issues());
        }
    }

    static ComparedAnswer answer(ComparedRules rules, Case given, List<DossierEvent> events) {
        try {
            Dossier dossier = rules.decider().follow(given, events);
            return new ComparedAnswer(dossier.decision(), dossier, List.of());
        } catch (RejectedException refused) {
            return new ComparedAnswer(null, null, refused.issues());
        }
    }

    Gap gap(Case given) {
        Gap known = gaps.get(given);
        if (known == null) {
            known = ComparisonMeaning.of(answer(before, given)).gapTo(ComparisonMeaning.of(answer(after, given)));
            gaps.put(given, known);
        }
        return known;
    }

    /** The built-in facts as the first set of catalogs works them out; null if it refuses the case. */
    @Nullable
    SortedMap<String, FactValue> builtIn(Case context, ProcedureInForce procedure) {
        SortedMap<String, FactValue> known = builtIn.get(context);
        if (known == null) {
            KnownFacts facts;
            try {
                facts = before.decider().known(context);
            } catch (RejectedException refused) {
                return null;
            }
            known = new TreeMap<>();
            for (String id : BuiltInFacts.declarations().keySet()) {
                Object value = procedure.position(id) < 0 ? null : facts.value(id);
                if (value != null) {
                    known.put(id, Term.written(value));
                }
            }
            builtIn.put(context, known);
        }
        return known;
    }

    /** Drops what a case states one by one, as long as it still shows what it is to show, with the same outcomes. */
    Case smallest(Case found, Predicate<Gap> shows) {
        Gap whole = gap(found);
        return smallestOf(found, less -> {
            Gap gap = gap(less);
            return shows.test(gap) && (whole.sameOutcome() || gap.outcomes().equals(whole.outcomes()));
        });
    }

    /** Drops what a case states one by one, as long as it is still good for something. */
    static Case smallestOf(Case found, Predicate<Case> good) {
        Case smallest = found;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Case less : less(smallest)) {
                if (!smaller && good.test(less)) {
                    smallest = less;
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    /** The same case with one thing less. */
    private static List<Case> less(Case given) {
        List<Case> less = new ArrayList<>();
        for (String fact : given.facts().keySet()) {
            less.add(given.without(fact));
        }
        for (int left = 0; left < 3; left++) {
            Case bare = Case.of(given.procedure())
                    .receivedAt(given.receivedAt().orElseThrow())
                    .with(given.facts());
            if (left != 0 && given.unit().isPresent()) {
                bare = bare.at(given.unit().get());
            }
            if (left != 1 && given.channel().isPresent()) {
                bare = bare.by(given.channel().get());
            }
            if (left != 2 && given.place().isPresent()) {
                bare = bare.received(given.place().get());
            }
            if (!bare.equals(given)) {
                less.add(bare);
            }
        }
        return less;
    }
}
