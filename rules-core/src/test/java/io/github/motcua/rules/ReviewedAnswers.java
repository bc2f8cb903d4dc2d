package io.github.motcua.rules;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers by the shipped catalogs, together with some others, on cases whose answers were reviewed: do catalogs in
 * which something was changed still give them?
 */
final class ReviewedAnswers {

    private final List<Catalog> others;
    private final List<Case> cases;
    private final ProcedureRules unchanged;
    private final Map<Case, String> answers = new HashMap<>();

    /** The case that told a mutant of a place from the original is tried first on the next one of that place. */
    private final List<Case> recentlyUseful = new ArrayList<>();

    ReviewedAnswers(List<Catalog> others, List<Case> cases) {
        this.others = others;
        this.cases = cases;
        this.unchanged = with(List.of());
        cases.forEach(given -> answers.put(given, Probes.answer(unchanged, given)));
    }

    /** The rules by which the answers were given. */
    ProcedureRules unchanged() {
        return unchanged;
    }

    /** The rules of changed catalogs, and of all the others as they are. */
    ProcedureRules with(List<Catalog> changed) {
        List<Catalog> catalogs = new ArrayList<>(changed);
        List<Catalog> asTheyAre = new ArrayList<>(others);
        Catalogs.shipped().forEach(id -> asTheyAre.add(Catalogs.shipped(id).orElseThrow()));
        for (Catalog other : asTheyAre) {
            if (changed.stream().noneMatch(catalog -> catalog.id().equals(other.id()))) {
                catalogs.add(other);
            }
        }
        return ProcedureRules.of(catalogs);
    }

    /** Whether one of the cases that were useful lately is answered in another way. */
    boolean soonDifferBy(ProcedureRules rules) {
        return recentlyUseful.stream().anyMatch(given -> differsBy(rules, given));
    }

    /** Whether any case is answered in another way. */
    boolean differBy(ProcedureRules rules) {
        return soonDifferBy(rules) || cases.stream().anyMatch(given -> differsBy(rules, given));
    }

    private boolean differsBy(ProcedureRules rules, Case given) {
        boolean different = !Probes.answer(rules, given).equals(answers.get(given));
        if (different && !recentlyUseful.contains(given)) {
            recentlyUseful.add(0, given);
            if (recentlyUseful.size() > 12) {
                recentlyUseful.remove(12);
            }
        }
        return different;
    }
}
