package io.github.motcua.rules.text;

/** A language in which the library answers: Vietnamese, the language of the law, or English. */
public enum Language {
    /** Vietnamese; the text that counts where the two differ. */
    VIETNAMESE("vi"),
    /** English; a translation for developers and for readers from elsewhere. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code used as a member name in JSON: {@code vi} or {@code en}. */
    public String code() {
        return code;
    }
}
