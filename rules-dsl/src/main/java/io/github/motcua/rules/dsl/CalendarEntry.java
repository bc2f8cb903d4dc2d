package io.github.motcua.rules.dsl;

/**
 * A sentence that a calendar states.
 *
 * @param <T> what it defines
 */
public abstract class CalendarEntry<T> extends Entry<T> {

    CalendarEntry() {}

    /** A sentence without optional clauses. */
    static <T> CalendarEntry<T> plain(T content) {
        return new CalendarEntry<>() {
            @Override
            T content() {
                return content;
            }
        };
    }
}
