package io.github.motcua.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.text.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Stages of inter-linked procedures: in sequence, side by side, ahead and behind. */
class StagePlanTest {

    private static final WorkingTime OFFICE = Calendars.of(List.of(Calendars.vnPublicSector()))
            .time("vn-public-sector")
            .orElseThrow();

    private static Stage stage(String id, Term term, String... after) {
        return Stage.of(id, Text.same(id), Text.same("body"), term, List.of(after), List.of());
    }

    /** NĐ 297/2025 Art 6: three bodies one after the other, 3 + 3 + 10 of at most 16 working days. */
    private static final List<Stage> KARAOKE = List.of(
            stage("police", Term.workingDays(3)),
            stage("fire-safety", Term.workingDays(3), "police"),
            stage("licence", Term.workingDays(10), "fire-safety"));

    private static List<StageDue> follow(List<Stage> stages, String start, Map<String, LocalDateTime> handedOver) {
        return new StagePlan(stages).follow(at(start), handedOver, calendar -> OFFICE, provisions -> List.of());
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static List<String> problems(List<Stage> stages, TimeLimit... limits) {
        Issues issues = new Issues();
        StagePlan.check("/stages", stages, List.of(limits), new Reporter(issues, ""));
        return issues.list().stream().map(Issue::toString).toList();
    }

    private static TimeLimit limit(Term term) {
        return new TimeLimit("total", term, null, Text.same("total"), List.of());
    }

    @Test
    void stages_in_sequence_end_when_the_whole_limit_ends() {
        List<StageDue> stages = follow(KARAOKE, "2026-03-02T10:00", Map.of());

        assertThat(stages)
                .extracting(StageDue::id, StageDue::due, StageDue::slackSeconds, StageDue::isCurrent)
                .containsExactly(
                        tuple("police", at("2026-03-05T17:00"), 0L, true),
                        tuple("fire-safety", at("2026-03-10T17:00"), 0L, false),
                        tuple("licence", at("2026-03-24T17:00"), 0L, false));
        assertThat(DueDate.of(Term.workingDays(16), at("2026-03-02T10:00"), OFFICE)
                        .at())
                .isEqualTo(at("2026-03-24T17:00"));
    }

    @Test
    void a_stage_handed_over_early_leaves_its_slack_to_those_after_it() {
        List<StageDue> stages = follow(KARAOKE, "2026-03-02T10:00", Map.of("fire-safety", at("2026-03-03T09:00")));

        assertThat(stages)
                .extracting(StageDue::from, StageDue::due, StageDue::slackSeconds, StageDue::isCurrent)
                .containsExactly(
                        tuple(at("2026-03-02T10:00"), at("2026-03-05T17:00"), 0L, false),
                        tuple(at("2026-03-03T09:00"), at("2026-03-06T17:00"), 2 * 8 * 3600L, true),
                        tuple(at("2026-03-06T17:00"), at("2026-03-20T17:00"), 2 * 8 * 3600L, false));
    }

    @Test
    void a_stage_handed_over_late_puts_those_after_it_behind() {
        List<StageDue> stages = follow(KARAOKE, "2026-03-02T10:00", Map.of("fire-safety", at("2026-03-06T08:00")));

        assertThat(stages.get(1).due()).isEqualTo(at("2026-03-11T17:00"));
        assertThat(stages.get(1).slackSeconds()).isEqualTo(-8 * 3600L);
        assertThat(stages.get(2).due()).isEqualTo(at("2026-03-25T17:00"));
    }

    @Test
    void the_dossier_is_where_it_was_handed_to_last() {
        List<StageDue> stages = follow(
                KARAOKE,
                "2026-03-02T10:00",
                new LinkedHashMap<>(new TreeMap<>(
                        Map.of("fire-safety", at("2026-03-04T08:00"), "licence", at("2026-03-09T14:00")))));

        assertThat(stages).filteredOn(StageDue::isCurrent).singleElement().satisfies(due -> {
            assertThat(due.id()).isEqualTo("licence");
            assertThat(due.from()).isEqualTo(at("2026-03-09T14:00"));
        });
    }

    @Test
    void stages_side_by_side_are_waited_for_both() {
        List<Stage> group = List.of(
                stage("health-card", Term.workingDays(2), "birth"),
                stage("result", Term.workingHours(4), "health-card", "residence"),
                stage("birth", Term.workingHours(8)),
                stage("residence", Term.workingDays(1), "birth"));

        List<StageDue> stages = follow(group, "2026-03-02T07:30", Map.of());

        assertThat(stages)
                .extracting(StageDue::id, StageDue::due)
                .containsExactly(
                        tuple("birth", at("2026-03-02T17:00")),
                        tuple("health-card", at("2026-03-04T17:00")),
                        tuple("residence", at("2026-03-03T17:00")),
                        tuple("result", at("2026-03-05T11:30")));
        assertThat(problems(group, limit(Term.workingDays("3.5")))).isEmpty();
        assertThat(problems(group, limit(Term.workingDays("3.49")))).hasSize(1);
    }

    @Test
    void stages_may_take_the_whole_limit_and_not_an_hour_more() {
        List<Stage> hours = List.of(
                stage("a", Term.workingHours(2)),
                stage("b", Term.workingHours(4), "a"),
                stage("c", Term.workingHours(58), "b"),
                stage("d", Term.workingHours(6), "c"),
                stage("e", Term.workingHours(8), "d"),
                stage("f", Term.workingHours(2), "e"));

        assertThat(problems(hours, limit(Term.workingDays(10)))).isEmpty();
        assertThat(problems(hours, limit(Term.workingHours(79))))
                .containsExactly("/stages: stages-too-long: the stages one after the other take 80 working hours, "
                        + "more than the limit `total` of 79 (check how long each stage may take)");
        assertThat(problems(hours, limit(Term.months(1, MonthEnd.ROUND_DOWN)))).isEmpty();
    }

    @Test
    void a_stage_that_takes_no_time_does_not_hide_that_the_others_take_too_long() {
        List<Stage> hours = List.of(
                stage("receipt", Term.workingHours(0)),
                stage("work", Term.workingHours(9), "receipt"),
                stage("return", Term.workingHours(0), "work"));

        assertThat(problems(hours, limit(Term.sameDay()))).hasSize(1);
        assertThat(problems(hours, limit(Term.workingHours(9)))).isEmpty();
    }

    @Test
    void of_hand_overs_at_one_moment_the_last_one_counts() {
        Map<String, LocalDateTime> handedOver = new LinkedHashMap<>();
        handedOver.put("licence", at("2026-03-04T08:00"));
        handedOver.put("fire-safety", at("2026-03-04T08:00"));

        assertThat(follow(KARAOKE, "2026-03-02T10:00", handedOver))
                .filteredOn(StageDue::isCurrent)
                .extracting(StageDue::id)
                .containsExactly("fire-safety");
    }

    @Test
    void stages_in_a_circle_are_refused_with_the_circle_in_order() {
        List<Stage> circle = new ArrayList<>(List.of(
                stage("start", Term.workingDays(1)),
                stage("a", Term.workingDays(1), "c", "start"),
                stage("b", Term.workingDays(1), "a"),
                stage("c", Term.workingDays(1), "b")));

        assertThat(problems(circle)).hasSize(1);
        assertThat(problems(circle).get(0))
                .startsWith("/stages: stage-cycle: stages wait for each other in a circle: a -> c -> b -> a");
        assertThatThrownBy(() -> new StagePlan(circle)).isInstanceOf(IllegalArgumentException.class);
        Collections.reverse(circle);
        assertThat(problems(circle).get(0)).contains("stage-cycle");
    }

    @Test
    void a_stage_after_one_that_is_not_there_and_one_given_twice_are_refused() {
        List<Stage> stages = List.of(
                stage("police", Term.workingDays(3)),
                stage("licence", Term.workingDays(10), "polise"),
                stage("police", Term.workingDays(3)));

        assertThat(problems(stages))
                .containsExactly(
                        "/stages/1/after: unknown-stage: there is no stage `polise` (did you mean `police`?)",
                        "/stages/2: duplicate-id: `police` is already given at `/stages/0` "
                                + "(take one out or give it another id)");
    }
}
