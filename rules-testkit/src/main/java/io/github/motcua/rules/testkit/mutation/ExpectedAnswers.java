package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.testkit.cases.ExpectedCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A suite that is made of case files: rules fail it if any of the cases is not answered as expected. The catalogs that
 * the files name are of no account; the rules must hold them. Safe for use by several threads.
 */
public final class ExpectedAnswers implements Predicate<ProcedureRules> {

    private static final int MOST_USEFUL = 12;

    private final List<ExpectedCase> cases = new ArrayList<>();

    /** The cases that failed for the last mutants are tried first on the next one. */
    private final List<ExpectedCase> useful = new ArrayList<>();

    private ExpectedAnswers(Collection<CaseFile> files) {
        files.forEach(file -> cases.addAll(file.cases()));
    }

    /** All cases of some files. */
    public static ExpectedAnswers of(Collection<CaseFile> files) {
        return new ExpectedAnswers(files);
    }

    /** Whether any case is answered in another way than expected. */
    @Override
    public boolean test(ProcedureRules rules) {
        List<ExpectedCase> order = new ArrayList<>();
        synchronized (useful) {
            order.addAll(useful);
        }
        order.addAll(cases);
        for (ExpectedCase each : order) {
            if (!each.run(rules).passed()) {
                remember(each);
                return true;
            }
        }
        return false;
    }

    private void remember(ExpectedCase failed) {
        synchronized (useful) {
            useful.remove(failed);
            useful.add(0, failed);
            if (useful.size() > MOST_USEFUL) {
                useful.remove(MOST_USEFUL);
            }
        }
    }
}
