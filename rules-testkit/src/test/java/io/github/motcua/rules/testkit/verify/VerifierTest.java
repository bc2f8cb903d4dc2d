package io.github.motcua.rules.testkit.verify;

import static io.github.motcua.rules.testkit.verify.Verify.article;
import static io.github.motcua.rules.testkit.verify.Verify.fact;
import static io.github.motcua.rules.testkit.verify.Verify.item;
import static io.github.motcua.rules.testkit.verify.Verify.programme;
import static io.github.motcua.rules.testkit.verify.Verify.provision;
import static io.github.motcua.rules.testkit.verify.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the verifier says of cases whose answers are known from the law, and how it fails. */
class VerifierTest {

    private static final String HERE = "hoan-kiem/hang-bac";

    private static Case copies(int copies, int pages) {
        return Case.of("2.000815")
                .at(HERE)
                .receivedAt("2022-05-26T14:59")
                .inPerson()
                .atTheWardOffice()
                .with("copies", copies)
                .with("pagesPerCopy", pages)
                .with("issuer", "VIETNAM")
                .withCompleteDossier()
                .withoutComplications();
    }

    private static Verification given(int copies, int pages) {
        return verify(copies(copies, pages)).in(Catalogs.hoanKiemNoWait2022());
    }

    @Test
    void a_thought_is_a_line() {
        verify("2.000815")
                .in(Catalogs.hoanKiemNoWait2022())
                .at(HERE)
                .on("2022-05-26T14:59")
                .inPerson()
                .atTheWardOffice()
                .withCompleteDossier()
                .withoutComplications()
                .given(fact("copies", 11), fact("pagesPerCopy", 20), fact("issuer", "VIETNAM"))
                .isOrdinaryBecause(item("2 (2)"));
        verify(programme("hoan-kiem-no-wait-2022")).given(copies(10, 20)).isNoWait();
        verify(programme("hoan-kiem-no-wait-2022")).given(copies(10, 21)).isOrdinaryBecause("at-most-20-pages");
    }

    @Test
    void every_part_of_an_answer_can_be_checked() {
        given(11, 20)
                .isOrdinary()
                .has(Outcome.ORDINARY)
                .isOn(Track.ORDINARY)
                .isOrdinaryBecause("at-most-10-copies")
                .isOrdinaryBecause(provision("hoan-kiem-plan-2022").item("2 (2)"))
                .doesNotMeet("at-most-10-copies")
                .meets("at-most-20-pages", "competent-for-copies")
                .finds("at-most-20-pages", Status.MET)
                .compares("at-most-10-copies", fact("copies", 11))
                .cites(
                        "competent-for-copies",
                        provision("nd-23-2015").article("5").clause("2").point("a"))
                .cites("competent-for-copies", "Nghị định 23/2015/NĐ-CP Điều 5 khoản 2 điểm a")
                .cites("competent-for-copies", "Decree 23/2015/NĐ-CP Article 5(2)(a)")
                .isWithin("same-day")
                .limitCites(article("7"))
                .isDueAt("2022-05-26T17:00")
                .isDueOn("2022-05-26")
                .endsByLawAt("2022-05-27T00:00")
                .isDecidedBy(HERE)
                .isDecidedByOffice("ubnd-xa")
                .isReturnedAt(HERE)
                .mayBeSignedWith("KT.")
                .mayBeSignedWith("")
                .wouldBe(Outcome.NO_WAIT, fact("copies", 10))
                .asksNothing()
                .owesNothing()
                .requiresNoSlip()
                .slipCites(provision("tt-01-2020-btp").article("2").clause("1"))
                .takes("copy-limit-scope", "per-request");
    }

    @Test
    void what_is_not_known_is_asked() {
        given(11, 20)
                .without("copies")
                .isUndetermined()
                .leavesOpen("at-most-10-copies")
                .waitsFor("at-most-10-copies", "copies")
                .asksNext("copies")
                .asks("copies")
                .hasNoDueDate();
    }

    @Test
    void other_outcomes_and_their_reasons() {
        given(10, 20).given(fact("dossierComplete", false)).needsSupplementBecause("certification-dossier-complete");
        given(10, 20)
                .given(fact("refusalGrounds", List.of("unreadable")))
                .isRefusedBecause("no-ground-to-refuse-copies")
                .isRefusedBecause(article("22"))
                .isRefused()
                .owes("certification-written-refusal");
        given(10, 20)
                .at("hoan-kiem")
                .on("2025-07-01")
                .given(fact("unitLevel", "DISTRICT"))
                .isNotCompetentBecause("competent-for-copies")
                .isNotCompetent();
    }

