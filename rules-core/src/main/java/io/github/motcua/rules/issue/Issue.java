package io.github.motcua.rules.issue;

import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;

/**
 * One thing that is wrong with an input. Immutable; equal by content.
 *
 * @param code what kind of problem it is
 * @param severity whether it refuses the input
 * @param location where it is
 * @param message what is wrong, in one sentence, with the values in backticks
 * @param help what to do about it
 */
public record Issue(IssueCode code, Severity severity, Location location, Text message, Text help) {

    /** An issue that refuses the input. */
    public static Issue error(IssueCode code, Location location, Text message, Text help) {
        return new Issue(code, Severity.ERROR, location, message, help);
    }

    /** The same issue, placed in a named document. */
    public Issue in(String document) {
        return new Issue(code, severity, location.in(document), message, help);
    }

    /** The same issue at another place. */
    public Issue at(Location other) {
        return new Issue(code, severity, other, message, help);
    }

    /** One line: place, whether it is only a warning, code, message and help. */
    public String describe(Language language) {
        String warning = language == Language.VIETNAMESE ? "cảnh báo: " : "warning: ";
        return location + ": " + (severity == Severity.WARNING ? warning : "") + code.id() + ": " + message.in(language)
                + " (" + help.in(language) + ")";
    }

    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
