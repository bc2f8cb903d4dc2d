package io.github.motcua.rules;

import static io.github.motcua.rules.OverlayCatalogs.HERE;
import static io.github.motcua.rules.OverlayCatalogs.LINKED;
import static io.github.motcua.rules.OverlayCatalogs.LISTED;
import static io.github.motcua.rules.OverlayCatalogs.MAY;
import static io.github.motcua.rules.OverlayCatalogs.OF_TWO_LEVELS;
import static io.github.motcua.rules.OverlayCatalogs.OTHER;
import static io.github.motcua.rules.OverlayCatalogs.THERE;
import static io.github.motcua.rules.OverlayCatalogs.YEAR;
import static io.github.motcua.rules.OverlayCatalogs.adding;
import static io.github.motcua.rules.OverlayCatalogs.district;
import static io.github.motcua.rules.OverlayCatalogs.law;
import static io.github.motcua.rules.OverlayCatalogs.limitOf;
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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Opening.Change;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ward may not add or tighten: what is not opened to it, and what another level has settled. */
class OverlaysRefusedTest {

    private static List<String> problems(Catalog... wards) {
        RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> rules(wards));
        return rejected.issues().stream()
                .map(issue -> issue.location() + " " + issue.code().id() + " "
                        + issue.message().en())
                .toList();
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

    private static Competence own(Level level, Period days) {
        return Competence.own(level, Text.same("head"), days, cited("law"));
    }

    private static List<String> problems(UnaryOperator<Overlay> change) {
        return problems(ward("w", change.apply(adding("w", HERE, OTHER))));
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
}
