package io.github.motcua.rules.calendar;

import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Ids;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Finds everything that is wrong with one calendar among others. Pointers are those of the JSON form. */
final class WorkCalendarCheck {

    /** The reading that says whether a session in which the desk only receives counts as work. */
    private static final String SESSION_COUNTS = "saturday-session-counts";

    private static final int MOST_DAYS_AWAY = 30;
    private static final int SHORTEST_LUNAR_MONTH = 29;

    private final WorkCalendar calendar;
    private final SortedMap<String, WorkCalendar> known;
    private final CalendarLayers layers;
    private final Set<String> declared = new TreeSet<>();
    private final Reporter report;

    WorkCalendarCheck(WorkCalendar calendar, SortedMap<String, WorkCalendar> known, Reporter report) {
        this.calendar = calendar;
        this.known = known;
        this.layers = new CalendarLayers(calendar, known);
        this.report = report;
        for (WorkCalendar layer : layers.calendars()) {
            for (LegalSource source : layer.sources()) {
                declared.add(source.id());
            }
        }
    }

    void check() {
        report.form("/id", Ids.SLUG, calendar.id());
        checkBase();
        checkSources();
        checkReadings();
        checkWeeks();
        checkHolidays();
        checkYears();
        checkDays();
        checkSwaps();
        NamedDaysCheck named = new NamedDaysCheck(calendar, layers, report);
        named.check();
        named.checkThatDaysAreLeft();
        if (layers.isComplete()) {
            checkThatSomebodyWorks();
        }
    }

    private void checkBase() {
        String base = calendar.builtOn().orElse(null);
        if (base != null && !known.containsKey(base)) {
            report.unknown(IssueCode.UNKNOWN_CALENDAR, "/builtOn", "lịch", "calendar", base, known.keySet());
        }
        if (!layers.circle().isEmpty()) {
            String path = Shown.list(layers.circle(), " -> ");
            report.error(
                    IssueCode.CALENDAR_CYCLE,
                    "/builtOn",
                    "các lịch dựa vào nhau thành vòng: " + path,
                    "calendars are built on each other in a circle: " + path,
                    "hãy bỏ một mắt xích",
                    "take one link out");
        }
    }

