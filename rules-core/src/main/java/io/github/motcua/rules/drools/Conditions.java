package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The conditions made so far. A criterion that many procedures share, with the same facts around it, is made ready
 * once. Safe for use by many threads.
 */
final class Conditions {

    private final Map<Key, Condition> made = new ConcurrentHashMap<>();

    /** The condition of a criterion; see {@link Condition#of}. */
    Condition of(Criterion criterion, List<Slot> layout, Map<String, String> readings) {
        Key key = new Key(criterion, layout, readings);
        Condition known = made.get(key);
        if (known == null) {
            known = Condition.of(criterion, layout, readings);
            made.put(key, known);
        }
        return known;
    }

    /** Of criteria only whether they are the same object is looked at: some hold lists of thousands of codes. */
    private record Key(Criterion criterion, List<Slot> layout, Map<String, String> readings) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && criterion == that.criterion
                    && layout.equals(that.layout)
                    && readings.equals(that.readings);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(criterion) * 31 + layout.size();
        }
    }
}
