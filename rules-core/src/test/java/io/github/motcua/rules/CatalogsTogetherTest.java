package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogsTogetherTest {

    private static final String EMPTY = """
            {
              "id": "my-ward",
              "version": "1",
              "title": {"vi": "Phường", "en": "Ward"},
              "publisher": {"vi": "Phường", "en": "Ward"}
            }
            """;

    @Test
    void a_catalog_that_was_read_goes_together_with_shipped_ones() {
        ProcedureRules rules = ProcedureRules.load(List.of(read(EMPTY)), List.of(Catalogs.vnCertification()));

        assertThat(rules.procedures()).containsExactly("2.000815", "2.000884", "2.000908", "2.000992", "2.001008");
    }

    @Test
    void what_does_not_fit_a_shipped_catalog_is_placed_in_the_text_that_was_read() {
        String copied = CatalogJson.write(Catalogs.vnCertification()).replace("\"vn-certification\"", "\"my-copy\"");
        ReadDocument<Catalog> document = read(copied);

        assertThatThrownBy(() -> ProcedureRules.load(List.of(document), List.of(Catalogs.vnCertification())))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(rejected.issues()).hasSize(5).allSatisfy(issue -> {
                            assertThat(issue.code()).isEqualTo(IssueCode.OVERLAP);
                            assertThat(issue.location().document()).isEqualTo("my.json");
                            assertThat(issue.location().line()).isGreaterThan(1);
                        }));
    }

    @Test
    void a_catalog_that_was_read_may_name_a_calendar_that_is_loaded_with_it() {
        WorkCalendar office = CalendarJson.read(
                        CalendarJson.write(Calendars.hanoiWard())
                                .replace("\"hanoi-ward\"", "\"my-office\"")
                                .getBytes(StandardCharsets.UTF_8),
                        "office.json")
                .orReject();
        ReadDocument<Catalog> own = read(CatalogJson.write(
                SmallCatalog.law(Criterion.always()).calendar("my-office").build()));

        ProcedureRules rules = ProcedureRules.load(List.of(own), List.of(), List.of(office));

        assertThat(Catalogs.check(List.of(own), List.of(), List.of(office))).isEmpty();
        assertThat(rules.decide(SmallCatalog.request())
                        .due()
                        .orElseThrow()
                        .limit()
                        .orElseThrow()
                        .due()
                        .orElseThrow()
                        .calendars())
                .contains("my-office 2026-11-21");
        assertThatThrownBy(() -> ProcedureRules.load(List.of(own), List.of()))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(rejected.issues())
                                .singleElement()
                                .satisfies(issue -> {
                                    assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_CALENDAR);
                                    assertThat(issue.location().line()).isGreaterThan(1);
                                }));
    }

    @Test
    void a_calendar_that_is_not_sound_is_refused_with_the_catalogs() {
        WorkCalendar bottomless = WorkCalendar.calendar("my-office", "1", Text.same("office"), Text.same("ward"))
                .builtOn("vn-public-sectors")
                .build();

        assertThatThrownBy(() -> ProcedureRules.load(List.of(read(EMPTY)), List.of(), List.of(bottomless)))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(SmallCatalog.issues(rejected))
                                .containsExactly("my-office /builtOn unknown-calendar"));
    }

    @Test
    void the_periods_of_a_procedure_are_those_in_which_there_are_rules() {
        ProcedureRules rules = ProcedureRules.of(Catalogs.vnCivilStatus());

        assertThat(rules.periods("1.000894"))
                .containsExactly(Period.between(LocalDate.parse("2016-01-01"), LocalDate.parse("2027-02-28")));
        assertThat(rules.periods("9.999999")).isEmpty();
    }

    private static ReadDocument<Catalog> read(String json) {
        return CatalogJson.read(json.getBytes(StandardCharsets.UTF_8), "my.json");
    }
}
