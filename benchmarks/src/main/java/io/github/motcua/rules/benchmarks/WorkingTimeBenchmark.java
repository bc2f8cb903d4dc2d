package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.WorkingTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Adding working days and minutes to random moments of ten years, beside walking day by day and minute by minute. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingTimeBenchmark {

    private static final int MOMENTS = 1 << 12;

    /** Made by JMH. */
    public WorkingTimeBenchmark() {}

    /** Random moments of the years 2018 to 2027. */
    public abstract static class Moments {
        final WorkingTime time = WorkingTime.of(List.of(Calendars.vnPublicSector()), null);
        private final LocalDateTime[] moments = new LocalDateTime[MOMENTS];
        private int next;

        /** Draws the moments; adds once to each, so that all years are indexed. */
        @Setup
        public void setUp() {
            Random random = new Random(1);
            for (int i = 0; i < MOMENTS; i++) {
                moments[i] = LocalDate.of(2018, 1, 1).atStartOfDay().plusMinutes(random.nextInt(3650 * 1440));
                time.plusWorkingDays(moments[i].toLocalDate(), 3660);
            }
        }

        LocalDateTime next() {
            next = (next + 1) & (MOMENTS - 1);
            return moments[next];
        }
    }

    /** How many days. */
    @State(Scope.Benchmark)
    public static class Days extends Moments {
        /** Up to ten years. */
        @Param({"1", "10", "365", "2500"})
        public int days = 1;

        /** Made by JMH. */
        public Days() {}
    }

    /** How many minutes. */
    @State(Scope.Benchmark)
    public static class Minutes extends Moments {
        /** Up to eight years. */
        @Param({"1", "480", "100000", "1000000"})
        public int minutes = 1;

        /** Made by JMH. */
        public Minutes() {}
    }

    /** By the index. */
    @Benchmark
    public LocalDate days(Days days) {
        return days.time.plusWorkingDays(days.next().toLocalDate(), days.days);
    }

    /** Peer: one day after the other. */
    @Benchmark
    public LocalDate daysWalked(Days days) {
        LocalDate day = days.next().toLocalDate();
        for (int left = days.days; left > 0; ) {
            day = day.plusDays(1);
            left -= days.time.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** By the index. */
    @Benchmark
    public LocalDateTime minutes(Minutes minutes) {
        return minutes.time.plusWorkingSeconds(minutes.next(), minutes.minutes * 60L);
    }

    /** Peer: one minute after the other, days of rest at a leap. */
    @Benchmark
    public LocalDateTime minutesWalked(Minutes minutes) {
        LocalDateTime moment = minutes.next();
        LocalDate day = moment.toLocalDate();
        int minute = moment.getHour() * 60 + moment.getMinute();
        for (int left = minutes.minutes; left > 0; ) {
            List<Session> sessions =
                    minutes.time.isWorkingDay(day) ? minutes.time.hours(day).working() : List.of();
            while (!sessions.isEmpty() && left > 0 && minute < 1440) {
                left -= isWorked(sessions, minute) ? 1 : 0;
                minute++;
            }
            if (left > 0) {
                minute = 0;
                day = day.plusDays(1);
            }
        }
        return day.atStartOfDay().plusMinutes(minute);
    }

    private static boolean isWorked(List<Session> sessions, int minute) {
        for (Session session : sessions) {
            if (session.from().toSecondOfDay() <= minute * 60
                    && minute * 60 < session.to().toSecondOfDay()) {
                return true;
            }
        }
        return false;
    }
}
