package io.github.motcua.rules.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The working days of one year for counting in constant time: a bit for each day, apart for each pattern of
 * hours that occurs, with sums up to each 64th day. Days are counted from 0.
 */
final class YearIndex {

    private static final int WORDS = 6; // 366 days

    /** The sessions that occur on working days of the year; mostly one pattern. */
    private final List<List<Session>> patterns = new ArrayList<>(1);

    /** Of each pattern, the second of the day at which each session begins, and at which it ends. */
    private final int[][] bounds;

    private final int[] patternSeconds;
    private final long[][] bits;
    private final long[] worked = new long[WORDS];
    private final int[] daysBefore = new int[WORDS + 1];
    private final int[] secondsBefore = new int[WORDS + 1];

    /**
     * The index of a year.
     *
     * @param hours the hours of each day of the year
     */
    YearIndex(DayHours[] hours) {
        for (DayHours day : hours) {
            if (!day.working().isEmpty() && !patterns.contains(day.working())) {
                patterns.add(day.working());
            }
        }
        bits = new long[patterns.size()][WORDS];
        patternSeconds = new int[patterns.size()];
        bounds = new int[patterns.size()][];
        for (int p = 0; p < patterns.size(); p++) {
            List<Session> sessions = patterns.get(p);
            bounds[p] = new int[2 * sessions.size()];
            for (int s = 0; s < sessions.size(); s++) {
                bounds[p][2 * s] = sessions.get(s).from().toSecondOfDay();
                bounds[p][2 * s + 1] = sessions.get(s).to().toSecondOfDay();
                patternSeconds[p] += sessions.get(s).seconds();
            }
        }
        for (int day = 0; day < hours.length; day++) {
            int pattern = patterns.indexOf(hours[day].working());
            if (pattern >= 0) {
                bits[pattern][day >> 6] |= 1L << day;
                worked[day >> 6] |= 1L << day;
            }
        }
        for (int word = 0; word < WORDS; word++) {
            daysBefore[word + 1] = daysBefore[word] + Long.bitCount(worked[word]);
            secondsBefore[word + 1] = secondsBefore[word] + seconds(word, -1L);
        }
    }

    /** Whether every day of the year has the same sessions in both. */
    boolean isSame(YearIndex other) {
        return patterns.equals(other.patterns) && Arrays.deepEquals(bits, other.bits);
    }

    /** How many working days the year has. */
    int days() {
        return daysBefore[WORDS];
    }

    /** How many working seconds the year has. */
    int seconds() {
        return secondsBefore[WORDS];
    }

    boolean isWorked(int day) {
        return (worked[day >> 6] >>> day & 1) != 0;
    }

    /** How many working days there are before a day. */
    int daysBefore(int day) {
        return daysBefore[day >> 6] + Long.bitCount(worked[day >> 6] & below(day));
    }

    /** How many working seconds there are before a day. */
    int secondsBefore(int day) {
        return secondsBefore[day >> 6] + seconds(day >> 6, below(day));
    }

    /** The sessions of a day that is worked. */
    List<Session> sessions(int day) {
        return patterns.get(pattern(day));
    }

    /** How many seconds of a day have been worked at a second of it. */
    int secondsUntil(int day, int second) {
        if (!isWorked(day)) {
            return 0;
        }
        int[] bound = bounds[pattern(day)];
        int seconds = 0;
        for (int i = 0; i < bound.length && second > bound[i]; i += 2) {
            seconds += Math.min(second, bound[i + 1]) - bound[i];
        }
        return seconds;
    }

    /** The second of a day that is worked at which so many of its seconds have been worked; at least 1. */
    int secondAfter(int day, int worked) {
        int[] bound = bounds[pattern(day)];
        int left = worked;
        for (int i = 0; i < bound.length; i += 2) {
            if (left <= bound[i + 1] - bound[i]) {
                return bound[i] + left;
            }
            left -= bound[i + 1] - bound[i];
        }
        throw new IllegalArgumentException("more than the day has: " + worked);
    }

    private int pattern(int day) {
        for (int p = 0; p < bits.length; p++) {
            if ((bits[p][day >> 6] >>> day & 1) != 0) {
                return p;
            }
        }
        throw new IllegalArgumentException("no working day: " + day);
    }

    /** The working day before which there are as many others as {@code rank}; less than {@link #days()}. */
    int dayOfRank(int rank) {
        int word = 0;
        while (daysBefore[word + 1] <= rank) {
            word++;
        }
        int left = rank - daysBefore[word];
        int from = 0;
        for (int width = 32; width > 0; width >>= 1) {
            int below = Long.bitCount(worked[word] & (((1L << width) - 1) << from));
            if (below <= left) {
                left -= below;
                from += width;
            }
        }
        return (word << 6) + from;
    }

    /** The working day in which as many seconds have been worked at last; more than 0, at most {@link #seconds()}. */
    int dayOfSecond(int seconds) {
        int word = 0;
        while (secondsBefore[word + 1] < seconds) {
            word++;
        }
        int left = seconds - secondsBefore[word];
        int from = 0;
        for (int width = 32; width > 0; width >>= 1) {
            int below = seconds(word, ((1L << width) - 1) << from);
            if (below < left) {
                left -= below;
                from += width;
            }
        }
        return (word << 6) + from;
    }

    private int seconds(int word, long mask) {
        int sum = 0;
        for (int p = 0; p < bits.length; p++) {
            sum += Long.bitCount(bits[p][word] & mask) * patternSeconds[p];
        }
        return sum;
    }

    private static long below(int day) {
        return (1L << day) - 1;
    }
}
