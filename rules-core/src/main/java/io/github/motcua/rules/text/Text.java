package io.github.motcua.rules.text;

/**
 * A text in Vietnamese and in English, both written out, in Unicode form NFC.
 *
 * <p>Immutable; equal by content. Texts that differ only in their Unicode form are equal, because they
 * are normalised when the text is made.
 *
 * @param vi the Vietnamese text; not blank, at most 4,096 characters
 * @param en the English text; not blank, at most 4,096 characters
 */
public record Text(String vi, String en) {

    /** The longest text of one language, in UTF-16 characters: 4,096. */
    public static final int MAX_LENGTH = 4096;

    /**
     * Makes a text.
     *
     * @throws IllegalArgumentException if a text is blank, too long, or holds a character that cannot
     *     stand in a text (see {@link Spelling})
     */
    public Text {
        vi = clean(vi);
        en = clean(en);
    }

    /** A text from its Vietnamese and its English wording. */
    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    /** A text that reads the same in both languages: a number, a code, a name. */
    public static Text same(String word) {
        return new Text(word, word);
    }

    /** The wording in one language. */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    private static String clean(String written) {
        String normal = Spelling.normal(written);
        if (normal.isBlank()) {
            throw new IllegalArgumentException("a text must not be blank");
        }
        if (normal.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a text has at most " + MAX_LENGTH + " characters, not " + normal.length());
        }
        Spelling.flaw(normal).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw.message().en());
        });
        return normal;
    }
}