    @Test
    void three_o_clock_sharp_is_not_after_three() {
        given(11, 20).on("2022-05-26T15:00").isDueOn("2022-05-26");
        given(11, 20).on(LocalDateTime.parse("2022-05-26T15:00:01")).isDueOn("2022-05-27");
    }

    @Test
    void rejected_input_is_an_answer_too() {
        given(11, 20).given(fact("copies", "11")).isRejectedWith(IssueCode.WRONG_TYPE);
    }

    @Test
    void a_requirement_that_is_not_looked_at_that_day() {
        verify("2.000884")
                .in(Catalogs.hoanKiemNoWait2022())
                .at(HERE)
                .on(LocalDate.of(2022, 5, 26))
                .inPerson()
                .doesNotLookAt("at-most-10-copies");
    }

    @Test
    void a_dossier_after_what_happened_to_it() {
        LocalDateTime ten = LocalDateTime.parse("2022-05-26T10:00");

        given(11, 20)
                .on("2022-05-26T09:00")
                .after(new DossierEvent.Extended(ten, Term.workingDays(3), false))
                .breaches(Breach.Kind.EXTENDED_TOO_FAR);
        given(11, 20)
                .on("2022-05-26T09:00")
                .after(new DossierEvent.Extended(ten, Term.workingDays(2), false))
                .breaches()
                .isDueAt("2022-05-30T17:00")
                .requiresSlip(true);
        given(11, 20)
                .on("2022-05-26T11:00")
                .after(new DossierEvent.Extended(ten, Term.workingDays(2), false))
                .isRejectedWith(IssueCode.EVENT_BEFORE_RECEIPT);
    }

    // Failures

    private static String failure(ThrowingCallable check) {
        AssertionError failure = catchThrowableOfType(AssertionError.class, check);
        assertThat(failure).isNotNull();
        return failure.getMessage();
    }

    @Test
    void a_failure_tells_what_was_expected_and_found_explains_it_and_gives_a_line_that_replays_it() {
        String message = failure(() -> given(11, 20).isNoWait());

        assertThat(message)
                .startsWith("\nexpected: NO_WAIT\n   found: ORDINARY\n\nORDINARY: take it")
                .contains("✗ At most 10 copies: found 11 copies")
                .endsWith("--catalog hoan-kiem-no-wait-2022 --explain en")
                .contains("\nto replay it: echo '{\"procedure\":\"2.000815\",\"receivedAt\":\"2022-05-26T14:59\"");
    }

    @Test
    void a_failure_is_told_in_vietnamese_if_wanted() {
        assertThat(failure(() -> given(11, 20).toldIn(Language.VIETNAMESE).isNoWait()))
                .contains("THÔNG THƯỜNG: tiếp nhận")
                .endsWith("--explain vi");
    }

    @Test
    void a_failure_on_rejected_input_tells_all_problems() {
        assertThat(failure(() -> given(11, 20)
                        .given(fact("copies", "11"), fact("pages", 3))
                        .isNoWait()))
                .contains("found: the case was rejected", "/facts/copies: wrong-type", "/facts/pages: unknown-fact");
    }

