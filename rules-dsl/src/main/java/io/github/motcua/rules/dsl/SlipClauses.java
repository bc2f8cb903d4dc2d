package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Set;

/** A statement on the receipt-and-appointment slip; without a condition if none is said. */
public final class SlipClauses extends CatalogEntry<Slip> implements When<SlipClauses> {

    private final String id;
    private final boolean required;
    private final Set<Outcome> outcomes;
    private final Text why;
    private final List<Provision> citations;
    private Criterion condition = Criterion.always();

    SlipClauses(String id, boolean required, Set<Outcome> outcomes, Text why, List<Provision> citations) {
        this.id = id;
        this.required = required;
        this.outcomes = outcomes;
        this.why = why;
        this.citations = citations;
    }

    /** Whether the slip must be given. */
    public interface Need {

        /** Must be given, or need not be. */
        On<Worded<Because<SlipClauses>>> isRequired(boolean required);

        /** Must be given. */
        default On<Worded<Because<SlipClauses>>> isRequired() {
            return isRequired(true);
        }

        /** Need not be given. */
        default On<Worded<Because<SlipClauses>>> isNotRequired() {
            return isRequired(false);
        }
    }

    @Override
    public SlipClauses when(Criterion criterion) {
        once("when");
        this.condition = criterion;
        return this;
    }

    @Override
    Slip content() {
        return new Slip(id, outcomes, condition, required, why, citations);
    }
}
