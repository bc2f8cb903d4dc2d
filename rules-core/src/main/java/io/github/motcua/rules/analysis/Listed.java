package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a programme has on its list, and where. Immutable.
 *
 * @param days the days of the programme on which its catalog applies
 */
record Listed(Vocabulary vocabulary, Programme programme, Coverage coverage, Place place, Period days) {

    /** The requirements of the programme, for all and for this one. */
    List<Requirement> requirements() {
        return Subject.requirements(vocabulary, ids(programme, coverage));
    }

    private static Set<String> ids(Programme programme, Coverage coverage) {
        Set<String> ids = new TreeSet<>(programme.requirements());
        ids.addAll(coverage.requirements());
        return ids;
    }

    /** What a programme requires of a procedure; nothing if it is not on its list. */
    static List<Requirement> requirements(Vocabulary vocabulary, Programme programme, String procedure) {
        for (Coverage coverage : programme.coverages()) {
            if (coverage.procedure().equals(procedure)) {
                return Subject.requirements(vocabulary, ids(programme, coverage));
            }
        }
        return List.of();
    }
}