    /** Each check, with an expectation that is nearly right. */
    static Stream<Named<Function<Verification, Checks>>> nearlyRight() {
        return Stream.of(
                Named.of("outcome", v -> v.isNoWait()),
                Named.of("track", v -> v.isOn(Track.INTERLINKED)),
                Named.of("reason", v -> v.isOrdinaryBecause("at-most-20-pages")),
                Named.of("reason of another outcome", v -> v.isRefusedBecause("at-most-10-copies")),
                Named.of("provision", v -> v.isOrdinaryBecause(item("2 (1)"))),
                Named.of("document", v -> v.isOrdinaryBecause(provision("nd-23-2015"))),
                Named.of("met", v -> v.meets("at-most-20-pages", "at-most-10-copies")),
                Named.of("not met", v -> v.doesNotMeet("at-most-20-pages")),
                Named.of("open", v -> v.leavesOpen("at-most-10-copies")),
                Named.of("not looked at", v -> v.doesNotLookAt("at-most-10-copies")),
                Named.of("article", v -> v.cites("competent-for-copies", article("6"))),
                Named.of(
                        "clause",
                        v -> v.cites("competent-for-copies", article("5").clause("3"))),
                Named.of(
                        "point",
                        v -> v.cites(
                                "competent-for-copies", article("5").clause("2").point("b"))),
                Named.of("printed", v -> v.cites("competent-for-copies", "Nghị định 23/2015/NĐ-CP Điều 5 khoản 2")),
                Named.of("value", v -> v.compares("at-most-10-copies", fact("copies", 10))),
                Named.of("waits", v -> v.waitsFor("at-most-10-copies", "copies")),
                Named.of("limit", v -> v.isWithin("two-days")),
                Named.of("limits", v -> v.isWithinOneOf("same-day")),
                Named.of("limit's provision", v -> v.limitCites(article("8"))),
                Named.of("moment", v -> v.isDueAt("2022-05-26T17:01")),
                Named.of("day", v -> v.isDueOn("2022-05-27")),
                Named.of("legal end", v -> v.endsByLawAt("2022-05-26T17:00")),
                Named.of("no date", v -> v.hasNoDueDate()),
                Named.of("unit", v -> v.isDecidedBy("hoan-kiem/hang-bai")),
                Named.of("office", v -> v.isDecidedByOffice("ubnd-huyen")),
                Named.of("delegation", v -> v.isDecidedByDelegation("some-delegation")),
                Named.of("returned", v -> v.isReturnedAt("hoan-kiem")),
                Named.of("signature", v -> v.mayBeSignedWith("TM.")),
                Named.of("guide", v -> v.guidesTo(HERE)),
                Named.of("remedy's outcome", v -> v.wouldBe(Outcome.ORDINARY, fact("copies", 10))),
                Named.of("remedy's value", v -> v.wouldBe(Outcome.NO_WAIT, fact("copies", 9))),
                Named.of("remedy with more", v -> v.wouldBe(Outcome.NO_WAIT, fact("copies", 10), fact("pages", 1))),
                Named.of("remedy", v -> v.hasNoRemedy()),
                Named.of("next question", v -> v.asksNext("copies")),
                Named.of("questions", v -> v.asks("copies")),
                Named.of("duty", v -> v.owes("certification-written-refusal")),
                Named.of("slip", v -> v.requiresSlip()),
                Named.of("slip open", v -> v.leavesSlipOpen()),
                Named.of("slip's provision", v -> v.slipCites(article("3"))),
                Named.of("reading", v -> v.takes("copy-limit-scope", "per-original")),
                Named.of("rejected", v -> v.isRejectedWith(IssueCode.WRONG_TYPE)));
    }

    @ParameterizedTest
    @MethodSource("nearlyRight")
    void every_check_fails_when_the_answer_is_another(Function<Verification, Checks> check) {
        assertThat(failure(() -> check.apply(given(11, 20)))).contains("expected: ", "found: ", "to replay it: ");
    }

    @Test
    void nothing_is_expected_and_something_is_there() {
        assertThat(failure(() -> given(10, 20).without("copies").asksNothing())).contains("found: questions [copies]");
        assertThat(failure(() -> given(10, 20).owesNothing())).contains("found: duties [");
        assertThat(failure(() ->
                        given(10, 20).given(fact("dossierComplete", false)).requiresNoSlip()))
                .contains("found: ");
    }

    @Test
    void a_check_that_touches_no_requirement_fails() {
        assertThat(failure(() -> given(11, 20).meets("at-most-10-copis")))
                .contains("at-most-10-copis is not looked at for this procedure on this day"
                        + " (did you mean at-most-10-copies?)");
        assertThat(failure(() -> given(11, 20).in("vn-certification").doesNotMeet("at-most-10-copies")))
                .contains("at-most-10-copies is not looked at for this procedure on this day");
        assertThat(failure(() -> given(11, 20).doesNotLookAt("at-most-10-copis")))
                .contains("no catalog declares at-most-10-copis (did you mean at-most-10-copies?)");
    }

