package io.github.motcua.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.Provision;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A dossier of three working days received on Monday 02/03/2026 at 09:00, due on Thursday 05/03, and what may
 * happen to it.
 */
class DossierClockTest {

    private static final WorkingTime TIME = WorkingTime.of(List.of(Calendars.vnPublicSector()), null);
    private static final List<Provision> CITED = List.of(Provision.of("law").article("1"));

    private static final DossierRules RULES = new DossierRules(
            new DossierRules.Supplement(SupplementEffect.INTERRUPTION, true, "supplement-effect", CITED),
            new DossierRules.Extension(Term.workingDays(2), true, CITED, List.of()),
            new DossierRules.Reappointment(1, DossierRules.DayBefore.WORKING_DAY, "one-day-before", CITED),
            CITED);

    private static DossierState after(DossierEvent... events) {
        return follow(RULES, events);
    }

    private static DossierState follow(DossierRules rules, DossierEvent... events) {
        return DossierClock.follow(Term.workingDays(3), null, false, rules, at("02T09:00"), List.of(events), TIME);
    }

    private static DossierRules withSupplement(SupplementEffect effect) {
        return new DossierRules(new DossierRules.Supplement(effect, true, "", CITED), null, null, List.of());
    }

    private static LocalDateTime at(String dayOfMarch) {
        return LocalDateTime.parse("2026-03-" + dayOfMarch);
    }

    private static @Nullable LocalDateTime due(DossierState state) {
        return state.due().map(DueDate::at).orElse(null);
    }

    private static List<Breach.Kind> breaches(DossierState state) {
        return state.breaches().stream().map(Breach::kind).toList();
    }

    private static List<String> refusals(DossierEvent... events) {
        RejectedException refused = catchThrowableOfType(RejectedException.class, () -> after(events));
        return refused.issues().stream()
                .map(issue -> issue.code() + " " + issue.location().pointer())
                .toList();
    }

    private static DossierEvent ask(String when) {
        return new DossierEvent.SupplementRequested(at(when));
    }

    private static DossierEvent papers(String when) {
        return new DossierEvent.SupplementReceived(at(when));
    }

    private static DossierEvent longer(String when, String days, boolean written) {
        return new DossierEvent.Extended(at(when), Term.workingDays(days), written);
    }

    private static DossierEvent promise(String when, String to) {
        return new DossierEvent.Reappointed(at(when), at(to), "cán bộ thụ lý nghỉ ốm");
    }

    private static DossierEvent resolved(String when, boolean refused) {
        return new DossierEvent.Resolved(at(when), refused);
    }

    // a notice of days off that comes after the slip: of 12/04/2024 for 29/04, of 25/12/2025 for 02/01/2026

    private static final WorkCalendars CALENDARS = Calendars.of(List.of(Calendars.vnPublicSector()));

    private static DossierState received(
            LocalDateTime received, int days, DossierRules.LateNotice.Effect effect, DossierEvent... events) {
        DossierRules rules = new DossierRules(
                new DossierRules.Supplement(SupplementEffect.INTERRUPTION, true, "", CITED),
                new DossierRules.Extension(Term.workingDays(20), false, CITED, List.of()),
                new DossierRules.Reappointment(1, DossierRules.DayBefore.WORKING_DAY, "", CITED),
                new DossierRules.LateNotice(effect, "due-day-became-holiday", CITED),
                List.of());
        return DossierClock.follow(
                Term.workingDays(days),
                null,
                false,
                rules,
                received,
                List.of(events),
                TIME,
                day -> CALENDARS.knownOn("vn-public-sector", day).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-11T09:00, 11, 2024-04-29T17:00, 2024-05-02T17:00",
        "2024-04-12T09:00, 10, 2024-05-02T17:00, 2024-05-02T17:00",
        "2025-12-24T09:00, 6, 2026-01-02T17:00, 2026-01-05T17:00",
        "2025-12-25T09:00, 5, 2026-01-05T17:00, 2026-01-05T17:00",
        "2025-12-24T09:00, 12, 2026-01-12T17:00, 2026-01-12T17:00"
    })
    void a_slip_stands_or_is_counted_again_when_a_notice_comes_after_it(
            LocalDateTime receivedAt, int days, LocalDateTime slip, LocalDateTime now) {
        DossierState stands = received(receivedAt, days, DossierRules.LateNotice.Effect.SLIP_STANDS);
        DossierState recount = received(receivedAt, days, DossierRules.LateNotice.Effect.RECOUNT);
        boolean differs = !slip.equals(now);

        assertThat(due(stands)).isEqualTo(slip);
        assertThat(stands.promise()).contains(slip);
        assertThat(stands.dueOtherwise().map(DueDate::at)).isEqualTo(differs ? Optional.of(now) : Optional.empty());
        assertThat(stands.movedFrom()).isEmpty();
        assertThat(due(recount)).isEqualTo(now);
        assertThat(recount.promise()).contains(now);
        assertThat(recount.dueOtherwise().map(DueDate::at)).isEqualTo(differs ? Optional.of(slip) : Optional.empty());
        assertThat(recount.movedFrom()).isEqualTo(differs ? Optional.of(slip) : Optional.empty());
        assertThat(stands.lateness(slip.plusDays(1)).state())
                .isEqualTo(
                        differs || !slip.plusDays(1).isBefore(now) ? Lateness.State.OVERDUE : Lateness.State.IN_TIME);
    }

