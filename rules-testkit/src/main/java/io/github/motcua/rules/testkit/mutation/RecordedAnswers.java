package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.RejectedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A suite that is made by writing down what some rules answer: other rules fail it if they answer any of the cases in
 * another way. Everything in a decision counts, to the last citation and remedy, and so does what is told of a case that
 * is refused.
 *
 * <p>It says that answers have stayed what they were, not that they were right: that is for somebody to have read. Not
 * safe for use by several threads at once.
 */
public final class RecordedAnswers implements Predicate<ProcedureRules> {

    private static final int MOST_USEFUL = 12;

    private final Set<Case> cases = new LinkedHashSet<>();
    private final Map<Case, Answer> answers = new HashMap<>();
    private final List<Recorded> others = new ArrayList<>();
    private final ProcedureRules recorded;

    /** What told the last mutants from the original is tried first on the next one. */
    private final List<Case> useful = new ArrayList<>();

    private RecordedAnswers(ProcedureRules rules) {
        this.recorded = rules;
    }

    private record Recorded(Function<ProcedureRules, ?> asked, Object answer) {}

    /** Nothing yet, of these rules. */
    public static RecordedAnswers of(ProcedureRules rules) {
        return new RecordedAnswers(rules);
    }

    /** Writes down what the rules answer to these cases, too: to each when it is first needed. */
    public RecordedAnswers to(Collection<Case> more) {
        cases.addAll(more);
        return this;
    }

    /**
     * Writes down what the rules answer to a question of another kind, too: how a dossier that is followed stands, for
     * example, or what a review of the catalogs finds. The answers are compared by {@code equals}.
     */
    public RecordedAnswers toQuestion(Function<ProcedureRules, ?> question) {
        others.add(new Recorded(question, question.apply(recorded)));
        return this;
    }

    /** Whether any case or question is answered in another way by these rules. */
    @Override
    public boolean test(ProcedureRules rules) {
        for (Case given : List.copyOf(useful)) {
            if (answer(rules, given).differsSoonFrom(known(given))) {
                return true;
            }
        }
        for (Recorded other : others) {
            if (!other.answer.equals(other.asked.apply(rules))) {
                return true;
            }
        }
        return anyDiffers(rules, Answer::differsSoonFrom) || anyDiffers(rules, Answer::differsFrom);
    }

    /** The same, questions and remedies apart: enough to see whether these are the rules that were written down. */
    boolean soonDiffer(ProcedureRules rules) {
        return anyDiffers(rules, Answer::differsSoonFrom);
    }

    private Answer known(Case given) {
        return answers.computeIfAbsent(given, asked -> answer(recorded, asked));
    }

    private boolean anyDiffers(ProcedureRules rules, Differing differing) {
        for (Case given : cases) {
            if (differing.differ(answer(rules, given), known(given))) {
                useful.remove(given);
                useful.add(0, given);
                if (useful.size() > MOST_USEFUL) {
                    useful.remove(MOST_USEFUL);
                }
                return true;
            }
        }
        return false;
    }

    private interface Differing {
        boolean differ(Answer answer, Answer known);
    }

    private static Answer answer(ProcedureRules rules, Case given) {
        try {
            return new Answer(rules.decide(given), "");
        } catch (RejectedException rejected) {
            return new Answer(null, rejected.issues().toString());
        }
    }

    /** A decision, or what is wrong with the case. */
    private record Answer(@Nullable Decision decision, String problems) {

        /** Whether it differs in what is known without working out questions and remedies, which takes far longer. */
        boolean differsSoonFrom(Answer other) {
            if (decision == null || other.decision == null) {
                return decision != null || other.decision != null || !problems.equals(other.problems);
            }
            return !worked(decision).equals(worked(other.decision));
        }

        boolean differsFrom(Answer other) {
            return decision == null ? differsSoonFrom(other) : !decision.equals(other.decision);
        }

        private static List<Object> worked(Decision decision) {
            return List.of(
                    decision.outcome(),
                    decision.findings(),
                    decision.basis(),
                    decision.competence(),
                    decision.guide(),
                    decision.delegations(),
                    decision.due(),
                    decision.slip(),
                    decision.duties(),
                    decision.readings(),
                    decision.transitions());
        }
    }
}
