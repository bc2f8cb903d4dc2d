package io.github.motcua.rules.decision;

/**
 * Words as a label of Mermaid: in quotes, and every character that is not a letter, a digit, a space or one of
 * {@code , . / - ( )} as its number, {@code #60;}. So nothing in them can end the label, open another, be a comment
 * or a directive, or be taken for Markdown or HTML; the reader sees the characters themselves.
 */
final class MermaidLabel {

    private static final String PLAIN = " ,./-()";

    private MermaidLabel() {}

    static String of(String words) {
        StringBuilder label = new StringBuilder("\"");
        boolean number = true;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            // "1. " and "- " begin a list in Markdown
            boolean list = number && !isDigit(c);
            number &= isDigit(c);
            if (Character.isLetterOrDigit(c) || (PLAIN.indexOf(c) >= 0 && !list)) {
                label.appendCodePoint(c);
            } else {
                label.append('#').append(c).append(';');
            }
        }
        return label.append('"').toString();
    }

    private static boolean isDigit(int c) {
        return '0' <= c && c <= '9';
    }
}