    @Test
    void papers_and_more_time_bring_a_new_slip_which_knows_the_notices_of_its_day() {
        LocalDateTime receivedAt = LocalDateTime.parse("2024-04-11T09:00");
        for (DossierRules.LateNotice.Effect effect : DossierRules.LateNotice.Effect.values()) {
            DossierState anew = received(
                    receivedAt,
                    10,
                    effect,
                    new DossierEvent.SupplementRequested(LocalDateTime.parse("2024-04-11T10:00")),
                    new DossierEvent.SupplementReceived(LocalDateTime.parse("2024-04-12T09:00")));
            DossierState extended = received(
                    receivedAt,
                    10,
                    effect,
                    new DossierEvent.Extended(LocalDateTime.parse("2024-04-12T09:00"), Term.workingDays(1), false));
            DossierState before = received(
                    receivedAt,
                    10,
                    effect,
                    new DossierEvent.Extended(LocalDateTime.parse("2024-04-11T10:00"), Term.workingDays(1), false));

            assertThat(due(anew)).isEqualTo(LocalDateTime.parse("2024-05-02T17:00"));
            assertThat(due(extended)).isEqualTo(LocalDateTime.parse("2024-05-02T17:00"));
            assertThat(anew.dueOtherwise()).isEmpty();
            assertThat(extended.dueOtherwise()).isEmpty();
            assertThat(before.dueOtherwise()).isPresent();
        }
    }

    @Test
    void who_was_given_a_new_date_since_need_not_be_told_of_the_slip() {
        DossierState state = received(
                LocalDateTime.parse("2024-04-11T09:00"),
                11,
                DossierRules.LateNotice.Effect.RECOUNT,
                new DossierEvent.Reappointed(
                        LocalDateTime.parse("2024-04-24T09:00"),
                        LocalDateTime.parse("2024-05-06T17:00"),
                        "chờ xác minh"));

        assertThat(state.movedFrom()).isEmpty();
        assertThat(state.promise()).contains(LocalDateTime.parse("2024-05-06T17:00"));
    }

    // a period that ends on the day on which it began

    private static DossierState sameDay(DossierRules.SameDay rule, String received, DossierEvent... events) {
        DossierRules rules = new DossierRules(
                null,
                new DossierRules.Extension(Term.workingDays(2), false, CITED, CITED),
                new DossierRules.Reappointment(
                        1, DossierRules.DayBefore.WORKING_DAY, "one-day-before", rule, "late-same-day", CITED),
                List.of());
        CutOff cutOff = CutOff.after(LocalTime.of(15, 0), CutOff.Effect.RESULT_NEXT_WORKING_DAY);
        return DossierClock.follow(Term.sameDay(), cutOff, false, rules, at(received), List.of(events), TIME);
    }

