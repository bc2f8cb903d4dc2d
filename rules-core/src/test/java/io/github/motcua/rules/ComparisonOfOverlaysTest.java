package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.PAGES;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.Aspect;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Opening.Change;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what two sets differ because of what units add or tighten for themselves. */
class ComparisonOfOverlaysTest {

    private static final String LISTED = "1.000001";
    private static final String OTHER = "1.000002";
    private static final String HERE = "quan/phuong-a";
    private static final String THERE = "quan/phuong-b";
    private static final Period YEAR = Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final Period MAY = may("2022-05-01", "2022-05-31");

    private static Period may(String first, String last) {
        return Period.between(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Procedure procedure(String code) {
        TimeLimit ten = new TimeLimit("ordinary", Term.workingDays(10), null, Text.same("10 days"), cited("law"));
        return Procedure.procedure(code, Text.same("procedure " + code))
                .inField(Text.same("field"))
                .requires(List.of("any-desk"))
                .within(List.of(new ConditionalLimit(ten, Criterion.always())))
                .because(cited("law"))
                .build();
    }

    private static Unit unit(String id, Level level) {
        return new Unit(id, level, Text.same(id), Period.ALWAYS, cited("law"));
    }

    private static Opening opening(String catalog, String id, String programme, Level level, Set<Change> allows) {
        return new Opening(id, programme, level, allows, Set.of(), Period.ALWAYS, cited(catalog));
    }

    /** The law, which lets districts and wards make its limits shorter. */
    private static Catalog law() {
        return catalog("law")
                .facts(List.of(PAGES))
                .units(List.of(
                        unit("quan", Level.DISTRICT),
                        unit(HERE, Level.WARD),
                        unit(THERE, Level.WARD),
                        unit("quan/phuong-c", Level.WARD)))
                .requirements(List.of(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always())))
                .procedures(List.of(procedure(LISTED), procedure(OTHER)))
                .openings(List.of(
                        opening("law", "districts-may-shorten", "", Level.DISTRICT, Set.of(Change.LIMITS)),
                        opening("law", "wards-may-shorten", "", Level.WARD, Set.of(Change.LIMITS))))
                .build();
    }

    /** The district's programme in two of its wards, whose list they may make longer. */
    private static Catalog district(long mostPages, Set<Change> allows) {
        Programme programme = Programme.programme("no-wait", Text.same("no wait"))
                .during(YEAR, cited("district"))
                .in(List.of(HERE, THERE), cited("district"))
                .covers(List.of(new Coverage(LISTED, new TreeSet<>(), cited("district"))), cited("district"))
                .requires(List.of("few-pages"))
                .build();
        return catalog("district")
                .builtOn(List.of("law"))
                .requirements(List.of(pages("few-pages", mostPages), pages("very-few-pages", 5)))
                .programmes(List.of(programme))
                .openings(List.of(opening("district", "wards-may-add", "no-wait", Level.WARD, allows)))
                .build();
    }

    private static Catalog district() {
        return district(20, Set.of(Change.PROCEDURES, Change.REQUIREMENTS));
    }

    private static Requirement pages(String id, long most) {
        return requirement("district", id, RequirementKind.ELIGIBILITY, Criterion.atMost("pages", FactValue.of(most)));
    }

    private static Catalog ward(String id, Overlay... overlays) {
        List<Overlay> numbered = new ArrayList<>();
        for (Overlay overlay : overlays) {
            numbered.add(renamed(overlay, "decision-" + numbered.size()));
        }
        return Catalog.catalog(id, "1", Text.same(id), Text.same("publisher"))
                .sources(catalog("ward").build().sources())
                .builtOn(List.of("district"))
                .overlays(numbered)
                .build();
    }

    private static Overlay overlay(
            String under,
            String unit,
            Period days,
            List<Addition> adds,
            Set<String> requirements,
            List<ShorterLimit> limits) {
        return new Overlay(
                "decision",
                under,
                new TreeSet<>(Set.of(unit)),
                days,
                adds,
                new TreeSet<>(requirements),
                limits,
                cited("ward"));
    }

    private static Overlay adding(String unit, Period days) {
        Addition other = new Addition(new Coverage(OTHER, new TreeSet<>(), cited("ward")), true);
        return overlay("wards-may-add", unit, days, List.of(other), Set.of(), List.of());
    }

    private static Overlay tightening(String unit) {
        return overlay("wards-may-add", unit, MAY, List.of(), Set.of("very-few-pages"), List.of());
    }

    private static Overlay shortening(String under, String unit, long amount) {
        ShorterLimit limit = new ShorterLimit(
                OTHER, "ordinary", Term.workingDays(amount), Text.same(amount + " days"), cited("ward"));
        return overlay(under, unit, MAY, List.of(), Set.of(), List.of(limit));
    }

    private static ProcedureRules rules(Catalog... more) {
        List<Catalog> all = new ArrayList<>(List.of(law()));
        all.addAll(List.of(more));
        if (all.stream().noneMatch(each -> each.id().equals("district"))) {
            all.add(district());
        }
        return ProcedureRules.of(all);
    }

    /** What is found; each witness, and each case like it, is really answered differently, on one of the days told. */
    private static Comparison compare(ProcedureRules before, ProcedureRules after) {
        Comparison comparison = before.comparedWith(after);
        for (Difference difference : comparison.differences()) {
            List<Case> shown = new ArrayList<>(difference.others());
            shown.add(difference.witness());
            for (Case given : shown) {
                assertThat(difference
                                .period()
                                .contains(given.receivedAt().orElseThrow().toLocalDate()))
                        .as("%s", difference)
                        .isTrue();
                assertThat(Probes.answer(before, given)).as("%s", given).isNotEqualTo(Probes.answer(after, given));
            }
        }
        return comparison;
    }

    /** Each difference as its procedure, the unit of its witness and its days. */
    private static List<String> told(Comparison comparison) {
        assertThat(comparison.notDecided()).isEmpty();
        return comparison.differences().stream()
                .map(difference -> difference.procedure() + " "
                        + difference.witness().unit().orElse("-") + " " + difference.period())
                .toList();
    }

    @Test
    void a_procedure_that_a_ward_adds_no_more_differs_there_and_where_the_unit_is_not_known() {
        Comparison comparison = compare(rules(ward("ward-a", adding(HERE, MAY))), rules(ward("ward-a")));

        assertThat(told(comparison))
                .containsExactly(OTHER + " " + HERE + " 2022-05-01..2022-05-31", OTHER + " - 2022-05-01..2022-05-31");
        assertThat(comparison.differences().get(0).aspects()).contains(Aspect.OUTCOME, Aspect.TRACK);
        assertThat(comparison
                        .differences()
                        .get(1)
                        .before()
                        .decision()
                        .orElseThrow()
                        .questions())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-01, 2022-06-01, 2022-06-01",
        "2022-05-01, 2022-05-30, 2022-05-31",
        "2022-04-30, 2022-05-31, 2022-04-30",
        "2022-05-02, 2022-05-31, 2022-05-01"
    })
    void an_overlay_of_a_day_more_or_less_differs_on_that_day_alone(String first, String last, String day) {
        ProcedureRules after = rules(ward("ward-a", adding(HERE, may(first, last))));

        assertThat(told(compare(rules(ward("ward-a", adding(HERE, MAY))), after)))
                .containsExactly(OTHER + " " + HERE + " " + day, OTHER + " - " + day);
    }

