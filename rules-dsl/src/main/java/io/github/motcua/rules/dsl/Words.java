package io.github.motcua.rules.dsl;

import io.github.motcua.rules.text.Text;

/**
 * The words of a catalog in its two languages, for static import: {@code named(vi("phường Mẫu"), en("Mẫu ward"))}.
 * Each language has a type of its own, so that the two cannot be exchanged. Stateless.
 */
public final class Words {

    private Words() {}

    /** A Vietnamese wording. */
    public static Vietnamese vi(String wording) {
        return new Vietnamese(wording);
    }

    /** An English wording. */
    public static English en(String wording) {
        return new English(wording);
    }

    /**
     * Both wordings as one text, where a clause takes a composed one.
     *
     * @throws IllegalArgumentException if one is blank, longer than 4,096 characters, or holds a character that
     *     cannot stand in a text (see {@link io.github.motcua.rules.text.Spelling})
     */
    public static Text text(Vietnamese vi, English en) {
        return Text.of(vi.wording(), en.wording());
    }
}