    @Test
    void within_the_day_no_apology_can_go_out_the_day_before_and_none_is_due() {
        DossierState state = sameDay(DossierRules.SameDay.NO_APOLOGY, "02T09:00");

        assertThat(state.hasNoDayBefore()).isTrue();
        assertThat(state.lateness(at("02T16:59")).apologyBy()).isEmpty();
        assertThat(state.lateness(at("02T16:59")).state()).isEqualTo(Lateness.State.IN_TIME);
        assertThat(state.lateness(at("03T08:00")).state()).isEqualTo(Lateness.State.OVERDUE);
        assertThat(breaches(sameDay(DossierRules.SameDay.NO_APOLOGY, "02T09:00", promise("03T08:00", "04T17:00"))))
                .isEmpty();
    }

    @Test
    void within_the_day_it_is_made_longer_while_there_is_time_and_then_has_a_day_before() {
        DossierState state = sameDay(DossierRules.SameDay.NO_APOLOGY, "02T09:00", longer("02T16:00", "2", false));

        assertThat(due(state)).isEqualTo(at("04T17:00"));
        assertThat(state.hasNoDayBefore()).isFalse();
        assertThat(state.lateness(at("03T09:00")).apologyBy()).contains(at("03T17:00"));
        assertThat(breaches(sameDay(DossierRules.SameDay.NO_APOLOGY, "02T09:00", longer("03T00:00:01", "2", false))))
                .containsExactly(Breach.Kind.EXTENDED_TOO_LATE);
    }

    @Test
    void where_an_apology_is_due_at_once_it_goes_out_by_the_desks_hour() {
        DossierState state = sameDay(DossierRules.SameDay.APOLOGY_AT_ONCE, "02T09:00");

        assertThat(state.lateness(at("02T16:59")).apologyBy()).contains(at("02T17:00"));
        assertThat(state.lateness(at("02T16:59")).state()).isEqualTo(Lateness.State.IN_TIME);
        assertThat(state.lateness(at("02T17:00")).state()).isEqualTo(Lateness.State.DUE_SOON);
        assertThat(breaches(sameDay(DossierRules.SameDay.APOLOGY_AT_ONCE, "02T09:00", promise("02T17:00", "04T17:00"))))
                .isEmpty();
        assertThat(breaches(
                        sameDay(DossierRules.SameDay.APOLOGY_AT_ONCE, "02T09:00", promise("02T17:00:01", "04T17:00"))))
                .containsExactly(Breach.Kind.APOLOGY_LATE);
    }

    @Test
    void received_after_three_the_day_of_receipt_is_the_day_before() {
        for (DossierRules.SameDay rule : DossierRules.SameDay.values()) {
            DossierState state = sameDay(rule, "02T15:00:01");

            assertThat(state.hasNoDayBefore()).isFalse();
            assertThat(state.lateness(at("02T16:00")).apologyBy()).contains(at("02T17:00"));
        }
    }

    // what asking for papers does

    @Test
    void papers_that_came_begin_the_period_anew_where_the_law_interrupts_it() {
        assertThat(due(after(ask("03T10:00"), papers("09T10:00")))).isEqualTo(at("12T17:00"));
    }

    @Test
    void waiting_is_not_counted_where_the_law_suspends_the_period() {
        DossierRules suspension = withSupplement(SupplementEffect.SUSPENSION);

        assertThat(due(follow(suspension, ask("03T10:00"), papers("09T10:00")))).isEqualTo(at("11T17:00"));
        assertThat(due(follow(suspension, ask("03T10:00"), papers("03T10:00")))).isEqualTo(at("05T17:00"));
    }

    @Test
    void asking_changes_nothing_where_it_has_no_effect() {
        DossierState state = follow(withSupplement(SupplementEffect.NONE), ask("03T10:00"));

        assertThat(due(state)).isEqualTo(at("05T17:00"));
        assertThat(state.waitingSince()).contains(at("03T10:00"));
    }

    @Test
    void nothing_is_due_while_the_period_stands_still() {
        DossierState state = after(ask("03T10:00"));

        assertThat(state.due()).isEmpty();
        assertThat(state.lateness(at("20T10:00")).state()).isEqualTo(Lateness.State.WAITING);
    }

