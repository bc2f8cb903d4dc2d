package io.github.motcua.rules.examples.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in Java is what is read from JSON, to the byte. */
class ShippedInJavaTest {

    static List<Catalog> catalogs() {
        return List.of(
                BaDinhDelegation2023.define(),
                CanThoDelegation2025.define(),
                HoanKiemNoWait2022.define(),
                VnCertification.define(),
                VnCivilStatus.define(),
                VnCompetence.define(),
                VnInterlinked.define(),
                VnOneStop.define());
    }

    static List<WorkCalendar> calendars() {
        return List.of(HanoiWard.define(), VnPublicSector.define());
    }

    @Test
    void every_shipped_catalog_and_calendar_is_written_in_java() {
        assertThat(catalogs()).extracting(Catalog::id).containsExactlyElementsOf(Catalogs.shipped());
        assertThat(calendars()).extracting(WorkCalendar::id).containsExactlyElementsOf(Calendars.shipped());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void a_catalog_in_java_equals_the_shipped_one_and_gives_the_same_file(Catalog written) {
        Catalog shipped = Catalogs.shipped(written.id()).orElseThrow();

        assertThat(CatalogJson.write(written)).isEqualTo(CatalogJson.write(shipped));
        assertThat(written).isEqualTo(shipped).hasSameHashCodeAs(shipped);
        assertThat(written.procedures()).isEqualTo(shipped.procedures());
        assertThat(written.requirements()).isEqualTo(shipped.requirements());
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void a_calendar_in_java_equals_the_shipped_one_and_gives_the_same_file(WorkCalendar written) {
        WorkCalendar shipped = Calendars.shipped(written.id()).orElseThrow();

        assertThat(CalendarJson.write(written)).isEqualTo(CalendarJson.write(shipped));
        assertThat(written).isEqualTo(shipped).hasSameHashCodeAs(shipped);
    }
}
