package io.github.motcua.rules.dsl;

import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;

/**
 * The clause that says how long something may take. An amount is 0 to 3,660 with at most two decimals; what is
 * not is refused at {@code define()}.
 *
 * @param <N> what follows in the sentence
 */
public interface Within<N> {

    /** Within a composed length of time. */
    N within(Term term);

    /** Within the day of receipt. */
    default N withinTheDay() {
        return within(Term.sameDay());
    }

    /** Within so many working days. */
    default N withinWorkingDays(long amount) {
        return within(Term.workingDays(amount));
    }

    /** Within so many working hours, of which eight are a working day. */
    default N withinWorkingHours(long amount) {
        return within(Term.workingHours(amount));
    }

    /** Within so many days of the calendar, days off included. */
    default N withinCalendarDays(long amount) {
        return within(Term.calendarDays(amount));
    }

    /** Within so many months; the second says on which day they end where the last month is too short. */
    default N withinMonths(long amount, MonthEnd rounding) {
        return within(Term.months(amount, rounding));
    }
}