    @Test
    void the_first_day_of_a_period_and_the_day_to_which_it_is_moved_say_why() {
        DossierRules suspension = withSupplement(SupplementEffect.SUSPENSION);
        CutOff nextDay = CutOff.after(LocalTime.of(15, 0), CutOff.Effect.RESULT_NEXT_WORKING_DAY);
        CutOff fromNextDay = CutOff.after(LocalTime.of(15, 0), CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY);

        assertThat(last(follow(suspension, ask("05T10:00"), papers("07T10:00"))))
                .isEqualTo(
                        "MOVED_TO the first working day once the papers had come, because no day of the period was left");
        assertThat(last(state(Term.workingDays(3), nextDay, "02T15:00:01")))
                .isEqualTo("MOVED_TO the next working day, because the receipt was late");
        assertThat(last(state(Term.calendarDays(3), nextDay, "02T15:00:01")))
                .isEqualTo("MOVED_TO the next working day, because the receipt was late");
        assertThat(last(state(Term.calendarDays(5), null, "02T09:00")))
                .isEqualTo("MOVED_TO the next working day, because the period ends on a day of rest");
        assertThat(first(state(Term.workingDays(3), null, "02T09:00")))
                .isEqualTo("the day of receipt is not counted (BLDS Article 147(2))");
        assertThat(first(state(Term.workingDays(3), fromNextDay, "02T15:00:01")))
                .isEqualTo("the day on which the period begins instead of that of a late receipt is not counted"
                        + " (BLDS Article 147(2))");
        assertThat(first(after(ask("03T10:00"), papers("09T10:00"))))
                .isEqualTo("the day on which the papers came is not counted (BLDS Article 147(2))");
    }

    private static DossierState state(Term term, @Nullable CutOff cutOff, String received) {
        return DossierClock.follow(term, cutOff, false, RULES, at(received), List.of(), TIME);
    }

