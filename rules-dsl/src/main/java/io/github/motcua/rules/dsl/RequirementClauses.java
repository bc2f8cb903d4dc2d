package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A requirement, with what else may be said of it: as long as its documents hold, and without anybody's judgement, if
 * that is not said.
 */
public final class RequirementClauses extends CatalogEntry<Requirement> implements InForce<RequirementClauses> {

    private final String id;
    private final RequirementKind kind;
    private final Criterion criterion;
    private final Text wording;
    private final List<Provision> citations;
    private final SortedMap<String, List<Provision>> grounds = new TreeMap<>();
    private Period days = Period.ALWAYS;
    private @Nullable Text judge;

    RequirementClauses(String id, RequirementKind kind, Criterion criterion, Text wording, List<Provision> citations) {
        this.id = id;
        this.kind = kind;
        this.criterion = criterion;
        this.wording = wording;
        this.citations = citations;
    }

    /** What follows when the requirement is not met. */
    public interface Kind {

        /** What follows from requirements of this kind. */
        Met ofKind(RequirementKind kind);

        /** Or else this desk may not take the request. */
        default Met orElseNotCompetent() {
            return ofKind(RequirementKind.COMPETENCE);
        }

        /** Or else the request is refused. */
        default Met orElseRefused() {
            return ofKind(RequirementKind.ADMISSIBILITY);
        }

        /** Or else what is missing is asked for. */
        default Met orElseSupplemented() {
            return ofKind(RequirementKind.COMPLETENESS);
        }

        /** Or else the request goes the ordinary way instead of the programme's. */
        default Met orElseOrdinary() {
            return ofKind(RequirementKind.ELIGIBILITY);
        }
    }

    /** When the requirement is met. */
    public interface Met {

        /** Met if a composed criterion is. */
        Worded<Because<RequirementClauses>> metIf(Criterion criterion);

        /** Met if a fact compares so: {@code metIfFact("copies").isAtMost(10)}. */
        default FactComparison<Worded<Because<RequirementClauses>>> metIfFact(String fact) {
            return new FactComparison<>(fact, this::metIf);
        }
    }

    /** For a checklist: the provision for a code that can be found on it. */
    public Because<RequirementClauses> ground(String code) {
        return provisions -> {
            once("grounds/" + code);
            grounds.put(code, provisions);
            return this;
        };
    }

    /** Whose judgement it needs. */
    public RequirementClauses judgedBy(Text whose) {
        once("judgedBy");
        this.judge = whose;
        return this;
    }

    /** Whose judgement it needs. */
    public RequirementClauses judgedBy(Vietnamese vi, English en) {
        return judgedBy(Words.text(vi, en));
    }

    @Override
    public RequirementClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    Requirement content() {
        return new Requirement(id, kind, criterion, wording, citations, grounds, days, judge);
    }
}
