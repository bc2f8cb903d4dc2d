package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds cases to which a time limit of a procedure applies, and no other may. */
final class UnderLimit {

    private static final int NOT = Integer.MAX_VALUE;

    private final TestedCatalogs catalogs;
    private final Case good;

    /** The facts on which it turns which limit applies, with the values worth trying. */
    private final SortedMap<String, List<FactValue>> turnsOn = new TreeMap<>();

    UnderLimit(TestedCatalogs catalogs, ProcedureInForce inForce, Case good) {
        this.catalogs = catalogs;
        this.good = good;
        SortedMap<String, List<FactValue>> all = catalogs.worthTrying(inForce, good);
        for (Cited<ConditionalLimit> limit : inForce.limits()) {
            for (String fact : limit.entry().when().facts()) {
                List<FactValue> values = new ArrayList<>(all.getOrDefault(fact, List.of()));
                FactValue own = good.facts().get(fact);
                if (own != null) {
                    values.add(0, own);
                }
                turnsOn.put(fact, values);
            }
        }
    }

    /**
     * The valid case with what it takes for a limit to be the one that applies: one fact after another gets the value
     * that leaves the fewest others. The valid case as it is if that does not lead there.
     */
    Case of(String limit) {
        Case found = good;
        for (String fact : turnsOn.keySet()) {
            found = found.without(fact);
        }
        int open = open(found, limit);
        for (String fact : turnsOn.keySet()) {
            Case best = found;
            for (FactValue value : turnsOn.getOrDefault(fact, List.of())) {
                Case other = found.with(fact, value);
                int left = open(other, limit);
                boolean own = value.equals(good.facts().get(fact)); // comes first: what need not be changed is not
                if (own ? left <= open : left < open) {
                    best = other;
                    open = left;
                }
            }
            found = best;
        }
        return open == 1 ? found : good;
    }

    /** How many limits may apply, this one among them. */
    private int open(Case given, String limit) {
        Due due = catalogs.accepts(given) ? catalogs.rules().decide(given).due().orElse(null) : null;
        if (due == null) {
            return NOT;
        }
        List<String> left = new ArrayList<>();
        due.limit().ifPresent(one -> left.add(one.limit().id()));
        due.candidates().forEach(one -> left.add(one.limit().id()));
        return left.contains(limit) ? left.size() : NOT;
    }
}
