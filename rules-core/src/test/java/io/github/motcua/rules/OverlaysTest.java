package io.github.motcua.rules;

import static io.github.motcua.rules.OverlayCatalogs.HERE;
import static io.github.motcua.rules.OverlayCatalogs.LISTED;
import static io.github.motcua.rules.OverlayCatalogs.MAY;
import static io.github.motcua.rules.OverlayCatalogs.OTHER;
import static io.github.motcua.rules.OverlayCatalogs.THERE;
import static io.github.motcua.rules.OverlayCatalogs.YEAR;
import static io.github.motcua.rules.OverlayCatalogs.adding;
import static io.github.motcua.rules.OverlayCatalogs.district;
import static io.github.motcua.rules.OverlayCatalogs.law;
import static io.github.motcua.rules.OverlayCatalogs.limitOf;
import static io.github.motcua.rules.OverlayCatalogs.pages;
import static io.github.motcua.rules.OverlayCatalogs.procedure;
import static io.github.motcua.rules.OverlayCatalogs.request;
import static io.github.motcua.rules.OverlayCatalogs.rules;
import static io.github.motcua.rules.OverlayCatalogs.shortening;
import static io.github.motcua.rules.OverlayCatalogs.shorter;
import static io.github.motcua.rules.OverlayCatalogs.tightening;
import static io.github.motcua.rules.OverlayCatalogs.unit;
import static io.github.motcua.rules.OverlayCatalogs.ward;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a city, a district and a ward add or tighten, each only where that is opened to it. */
class OverlaysTest {

    @ParameterizedTest
    @CsvSource({
        "quan/phuong-a, 2022-04-30, ORDINARY",
        "quan/phuong-a, 2022-05-01, NO_WAIT",
        "quan/phuong-a, 2022-05-31, NO_WAIT",
        "quan/phuong-a, 2022-06-01, ORDINARY",
        "quan/phuong-b, 2022-05-10, ORDINARY",
        "quan/phuong-c, 2022-05-10, ORDINARY"
    })
    void a_ward_adds_a_procedure_to_the_list_for_itself_and_its_days(String unit, String day, Outcome outcome) {
        ProcedureRules rules = rules(ward("ward-a", adding("ward-a", HERE, OTHER)));

        assertThat(rules.decide(request(OTHER, day, 20).at(unit)).outcome()).isEqualTo(outcome);
    }

