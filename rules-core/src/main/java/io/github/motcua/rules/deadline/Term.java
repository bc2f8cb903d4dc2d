package io.github.motcua.rules.deadline;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length of time, as a limit states it. Immutable; equal by content.
 *
 * <p>Fractions have two decimals at most. A fraction of a working day is a fraction of eight working hours;
 * a calendar day has none; the only fraction of a month is its half, which is fifteen days (BLDS 2015 Art
 * 146(1)).
 *
 * @param amount how many units: 0 to {@value #MAX_AMOUNT}; 0 for {@link LimitUnit#SAME_DAY}
 * @param unit what is counted
 * @param rounding for {@link LimitUnit#MONTH}, what to do in a month that is too short; otherwise absent
 */
public record Term(
        BigDecimal amount, LimitUnit unit, @Nullable MonthEnd rounding) {

    /** The largest amount: 3,660, ten years of days. */
    public static final int MAX_AMOUNT = 3660;

    /** A number with more of them is shown with an exponent. */
    private static final int MOST_ZEROS = 20;

    private static final BigDecimal MAX = BigDecimal.valueOf(MAX_AMOUNT);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Drops trailing zeros: 5.0 working days are 5. */
    public Term {
        BigDecimal stripped = amount.stripTrailingZeros();
        boolean small = stripped.precision() - stripped.scale() <= 10; // never expand 1e1000000000
        amount = stripped.scale() < 0 && small ? stripped.setScale(0) : stripped;
    }

    /** Within the day of receipt. */
    public static Term sameDay() {
        return new Term(BigDecimal.ZERO, LimitUnit.SAME_DAY, null);
    }

    /** So many working days. */
    public static Term workingDays(long amount) {
        return new Term(BigDecimal.valueOf(amount), LimitUnit.WORKING_DAY, null);
    }

    /** So many working days, for example {@code "7.5"}. */
    public static Term workingDays(String amount) {
        return new Term(new BigDecimal(amount), LimitUnit.WORKING_DAY, null);
    }

    /** So many working hours. */
    public static Term workingHours(long amount) {
        return new Term(BigDecimal.valueOf(amount), LimitUnit.WORKING_HOUR, null);
    }

    /** So many days of the calendar. */
    public static Term calendarDays(long amount) {
        return new Term(BigDecimal.valueOf(amount), LimitUnit.CALENDAR_DAY, null);
    }

    /** So many months. */
    public static Term months(long amount, MonthEnd rounding) {
        return new Term(BigDecimal.valueOf(amount), LimitUnit.MONTH, rounding);
    }

    /** What to do in a month that is too short. */
    public Optional<MonthEnd> monthEnd() {
        return Optional.ofNullable(rounding);
    }

    /** Notes what is wrong with it; {@code pointer} is the place of the object that holds its members. */
    public void check(String pointer, Reporter report) {
        if (unit == LimitUnit.SAME_DAY) {
            if (amount.signum() != 0) {
                report.error(
                        IssueCode.OUT_OF_RANGE,
                        pointer + "/amount",
                        "SAME_DAY là trong ngày, không kèm số lượng",
                        "SAME_DAY means within the day and takes no amount",
                        "hãy bỏ amount hoặc chọn unit khác",
                        "leave amount out or choose another unit");
            }
        } else if (amount.signum() < 0 || amount.compareTo(MAX) > 0 || amount.scale() > 2) {
            String found =
                    Shown.value(Math.abs(amount.scale()) > MOST_ZEROS ? amount.toString() : amount.toPlainString());
            report.error(
                    IssueCode.OUT_OF_RANGE,
                    pointer + "/amount",
                    "cần số trong khoảng 0.." + MAX + " (tối đa hai chữ số thập phân), không phải " + found,
                    "0.." + MAX + " expected (at most two decimals), found " + found,
                    "hãy ghi đúng số ngày hoặc giờ theo văn bản",
                    "give the amount that the document states");
        } else if (unit == LimitUnit.CALENDAR_DAY && amount.scale() > 0) {
            report.error(
                    IssueCode.OUT_OF_RANGE,
                    pointer + "/amount",
                    "ngày theo lịch không có phần lẻ",
                    "a day of the calendar has no fractions",
                    "hãy dùng số nguyên hoặc ngày làm việc",
                    "use a whole number, or working days");
        } else if (unit == LimitUnit.MONTH && amount.scale() > 0 && !isHalf()) {
            report.error(
                    IssueCode.OUT_OF_RANGE,
                    pointer + "/amount",
                    "phần lẻ của tháng chỉ có thể là nửa tháng",
                    "the only fraction of a month is a half",
                    "hãy dùng số nguyên hoặc nửa tháng",
                    "use a whole number or a half");
        }
        if (unit == LimitUnit.MONTH && rounding == null) {
            report.error(
                    IssueCode.MISSING,
                    pointer,
                    "thời hạn theo tháng phải nói rõ khi tháng cuối không có ngày tương ứng",
                    "a limit in months must say what happens in a month that is too short",
                    "hãy thêm `monthEnd`: ROUND_DOWN hoặc ROUND_UP",
                    "add `monthEnd`: ROUND_DOWN or ROUND_UP");
        } else if (unit != LimitUnit.MONTH && rounding != null) {
            report.error(
                    IssueCode.CONTRADICTION,
                    pointer + "/monthEnd",
                    "`monthEnd` chỉ dùng cho thời hạn theo tháng",
                    "`monthEnd` is for limits in months only",
                    "hãy bỏ `monthEnd` hoặc chọn unit MONTH",
                    "leave `monthEnd` out, or choose the unit MONTH");
        }
    }

    /** Throws an {@link IllegalArgumentException} unless {@link #check} lets it pass. */
    void requireSound() {
        boolean ranged = amount.signum() >= 0 && amount.compareTo(MAX) <= 0 && amount.scale() <= 2;
        boolean sound = switch (unit) {
            case SAME_DAY -> amount.signum() == 0;
            case WORKING_HOUR, WORKING_DAY -> ranged;
            case CALENDAR_DAY -> ranged && amount.scale() <= 0;
            case MONTH -> ranged && rounding != null && (amount.scale() <= 0 || isHalf());
        };
        if (!sound) {
            throw new IllegalArgumentException("0.." + MAX + " expected, of a unit that has such an amount: " + unit);
        }
    }

    /** Whether the amount is a whole number and a half. */
    boolean isHalf() {
        return amount.subtract(BigDecimal.valueOf(whole())).compareTo(HALF) == 0;
    }

    /** The whole units. */
    int whole() {
        return amount.intValue();
    }

    /** The fraction of a unit, in hundredths. */
    int hundredths() {
        return amount.movePointRight(2).intValue() - 100 * whole();
    }
}
