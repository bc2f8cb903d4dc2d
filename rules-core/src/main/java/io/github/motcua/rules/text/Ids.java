package io.github.motcua.rules.text;

import java.util.regex.Pattern;

/** The forms of ids: plain ASCII, so that nothing can look like another id without being it. */
public enum Ids {
    /** Catalogs, documents, requirements, readings, programmes: {@code at-most-10-copies}. */
    SLUG(
            "[a-z0-9]+(-[a-z0-9]+)*",
            "chữ thường không dấu, số và gạch nối, tối đa 128 ký tự",
            "lower-case letters, digits and hyphens, at most 128 characters"),
    /** Facts: {@code pagesPerCopy}. */
    FACT(
            "[a-z][A-Za-z0-9]*",
            "chữ không dấu và số, bắt đầu bằng chữ thường, tối đa 128 ký tự",
            "letters and digits, a lower-case letter first, at most 128 characters"),
    /** Codes of values: {@code VIETNAM}, {@code secret-stamp}. */
    CODE(
            "[A-Za-z0-9]+([_-][A-Za-z0-9]+)*",
            "chữ không dấu, số, _ và -, tối đa 128 ký tự",
            "letters, digits, _ and -, at most 128 characters"),
    /** Units: {@code hoan-kiem/hang-bac}, the larger unit first. */
    UNIT(
            "[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){0,4}",
            "các phần bằng chữ thường không dấu, số và gạch nối, cách nhau bằng /, đơn vị lớn trước, tối đa 128 ký tự",
            "parts of lower-case letters, digits and hyphens, joined by /, the larger unit first, at most 128 characters"),
    /**
     * National codes of procedures: {@code 2.000815}. A group of inter-linked procedures for which no national
     * code is known has an id of the catalog that begins with {@code nhom-}: {@code nhom-khai-sinh}.
     */
    PROCEDURE("[0-9]\\.[0-9]{6}|nhom(-[a-z0-9]+)+", "như 2.000815", "such as 2.000815"),
    /** Codes of procedures as a case gives them, with or without the suffix of a locality. */
    PROCEDURE_WITH_SUFFIX(
            "[0-9]\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.H[0-9]{2})?|nhom(-[a-z0-9]+)+",
            "như 2.000815 hoặc 2.000815.000.00.00.H26", "such as 2.000815 or 2.000815.000.00.00.H26");

    private static final int MAX_LENGTH = 128;

    private final Pattern pattern;
    private final Text form;

    Ids(String pattern, String vi, String en) {
        this.pattern = Pattern.compile(pattern);
        this.form = Text.of(vi, en);
    }

    /** Whether the id has this form; at most 128 characters. */
    public boolean matches(String id) {
        return id.length() <= MAX_LENGTH && pattern.matcher(id).matches();
    }

    /** The form in words. */
    public Text form() {
        return form;
    }
}
