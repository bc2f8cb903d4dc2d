package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.Examination.SlipStanding;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the statements on the slip come to: the first whose condition is met counts. */
final class Slips {

    private Slips() {}

    /**
     * The advice.
     *
     * @param statements the statements whose condition is met or open, the closest first
     * @return null if nothing is said
     */
    static @Nullable SlipAdvice advice(List<SlipStanding> statements) {
        if (statements.isEmpty()) {
            return null;
        }
        int open = open(statements);
        if (open == statements.size()) {
            return undetermined(statements, open);
        }
        Slip said = statements.get(open).slip().entry();
        for (int i = 0; i < open; i++) {
            if (statements.get(i).slip().entry().required() != said.required()) {
                return undetermined(statements, open);
            }
        }
        return advice(statements.get(open), said.required() ? Need.REQUIRED : Need.NOT_REQUIRED, List.of());
    }

    /** How many statements come before the first whose condition is met: any of them may count. */
    static int open(List<SlipStanding> statements) {
        int open = 0;
        while (open < statements.size() && statements.get(open).standing().status() != Status.MET) {
            open++;
        }
        return open;
    }

    private static SlipAdvice undetermined(List<SlipStanding> statements, int open) {
        List<String> missing = new ArrayList<>();
        for (SlipStanding statement : statements.subList(0, open)) {
            for (String fact : statement.standing().missing()) {
                if (!missing.contains(fact)) {
                    missing.add(fact);
                }
            }
        }
        return advice(statements.get(0), Need.UNDETERMINED, missing);
    }

    private static SlipAdvice advice(SlipStanding statement, Need need, List<String> missing) {
        Cited<Slip> slip = statement.slip();
        return new SlipAdvice(need, slip.catalog(), slip.entry().why(), slip.citations(), missing);
    }
}
