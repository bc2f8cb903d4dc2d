package io.github.motcua.rules.deadline;

/** On which day a period of months ends whose last month does not have the day on which it began. */
public enum MonthEnd {
    /** On the last day of that month (BLDS 2015 Art 148(3)): 31 January and one month is 28 February. */
    ROUND_DOWN,
    /** On the first day of the month after it: 31 January and one month is 1 March. */
    ROUND_UP
}
