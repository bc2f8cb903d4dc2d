package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Intake;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Intake sessions at the ward desk, question by question. */
class IntakeTest {

    private static final List<Case> REQUESTS = List.of(
            Desk.copies(),
            Desk.signature(),
            Desk.translator(),
            Desk.registerCopy(),
            Desk.extract(),
            Desk.marriage(),
            Desk.foreignMarriage(),
            Desk.death(),
            Desk.birth(),
            Desk.birthGroup(),
            Desk.karaokeGroup());

    private static Intake copies() {
        return Desk.RULES.intake(Case.of("2.000815").at("hoan-kiem/hang-bac").receivedAt("2022-05-26T09:30"));
    }

    /** Answers as the full case says, until nothing is asked or it says no more. */
    private static Intake answered(Intake begun, Case full) {
        Intake intake = begun;
        while (intake.next().isPresent()) {
            String fact = intake.next().get().fact();
            Optional<FactValue> answer = answer(full, fact);
            intake = answer.isPresent() ? intake.with(fact, answer.get()) : intake.pass(fact);
        }
        return intake;
    }

    private static Optional<FactValue> answer(Case full, String fact) {
        return switch (fact) {
            case "unit" -> full.unit().map(FactValue::of);
            case "channel" -> full.channel().map(channel -> FactValue.of(channel.name()));
            case "place" -> full.place().map(place -> FactValue.of(place.name()));
            default -> Optional.ofNullable(full.facts().get(fact));
        };
    }