    @Test
    void an_overlay_of_another_ward_differs_in_both_wards() {
        ProcedureRules after = rules(ward("ward-a", adding(THERE, MAY)));

        assertThat(told(compare(rules(ward("ward-a", adding(HERE, MAY))), after)))
                .containsExactly(
                        OTHER + " " + HERE + " 2022-05-01..2022-05-31",
                        OTHER + " " + THERE + " 2022-05-01..2022-05-31");
    }

    @Test
    void a_limit_made_shorter_still_differs_by_its_due_date() {
        Comparison comparison = compare(
                rules(ward("ward-a", shortening("wards-may-shorten", HERE, 7))),
                rules(ward("ward-a", shortening("wards-may-shorten", HERE, 6))));

        assertThat(told(comparison)).containsExactly(OTHER + " " + HERE + " 2022-05-01..2022-05-31");
        assertThat(comparison.differences().get(0).aspects()).isEqualTo(Set.of(Aspect.LIMIT));
    }

    @Test
    void what_a_district_makes_shorter_differs_in_its_wards_but_for_those_that_make_it_shorter_still() {
        Catalog ward = ward("ward-a", shortening("wards-may-shorten", HERE, 3));

        assertThat(told(compare(
                        rules(ward, ward("of-district", shortening("districts-may-shorten", "quan", 7))),
                        rules(ward, ward("of-district", shortening("districts-may-shorten", "quan", 6))))))
                .containsExactly(OTHER + " quan 2022-05-01..2022-05-31");
    }

