package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierEvent.Extended;
import io.github.motcua.rules.deadline.DossierEvent.HandedOver;
import io.github.motcua.rules.deadline.DossierEvent.Reappointed;
import io.github.motcua.rules.deadline.DossierEvent.Resolved;
import io.github.motcua.rules.deadline.DossierEvent.SupplementReceived;
import io.github.motcua.rules.deadline.DossierEvent.SupplementRequested;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.SegmentKind;
import io.github.motcua.rules.deadline.StageDue;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Dossier;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.legal.Period;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases followed through what happens to them, by what the catalogs say of dossiers on their way. */
class DossiersTest {

    /** Five working days, from Thursday 26 May to Thursday 2 June 2022. */
    private static final Case VERIFIED = Desk.marriage().with("needsVerification", true);

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static Dossier follow(Case given, DossierEvent... events) {
        return Desk.RULES.follow(given, List.of(events));
    }

    private static DossierState state(Dossier dossier) {
        return dossier.state().orElseThrow();
    }

    private static LocalDateTime due(Dossier dossier) {
        return state(dossier).due().orElseThrow().at();
    }

    /** Each breach with the provisions it goes against. */
    private static List<String> breaches(Dossier dossier) {
        return state(dossier).breaches().stream()
                .map(breach -> breach.kind() + " " + Desk.labels(dossier.citations(breach)))
                .toList();
    }

    @Test
    void nothing_has_happened_and_the_dossier_is_due_as_the_decision_says() {
        Dossier dossier = follow(VERIFIED);

        assertThat(dossier.decision()).isEqualTo(Desk.decide(VERIFIED));
        assertThat(due(dossier)).isEqualTo(at("2022-06-02T17:00"));
        assertThat(state(dossier).breaches()).isEmpty();
    }

    // Papers that are asked for

    @Test
    void while_papers_are_waited_for_there_is_no_due_date() {
        Dossier dossier = follow(VERIFIED, new SupplementRequested(at("2022-05-30T10:00")));

        assertThat(state(dossier).due()).isEmpty();
        assertThat(state(dossier).waitingSince()).contains(at("2022-05-30T10:00"));
        assertThat(state(dossier).breaches()).isEmpty();
    }

    @Test
    void the_period_begins_anew_when_the_papers_have_come() {
        Dossier dossier = follow(
                VERIFIED,
                new SupplementRequested(at("2022-05-30T10:00")),
                new SupplementReceived(at("2022-06-06T09:00")));

        assertThat(due(dossier)).isEqualTo(at("2022-06-13T17:00"));
        assertThat(state(dossier).due().orElseThrow().segments())
                .extracting(segment -> segment.kind())
                .contains(SegmentKind.RESTARTED);
        assertThat(state(dossier).breaches()).isEmpty();
    }

    @Test
    void asking_a_second_time_is_a_breach_and_the_period_runs_on() {
        Dossier dossier = follow(
                VERIFIED,
                new SupplementRequested(at("2022-05-30T10:00")),
                new SupplementReceived(at("2022-06-06T09:00")),
                new SupplementRequested(at("2022-06-08T09:00")));

        assertThat(due(dossier)).isEqualTo(at("2022-06-13T17:00"));
        assertThat(breaches(dossier))
                .containsExactly("SUPPLEMENT_ASKED_AGAIN [Decree 61/2018/NĐ-CP Article 15(3),"
                        + " Decree 61/2018/NĐ-CP Article 19(4)]");
    }

    // Papers that are asked for, or come, too late (NĐ 297/2025 Art 6; received on Monday 2 March 2026 at 09:30)