    @Test
    void ten_copies_are_asked_about_until_they_can_be_made_at_once() {
        Intake intake = answered(copies(), Desk.copies());

        assertThat(intake.decision().outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(intake.isDecided()).isTrue();
        assertThat(intake.answered())
                .containsExactly(
                        "refusalGrounds",
                        "place",
                        "dossierComplete",
                        "channel",
                        "copies",
                        "pagesPerCopy",
                        "issuer",
                        "needsConsultation",
                        "needsVerification",
                        "complex",
                        "canResolveAtOnce");
        assertThat(intake.decision())
                .isEqualTo(Desk.decide(intake.given()))
                .extracting(decision -> decision.due().orElseThrow())
                .isEqualTo(Desk.decide(Desk.copies()).due().orElseThrow());
    }

    @Test
    void a_ground_to_refuse_ends_the_session() {
        Intake intake = copies().with("refusalGrounds", List.of("unreadable"));

        assertThat(intake.decision().outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(intake.next()).isEmpty();
    }

    @Test
    void one_condition_of_the_programme_that_is_not_met_makes_its_others_needless() {
        Intake intake = answered(copies().with("copies", 11), Desk.copies().with("copies", 11));

        assertThat(intake.decision().outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(intake.answered()).containsExactlyInAnyOrder("copies", "refusalGrounds", "place", "dossierComplete");
    }

    @Test
    void every_request_comes_to_the_outcome_of_its_full_case() {
        for (Case full : REQUESTS) {
            Case known = Case.of(full.procedure()).receivedAt(full.receivedAt().orElseThrow());

            Intake intake =
                    answered(Desk.RULES.intake(full.unit().map(known::at).orElse(known)), full);

            assertThat(intake.decision().outcome())
                    .as(full.toString())
                    .isEqualTo(Desk.decide(full).outcome());
            assertThat(intake.decision().due())
                    .as(full.toString())
                    .isEqualTo(Desk.decide(full).due());
        }
    }

    @Test
    void a_question_carries_all_that_a_clerk_needs_to_ask_it() {
        Intake intake = copies();
        Question copies = question(intake, "copies");
        Question channel = question(intake, "channel");

        assertThat(copies.text().vi()).isEqualTo("Yêu cầu chứng thực tất cả bao nhiêu bản sao?");
        assertThat(copies.text().en()).isNotEmpty();
        assertThat(copies.type()).isEqualTo(FactType.WHOLE);
        assertThat(copies.range().min()).isEqualTo(1);
        assertThat(copies.unit().vi()).isEqualTo("bản");
        assertThat(copies.knownBy()).containsExactlyInAnyOrder(Knower.APPLICANT, Knower.OFFICER);
        assertThat(copies.because()).containsExactly("at-most-10-copies");
        assertThat(copies.why().get(0).text().vi()).isEqualTo("Số lượng bản sao tối đa 10 bản");
        assertThat(Desk.labels(copies.why().get(0).citations()))
                .singleElement()
                .asString()
                .contains("Hoàn Kiếm");
        assertThat(channel.values()).hasSize(3);
        assertThat(channel.because()).containsExactly("copies-certified-at-the-seat", "received-in-person");
    }

    private static Question question(Intake intake, String fact) {
        return intake.decision().questions().stream()
                .filter(question -> question.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_fact_that_may_not_apply_says_so_in_its_question() {
        Intake death =
                Desk.RULES.intake(Case.of("1.000656").at("hoan-kiem/hang-bac").receivedAt("2022-05-26T09:30"));

        assertThat(question(death, "lastResidence").mayNotApply()).isTrue();
        assertThat(question(death, "placeOfDeath").mayNotApply()).isFalse();

        Intake unknown = death.withNotApplicable("lastResidence");

        assertThat(unknown.decision().questions()).extracting(Question::fact).contains("placeOfDeath");
        assertThat(death.with("lastResidence", "hoan-kiem/hang-bac").decision().questions())
                .extracting(Question::fact)
                .doesNotContain("placeOfDeath");
    }

    @Test
    void what_needs_a_persons_judgement_is_asked_as_such_and_whose_it_is() {
        Set<String> judged = new TreeSet<>();
        for (Case full : REQUESTS) {
            for (String fact : full.facts().keySet()) {
                for (Question question :
                        Desk.RULES.intake(full.without(fact)).decision().questions()) {
                    if (question.fact().equals(fact)) {
                        judge(question).ifPresent(judge -> {
                            assertThat(question.judgedBy())
                                    .as(full + " " + fact)
                                    .contains(judge);
                            judged.addAll(question.because());
                        });
                    }
                }
            }
        }

        assertThat(judged).containsAll(requirementsThatNeedJudgement());
    }

    private static Optional<Text> judge(Question question) {
        return shippedRequirements().stream()
                .filter(requirement -> question.because().contains(requirement.id()))
                .flatMap(requirement -> requirement.judgedBy().stream())
                .findFirst();
    }

    private static List<String> requirementsThatNeedJudgement() {
        return shippedRequirements().stream()
                .filter(requirement -> requirement.judgedBy().isPresent())
                .map(Requirement::id)
                .toList();
    }

    private static List<Requirement> shippedRequirements() {
        List<Requirement> all = new ArrayList<>();
        for (String id : Catalogs.shipped()) {
            Catalogs.shipped(id).map(Catalog::requirements).ifPresent(all::addAll);
        }
        return all;
    }

    @Test
    void the_answers_on_desk_channel_and_place_go_to_the_case() {
        Intake intake = Desk.RULES
                .intake(Case.of("2.000815").receivedAt("2022-05-26T09:30"))
                .with("unit", "hoan-kiem/hang-bac")
                .with("channel", "IN_PERSON")
                .with("place", "AT_HOME");

        assertThat(intake.given().unit()).contains("hoan-kiem/hang-bac");
        assertThat(intake.given().channel()).contains(Channel.IN_PERSON);
        assertThat(intake.given().place()).contains(Place.AT_HOME);
        assertThat(intake.answered()).containsExactly("unit", "channel", "place");
        assertThatIllegalArgumentException().isThrownBy(() -> intake.without("place"));
    }

    @Test
    void a_wrong_answer_is_refused_and_the_session_goes_on() {
        Intake intake = copies();

        for (RejectedException refused : List.of(
                catchThrowableOfType(RejectedException.class, () -> intake.with("channel", "PIGEON")),
                catchThrowableOfType(RejectedException.class, () -> intake.with("issuer", "MARS")))) {
            assertThat(refused.issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_VALUE));
        }
        assertThat(catchThrowableOfType(RejectedException.class, () -> intake.with("copies", -1))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.OUT_OF_RANGE));
        assertThat(intake.with("copies", 1).answered()).containsExactly("copies");
    }

    @Test
    void a_question_that_is_passed_over_is_not_asked_again_but_stays_open() {
        Intake begun = copies();
        Question first = begun.next().orElseThrow();

        Intake passed = begun.pass(first.fact());

        assertThat(passed.passed()).containsExactly(first.fact());
        assertThat(passed.next()).isPresent().get().isNotEqualTo(first);
        assertThat(passed.decision().questions()).contains(first);
        assertThat(passed.decision()).isEqualTo(begun.decision());
        assertThat(begun.next()).contains(first);

        Intake nobodyKnows = answered(begun, Case.of("2.000815"));

        assertThat(nobodyKnows.isDecided()).isFalse();
        assertThat(nobodyKnows.answered()).isEmpty();
        assertThat(nobodyKnows.passed())
                .containsExactlyElementsOf(begun.decision().questions().stream()
                        .map(Question::fact)
                        .toList());
    }

    @Test
    void an_answer_can_be_given_anew_and_taken_back() {
        Intake intake = copies().with("copies", 11).with("complex", false).with("copies", 10);

        assertThat(intake.answered()).containsExactly("complex", "copies");
        assertThat(intake.given()).isEqualTo(copies().given().with("copies", 10).with("complex", false));
        assertThat(intake.without("copies").without("complex").decision()).isEqualTo(copies().decision());
        assertThat(intake.without("copies").answered()).containsExactly("complex");
    }
}
