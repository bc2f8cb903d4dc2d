package io.github.motcua.rules.competence;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a power, or to whom it is given: an office, or a post in it, in some units. Immutable; equal by
 * content.
 *
 * @param office the id of the {@link Office}
 * @param post the post in the office; absent if the office as a whole is meant
 * @param units the ids of the units: each stands for itself and for all units within it, of which those count
 *     that are of the level of the office; none if all are meant
 */
public record Body(String office, @Nullable Rank post, SortedSet<String> units) {

    /** Makes an unmodifiable copy. */
    public Body {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }

    /** An office as a whole, in some units. */
    public static Body of(String office, String... units) {
        return new Body(office, null, new TreeSet<>(List.of(units)));
    }

    /** An office as a whole, in some units. */
    public static Body of(String office, Collection<String> units) {
        return new Body(office, null, new TreeSet<>(units));
    }

    /** A post in the same office and units. */
    public Body post(Rank rank) {
        return new Body(office, rank, units);
    }

    /** The post in the office; empty if the office as a whole is meant. */
    public Optional<Rank> rank() {
        return Optional.ofNullable(post);
    }

    /** Whether a unit is one of {@link #units()} or lies within one. */
    public boolean covers(String unit) {
        if (units.isEmpty()) {
            return true;
        }
        for (String within = unit; !within.isEmpty(); within = parent(within)) {
            if (units.contains(within)) {
                return true;
            }
        }
        return false;
    }

    /** The unit within which a unit lies, by its id; empty if it lies within none. */
    public static String parent(String unit) {
        int end = unit.lastIndexOf('/');
        return end < 0 ? "" : unit.substring(0, end);
    }
}
