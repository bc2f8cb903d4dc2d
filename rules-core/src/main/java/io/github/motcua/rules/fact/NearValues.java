package io.github.motcua.rules.fact;

import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.text.IsoTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values at and beside constants, and at the ends of what there is; constants first, ends last. */
final class NearValues {

    private NearValues() {}

    static List<Object> numbers(Collection<?> constants, @Nullable Range declared) {
        Range range = declared == null ? new Range(Long.MIN_VALUE, Long.MAX_VALUE) : declared;
        Set<Object> near = new LinkedHashSet<>();
        for (Object constant : constants) {
            if (constant instanceof Long number) {
                long before = Math.max(number, Long.MIN_VALUE + 1) - 1;
                long after = Math.min(number, Long.MAX_VALUE - 1) + 1;
                for (long each : new long[] {number, before, after}) {
                    if (range.contains(each)) {
                        near.add(each);
                    }
                }
            }
        }
        Collections.addAll(near, range.min(), range.max());
        return List.copyOf(near);
    }

    static List<Object> days(Collection<?> constants) {
        Set<Object> near = new LinkedHashSet<>();
        for (Object constant : constants) {
            if (constant instanceof LocalDate day) {
                for (LocalDate each : List.of(day, day.minusDays(1), day.plusDays(1))) {
                    if (!each.isBefore(IsoTime.FIRST_DAY) && !each.isAfter(IsoTime.LAST_DAY)) {
                        near.add(each);
                    }
                }
            }
        }
        Collections.addAll(near, IsoTime.FIRST_DAY, IsoTime.LAST_DAY);
        return List.copyOf(near);
    }

    static List<Object> times(Collection<?> constants) {
        Set<Object> near = new LinkedHashSet<>();
        for (Object constant : constants) {
            if (constant instanceof LocalTime time) {
                near.add(time);
                near.add(time.isAfter(LocalTime.MIN) ? time.minusNanos(1) : time);
                near.add(time.isBefore(LocalTime.MAX) ? time.plusNanos(1) : time);
            }
        }
        Collections.addAll(near, LocalTime.MIN, LocalTime.MAX);
        return List.copyOf(near);
    }
}
