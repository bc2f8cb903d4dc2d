package io.github.motcua.rules.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Walks over bytes of canonical JSON from left to right, without building anything that is not asked for. Not thread-safe. */
final class Cursor {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final byte[] bytes;
    private final int end;
    private int at;

    Cursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    /** Goes past exactly these bytes, if they come next. */
    boolean take(byte[] part) {
        if (at + part.length <= end && Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
            at += part.length;
            return true;
        }
        return false;
    }

    boolean take(char ascii) {
        if (at < end && bytes[at] == ascii) {
            at++;
            return true;
        }
        return false;
    }

    /** The next byte; 0 at the end. */
    int peek() {
        return at < end ? bytes[at] : 0;
    }

    /** A text of plain ASCII without anything escaped; null, and the cursor stays, if something else comes next. */
    @Nullable
    String plainText() {
        if (peek() != '"') {
            return null;
        }
        for (int i = at + 1; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                String text = new String(bytes, at + 1, i - at - 1, StandardCharsets.ISO_8859_1);
                at = i + 1;
                return text;
            }
            if (b < 0x20 || b == '\\') {
                return null;
            }
        }
        return null;
    }

    /** A whole number of at most 18 digits; null, and the cursor stays, if something else comes next. */
    @Nullable
    Long number() {
        int i = at;
        boolean negative = i < end && bytes[i] == '-';
        i += negative ? 1 : 0;
        int start = i;
        long number = 0;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9' && i - start < 19) {
            number = 10 * number + bytes[i++] - '0';
        }
        int digits = i - start;
        boolean more = i < end && (bytes[i] == '.' || bytes[i] == 'e' || bytes[i] == 'E');
        if (digits == 0 || digits > 18 || more || (digits > 1 && bytes[start] == '0')) {
            return null;
        }
        at = i;
        return negative ? -number : number;
    }

    /** A text, whatever is in it; null, and the cursor stays somewhere, if something else comes next. */
    @Nullable
    String text() {
        String plain = plainText();
        if (plain != null) {
            return plain;
        }
        int from = at + 1;
        if (!skipText()) {
            return null;
        }
        String written = new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                char escape = written.charAt(++i);
                if (escape == 'u') {
                    text.append((char) Integer.parseInt(written, i + 1, i + 5, 16));
                    i += 4;
                } else {
                    text.append(ESCAPED.charAt(ESCAPES.indexOf(escape)));
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Goes past one value of JSON without white space; false if none comes next, or one that is nested too deeply. */
    boolean skipValue() {
        return skipValue(Limits.DEPTH);
    }

    private boolean skipValue(int deeper) {
        int next = peek();
        if (next == '"') {
            return skipText();
        }
        if (next == '{') {
            at++;
            return deeper > 0 && skipMembers(deeper - 1);
        }
        if (next == '[') {
            at++;
            return deeper > 0 && skipItems(deeper - 1);
        }
        return take(TRUE) || take(FALSE) || skipNumber();
    }

    private boolean skipMembers(int deeper) {
        if (take('}')) {
            return true;
        }
        do {
            if (!skipText() || !take(':') || !skipValue(deeper)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    private boolean skipItems(int deeper) {
        if (take(']')) {
            return true;
        }
        do {
            if (!skipValue(deeper)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean skipNumber() {
        take('-');
        if (take('0')) {
            return skipFraction();
        }
        return skipDigits() && skipFraction();
    }

    private boolean skipFraction() {
        return !take('.') || skipDigits();
    }

    private boolean skipDigits() {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at > from;
    }

    private boolean skipText() {
        if (peek() != '"') {
            return false;
        }
        for (int i = at + 1; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return true;
            }
            if (b == '\\') {
                i = afterEscape(i + 1);
                if (i < 0) {
                    return false;
                }
            } else if (b >= 0 && b < 0x20) {
                return false;
            }
        }
        return false;
    }

    /** The place of the last byte of what is escaped; -1 if nothing may be escaped so. */
    private int afterEscape(int place) {
        if (place >= end) {
            return -1;
        }
        if (bytes[place] != 'u') {
            return ESCAPES.indexOf(bytes[place]) < 0 ? -1 : place;
        }
        for (int i = place + 1; i <= place + 4; i++) {
            if (i >= end || Character.digit(bytes[i], 16) < 0) {
                return -1;
            }
        }
        return place + 4;
    }
}
