package io.github.motcua.rules.testkit.cases;

import java.util.Locale;
import java.util.Map;

/** Writes a tree as JSON on one line. */
final class TreeText {

    private TreeText() {}

    static String of(Tree tree) {
        StringBuilder text = new StringBuilder();
        append(text, tree);
        return text.toString();
    }

    private static void append(StringBuilder text, Tree tree) {
        if (tree instanceof Tree.Members object) {
            char before = '{';
            for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                quoted(text.append(before), member.getKey());
                append(text.append(':'), member.getValue());
                before = ',';
            }
            text.append(object.members().isEmpty() ? "{}" : "}");
        } else if (tree instanceof Tree.Items list) {
            char before = '[';
            for (Tree item : list.items()) {
                append(text.append(before), item);
                before = ',';
            }
            text.append(list.items().isEmpty() ? "[]" : "]");
        } else if (tree instanceof Tree.Word word) {
            quoted(text, word.text());
        } else if (tree instanceof Tree.Amount number) {
            text.append(number.literal());
        } else {
            text.append(tree instanceof Tree.Flag flag ? Boolean.toString(flag.yes()) : "null");
        }
    }

    static String quoted(String word) {
        StringBuilder text = new StringBuilder();
        quoted(text, word);
        return text.toString();
    }

    static void quoted(StringBuilder text, String word) {
        text.append('"');
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (isUnseen(c)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** What would not be seen where it is shown, or would steer a terminal, or turn what stands beside it around. */
    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
