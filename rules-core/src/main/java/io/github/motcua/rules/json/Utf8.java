package io.github.motcua.rules.json;

import io.github.motcua.rules.fact.FactValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Collects JSON in canonical form as UTF-8: no white space, and of all ways to write a text always the same. Not thread-safe. */
final class Utf8 {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private byte[] bytes = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** Whether exactly these bytes stand in a line from a place on. */
    boolean standsIn(byte[] line, int from) {
        return from + length <= line.length && Arrays.equals(bytes, 0, length, line, from, from + length);
    }

    Utf8 raw(byte[] part) {
        room(part.length);
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
        return this;
    }

    Utf8 raw(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Characters of ASCII, as they are. */
    @SuppressWarnings("deprecation") // of ASCII the low bytes are the characters, and it is a plain copy
    Utf8 raw(String ascii) {
        int count = ascii.length();
        room(count);
        ascii.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    Utf8 number(long number) {
        return raw(Long.toString(number));
    }

    /** A text in quotes. */
    Utf8 quoted(String text) {
        int count = text.length();
        room(count + 2);
        int start = length;
        bytes[length++] = '"';
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7F || c == '"' || c == '\\') {
                length = start;
                return escaped(text);
            }
            bytes[length++] = (byte) c;
        }
        bytes[length++] = '"';
        return this;
    }

    /** A list of texts. */
    Utf8 words(Collection<String> words) {
        char separator = '[';
        for (String word : words) {
            raw(separator).quoted(word);
            separator = ',';
        }
        return raw(words.isEmpty() ? "[]" : "]");
    }

    /** The value of a fact. */
    Utf8 factValue(FactValue value) {
        if (value instanceof FactValue.Whole whole) {
            return number(whole.number());
        }
        if (value instanceof FactValue.YesNo yesNo) {
            return raw(yesNo.yes() ? "true" : "false");
        }
        if (value instanceof FactValue.Word word) {
            return quoted(word.word());
        }
        return value instanceof FactValue.Words words ? words(words.words()) : raw("{\"notApplicable\":true}");
    }

    private Utf8 escaped(String text) {
        StringBuilder written = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                written.append(c).append(text.charAt(++i));
            } else {
                append(written, c);
            }
        }
        return raw(written.append('"').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder written, char c) {
        switch (c) {
            case '"' -> written.append("\\\"");
            case '\\' -> written.append("\\\\");
            case '\n' -> written.append("\\n");
            case '\r' -> written.append("\\r");
            case '\t' -> written.append("\\t");
            case '\b' -> written.append("\\b");
            case '\f' -> written.append("\\f");
            default -> {
                if (c < 0x20 || Character.isSurrogate(c)) { // half a pair has no UTF-8
                    written.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        written.append(HEX[c >> shift & 0xF]);
                    }
                } else {
                    written.append(c);
                }
            }
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
