package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.law;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Severity;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What delegations come to together: circles, chains, and two delegates for one power. */
class DelegationsTogetherTest {

    private static final String OTHER = "1.000002";
    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final Unit TOWN = new Unit("town", Level.DISTRICT, Text.same("town"), Period.ALWAYS, cited("law"));

    private static Office office(String id) {
        Map<Rank, Text> posts = new EnumMap<>(Rank.class);
        posts.put(Rank.HEAD, Text.same("head"));
        posts.put(Rank.DEPUTY, Text.same("deputy"));
        posts.put(Rank.OFFICER, Text.same("officer"));
        return new Office(id, Level.WARD, OfficeKind.COMMITTEE, Text.same(id), posts, Period.ALWAYS, cited("law"));
    }

    private static Unit ward(String id) {
        return new Unit(id, Level.WARD, Text.same(id), Period.ALWAYS, cited("law"));
    }

    /** A law with two procedures, offices a to d, and wards town/north and town/south. */
    private static Catalog.Builder offices(Delegation... delegations) {
        Procedure other = Procedure.procedure(OTHER, Text.same("other"))
                .inField(Text.same("field"))
                .requires(List.of("any-desk"))
                .within(SmallCatalog.always("law"))
                .because(cited("law"))
                .build();
        return law(
                        Criterion.always(),
                        SmallCatalog.fact("large", FactType.YES_NO).build())
                .procedures(List.of(procedure("law", "any-desk").build(), other))
                .offices(List.of(office("a"), office("b"), office("c"), office("d")))
                .units(List.of(TOWN, ward("town/north"), ward("town/south")))
                .delegations(Arrays.asList(delegations));
    }

    private static Delegation.Builder from(String id, Body from, Body to) {
        return Delegation.delegation(id, from, to).procedures(List.of(CODE)).because(cited("law"));
    }

    private static Delegation.Builder from(String a, String b) {
        return from(a + "-to-" + b, Body.of(a), Body.of(b));
    }

    private static List<Issue> issues(Catalog... catalogs) {
        return CatalogSet.check(Arrays.asList(catalogs), List.of());
    }

    @Test
    void a_power_that_comes_back_is_told_in_order_with_the_places() {
        List<Issue> found = issues(offices(
                        from("b", "c").during(Period.from(NEW_YEAR)).build(),
                        from("c", "a").build(),
                        from("a", "b").build())
                .build());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(IssueCode.DELEGATION_CYCLE);
        assertThat(found.get(0).location().pointer()).isEqualTo("/delegations/0");
        assertThat(found.get(0).message().en())
                .contains("`1.000001`")
                .contains("b-to-c -> c-to-a -> a-to-b -> b-to-c")
                .contains("(/delegations/0, /delegations/1, /delegations/2)")
                .endsWith("on 2022-01-01..");
    }

    @Test
    void a_circle_through_several_catalogs_names_the_other() {
        Catalog here = offices(from("a", "b").build()).build();
        Catalog there = catalog("there")
                .builtOn(List.of("law"))
                .delegations(List.of(from("b", "a").build()))
                .build();

        assertThat(issues(here, there)).hasSize(1);
        assertThat(issues(here, there).get(0).message().en())
                .contains("a-to-b -> b-to-a -> a-to-b (/delegations/0, there /delegations/0), on every day");
    }

