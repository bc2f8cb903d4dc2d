package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time limit, with what else may be said of it: for all requests, and the same however late in the day they come,
 * if that is not said.
 */
public final class TimeLimitClauses extends Entry<ConditionalLimit> implements When<TimeLimitClauses> {

    private final String id;
    private final Term term;
    private final Text wording;
    private final List<Provision> citations;
    private Criterion condition = Criterion.always();
    private @Nullable CutOff cutOff;

    TimeLimitClauses(String id, Term term, Text wording, List<Provision> citations) {
        this.id = id;
        this.term = term;
        this.wording = wording;
        this.citations = citations;
    }

    @Override
    public TimeLimitClauses when(Criterion criterion) {
        once("when");
        this.condition = criterion;
        return this;
    }

    /**
     * What changes for a request received after a time of day: with {@code 15:00}, one received at 15:00:01.
     *
     * @throws IllegalArgumentException if the time is not written so
     */
    public Late ifReceivedAfter(String time) {
        LocalTime last = Days.time(time);
        return effect -> cutOff(CutOff.after(last, effect));
    }

    /** What changes for a request received in the last hours of the working day: 1 to 8, or {@code define()} refuses it. */
    public Late ifReceivedInTheLastHours(int hours) {
        return effect -> cutOff(CutOff.inLastHours(hours, effect));
    }

    /** What changes for a request received late in the day, as composed before. */
    public TimeLimitClauses cutOff(CutOff lateReceipt) {
        once("cutOff");
        this.cutOff = lateReceipt;
        return this;
    }

    /** What a late receipt changes. */
    public interface Late {

        /** This is what it changes. */
        TimeLimitClauses then(CutOff.Effect effect);

        /** The result may come on the next working day. */
        default TimeLimitClauses thenOnTheNextWorkingDay() {
            return then(CutOff.Effect.RESULT_NEXT_WORKING_DAY);
        }

        /** The result may come on the next working day, but only if it cannot be done at once. */
        default TimeLimitClauses thenOnTheNextWorkingDayUnlessAtOnce() {
            return then(CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE);
        }

        /** The period is counted from the next working day. */
        default TimeLimitClauses thenCountedFromTheNextWorkingDay() {
            return then(CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY);
        }

        /** The file is passed on at the start of the next working day. */
        default TimeLimitClauses thenPassedOnTheNextWorkingDay() {
            return then(CutOff.Effect.HANDOVER_NEXT_WORKING_DAY);
        }
    }

    @Override
    ConditionalLimit content() {
        return new ConditionalLimit(new TimeLimit(id, term, cutOff, wording, citations), condition);
    }
}