    /** Why the first day of the period is not counted. */
    private static String first(DossierState state) {
        return state.due().orElseThrow().segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.RECEIPT_DAY)
                .map(segment -> segment.why().en())
                .findFirst()
                .orElseThrow();
    }

    /** What the due day is, and why. */
    private static String last(DossierState state) {
        List<Segment> segments = state.due().orElseThrow().segments();
        Segment last = segments.get(segments.size() - 1);
        return last.kind() + " " + last.why().en();
    }

    @Test
    void papers_that_come_on_a_day_of_rest_when_no_day_is_left_are_due_on_the_next_working_day() {
        DossierRules suspension = withSupplement(SupplementEffect.SUSPENSION);

        assertThat(due(follow(suspension, ask("05T10:00"), papers("07T10:00")))).isEqualTo(at("09T17:00"));
        assertThat(due(follow(suspension, ask("05T10:00"), papers("06T10:00")))).isEqualTo(at("06T17:00"));
    }

    @Test
    void asking_twice_is_a_breach_and_stops_nothing() {
        DossierState once = after(ask("03T10:00"), papers("04T10:00"));
        DossierState twice = after(ask("03T10:00"), papers("04T10:00"), ask("05T10:00"));

        assertThat(breaches(once)).isEmpty();
        assertThat(breaches(twice)).containsExactly(Breach.Kind.SUPPLEMENT_ASKED_AGAIN);
        assertThat(due(twice)).isEqualTo(due(once));
    }

    // making the period longer

    @Test
    void two_working_days_more_are_allowed_and_the_hundredth_of_a_day_beyond_is_a_breach() {
        assertThat(breaches(after(longer("03T10:00", "2", false)))).isEmpty();
        assertThat(due(after(longer("03T10:00", "2", false)))).isEqualTo(at("09T17:00"));

        DossierState tooFar = after(longer("03T10:00", "2.01", false));
        assertThat(breaches(tooFar)).containsExactly(Breach.Kind.EXTENDED_TOO_FAR);
        assertThat(due(tooFar)).isEqualTo(at("05T17:00"));
    }

    @Test
    void two_extensions_together_may_not_be_more_than_two_working_days() {
        assertThat(breaches(after(longer("03T10:00", "1", false), longer("03T11:00", "1", false))))
                .isEmpty();
        assertThat(breaches(after(longer("03T10:00", "1", false), longer("03T11:00", "1.01", false))))
                .containsExactly(Breach.Kind.EXTENDED_TOO_FAR);
    }

    @Test
    void the_applicant_may_agree_to_more_in_writing_where_the_law_says_so() {
        DossierRules strict = new DossierRules(
                null, new DossierRules.Extension(Term.workingDays(2), false, CITED, List.of()), null, List.of());

        assertThat(breaches(after(longer("03T10:00", "5", true)))).isEmpty();
        assertThat(breaches(follow(strict, longer("03T10:00", "5", true))))
                .containsExactly(Breach.Kind.EXTENDED_TOO_FAR);
        assertThat(breaches(follow(DossierRules.NONE, longer("03T10:00", "1", true))))
                .containsExactly(Breach.Kind.EXTENDED_TOO_FAR);
    }

    @Test
    void the_period_can_be_made_longer_up_to_its_legal_end_and_not_a_second_later() {
        assertThat(breaches(after(longer("06T00:00", "1", false)))).isEmpty();
        assertThat(breaches(after(longer("06T00:00:01", "1", false)))).containsExactly(Breach.Kind.EXTENDED_TOO_LATE);
    }

    @Test
    void what_is_agreed_in_writing_leaves_what_is_allowed_without() {
        assertThat(breaches(after(longer("03T10:00", "5", true), longer("03T11:00", "2", false))))
                .isEmpty();
        assertThat(breaches(after(
                        longer("03T10:00", "5", true),
                        longer("03T11:00", "2", false),
                        longer("03T12:00", "0.01", false))))
                .containsExactly(Breach.Kind.EXTENDED_TOO_FAR);
    }

    @Test
    void a_written_agreement_does_not_help_where_the_law_does_not_say_so() {
        DossierRules strict = new DossierRules(
                null, new DossierRules.Extension(Term.workingDays(2), false, CITED, List.of()), null, List.of());

        assertThat(breaches(follow(strict, longer("03T10:00", "2", true)))).isEmpty();
        assertThat(breaches(follow(strict, longer("03T10:00", "2", true), longer("03T11:00", "0.01", true))))
                .containsExactly(Breach.Kind.EXTENDED_TOO_FAR);
    }

    // a new date

    @Test
    void a_period_that_began_anew_outlasts_what_was_promised_before() {
        DossierState state = after(promise("03T10:00", "09T17:00"), ask("04T10:00"), papers("10T10:00"));

        assertThat(due(state)).isEqualTo(at("13T17:00"));
        assertThat(state.promise()).contains(at("13T17:00"));
        assertThat(state.firstPromise()).contains(at("05T17:00"));
    }

    @Test
    void while_the_period_stands_still_a_new_date_is_neither_late_nor_compared_with_the_old_one() {
        assertThat(breaches(after(ask("03T10:00"), promise("04T17:00:01", "05T09:00"))))
                .isEmpty();
        assertThat(refusals(ask("03T10:00"), promise("04T10:00", "04T10:00")))
                .containsExactly("NOT_LATER /events/1/to");
    }

    @Test
    void an_apology_at_the_last_moment_is_in_time_and_a_second_later_it_is_not() {
        assertThat(breaches(after(promise("04T17:00", "09T17:00")))).isEmpty();
        assertThat(breaches(after(promise("04T17:00:01", "09T17:00")))).containsExactly(Breach.Kind.APOLOGY_LATE);
    }

    @Test
    void a_second_new_date_is_a_breach_and_the_first_promise_stays_for_the_figures() {
        DossierState state = after(promise("04T10:00", "09T17:00"), promise("09T10:00", "10T17:00"));

        assertThat(breaches(state)).containsExactly(Breach.Kind.REAPPOINTED_AGAIN);
        assertThat(state.promise()).contains(at("09T17:00"));
        assertThat(state.firstPromise()).contains(at("05T17:00"));
        assertThat(due(state)).isEqualTo(at("05T17:00"));
    }

    // a refusal

    @Test
    void a_refusal_at_the_legal_end_is_in_time_and_a_second_later_it_is_not() {
        assertThat(breaches(after(resolved("06T00:00", true)))).isEmpty();
        assertThat(breaches(after(resolved("06T00:00:01", true)))).containsExactly(Breach.Kind.REFUSED_LATE);
        assertThat(breaches(after(resolved("06T00:00:01", false)))).isEmpty();
        assertThat(breaches(follow(DossierRules.NONE, resolved("06T00:00:01", true))))
                .isEmpty();
    }

    @Test
    void every_breach_names_what_it_goes_against() {
        DossierState state = after(
                ask("03T10:00"),
                papers("03T10:00"),
                ask("03T11:00"),
                papers("03T11:00"),
                longer("03T12:00", "9", false));

        assertThat(state.breaches())
                .hasSize(2)
                .allSatisfy(breach -> assertThat(breach.citations()).isEqualTo(CITED));
    }

    // who holds it

    @Test
    void the_last_to_whom_it_was_handed_over_holds_it() {
        DossierState state = after(
                new DossierEvent.HandedOver(at("02T10:00"), "tu-phap"),
                new DossierEvent.HandedOver(at("03T10:00"), "lanh-dao"));

        assertThat(state.holder()).contains(new DossierState.Holder("lanh-dao", at("03T10:00")));
    }

    // events that cannot have happened so

    @Test
    void an_event_before_receipt_is_refused() {
        assertThat(refusals(ask("02T08:59:59"))).containsExactly("EVENT_BEFORE_RECEIPT /events/0/at");
        assertThat(after(ask("02T09:00")).waitingSince()).contains(at("02T09:00"));
    }

    @Test
    void an_event_before_the_one_that_precedes_it_is_refused() {
        assertThat(refusals(ask("03T10:00"), papers("03T09:59:59"))).containsExactly("EVENT_OUT_OF_ORDER /events/1/at");
    }

    @Test
    void an_event_after_the_end_is_refused_but_for_handing_out_once() {
        DossierEvent end = resolved("04T10:00", false);
        DossierEvent returned = new DossierEvent.Returned(at("04T11:00"));

        assertThat(refusals(end, ask("04T10:30"))).containsExactly("EVENT_AFTER_END /events/1");
        assertThat(refusals(new DossierEvent.Withdrawn(at("04T10:00")), ask("05T10:30")))
                .containsExactly("EVENT_AFTER_END /events/1");
        assertThat(refusals(end, returned, returned)).containsExactly("EVENT_AFTER_END /events/2");
        assertThat(after(end, returned).returnedAt()).contains(at("04T11:00"));
        assertThat(refusals(returned)).containsExactly("EVENT_OUT_OF_ORDER /events/0");
    }

    @Test
    void two_waits_that_overlap_are_refused() {
        assertThat(refusals(ask("03T10:00"), ask("04T10:00"))).containsExactly("OVERLAPPING_WAITS /events/1");
    }

    @Test
    void papers_that_nobody_asked_for_are_refused() {
        assertThat(refusals(papers("03T10:00"))).containsExactly("SUPPLEMENT_NOT_ASKED /events/0");
    }

    @Test
    void a_new_date_without_a_reason_or_not_later_is_refused() {
        assertThat(refusals(new DossierEvent.Reappointed(at("04T10:00"), at("09T17:00"), " ")))
                .containsExactly("NO_REASON /events/0/reason");
        assertThat(refusals(promise("04T10:00", "05T17:00"))).containsExactly("NOT_LATER /events/0/to");
        assertThat(after(promise("04T10:00", "05T17:01")).promise()).contains(at("05T17:01"));
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        assertThat(refusals(papers("03T10:00"), ask("02T08:00"), promise("04T10:00", "04T10:00")))
                .containsExactly(
                        "SUPPLEMENT_NOT_ASKED /events/0",
                        "EVENT_BEFORE_RECEIPT /events/1/at",
                        "NOT_LATER /events/2/to");
    }

    // whether it is in time

    @Test
    void each_state_of_lateness_begins_where_it_is_said_to() {
        DossierState state = after();

        assertThat(state.lateness(at("04T16:59:59")).state()).isEqualTo(Lateness.State.IN_TIME);
        assertThat(state.lateness(at("04T17:00")).state()).isEqualTo(Lateness.State.DUE_SOON);
        assertThat(state.lateness(at("05T17:00")).state()).isEqualTo(Lateness.State.DUE_SOON);
        assertThat(state.lateness(at("05T17:00:01")).state()).isEqualTo(Lateness.State.PROMISE_MISSED);
        assertThat(state.lateness(at("06T00:00")).state()).isEqualTo(Lateness.State.PROMISE_MISSED);
        assertThat(state.lateness(at("06T00:00:01")).state()).isEqualTo(Lateness.State.OVERDUE);
        assertThat(state.lateness(at("06T09:30")).workingSeconds()).isEqualTo(2 * 3600);
        assertThat(state.lateness(at("05T16:00")).workingSeconds()).isEqualTo(3600);
        assertThat(state.lateness(at("03T10:00")).apologyBy()).contains(at("04T17:00"));
    }

    @Test
    void a_dossier_that_ends_at_the_legal_end_ends_in_time() {
        assertThat(after(resolved("06T00:00", false)).lateness(at("09T10:00")).state())
                .isEqualTo(Lateness.State.ENDED_IN_TIME);
        assertThat(after(resolved("06T00:00:01", false))
                        .lateness(at("09T10:00"))
                        .state())
                .isEqualTo(Lateness.State.ENDED_LATE);
    }

    @Test
    void no_apology_is_asked_for_where_no_law_does_or_a_new_date_was_given() {
        assertThat(follow(DossierRules.NONE).lateness(at("05T10:00")).apologyBy())
                .isEmpty();
        assertThat(after(promise("04T10:00", "09T17:00"))
                        .lateness(at("05T10:00"))
                        .apologyBy())
                .isEmpty();
    }

    // bad input

    @ParameterizedTest
    @ValueSource(
            strings = {"1000000000", "5000000000", "1e1000000000", "1e-1000000000", "-1", "-0.5", "3660.01", "1.001"})
    void an_amount_that_no_law_states_is_refused_and_not_counted(String amount) {
        Term term = new Term(new BigDecimal(amount), LimitUnit.WORKING_DAY, null);
        Issues issues = new Issues();
        term.check("/limits/0", new Reporter(issues, ""));
        assertThat(issues.list()).singleElement().satisfies(issue -> {
            assertThat(issue.code().name()).isEqualTo("OUT_OF_RANGE");
            assertThat(issue.location().pointer()).isEqualTo("/limits/0/amount");
            assertThat(issue.message().en()).contains("0..3660 expected");
        });

        assertThatThrownBy(() -> DueDate.of(term, at("02T09:00"), TIME)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void months_without_a_rule_for_short_months_are_refused() {
        Term term = new Term(BigDecimal.ONE, LimitUnit.MONTH, null);
        Issues issues = new Issues();
        term.check("/limits/0", new Reporter(issues, ""));

        assertThat(issues.list())
                .singleElement()
                .satisfies(issue -> assertThat(
                                issue.code().name() + " " + issue.location().pointer())
                        .isEqualTo("MISSING /limits/0"));
        assertThatThrownBy(() -> DueDate.of(term, at("02T09:00"), TIME)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_period_that_runs_past_the_last_notice_is_provisional_and_past_all_calendars_refused() {
        DueDate due = DueDate.of(Term.workingDays(3), LocalDateTime.parse("2027-12-30T09:00"), TIME);

        assertThat(due.provisionalYears()).containsExactly(2028);
        assertThat(due.toString()).endsWith("(provisional)");
        assertThat(DueDate.of(Term.workingDays(1), LocalDateTime.parse("2027-12-30T09:00"), TIME)
                        .isProvisional())
                .isFalse();
        assertThatThrownBy(() -> DueDate.of(Term.workingDays(9), LocalDateTime.parse("2100-12-30T09:00"), TIME))
                .hasMessageContaining("1976 to 2100");
    }

    @Test
    void a_late_receipt_begins_the_count_a_day_later_and_the_segments_say_so() {
        CutOff cutOff = CutOff.after(at("02T15:00").toLocalTime(), CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY);
        DueDate due = DueDate.of(Term.workingDays(2), cutOff, false, at("02T15:00:01"), TIME);

        assertThat(due.segments())
                .extracting(segment -> segment.kind() + " " + segment.from().getDayOfMonth() + "-"
                        + segment.to().getDayOfMonth())
                .containsExactly("RECEIVED_LATE 2-2", "RECEIPT_DAY 3-3", "COUNTED 4-5");
    }
}
