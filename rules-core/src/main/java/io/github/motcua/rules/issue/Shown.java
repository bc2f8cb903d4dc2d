package io.github.motcua.rules.issue;

import io.github.motcua.rules.text.Spelling;
import java.util.Collection;
import java.util.Locale;
import java.util.StringJoiner;

/** Prepares a value from an input for a message: cut at 64 characters, with everything unprintable escaped. */
public final class Shown {

    private static final int MAX_LENGTH = 64;
    private static final int MAX_LISTED = 20;

    private Shown() {}

    /** The value in backticks. */
    public static String value(String raw) {
        return "`" + cut(raw) + "`";
    }

    /** Several values without backticks; at most 20 of them, then "…". */
    public static String list(Collection<String> raws, String separator) {
        StringJoiner shown = new StringJoiner(separator);
        raws.stream().limit(MAX_LISTED).forEach(raw -> shown.add(cut(raw)));
        return shown + (raws.size() > MAX_LISTED ? separator + "…" : "");
    }

    /** All of the text, with what cannot be seen or turns the line around told by its code. */
    public static String visible(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int type = Character.getType(c);
            boolean unseen = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (unseen) {
                shown.append("\\u").append(hex(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static String cut(String raw) {
        StringBuilder shown = new StringBuilder();
        String normal = Spelling.normal(raw.length() > 2 * MAX_LENGTH ? raw.substring(0, 2 * MAX_LENGTH) : raw);
        int end = Math.min(normal.length(), MAX_LENGTH);
        for (int i = 0; i < end; i++) {
            String one = normal.substring(i, i + 1);
            shown.append(Spelling.flaw(one).isEmpty() ? one : "\\u" + hex(one.charAt(0)));
        }
        return shown.append(normal.length() > end || raw.length() > 2 * MAX_LENGTH ? "…" : "")
                .toString();
    }

    private static String hex(char c) {
        return Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    }
}
