package io.github.motcua.rules.fact;

import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What kind of values a fact has. */
public enum FactType {
    /** A whole number within the declared range. */
    WHOLE(Text.of("số nguyên", "whole number")),
    /** Yes or no. */
    YES_NO(Text.of("đúng hoặc sai (true, false)", "true or false")),
    /** One of the declared codes. */
    CHOICE(Text.of("một mã", "one code")),
    /** Any number of the declared codes, also none. */
    CHOICES(Text.of("danh sách mã", "list of codes")),
    /** A calendar day, ISO {@code 2022-05-26}, from 1900 to 2200. */
    DATE(Text.of("ngày ISO như 2022-05-26", "ISO date such as 2022-05-26")),
    /** A time of day in Vietnam, ISO {@code 14:59} or {@code 14:59:59}. */
    TIME(Text.of("giờ ISO như 14:59", "ISO time such as 14:59")),
    /** The id of an administrative unit, for example {@code hoan-kiem/hang-bac}. */
    UNIT(Text.of("mã đơn vị như hoan-kiem/hang-bac", "unit id such as hoan-kiem/hang-bac")),
    /** Any number of unit ids, also none. */
    UNITS(Text.of("danh sách mã đơn vị", "list of unit ids")),
    /** The national code of a procedure, for example {@code 2.000815}. */
    PROCEDURE(Text.of("mã thủ tục như 2.000815", "procedure code such as 2.000815"));

    private final Text expected;

    FactType(Text expected) {
        this.expected = expected;
    }

    /** What is expected where a value of this type belongs, in words. */
    public Text expected() {
        return expected;
    }

    /** Whether values of this type are sets. */
    public boolean isSet() {
        return this == CHOICES || this == UNITS;
    }

    /** Whether values of this type are ordered, so that "at most" and "at least" mean something. */
    public boolean isOrdered() {
        return this == WHOLE || this == DATE || this == TIME;
    }

    /** Whether values of this type are taken from a declared list of codes. */
    public boolean isCoded() {
        return this == CHOICE || this == CHOICES;
    }

    /**
     * A value of this type as it is compared.
     *
     * @param value a value that a declaration of this type takes, as {@link FactReading} says
     * @return a {@code Long}, {@code Boolean}, {@code LocalDate}, {@code LocalTime}, {@code String}, a sorted
     *     {@code Set} of strings, or {@link FactValue#NOT_APPLICABLE}
     * @throws IllegalArgumentException if the value is not of this type
     */
    public Object read(FactValue value) {
        if (value instanceof FactValue.NotApplicable) {
            return FactValue.NOT_APPLICABLE;
        }
        @Nullable
        Object read = switch (this) {
            case WHOLE -> value instanceof FactValue.Whole whole ? whole.number() : null;
            case YES_NO -> value instanceof FactValue.YesNo yesNo ? yesNo.yes() : null;
            case DATE -> IsoTime.date(value.toString()).orElse(null);
            case TIME -> IsoTime.time(value.toString()).orElse(null);
            case CHOICE, UNIT, PROCEDURE -> value instanceof FactValue.Word word ? word.word() : null;
            case CHOICES, UNITS ->
                value instanceof FactValue.Words words
                        ? Collections.unmodifiableSortedSet(new TreeSet<>(words.words()))
                        : null;
        };
        if (read == null) {
            throw new IllegalArgumentException(value + " is no " + this);
        }
        return read;
    }

    /**
     * A value as it stands in a case: what {@link #read} of its type gives it back.
     *
     * @param read a value as {@link #read} gives it
     */
    public static FactValue written(Object read) {
        if (read instanceof Long number) {
            return FactValue.of(number);
        }
        if (read instanceof Boolean yes) {
            return FactValue.of(yes);
        }
        if (read instanceof Set<?> members) {
            List<String> words = new ArrayList<>(members.size());
            for (Object member : members) {
                words.add(member.toString());
            }
            return FactValue.of(words);
        }
        return read instanceof FactValue already ? already : FactValue.of(read.toString());
    }

    /**
     * Values of an ordered type between which no comparison with one of the constants can tell others apart: each
     * constant, the value just before it and the one just after it, and the two ends. Whole numbers 1..1000 near 10
     * are 10, 9, 11, 1 and 1000. Days lie one day apart and end with {@link IsoTime#FIRST_DAY} and
     * {@link IsoTime#LAST_DAY}, times of day lie one nanosecond apart.
     *
     * @param constants values as {@link #read} gives them; those of other types are left out
     * @param range the smallest and the largest whole number; null if every {@code long} is one. Of no account for
     *     other types.
     * @return each once; none if the type is not {@linkplain #isOrdered ordered}
     */
    public List<Object> near(Collection<?> constants, @Nullable Range range) {
        return switch (this) {
            case WHOLE -> NearValues.numbers(constants, range);
            case DATE -> NearValues.days(constants);
            case TIME -> NearValues.times(constants);
            default -> List.of();
        };
    }
}
