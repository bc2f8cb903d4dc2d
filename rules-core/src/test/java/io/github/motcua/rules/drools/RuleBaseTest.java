package io.github.motcua.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RuleBaseTest {

    private static final Status[] NOTHING = {};

    private static final List<Slot> LAYOUT = List.of(
            new Slot("complex", FactType.YES_NO, false, null, List.of()),
            new Slot("copies", FactType.WHOLE, false, new Range(1, 1000), List.of()));
    private static final Criterion TEN = Criterion.atMost("copies", FactValue.of(10));
    private static final Criterion SIMPLE = Criterion.is("complex", FactValue.of(false));

    private static List<Condition> conditions(Criterion... criteria) {
        List<Condition> conditions = new ArrayList<>();
        for (Criterion criterion : criteria) {
            conditions.add(Condition.of(criterion, LAYOUT, Map.of()));
        }
        return conditions;
    }

    private static Status[] findings(RuleBase base, Object... values) {
        Request request = base.request(values);
        try (RuleBase.Session session = base.open()) {
            session.fire(request);
        }
        assertThat(request.contradictions).isZero();
        return request.found;
    }

    @Test
    void every_condition_gets_exactly_one_finding_in_three_values() {
        RuleBase base = RuleBase.of(conditions(TEN, SIMPLE), List.of(), Request::found);

        assertThat(findings(base, false, 10L)).containsExactly(Status.MET, Status.MET);
        assertThat(findings(base, true, 11L)).containsExactly(Status.NOT_MET, Status.NOT_MET);
        assertThat(findings(base, null, null)).containsExactly(Status.UNDETERMINED, Status.UNDETERMINED);
        assertThat(findings(base, null, 11L)).containsExactly(Status.NOT_MET, Status.UNDETERMINED);
    }

    @Test
    void for_every_summary_exactly_one_outcome_is_chosen() {
        RuleBase base = RuleBase.of(List.of(), List.of(), Request::found);
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (Status competence : Status.values()) {
            for (Status admissibility : Status.values()) {
                for (Status completeness : Status.values()) {
                    for (Status eligibility : Status.values()) {
                        for (boolean interlinked : new boolean[] {false, true}) {
                            Summary summary = new Summary(
                                    competence, admissibility, completeness, eligibility, interlinked, NOTHING);
                            try (RuleBase.Session session = base.open()) {
                                session.fire(summary);
                            }
                            assertThat(summary.choices).isOne();
                            assertThat(summary.outcome)
                                    .isEqualTo(expected(competence, admissibility, completeness, eligibility));
                            assertThat(summary.track == Track.INTERLINKED)
                                    .isEqualTo(interlinked && summary.outcome == Outcome.ORDINARY);
                            assertThat(summary.track != null).isEqualTo(summary.outcome.isTaken());
                            seen.add(summary.outcome);
                        }
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(EnumSet.allOf(Outcome.class));
    }

    /** Stage by stage: the first that is not met decides, the first that is open leaves all open. */
    private static Outcome expected(Status... stages) {
        Outcome[] ifNotMet = {Outcome.NOT_COMPETENT, Outcome.REFUSE, Outcome.SUPPLEMENT, Outcome.ORDINARY};
        for (int i = 0; i < stages.length; i++) {
            if (stages[i] != Status.MET) {
                return stages[i] == Status.NOT_MET ? ifNotMet[i] : Outcome.UNDETERMINED;
            }
        }
        return Outcome.NO_WAIT;
    }

    @Test
    void what_is_owed_follows_from_the_outcome_unless_a_condition_is_found_not_met() {
        RuleBase base = RuleBase.of(
                List.of(),
                List.of(
                        new FollowUp(Set.of(Outcome.REFUSE), FollowUp.ALWAYS),
                        new FollowUp(Set.of(Outcome.REFUSE, Outcome.SUPPLEMENT), FollowUp.ALWAYS),
                        new FollowUp(Set.of(Outcome.REFUSE), 0),
                        new FollowUp(Set.of(Outcome.REFUSE), 1),
                        new FollowUp(Set.of(Outcome.REFUSE), 2),
                        new FollowUp(Set.of(Outcome.SUPPLEMENT), 0)),
                Request::found);
        Status[] found = {Status.MET, Status.UNDETERMINED, Status.NOT_MET};
        Summary refusal = new Summary(Status.MET, Status.NOT_MET, Status.MET, Status.MET, false, found);
        Summary supplement = new Summary(Status.MET, Status.MET, Status.NOT_MET, Status.MET, false, found);
        try (RuleBase.Session session = base.open()) {
            session.fire(refusal);
            session.fire(supplement);
        }

        assertThat(refusal.owed.stream()).containsExactly(0, 1, 2, 3);
        assertThat(supplement.owed.stream()).containsExactly(1, 5);
    }

    @Test
    void rules_that_never_come_to_an_end_are_a_fault() {
        RuleBase base = RuleBase.of(conditions(TEN), List.of(), Request::found);

        assertThatThrownBy(() -> {
                    try (RuleBase.Session session = base.open()) {
                        for (int i = 0; i < RuleBase.MAX_FIRINGS; i++) {
                            session.insert(base.request(new Object[] {false, 1L}));
                        }
                        session.fire(base.request(new Object[] {false, 1L}));
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("more than 10000 firings");
    }

    @Test
    void a_consequence_that_fails_leaves_nothing_behind_for_the_next_session() {
        int[] calls = {0};
        RuleBase base = RuleBase.of(conditions(TEN, SIMPLE), List.of(), (request, condition, status) -> {
            if (calls[0]++ == 1) {
                throw new OutOfMemoryError("injected");
            }
            request.found(condition, status);
        });

        assertThatThrownBy(() -> findings(base, false, 10L)).hasMessageContaining("injected");
        assertThat(findings(base, false, 10L)).containsExactly(Status.MET, Status.MET);
    }

    @Test
    void one_base_serves_many_threads_at_once() throws Exception {
        RuleBase base = RuleBase.of(conditions(TEN, SIMPLE), List.of(), Request::found);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            long copies = thread + 7;
            work.add(() -> {
                int right = 0;
                for (int i = 0; i < 2_000; i++) {
                    boolean complex = i % 2 == 0;
                    Status[] found = findings(base, complex, copies);
                    right += found[0] == (copies <= 10 ? Status.MET : Status.NOT_MET)
                                    && found[1] == (complex ? Status.NOT_MET : Status.MET)
                            ? 1
                            : 0;
                }
                return right;
            });
        }
        for (Future<Integer> right : threads.invokeAll(work)) {
            assertThat(right.get()).isEqualTo(2_000);
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_condition_that_no_fact_can_change_has_its_finding_without_a_rule() {
        RuleBase base = RuleBase.of(
                conditions(Criterion.always(), Criterion.not(Criterion.always()), TEN), List.of(), Request::found);

        assertThat(findings(base, null, null)).containsExactly(Status.MET, Status.NOT_MET, Status.UNDETERMINED);
    }
}
