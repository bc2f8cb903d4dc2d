package io.github.motcua.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters of apology: what is missing in them, and when they may go out. */
class ApologyLetterTest {

    private static final WorkingTime OFFICE = Calendars.of(List.of(Calendars.vnPublicSector()))
            .time("vn-public-sector")
            .orElseThrow();

    /** Received on Monday, due on Friday 6 March 2026, 17:00; the apology is due by Thursday, 17:00. */
    private static DossierState dossier(DossierEvent... events) {
        return DossierClock.follow(
                Term.workingDays(4),
                null,
                false,
                new DossierRules(
                        null,
                        null,
                        new DossierRules.Reappointment(
                                1, DossierRules.DayBefore.WORKING_DAY, "", List.of(Provision.of("nd-61-2018"))),
                        List.of()),
                LocalDateTime.parse("2026-03-02T09:00"),
                List.of(events),
                OFFICE);
    }

    private static ApologyLetter letter(String reason, String promised, String newDate) {
        return new ApologyLetter(
                "UBND phường Hàng Bạc",
                "1.000894",
                "Nguyễn Văn A",
                "H26.12-260302-0001",
                LocalDateTime.parse(promised),
                reason,
                LocalDateTime.parse(newDate),
                "Chủ tịch UBND phường");
    }

    private static List<String> problems(ApologyLetter letter, DossierState dossier, String sentAt) {
        return letter.check(dossier, LocalDateTime.parse(sentAt)).stream()
                .map(issue -> issue.code().id() + " " + issue.location().pointer())
                .toList();
    }

    @Test
    void a_whole_letter_may_go_out_until_the_end_of_work_on_the_working_day_before() {
        ApologyLetter letter = letter("chờ xác minh", "2026-03-06T17:00", "2026-03-10T17:00");

        assertThat(problems(letter, dossier(), "2026-03-05T17:00")).isEmpty();
        assertThat(problems(letter, dossier(), "2026-03-05T17:00:01")).containsExactly("apology-late ");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        ApologyLetter empty = new ApologyLetter("", "", " ", "", null, "", null, "");

        List<Issue> issues = empty.check(dossier(), LocalDateTime.parse("2026-03-05T09:00"));

        assertThat(issues)
                .extracting(issue -> issue.location().pointer())
                .containsExactlyInAnyOrder(
                        "/receivingUnit",
                        "/procedure",
                        "/applicant",
                        "/dossierCode",
                        "/promisedAt",
                        "/reason",
                        "/newDate",
                        "/signedBy");
        assertThat(issues).extracting(issue -> issue.message().vi()).contains("thiếu lý do", "thiếu giờ, ngày hẹn lại");
    }

    @Test
    void the_new_date_is_later_than_the_old_one_and_the_old_one_is_told_right() {
        assertThat(problems(
                        letter("chờ xác minh", "2026-03-06T17:00", "2026-03-06T17:00"), dossier(), "2026-03-05T09:00"))
                .containsExactly("not-later /newDate");
        assertThat(problems(
                        letter("chờ xác minh", "2026-03-06T16:00", "2026-03-06T17:00:01"),
                        dossier(),
                        "2026-03-05T09:00"))
                .containsExactly("contradiction /promisedAt");
    }

    @Test
    void a_second_letter_is_refused() {
        DossierState again = dossier(new DossierEvent.Reappointed(
                LocalDateTime.parse("2026-03-04T09:00"), LocalDateTime.parse("2026-03-10T17:00"), "chờ xác minh"));

        assertThat(again.reappointments()).isEqualTo(1);
        assertThat(problems(letter("vẫn chờ", "2026-03-10T17:00", "2026-03-12T17:00"), again, "2026-03-05T09:00"))
                .containsExactly("reappointed-again /newDate");
    }

    @Test
    void within_the_day_a_letter_is_never_late_or_goes_out_by_the_desks_hour_as_the_law_is_read() {
        ApologyLetter letter = letter("chờ xác minh", "2026-03-02T17:00", "2026-03-04T17:00");
        DossierState free = sameDay(DossierRules.SameDay.NO_APOLOGY);
        DossierState atOnce = sameDay(DossierRules.SameDay.APOLOGY_AT_ONCE);

        assertThat(problems(letter, free, "2026-03-03T09:00")).isEmpty();
        assertThat(problems(letter, atOnce, "2026-03-02T17:00")).isEmpty();
        assertThat(problems(letter, atOnce, "2026-03-02T17:00:01")).containsExactly("apology-late ");
    }

    private static DossierState sameDay(DossierRules.SameDay rule) {
        return DossierClock.follow(
                Term.sameDay(),
                null,
                false,
                new DossierRules(
                        null,
                        null,
                        new DossierRules.Reappointment(
                                1,
                                DossierRules.DayBefore.WORKING_DAY,
                                "",
                                rule,
                                "",
                                List.of(Provision.of("nd-61-2018"))),
                        List.of()),
                LocalDateTime.parse("2026-03-02T09:00"),
                List.of(),
                OFFICE);
    }

    @Test
    void nobody_says_sorry_when_it_is_done() {
        DossierState done = dossier(new DossierEvent.Resolved(LocalDateTime.parse("2026-03-04T09:00"), false));

        assertThat(problems(letter("chờ xác minh", "2026-03-06T17:00", "2026-03-10T17:00"), done, "2026-03-05T09:00"))
                .containsExactly("event-after-end ");
    }
}
