package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRequestJsonTest {

    private static final String NATIONAL = "vn-public-sector";
    private static final WorkCalendars CALENDARS = Calendars.of(List.of(Calendars.vnPublicSector()));
    private static final String FIVE_DAYS = "\"limit\":{\"amount\":5,\"unit\":\"WORKING_DAY\"}";

    private static ReadDocument<DueRequest> read(String json) {
        return DueRequestJson.read(json, Catalog.VIETNAM);
    }

    private static DueAnswer answer(String json) {
        return DueRequest.answer(read(json), CALENDARS, NATIONAL);
    }

    private static List<String> problems(String json) {
        try {
            answer(json);
            return List.of();
        } catch (RejectedException rejected) {
            return rejected.issues().stream()
                    .map(issue -> issue.code().id() + "@" + issue.location().pointer())
                    .toList();
        }
    }

    @Test
    void every_member_is_read() {
        DueRequest request = read("""
                {"from":"2026-03-02T02:00Z","limit":{"amount":1,"unit":"MONTH","monthEnd":"ROUND_UP"},
                 "cutOff":{"time":"15:00","effect":"HANDOVER_NEXT_WORKING_DAY"},"atOnce":true,
                 "supplementEffect":"SUSPENSION","extension":{"amount":2,"unit":"WORKING_DAY","longerIfWritten":true},
                 "reappointment":{"atMost":2,"before":"CALENDAR_DAY"},"knownOn":"2026-03-01","at":"2026-03-05T08:00",
                 "events":[
                  {"type":"SUPPLEMENT_REQUESTED","at":"2026-03-03T08:00"},
                  {"type":"SUPPLEMENT_RECEIVED","at":"2026-03-04T08:00"},
                  {"type":"EXTENDED","at":"2026-03-04T09:00","amount":3,"unit":"WORKING_DAY","written":true},
                  {"type":"HANDED_OVER","at":"2026-03-04T10:00","to":"hoan-kiem"},
                  {"type":"REAPPOINTED","at":"2026-03-04T11:00","to":"2026-06-01T17:00","reason":"Cần xác minh"},
                  {"type":"RESOLVED","at":"2026-03-05T08:00","refused":true},
                  {"type":"RETURNED","at":"2026-03-05T09:00"}]}
                """).orReject();

        assertThat(request.from()).isEqualTo("2026-03-02T09:00");
        assertThat(request.term()).isEqualTo(Term.months(1, MonthEnd.ROUND_UP));
        assertThat(request.lateReceipt())
                .isEqualTo(CutOff.after(LocalTime.of(15, 0), CutOff.Effect.HANDOVER_NEXT_WORKING_DAY));
        assertThat(request.atOnce()).isTrue();
        assertThat(request.rules().supplement().orElseThrow().effect()).isEqualTo(SupplementEffect.SUSPENSION);
        assertThat(request.rules().extension().orElseThrow())
                .isEqualTo(new DossierRules.Extension(Term.workingDays(2), true, List.of(), List.of()));
        assertThat(request.rules().reappointment().orElseThrow().most()).isEqualTo(2);
        assertThat(request.rules().reappointment().orElseThrow().before())
                .isEqualTo(DossierRules.DayBefore.CALENDAR_DAY);
        assertThat(request.publishedBy()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(request.askedAt()).isEqualTo("2026-03-05T08:00");
        assertThat(request.events())
                .containsExactly(
                        new DossierEvent.SupplementRequested(LocalDateTime.parse("2026-03-03T08:00")),
                        new DossierEvent.SupplementReceived(LocalDateTime.parse("2026-03-04T08:00")),
                        new DossierEvent.Extended(LocalDateTime.parse("2026-03-04T09:00"), Term.workingDays(3), true),
                        new DossierEvent.HandedOver(LocalDateTime.parse("2026-03-04T10:00"), "hoan-kiem"),
                        new DossierEvent.Reappointed(
                                LocalDateTime.parse("2026-03-04T11:00"),
                                LocalDateTime.parse("2026-06-01T17:00"),
                                "Cần xác minh"),
                        new DossierEvent.Resolved(LocalDateTime.parse("2026-03-05T08:00"), true),
                        new DossierEvent.Returned(LocalDateTime.parse("2026-03-05T09:00")));
    }

    @Test
    void where_the_question_is_silent_the_decree_on_one_stop_desks_holds() {
        DossierRules days = read("{\"from\":\"2026-03-02T09:00\"," + FIVE_DAYS + "}")
                .orReject()
                .rules();
        DossierRules sameDay = read("{\"from\":\"2026-03-02T09:00\",\"limit\":{\"unit\":\"SAME_DAY\"}}")
                .orReject()
                .rules();

        assertThat(days.supplement().orElseThrow().effect()).isEqualTo(SupplementEffect.INTERRUPTION);
        assertThat(days.supplement().orElseThrow().once()).isTrue();
        assertThat(sameDay.supplement().orElseThrow().effect()).isEqualTo(SupplementEffect.NONE);
        assertThat(days.reappointment().orElseThrow().most()).isEqualTo(1);
        assertThat(days.reappointment().orElseThrow().before()).isEqualTo(DossierRules.DayBefore.WORKING_DAY);
        assertThat(days.extension()).isEmpty();
        assertThat(days.onRefusal()).isNotEmpty();
    }

    @Test
    void all_problems_of_text_and_meaning_are_found_at_once_with_line_and_column() {
        ReadDocument<DueRequest> document = read("""
                {"from": "1950-01-02T09:00",
                 "limit": {"amount": 1, "unit": "MONTH"},
                 "cutOff": {"effect": "LATER"},
                 "events": [{"type": "EXTENDED", "at": "2026-03-04T09:00", "amount": -1, "unit": "WORKING_DAY"},
                            {"type": "GONE", "at": "2026-03-04T09:00", "to": "x"},
                            {"type": "REAPPOINTED", "at": "yesterday", "to": "2150-01-01T00:00", "reason": "Ð"}],
                 "knowOn": "2026-01-01"}
                """);

        assertThat(document.issues())
                .extracting(issue -> issue.location().line() + " "
                        + issue.code().id() + "@" + issue.location().pointer())
                .containsExactly(
                        "1 out-of-range@/from",
                        "2 missing@/limit",
                        "3 missing@/cutOff",
                        "3 unknown-word@/cutOff/effect",
                        "4 out-of-range@/events/0/amount",
                        "5 unknown-word@/events/1/type",
                        "6 no-such-date@/events/2/at",
                        "6 bad-character@/events/2/reason",
                        "7 unknown-member@/knowOn");
        assertThat(document.issues())
                .allSatisfy(issue -> assertThat(issue.location().column()).isPositive());
        assertThat(document.issues().get(8).help().in(Language.ENGLISH)).contains("`knownOn`");
    }

    @Test
    void a_text_that_is_no_question_is_refused_and_not_answered() {
        assertThat(problems("[]")).containsExactly("wrong-type@");
        assertThat(problems("{")).containsExactly("bad-syntax@");
        assertThat(problems("{}")).containsExactly("missing@", "missing@");
        assertThat(problems("{\"limit\":{\"amount\":1,\"unit\":\"MONTH\"}}"))
                .containsExactly("missing@", "missing@/limit");
        assertThat(DueRequestJson.read(new byte[DueRequestJson.MAX_BYTES + 1], "big.json", Catalog.VIETNAM)
                        .issues())
                .extracting(Issue::toString)
                .singleElement()
                .asString()
                .startsWith("big.json:1:1 (document): too-large: ");
        assertThat(DueRequestJson.read("{\"a\":1}".getBytes(StandardCharsets.UTF_8), "q.json", Catalog.VIETNAM)
                        .issues())
                .allSatisfy(issue -> assertThat(issue.location().document()).isEqualTo("q.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "1975-12-31T23:59, 1, /from",
        "1976-01-01T00:00, 0, ",
        "2100-12-20T09:00, 1, ",
        "2100-12-31T09:00, 1, /from",
        "2100-12-31T17:30, 0, ",
        "2095-06-01T09:00, 3660, /from",
        "2101-01-01T00:00, 0, /from"
    })
    void what_leaves_the_calendars_is_refused_at_the_receipt(String from, int days, String pointer) {
        String json = "{\"from\":\"" + from + "\",\"limit\":{\"amount\":" + days + ",\"unit\":\"WORKING_DAY\"}}";

        assertThat(problems(json)).isEqualTo(pointer == null ? List.of() : List.of("out-of-range@" + pointer));
    }

    @Test
    void the_answer_tells_what_follows_from_events_and_the_moment_asked() {
        String json = DueAnswerJson.write(
                answer(
                        "{\"from\":\"2026-03-02T09:00\"," + FIVE_DAYS
                                + ",\"events\":[{\"type\":\"HANDED_OVER\",\"at\":\"2026-03-03T08:00\",\"to\":\"ward\"},"
                                + "{\"type\":\"RESOLVED\",\"at\":\"2026-03-10T08:30\",\"refused\":true}],\"at\":\"2026-03-10T09:00\"}"));

        assertThat(json)
                .startsWith("{\"date\":\"2026-03-09\",\"at\":\"2026-03-09T17:00\",\"legalEnd\":\"2026-03-10T00:00\","
                        + "\"provisional\":false,\"calendars\":[\"vn-public-sector ")
                .endsWith("],\"promise\":\"2026-03-09T17:00\",\"firstPromise\":\"2026-03-09T17:00\","
                        + "\"holder\":{\"id\":\"ward\",\"since\":\"2026-03-03T08:00\"},"
                        + "\"ended\":{\"type\":\"RESOLVED\",\"at\":\"2026-03-10T08:30\",\"refused\":true},"
                        + "\"breaches\":[{\"kind\":\"REFUSED_LATE\",\"at\":\"2026-03-10T08:30\",\"text\":"
                        + "{\"vi\":\"từ chối khi đã hết thời hạn giải quyết\","
                        + "\"en\":\"refused after the period was over\"}}],"
                        + "\"lateness\":{\"state\":\"ENDED_LATE\",\"workingSeconds\":3600}}");
    }

    @Test
    void lateness_is_told_by_what_had_happened_until_the_moment_asked() {
        DueAnswer answer = answer("{\"from\":\"2026-03-02T09:00\"," + FIVE_DAYS
                + ",\"events\":[{\"type\":\"SUPPLEMENT_REQUESTED\",\"at\":\"2026-03-04T08:00\"},"
                + "{\"type\":\"SUPPLEMENT_RECEIVED\",\"at\":\"2026-03-20T08:00\"}],\"at\":\"2026-03-10T09:00\"}");

        assertThat(DueAnswerJson.write(answer))
                .contains("\"date\":\"2026-03-27\"", "\"lateness\":{\"state\":\"WAITING\",\"workingSeconds\":0}")
                .endsWith("\"readings\":[{\"id\":\"supplement-effect\",\"taken\":\"restart\"}]}");
    }

    @Test
    void within_the_day_the_answer_says_whether_an_apology_is_due_at_once() {
        String asked = "{\"from\":\"2026-03-02T09:00\",\"limit\":{\"unit\":\"SAME_DAY\"},\"at\":\"2026-03-02T10:00\"";

        assertThat(DueAnswerJson.write(answer(asked + "}")))
                .endsWith("\"lateness\":{\"state\":\"IN_TIME\",\"workingSeconds\":19800},"
                        + "\"readings\":[{\"id\":\"late-same-day\",\"taken\":\"extension\"}]}");
        assertThat(DueAnswerJson.write(answer(asked + ",\"reappointment\":{\"sameDay\":\"APOLOGY_AT_ONCE\"}}")))
                .endsWith("\"lateness\":{\"state\":\"IN_TIME\",\"workingSeconds\":19800,"
                        + "\"apologyBy\":\"2026-03-02T17:00\"},"
                        + "\"readings\":[{\"id\":\"late-same-day\",\"taken\":\"apology-at-once\"}]}");
    }

    @Test
    void a_provisional_answer_names_each_year_without_a_notice() {
        DueAnswer due = answer("{\"from\":\"2027-12-30T09:00\"," + FIVE_DAYS + "}");
        DueAnswer before = answer("{\"from\":\"2016-03-02T09:00\"," + FIVE_DAYS + "}");
        DueAnswer sure = answer("{\"from\":\"2026-03-02T09:00\"," + FIVE_DAYS + "}");
        DueAnswer early = answer("{\"from\":\"2026-03-02T09:00\"," + FIVE_DAYS + ",\"knownOn\":\"2025-01-01\"}");

        assertThat(due.provisional())
                .extracting(issue -> issue.message().en())
                .containsExactly("calendar published to 2027, 2028 needed");
        assertThat(before.provisional())
                .extracting(issue -> issue.message().en())
                .containsExactly("calendar has no notice of the days off of 2016");
        assertThat(sure.provisional()).isEmpty();
        assertThat(early.provisional())
                .extracting(issue -> issue.message().en())
                .containsExactly("calendar published to 2025, 2026 needed");
    }

    @Test
    void there_must_be_such_a_calendar() {
        ReadDocument<DueRequest> document = read("{\"from\":\"2026-03-02T09:00\"," + FIVE_DAYS + "}");

        assertThatThrownBy(() -> DueRequest.answer(document, CALENDARS, "hanoi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`hanoi`");
    }

    @Test
    void a_day_of_the_calendar_is_told_with_its_source_and_publication() {
        var swapped = CALENDARS.time(NATIONAL).orElseThrow().named(LocalDate.of(2026, 8, 22));

        assertThat(swapped)
                .singleElement()
                .extracting(NamedDayJson::write)
                .isEqualTo("{\"date\":\"2026-08-22\",\"kind\":\"SWAP_WORKING\","
                        + "\"name\":{\"vi\":\"Nghỉ liền dịp Quốc khánh\",\"en\":\""
                        + swapped.get(0).name().en() + "\"},"
                        + "\"source\":\"Công văn 9859/VPCP-KGVX ngày 13/10/2025; Thông báo 9441/TB-BNV ngày 16/10/2025\","
                        + "\"publishedOn\":\"2025-10-13\",\"provisional\":false}");
    }
}