    @Test
    void moments_and_days_that_are_not_written_as_such_are_told_with_an_example() {
        for (String wrong : List.of("05/06/2026", "2026-06-04", "2026-06-04 17:00", "2026-02-30T17:00")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> given(11, 20).isDueAt(wrong))
                    .withMessage("no such date and time: " + wrong + "; write it like 2022-05-26T17:00");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> given(11, 20).endsByLawAt(wrong))
                    .withMessageContaining("write it like");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> given(11, 20).after().isDueAt(wrong))
                    .withMessageContaining("write it like");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> given(11, 20).after().waitsSince(wrong))
                    .withMessageContaining("write it like");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given(11, 20).isDueOn("05/06/2026"))
                .withMessage("no such day: 05/06/2026; write it like 2022-05-26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given(11, 20).on("05/06/2026").isNoWait())
                .withMessage("no such day: 05/06/2026; write it like 2022-05-26");
    }

    private static Decided ofNoOffice() {
        Decision decision = given(11, 20).isOrdinary().decision();
        DecidingBody body = decision.competence().orElseThrow();
        Decision other = Decision.decision(
                        decision.outcome(), decision.procedure(), decision.name(), decision.receivedAt())
                .findings(decision.findings())
                .competence(new DecidingBody(
                        body.catalog(),
                        body.level(),
                        body.basis(),
                        body.units(),
                        "",
                        body.returnedAt(),
                        "",
                        body.signedBy(),
                        body.signatures(),
                        body.citations()))
                .build();
        return new Decided(new Subject(copies(11, 20), null, List.of(), "", Language.ENGLISH), other, List.of());
    }

    @Test
    void what_is_not_there_is_told_in_words() {
        assertThat(failure(() -> given(11, 20).takes("copy-limit-scope", "per-originals")))
                .contains("found: copy-limit-scope read as per-request; it has no option per-originals"
                        + " (did you mean per-original?), but [per-original, per-request]\n");
        assertThat(failure(() -> given(11, 20).takes("copy-limit-scop", "per-request")))
                .contains("no catalog declares the reading copy-limit-scop (did you mean copy-limit-scope?)");
        assertThat(failure(() -> verify("2.000884")
                        .in(Catalogs.hoanKiemNoWait2022())
                        .at(HERE)
                        .on("2022-05-26")
                        .takes("copy-limit-scope", "per-request")))
                .contains("found: this reading did not matter here\n");
        assertThat(failure(() -> given(11, 20).isWithinOneOf("same-day", "two-days")))
                .contains("found: within same-day; nothing is open");
        assertThat(failure(() -> given(11, 20).isDecidedByDelegation("some-delegation")))
                .contains("found: decided by no delegation");
        assertThat(failure(() -> new Verified(ofNoOffice()).isDecidedByOffice("ubnd-xa")))
                .contains("found: nothing is said of an office");
        assertThatIllegalStateException()
                .isThrownBy(() -> verify(SmallLaw.request())
                        .in(ProcedureRules.of(SmallLaw.asking(Criterion.always())))
                        .doesNotLookAt("another"))
                .withMessageContaining("it needs in(Catalog…)");
    }

    @Test
    void a_programme_that_was_not_looked_at_fails_whatever_is_checked() {
        assertThat(failure(() -> verify(programme("hoan-kiem-no-wait-2022"))
                        .in(Catalogs.vnCertification())
                        .given(copies(11, 20))
                        .isOrdinary()))
                .contains("the programme hoan-kiem-no-wait-2022 was not looked at");
        given(11, 20).in(Catalogs.vnCertification()).isOrdinary();
    }

    @Test
    void an_outcome_that_rests_on_no_requirement_at_all_verifies_nothing() {
        Decision bare = Decision.decision(
                        Outcome.ORDINARY, "2.000815", Text.same("copies"), LocalDateTime.parse("2022-05-26T09:00"))
                .build();
        Decided decided =
                new Decided(new Subject(copies(1, 1), null, List.of(), "", Language.ENGLISH), bare, List.of());

        assertThat(failure(() -> new Verified(decided).isOrdinary()))
                .contains("no requirement was looked at, so that nothing was verified");
    }

    @Test
    void wrong_calls_are_told_at_once() {
        assertThatIllegalStateException().isThrownBy(() -> verify(copies(1, 1)).isNoWait());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given(1, 1).in("hoan-kiem-no-wait-2023").isNoWait())
                .withMessageContaining("did you mean hoan-kiem-no-wait-2022?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verify(programme("hoan-kiem-no-wait-2023"))
                        .given(copies(1, 1))
                        .isNoWait())
                .withMessageContaining("did you mean hoan-kiem-no-wait-2022?");
        assertThatIllegalArgumentException().isThrownBy(() -> given(1, 1).meets());
        assertThatIllegalStateException()
                .isThrownBy(() -> verify(programme("hoan-kiem-no-wait-2022"))
                        .in(Catalogs.hoanKiemNoWait2022())
                        .on("2022-05-26")
                        .isRejectedWith(IssueCode.UNKNOWN_PROCEDURE))
                .withMessage("say which case it is: given(..)");
    }

    @Test
    void a_common_beginning_can_be_kept_and_is_never_changed() {
        Verification begin = given(10, 20);

        begin.given(fact("copies", 11)).isOrdinary();
        begin.isNoWait();
    }
}
