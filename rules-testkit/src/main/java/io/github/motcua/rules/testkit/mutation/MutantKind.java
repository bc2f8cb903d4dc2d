package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.text.Text;

/** What kind of thing is changed in a mutant. */
public enum MutantKind {
    /** A number one less or one more, half a day of one with a fraction: a limit in a criterion, a period, a range. */
    NUMBER("số lệch một đơn vị", "a number off by one"),
    /** A day one day earlier or later. */
    DATE("ngày lệch một ngày", "a date off by one day"),
    /** A time of day one second earlier or later; of a cut-off one minute. */
    TIME("giờ lệch", "a time of day off by little"),
    /** Yes instead of no. */
    FLAG("đúng thành sai", "a flag inverted"),
    /** Another article, clause, point, item, document or certainty. */
    CITATION("viện dẫn khác", "a citation of something else"),
    /** Another code: another unit of a period, kind, level, effect, calendar, reading taken, value compared with. */
    CODE("mã khác", "another code"),
    /** One entry of a list is missing. */
    LEFT_OUT("thiếu một mục", "an entry left out"),
    /** All of these instead of any of these, or the other way round. */
    JOINED("\"tất cả\" và \"một trong\" đổi chỗ", "all and any swapped"),
    /** A negation is missing. */
    NEGATION("bỏ phủ định", "a negation dropped"),
    /** At least instead of at most, or the other way round. */
    COMPARISON("\"tối đa\" và \"tối thiểu\" đổi chỗ", "at most and at least swapped");

    private final Text words;

    MutantKind(String vi, String en) {
        this.words = Text.of(vi, en);
    }

    /** The kind in words. */
    public Text words() {
        return words;
    }
}
