package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRoundTripTest {

    static List<String> shipped() {
        return Catalogs.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_catalog_is_written_exactly_as_it_is_stored(String id) throws IOException {
        String stored;
        try (InputStream stream =
                Objects.requireNonNull(Catalogs.class.getResourceAsStream("catalogs/" + id + ".json"))) {
            stored = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(CatalogJson.write(Catalogs.shipped(id).orElseThrow())).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_catalog_comes_back_equal_and_its_order_does_not_matter(String id) {
        Catalog catalog = Catalogs.shipped(id).orElseThrow();
        byte[] written = CatalogJson.write(catalog).getBytes(StandardCharsets.UTF_8);

        Catalog read = CatalogJson.read(written, id).orReject();

        assertThat(read).isEqualTo(catalog).hasSameHashCodeAs(catalog);
        assertThat(reversed(catalog)).isEqualTo(catalog).hasSameHashCodeAs(catalog);
        assertThat(catalog.toBuilder().build()).isEqualTo(catalog);
        assertThat(catalog.toBuilder()
                        .inForce(io.github.motcua.rules.legal.Period.from(LocalDate.EPOCH))
                        .build())
                .isNotEqualTo(catalog);
    }

    private static Catalog reversed(Catalog catalog) {
        return catalog.toBuilder()
                .sources(reversed(catalog.sources()))
                .facts(reversed(catalog.facts()))
                .readings(reversed(catalog.readings()))
                .units(reversed(catalog.units()))
                .requirements(reversed(catalog.requirements()))
                .procedures(reversed(catalog.procedures()))
                .programmes(reversed(catalog.programmes()))
                .duties(reversed(catalog.duties()))
                .slips(reversed(catalog.slips()))
                .build();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    @Test
    void a_case_comes_back_equal() {
        Case given = Case.of("1.000656")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T14:59:30")
                .online()
                .atARegionalDesk()
                .knownOn(LocalDate.of(2022, 5, 1))
                .with("copies", 11)
                .with("complex", false)
                .with("issuer", "VIETNAM")
                .with("refusalGrounds", List.of("b", "a"))
                .with("day", LocalDate.of(2022, 1, 2))
                .withNotApplicable("lastResidence");

        Case read = CaseJson.read(CaseJson.write(given), Catalog.VIETNAM).orReject();

        assertThat(read).isEqualTo(given).hasSameHashCodeAs(given);
        assertThat(CaseJson.write(given))
                .isEqualTo("{\"procedure\":\"1.000656\",\"receivedAt\":\"2022-05-26T14:59:30\","
                        + "\"unit\":\"hoan-kiem/hang-bac\",\"channel\":\"ONLINE\",\"place\":\"REGIONAL_DESK\","
                        + "\"knownOn\":\"2022-05-01\",\"facts\":{\"complex\":false,\"copies\":11,"
                        + "\"day\":\"2022-01-02\",\"issuer\":\"VIETNAM\",\"lastResidence\":{\"notApplicable\":true},"
                        + "\"refusalGrounds\":[\"a\",\"b\"]}}");
    }

    @Test
    void the_smallest_case_comes_back_equal() {
        Case given = Case.of("2.000815").receivedAt("2022-05-26T14:59");

        assertThat(CaseJson.read(CaseJson.write(given), Catalog.VIETNAM).orReject())
                .isEqualTo(given);
    }

    @Test
    void a_decision_comes_back_equal_with_the_same_explanation() {
        ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        Case plain = Case.of("2.000908").receivedAt("2022-05-26T16:00").at("hoan-kiem/hang-bac");
        Case full = Case.of("2.000815")
                .receivedAt("2025-12-26T16:00")
                .at("hoan-kiem/hang-bac")
                .inPerson()
                .atTheWardOffice()
                .with("copies", 11)
                .with("pagesPerCopy", 3)
                .with("issuer", "FOREIGN")
                .withCompleteDossier()
                .withoutComplications();
        for (Case given : List.of(plain, full, full.with("dossierComplete", false), full.with("complex", true))) {
            Decision decision = rules.decide(given);

            Decision read = DecisionJson.read(DecisionJson.write(decision));

            assertThat(read).isEqualTo(decision).hasSameHashCodeAs(decision);
            assertThat(DecisionJson.write(read)).isEqualTo(DecisionJson.write(decision));
            assertThat(DecisionJson.read(DecisionJson.writePretty(decision))).isEqualTo(decision);
            for (io.github.motcua.rules.text.Language language : io.github.motcua.rules.text.Language.values()) {
                assertThat(read.explain(language)).isEqualTo(decision.explain(language));
            }
        }
    }
}
