package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.text.Text;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What an applicant can do for a better outcome (cách khắc phục): changes that together bring it about, none of which
 * could be left out. The changed case has been decided, with this outcome. Immutable; equal by content.
 *
 * <p>For example, of 11 copies under a programme that takes 10 on the spot: reduce the copies from 11 to 10, and the
 * outcome is {@link Outcome#NO_WAIT}.
 *
 * @param outcome what the changed case comes to: {@code NO_WAIT} or {@code ORDINARY}; {@code UNDETERMINED} if nothing
 *     stands in the way of taking it any longer, but the track still turns on what is not known
 * @param changes what is to be otherwise; at least one
 * @param text the same in words
 */
public record Remedy(Outcome outcome, List<Change> changes, Text text) {

    /** Another moment of receipt: to come back then. */
    static final String RECEIVED_AT = "receivedAt";

    /** Makes an unmodifiable copy. */
    public Remedy {
        changes = List.copyOf(changes);
    }

    /** The case with these changes, as it was decided; where a change names several values, with the first. */
    public Case applyTo(Case given) {
        Case changed = given;
        for (Change change : changes) {
            changed = with(changed, change.fact(), change.to().get(0));
        }
        return changed;
    }

    static Case with(Case given, String what, FactValue value) {
        return switch (what) {
            case BuiltInFacts.UNIT -> given.at(value.toString());
            case BuiltInFacts.CHANNEL -> given.by(Channel.valueOf(value.toString()));
            case BuiltInFacts.PLACE -> given.received(Place.valueOf(value.toString()));
            case RECEIVED_AT -> given.receivedAt(LocalDateTime.parse(value.toString()));
            default -> given.with(what, value);
        };
    }
}
