package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Dossiers.extension;
import static io.github.motcua.rules.dsl.Facts.reading;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.conduct;
import static io.github.motcua.rules.dsl.Procedures.procedure;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Procedures.timeLimit;
import static io.github.motcua.rules.dsl.WardInJava.PLAN;
import static io.github.motcua.rules.dsl.WardInJava.catalogOfTheWard;
import static io.github.motcua.rules.dsl.WardInJava.entryYear;
import static io.github.motcua.rules.dsl.WardInJava.mau;
import static io.github.motcua.rules.dsl.WardInJava.nothingToVerify;
import static io.github.motcua.rules.dsl.WardInJava.plan;
import static io.github.motcua.rules.dsl.WardInJava.registersAtOnce;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.dsl.WorkDays.calendar;
import static io.github.motcua.rules.dsl.WorkDays.day;
import static io.github.motcua.rules.dsl.WorkDays.week;
import static io.github.motcua.rules.dsl.WorkDays.working;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is wrong with a catalog is said when it is defined: all of it, each with its place. */
class DefineTest {

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        CatalogClauses wrong = catalogOfTheWard()
                .byCalendar("mau-hours")
                .byCalendar("mau-hours")
                .states(
                        mau(),
                        requirement("late")
                                .orElseOrdinary()
                                .metIfFact("entryYaer")
                                .isAtMost(1999)
                                .worded(vi("Cũ"), en("Old"))
                                .because(List.of()),
                        procedure("2.999999")
                                .named(vi("Chứng thực"), en("Certification"))
                                .inField(vi("Chứng thực"), en("Certification"))
                                .because(PLAN.item("4"))
                                .inForceFrom("2026-12-01")
                                .inForceUntil("2026-12-31")
                                .resolved(timeLimit("l")
                                        .withinWorkingDays(4000)
                                        .worded(vi("Lâu"), en("Long"))
                                        .because(PLAN.item("4"))
                                        .whenFact("needsVerification")
                                        .isYes()
                                        .whenFact("needsVerification")
                                        .isNo()));

