package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Due dates from 2018 to 2027, each worked out by hand, with the provision or notice that decides it. */
class CalendarOfTheYearsTest {

    static List<String> cases() throws IOException {
        try (InputStream file = CalendarOfTheYearsTest.class.getResourceAsStream("/calendar/years.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_due_when_the_notices_say(String line) {
        String[] part = line.split("\\s*\\|\\s*", -1);
        LocalDate knownOn = part[1].equals("-") ? null : LocalDate.parse(part[1]);
        boolean national = part[0].equals("vn");
        WorkingTime time = WorkingTime.of(
                national
                        ? List.of(Calendars.vnPublicSector())
                        : List.of(Calendars.vnPublicSector(), Calendars.hanoiWard()),
                knownOn);

        DueDate due = DueDate.of(
                term(part[3]), cutOff(part[4]), part[4].endsWith("atonce"), LocalDateTime.parse(part[2]), time);

        assertThat(due.at()).as(part[6]).isEqualTo(LocalDateTime.parse(part[5]));
        boolean byTheHour = part[3].endsWith(" h") || part[3].matches("\\d*\\.\\d+ wd");
        assertThat(due.legalEnd())
                .isEqualTo(byTheHour ? due.at() : due.date().plusDays(1).atStartOfDay());
    }

    @Test
    void there_are_enough_cases_for_every_year() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(120);
        for (int year = 2018; year <= 2027; year++) {
            String received = "| " + year + "-";
            assertThat(cases()).filteredOn(line -> line.contains(received)).hasSizeGreaterThan(4);
        }
    }

    private static Term term(String written) {
        if (written.equals("same day")) {
            return Term.sameDay();
        }
        String[] part = written.split(" ", -1);
        LimitUnit unit = switch (part[1]) {
            case "wd" -> LimitUnit.WORKING_DAY;
            case "h" -> LimitUnit.WORKING_HOUR;
            case "d" -> LimitUnit.CALENDAR_DAY;
            default -> LimitUnit.MONTH;
        };
        MonthEnd rounding = part[part.length - 1].equals("up") ? MonthEnd.ROUND_UP : MonthEnd.ROUND_DOWN;
        return new Term(new BigDecimal(part[0]), unit, unit == LimitUnit.MONTH ? rounding : null);
    }

    private static @Nullable CutOff cutOff(String written) {
        if (written.equals("-")) {
            return null;
        }
        String[] part = written.split(" ", -1);
        CutOff.Effect effect = switch (part[1]) {
            case "result" -> CutOff.Effect.RESULT_NEXT_WORKING_DAY;
            case "unless", "atonce" -> CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE;
            case "clock" -> CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY;
            default -> CutOff.Effect.HANDOVER_NEXT_WORKING_DAY;
        };
        return part[0].equals("last1") ? CutOff.inLastHours(1, effect) : CutOff.after(LocalTime.of(15, 0), effect);
    }
}