    private void checkSources() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < calendar.sources().size(); i++) {
            LegalSource source = calendar.sources().get(i);
            String pointer = "/sources/" + i;
            report.unique(seen, pointer, source.id());
            report.form(pointer + "/id", Ids.SLUG, source.id());
            period(pointer + "/inForce", source.inForce());
        }
    }

    private void checkReadings() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < calendar.readings().size(); i++) {
            Reading reading = calendar.readings().get(i);
            String pointer = "/readings/" + i;
            report.unique(seen, pointer, reading.id());
            citations(pointer, reading.citations());
            reading.check(pointer, report);
        }
    }

    private void checkWeeks() {
        Versions weekdays = new Versions(report);
        for (int i = 0; i < calendar.weeks().size(); i++) {
            WeekHours week = calendar.weeks().get(i);
            String pointer = "/weeks/" + i;
            period(pointer + "/validity", week.validity());
            citations(pointer, week.citations());
            if (week.days().isEmpty()) {
                report.error(
                        IssueCode.BAD_DECLARATION,
                        pointer + "/days",
                        "tuần không nêu ngày nào",
                        "the week names no day",
                        "hãy ghi giờ của ít nhất một ngày hoặc bỏ tuần này",
                        "give the hours of at least one day, or leave the week out");
            }
            for (Map.Entry<DayOfWeek, DayHours> day : week.days().entrySet()) {
                checkWeekday(pointer + "/days/" + day.getKey(), day.getValue());
                weekdays.add(day.getKey().name(), i, pointer, week.validity());
            }
        }
        weekdays.report("ngày ", "day ");
    }

    private void checkWeekday(String pointer, DayHours hours) {
        new HoursCheck(report).check(pointer, hours);
        boolean onlyReceives = hours.working().isEmpty() && !hours.receiving().isEmpty();
        if (onlyReceives && layers.isComplete() && !saysWhetherSessionsCount()) {
            report.error(
                    IssueCode.UNKNOWN_READING,
                    pointer + "/receiving",
                    "ngày này có tiếp nhận mà không có giờ làm việc; lịch không nêu cách hiểu `" + SESSION_COUNTS + "`",
                    "the desk receives on this day though nobody works; the calendar has no reading `" + SESSION_COUNTS
                            + "`",
                    "hãy ghi trong readings: buổi tiếp nhận đó có tính là ngày làm việc hay không",
                    "say among the readings whether such a session counts as a working day");
        }
    }

    private boolean saysWhetherSessionsCount() {
        for (WorkCalendar layer : layers.calendars()) {
            for (Reading reading : layer.readings()) {
                if (reading.id().equals(SESSION_COUNTS)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One holiday may have several versions, each for other days. */
    private void checkHolidays() {
        Versions versions = new Versions(report);
        for (int i = 0; i < calendar.holidays().size(); i++) {
            StatutoryHoliday holiday = calendar.holidays().get(i);
            String pointer = "/holidays/" + i;
            report.form(pointer + "/id", Ids.SLUG, holiday.id());
            period(pointer + "/validity", holiday.validity());
            citations(pointer, holiday.citations());
            checkPlace(pointer, holiday);
            range(pointer + "/from", holiday.from(), -MOST_DAYS_AWAY, MOST_DAYS_AWAY);
            range(pointer + "/to", holiday.to(), -MOST_DAYS_AWAY, MOST_DAYS_AWAY);
            if (holiday.from() > holiday.to()) {
                report.error(
                        IssueCode.EMPTY_PERIOD,
                        pointer,
                        "from (" + holiday.from() + ") lớn hơn to (" + holiday.to() + ")",
                        "from (" + holiday.from() + ") is more than to (" + holiday.to() + ")",
                        "hãy đổi chỗ hoặc sửa lại hai số",
                        "exchange or correct the numbers");
            }
            versions.add(holiday.id(), i, pointer, holiday.validity());
        }
        versions.report("ngày lễ ", "holiday ");
    }

    /** A holiday comes in every year, so it does not stand on a day that only some years have. */
    private void checkPlace(String pointer, StatutoryHoliday holiday) {
        if (holiday.month() < 1 || holiday.month() > 12) {
            range(pointer + "/month", holiday.month(), 1, 12);
            return;
        }
        int days = holiday.lunar()
                ? SHORTEST_LUNAR_MONTH
                : Month.of(holiday.month()).minLength();
        if (holiday.day() < 1 || holiday.day() > days) {
            String day = "`" + holiday.day() + "/" + holiday.month() + "`";
            report.error(
                    IssueCode.NO_SUCH_DATE,
                    pointer + "/day",
                    "không phải năm nào cũng có ngày " + day,
                    "not every year has the day " + day,
                    "hãy ghi ngày từ 1 đến " + days + "; nếu cần, tính từ ngày khác bằng from và to",
                    "write a day from 1 to " + days + "; if need be, count from another one with from and to");
        }
    }

    private void checkYears() {
        Map<Integer, String> seen = new HashMap<>();
        for (int i = 0; i < calendar.years().size(); i++) {
            PublishedYear year = calendar.years().get(i);
            String pointer = "/years/" + i;
            range(pointer + "/year", year.year(), LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR);
            String first = seen.putIfAbsent(year.year(), pointer);
            if (first != null) {
                report.error(
                        IssueCode.DUPLICATE_ID,
                        pointer,
                        "năm " + year.year() + " đã có tại `" + first + "`",
                        "the year " + year.year() + " is already given at `" + first + "`",
                        "hãy gộp các căn cứ vào một mục",
                        "give all its citations in one entry");
            }
            citations(pointer, year.citations());
        }
    }

    private void checkDays() {
        for (int i = 0; i < calendar.days().size(); i++) {
            CalendarDay day = calendar.days().get(i);
            String pointer = "/days/" + i;
            date(pointer + "/date", day.date());
            citations(pointer, day.citations());
            new HoursCheck(report).check(pointer + "/hours", day.hours());
            if ((day.kind() == DayKind.SPECIAL_HOURS) == day.hours().equals(DayHours.NONE)) {
                boolean missing = day.kind() == DayKind.SPECIAL_HOURS;
                report.error(
                        IssueCode.BAD_DECLARATION,
                        pointer + "/hours",
                        missing ? "ngày có giờ riêng phải nêu giờ" : "loại ngày " + day.kind() + " không có giờ riêng",
                        missing
                                ? "a day of special hours needs hours"
                                : "a day of kind " + day.kind() + " has no hours",
                        missing ? "hãy ghi hours; nếu không làm việc thì dùng CLOSED" : "hãy bỏ hours",
                        missing ? "give hours; if nobody works, use CLOSED" : "leave hours out");
            }
            if (day.kind() == DayKind.SWAP_OFF || day.kind() == DayKind.SWAP_WORKING) {
                report.error(
                        IssueCode.BAD_DECLARATION,
                        pointer + "/kind",
                        "ngày hoán đổi phải đi thành cặp",
                        "days that change places come in pairs",
                        "hãy ghi cả hai ngày vào swaps",
                        "give both days among swaps");
            }
        }
    }

    private void checkSwaps() {
        for (int i = 0; i < calendar.swaps().size(); i++) {
            Swap swap = calendar.swaps().get(i);
            date("/swaps/" + i + "/off", swap.off());
            date("/swaps/" + i + "/worked", swap.worked());
            citations("/swaps/" + i, swap.citations());
        }
    }

    private void checkThatSomebodyWorks() {
        NavigableSet<LocalDate> idle = layers.changes();
        boolean ever = false;
        for (LocalDate day : List.copyOf(idle)) {
            if (layers.worksInTheWeekOf(day)) {
                ever = true;
                idle.remove(day);
            }
        }
        if (!ever) {
            nobodyWorks(
                    "/weeks", "theo lịch này không có ngày nào trong tuần làm việc", "no day of the week is worked");
            return;
        }
        for (int i = 0; i < calendar.weeks().size(); i++) {
            Period validity = calendar.weeks().get(i).validity();
            LocalDate from =
                    validity.first() == null ? idle.isEmpty() ? null : idle.first() : idle.ceiling(validity.first());
            if (from != null && validity.contains(from)) {
                nobodyWorks(
                        "/weeks/" + i + "/days",
                        "từ " + from + " không còn ngày nào trong tuần làm việc",
                        "from " + from + " on no day of the week is worked");
            }
        }
    }

    private void nobodyWorks(String pointer, String vi, String en) {
        report.error(
                IssueCode.MISSING,
                pointer,
                vi,
                en,
                "hãy ghi giờ làm việc (working) cho ít nhất một ngày trong tuần",
                "give working hours to at least one day of the week");
    }

    private void citations(String pointer, List<Provision> provisions) {
        if (provisions.isEmpty()) {
            report.error(
                    IssueCode.MISSING_CITATION,
                    pointer + "/citations",
                    "chưa có căn cứ pháp lý",
                    "no legal source is given",
                    "hãy ghi văn bản, điều, khoản, điểm",
                    "cite the document with article, clause and point");
        }
        if (!layers.isComplete()) {
            return; // the document may be declared in the calendar that is missing
        }
        for (int i = 0; i < provisions.size(); i++) {
            String source = provisions.get(i).source();
            if (!declared.contains(source)) {
                String at = pointer + "/citations/" + i + "/source";
                report.unknown(IssueCode.UNKNOWN_SOURCE, at, "văn bản", "document", source, declared);
            }
        }
    }

    private void period(String pointer, Period period) {
        if (period.isEmpty()) {
            report.error(
                    IssueCode.EMPTY_PERIOD,
                    pointer,
                    "ngày đầu " + period.first() + " sau ngày cuối " + period.last(),
                    "the first day " + period.first() + " comes after the last day " + period.last(),
                    "hãy đổi chỗ hoặc sửa lại hai ngày",
                    "exchange or correct the days");
        }
    }

    private void date(String pointer, LocalDate date) {
        if (date.isBefore(WorkCalendars.FIRST_DAY) || date.isAfter(WorkCalendars.LAST_DAY)) {
            outOfRange(pointer, date.toString(), LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR);
        }
    }

    private void range(String pointer, int number, int min, int max) {
        if (number < min || number > max) {
            outOfRange(pointer, Integer.toString(number), min, max);
        }
    }

    private void outOfRange(String pointer, String value, int min, int max) {
        report.error(
                IssueCode.OUT_OF_RANGE,
                pointer,
                "`" + value + "` ngoài khoảng " + min + " đến " + max,
                "`" + value + "` is not from " + min + " to " + max,
                "hãy sửa lại",
                "correct it");
    }
}