        assertThat(issues(wrong::define))
                .extracting(
                        issue -> issue.location().pointer() + " " + issue.code().id())
                .containsExactly(
                        "/calendar contradiction",
                        "/calendar unknown-calendar",
                        "/procedures/0/limits/0/amount out-of-range",
                        "/procedures/0/limits/0/when contradiction",
                        "/procedures/0/requirements missing",
                        "/procedures/0/validity contradiction",
                        "/requirements/2/citations missing-citation",
                        "/requirements/2/criterion unknown-fact",
                        "/units/1 overlap");
    }

    @Test
    void what_is_wrong_is_what_the_loader_says_of_the_same_file() {
        String file = CatalogJson.write(catalogOfTheWard().define())
                .replace("\"fact\": \"entryYear\"", "\"fact\": \"entryYaer\"")
                .replaceFirst("\"nothing-to-verify\"(\\s*])", "\"nothing-to-verfy\"$1");
        List<Issue> loaded =
                Catalogs.check(List.of(CatalogJson.read(file.getBytes(StandardCharsets.UTF_8), "example-ward")));

        List<Issue> defined = issues(wardWithMistakes()::define);

        assertThat(defined).hasSize(2);
        assertThat(defined)
                .extracting(issue -> issue.location().pointer(), Issue::code, Issue::message, Issue::help)
                .containsExactlyInAnyOrderElementsOf(loaded.stream()
                        .map(issue -> tuple(issue.location().pointer(), issue.code(), issue.message(), issue.help()))
                        .toList());
    }

    private static CatalogClauses wardWithMistakes() {
        return catalog("example-ward", "2026-11-21")
                .titled(vi("Ví dụ: cấp ngay bản sao từ sổ gốc"), en("Example: copies from registers at once"))
                .publishedBy(vi("UBND phường Mẫu (ví dụ)"), en("People's Committee of Mẫu ward (example)"))
                .inForceDuring("2026-01-01", "2026-12-31")
                .builtOn("vn-certification", "vn-one-stop")
                .cites(plan())
                .states(entryYear(), mau())
                .states(requirement("entry-since-2000")
                        .orElseOrdinary()
                        .metIfFact("entryYaer")
                        .isAtLeast(2000)
                        .worded(
                                vi("Sự việc được ghi vào sổ từ năm 2000"),
                                en("The matter was entered in 2000 or later"))
                        .because(PLAN.item("2")))
                .states(nothingToVerify())
                .states(Procedures.programme("registers-at-once")
                        .named(vi("Cấp ngay bản sao"), en("Copies at once"))
                        .during("2026-01-01", "2026-12-31")
                        .because(PLAN.item("1"))
                        .in("vi-du/phuong-mau")
                        .because(PLAN.item("1"))
                        .listed()
                        .because(PLAN.item("2"))
                        .covers("2.000908", "entry-since-2000")
                        .because(PLAN.item("2"))
                        .requires("nothing-to-verfy"));
    }

    @Test
    void a_programme_without_units_and_list_is_refused_when_it_is_defined() {
        CatalogClauses wrong = catalogOfTheWard()
                .states(Procedures.programme("empty")
                        .named(vi("Trống"), en("Empty"))
                        .during("2026-01-01", "2026-12-31")
                        .because(PLAN.item("1")));

        assertThat(issues(wrong::define))
                .extracting(issue -> issue.location().pointer())
                .containsExactly("/programmes/1/list", "/programmes/1/units");
    }

    @Test
    void what_only_the_loader_looks_at_is_refused_too() {
        CatalogClauses wrong = catalogOfTheWard()
                .states(
                        procedure("2.999999")
                                .named(vi("Ví dụ"), en("Example"))
                                .inField(vi("Mẫu"), en("Sample"))
                                .because(PLAN.article("4\u0410"))
                                .requires("nothing-to-verify")
                                .resolved(timeLimit("l")
                                        .withinWorkingDays(3)
                                        .worded(vi("Ba ngày"), en("Three days"))
                                        .because(PLAN.item("4"))
                                        .ifReceivedInTheLastHours(20)
                                        .thenCountedFromTheNextWorkingDay()),
                        conduct("c")
                                .says(extension()
                                        .withinWorkingDays(1)
                                        .because(PLAN)
                                        .withASlip()
                                        .because(List.of()))
                                .refusesWithinThePeriod()
                                .because(List.of()));

        assertThat(issues(wrong::define))
                .extracting(Issue::toString)
                .contains(
                        "example-ward /conducts/0/extension/slip/citations: missing-citation: no legal source is given"
                                + " (cite the document with article, clause and point)",
                        "example-ward /conducts/0/refusalWithinPeriod/citations: missing-citation: no legal source is"
                                + " given (cite the document with article, clause and point)",
                        "example-ward /procedures/0/limits/0/cutOff/lastHoursOfDay: out-of-range: expected whole number"
                                + " 1..8, found `20` (check the number)")
                .anyMatch(said -> said.startsWith("example-ward /procedures/0/citations/0/article: bad-character: "));
    }

    @Test
    void a_sentence_of_its_own_says_what_contradicts_itself() {
        ProgrammeClauses wrong = registersAtOnce().requires("a").requires("b");

        assertThat(issues(wrong::define))
                .extracting(Issue::toString)
                .containsExactly("/requirements: contradiction: `requirements` is said more than once (say it once)");
        assertThat(registersAtOnce().define()).isEqualTo(registersAtOnce().define());
    }

    @Test
    void a_catalog_can_be_defined_again_after_more_was_stated() {
        CatalogClauses sentence = catalogOfTheWard();

        Catalog first = sentence.define();
        Catalog again = sentence.define();
        Catalog more = sentence.states(year("otherYear")).define();

        assertThat(again).isEqualTo(first);
        assertThat(more.facts()).hasSize(2);
        assertThat(first.facts()).hasSize(1);
    }

    private static FactClauses year(String id) {
        return Facts.number(id)
                .called(vi("Năm"), en("Year"))
                .asked(vi("Năm nào?"), en("Which year?"))
                .between(1900, 2200);
    }

    @Test
    void a_catalog_may_be_built_on_others_and_name_a_calendar_of_its_own() {
        Catalog base = catalogOfTheWard().define();
        WorkCalendar hours = hours().define();
        CatalogClauses built = catalog("built", "1")
                .titled(vi("Dựa trên"), en("Built"))
                .publishedBy(vi("Phường"), en("Ward"))
                .inForceDuring("2026-01-01", "2026-12-31")
                .builtOn("example-ward")
                .byCalendar("mau-hours");

        assertThat(built.define(List.of(base), List.of(hours)).builtOn()).containsExactly("example-ward");
        assertThat(issues(built::define))
                .extracting(issue -> issue.code().id())
                .containsExactlyInAnyOrder("unknown-catalog", "unknown-calendar");
    }

    private static CalendarClauses hours() {
        return calendar("mau-hours", "1")
                .titled(vi("Giờ làm việc"), en("Hours"))
                .publishedBy(vi("Phường"), en("Ward"))
                .builtOn("vn-public-sector")
                .cites(document("notice")
                        .cited(vi("Thông báo"), en("Notice"))
                        .titled(vi("Giờ làm việc"), en("Hours"))
                        .asReadIn(vi("Ví dụ"), en("Example"))
                        .inForceOnUnknownDays())
                .states(week().on(MONDAY, FRIDAY, working("08:00-12:00", "13:00-16:00"))
                        .because(Law.provision("notice")));
    }

    @Test
    void everything_that_is_wrong_with_a_calendar_is_said_at_once() {
        CalendarClauses wrong = hours().builtOn("vn-public-sector")
                .states(week().on(MONDAY, working("08:00-12:00"))
                        .because(Law.provision("notcie"))
                        .on(MONDAY, working("13:00-16:00")))
                .states(day("2026-03-02")
                        .asClosed()
                        .named(vi("Nghỉ"), en("Closed"))
                        .publishedOn("2026-03-01")
                        .because(List.of()));

        assertThat(issues(wrong::define))
                .extracting(
                        issue -> issue.location().pointer() + " " + issue.code().id())
                .contains(
                        "/builtOn contradiction",
                        "/weeks/1/days/MONDAY contradiction",
                        "/weeks/1/citations/0/source unknown-source",
                        "/days/0/citations missing-citation");
    }

    @Test
    void a_calendar_may_be_built_on_another_of_the_same_authority() {
        WorkCalendar base = hours().define();
        CalendarClauses summer = calendar("mau-summer", "1")
                .titled(vi("Giờ mùa hè"), en("Summer hours"))
                .publishedBy(vi("Phường"), en("Ward"))
                .builtOn("mau-hours");

        assertThat(summer.define(List.of(base)).builtOn()).contains("mau-hours");
        assertThat(issues(summer::define)).hasSize(1);
    }

    @Test
    void what_is_not_written_as_a_day_or_an_hour_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mau().inForceFrom("01/07/2025"))
                .withMessage("an ISO date such as 2022-05-26 expected, found `01/07/2025`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> working("7h30"))
                .withMessage("hours such as 07:30-11:30 expected, found `7h30`");
        assertThatIllegalArgumentException().isThrownBy(() -> day("2026-02-30"));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkDays.days("2026-02-03", "2026-02-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkDays.swap("2026-02-03", "tomorrow"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> working("07:30-24:30"))
                .withMessage("an ISO time such as 14:59 expected, found `24:30`");
    }

    @Test
    void an_option_is_given_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading("r")
                        .asks(vi("Gì?"), en("What?"))
                        .either("a", vi("một"), en("one"))
                        .or("a", vi("hai"), en("two")))
                .withMessage("the option `a` is given twice");
    }

    private static List<Issue> issues(ThrowingCallable define) {
        RejectedException[] refused = new RejectedException[1];
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(define)
                .satisfies(exception -> refused[0] = exception);
        return refused[0].issues();
    }
}
