package io.github.motcua.rules.dsl;

import io.github.motcua.rules.legal.Provision;
import java.util.List;

/**
 * The clause that says on which provisions an entry rests. Only those of documents in force are shown with a
 * decision.
 *
 * @param <N> what follows in the sentence
 */
public interface Because<N> {

    /** Because of provisions that were gathered before; a list without any is refused at {@code define()}. */
    N because(List<Provision> provisions);

    /** Because of these provisions. */
    default N because(Provision first, Provision... others) {
        return because(Several.of(first, others));
    }
}
