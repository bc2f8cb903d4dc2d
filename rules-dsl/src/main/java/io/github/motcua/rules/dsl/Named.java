package io.github.motcua.rules.dsl;

import io.github.motcua.rules.text.Text;

/**
 * The clause that gives a name. A text that cannot stand is refused at once with an
 * {@link IllegalArgumentException}.
 *
 * @param <N> what follows in the sentence
 */
public interface Named<N> {

    /** Named by a composed text. */
    N named(Text name);

    /** Named so in Vietnamese and in English. */
    default N named(Vietnamese vi, English en) {
        return named(Words.text(vi, en));
    }
}