    @Test
    void what_the_programme_requires_is_required_of_what_is_added_and_every_finding_names_its_catalog() {
        ProcedureRules rules = rules(ward("ward-a", adding("ward-a", HERE, OTHER)));

        Decision decision = rules.decide(request(OTHER, "2022-05-10", 21).at(HERE));

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.findings())
                .extracting(finding -> finding.requirement() + " " + finding.catalog() + " " + finding.programme() + " "
                        + finding.status())
                .contains(
                        "few-pages district ward-a.pilot NOT_MET",
                        "ward-a.pilot.on-list ward-a ward-a.pilot MET",
                        "ward-a.pilot.in-period ward-a ward-a.pilot MET");
        assertThat(decision.catalogs()).contains(new CatalogVersion("ward-a", "1"));
        assertThat(rules.record(request(OTHER, "2022-05-10", 21).at(HERE)).catalogs())
                .extracting(HashedVersion::id)
                .containsExactly("district", "law", "ward-a");
        assertThat(rules.record(request(OTHER, "2022-05-10", 21).at(THERE)).catalogs())
                .extracting(HashedVersion::id)
                .containsExactly("district", "law");
        assertThat(rules.decide(request(OTHER, "2022-05-10", 21).at(THERE)).catalogs())
                .doesNotContain(new CatalogVersion("ward-a", "1"));
    }

    @Test
    void while_the_unit_is_not_known_the_way_is_open_and_the_unit_is_asked_for() {
        ProcedureRules rules = rules(ward("ward-a", adding("ward-a", HERE, OTHER)));

        Decision decision = rules.decide(request(OTHER, "2022-05-10", 20));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(Desk.asked(decision)).contains("unit");
        assertThat(rules.decide(request(OTHER, "2022-06-10", 20)).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({
        "quan/phuong-a, 2022-05-10, 5, NO_WAIT",
        "quan/phuong-a, 2022-05-10, 6, ORDINARY",
        "quan/phuong-a, 2022-06-01, 6, NO_WAIT",
        "quan/phuong-b, 2022-05-10, 20, NO_WAIT",
        "quan/phuong-b, 2022-05-10, 21, ORDINARY"
    })
    void a_ward_demands_more_for_itself(String unit, String day, long pages, Outcome outcome) {
        ProcedureRules rules = rules(ward("ward-a", tightening("ward-a", HERE)));

        assertThat(rules.decide(request(LISTED, day, pages).at(unit)).outcome()).isEqualTo(outcome);
    }

    @Test
    void what_one_decision_demands_more_it_demands_of_what_another_adds() {
        ProcedureRules rules =
                rules(ward("ward-a", adding("ward-a", HERE, OTHER)), ward("ward-a2", tightening("ward-a2", HERE)));

        assertThat(rules.decide(request(OTHER, "2022-05-10", 5).at(HERE)).outcome())
                .isEqualTo(Outcome.NO_WAIT);
        assertThat(rules.decide(request(OTHER, "2022-05-10", 6).at(HERE)).outcome())
                .isEqualTo(Outcome.ORDINARY);
    }

    @Test
    void the_district_makes_a_limit_shorter_and_a_ward_in_it_shorter_still() {
        Catalog district = catalog("quick-district")
                .builtOn(List.of("district"))
                .overlays(List.of(shortening("quick-district", "seven", "districts-may-shorten", "quan", YEAR, 7)))
                .build();
        Catalog ward = ward("ward-a", shortening("ward-a", "three", "wards-may-shorten", HERE, MAY, 3));
        ProcedureRules rules = rules(district, ward);

        assertThat(limitOf(rules.decide(request(OTHER, "2022-05-10", 1).at(HERE))))
                .isEqualTo("3 [law of ward-a Article 1, law of law Article 1] of ward-a");
        assertThat(limitOf(rules.decide(request(OTHER, "2022-06-10", 1).at(HERE))))
                .isEqualTo("7 [law of quick-district Article 1, law of law Article 1] of quick-district");
        assertThat(limitOf(rules.decide(request(OTHER, "2022-05-10", 1).at(THERE))))
                .isEqualTo("7 [law of quick-district Article 1, law of law Article 1] of quick-district");
        assertThat(limitOf(rules.decide(request(OTHER, "2023-05-10", 1).at(HERE))))
                .isEqualTo("10 [law of law Article 1] of law");
        assertThat(limitOf(rules.decide(request(LISTED, "2022-05-10", 1).at(HERE))))
                .isEqualTo("10 [law of law Article 1] of law");
        assertThat(limitOf(rules.decide(request(OTHER, "2022-05-10", 1)))).isEqualTo("open");
    }

    @Test
    void an_overlay_equals_the_one_read_from_json() {
        for (Catalog catalog :
                List.of(law(), district(), ward("w", adding("w", HERE, OTHER)), ward("x", tightening("x", HERE)))) {
            byte[] json = CatalogJson.write(catalog).getBytes(StandardCharsets.UTF_8);
            assertThat(CatalogJson.read(json, "test").orReject()).isEqualTo(catalog);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-05-09, ORDINARY", "2022-05-10, NO_WAIT", "2022-05-20, NO_WAIT", "2022-05-21, ORDINARY"})
    void an_overlay_applies_while_its_catalog_does(String day, Outcome outcome) {
        Catalog ward = ward("ward-a", adding("ward-a", HERE, OTHER)).toBuilder()
                .inForce(Period.between(LocalDate.of(2022, 5, 10), LocalDate.of(2022, 5, 20)))
                .build();

        assertThat(rules(ward).decide(request(OTHER, day, 20).at(HERE)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void what_is_cited_is_what_is_in_force_on_the_day_whichever_day_is_asked_for_first() {
        LocalDate end = LocalDate.of(2022, 5, 15);
        LegalSource first = source("law-of-w", new Period(null, end));
        LegalSource second = source("second", Period.from(end.plusDays(1)));
        Overlay overlay = shortening("w", "s", "wards-may-shorten", HERE, MAY, 3);
        List<Provision> both = List.of(
                Provision.of("law-of-w").article("1"), Provision.of("second").article("2"));
        ShorterLimit limit = new ShorterLimit(OTHER, "ordinary", Term.workingDays(3), Text.same("3 days"), both);
        Catalog ward = ward("w", shortening("w", overlay.id(), overlay.under(), Set.of(HERE), MAY, limit)).toBuilder()
                .sources(List.of(first, second))
                .build();

        for (List<String> days : List.of(List.of("2022-05-15", "2022-05-16"), List.of("2022-05-16", "2022-05-15"))) {
            ProcedureRules rules = rules(ward);
            for (String day : days) {
                assertThat(limitOf(rules.decide(request(OTHER, day, 1).at(HERE))))
                        .isEqualTo(
                                day.equals("2022-05-15")
                                        ? "3 [law-of-w Article 1, law of law Article 1] of w"
                                        : "3 [second Article 2, law of law Article 1] of w");
            }
        }
    }

    private static LegalSource source(String id, Period days) {
        return new LegalSource(
                id, "", Text.same(id), Text.same("a law"), days, Text.same("read"), Certainty.FOUND, null);
    }

    @Test
    void while_the_unit_is_not_known_only_what_is_added_or_made_shorter_is_open() {
        ProcedureRules stricter = rules(ward("ward-a", tightening("ward-a", HERE)));

        assertThat(stricter.decide(request(LISTED, "2022-05-10", 5)).findings())
                .extracting(finding -> finding.requirement())
                .doesNotContain("wards-may-add.unit");

        Catalog law = law();
        List<Procedure> procedures = new ArrayList<>(law.procedures());
        TimeLimit urgent = new TimeLimit("urgent", Term.workingDays(4), null, Text.same("4 days"), cited("law"));
        TimeLimit ordinary = procedures.get(0).limits().get(0).limit();
        Criterion few = Criterion.atMost("pages", FactValue.of(30)); // too many for the programme from 21 on
        procedures.set(
                0,
                procedure(LISTED, Level.WARD)
                        .within(List.of(
                                new ConditionalLimit(urgent, few), new ConditionalLimit(ordinary, Criterion.not(few))))
                        .build());
        Overlay both = shortening(
                "w",
                "s",
                "wards-may-shorten",
                Set.of(HERE),
                MAY,
                shorter("w", LISTED, "urgent", 2),
                shorter("w", OTHER, "ordinary", 3));
        ProcedureRules quicker =
                ProcedureRules.of(law.toBuilder().procedures(procedures).build(), district(), ward("w", both));

        assertThat(limitOf(quicker.decide(request(LISTED, "2022-05-10", 31))))
                .isEqualTo("10 [law of law Article 1] of law");
        assertThat(limitOf(quicker.decide(request(LISTED, "2022-05-10", 30)))).isEqualTo("open");
        assertThat(limitOf(quicker.decide(request(OTHER, "2022-05-10", 31)))).isEqualTo("open");
    }

    /** Six overlays: every one of the 720 orders of loading gives the same answers, to the byte. */
    @Test
    void the_order_of_loading_does_not_matter() {
        List<Catalog> overlays = List.of(
                ward("a1", adding("a1", HERE, OTHER)),
                ward("a2", tightening("a2", HERE)),
                ward("a3", shortening("a3", "s", "wards-may-shorten", HERE, MAY, 2)),
                ward("b1", adding("b1", THERE, OTHER)),
                ward("b2", tightening("b2", THERE)),
                catalog("d1")
                        .builtOn(List.of("district"))
                        .overlays(List.of(shortening("d1", "s", "districts-may-shorten", "quan", YEAR, 5)))
                        .build());
        List<Case> cases = new ArrayList<>();
        for (String unit : List.of(HERE, THERE, "quan/phuong-c")) {
            for (String code : List.of(LISTED, OTHER)) {
                cases.add(request(code, "2022-05-10", 5).at(unit));
            }
        }
        cases.add(request(OTHER, "2022-05-10", 5));
        List<String> expected = null;
        for (List<Catalog> order : permutations(overlays)) {
            ProcedureRules rules = rules(order.toArray(new Catalog[0]));
            List<String> answers = new ArrayList<>();
            for (Case given : cases) {
                answers.add(DecisionJson.write(rules.decide(given)));
            }
            expected = expected == null ? answers : expected;
            assertThat(answers).isEqualTo(expected);
        }
    }

    private static List<List<Catalog>> permutations(List<Catalog> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Catalog>> all = new ArrayList<>();
        for (List<Catalog> rest : permutations(of.subList(1, of.size()))) {
            for (int i = 0; i < of.size(); i++) {
                List<Catalog> one = new ArrayList<>(rest);
                one.add(i, of.get(0));
                all.add(one);
            }
        }
        return all;
    }

    /** Beside the plainest telling: of what applies to the unit on the day, the shortest. */
    @Test
    void of_all_that_applies_the_shortest_limit_counts() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<Catalog> catalogs = new ArrayList<>();
            List<Overlay> all = new ArrayList<>();
            for (String unit : List.of("quan", HERE, THERE)) {
                LocalDate first = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(30));
                for (int i = 0; i < random.nextInt(4); i++) {
                    LocalDate last = first.plusDays(random.nextInt(40));
                    boolean ofDistrict = unit.equals("quan");
                    String id = "o" + all.size();
                    Overlay overlay = shortening(
                            id,
                            "s",
                            ofDistrict ? "districts-may-shorten" : "wards-may-shorten",
                            unit,
                            Period.between(first, last),
                            (ofDistrict ? 5 : 0) + 1 + random.nextInt(4));
                    all.add(overlay);
                    catalogs.add(ward(id, overlay));
                    first = last.plusDays(1 + random.nextInt(10));
                }
            }
            Collections.shuffle(catalogs, random);
            ProcedureRules rules = rules(catalogs.toArray(new Catalog[0]));
            for (int i = 0; i < 30; i++) {
                String unit = List.of(HERE, THERE, "quan/phuong-c").get(random.nextInt(3));
                LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(150));
                BigDecimal shortest = BigDecimal.TEN;
                for (Overlay overlay : all) {
                    boolean applies = overlay.period().contains(day)
                            && (overlay.units().contains(unit)
                                    || overlay.units().contains("quan"));
                    if (applies) {
                        shortest = shortest.min(overlay.limits().get(0).term().amount());
                    }
                }
                assertThat(limitOf(
                                rules.decide(request(OTHER, day.toString(), 1).at(unit))))
                        .as("%s on %s", unit, day)
                        .startsWith(shortest.toPlainString() + " ");
            }
        }
    }
}
