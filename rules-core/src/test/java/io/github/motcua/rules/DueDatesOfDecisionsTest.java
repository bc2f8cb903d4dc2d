package io.github.motcua.rules;

import static io.github.motcua.rules.Desk.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.Segment;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By when the request of a decision is due, and by which calendar that is counted. */
class DueDatesOfDecisionsTest {

    private static final String ELSEWHERE = "dong-da/lang-thuong";

    private static final Map<String, Case> REQUESTS = Map.of(
            "copies", Desk.copies(),
            "signature", Desk.signature(),
            "register copy", Desk.registerCopy(),
            "extract", Desk.extract(),
            "marriage", Desk.marriage(),
            "death", Desk.death(),
            "birth", Desk.birth());

    private static Case request(String name) {
        return Optional.ofNullable(REQUESTS.get(name)).orElseThrow();
    }

    private static Optional<DueDate> due(Decision decision) {
        return decision.due().flatMap(Due::limit).flatMap(AppliedLimit::due);
    }

    private static DueDate due(Case given) {
        return due(decide(given)).orElseThrow();
    }

    // The shipped procedures

    @ParameterizedTest
    @ValueSource(strings = {"copies", "signature", "register copy", "extract", "marriage", "death", "birth"})
    void what_comes_in_the_morning_is_due_at_the_end_of_work_of_the_day(String name) {
        DueDate due = due(request(name).receivedAt("2022-05-26T09:30"));

        assertThat(due.date()).isEqualTo("2022-05-26");
        assertThat(due.at()).isEqualTo("2022-05-26T17:00");
        assertThat(due.legalEnd()).isEqualTo("2022-05-27T00:00");
        assertThat(due.handOverBy()).isEmpty();
        assertThat(due.isProvisional()).isFalse();
        assertThat(due.calendars()).containsExactly("vn-public-sector 2026-11-21", "hanoi-ward 2026-11-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "signature", "register copy"})
    void certification_asked_for_after_three_pm_is_due_on_the_next_working_day(String name) {
        Case given = request(name);

        assertThat(due(given.receivedAt("2022-05-26T15:00")).at()).isEqualTo("2022-05-26T17:00");
        assertThat(due(given.receivedAt("2022-05-26T15:00:01")).at()).isEqualTo("2022-05-27T17:00");
        assertThat(due(given.receivedAt("2022-05-27T15:00:01")).at())
                .as("over the weekend")
                .isEqualTo("2022-05-30T17:00");
        assertThat(due(given.receivedAt("2022-04-29T16:00")).at())
                .as("over 30 April, 1 May and the days in their place")
                .isEqualTo("2022-05-04T17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "marriage", "death", "birth"})
    void civil_status_asked_for_after_three_pm_is_due_the_same_day_only_if_it_can_be_done_at_once(String name) {
        Case late = request(name).receivedAt("2022-05-26T15:00:01");

        assertThat(due(late).at()).isEqualTo("2022-05-26T17:00");
        assertThat(due(late.with("canResolveAtOnce", false)).at()).isEqualTo("2022-05-27T17:00");
        assertThat(due(late.receivedAt("2022-05-26T15:00").with("canResolveAtOnce", false))
                        .at())
                .isEqualTo("2022-05-26T17:00");
    }

    @Test
    void where_nobody_knows_whether_it_can_be_done_at_once_it_is_due_on_the_next_working_day() {
        DueDate due = due(Desk.birth().receivedAt("2022-05-26T16:00").without("canResolveAtOnce"));

        assertThat(due.at()).isEqualTo("2022-05-27T17:00");
    }

    @Test
    void a_register_copy_by_post_knows_no_late_hour_but_the_end_of_work() {
        Case byPost = Desk.registerCopy().byPost();

        assertThat(due(byPost.receivedAt("2022-05-26T16:59")).at()).isEqualTo("2022-05-26T17:00");
        assertThat(due(byPost.receivedAt("2022-05-26T17:00:01")).at()).isEqualTo("2022-05-27T17:00");
    }

    @Test
    void a_marriage_to_be_verified_takes_five_working_days_and_holidays_do_not_count() {
        Case given = Desk.marriage().receivedAt("2022-04-28T09:30").with("needsVerification", true);

        DueDate due = due(given);

        assertThat(due.at()).isEqualTo("2022-05-09T17:00");
        assertThat(due.legalEnd()).isEqualTo("2022-05-10T00:00");
        assertThat(due.segments())
                .extracting(DueDatesOfDecisionsTest::days)
                .containsExactly(
                        "2022-04-28..2022-04-28 RECEIPT_DAY",
                        "2022-04-29..2022-04-29 COUNTED",
                        "2022-04-30..2022-04-30 DAY_OFF",
                        "2022-05-01..2022-05-01 DAY_OFF",
                        "2022-05-02..2022-05-02 DAY_OFF",
                        "2022-05-03..2022-05-03 DAY_OFF",
                        "2022-05-04..2022-05-06 COUNTED",
                        "2022-05-07..2022-05-08 REST",
                        "2022-05-09..2022-05-09 COUNTED");
        assertThat(due.segments())
                .filteredOn(segment -> segment.kind().name().equals("DAY_OFF"))
                .allSatisfy(segment -> assertThat(segment.citations()).isNotEmpty());
        assertThat(decide(given).explain(Language.VIETNAMESE))
                .contains("\nHạn trả kết quả: chậm nhất 17:00 ngày 09/05/2022\n  Không tính: 30/04/2022 ");
        assertThat(decide(given).explain(Language.ENGLISH))
                .contains("\nDue: at the latest 2022-05-09 17:00\n  Not counted: 2022-04-30 ");
    }

    private static String days(Segment segment) {
        return segment.from() + ".." + segment.to() + " " + segment.kind();
    }

    @Test
    void while_the_limit_depends_on_a_fact_each_candidate_has_its_date() {
        Decision decision =
                decide(Desk.marriage().receivedAt("2022-11-01T09:30").without("needsVerification"));

        assertThat(due(decision)).isEmpty();
        assertThat(decision.due().orElseThrow().candidates())
                .extracting(limit -> limit.limit().id() + " " + limit.due().orElseThrow())
                .containsExactly("at-once 2022-11-01T17:00", "with-verification 2022-11-08T17:00");
    }

    @Test
    void a_request_that_is_not_taken_is_not_due() {
        assertThat(decide(Desk.copies().with("dossierComplete", false)).due()).isEmpty();
    }

    // Which calendar

    @ParameterizedTest
    @CsvSource({
        "that-saturday, 2022-05-28T09:00, 2022-05-28T11:30",
        "that-saturday, 2022-05-28T11:30, 2022-05-28T11:30",
        "that-saturday, 2022-05-28T11:30:01, 2022-05-30T17:00",
        "that-saturday, 2022-05-29T09:00, 2022-05-30T17:00",
        "next-working-day, 2022-05-28T09:00, 2022-05-30T17:00",
        "next-working-day, 2022-05-28T11:30:01, 2022-05-30T17:00",
        "next-working-day, 2022-05-29T09:00, 2022-05-30T17:00"
    })
    void what_comes_on_the_saturday_session_of_a_ward_of_ha_noi_is_due_as_the_calendar_reads_the_law(
            String taken, LocalDateTime received, LocalDateTime due) {
        String ward = CalendarJson.write(Calendars.shipped("hanoi-ward").orElseThrow())
                .replaceAll("\"taken\": \"(that-saturday|next-working-day)\"", "\"taken\": \"" + taken + "\"");
        ProcedureRules rules = ProcedureRules.of(
                List.of(Catalogs.hoanKiemNoWait2022()),
                List.of(CalendarJson.read(ward.getBytes(StandardCharsets.UTF_8), "ward")
                        .orReject()));

        DueDate found = due(rules.decide(Desk.registerCopy().byPost().receivedAt(received)))
                .orElseThrow();

        assertThat(found.at()).isEqualTo(due);
        assertThat(found.legalEnd()).isEqualTo(due.toLocalDate().plusDays(1).atStartOfDay());
    }

    @Test
    void the_saturday_session_is_no_working_day_of_a_period() {
        Case friday = Desk.marriage().receivedAt("2022-05-27T09:00").with("needsVerification", true);

        assertThat(due(friday).at()).isEqualTo("2022-06-03T17:00");
    }

    @Test
    void the_calendar_of_the_units_catalog_goes_before_that_of_the_procedure() {
        Case saturday = Desk.copies().receivedAt("2022-05-28T09:00");

        assertThat(due(saturday).calendars()).containsExactly("vn-public-sector 2026-11-21", "hanoi-ward 2026-11-21");
        assertThat(due(saturday.at(ELSEWHERE)).calendars()).containsExactly("vn-public-sector 2026-11-21");
        assertThat(due(saturday.at(ELSEWHERE)).at()).isEqualTo("2022-05-30T17:00");
    }

    @Test
    void a_catalog_without_a_calendar_has_that_of_a_catalog_it_is_built_on() {
        Catalog base = SmallCatalog.law(Criterion.always())
                .calendar("vn-public-sector")
                .build();
        Catalog above = SmallCatalog.catalog("above").builtOn(List.of("law")).build();

        DueDate due = due(ProcedureRules.of(base, above).decide(SmallCatalog.request()))
                .orElseThrow();

        assertThat(due.at()).isEqualTo("2022-05-27T17:00");
    }

    @Test
    void where_no_catalog_names_a_calendar_a_limit_has_no_date() {
        ProcedureRules rules =
                ProcedureRules.of(SmallCatalog.law(Criterion.always()).build());

        Decision decision = rules.decide(SmallCatalog.request());

        assertThat(decision.due().flatMap(Due::limit)).isPresent();
        assertThat(due(decision)).isEmpty();
        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
        assertThat(DecisionJson.write(decision)).doesNotContain("\"segments\"");
        assertThat(decision.explain(Language.ENGLISH)).contains("Time limit: ").doesNotContain("Due: ");
        assertThat(rules.follow(SmallCatalog.request(), List.of()).state()).isEmpty();
    }

    @Test
    void a_calendar_that_there_is_not_is_refused() {
        Catalog law = SmallCatalog.law(Criterion.always()).calendar("office").build();

        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> ProcedureRules.of(law))
                .satisfies(rejected ->
                        assertThat(SmallCatalog.issues(rejected)).containsExactly("law /calendar unknown-calendar"));
    }

    @Test
    void an_office_counts_by_its_own_calendar() {
        Catalog law = SmallCatalog.law(Criterion.always()).calendar("office").build();

        ProcedureRules rules = ProcedureRules.of(List.of(law), List.of(office("office", "1")));

        assertThat(due(rules.decide(SmallCatalog.request())).orElseThrow().at()).isEqualTo("2022-05-27T16:00");
        assertThat(due(rules.decide(SmallCatalog.request())).orElseThrow().calendars())
                .containsExactly("vn-public-sector 2026-11-21", "office 1");
    }

    @Test
    void the_calendar_of_the_office_that_receives_goes_before_that_of_the_law() {
        Catalog law = SmallCatalog.law(Criterion.always())
                .calendar("vn-public-sector")
                .build();
        Catalog town = SmallCatalog.catalog("town")
                .units(List.of(SmallCatalog.ward("town")))
                .calendar("office")
                .build();

        ProcedureRules rules = ProcedureRules.of(List.of(law, town), List.of(office("office", "1")));

        assertThat(due(rules.decide(SmallCatalog.request().at("quan/phuong")))
                        .orElseThrow()
                        .at())
                .isEqualTo("2022-05-27T16:00");
        assertThat(due(rules.decide(SmallCatalog.request())).orElseThrow().at()).isEqualTo("2022-05-27T17:00");
    }

    @Test
    void a_calendar_with_the_id_of_a_shipped_one_stands_in_its_place() {
        ProcedureRules rules = ProcedureRules.of(
                List.of(Catalogs.hoanKiemNoWait2022()), List.of(office("hanoi-ward", "of the ward itself")));

        DueDate due = due(rules.decide(Desk.copies())).orElseThrow();

        assertThat(due.at()).isEqualTo("2022-05-26T16:00");
        assertThat(due.calendars()).containsExactly("vn-public-sector 2026-11-21", "hanoi-ward of the ward itself");
        assertThat(due(Desk.copies()).at()).as("elsewhere").isEqualTo("2022-05-26T17:00");
    }

    /** Eight to four, Monday to Friday. */
    private static WorkCalendar office(String id, String version) {
        String week = "\"working\": [\"08:00-12:00\", \"13:00-16:00\"]";
        String json = """
                {"id": "%s", "version": "%s", "title": {"vi": "Lịch", "en": "Calendar"},
                 "publisher": {"vi": "Phường", "en": "The ward"}, "builtOn": "vn-public-sector",
                 "sources": [{"id": "order", "cite": {"vi": "QĐ", "en": "Order"}, "title": {"vi": "QĐ", "en": "Order"},
                   "inForce": {}, "consulted": {"vi": "Bản in", "en": "Print"}}],
                 "weeks": [{"days": {"MONDAY": {%3$s}, "TUESDAY": {%3$s}, "WEDNESDAY": {%3$s}, "THURSDAY": {%3$s},
                   "FRIDAY": {%3$s}}, "citations": [{"source": "order"}]}]}
                """.formatted(id, version, week);
        return CalendarJson.read(json.getBytes(StandardCharsets.UTF_8), id).orReject();
    }

    // What was known, and what calendars cover

    @Test
    void before_a_swap_was_published_the_day_was_a_working_day() {
        Case monday = Desk.copies().receivedAt("2024-04-29T09:00");
        Case week = Desk.marriage().receivedAt("2024-04-22T09:00").with("needsVerification", true);

        assertThat(due(monday).at()).isEqualTo("2024-05-02T17:00");
        assertThat(due(week).at()).isEqualTo("2024-05-02T17:00");
        assertThat(due(monday.knownOn(LocalDate.of(2024, 4, 11))).at()).isEqualTo("2024-04-29T17:00");
        assertThat(due(week.knownOn(LocalDate.of(2024, 4, 11))).at()).isEqualTo("2024-04-29T17:00");
        assertThat(due(week.knownOn(LocalDate.of(2024, 4, 12))).at()).isEqualTo("2024-05-02T17:00");
    }

    @Test
    void until_the_days_off_of_a_year_are_published_a_date_in_it_is_provisional() {
        Case given = Desk.marriage().receivedAt("2022-12-29T09:00").with("needsVerification", true);

        DueDate before = due(given.knownOn(LocalDate.of(2022, 11, 30)));
        DueDate after = due(given.knownOn(LocalDate.of(2022, 12, 1)));

        assertThat(before.provisionalYears()).containsExactly(2023);
        assertThat(after.provisionalYears()).isEmpty();
        assertThat(after.at()).isEqualTo("2023-01-06T17:00");
        assertThat(decide(given.knownOn(LocalDate.of(2022, 11, 30))).explain(Language.VIETNAMESE))
                .contains(" (tạm tính: lịch chưa có thông báo ngày nghỉ năm 2023)\n");
    }

    @Test
    void strict_rules_give_no_date_that_a_notice_may_still_change_and_name_the_year() {
        Case given = Desk.marriage().receivedAt("2022-12-29T09:00").with("needsVerification", true);
        Case before = given.knownOn(LocalDate.of(2022, 11, 30));
        Case after = given.knownOn(LocalDate.of(2022, 12, 1));
        ProcedureRules strict = Desk.RULES.strict();

        Decision decision = strict.decide(before);
        AppliedLimit limit = decision.due().flatMap(Due::limit).orElseThrow();

        assertThat(limit.due()).isEmpty();
        assertThat(limit.unpublished()).containsExactly(2023);
        assertThat(decision.explain(Language.ENGLISH))
                .contains("No due date: there is no notice yet of the days off of 2023\n");
        assertThat(DecisionJson.write(decision)).contains("\"unpublishedYears\":[2023]");
        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
        assertThat(decision.outcome()).isEqualTo(decide(before).outcome());
        assertThat(strict.follow(before, List.of()).state()).isEmpty();
        assertThat(strict.follow(before, List.of()).unpublished()).containsExactly(2023);
        assertThat(strict.decide(after)).isEqualTo(decide(after));
        assertThat(strict.follow(after, List.of())).isEqualTo(Desk.RULES.follow(after, List.of()));
    }

    @Test
    void strict_rules_do_not_follow_a_dossier_into_a_year_without_a_notice() {
        Case given = Desk.karaokeGroup().receivedAt("2027-12-01T09:00");
        List<DossierEvent> events = List.of(
                new DossierEvent.SupplementRequested(LocalDateTime.parse("2027-12-01T15:00")),
                new DossierEvent.SupplementReceived(LocalDateTime.parse("2027-12-15T09:00")));
        DossierEvent late = new DossierEvent.SupplementRequested(LocalDateTime.parse("2027-12-13T15:00"));
        ProcedureRules strict = Desk.RULES.strict();

        assertThat(strict.follow(given, List.of()).state()).isPresent();
        assertThat(strict.follow(given, List.of()).stages()).hasSize(3);
        assertThat(strict.follow(given, events).state()).isEmpty();
        assertThat(strict.follow(given, events).stages()).isEmpty();
        assertThat(strict.follow(given, events).unpublished()).containsExactly(2028);
        assertThat(Desk.RULES.follow(given, events).state()).isPresent();
        assertThat(strict.follow(given.receivedAt("2027-12-13T09:00"), List.of(late))
                        .unpublished())
                .as("papers would have to come by a day of 2028")
                .containsExactly(2028);
    }

    @Test
    void strict_rules_give_no_stages_if_one_of_them_is_counted_in_a_year_without_a_notice() {
        WorkCalendar unpublished = CalendarJson.read(
                        CalendarJson.write(Calendars.vnPublicSector())
                                .replace("\"id\": \"vn-public-sector\"", "\"id\": \"elsewhere\"")
                                .getBytes(StandardCharsets.UTF_8),
                        "elsewhere")
                .orReject();
        Catalog stages = CatalogJson.read(
                        CatalogJson.write(Catalogs.vnInterlinked())
                                .replaceFirst("\"amount\": 10,", "\"calendar\": \"elsewhere\", \"amount\": 10,")
                                .getBytes(StandardCharsets.UTF_8),
                        "stages")
                .orReject();
        ProcedureRules rules = ProcedureRules.of(List.of(stages), List.of(without2027(unpublished)));
        Case given = Desk.karaokeGroup().receivedAt("2026-12-16T09:00");

        assertThat(rules.decide(given).due().orElseThrow().stages()).hasSize(3);
        assertThat(rules.strict().decide(given).due().orElseThrow().stages()).isEmpty();
        assertThat(due(rules.strict().decide(given))).isPresent();
    }

    private static WorkCalendar without2027(WorkCalendar calendar) {
        return WorkCalendar.calendar(calendar.id(), "1", calendar.title(), calendar.publisher())
                .sources(calendar.sources())
                .weeks(calendar.weeks())
                .holidays(calendar.holidays())
                .years(calendar.years().stream()
                        .filter(year -> year.year() != 2027)
                        .toList())
                .build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_stored_limit_has_a_date_or_years_that_it_waits_for(boolean together) {
        Case given = Desk.marriage().receivedAt("2022-12-29T09:00").with("needsVerification", true);
        String json = DecisionJson.write(decide(given));
        String years = "\"unpublishedYears\":[2023],";

        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> DecisionJson.read(
                        together
                                ? json.replace("\"calendars\":[", years + "\"calendars\":[")
                                : json.replaceFirst(
                                        "\"due\":\\{.*\"slip\"", "\"due\":{" + years.replace(",", "}") + ",\"slip\"")))
                .satisfies(rejected -> assertThat(rejected.issues())
                        .extracting(
                                issue -> issue.code() + " " + issue.location().pointer())
                        .containsExactly(together ? "CONTRADICTION /due/unpublishedYears" : "MISSING /due"));
    }

    @ParameterizedTest
    @CsvSource({
        "1975-12-31, ''",
        "1976-01-01, 1976-01-02",
        "1976-01-02, 1976-01-05",
        "2100-12-30, 2100-12-31",
        "2100-12-31, ''",
        "2101-01-01, ''"
    })
    void outside_of_the_years_of_calendars_a_limit_has_no_date(LocalDate received, String due) {
        ProcedureRules rules = ProcedureRules.of(SmallCatalog.law(Criterion.always())
                .calendar("vn-public-sector")
                .build());
        Case given = SmallCatalog.request().receivedAt(received.atTime(9, 0));

        Decision decision = rules.decide(given);

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(due(decision).map(date -> date.date().toString()).orElse("")).isEqualTo(due);
        assertThat(rules.follow(given, List.of()).state().isPresent()).isEqualTo(!due.isEmpty());
        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
    }

    // Equality

    @Test
    void a_decision_comes_back_with_every_run_of_days_and_differs_by_each() {
        Case given = Desk.marriage().receivedAt("2022-04-28T09:30").with("needsVerification", true);
        Decision decision = decide(given);

        Decision read = DecisionJson.read(DecisionJson.write(decision));

        assertThat(read).isEqualTo(decision).hasSameHashCodeAs(decision);
        assertThat(due(read).orElseThrow().segments())
                .isEqualTo(due(decision).orElseThrow().segments());
        assertThat(due(read)).isEqualTo(due(decision));
        String json = DecisionJson.write(decision);
        for (String[] change : new String[][] {
            {"\"at\":\"2022-05-09T17:00\"", "\"at\":\"2022-05-09T16:59\""},
            {"\"legalEnd\":\"2022-05-10T00:00\"", "\"legalEnd\":\"2022-05-11T00:00\""},
            {"\"to\":\"2022-05-06\"", "\"to\":\"2022-05-07\""},
            {"\"hanoi-ward 2026-11-21\"", "\"hanoi-ward 2\""}
        }) {
            assertThat(json).contains(change[0]);
            assertThat(DecisionJson.read(json.replace(change[0], change[1])))
                    .as(change[1])
                    .isNotEqualTo(decision);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "at", "legalEnd", "provisional", "calendars", "segments"})
    void a_stored_due_date_with_a_part_missing_is_refused(String part) {
        String json = DecisionJson.write(decide(Desk.copies())).replace("\"" + part + "\":", "\"handOverBy\":");

        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> DecisionJson.read(json))
                .satisfies(rejected -> assertThat(rejected.issues())
                        .extracting(
                                issue -> issue.code() + " " + issue.message().en())
                        .contains("MISSING `" + part + "` is missing"));
    }
}
