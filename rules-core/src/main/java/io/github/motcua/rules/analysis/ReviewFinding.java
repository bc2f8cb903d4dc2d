package io.github.motcua.rules.analysis;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in catalogs that may be loaded and is yet wrong in meaning. Immutable; equal by content.
 *
 * @param code what kind of mistake it is
 * @param location the id of the catalog, with its version if several are loaded, and the place in it, as a JSON Pointer
 * @param place the same place by ids instead of numbers, so that it stays the same when entries are moved:
 *     {@code procedures/2.000815/limits/same-day}
 * @param message what is wrong, in one sentence
 * @param remedy what to do about it
 * @param citations the provisions of what is wrong, where it has some
 * @param shows a case that shows it when it is decided; absent where no single case does
 */
public record ReviewFinding(
        ReviewCode code,
        Location location,
        String place,
        Text message,
        Text remedy,
        List<Citation> citations,
        @Nullable Case shows) {

    /** Makes an unmodifiable copy. */
    public ReviewFinding {
        citations = List.copyOf(citations);
    }

    /** A case that shows it when it is decided; empty where no single case does. */
    public Optional<Case> shownBy() {
        return Optional.ofNullable(shows);
    }

    /** What stays the same from one review to the next: code, catalog and place, with a space between them. */
    public String key() {
        return code.id() + " " + location.document() + " " + place;
    }

    /** The same finding at another place, for example with line and column. */
    public ReviewFinding at(Location other) {
        return new ReviewFinding(code, other, place, message, remedy, citations, shows);
    }

    /** One line: place, code, message and remedy. */
    public String describe(Language language) {
        String warning = language == Language.VIETNAMESE ? "cảnh báo: " : "warning: ";
        return location + ": " + warning + code.id() + ": " + message.in(language) + " (" + remedy.in(language) + ")";
    }

    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
