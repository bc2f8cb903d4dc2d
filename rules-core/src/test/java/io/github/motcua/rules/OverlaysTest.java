package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Opening.Change;
import io.github.motcua.rules.catalog.Opening.Demand;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a city, a district and a ward add or tighten, each only where that is opened to it. */
class OverlaysTest {

    private static final String LISTED = "1.000001";
    private static final String OTHER = "1.000002";
    private static final String LINKED = "1.000003";
    private static final String OF_TWO_LEVELS = "1.000004";
    private static final String HERE = "quan/phuong-a";
    private static final String THERE = "quan/phuong-b";
    private static final Period YEAR = Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    private static final Period MAY = Period.between(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));
    private static final FactDeclaration PAGES =
            SmallCatalog.fact("pages", FactType.WHOLE).range(0, 1000).build();

    private static Procedure.Builder procedure(String code, Level... levels) {
        List<Competence> bodies = new ArrayList<>();
        for (Level level : levels) {
            bodies.add(Competence.own(level, Text.same("head"), Period.ALWAYS, cited("law")));
        }
        TimeLimit ten = new TimeLimit("ordinary", Term.workingDays(10), null, Text.same("10 days"), cited("law"));
        return Procedure.procedure(code, Text.same("procedure " + code))
                .inField(Text.same("field"))
                .requires(List.of("any-desk"))
                .decidedBy(bodies)
                .within(List.of(new ConditionalLimit(ten, Criterion.always())))
                .because(cited("law"));
    }

    private static Unit unit(String id, Level level) {
        return new Unit(id, level, Text.same(id), Period.ALWAYS, cited("law"));
    }

    /** The law, which lets everybody make its limits shorter. */
    private static Catalog law() {
        return catalog("law")
                .facts(List.of(PAGES))
                .units(List.of(
                        unit("thanh-pho", Level.CITY),
                        unit("quan", Level.DISTRICT),
                        unit(HERE, Level.WARD),
                        unit(THERE, Level.WARD),
                        unit("quan/phuong-c", Level.WARD)))
                .requirements(List.of(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always())))
                .procedures(List.of(
                        procedure(LISTED, Level.WARD).build(),
                        procedure(OTHER, Level.WARD).build(),
                        procedure(LINKED, Level.WARD).interlinked().build(),
                        procedure(OF_TWO_LEVELS, Level.WARD, Level.DISTRICT).build()))
                .openings(List.of(
                        shorter("districts-may-shorten", Level.DISTRICT), shorter("wards-may-shorten", Level.WARD)))
                .build();
    }

    private static Opening shorter(String id, Level level) {
        return new Opening(id, "", level, Set.of(Change.LIMITS), Set.of(), Period.ALWAYS, cited("law"));
    }

    /** The district's programme in two of its wards, whose list they may make longer. */
    private static Catalog district() {
        Programme programme = Programme.programme("no-wait", Text.same("no wait"))
                .during(YEAR, cited("district"))
                .in(List.of(HERE, THERE), cited("district"))
                .covers(List.of(new Coverage(LISTED, new TreeSet<>(), cited("district"))), cited("district"))
                .requires(List.of("few-pages"))
                .build();
        return catalog("district")
                .builtOn(List.of("law"))
                .requirements(List.of(pages("district", "few-pages", 20), pages("district", "very-few-pages", 5)))
                .programmes(List.of(programme))
                .openings(List.of(new Opening(
                        "wards-may-add",
                        "no-wait",
                        Level.WARD,
                        Set.of(Change.PROCEDURES, Change.REQUIREMENTS),
                        Set.of(Demand.values()),
                        Period.ALWAYS,
                        cited("district"))))
                .build();
    }

    private static Requirement pages(String catalog, String id, long most) {
        return requirement(catalog, id, RequirementKind.ELIGIBILITY, Criterion.atMost("pages", FactValue.of(most)));
    }

    private static Catalog ward(String id, Overlay... overlays) {
        return catalog(id)
                .builtOn(List.of("district"))
                .overlays(List.of(overlays))
                .build();
    }

    private static Overlay adding(String catalog, String unit, String code) {
        Addition addition = new Addition(new Coverage(code, new TreeSet<>(), cited(catalog)), true);
        return new Overlay(
                "pilot",
                "wards-may-add",
                new TreeSet<>(Set.of(unit)),
                MAY,
                List.of(addition),
                new TreeSet<>(),
                List.of(),
                cited(catalog));
    }

    private static Overlay tightening(String catalog, String unit) {
        return new Overlay(
                "stricter",
                "wards-may-add",
                new TreeSet<>(Set.of(unit)),
                MAY,
                List.of(),
                new TreeSet<>(Set.of("very-few-pages")),
                List.of(),
                cited(catalog));
    }

    private static Overlay shortening(String catalog, String id, String under, String unit, Period days, long amount) {
        return shortening(catalog, id, under, Set.of(unit), days, shorter(catalog, OTHER, "ordinary", amount));
    }

    private static Overlay shortening(
            String catalog, String id, String under, Set<String> units, Period days, ShorterLimit... limits) {
        return new Overlay(
                id, under, new TreeSet<>(units), days, List.of(), new TreeSet<>(), List.of(limits), cited(catalog));
    }

    private static ShorterLimit shorter(String catalog, String code, String limit, long amount) {
        return new ShorterLimit(code, limit, Term.workingDays(amount), Text.same(amount + " days"), cited(catalog));
    }

    private static ProcedureRules rules(Catalog... wards) {
        List<Catalog> all = new ArrayList<>(List.of(law(), district()));
        all.addAll(List.of(wards));
        return ProcedureRules.of(all);
    }

    private static Case request(String code, String day, long pages) {
        return Case.of(code).receivedAt(day + "T09:00").with("pages", pages);
    }

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

    private static String limitOf(Decision decision) {
        return decision.due()
                .flatMap(due -> due.limit())
                .map(applied -> applied.limit().term().amount() + " " + Desk.labels(applied.citations()) + " of "
                        + applied.catalog())
                .orElse("open");
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

    private static List<String> problems(Catalog... wards) {
        RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> rules(wards));
        return rejected.issues().stream()
                .map(issue -> issue.location() + " " + issue.code().id() + " "
                        + issue.message().en())
                .toList();
    }

    private static List<String> problems(UnaryOperator<Overlay> change) {
        return problems(ward("w", change.apply(adding("w", HERE, OTHER))));
    }

    private static Overlay with(Overlay one, String under, String unit, Period period, List<Addition> adds) {
        return new Overlay(
                one.id(),
                under,
                new TreeSet<>(Set.of(unit)),
                period,
                adds,
                one.requirements(),
                one.limits(),
                one.citations());
    }

    @Test
    void a_ward_keeps_to_what_is_opened_to_it() {
        assertThat(problems(one -> with(one, "wards-may-ad", HERE, MAY, one.adds())))
                .containsExactly("w /overlays/0/under unknown-opening there is no opening `wards-may-ad`");
        assertThat(problems(one -> with(one, one.under(), "quan", MAY, one.adds())))
                .containsExactly(
                        "w /overlays/0/units not-opened `quan` is of level DISTRICT, it is open to WARD",
                        "w /overlays/0/units not-opened `quan` does not take part in the programme `no-wait`");
        assertThat(problems(one -> with(one, one.under(), "quan/phuong-c", MAY, one.adds())))
                .containsExactly(
                        "w /overlays/0/units not-opened `quan/phuong-c` does not take part in the programme `no-wait`");
        assertThat(problems(one -> with(
                        one,
                        one.under(),
                        HERE,
                        Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
                        one.adds())))
                .containsExactly("w /overlays/0/period not-opened it may only apply on 2022-01-01..2022-12-31");
        assertThat(problems(one -> with(one, "wards-may-shorten", HERE, MAY, one.adds())))
                .containsExactly("w /overlays/0/adds not-opened `wards-may-shorten` does not open PROCEDURES");
        assertThat(problems(ward("w", tightening("w", HERE), shortening("w", "s", "wards-may-add", HERE, MAY, 3))))
                .containsExactly("w /overlays/1/limits not-opened `wards-may-add` does not open LIMITS");
    }

    @Test
    void a_ward_adds_only_procedures_of_one_level_that_are_not_interlinked_and_concern_residents() {
        assertThat(problems(ward("w", adding("w", HERE, LINKED))))
                .containsExactly(
                        "w /overlays/0/adds/0/procedure not-opened `1.000003` does not satisfy: it is not inter-linked");
        assertThat(problems(ward("w", adding("w", HERE, OF_TWO_LEVELS))))
                .containsExactly("w /overlays/0/adds/0/procedure not-opened `1.000004` does not satisfy: it is decided"
                        + " at one level");
        assertThat(problems(ward("w", adding("w", HERE, LISTED))))
                .containsExactly(
                        "w /overlays/0/adds/0/procedure not-opened `1.000001` is on the programme's list already");
        assertThat(problems(one -> with(
                        one,
                        one.under(),
                        HERE,
                        MAY,
                        List.of(new Addition(one.adds().get(0).coverage(), false)))))
                .containsExactly("w /overlays/0/adds/0/procedure not-opened `1.000002` does not satisfy: it directly"
                        + " concerns residents");
        assertThat(problems(ward("w", adding("w", HERE, "1.000009"))))
                .contains("w /overlays/0/adds/0/procedure unknown-procedure there is no procedure `1.000009`");
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "11, false"})
    void a_limit_may_only_become_shorter(long amount, boolean taken) {
        Catalog ward = ward("w", shortening("w", "s", "wards-may-shorten", HERE, MAY, amount));

        if (taken) {
            assertThat(limitOf(
                            rules(ward).decide(request(OTHER, "2022-05-10", 1).at(HERE))))
                    .startsWith("9 ");
        } else {
            assertThat(problems(ward))
                    .containsExactly("w /overlays/0/limits/0 not-opened `" + amount
                            + " WORKING_DAY` is not shorter than `10 WORKING_DAY` (it must be of the same unit)");
        }
    }

    /** The law, in which a procedure is the district's too, and its limit of two days, from a day on. */
    private static Catalog lawThatChanges(LocalDate day) {
        List<Procedure> procedures = new ArrayList<>();
        for (Procedure one : law().procedures()) {
            if (!one.code().equals(OTHER)) {
                procedures.add(one);
            }
        }
        TimeLimit two = new TimeLimit("ordinary", Term.workingDays(2), null, Text.same("2 days"), cited("law"));
        procedures.add(procedure(OTHER, Level.WARD)
                .inForce(new Period(null, day.minusDays(1)))
                .build());
        procedures.add(procedure(OTHER, Level.WARD, Level.DISTRICT)
                .within(List.of(new ConditionalLimit(two, Criterion.always())))
                .inForce(Period.from(day))
                .build());
        return law().toBuilder().procedures(procedures).build();
    }

    @ParameterizedTest
    @CsvSource({"2022-05-31, false", "2022-06-01, true"})
    void what_is_added_or_made_shorter_is_measured_by_the_law_of_its_days(LocalDate change, boolean taken) {
        Catalog law = lawThatChanges(change);
        List<Catalog> wards = List.of(
                ward("w1", adding("w1", HERE, OTHER)),
                ward("w2", shortening("w2", "s", "wards-may-shorten", HERE, MAY, 3)));

        for (Catalog ward : wards) {
            List<Issue> issues = CatalogVersions.check(List.of(law, district(), ward), List.of());
            assertThat(issues)
                    .extracting(issue -> issue.code().id())
                    .isEqualTo(taken ? List.of() : List.of("not-opened"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-05-31, false", "2022-06-01, true"})
    void a_version_of_the_law_for_other_days_does_not_matter_to_a_ward(LocalDate change, boolean taken) {
        Catalog first =
                law().toBuilder().inForce(new Period(null, change.minusDays(1))).build();
        Catalog changed = lawThatChanges(LocalDate.of(1990, 1, 1));
        Catalog later = Catalog.catalog("law", "2", changed.title(), changed.publisher())
                .sources(changed.sources())
                .inForce(Period.from(change))
                .facts(changed.facts())
                .units(changed.units())
                .requirements(changed.requirements())
                .procedures(changed.procedures())
                .openings(changed.openings())
                .build();
        Catalog ward = ward("w", adding("w", HERE, OTHER));

        List<Issue> issues = CatalogVersions.check(List.of(first, later, district(), ward), List.of());

        assertThat(issues).extracting(issue -> issue.code().id()).isEqualTo(taken ? List.of() : List.of("not-opened"));
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
                                        ? "3 [law-of-w Article 1, law of law Article 1]"
                                        : "3 [second Article 2, law of law Article 1]");
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

        assertThat(limitOf(quicker.decide(request(LISTED, "2022-05-10", 31)))).isEqualTo("10 [law of law Article 1]");
        assertThat(limitOf(quicker.decide(request(LISTED, "2022-05-10", 30)))).isEqualTo("open");
        assertThat(limitOf(quicker.decide(request(OTHER, "2022-05-10", 31)))).isEqualTo("open");
    }

    /** The problems of a ward that adds a procedure, by a law that has another one in its place. */
    private static List<String> problemsOfAdding(Procedure other) {
        Catalog law = law();
        List<Procedure> procedures = new ArrayList<>(law.procedures());
        procedures.removeIf(one -> one.code().equals(other.code()));
        procedures.add(other);
        List<Catalog> catalogs = List.of(
                law.toBuilder().procedures(procedures).build(), district(), ward("w", adding("w", HERE, other.code())));
        return CatalogVersions.check(catalogs, List.of()).stream()
                .map(issue -> issue.message().en())
                .toList();
    }

    private static Competence own(Level level, Period days) {
        return Competence.own(level, Text.same("head"), days, cited("law"));
    }

    @Test
    void what_nobody_is_said_to_decide_is_not_decided_at_one_level() {
        assertThat(problemsOfAdding(procedure(OTHER).build()))
                .containsExactly("`1.000002` does not satisfy: it is decided at one level");
    }

    @ParameterizedTest
    @CsvSource({"2022-04-30, true", "2022-05-01, false"})
    void a_level_that_decided_before_does_not_matter(LocalDate last, boolean taken) {
        Procedure other = procedure(OTHER)
                .decidedBy(List.of(own(Level.WARD, Period.ALWAYS), own(Level.DISTRICT, new Period(null, last))))
                .build();

        assertThat(problemsOfAdding(other)).hasSize(taken ? 0 : 1);
    }

    @Test
    void what_several_bodies_handle_in_stages_is_interlinked() {
        Stage stage = Stage.of(
                "first", Text.same("first"), Text.same("a body"), Term.workingDays(10), Set.of(), cited("law"));

        assertThat(problemsOfAdding(
                        procedure(OTHER, Level.WARD).inStages(List.of(stage)).build()))
                .containsExactly("`1.000002` does not satisfy: it is not inter-linked");
    }

    @ParameterizedTest
    @CsvSource({"2022-04-30, true", "2022-05-01, false"})
    void a_unit_has_the_level_of_the_days_of_the_overlay(LocalDate lastAsDistrict, boolean taken) {
        List<Unit> units = new ArrayList<>(law().units());
        units.removeIf(unit -> unit.id().equals(HERE));
        units.add(new Unit(HERE, Level.DISTRICT, Text.same("was"), new Period(null, lastAsDistrict), cited("law")));
        units.add(new Unit(HERE, Level.WARD, Text.same("is"), Period.from(lastAsDistrict.plusDays(1)), cited("law")));
        Catalog ward = ward("w", shortening("w", "s", "wards-may-shorten", HERE, MAY, 3));

        List<Issue> issues =
                CatalogVersions.check(List.of(law().toBuilder().units(units).build(), district(), ward), List.of());

        assertThat(issues)
                .extracting(issue -> issue.message().en())
                .isEqualTo(taken ? List.of() : List.of("`quan/phuong-a` is of level DISTRICT, it is open to WARD"));
    }

    @Test
    void a_limit_in_another_unit_of_time_is_not_shorter() {
        ShorterLimit calendarDays =
                new ShorterLimit(OTHER, "ordinary", Term.calendarDays(9), Text.same("9 days"), cited("w"));

        assertThat(problems(ward("w", shortening("w", "s", "wards-may-shorten", Set.of(HERE), MAY, calendarDays))))
                .containsExactly("w /overlays/0/limits/0 not-opened `9 CALENDAR_DAY` is not shorter than `10"
                        + " WORKING_DAY` (it must be of the same unit)");
    }

    @Test
    void what_two_overlays_set_in_many_units_is_told_once() {
        Set<String> both = Set.of(HERE, THERE);
        Catalog one =
                ward("w1", shortening("w1", "s", "wards-may-shorten", both, MAY, shorter("w1", OTHER, "ordinary", 3)));
        Catalog other =
                ward("w2", shortening("w2", "s", "wards-may-shorten", both, MAY, shorter("w2", OTHER, "ordinary", 4)));

        assertThat(problems(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, false", "8, false"})
    void a_lower_level_must_not_loosen_what_a_higher_one_tightened(long amount, boolean taken) {
        Catalog district = catalog("quick-district")
                .builtOn(List.of("district"))
                .overlays(List.of(shortening("quick-district", "seven", "districts-may-shorten", "quan", YEAR, 7)))
                .build();
        Catalog ward = ward("w", shortening("w", "its-own", "wards-may-shorten", HERE, MAY, amount));

        for (List<Catalog> order : List.of(List.of(district, ward), List.of(ward, district))) {
            List<Catalog> all = new ArrayList<>(List.of(law(), district()));
            all.addAll(order);
            assertThat(CatalogVersions.check(all, List.of()))
                    .extracting(
                            issue -> issue.location() + " " + issue.message().en())
                    .isEqualTo(
                            taken
                                    ? List.of()
                                    : List.of("w /overlays/0/limits/0 `" + amount
                                            + " WORKING_DAY` is not shorter than `7 WORKING_DAY` at `quick-district"
                                            + " /overlays/0/limits/0` on 2022-05-01..2022-05-31"));
        }
    }

    @Test
    void two_overlays_that_set_one_thing_are_refused_with_both_places_both_values_and_the_days_in_common() {
        Period fromMid = Period.from(LocalDate.of(2022, 5, 15));
        Catalog one = ward("w1", shortening("w1", "s", "wards-may-shorten", HERE, MAY, 3));
        Catalog other = ward("w2", shortening("w2", "s", "wards-may-shorten", HERE, fromMid, 4));

        for (List<String> found : List.of(problems(one, other), problems(other, one))) {
            assertThat(found)
                    .containsExactly("w2 /overlays/0/limits/0 overlap `1.000002 ordinary` is set twice, `4"
                            + " WORKING_DAY` and `3 WORKING_DAY`: holds on the same days as `w1"
                            + " /overlays/0/limits/0`, namely 2022-05-15..2022-05-31");
        }
        assertThat(problems(ward("w1", adding("w1", HERE, OTHER)), ward("w2", adding("w2", HERE, OTHER))))
                .singleElement()
                .asString()
                .contains("w2 /overlays/0/adds/0 overlap");
    }

    @Test
    void an_opening_names_a_programme_of_its_catalog() {
        Catalog wrong = district().toBuilder()
                .openings(List.of(new Opening(
                        "wards-may-add",
                        "no-wai",
                        Level.WARD,
                        Set.of(Change.PROCEDURES),
                        Set.of(),
                        Period.ALWAYS,
                        cited("district"))))
                .build();
        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(law(), wrong));

        Issue issue = rejected.issues().get(0);
        assertThat(issue.location() + " " + issue.code().id() + " "
                        + issue.help().en())
                .isEqualTo("district /openings/0/programme unknown-programme did you mean `no-wait`?");
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
