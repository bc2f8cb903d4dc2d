package io.github.motcua.rules.fact;

import io.github.motcua.rules.text.Text;

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
}
