package io.github.motcua.rules.decision;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out when first asked for, and then kept. Safe for use by many threads: while one works it
 * out others that ask wait, so the source need not be safe itself. If it fails, the next one who asks tries again.
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
        return source == null ? Objects.requireNonNull(known) : workedOut();
    }

    private synchronized T workedOut() {
        Supplier<T> from = source;
        if (from != null) {
            known = from.get();
            source = null; // what it was worked out from is not needed any more
        }
        return Objects.requireNonNull(known);
    }
}
