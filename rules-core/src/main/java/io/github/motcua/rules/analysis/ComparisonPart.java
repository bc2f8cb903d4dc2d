package io.github.motcua.rules.analysis;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Set;

/**
 * An entry of catalogs as far as it can matter for a case: without its wording, and apart from its id. Immutable.
 *
 * @param kind what it is
 * @param id the id by which decisions show it; not compared
 * @param header what it says besides its condition
 * @param when its condition, reduced; always met if it has none
 * @param on the outcomes to which it belongs; none if to all
 * @param days the periods of which it speaks
 * @param units the units of which it speaks
 * @param name what to call it
 */
record ComparisonPart(
        Kind kind,
        String id,
        String header,
        Criterion when,
        Set<Outcome> on,
        List<Period> days,
        Set<String> units,
        Text name) {

    /** What an entry is, in the order in which they are looked at. */
    enum Kind {
        FACT,
        REQUIREMENT,
        LIMIT,
        COMPETENCE,
        SIGNING,
        SLIP,
        DUTY,
        READING,
        BOUND,
        PROCEDURE,
        STAGE,
        CALENDAR,
        CONDUCT,
        UNIT,
        DESK,
        OFFICE,
        DELEGATION_RULE,
        DELEGATION
    }

    ComparisonPart(Kind kind, String id, String header, Text name) {
        this(kind, id, header, Criterion.always(), Set.of(), List.of(), Set.of(), name);
    }

    ComparisonPart(Kind kind, String id, String header, Criterion when, Text name) {
        this(kind, id, header, when, Set.of(), List.of(), Set.of(), name);
    }

    /** Two entries with the same key say the same. */
    String key() {
        return kind + " " + header + " " + ComparisonCriteria.written(when);
    }
}
