package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.IsoTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is settled before a case is known: the days, the procedure and what its catalog says of it, and the units
 * whose desks are looked at. It is put beside criteria that look at these facts, and only beside them. Immutable.
 */
final class Circumstances {

    private final Map<String, Criterion> settled;

    private Circumstances(Map<String, Criterion> settled) {
        this.settled = settled;
    }

    /** Nothing is settled. */
    static Circumstances none() {
        return new Circumstances(Map.of());
    }

    /** The days of a period that a case can name; both ends are there. */
    static Period days(Period period) {
        return period.intersect(Period.between(IsoTime.FIRST_DAY, IsoTime.LAST_DAY));
    }

    /** The same days without ends that only stand for the lack of one. */
    static Period asWritten(Period days) {
        return new Period(
                IsoTime.FIRST_DAY.equals(days.first()) ? null : days.first(),
                IsoTime.LAST_DAY.equals(days.last()) ? null : days.last());
    }

    /** The same, and a request received on one of the days. */
    Circumstances on(Period days) {
        Period named = days(days);
        return with(
                BuiltInFacts.RECEIVED_ON,
                Criterion.allOf(
                        Criterion.atLeast(BuiltInFacts.RECEIVED_ON, FactValue.of(String.valueOf(named.first()))),
                        Criterion.atMost(BuiltInFacts.RECEIVED_ON, FactValue.of(String.valueOf(named.last())))));
    }

    /** The same, and a fact of which something is known. */
    Circumstances with(String fact, Criterion known) {
        Map<String, Criterion> more = new HashMap<>(settled);
        more.put(fact, known);
        return new Circumstances(more);
    }

    /** The criteria, and what is settled of the facts at which they look. */
    List<Criterion> beside(Collection<Criterion> criteria) {
        List<Criterion> all = new ArrayList<>(criteria);
        Set<Criterion> added = new HashSet<>();
        for (int i = 0; i < all.size() && added.size() < settled.size(); i++) {
            for (String fact : all.get(i).facts()) {
                Criterion known = settled.get(fact);
                if (known != null && added.add(known)) {
                    all.add(known);
                }
            }
        }
        return all;
    }
}
