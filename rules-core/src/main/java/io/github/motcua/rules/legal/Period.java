package io.github.motcua.rules.legal;

import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of calendar days, first and last day <em>included</em>; open at an end that is absent.
 *
 * <p>"Từ ngày 04/05/2022 đến ngày 31/10/2022" is {@code Period.between(2022-05-04, 2022-10-31)}: it
 * contains 4 May and 31 October, and neither 3 May nor 1 November.
 *
 * @param first the first day; absent if the period has no beginning
 * @param last the last day; absent if the period has no end
 */
public record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** Every day. */
    public static final Period ALWAYS = new Period(null, null);

    /** From a day on, that day included, with no end. */
    public static Period from(LocalDate first) {
        return new Period(first, null);
    }

    /** From a first to a last day, both included. */
    public static Period between(LocalDate first, LocalDate last) {
        return new Period(first, last);
    }

    /** The first day, if there is one. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(first);
    }

    /** The last day, if there is one. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(last);
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** Whether the first day comes after the last, so that no day lies in the period. */
    public boolean isEmpty() {
        return first != null && last != null && first.isAfter(last);
    }

    /** Whether some day lies in both periods. */
    public boolean overlaps(Period other) {
        return !isEmpty() && !other.isEmpty() && !intersect(other).isEmpty();
    }

    /** The days that lie in both periods; empty if there are none. */
    public Period intersect(Period other) {
        LocalDate later = first == null || (other.first != null && other.first.isAfter(first)) ? other.first : first;
        LocalDate sooner = last == null || (other.last != null && other.last.isBefore(last)) ? other.last : last;
        return new Period(later, sooner);
    }

    /** The days in words, for a sentence: "every day", or as {@link #toString()}. */
    public Text days() {
        return first == null && last == null ? Text.of("mọi ngày", "every day") : Text.of(toString(), toString());
    }

    /** For example {@code 2022-05-04..2022-10-31}, or one day; an open end is left out. */
    @Override
    public String toString() {
        if (first != null && first.equals(last)) {
            return first.toString();
        }
        return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
}