    @Test
    void delegations_of_different_procedures_are_no_circle() {
        assertThat(issues(offices(
                                from("a", "b").build(),
                                from("b", "a").procedures(List.of(OTHER)).build())
                        .build()))
                .isEmpty();
        assertThat(issues(offices(
                                from("a", "b").procedures(List.of(CODE)).build(),
                                from("b", "c").procedures(List.of(CODE, OTHER)).build(),
                                from("c", "a").procedures(List.of(OTHER)).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void delegations_without_a_common_day_are_no_circle() {
        Delegation early = from("a", "b")
                .during(Period.between(NEW_YEAR, LocalDate.of(2022, 6, 30)))
                .build();
        Delegation late =
                from("b", "a").during(Period.from(LocalDate.of(2022, 7, 1))).build();
        Delegation revoked = from("a", "b").revokedOn(LocalDate.of(2022, 7, 1)).build();
        Delegation stillThere =
                from("a", "b").revokedOn(LocalDate.of(2022, 7, 2)).build();

        assertThat(issues(offices(early, late).build())).isEmpty();
        assertThat(issues(offices(revoked, late).build())).isEmpty();
        assertThat(issues(offices(stillThere, late).build())).hasSize(1);
    }

    @Test
    void delegations_in_different_units_are_no_circle() {
        List<String> both = List.of("town/north", "town/south");
        Delegation down = from("down", Body.of("a", both), Body.of("b", both)).build();
        Delegation north = from("north", Body.of("b", "town/north"), Body.of("c", "town/north"))
                .build();
        Delegation southBack = from("back", Body.of("c", "town/south"), Body.of("a", "town/south"))
                .build();
        Delegation northBack = from("back", Body.of("c", "town"), Body.of("a")).build();

        assertThat(issues(offices(down, north, southBack).build())).isEmpty();
        assertThat(issues(offices(down, north, northBack).build()))
                .extracting(Issue::code)
                .containsExactly(IssueCode.DELEGATION_CYCLE);
    }

    @Test
    void posts_of_one_office_are_different_bodies() {
        Body office = Body.of("a");

        assertThat(issues(offices(
                                from("one", office, office.post(Rank.HEAD)).build(),
                                from("two", office.post(Rank.HEAD), office.post(Rank.OFFICER))
                                        .build())
                        .build()))
                .isEmpty();
        assertThat(issues(offices(
                                from("one", office.post(Rank.OFFICER), office.post(Rank.HEAD))
                                        .build(),
                                from("two", office.post(Rank.HEAD), office.post(Rank.OFFICER))
                                        .build())
                        .build()))
                .hasSize(1);
    }

    private static Catalog chain(int length) {
        List<Office> offices = new ArrayList<>();
        List<Delegation> delegations = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            offices.add(office("n" + i));
        }
        for (int i = 0; i < length; i++) {
            delegations.add(from("n" + i, "n" + (i + 1)).build());
        }
        return offices().offices(offices).delegations(delegations).build();
    }

    @Test
    void a_power_may_be_passed_on_thirty_two_times() {
        assertThat(issues(chain(32))).isEmpty();
        assertThat(issues(chain(33)))
                .extracting(Issue::code, issue -> issue.location().pointer())
                .containsExactly(tuple(IssueCode.CHAIN_TOO_LONG, "/delegations/0"));
        assertThat(issues(chain(33)).get(0).message().en())
                .contains("is passed on 33 times, more than 32: n0-to-n1 -> n1-to-n2 -> ");
    }

    @Test
    void two_delegates_for_one_power_are_a_warning_that_refuses_nothing() {
        Catalog both = offices(from("a", "b").build(), from("a", "c").build()).build();

        List<Issue> found = issues(both);

        assertThat(found)
                .extracting(
                        Issue::severity, Issue::code, issue -> issue.location().pointer())
                .containsExactly(tuple(Severity.WARNING, IssueCode.COMPETING_DELEGATIONS, "/delegations/1"));
        assertThat(found.get(0).describe(Language.ENGLISH)).contains("warning: competing-delegations: `1.000001`");
        assertThat(found.get(0).describe(Language.VIETNAMESE)).contains("cảnh báo: competing-delegations: ");
        assertThat(ProcedureRules.of(both).procedures()).contains(CODE);
    }

    @Test
    void delegates_that_are_told_apart_do_not_compete() {
        Delegation toB = from("a", "b").build();
        Criterion large = Criterion.is("large", FactValue.of(true));
        Criterion small = Criterion.is("large", FactValue.of(false));

        for (Delegation other : List.of(
                from("a", "c").procedures(List.of(OTHER)).build(),
                from("a-to-c", Body.of("a").post(Rank.HEAD), Body.of("c")).build(),
                from("again", Body.of("a"), Body.of("b")).build())) {
            assertThat(issues(offices(toB, other).build())).isEmpty();
        }
        assertThat(issues(offices(
                                from("a", "b").when(large).build(),
                                from("a", "c").when(small).build())
                        .build()))
                .isEmpty();
        assertThat(issues(offices(
                                from("a", "b")
                                        .during(Period.between(NEW_YEAR, NEW_YEAR))
                                        .build(),
                                from("a", "c")
                                        .during(Period.from(NEW_YEAR.plusDays(1)))
                                        .build())
                        .build()))
                .isEmpty();
        assertThat(issues(offices(
                                from("n", Body.of("a", "town/north"), Body.of("b", "town/north"))
                                        .build(),
                                from("s", Body.of("a", "town/south"), Body.of("c", "town/south"))
                                        .build())
                        .build()))
                .isEmpty();
        assertThat(issues(offices(
                                from("n", Body.of("a", "town/north"), Body.of("b", "town/north"))
                                        .build(),
                                from("t", Body.of("a", "town"), Body.of("c", "town"))
                                        .build())
                        .build()))
                .extracting(Issue::code)
                .containsExactly(IssueCode.COMPETING_DELEGATIONS);
    }

    @Test
    void no_warning_takes_the_place_of_an_error() {
        List<Delegation> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(
                    from("d" + i, Body.of("a"), Body.of(i % 2 == 0 ? "b" : "c")).build());
        }
        many.add(from("a", "missing").build());

        List<Issue> found = issues(offices().delegations(many).build());

        assertThat(found).hasSize(100);
        assertThat(found)
                .filteredOn(issue -> issue.severity() == Severity.ERROR)
                .hasSize(1);
    }

    @Test
    void a_competence_is_never_one_by_delegation() {
        Competence delegated = new Competence(
                Level.WARD, "a", null, Basis.DELEGATED, List.of(), Text.same("x"), Period.ALWAYS, cited("law"));

        assertThat(issues(offices()
                        .procedures(List.of(procedure("law", "any-desk")
                                .decidedBy(List.of(delegated))
                                .build()))
                        .build()))
                .extracting(issue -> issue.location().pointer() + " " + issue.code())
                .containsExactly("/procedures/0/competences/0/basis BAD_DECLARATION");
    }
}
