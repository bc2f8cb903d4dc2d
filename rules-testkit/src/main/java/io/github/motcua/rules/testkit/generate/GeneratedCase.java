package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * A case that was made for a test, with what it is about. Immutable; equal by content.
 *
 * @param given the case; the catalogs it was made for can decide it
 * @param kind why it was made
 * @param about what it is about: "copies is 11: one above its limit of 10"
 * @param requirement the id of the requirement whose boundary it looks at; empty if it looks at none
 * @param citations the provisions of that requirement, or of the time limit it looks at
 * @param origin the line that makes it again, see {@link CaseGenerator#again}: {@code boundary/0/42}
 */
public record GeneratedCase(
        Case given, Kind kind, Text about, String requirement, List<Citation> citations, String origin) {

    /** Makes an unmodifiable copy. */
    public GeneratedCase {
        citations = List.copyOf(citations);
    }

    /** Why a case was made. */
    public enum Kind {
        /** It meets all that it can. */
        VALID,
        /** One thing lies at a limit, beside one, or is not known. */
        BOUNDARY,
        /** At random. */
        RANDOM
    }

    /** On one line: where it comes from, what it is about, and the case as JSON. */
    public String describe(Language language) {
        StringBuilder line = new StringBuilder(origin).append(": ").append(about.in(language));
        if (!requirement.isEmpty()) {
            line.append(" (").append(requirement).append(')');
        }
        for (Citation citation : citations) {
            line.append(" [").append(citation.label(language)).append(']');
        }
        return line.append(' ').append(CaseJson.write(given)).toString();
    }

    /** What it is about, in English, with its origin: the name of a dynamic or parameterised test. */
    @Override
    public String toString() {
        return origin + ": " + given.procedure() + ", " + about.en();
    }
}
