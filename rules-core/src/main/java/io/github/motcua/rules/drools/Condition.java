package io.github.motcua.rules.drools;

import io.github.motcua.rules.decision.Examination.Standing;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A criterion made ready: when it is surely met and when it is surely not met.
 *
 * @param met holds if every completion of the unknown facts meets the criterion
 * @param notMet holds if no completion meets it
 * @param isExact whether the other way round, too, one of the two holds if all completions agree
 */
record Condition(Formula met, Formula notMet, boolean isExact) {

    /** The condition of a criterion over facts at these positions, with the readings taken. */
    static Condition of(Criterion criterion, List<Slot> layout, Map<String, String> readings) {
        Kleene partByPart = new Kleene(layout, readings);
        Formula met = criterion.accept(partByPart);
        return Completions.of(new Condition(met, met.opposite(), false), partByPart.atoms());
    }

    /** Its status if no fact can change it; null otherwise. */
    @Nullable
    Status constant() {
        if (met instanceof Formula.And all && all.parts().isEmpty()) {
            return Status.MET;
        }
        return notMet instanceof Formula.And all && all.parts().isEmpty() ? Status.NOT_MET : null;
    }

    Status status(@Nullable Object[] values) {
        if (met.test(values)) {
            return Status.MET;
        }
        return notMet.test(values) ? Status.NOT_MET : Status.UNDETERMINED;
    }

    /** The standing for a status that the rules have found. */
    Standing standing(Status status, @Nullable Object[] values) {
        if (status != Status.UNDETERMINED) {
            return status == Status.MET ? Standing.MET : Standing.NOT_MET;
        }
        Set<String> missing = new LinkedHashSet<>();
        met.unknown(values, missing);
        return new Standing(status, List.copyOf(missing));
    }
}
