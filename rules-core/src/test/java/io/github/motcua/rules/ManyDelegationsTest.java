package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.law;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole country: 6,000 procedures, 10,000 units, 50,000 delegations. How long it takes is not asserted. */
class ManyDelegationsTest {

    private static final int PROCEDURES = 6_000;
    private static final int UNITS = 10_000;
    private static final int DELEGATIONS = 50_000;

    private static String code(int number) {
        return "1." + (100_000 + number % PROCEDURES);
    }

    private static String unit(int number) {
        return "city-" + number % 100 + "/ward-" + number % UNITS;
    }

    private static Catalog.Builder country() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add(new Unit(unit(i), Level.WARD, Text.same("ward " + i), Period.ALWAYS, cited("law")));
        }
        List<Procedure> procedures = new ArrayList<>();
        for (int i = 0; i < PROCEDURES; i++) {
            procedures.add(Procedure.procedure(code(i), Text.same("procedure " + i))
                    .inField(Text.same("field"))
                    .requires(List.of("any-desk"))
                    .decidedBy(List.of(Competence.own(Level.WARD, Text.same("chair"), Period.ALWAYS, cited("law"))))
                    .within(SmallCatalog.always("law"))
                    .because(cited("law"))
                    .build());
        }
        return law(Criterion.always()).units(units).procedures(procedures).offices(List.of(office("committee")));
    }

    private static Office office(String id) {
        Map<Rank, Text> posts = new EnumMap<>(Rank.class);
        posts.put(Rank.HEAD, Text.same("head"));
        posts.put(Rank.OFFICER, Text.same("officer"));
        return new Office(id, Level.WARD, OfficeKind.COMMITTEE, Text.same(id), posts, Period.ALWAYS, cited("law"));
    }

    private static Delegation delegation(int number, Body from, Body to) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            codes.add(code(number + 7 * i));
        }
        return Delegation.delegation("d" + number, from, to)
                .procedures(codes)
                .during(Period.from(LocalDate.of(2021, 1, 1).plusDays(number % 365)))
                .because(cited("law"))
                .build();
    }

    @Test
    void the_chair_of_every_ward_delegates_to_its_officers() {
        List<Delegation> delegations = new ArrayList<>();
        for (int i = 0; i < DELEGATIONS; i++) {
            Body committee = Body.of("committee", unit(i));
            delegations.add(
                    i % 2 == 0
                            ? delegation(i, committee, committee.post(Rank.HEAD))
                            : delegation(i, committee.post(Rank.HEAD), committee.post(Rank.OFFICER)));
        }

        assertThat(CatalogSet.check(List.of(country().delegations(delegations).build()), List.of()))
                .isEmpty();
    }

    @Test
    void every_unit_is_misspelt() {
        List<Delegation> delegations = new ArrayList<>();
        for (int i = 0; i < DELEGATIONS; i++) {
            Body committee = Body.of("committee", "town" + unit(i));
            delegations.add(delegation(i, committee.post(Rank.HEAD), committee.post(Rank.OFFICER)));
        }

        assertThat(CatalogSet.check(List.of(country().delegations(delegations).build()), List.of()))
                .hasSize(100)
                .extracting(Issue::code)
                .containsOnly(IssueCode.UNKNOWN_UNIT);
    }

    @Test
    void a_power_is_passed_on_from_office_to_office_a_hundred_thousand_times() {
        List<Office> offices = new ArrayList<>();
        List<Delegation> delegations = new ArrayList<>();
        for (int i = 0; i <= 100_000; i++) {
            offices.add(office("o" + i));
        }
        for (int i = 0; i < 100_000; i++) {
            delegations.add(Delegation.delegation("d" + i, Body.of("o" + i), Body.of("o" + (i + 1)))
                    .procedures(List.of(code(0)))
                    .during(Period.from(LocalDate.of(1950, 1, 1).plusDays(i % 20_000)))
                    .because(cited("law"))
                    .build());
        }

        assertThat(CatalogSet.check(
                        List.of(country()
                                .offices(offices)
                                .delegations(delegations)
                                .build()),
                        List.of()))
                .extracting(Issue::code)
                .containsExactly(IssueCode.CHAIN_TOO_LONG);
    }
}
