package io.github.motcua.rules.calendar;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds contradictions between the days and swaps of one calendar, and between them and its weeks. */
final class NamedDaysCheck {

    /** More days off in a year, days of rest aside, leave too few to work in. */
    private static final int MOST_DAYS_OFF = 200;

    private final WorkCalendar calendar;
    private final CalendarLayers layers;
    private final Reporter report;
    private final Map<LocalDate, Named> seen = new HashMap<>();

    NamedDaysCheck(WorkCalendar calendar, CalendarLayers layers, Reporter report) {
        this.calendar = calendar;
        this.layers = layers;
        this.report = report;
    }

    void check() {
        for (int i = 0; i < calendar.days().size(); i++) {
            CalendarDay day = calendar.days().get(i);
            String pointer = "/days/" + i + "/date";
            name(day.date(), new Named(pointer, !day.kind().isOff(), day));
            if (day.kind() == DayKind.COMPENSATION && layers.isComplete() && !layers.works(day.date())) {
                contradiction(
                        pointer,
                        "`" + day.date() + "` là ngày nghỉ hằng tuần nên không thể là ngày nghỉ bù",
                        "`" + day.date() + "` is a day of rest, so it cannot be off in place of another",
                        "hãy ghi ngày làm việc kế tiếp",
                        "give the next working day");
            }
        }
        for (int i = 0; i < calendar.swaps().size(); i++) {
            Swap swap = calendar.swaps().get(i);
            String pointer = "/swaps/" + i;
            name(swap.off(), new Named(pointer + "/off", false, null));
            name(swap.worked(), new Named(pointer + "/worked", true, null));
            if (layers.isComplete()) {
                checkWeek(pointer, swap);
            }
        }
    }

    /** Days off and holidays of a year, here and below, together leave days to work in. */
    void checkThatDaysAreLeft() {
        Map<String, Integer> holidays = new HashMap<>();
        Map<Integer, Integer> days = new TreeMap<>();
        for (WorkCalendar layer : layers.calendars()) {
            for (StatutoryHoliday holiday : layer.holidays()) {
                int length = Math.max(0, holiday.to() - holiday.from() + 1);
                Integer other = holidays.get(holiday.id());
                holidays.put(holiday.id(), other == null ? length : Math.max(other, length));
            }
            for (CalendarDay day : layer.days()) {
                if (day.kind().isOff()) {
                    Integer before = days.get(day.date().getYear());
                    days.put(day.date().getYear(), before == null ? 1 : before + 1);
                }
            }
        }
        int everyYear = 0;
        for (int length : holidays.values()) {
            everyYear += length;
        }
        if (everyYear > MOST_DAYS_OFF) {
            tooManyDaysOff("/holidays", "mỗi năm", "every year", everyYear);
            return;
        }
        for (Map.Entry<Integer, Integer> year : days.entrySet()) {
            if (year.getValue() > MOST_DAYS_OFF) {
                tooManyDaysOff("/days", "năm " + year.getKey(), "the year " + year.getKey(), year.getValue());
            }
        }
    }

    private void tooManyDaysOff(String pointer, String vi, String en, int number) {
        report.error(
                IssueCode.OUT_OF_RANGE,
                pointer,
                vi + " có " + number + " ngày nghỉ ngoài ngày nghỉ hằng tuần, nhiều hơn " + MOST_DAYS_OFF,
                en + " has " + number + " days off besides days of rest, more than " + MOST_DAYS_OFF,
                "hãy kiểm tra lại; ngày nghỉ cố định trong tuần thì ghi vào weeks",
                "check them; say among weeks on which days of the week nobody works");
    }

    private void checkWeek(String pointer, Swap swap) {
        if (!layers.works(swap.off())) {
            contradiction(
                    pointer + "/off",
                    "`" + swap.off() + "` vốn là ngày nghỉ hằng tuần",
                    "`" + swap.off() + "` is a day of rest already",
                    "hãy kiểm tra lại: off là ngày làm việc được nghỉ",
                    "check it: off is the working day that is taken off");
        }
        if (layers.works(swap.worked())) {
            contradiction(
                    pointer + "/worked",
                    "`" + swap.worked() + "` vốn là ngày làm việc",
                    "`" + swap.worked() + "` is a working day already",
                    "hãy kiểm tra lại: worked là ngày nghỉ phải làm bù",
                    "check it: worked is the day of rest that is worked instead");
        }
    }

    /** Notes a day; named twice, it must at least be of one kind, and only holidays fall together. */
    private void name(LocalDate date, Named named) {
        Named first = seen.putIfAbsent(date, named);
        if (first == null || first.fallsTogetherWith(named)) {
            return;
        }
        if (first.worked == named.worked) {
            report.error(
                    IssueCode.OVERLAP,
                    named.pointer,
                    "`" + date + "` đã có tại `" + first.pointer + "`",
                    "`" + date + "` is already given at `" + first.pointer + "`",
                    "hãy bỏ một trong hai",
                    "take one of them out");
        } else {
            contradiction(
                    named.pointer,
                    "`" + date + "` vừa nghỉ vừa làm việc, xem `" + first.pointer + "`",
                    "`" + date + "` is both worked and off, see `" + first.pointer + "`",
                    "hãy bỏ một trong hai",
                    "take one of them out");
        }
    }

    private void contradiction(String pointer, String vi, String en, String helpVi, String helpEn) {
        report.error(IssueCode.CONTRADICTION, pointer, vi, en, helpVi, helpEn);
    }

    /**
     * A day where it is named.
     *
     * @param worked whether it is worked
     * @param day the entry; none for one of a swap
     */
    private record Named(
            String pointer, boolean worked, @Nullable CalendarDay day) {

        private static final List<DayKind> MAY_FALL_TOGETHER = List.of(DayKind.PUBLIC_HOLIDAY, DayKind.COMPENSATION);

        /** Two holidays on one day, or the making up of two holidays. */
        boolean fallsTogetherWith(Named other) {
            return day != null
                    && other.day != null
                    && day.kind() == other.day.kind()
                    && MAY_FALL_TOGETHER.contains(day.kind())
                    && !day.name().equals(other.day.name());
        }
    }
}