    @Test
    void a_demand_of_a_ward_that_is_gone_differs_on_what_is_on_the_programmes_list() {
        Comparison comparison = compare(rules(ward("ward-a", tightening(HERE))), rules(ward("ward-a")));

        assertThat(told(comparison)).containsExactly(LISTED + " " + HERE + " 2022-05-01..2022-05-31");
        assertThat(comparison.differences().get(0).witness().facts().get("pages"))
                .isEqualTo(FactValue.of(6));
    }

    @Test
    void a_change_of_the_programme_is_told_of_what_wards_have_added_too_for_all_of_them_at_once() {
        Catalog[] wards = {ward("ward-a", adding(HERE, MAY)), ward("ward-b", adding(THERE, MAY))};
        Catalog wider = district(21, Set.of(Change.PROCEDURES, Change.REQUIREMENTS));
        Comparison comparison = compare(rules(wards), rules(wider, wards[0], wards[1]));

        assertThat(told(comparison))
                .containsExactly(
                        LISTED + " " + HERE + " 2022-01-01..2022-12-31",
                        OTHER + " " + HERE + " 2022-05-01..2022-05-31");
        assertThat(comparison.differences().get(1).others())
                .extracting(other -> other.unit().orElseThrow())
                .containsExactly(THERE);
    }

    @Test
    void an_overlay_that_means_the_same_is_no_difference() {
        ProcedureRules before = rules(ward("ward-a", adding(HERE, MAY), tightening(THERE)));
        Catalog otherOrder = ward("ward-a", tightening(THERE), adding(HERE, MAY));

        assertThat(compare(before, rules(otherOrder)).isUnchanged()).isTrue();
        assertThat(compare(before, rules(ward("ward-z", adding(HERE, MAY)), ward("ward-a", tightening(THERE))))
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void an_opening_that_opens_more_changes_no_decision() {
        Catalog ward = ward("ward-a", adding(HERE, MAY));

        assertThat(compare(rules(ward), rules(ward, district(20, Set.of(Change.values()))))
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void any_value_of_an_overlay_that_changes_an_answer_is_a_difference_that_a_case_shows() throws IOException {
        Catalog ward = ward("ward-a", adding(HERE, MAY), tightening(THERE), shortening("wards-may-shorten", HERE, 7));
        ProcedureRules before = rules(ward);
        List<String> missed = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Mutants.of(ward, (mutant, what) -> {
            ProcedureRules after;
            try {
                after = rules(CatalogJson.read(mutant, "ward-a").orReject());
            } catch (RejectedException refused) {
                return;
            }
            Comparison comparison = compare(before, after);
            if (tells(before, after)) {
                (comparison.differences().isEmpty() ? missed : told).add(what);
            }
        });

        assertThat(missed).isEmpty();
        assertThat(told).hasSizeGreaterThan(15);
    }

    private static Overlay renamed(Overlay one, String id) {
        return new Overlay(
                id,
                one.under(),
                one.units(),
                one.period(),
                one.adds(),
                one.requirements(),
                one.limits(),
                one.citations());
    }

    private static boolean tells(ProcedureRules before, ProcedureRules after) {
        for (String code : List.of(LISTED, OTHER)) {
            for (String unit : List.of(HERE, THERE)) {
                for (String day : List.of("2022-04-30", "2022-05-01", "2022-05-10", "2022-05-31", "2022-06-01")) {
                    for (int pages : new int[] {5, 6, 20}) {
                        Case given = Case.of(code)
                                .at(unit)
                                .receivedAt(day + "T09:00")
                                .with("pages", pages);
                        if (!Probes.answer(before, given).equals(Probes.answer(after, given))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
