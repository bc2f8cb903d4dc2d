package io.github.motcua.rules.analysis;

import io.github.motcua.rules.legal.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What is settled of procedures before a case is known, made once for each. Not thread-safe. */
final class Settled {

    private final Predicate<String> mayBeDelegated;
    private final Map<Subject, Map<Period, Circumstances>> made = new HashMap<>();

    /**
     * Nothing made yet.
     *
     * @param mayBeDelegated whether somebody else than the procedure's own level may decide it, by its code
     */
    Settled(Predicate<String> mayBeDelegated) {
        this.mayBeDelegated = mayBeDelegated;
    }

    /** What is settled of a procedure on days on which nothing changes. */
    Circumstances of(Subject subject, Period span) {
        return made.computeIfAbsent(subject, key -> new HashMap<>())
                .computeIfAbsent(
                        span,
                        days -> subject.circumstances(
                                days, mayBeDelegated.test(subject.procedure().code())));
    }
}
