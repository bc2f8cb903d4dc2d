package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place at which an answer is not as expected. Immutable; equal by content.
 *
 * @param pointer the JSON Pointer of the place within the expectation; empty for all of it
 * @param about the id of the entry in which it is (a requirement, a fact, a duty), if it is in one that has an id;
 *     empty otherwise
 * @param expected what was expected there, as JSON on one line; {@code null} if nothing was
 * @param found what is there, as JSON on one line; empty if nothing is
 * @param hint why that may be, or what was probably meant; may be absent
 * @param location where the expectation stands in its file
 */
public record Difference(
        String pointer,
        String about,
        String expected,
        String found,
        @Nullable Text hint,
        Location location) {

    private static final int SHOWN = 300;

    /** Why that may be, or what was probably meant. */
    public Optional<Text> why() {
        return Optional.ofNullable(hint);
    }

    /** One line, for example {@code /findings/0/status (at-most-10-copies): expected "MET", found "NOT_MET"}. */
    public String describe(Language language) {
        boolean vi = language == Language.VIETNAMESE;
        String nothing = vi ? "không có gì" : "nothing";
        String wanted = expected.equals("null") ? nothing : cut(expected);
        return (pointer.isEmpty() ? "" : pointer + (about.isEmpty() ? "" : " (" + about + ")") + ": ")
                + (vi ? "cần " : "expected ")
                + wanted
                + (vi ? ", thực tế " : ", found ")
                + (found.isEmpty() ? nothing : cut(found))
                + (hint == null ? "" : " (" + hint.in(language) + ")");
    }

    /** As JSON on one line. */
    String json() {
        StringBuilder json = new StringBuilder("{\"pointer\":");
        TreeText.quoted(json, pointer);
        if (!about.isEmpty()) {
            TreeText.quoted(json.append(",\"about\":"), about);
        }
        json.append(",\"line\":")
                .append(location.line())
                .append(",\"expected\":")
                .append(expected);
        if (!found.isEmpty()) {
            json.append(",\"found\":").append(found);
        }
        if (hint != null) {
            TreeText.quoted(json.append(",\"hint\":{\"vi\":"), hint.vi());
            TreeText.quoted(json.append(",\"en\":"), hint.en());
            json.append('}');
        }
        return json.append('}').toString();
    }

    private static String cut(String json) {
        return json.length() > SHOWN ? json.substring(0, SHOWN) + "…" : json;
    }

    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
