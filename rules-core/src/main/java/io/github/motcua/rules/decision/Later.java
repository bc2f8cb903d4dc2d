package io.github.motcua.rules.decision;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out when first asked for, and then kept. Safe for use by many threads: those that
 * ask at once may each work it out, which comes to the same.
 */
final class Later<T> {

    private volatile @Nullable Supplier<T> source;
    private volatile @Nullable T known;

    private Later(@Nullable Supplier<T> source, @Nullable T known) {
        this.source = source;
        this.known = known;
    }

    static <T> Later<T> of(T known) {
        return new Later<>(null, known);
    }

    static <T> Later<T> by(Supplier<T> source) {
        return new Later<>(source, null);
    }

    T get() {
        Supplier<T> from = source;
        if (from != null) {
            known = from.get();
            source = null; // what it was worked out from is not needed any more
        }
        return Objects.requireNonNull(known);
    }
}
