package io.github.motcua.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.testkit.reference.ReferenceEngine;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Case MARRIAGE = Case.of("1.000894")
            .at("hoan-kiem/hang-bac")
            .receivedAt("2022-06-01T09:00")
            .inPerson()
            .atTheWardOffice()
            .with("partiesResidence", List.of("hoan-kiem/hang-bac"))
            .with("filedBy", "PARTY")
            .with("bothPartiesPresent", true)
            .with("manAge", 25)
            .with("womanAge", 23)
            .withCompleteDossier()
            .withoutComplications();

    private final ProcedureRules rules = ProcedureRules.of(Catalogs.vnCivilStatus());
    private final Engine library = Engine.of(rules);

    @Test
    void the_reference_engine_gives_the_same_answer_as_the_library() {
        Engine reference = ReferenceEngine.of(List.of(Catalogs.vnCivilStatus()));

        assertThat(reference.answer(MARRIAGE).differences(library.answer(MARRIAGE)))
                .isEmpty();
        assertThat(reference.answer(MARRIAGE).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    /** The lines of docs/testing-r.md, while no test runs that page. */
    @Test
    void the_example_of_the_page_prints_what_the_page_shows() {
        Engine reference = ReferenceEngine.of(List.of(Catalogs.vnCivilStatus()));
        Case marriage = Case.of("1.000894")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-06-01T09:00")
                .with("womanAge", 17);

        Answer expected = reference.answer(marriage);

        assertThat(expected.outcome() + ", asks for " + expected.questions())
                .isEqualTo("UNDETERMINED, asks for [partiesResidence]");
        assertThat(expected.differences(library.answer(marriage))).isEmpty();
        assertThat(expected.differences(library.answer(marriage.with("womanAge", 18))))
                .isNotEmpty();
    }

    @Test
    void a_decision_on_the_wire_gives_the_answer_that_it_gives_at_home() {
        String wire = DecisionJson.write(rules.decide(MARRIAGE));

        assertThat(Answer.read(wire)).isEqualTo(library.answer(MARRIAGE));
    }

    @Test
    void differences_name_the_part_and_both_values() {
        Answer right = library.answer(MARRIAGE);
        Answer other = library.answer(MARRIAGE.with("womanAge", 17));

        assertThat(right.differences(other))
                .anyMatch(each -> each.startsWith("outcome: expected ORDINARY, found REFUSE"))
                .anyMatch(each -> each.startsWith("finding: expected ") && each.contains("NOT_MET"))
                .anyMatch(each -> each.startsWith("track: expected Optional[ORDINARY], found Optional.empty"));
        assertThat(right.differences(right)).isEmpty();
    }

    @Test
    void what_may_be_open_is_no_difference_if_it_is_left_open() {
        Answer settled = answer(Outcome.ORDINARY, Track.ORDINARY, Status.MET)
                .mayBeOpen(Set.of("outcome", "finding /a"))
                .build();

        assertThat(settled.differences(
                        answer(Outcome.UNDETERMINED, null, Status.UNDETERMINED).build()))
                .isEmpty();
    }

    @Test
    void what_may_be_open_may_not_be_settled_otherwise() {
        Answer settled = answer(Outcome.ORDINARY, Track.ORDINARY, Status.MET)
                .mayBeOpen(Set.of("outcome", "finding /a"))
                .build();

        assertThat(settled.differences(
                        answer(Outcome.REFUSE, null, Status.NOT_MET).build()))
                .hasSize(3);
    }

    @Test
    void what_is_promised_may_not_be_left_open() {
        Answer settled = answer(Outcome.ORDINARY, Track.ORDINARY, Status.MET).build();

        assertThat(settled.differences(
                        answer(Outcome.UNDETERMINED, null, Status.UNDETERMINED).build()))
                .hasSize(3);
    }

    @Test
    void a_slip_that_may_be_open_may_be_undetermined_and_not_the_opposite() {
        Answer.Slip required = new Answer.Slip(Need.REQUIRED, "law", Set.of(), List.of());
        Answer settled = Answer.answer(Outcome.NO_WAIT)
                .slip(required)
                .mayBeOpen(Set.of("slip"))
                .build();

        assertThat(settled.differences(withSlip(Need.UNDETERMINED))).isEmpty();
        assertThat(settled.differences(withSlip(Need.NOT_REQUIRED))).hasSize(1);
    }

    @Test
    void limits_that_may_be_open_may_be_more_and_not_fewer() {
        Answer.Limit one = new Answer.Limit("one", "law", null, List.of());
        Answer.Limit other = new Answer.Limit("other", "law", null, List.of());
        Answer settled = Answer.answer(Outcome.NO_WAIT)
                .due(new Answer.Due(true, List.of(one)))
                .mayBeOpen(Set.of("due"))
                .build();

        assertThat(settled.differences(withLimits(one, other))).isEmpty();
        assertThat(settled.differences(withLimits(other))).hasSize(1);
    }

    private static Answer.Builder answer(Outcome outcome, @Nullable Track track, Status status) {
        Set<String> missing = status == Status.UNDETERMINED ? Set.of("fact") : Set.of();
        return Answer.answer(outcome)
                .track(track)
                .findings(List.of(
                        new Answer.Finding("", "a", "law", RequirementKind.COMPLETENESS, status, missing, List.of())));
    }

    private static Answer withSlip(Need need) {
        return Answer.answer(Outcome.NO_WAIT)
                .slip(new Answer.Slip(need, "law", Set.of(), List.of()))
                .build();
    }

    private static Answer withLimits(Answer.Limit... limits) {
        return Answer.answer(Outcome.NO_WAIT)
                .due(new Answer.Due(false, List.of(limits)))
                .build();
    }
}
