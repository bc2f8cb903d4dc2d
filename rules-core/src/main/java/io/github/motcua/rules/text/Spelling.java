package io.github.motcua.rules.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What characters a text may hold, and what was probably meant where it holds another.
 *
 * <p>Texts are written in Latin letters (all of Vietnamese is), digits, punctuation and a few signs.
 * Everything that looks like one of these and is not (a Cyrillic letter, {@code Ð} for {@code Đ}, a
 * no-break space, an invisible or direction-changing character, half a surrogate pair, a tone mark that
 * did not join its letter) is refused with its place, so that texts that look equal are equal. The list
 * is fixed here rather than taken from the Java version's Unicode tables, so that the same text gets
 * the same answer on every Java version.
 */
public final class Spelling {

    private static final String SIGNS = "₫№™←↑→↓⇒−≈≠≤≥✓✗";
    private static final String SHAPE_MARKS = "\u0302\u0306\u031B";

    private Spelling() {}

    /** The text in Unicode form NFC. */
    public static String normal(String written) {
        // Every allowed character is a whole letter or sign that NFC leaves as it is.
        return firstRefused(written) < 0 ? written : Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /** The beginning of a text: at most so many chars, and no half of a character at its end. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** The first character of a text in form NFC that may not stand in it; empty if all may. */
    public static Optional<Flaw> flaw(String normal) {
        int index = firstRefused(normal);
        if (index < 0) {
            return Optional.empty();
        }
        int codePoint = normal.codePointAt(index);
        return Optional.of(new Flaw(index, codePoint, suggestion(normal, index, codePoint)));
    }

    private static int firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllowed(char c) {
        if (c <= 0x7E) {
            return c >= 0x20;
        }
        if (c >= 0xA1 && c <= 0x24F) {
            return c != 0xAD && c != 'Ð' && c != 'ð' && c != 'Ɖ';
        }
        return (c >= 0x1E00 && c <= 0x1EFF) // Latin extended additional: the Vietnamese vowels
                || (c >= 0x2010 && c <= 0x2015) // dashes
                || (c >= 0x2018 && c <= 0x201E) // quotation marks
                || (c >= 0x2020 && c <= 0x2022)
                || c == 0x2026
                || c == 0x2030
                || SIGNS.indexOf(c) >= 0;
    }

    private static String suggestion(String text, int index, int codePoint) {
        return switch (codePoint) {
            case 'Ð', 'Ɖ' -> "Đ";
            case 'ð', 'ɖ' -> "đ";
            case 0xA0, 0x2007, 0x202F, 0x3000 -> " ";
            default -> isCombining(codePoint) && index > 0 ? rejoined(text, index) : "";
        };
    }

    /** The letter before {@code index} with its marks in the order in which NFC joins them; "" if they do not join. */
    private static String rejoined(String text, int index) {
        int end = index;
        while (end < text.length() && isCombining(text.charAt(end))) {
            end++;
        }
        String parts = Normalizer.normalize(text.substring(index - 1, end), Normalizer.Form.NFD);
        StringBuilder shape = new StringBuilder(parts.substring(0, 1));
        StringBuilder tone = new StringBuilder();
        for (int i = 1; i < parts.length(); i++) {
            char mark = parts.charAt(i);
            (SHAPE_MARKS.indexOf(mark) >= 0 ? shape : tone).append(mark);
        }
        String joined = normal(shape.append(tone).toString());
        return joined.length() == 1 && isAllowed(joined.charAt(0)) ? joined : "";
    }

    private static boolean isCombining(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /**
     * A character that may not stand in a text.
     *
     * @param index where it stands, in UTF-16 characters from 0, after normalisation
     * @param codePoint the character
     * @param meant the character that was probably meant; empty if none is known
     */
    public record Flaw(int index, int codePoint, String meant) {

        /** Says what stands where, and what was probably meant. */
        public Text message() {
            String vi = "ký tự U+" + hex(codePoint) + " ở vị trí " + index + " không được dùng";
            String en = "the character U+" + hex(codePoint) + " at index " + index + " may not be used";
            if (meant.isEmpty()) {
                return Text.of(vi, en);
            }
            String wanted = (meant.isBlank() ? "" : meant + " ") + "(U+" + hex(meant.codePointAt(0)) + ")";
            return Text.of(vi + "; có phải ý là " + wanted + "?", en + "; did you mean " + wanted + "?");
        }

        private static String hex(int codePoint) {
            String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
            return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        }
    }
}
