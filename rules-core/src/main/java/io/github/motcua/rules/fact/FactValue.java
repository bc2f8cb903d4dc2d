package io.github.motcua.rules.fact;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A value as it is written in a case or a catalog. A fact that is not known has no value at all: it is
 * absent. Immutable; equal by content.
 *
 * <p>Dates, times, codes and unit ids are {@linkplain Word words}; the {@link FactDeclaration} says how
 * to read them.
 */
public sealed interface FactValue {

    /** Known not to apply: there is nothing of the kind. */
    FactValue NOT_APPLICABLE = new NotApplicable();

    /** A whole number, for example a number of copies or an amount in đồng. */
    static FactValue of(long number) {
        return new Whole(number);
    }

    /** Yes or no. */
    static FactValue of(boolean yes) {
        return new YesNo(yes);
    }

    /** A code, a unit id, an ISO date or an ISO time. */
    static FactValue of(String word) {
        return new Word(word);
    }

    /** A set of codes or unit ids; empty is a value too: somebody looked and found none. */
    static FactValue of(Collection<String> words) {
        return new Words(List.copyOf(words));
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(long number) implements FactValue {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /**
     * Yes or no.
     *
     * @param yes true for yes
     */
    record YesNo(boolean yes) implements FactValue {
        @Override
        public String toString() {
            return Boolean.toString(yes);
        }
    }

    /**
     * A code, a unit id, an ISO date or an ISO time.
     *
     * @param word the word as written
     */
    record Word(String word) implements FactValue {
        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * A set of codes or unit ids.
     *
     * @param words the members, in alphabetical order, each once
     */
    record Words(List<String> words) implements FactValue {
        /** Sorts the members and drops repetitions. */
        public Words {
            words = List.copyOf(new TreeSet<>(words));
        }

        @Override
        public String toString() {
            return words.toString();
        }
    }

    /** Known not to apply. There is one: {@link #NOT_APPLICABLE}. */
    record NotApplicable() implements FactValue {
        @Override
        public String toString() {
            return "not applicable";
        }
    }
}
