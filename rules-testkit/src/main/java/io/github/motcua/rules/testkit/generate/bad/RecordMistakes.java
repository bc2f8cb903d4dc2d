package io.github.motcua.rules.testkit.generate.bad;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.util.ArrayList;
import java.util.List;

/** What happens to records of decisions while they are kept. */
final class RecordMistakes {

    /** How a record begins: the form in which it is written follows. */
    private static final String START = "{\"record\":";

    /** How many characters the hash takes at the end. */
    private static final int HASH = 77;

    private RecordMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        all.add(Mistake.aloneIn(Sort.RECORD, IssueCode.CUT_SHORT, "the line is cut short", draft -> {
            String line = draft.root.get("line").asText();
            int length = draft.dice.between(START.length() + 2, line.length() - 1);
            return becomes(draft, line.substring(0, length), length);
        }));
        all.add(Mistake.aloneIn(Sort.RECORD, IssueCode.HASH_MISMATCH, "one character is another", draft -> {
            String line = draft.root.get("line").asText();
            int at = draft.dice.between(START.length() + 2, line.length() - HASH - 1);
            char other = line.charAt(at) == 'x' ? 'y' : 'x';
            return becomes(draft, line.substring(0, at) + other + line.substring(at + 1), line.length() - HASH);
        }));
        all.add(Mistake.aloneIn(Sort.RECORD, IssueCode.HASH_MISMATCH, "a digit of the hash is another", draft -> {
            String line = draft.root.get("line").asText();
            int at = line.length() - 3 - draft.dice.between(0, 63);
            char other = line.charAt(at) == '0' ? '1' : '0';
            return becomes(draft, line.substring(0, at) + other + line.substring(at + 1), line.length() - HASH);
        }));
        all.add(Mistake.aloneIn(Sort.RECORD, IssueCode.UNKNOWN_FORMAT, "it is in a form of later times", draft -> {
            String line = draft.root.get("line").asText();
            String form = "" + draft.dice.between(2, 99_999);
            return becomes(draft, START + form + line.substring(START.length() + 1), START.length());
        }));
        all.add(Mistake.aloneIn(
                Sort.RECORD, IssueCode.BAD_SYNTAX, "the line does not begin as a record does", draft -> {
                    String line = draft.root.get("line").asText();
                    return becomes(draft, line.substring(draft.dice.between(1, START.length() - 1)), 0);
                }));
        return all;
    }

    /** The line is another; what is wrong with it is found after so many characters. */
    private static String becomes(Draft draft, String line, int found) {
        draft.finish(page -> line);
        draft.placed(page -> new Page.Place(found, 1, found + 1));
        return "";
    }
}
