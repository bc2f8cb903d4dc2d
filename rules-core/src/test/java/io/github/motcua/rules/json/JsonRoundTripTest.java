package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(catalog.toBuilder().inForce(Period.from(LocalDate.EPOCH)).build())
                .isNotEqualTo(catalog);
    }

    @ParameterizedTest
    @CsvSource({"vn-one-stop, vn-public-sector, 1", "vn-certification, , 2", "hoan-kiem-no-wait-2022, hanoi-ward, 0"})
    void the_calendar_and_what_is_said_of_dossiers_come_back(String id, @Nullable String calendar, int conducts) {
        Catalog catalog = Catalogs.shipped(id).orElseThrow();

        Catalog read = CatalogJson.read(CatalogJson.write(catalog).getBytes(StandardCharsets.UTF_8), id)
                .orReject();

        assertThat(read.calendar()).isEqualTo(Optional.ofNullable(calendar));
        assertThat(read.conducts()).isEqualTo(catalog.conducts()).hasSize(conducts);
        assertThat(read.toBuilder().calendar("another").build()).isNotEqualTo(catalog);
        assertThat(read.toBuilder().conducts(List.of()).build().equals(catalog)).isEqualTo(conducts == 0);
    }

    @Test
    void every_part_of_what_is_said_of_a_dossier_comes_back() {
        List<Provision> cited = List.of(Provision.of("law").article("1").clause("2"));
        DossierRules.Supplement supplement = new DossierRules.Supplement(
                SupplementEffect.SUSPENSION, false, Term.sameDay(), Term.months(1, MonthEnd.ROUND_UP), "", cited);
        DossierRules.Extension extension =
                new DossierRules.Extension(Term.months(1, MonthEnd.ROUND_UP), false, cited, cited);
        DossierRules.Reappointment again = new DossierRules.Reappointment(
                2,
                DossierRules.DayBefore.CALENDAR_DAY,
                "a-reading",
                DossierRules.SameDay.APOLOGY_AT_ONCE,
                "another-reading",
                cited);
        DossierRules slipStands = new DossierRules(
                null,
                null,
                null,
                new DossierRules.LateNotice(DossierRules.LateNotice.Effect.SLIP_STANDS, "a-reading", cited),
                List.of());
        Period period = Period.from(LocalDate.of(2022, 1, 1));
        Catalog catalog = Catalogs.shipped("vn-one-stop").orElseThrow().toBuilder()
                .conducts(List.of(
                        Conduct.of("all", List.of(), Period.ALWAYS, new DossierRules(null, null, null, cited)),
                        Conduct.of("slip", List.of(), Period.ALWAYS, slipStands),
                        Conduct.of(
                                "some",
                                List.of("2.000884", "2.000815"),
                                period,
                                new DossierRules(supplement, extension, again, List.of()))))
                .build();

        Catalog read = CatalogJson.read(CatalogJson.write(catalog).getBytes(StandardCharsets.UTF_8), "law")
                .orReject();

        assertThat(read).isEqualTo(catalog);
        assertThat(read.conducts()).isEqualTo(catalog.conducts());
        assertThat(read.conducts().get(2).procedures()).containsExactly("2.000815", "2.000884");
    }

    @Test
    void every_part_of_who_may_decide_comes_back() {
        String written = JsonReference.read().example("catalog");
        Catalog catalog = CatalogJson.read(written.getBytes(StandardCharsets.UTF_8), "example")
                .orReject();

        Catalog read = back(catalog);

        assertThat(read).isEqualTo(catalog);
        assertThat(read.units().get(0).successors()).containsExactly("ha-noi/hoan-kiem");
        assertThat(read.offices()).isEqualTo(catalog.offices()).hasSize(1);
        assertThat(read.offices().get(0).posts()).containsOnlyKeys(Rank.values());
        assertThat(read.desks()).isEqualTo(catalog.desks()).hasSize(1);
        assertThat(read.delegationRules()).isEqualTo(catalog.delegationRules()).hasSize(1);
        assertThat(read.delegations()).isEqualTo(catalog.delegations()).hasSize(1);
        assertThat(read.signingRules()).isEqualTo(catalog.signingRules()).hasSize(2);
        Competence competence = read.procedures().get(0).competences().get(0);
        assertThat(competence.office()).isEqualTo("ward-committee");
        assertThat(competence.basis()).isEqualTo(Basis.DECENTRALISED);
        assertThat(competence.at()).containsExactly("unit");
        JsonNode again = Schema.json(CatalogJson.write(read));
        for (String part : List.of(
                "/units",
                "/offices",
                "/desks",
                "/delegationRules",
                "/delegations",
                "/signingRules",
                "/procedures/0/competences")) {
            assertThat(again.at(part)).isEqualTo(Schema.json(written).at(part));
        }
    }

    @Test
    void a_delegation_that_says_as_little_as_possible_comes_back() {
        List<Provision> cited = List.of(Provision.of("law"));
        Delegation everywhere = Delegation.delegation("one", Body.of("city"), Body.of("ward"))
                .because(cited)
                .build();
        Delegation unstated = Delegation.delegation("two", Body.of("city").post(Rank.HEAD), Body.of("ward", "b", "a"))
                .notKnown(EnumSet.allOf(Delegation.Unstated.class))
                .because(cited)
                .build();
        Catalog catalog = Catalogs.shipped("vn-one-stop").orElseThrow().toBuilder()
                .delegations(List.of(everywhere, unstated))
                .build();

        assertThat(back(catalog).delegations()).containsExactly(everywhere, unstated);
        assertThat(catalog.toBuilder()
                        .delegations(List.of(unstated, everywhere))
                        .build())
                .isEqualTo(catalog);
        assertThat(CatalogJson.write(catalog)).doesNotContain("TASK", "instrument", "revokedOn", "endsWith");
    }

    @Test
    void the_order_of_the_facts_that_tell_the_place_is_kept() {
        Competence one = new Competence(
                Level.WARD, "", null, Basis.OWN, List.of("b", "a"), Text.same("x"), Period.ALWAYS, List.of());
        Catalog catalog = Catalogs.shipped("vn-certification").orElseThrow();
        Procedure.Builder procedure = Procedure.procedure("1.000001", Text.same("p"))
                .inField(Text.same("f"))
                .decidedBy(List.of(one));

        Catalog read =
                back(catalog.toBuilder().procedures(List.of(procedure.build())).build());

        assertThat(read.procedures().get(0).competences()).containsExactly(one);
    }

    private static Catalog back(Catalog catalog) {
        return CatalogJson.read(CatalogJson.write(catalog).getBytes(StandardCharsets.UTF_8), "back")
                .orReject();
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
                .conducts(reversed(catalog.conducts()))
                .offices(reversed(catalog.offices()))
                .desks(reversed(catalog.desks()))
                .delegationRules(reversed(catalog.delegationRules()))
                .delegations(reversed(catalog.delegations()))
                .signingRules(reversed(catalog.signingRules()))
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
        for (Decision decision : Cases.decisions()) {
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
