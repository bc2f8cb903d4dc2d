package io.github.motcua.rules.testkit.generate.bad;

import io.github.motcua.rules.issue.IssueCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which documents go wrong.
 *
 * @param code the problem that is reported
 * @param sorts the sorts of documents in which it is made
 * @param what what is done, in words
 * @param planter does it
 * @param alone whether it leaves other mistakes of the document unseen, or hangs together with them
 */
record Mistake(IssueCode code, List<BadDocument.Sort> sorts, String what, Planter planter, boolean alone) {

    /** Makes the mistake in a draft. */
    interface Planter {
        /** The pointer at which the problem is reported; null if the draft has no place for it, and is as it was. */
        @Nullable
        String plant(Draft draft);
    }

    static Mistake in(BadDocument.Sort sort, IssueCode code, String what, Planter planter) {
        return new Mistake(code, List.of(sort), what, planter, false);
    }

    static Mistake aloneIn(BadDocument.Sort sort, IssueCode code, String what, Planter planter) {
        return new Mistake(code, List.of(sort), what, planter, true);
    }
}
