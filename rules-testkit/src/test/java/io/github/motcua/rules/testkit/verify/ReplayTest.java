package io.github.motcua.rules.testkit.verify;

import static io.github.motcua.rules.testkit.verify.Verify.fact;
import static io.github.motcua.rules.testkit.verify.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.SmallLaw;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line that a failure ends in names everything by which was decided. */
class ReplayTest {

    private static final Catalog LAW = SmallLaw.asking(Criterion.atMost("copies", FactValue.of(10)));

    private static Verification eleven() {
        return verify(SmallLaw.request()).given(fact("copies", 11));
    }

    private static String options(Verification wrong) {
        String message =
                catchThrowableOfType(AssertionError.class, wrong::isNoWait).getMessage();
        return message.substring(message.indexOf("intake.jar ") + "intake.jar ".length());
    }

    private static WorkCalendar edited(String id) {
        String json = CalendarJson.write(Calendars.shipped(id).orElseThrow()).replaceFirst("\"version\": *\"", "$0x");
        return CalendarJson.read(json.getBytes(StandardCharsets.UTF_8), id).orReject();
    }

    @Test
    void a_catalog_that_does_not_come_with_the_library_stands_there_as_a_file() {
        String other = CatalogJson.write(Catalogs.vnCertification()).replaceFirst("\"version\": *\"", "$0x");
        Catalog changed = CatalogJson.read(other.getBytes(StandardCharsets.UTF_8), "other")
                .orReject();

        assertThat(options(eleven().in(LAW, Catalogs.vnCertification())))
                .isEqualTo("decide --catalog law.json vn-certification --explain en");
        assertThat(options(eleven().in(LAW, changed)))
                .isEqualTo("decide --catalog law.json vn-certification.json --explain en");
    }

    @Test
    void rules_tell_their_catalogs_and_calendars_and_whether_they_are_strict() {
        ProcedureRules rules = ProcedureRules.of(List.of(LAW), List.of(edited("vn-public-sector")));

        assertThat(options(eleven().in(ProcedureRules.of(LAW)))).isEqualTo("decide --catalog law.json --explain en");
        assertThat(options(eleven().given(fact("copies", 9)).in(rules.strict())))
                .isEqualTo("decide --catalog law.json --calendar vn-public-sector.json --strict --explain en");
    }

    @Test
    void of_a_case_that_they_reject_rules_tell_nothing() {
        assertThat(options(eleven().given(fact("copies", 1000)).in(ProcedureRules.of(LAW))))
                .isEqualTo(
                        "decide --explain en\n(with --catalog and the catalogs of the rules, which do not tell them here)");
    }
}
