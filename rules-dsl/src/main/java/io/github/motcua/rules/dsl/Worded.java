package io.github.motcua.rules.dsl;

import io.github.motcua.rules.text.Text;

/**
 * The clause that puts an entry in words, as a citizen is told them. A text that cannot stand is refused at once
 * with an {@link IllegalArgumentException}.
 *
 * @param <N> what follows in the sentence
 */
public interface Worded<N> {

    /** In the words of a composed text. */
    N worded(Text wording);

    /** In these words, in Vietnamese and in English. */
    default N worded(Vietnamese vi, English en) {
        return worded(Words.text(vi, en));
    }
}
