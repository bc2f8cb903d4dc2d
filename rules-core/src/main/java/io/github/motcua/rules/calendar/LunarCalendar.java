package io.github.motcua.rules.calendar;

import java.time.LocalDate;

/**
 * The Vietnamese lunar calendar, at UTC+7 on all days. Worked out from the published formulae for the moon's
 * phases and the sun's place (Meeus, Astronomical Algorithms, chapters 49 and 25); stateless.
 *
 * <p>A month begins on the day of the new moon. The eleventh month holds the winter solstice. If thirteen
 * months begin from one eleventh month to the next, the first of them in which the sun enters no new sign
 * repeats the number of the month before it (tháng nhuận).
 */
final class LunarCalendar {

    /** The first lunar year that can be asked for. */
    static final int FIRST_YEAR = 1976;
    /** The last lunar year that can be asked for. */
    static final int LAST_YEAR = 2100;

    private static final double OFFSET_OF_VIETNAM = 7 / 24.0;
    private static final double JULIAN_DAY_OF_EPOCH = 2440587.5;
    private static final double JULIAN_DAY_OF_2000 = 2451545;
    private static final double SYNODIC_MONTH = 29.530588861;
    private static final double FIRST_NEW_MOON_OF_2000 = 2451550.09766;
    private static final int SOLSTICE_SIGN = 9;

    private LunarCalendar() {}

    /**
     * Tết: the first day of the first month of the lunar year that begins in a year. In 2027 that is 6
     * February.
     *
     * @throws IllegalArgumentException if the year is not one of 1976 to 2100
     */
    static LocalDate newYear(int year) {
        return day(year, 1, 1);
    }

    /**
     * A day of a month, not of the one that repeats it, of the lunar year that begins in a year. The tenth
     * of the third month of 2027 is 16 April; months eleven and twelve reach into the year after.
     *
     * @throws IllegalArgumentException if the year is not one of 1976 to 2100, or the month has no such day
     */
    static LocalDate day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            throw new IllegalArgumentException("no lunar day " + day + "/" + month + "/" + year);
        }
        int moon = month > 10 ? moonOf(eleventhMonth(year), month - 11) : moonOf(eleventhMonth(year - 1), month + 1);
        long first = dayOfNewMoon(moon);
        if (first + day > dayOfNewMoon(moon + 1)) {
            throw new IllegalArgumentException("no lunar day " + day + "/" + month + "/" + year);
        }
        return LocalDate.ofEpochDay(first + day - 1);
    }

    /** The new moon of the month that stands so many regular months after an eleventh month. */
    private static int moonOf(int eleventh, int monthsAfter) {
        return eleventh + monthsAfter + (leapMonth(eleventh) <= monthsAfter ? 1 : 0);
    }

    /** How many months after the eleventh the repeated month stands; beyond all months if there is none. */
    private static int leapMonth(int eleventh) {
        if (sign(dayOfNewMoon(eleventh + 13)) >= SOLSTICE_SIGN) {
            return Integer.MAX_VALUE; // the next solstice falls into the twelfth month from here
        }
        int after = 1;
        while (sign(dayOfNewMoon(eleventh + after)) != sign(dayOfNewMoon(eleventh + after + 1))) {
            after++;
        }
        return after;
    }

    /** The new moon that begins the month with the winter solstice of a year. */
    private static int eleventhMonth(int year) {
        long endOfYear = LocalDate.of(year, 12, 31).toEpochDay();
        int moon = (int) Math.floor((endOfYear + JULIAN_DAY_OF_EPOCH - FIRST_NEW_MOON_OF_2000) / SYNODIC_MONTH);
        while (dayOfNewMoon(moon) > endOfYear) {
            moon--;
        }
        while (sign(dayOfNewMoon(moon)) == SOLSTICE_SIGN) {
            moon--;
        }
        return moon;
    }

    /** The day in Viet Nam on which the moon is new, counted from 1970; the moons are counted from January 2000. */
    private static long dayOfNewMoon(int moon) {
        double universal = newMoon(moon) - earthsDelay(2000 + moon / 12.3685);
        return (long) Math.floor(universal - JULIAN_DAY_OF_EPOCH + OFFSET_OF_VIETNAM);
    }

    /** In which twelfth of its way, counted from the spring equinox, the sun stands as a day begins in Viet Nam. */
    private static int sign(long day) {
        double universal = day - OFFSET_OF_VIETNAM + JULIAN_DAY_OF_EPOCH;
        double year = 2000 + (universal - JULIAN_DAY_OF_2000) / 365.25;
        return (int) (sunsLongitude(universal + earthsDelay(year)) / 30);
    }

    /** By how many days clocks that follow the earth's turning are behind uniform time. */
    private static double earthsDelay(double year) {
        double t = year - 2000;
        return (62.92 + t * (0.32217 + t * 0.005589)) / 86_400;
    }

    /** The Julian day of a new moon, in uniform time. */
    private static double newMoon(int moon) {
        double t = moon / 1236.85;
        double mean = FIRST_NEW_MOON_OF_2000 + SYNODIC_MONTH * moon + t * t * (0.00015437 - t * 0.00000015);
        double sun = 2.5534 + 29.1053567 * moon - t * t * 0.0000014;
        double anomaly = 201.5643 + 385.81693528 * moon + t * t * (0.0107582 + t * 0.00001238);
        double node = 160.7108 + 390.67050284 * moon - t * t * 0.0016118;
        double flattening = 1 - t * (0.002516 + t * 0.0000074);
        return mean + moonsPath(anomaly, node) + flattening * sunsPart(sun, anomaly, node) + planets(moon);
    }

    /** What the shape of the moon's path adds, in days. */
    private static double moonsPath(double anomaly, double node) {
        return -0.4072 * sin(anomaly)
                + 0.01608 * sin(2 * anomaly)
                - 0.00042 * sin(3 * anomaly)
                + 0.01039 * sin(2 * node)
                - 0.00111 * sin(anomaly - 2 * node)
                - 0.00057 * sin(anomaly + 2 * node);
    }

    /** What the changing distance of the sun adds, in days. */
    private static double sunsPart(double sun, double anomaly, double node) {
        return 0.17241 * sin(sun)
                + 0.00208 * sin(2 * sun)
                + 0.00739 * sin(anomaly - sun)
                - 0.00514 * sin(anomaly + sun)
                + 0.00056 * sin(2 * anomaly + sun)
                - 0.00024 * sin(2 * anomaly - sun)
                + 0.00042 * sin(sun + 2 * node)
                + 0.00038 * sin(sun - 2 * node);
    }

    /** What the moon's node and the planets add, in days; all less than half a minute. */
    private static double planets(int moon) {
        return -0.00017 * sin(124.7746 - 1.56375588 * moon)
                + 0.000325 * sin(299.77 + 0.107408 * moon)
                + 0.000165 * sin(251.88 + 0.016321 * moon)
                + 0.000164 * sin(251.83 + 26.651886 * moon)
                + 0.000126 * sin(349.42 + 36.412478 * moon)
                + 0.00011 * sin(84.66 + 18.206239 * moon);
    }

    /** Where the sun is seen among the stars, in degrees from 0 to 360, to about a hundredth. */
    private static double sunsLongitude(double julianDay) {
        double t = (julianDay - JULIAN_DAY_OF_2000) / 36_525;
        double anomaly = 357.52911 + t * (35_999.05029 - t * 0.0001537);
        double centre = (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly)
                + (0.019993 - t * 0.000101) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double longitude = 280.46646 + t * (36_000.76983 + t * 0.0003032) + centre;
        double seen = longitude - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        return seen - 360 * Math.floor(seen / 360);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
