package io.github.motcua.rules.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private static final int MAX_LENGTH = 128;

    private Nearest() {}

    /**
     * The known word with the fewest edits (a character added, left out, changed, or two neighbours
     * exchanged) from the one written; the first in alphabetical order among equals.
     *
     * @return empty if none is within a third of the written word's length, and at least within 2 edits,
     *     or if the written word is longer than 128 characters
     */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int best = Math.max(2, written.length() / 3) + 1;
        String nearest = null;
        for (String word : known) {
            if (Math.abs(word.length() - written.length()) > best) {
                continue;
            }
            int edits = edits(written, word);
            if (edits < best || (edits == best && nearest != null && word.compareTo(nearest) < 0)) {
                best = edits;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
