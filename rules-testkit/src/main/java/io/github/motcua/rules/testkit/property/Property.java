package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.text.Text;
import java.util.Optional;

/** Something that is claimed of every case. Those that come with the test kit are at {@link Properties}. */
public interface Property {

    /** Its id, for example {@code limits-are-monotone}; not blank, and without a colon. */
    String id();

    /** Its name, for example "limits are monotone". */
    Text name();

    /** What is claimed, in one sentence, and of which cases. */
    Text claim();

    /**
     * Looks whether it holds for a case.
     *
     * @param subject the catalogs, and what decides by them
     * @param given a case that the catalogs can decide
     * @return a counterexample; empty if the property holds, or claims nothing of this case
     */
    Optional<Counterexample> check(Subject subject, Case given);
}