    @ParameterizedTest
    @CsvSource({"2026-03-03T09:30, ''", "2026-03-03T09:30:01, SUPPLEMENT_ASKED_LATE"})
    void papers_for_a_karaoke_dossier_are_asked_for_within_eight_working_hours(String asked, String kind) {
        Dossier dossier = follow(Desk.karaokeGroup(), new SupplementRequested(at(asked)));

        assertThat(breaches(dossier))
                .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind + " [Decree 297/2025/NĐ-CP Article 6]"));
        assertThat(state(dossier).due().isPresent())
                .as("what is asked for too late does not stop the period")
                .isEqualTo(!kind.isEmpty());
        assertThat(state(dossier).waitingSince()).contains(at(asked));
        assertThat(state(dossier).supplementDue().isPresent()).isEqualTo(kind.isEmpty());
    }

    @Test
    void received_in_the_last_hour_the_eight_hours_too_begin_on_the_next_working_day() {
        Case given = Desk.karaokeGroup().receivedAt("2026-03-02T16:00:01");

        assertThat(breaches(follow(given, new SupplementRequested(at("2026-03-03T17:00")))))
                .isEmpty();
        assertThat(breaches(follow(given, new SupplementRequested(at("2026-03-03T17:00:01")))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-24T00:00, 2026-04-15T17:00", "2026-03-24T00:00:01, "})
    void papers_for_a_karaoke_dossier_are_waited_for_fifteen_working_days(String came, String due) {
        SupplementRequested asked = new SupplementRequested(at("2026-03-02T10:00"));
        Dossier waiting = follow(Desk.karaokeGroup(), asked);
        Dossier dossier = follow(Desk.karaokeGroup(), asked, new SupplementReceived(at(came)));

        assertThat(state(waiting).supplementDue().orElseThrow().at()).isEqualTo(at("2026-03-23T17:00"));
        assertThat(state(waiting).supplementDue().orElseThrow().legalEnd()).isEqualTo(at("2026-03-24T00:00"));
        assertThat(state(dossier).due().map(DueDate::at)).isEqualTo(Optional.ofNullable(due == null ? null : at(due)));
        assertThat(breaches(dossier))
                .isEqualTo(due == null ? List.of("SUPPLEMENT_LATE [Decree 297/2025/NĐ-CP Article 6]") : List.of());
        assertThat(state(dossier).supplementDue().isPresent())
                .as("what came too late leaves the dossier to be closed")
                .isEqualTo(due == null);
    }

    // Stages of a period that began anew

    @Test
    void when_the_period_begins_anew_so_do_its_stages() {
        Dossier dossier = follow(
                Desk.karaokeGroup(),
                new HandedOver(at("2026-03-02T14:00"), "second"),
                new SupplementRequested(at("2026-03-03T08:00")),
                new SupplementReceived(at("2026-03-10T09:00")));

        assertThat(due(dossier)).isEqualTo(at("2026-04-01T17:00"));
        assertThat(state(dossier).periodFrom()).isEqualTo(at("2026-03-10T09:00"));
        assertThat(dossier.stages())
                .extracting(stage -> stage.id() + " " + stage.from() + " " + stage.due() + " " + stage.planned()
                        + (stage.isCurrent() ? " now" : ""))
                .containsExactly(
                        "first 2026-03-10T09:00 2026-03-13T17:00 2026-03-13T17:00",
                        "second 2026-03-10T09:00 2026-03-13T17:00 2026-03-18T17:00 now",
                        "third 2026-03-13T17:00 2026-03-27T17:00 2026-04-01T17:00");
    }

    @Test
    void papers_that_come_in_the_last_hour_begin_the_period_and_its_stages_on_the_next_working_day() {
        Dossier dossier = follow(
                Desk.karaokeGroup(),
                new SupplementRequested(at("2026-03-03T08:00")),
                new SupplementReceived(at("2026-03-10T16:00:01")),
                new HandedOver(at("2026-03-12T09:00"), "second"));

        assertThat(state(dossier).periodFrom()).isEqualTo(at("2026-03-11T07:30"));
        assertThat(dossier.stages())
                .extracting(stage -> stage.id() + " " + stage.from() + " " + stage.due())
                .containsExactly(
                        "first 2026-03-11T07:30 2026-03-16T17:00",
                        "second 2026-03-12T09:00 2026-03-17T17:00",
                        "third 2026-03-17T17:00 2026-03-31T17:00");
    }

    @Test
    void while_papers_are_waited_for_no_stage_is_due() {
        Dossier dossier = follow(Desk.karaokeGroup(), new SupplementRequested(at("2026-03-03T08:00")));

        assertThat(dossier.stages()).isEmpty();
        assertThat(follow(Desk.karaokeGroup()).stages())
                .isEqualTo(dossier.decision().due().orElseThrow().stages());
    }

    // More time

    @Test
    void copies_may_take_two_working_days_longer_without_asking() {
        Dossier dossier = follow(Desk.copies(), extended("2022-05-26T10:00", 2, false));

        assertThat(due(dossier)).isEqualTo(at("2022-05-30T17:00"));
        assertThat(state(dossier).breaches()).isEmpty();
    }

    @Test
    void whoever_waits_longer_gets_a_slip_with_the_hour_and_the_date() {
        Case given = Desk.copies().receivedAt("2022-11-02T10:00"); // the programme is over
        Dossier without = follow(given);
        Dossier longer = follow(given, extended("2022-11-02T11:00", 2, false));
        Dossier tooFar = follow(given, extended("2022-11-02T11:00", 3, false));
        Dossier tooLate = follow(given, extended("2022-11-03T11:00", 1, false));
        Dossier both = follow(given, extended("2022-11-02T11:00", 1, false), extended("2022-11-03T11:00", 2, false));

        assertThat(slip(without)).isEqualTo("NOT_REQUIRED [Circular 01/2020/TT-BTP Article 2(1)]");
        assertThat(slip(longer)).isEqualTo("REQUIRED [Circular 01/2020/TT-BTP Article 2(1)]");
        assertThat(slip(tooFar)).as("it has no effect").isEqualTo(slip(without));
        assertThat(slip(tooLate)).as("it has no effect").isEqualTo(slip(without));
        assertThat(slip(both)).as("one of them has").isEqualTo(slip(longer));
    }

    private static String slip(Dossier dossier) {
        return dossier.slip().orElseThrow().need() + " "
                + Desk.labels(dossier.slip().orElseThrow().citations());
    }

    @Test
    void three_days_longer_need_a_written_agreement() {
        Dossier without = follow(Desk.copies(), extended("2022-05-26T10:00", 3, false));
        Dossier with = follow(Desk.copies(), extended("2022-05-26T10:00", 3, true));

        assertThat(breaches(without)).containsExactly("EXTENDED_TOO_FAR [Decree 23/2015/NĐ-CP Article 21]");
        assertThat(due(without)).as("it has no effect").isEqualTo(at("2022-05-26T17:00"));
        assertThat(breaches(with)).isEmpty();
        assertThat(due(with)).isEqualTo(at("2022-05-31T17:00"));
    }

    @Test
    void two_days_are_two_days_in_all() {
        Dossier dossier = follow(
                Desk.copies(),
                extended("2022-05-26T10:00", 1, false),
                extended("2022-05-27T10:00", 1, false),
                extended("2022-05-30T10:00", 1, false));

        assertThat(due(dossier)).isEqualTo(at("2022-05-30T17:00"));
        assertThat(breaches(dossier)).containsExactly("EXTENDED_TOO_FAR [Decree 23/2015/NĐ-CP Article 21]");
    }

    @Test
    void what_is_said_of_copies_is_not_said_of_signatures() {
        Dossier dossier = follow(Desk.signature(), extended("2022-05-26T10:00", 1, true));

        assertThat(breaches(dossier)).containsExactly("EXTENDED_TOO_FAR []");
        assertThat(due(dossier)).isEqualTo(at("2022-05-26T17:00"));
    }

    private static Extended extended(String at, int days, boolean written) {
        return new Extended(at(at), Term.workingDays(days), written);
    }

    // A new date

    @Test
    void a_new_date_may_be_given_once_by_the_end_of_work_of_the_working_day_before() {
        Reappointed inTime = new Reappointed(at("2022-06-01T17:00"), at("2022-06-06T17:00"), "người ký đi vắng");
        Reappointed late = new Reappointed(at("2022-06-01T17:00:01"), at("2022-06-06T17:00"), "người ký đi vắng");

        assertThat(breaches(follow(VERIFIED, inTime))).isEmpty();
        assertThat(state(follow(VERIFIED, inTime)).promise()).contains(at("2022-06-06T17:00"));
        assertThat(state(follow(VERIFIED, inTime)).firstPromise()).contains(at("2022-06-02T17:00"));
        assertThat(breaches(follow(VERIFIED, late)))
                .containsExactly("APOLOGY_LATE [Decree 61/2018/NĐ-CP Article 19(9)]");
    }

    @Test
    void of_a_copy_that_was_due_the_same_day_no_apology_was_due_the_day_before() {
        Case given = Desk.copies().receivedAt("2022-11-02T10:00");
        Reappointed nextDay = new Reappointed(at("2022-11-03T08:00"), at("2022-11-04T17:00"), "máy in hỏng");

        assertThat(state(follow(given)).hasNoDayBefore()).isTrue();
        assertThat(state(follow(given)).lateness(at("2022-11-02T16:00")).apologyBy())
                .isEmpty();
        assertThat(breaches(follow(given, nextDay))).isEmpty();
        assertThat(state(follow(given, nextDay)).firstPromise())
                .as("the figures know it late all the same")
                .contains(at("2022-11-02T17:00"));
    }

    @Test
    void a_second_new_date_is_a_breach_and_the_first_stands() {
        Dossier dossier = follow(
                VERIFIED,
                new Reappointed(at("2022-06-01T10:00"), at("2022-06-06T17:00"), "người ký đi vắng"),
                new Reappointed(at("2022-06-03T10:00"), at("2022-06-08T17:00"), "người ký vẫn đi vắng"));

        assertThat(state(dossier).promise()).contains(at("2022-06-06T17:00"));
        assertThat(breaches(dossier)).containsExactly("REAPPOINTED_AGAIN [Decree 61/2018/NĐ-CP Article 19(9)]");
    }

    // A notice of days off that comes after the slip (of 25/12/2025: Friday 02/01/2026 is off)

    @Test
    void a_swap_announced_after_the_slip_moves_the_due_day_and_the_applicant_is_told() {
        Case given = Desk.copies().receivedAt("2025-12-24T09:00");
        Extended sixDays = extended("2025-12-24T10:00", 6, true);

        Dossier dossier = follow(given, sixDays);

        assertThat(due(dossier)).isEqualTo(at("2026-01-05T17:00"));
        assertThat(state(dossier).movedFrom()).contains(at("2026-01-02T17:00"));
        assertThat(due(follow(given.knownOn(LocalDate.of(2025, 12, 24)), sixDays)))
                .as("what was counted on that day")
                .isEqualTo(at("2026-01-02T17:00"));
        assertThat(state(follow(given.knownOn(LocalDate.of(2025, 12, 24)), sixDays))
                        .movedFrom())
                .isEmpty();
        assertThat(state(follow(given.receivedAt("2025-12-25T09:00"), extended("2025-12-25T10:00", 5, true)))
                        .movedFrom())
                .as("the notice was known")
                .isEmpty();
    }

    @Test
    void a_catalog_that_lets_the_slip_stand_changes_two_words() {
        Catalog oneStop = CatalogJson.read(
                        CatalogJson.write(Catalogs.shipped("vn-one-stop").orElseThrow())
                                .replace("\"RECOUNT\"", "\"SLIP_STANDS\"")
                                .replace("\"taken\": \"recompute\"", "\"taken\": \"slip-stands\"")
                                .getBytes(StandardCharsets.UTF_8),
                        "one-stop")
                .orReject();
        ProcedureRules rules = ProcedureRules.of(oneStop, Catalogs.vnCertification());
        Case given = Desk.copies().receivedAt("2025-12-24T09:00");

        Dossier dossier = rules.follow(given, List.of(extended("2025-12-24T10:00", 6, true)));

        assertThat(due(dossier)).isEqualTo(at("2026-01-02T17:00"));
        assertThat(state(dossier).dueOtherwise().map(DueDate::at)).contains(at("2026-01-05T17:00"));
        assertThat(state(dossier).movedFrom()).isEmpty();
    }

    // The readings on which it rests

    private static List<String> readings(Dossier dossier) {
        return dossier.readings().stream()
                .map(reading -> reading.id() + "=" + reading.taken())
                .toList();
    }

    @Test
    void what_is_told_of_a_dossier_names_the_readings_on_which_it_rests() {
        Case elsewhere = VERIFIED.at("dong-da/lang-thuong").with("partiesResidence", List.of("dong-da/lang-thuong"));
        SupplementRequested asked = new SupplementRequested(at("2022-05-30T10:00"));

        assertThat(readings(follow(elsewhere))).containsExactly("one-day-before=working-day");
        assertThat(readings(follow(elsewhere, asked)))
                .as("while nothing is due, no apology is")
                .containsExactly("supplement-effect=restart");
        assertThat(readings(follow(elsewhere, new Resolved(at("2022-05-30T10:00"), false))))
                .as("nor when it is done")
                .isEmpty();
        assertThat(readings(follow(
                        elsewhere,
                        new Reappointed(at("2022-06-01T17:00"), at("2022-06-06T17:00"), "người ký đi vắng"),
                        new Resolved(at("2022-06-03T10:00"), false))))
                .containsExactly("one-day-before=working-day");
        assertThat(readings(follow(VERIFIED)))
                .as("a ward whose desk receives on the Saturday on the way")
                .containsExactly("one-day-before=working-day", "saturday-session-counts=no");
    }

    @Test
    void a_reading_is_told_with_its_question_the_option_taken_the_reason_and_the_provisions() {
        TakenReading reading = follow(
                        VERIFIED.receivedAt("2022-05-30T09:00"), new SupplementRequested(at("2022-05-30T10:00")))
                .readings()
                .get(0);

        assertThat(reading.question().en()).startsWith("Does asking for papers");
        assertThat(reading.text().en()).isEqualTo("it begins anew once the dossier is complete");
        assertThat(reading.why().en()).startsWith("Article 19(4) says so");
        assertThat(Desk.labels(reading.citations())).containsExactly("Decree 61/2018/NĐ-CP Article 19(4)");
        assertThat(reading.alternatives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-11-03T09:00 | late-same-day=extension",
                "2022-11-03T15:30 | one-day-before=working-day",
                "2022-11-05T11:30 | late-same-day=extension saturday-receipt=next-working-day saturday-session-counts=no",
                "2022-11-05T11:30:01 | late-same-day=extension saturday-session-counts=no",
                "2022-11-06T09:00 | late-same-day=extension"
            })
    void a_same_day_dossier_rests_on_other_readings_than_one_of_days(LocalDateTime received, String told) {
        assertThat(String.join(
                        " ", readings(follow(Desk.copies().receivedAt(received).with("canResolveAtOnce", false)))))
                .isEqualTo(told);
    }

    @Test
    void a_notice_after_the_slip_names_its_reading() {
        Dossier dossier = follow(Desk.copies().receivedAt("2025-12-24T09:00"), extended("2025-12-24T10:00", 6, true));

        assertThat(readings(dossier))
                .containsExactly(
                        "due-day-became-holiday=recompute", "one-day-before=working-day", "saturday-session-counts=no");
    }

    // A refusal

    @Test
    void a_refusal_must_come_before_the_day_is_over() {
        assertThat(breaches(follow(VERIFIED, new Resolved(at("2022-06-02T23:59:59"), true))))
                .isEmpty();
        assertThat(breaches(follow(VERIFIED, new Resolved(at("2022-06-03T08:00"), true))))
                .containsExactly("REFUSED_LATE [Decree 61/2018/NĐ-CP Article 19(8)]");
        assertThat(breaches(follow(VERIFIED, new Resolved(at("2022-06-03T08:00"), false))))
                .as("a late result is late, but no breach of this")
                .isEmpty();
    }

    // By which law

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-06-20 | ",
                "2018-06-21 | Decree 61/2018/NĐ-CP Article 15(3), Decree 61/2018/NĐ-CP Article 19(4)",
                "2025-06-29 | Decree 61/2018/NĐ-CP Article 15(3), Decree 61/2018/NĐ-CP Article 19(4)",
                "2025-06-30 | Decree 61/2018/NĐ-CP Article 15(3), Decree 61/2018/NĐ-CP Article 19(4)",
                "2025-07-01 | Decree 118/2025/NĐ-CP Article 11, Decree 118/2025/NĐ-CP Article 19",
                "2025-07-02 | Decree 118/2025/NĐ-CP Article 11, Decree 118/2025/NĐ-CP Article 19"
            })
    void the_law_of_the_day_of_receipt_is_broken(LocalDate received, String provisions) {
        Dossier dossier = follow(
                VERIFIED.receivedAt(received.atTime(9, 0)),
                new SupplementRequested(received.atTime(10, 0)),
                new SupplementReceived(received.atTime(11, 0)),
                new SupplementRequested(received.atTime(14, 0)));

        assertThat(breaches(dossier))
                .isEqualTo(provisions == null ? List.of() : List.of("SUPPLEMENT_ASKED_AGAIN [" + provisions + "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-06-20 | ",
                "2025-06-30 | REAPPOINTED_AGAIN [Decree 61/2018/NĐ-CP Article 19(9)] REFUSED_LATE [Decree 61/2018/NĐ-CP Article 19(8)]",
                "2025-07-01 | REAPPOINTED_AGAIN [Decree 118/2025/NĐ-CP Article 19] REFUSED_LATE [Decree 118/2025/NĐ-CP Article 19]"
            })
    void new_dates_and_refusals_are_judged_by_the_law_of_the_day_of_receipt(LocalDate received, String told) {
        LocalDateTime morning = received.atTime(10, 0);

        Dossier dossier = follow(
                VERIFIED.receivedAt(received.atTime(9, 0)),
                new Reappointed(morning, morning.plusDays(20), "chờ xác minh"),
                new Reappointed(morning.plusDays(1), morning.plusDays(30), "vẫn chờ xác minh"),
                new Resolved(morning.plusDays(25), true));

        assertThat(String.join(" ", breaches(dossier))).isEqualTo(told == null ? "" : told);
    }

    @Test
    void before_there_was_such_a_law_asking_for_papers_changed_nothing() {
        Dossier dossier =
                follow(VERIFIED.receivedAt("2018-06-20T09:00"), new SupplementRequested(at("2018-06-21T09:00")));

        assertThat(due(dossier)).isEqualTo(at("2018-06-27T17:00"));
    }

    // What is said goes before what is said elsewhere

    @Test
    void what_is_said_for_a_procedure_by_name_goes_before_what_is_said_for_all() {
        Catalog law = law(again("all", 3), again("named", 1, SmallCatalog.CODE));

        assertThat(mostNewDates(ProcedureRules.of(law))).isEqualTo(1);
    }

    @Test
    void what_a_catalog_says_goes_before_what_it_is_built_on_says() {
        Catalog base = SmallCatalog.catalog("base")
                .conducts(List.of(again("base", 3, "base", Period.ALWAYS), again("base-2", 2, "base", Period.ALWAYS)))
                .calendar("vn-public-sector")
                .build();
        Catalog law = law(again("law", 0)).toBuilder().builtOn(List.of("base")).build();

        assertThat(mostNewDates(ProcedureRules.of(base, law))).isZero();
        assertThat(mostNewDates(ProcedureRules.of(
                        base, law.toBuilder().conducts(List.of()).build())))
                .as("of one catalog the first")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2022-05-25, 3", "2022-05-26, 1", "2022-05-27, 1", "2022-05-28, 3"})
    void what_holds_on_some_days_is_said_of_dossiers_received_on_them(LocalDate received, int most) {
        Period twoDays = Period.between(LocalDate.of(2022, 5, 26), LocalDate.of(2022, 5, 27));
        Catalog law = law(again("some-days", 1, "law", twoDays), again("all-days", 3));

        ProcedureRules rules = ProcedureRules.of(law);

        assertThat(rules.follow(SmallCatalog.request().receivedAt(received.atTime(9, 0)), List.of())
                        .state()
                        .orElseThrow()
                        .rules()
                        .reappointment()
                        .orElseThrow()
                        .most())
                .isEqualTo(most);
    }

    private static Catalog law(Conduct... conducts) {
        return SmallCatalog.law(Criterion.always())
                .calendar("vn-public-sector")
                .conducts(List.of(conducts))
                .build();
    }

    private static Conduct again(String id, int most, String... procedures) {
        return Conduct.of(id, List.of(procedures), Period.ALWAYS, again(most, "law"));
    }

    private static Conduct again(String id, int most, String catalog, Period validity) {
        return Conduct.of(id, List.of(), validity, again(most, catalog));
    }

    private static DossierRules again(int most, String catalog) {
        DossierRules.Reappointment rule = new DossierRules.Reappointment(
                most, DossierRules.DayBefore.CALENDAR_DAY, "", SmallCatalog.cited(catalog));
        return new DossierRules(null, null, rule, List.of());
    }

    private static int mostNewDates(ProcedureRules rules) {
        return rules.follow(SmallCatalog.request(), List.of())
                .state()
                .orElseThrow()
                .rules()
                .reappointment()
                .orElseThrow()
                .most();
    }

    // What cannot be followed

    @Test
    void a_request_that_is_not_taken_is_not_followed() {
        Dossier dossier = follow(Desk.copies().with("dossierComplete", false));

        assertThat(dossier.state()).isEmpty();
        assertThat(dossier.citations(new Breach(
                        Breach.Kind.REFUSED_LATE,
                        at("2022-05-26T10:00"),
                        dossier.decision().name(),
                        List.of())))
                .isEmpty();
    }

    @Test
    void a_dossier_that_comes_back_to_a_stage_is_held_there_again() {
        Dossier dossier = follow(
                Desk.karaokeGroup(),
                new HandedOver(at("2026-03-04T10:00"), "second"),
                new HandedOver(at("2026-03-05T10:00"), "third"),
                new HandedOver(at("2026-03-06T10:00"), "second"));

        assertThat(state(dossier).holder().orElseThrow().id()).isEqualTo("second");
        assertThat(dossier.stages())
                .filteredOn(StageDue::isCurrent)
                .extracting(StageDue::id)
                .containsExactly("second");
    }

    @Test
    void a_dossier_is_not_followed_while_its_limit_is_open() {
        Case open = Desk.marriage().receivedAt("2022-11-01T09:30").without("needsVerification");

        assertThat(follow(open).state()).isEmpty();
    }

    @Test
    void events_that_cannot_have_happened_so_are_refused_each_at_its_place() {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> follow(
                        VERIFIED,
                        new SupplementReceived(at("2022-05-26T08:00")),
                        new SupplementReceived(at("2022-05-27T08:00"))))
                .satisfies(rejected -> assertThat(SmallCatalog.issues(rejected))
                        .containsExactly("/events/0/at event-before-receipt", "/events/1 supplement-not-asked"));
    }
}
