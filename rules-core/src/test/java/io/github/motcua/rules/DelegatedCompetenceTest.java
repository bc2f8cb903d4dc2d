package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.request;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.DelegationRule.Reach;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Signature;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A procedure of the district in 2023, delegated to its wards and to one of its divisions. */
class DelegatedCompetenceTest {

    private static final String DISTRICT = "ba-dinh";
    private static final String WARD = "ba-dinh/vinh-phuc";
    private static final Period YEAR = Period.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final Period TO_MID_2025 = new Period(null, LocalDate.of(2025, 6, 30));
    private static final Period FROM_MID_2025 = Period.from(LocalDate.of(2025, 7, 1));
    private static final LegalSource ENDING = source("ending-law", new Period(null, LocalDate.of(2023, 6, 30)));
    private static final LegalSource INSTRUMENT = source("qd-1", Period.ALWAYS);
    private static final FactDeclaration AMOUNT =
            SmallCatalog.fact("amount", FactType.WHOLE).range(0, 1000).build();

    private static LegalSource source(String id, Period inForce) {
        return new LegalSource(id, "", Text.same(id), Text.same(id), inForce, Text.same("read"), Certainty.FOUND, null);
    }

    private static Office office(String id, Level level, OfficeKind kind, Period validity) {
        return new Office(
                id,
                level,
                kind,
                Text.same(id),
                Map.of(
                        Rank.HEAD,
                        Text.same("Head"),
                        Rank.DEPUTY,
                        Text.same("Deputy"),
                        Rank.OFFICER,
                        Text.same("Officer")),
                validity,
                cited("law"));
    }

    private static Unit unit(String id, Level level, Period validity) {
        return new Unit(id, level, Text.same(id), validity, cited("law"));
    }

    private static DelegationRule rule(
            String id, Rank fromPost, OfficeKind to, Rank toPost, Reach reach, Period validity) {
        return new DelegationRule(
                id, OfficeKind.COMMITTEE, fromPost, Set.of(Level.values()), to, toPost, reach, validity, cited("law"));
    }

    private static SigningRule signing(SignatureForm form, boolean passedOn, Seal seal) {
        return new SigningRule(form, passedOn, seal, Period.ALWAYS, cited("law"));
    }

    private static Catalog.Builder world(Delegation... delegations) {
        return catalog("law")
                .sources(List.of(SmallCatalog.catalog("law").build().sources().get(0), ENDING, INSTRUMENT))
                .facts(List.of(AMOUNT))
                .units(List.of(
                        unit("ha-noi", Level.CITY, Period.ALWAYS),
                        unit(DISTRICT, Level.DISTRICT, TO_MID_2025),
                        unit("tay-ho", Level.DISTRICT, TO_MID_2025),
                        unit(WARD, Level.WARD, Period.ALWAYS),
                        unit("ba-dinh/kim-ma", Level.WARD, Period.ALWAYS),
                        unit("ba-dinh/old", Level.WARD, new Period(null, LocalDate.of(2023, 5, 31))),
                        unit("tay-ho/buoi", Level.WARD, Period.ALWAYS)))
                .offices(List.of(
                        office("ubnd-tinh", Level.CITY, OfficeKind.COMMITTEE, Period.ALWAYS),
                        office("ubnd-huyen", Level.DISTRICT, OfficeKind.COMMITTEE, TO_MID_2025),
                        office("phong", Level.DISTRICT, OfficeKind.AGENCY, TO_MID_2025),
                        office("ubnd-xa", Level.WARD, OfficeKind.COMMITTEE, Period.ALWAYS)))
                .delegationRules(List.of(
                        rule("lower", null, OfficeKind.COMMITTEE, null, Reach.LOWER_UNIT, Period.ALWAYS),
                        rule("agency", null, OfficeKind.AGENCY, null, Reach.SAME_UNIT, Period.ALWAYS),
                        rule(
                                "officer",
                                Rank.HEAD,
                                OfficeKind.COMMITTEE,
                                Rank.OFFICER,
                                Reach.SAME_OFFICE,
                                Period.from(LocalDate.of(2025, 7, 1)))))
                .signingRules(List.of(
                        signing(SignatureForm.TM, false, Seal.OWN),
                        signing(SignatureForm.KT, false, Seal.OWN),
                        signing(SignatureForm.Q, false, Seal.OWN),
                        signing(SignatureForm.TL, true, Seal.ISSUING_BODY),
                        signing(SignatureForm.TUQ, false, Seal.DELEGATING_BODY)))
                .requirements(List.of(requirement(
                        "law",
                        "competent",
                        RequirementKind.COMPETENCE,
                        Criterion.not(Criterion.is(BuiltInFacts.COMPETENCE_BASIS, FactValue.of("NONE"))))))
                .procedures(List.of(procedure("law", "competent")
                        .decidedBy(List.of(
                                competence(Level.DISTRICT, "ubnd-huyen", TO_MID_2025),
                                competence(Level.WARD, "ubnd-xa", FROM_MID_2025)))
                        .build()))
                .delegations(List.of(delegations));
    }

    private static Competence competence(Level level, String office) {
        return competence(level, office, Period.ALWAYS);
    }

    private static Competence competence(Level level, String office, Period days) {
        return new Competence(level, office, null, Basis.OWN, List.of(), Text.same("Chair"), days, cited("law"));
    }

    private static Delegation.Builder toWards(String id) {
        return Delegation.delegation(id, Body.of("ubnd-huyen", DISTRICT), Body.of("ubnd-xa", DISTRICT))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"));
    }

    private static Decision decide(Case given, Delegation... delegations) {
        return decide(given, world(delegations));
    }

    private static Decision decide(Case given, Catalog.Builder world) {
        return ProcedureRules.of(world.build()).decide(given);
    }

    private static Case at(String unit, String day) {
        return request().at(unit).receivedAt(day + "T09:00");
    }

    private static Case at(String unit) {
        return at(unit, "2023-08-15");
    }

    private static List<Exclusion> excluded(Decision decision) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (DelegationFinding finding : decision.delegations()) {
            finding.reasons().forEach(reason -> exclusions.add(reason.exclusion()));
        }
        return exclusions;
    }

    @Test
    void a_ward_decides_what_the_district_delegated_to_its_wards() {
        Decision decision = decide(at(WARD), toWards("to-wards").build());
        DecidingBody body = decision.competence().orElseThrow();

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(body.basis()).isEqualTo(Basis.DELEGATED);
        assertThat(body.delegatedBy()).contains("to-wards");
        assertThat(body.level()).isEqualTo(Level.WARD);
        assertThat(body.units()).containsExactly(WARD);
        assertThat(body.returnedAt()).isEqualTo(WARD);
        assertThat(decision.delegations()).singleElement().satisfies(finding -> {
            assertThat(finding.status()).isEqualTo(Status.MET);
            assertThat(finding.instrument()).contains(Text.same("qd-1"));
        });
    }

    @Test
    void a_desk_that_was_of_another_level_before_has_the_level_of_the_day_in_whatever_order_that_is_written() {
        Unit before = unit("ba-dinh/moi", Level.DISTRICT, new Period(null, LocalDate.of(2023, 5, 31)));
        Unit since = unit("ba-dinh/moi", Level.WARD, Period.from(LocalDate.of(2023, 6, 1)));
        for (List<Unit> written : List.of(List.of(before, since), List.of(since, before))) {
            List<Unit> units =
                    new ArrayList<>(world(toWards("to-wards").build()).build().units());
            units.addAll(written);
            Catalog.Builder world = world(toWards("to-wards").build()).units(units);

            assertThat(excluded(decide(at("ba-dinh/moi", "2023-05-31"), world)))
                    .containsExactly(Exclusion.OUTSIDE_SCOPE);
            assertThat(excluded(decide(at("ba-dinh/moi", "2023-06-01"), world))).isEmpty();
            assertThat(decide(at("ba-dinh/moi", "2023-06-01"), world).outcome()).isEqualTo(Outcome.ORDINARY);
        }
    }

    @Test
    void without_it_the_ward_is_not_competent_and_guides_to_the_district() {
        Decision decision = decide(at(WARD));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(decision.competence()).isEmpty();
        assertThat(decision.guide()).singleElement().satisfies(body -> {
            assertThat(body.level()).isEqualTo(Level.DISTRICT);
            assertThat(body.office()).isEqualTo("ubnd-huyen");
        });
    }

    @Test
    void the_district_itself_keeps_its_power() {
        Decision decision = decide(at(DISTRICT), toWards("to-wards").build());

        assertThat(decision.competence().orElseThrow().basis()).isEqualTo(Basis.OWN);
        assertThat(excluded(decision)).containsExactly(Exclusion.OUTSIDE_SCOPE);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, NOT_YET_IN_FORCE", "2023-01-01, ", "2023-12-31, ", "2024-01-01, EXPIRED"})
    void it_holds_from_the_first_to_the_last_day_both_included(String day, Exclusion exclusion) {
        Decision decision = decide(at(WARD, day), toWards("to-wards").build());

        assertThat(excluded(decision)).isEqualTo(exclusion == null ? List.of() : List.of(exclusion));
        assertThat(decision.outcome()).isEqualTo(exclusion == null ? Outcome.ORDINARY : Outcome.NOT_COMPETENT);
    }

    @ParameterizedTest
    @CsvSource({"2023-08-14, ", "2023-08-15, REVOKED"})
    void it_may_be_taken_back(String day, Exclusion exclusion) {
        Decision decision = decide(
                at(WARD, day),
                toWards("to-wards").revokedOn(LocalDate.of(2023, 8, 15)).build());

        assertThat(excluded(decision)).isEqualTo(exclusion == null ? List.of() : List.of(exclusion));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, ", "2023-07-01, LAW_CHANGED"})
    void it_may_end_with_a_law(String day, Exclusion exclusion) {
        Decision decision = decide(
                at(WARD, day),
                toWards("to-wards").endsWith(List.of("ending-law")).build());

        assertThat(excluded(decision)).isEqualTo(exclusion == null ? List.of() : List.of(exclusion));
    }

    @Test
    void what_is_not_in_writing_or_has_no_end_is_no_delegation() {
        assertThat(excluded(decide(at(WARD), toWards("oral").by("").build()))).containsExactly(Exclusion.NOT_WRITTEN);
        assertThat(excluded(decide(
                        at(WARD),
                        toWards("for-ever")
                                .during(Period.from(LocalDate.of(2023, 1, 1)))
                                .build())))
                .containsExactly(Exclusion.NO_PERIOD);
        assertThat(excluded(decide(
                        at(WARD),
                        toWards("since-when")
                                .during(new Period(null, LocalDate.of(2023, 12, 31)))
                                .build())))
                .containsExactly(Exclusion.NO_PERIOD);
    }

    @Test
    void what_the_source_does_not_tell_is_not_known_rather_than_missing() {
        Decision open = decide(
                at(WARD),
                toWards("open")
                        .during(Period.ALWAYS)
                        .notKnown(List.of(Unstated.PERIOD))
                        .build());

        assertThat(open.delegations().get(0).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(Desk.asked(open)).containsExactly(BuiltInFacts.COMPETENCE_BASIS);
        assertThat(decide(
                                at(WARD),
                                toWards("numberless")
                                        .by("")
                                        .notKnown(List.of(Unstated.INSTRUMENT))
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.ORDINARY);
    }

    @Test
    void an_officer_who_has_read_the_instrument_may_say_on_what_basis_the_desk_decides() {
        Delegation open = toWards("open")
                .during(Period.ALWAYS)
                .notKnown(List.of(Unstated.PERIOD))
                .build();

        assertThat(decide(at(WARD).with(BuiltInFacts.COMPETENCE_BASIS, "DELEGATED"), open)
                        .outcome())
                .isEqualTo(Outcome.ORDINARY);
        assertThat(decide(at(WARD).with(BuiltInFacts.COMPETENCE_BASIS, "NONE"), open)
                        .outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
    }

    @Test
    void procedures_that_are_not_known_leave_it_open_only_where_the_delegator_has_the_power() {
        Delegation.Builder some = Delegation.delegation(
                        "some", Body.of("ubnd-huyen", DISTRICT), Body.of("ubnd-xa", DISTRICT))
                .by("qd-1")
                .during(YEAR)
                .notKnown(List.of(Unstated.PROCEDURES))
                .because(cited("law"));
        Catalog.Builder ofTheCity = world(some.build())
                .procedures(List.of(procedure("law", "competent")
                        .decidedBy(List.of(competence(Level.CITY, "ubnd-tinh")))
                        .build()));

        assertThat(decide(at(WARD), some.build()).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decide(at(WARD, "2024-01-01"), some.build()).delegations())
                .as("it is over, whatever it was of")
                .isEmpty();
        assertThat(decide(at(WARD), some.procedures(List.of(CODE)).build()).outcome())
                .as("one of them is known")
                .isEqualTo(Outcome.ORDINARY);
        assertThat(decide(at(WARD), ofTheCity).delegations()).isEmpty();
    }

    @Test
    void a_condition_on_facts_that_the_procedure_does_not_know_leaves_it_open() {
        Catalog city = maybeOf(
                SmallCatalog.fact("elsewhere", FactType.YES_NO).build(), Criterion.is("elsewhere", FactValue.of(true)));

        assertThat(ProcedureRules.of(world().build(), city).decide(at(WARD)).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void so_does_a_condition_under_a_reading_that_does_not_bear_on_the_procedure() {
        Criterion here = Criterion.oneOf(BuiltInFacts.UNIT, List.of(FactValue.of(WARD)));
        Criterion contested =
                Criterion.underReading("scope", new TreeMap<>(Map.of("strict", here, "lenient", Criterion.always())));
        Catalog city = maybeOf(SmallCatalog.fact("elsewhere", FactType.YES_NO).build(), contested);

        assertThat(ProcedureRules.of(world().build(), city).decide(at(WARD)).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_condition_must_mean_the_same_to_every_catalog_whose_procedures_it_may_be_of() {
        Criterion few = Criterion.atMost(AMOUNT.id(), FactValue.of(10));
        FactDeclaration other =
                SmallCatalog.fact(AMOUNT.id(), FactType.WHOLE).range(0, 70).build();

        assertThat(ProcedureRules.of(world().build(), maybeOf(AMOUNT, few)).procedures())
                .isNotEmpty();
        assertThatThrownBy(() -> ProcedureRules.of(world().build(), maybeOf(other, few)))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.code().id() + " "
                                        + issue.location().pointer())
                                .containsExactly("ambiguous-id /delegations/0/when"));
    }

    /** A catalog with a delegation of which the procedures are not known. */
    private static Catalog maybeOf(FactDeclaration fact, Criterion when) {
        Delegation some = Delegation.delegation("some", Body.of("ubnd-huyen", DISTRICT), Body.of("ubnd-xa", DISTRICT))
                .when(when)
                .by("law-of-city")
                .during(YEAR)
                .notKnown(List.of(Unstated.PROCEDURES))
                .because(cited("city"))
                .build();
        return catalog("city")
                .builtOn(List.of("law"))
                .facts(List.of(fact))
                .readings(List.of(SmallCatalog.reading("city", "scope", "strict")))
                .delegations(List.of(some))
                .build();
    }

    @Test
    void a_catalog_says_nothing_on_days_on_which_it_does_not_apply() {
        Catalog.Builder city = catalog("city")
                .builtOn(List.of("law"))
                .delegations(List.of(toWards("to-wards")
                        .by("law-of-city")
                        .because(cited("city"))
                        .build()));
        Catalog law = world().build();

        assertThat(ProcedureRules.of(law, city.build()).decide(at(WARD)).outcome())
                .isEqualTo(Outcome.ORDINARY);
        assertThat(ProcedureRules.of(
                                law,
                                city.inForce(Period.from(LocalDate.of(2023, 8, 16)))
                                        .build())
                        .decide(at(WARD))
                        .delegations())
                .isEmpty();
    }

    @Test
    void the_wards_of_another_district_lie_outside() {
        assertThat(decide(at("tay-ho/buoi"), toWards("to-wards").build()).delegations())
                .as("it does not concern them at all")
                .isEmpty();
        Delegation one = Delegation.delegation(
                        "one", Body.of("ubnd-huyen", DISTRICT), Body.of("ubnd-xa", "ba-dinh/kim-ma"))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"))
                .build();

        assertThat(excluded(decide(at(WARD), one))).containsExactly(Exclusion.OUTSIDE_SCOPE);
        assertThat(decide(at("ba-dinh/kim-ma"), one).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({"500, ORDINARY", "501, NOT_COMPETENT", ", UNDETERMINED"})
    void an_amount_may_limit_it(Integer amount, Outcome outcome) {
        Delegation small = toWards("small")
                .when(Criterion.atMost("amount", FactValue.of(500)))
                .build();
        Case given = amount == null ? at(WARD) : at(WARD).with("amount", amount);
        Decision decision = decide(given, small);

        assertThat(decision.outcome()).isEqualTo(outcome);
        if (amount == null) {
            assertThat(Desk.asked(decision)).containsExactly("amount");
            assertThat(decision.delegations().get(0).missing()).containsExactly("amount");
        }
    }

    @Test
    void nobody_delegates_what_is_not_theirs() {
        Delegation foreign = Delegation.delegation(
                        "foreign", Body.of("ubnd-tinh", "ha-noi"), Body.of("ubnd-xa", DISTRICT))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"))
                .build();

        assertThat(excluded(decide(at(WARD), foreign))).containsExactly(Exclusion.NOT_DELEGATORS_POWER);
    }

    @Test
    void what_was_delegated_is_not_delegated_again() {
        Delegation toDistrict = Delegation.delegation(
                        "a-first", Body.of("ubnd-tinh", "ha-noi"), Body.of("ubnd-huyen", DISTRICT))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"))
                .build();
        Catalog.Builder world = world(toDistrict, toWards("again").build())
                .procedures(List.of(procedure("law", "competent")
                        .decidedBy(List.of(competence(Level.CITY, "ubnd-tinh")))
                        .build()));
        Decision atTheWard = decide(at(WARD), world);

        assertThat(atTheWard.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(excluded(atTheWard)).containsExactly(Exclusion.OUTSIDE_SCOPE, Exclusion.RE_DELEGATION);
        assertThat(decide(at(DISTRICT), world).competence().orElseThrow().delegatedBy())
                .contains("a-first");
    }

    @Test
    void a_law_that_does_not_let_such_a_body_delegate_to_such_a_body_excludes_it() {
        Delegation.Builder toOfficers = Delegation.delegation(
                        "to-officers",
                        Body.of("ubnd-xa", WARD).post(Rank.HEAD),
                        Body.of("ubnd-xa", WARD).post(Rank.OFFICER))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(Period.between(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 12, 31)))
                .because(cited("law"));
        Catalog.Builder world = world(toOfficers.build())
                .procedures(List.of(procedure("law", "competent")
                        .decidedBy(List.of(competence(Level.WARD, "ubnd-xa")))
                        .build()));

        assertThat(excluded(decide(at(WARD, "2025-06-30"), world))).containsExactly(Exclusion.LEVEL_NOT_ALLOWED);
        assertThat(decide(at(WARD, "2025-07-01"), world)
                        .competence()
                        .orElseThrow()
                        .basis())
                .isEqualTo(Basis.DELEGATED);
    }

    @Test
    void where_the_catalogs_hold_no_such_law_that_is_not_known() {
        Decision decision = decide(at(WARD), world(toWards("to-wards").build()).delegationRules(List.of()));

        assertThat(decision.delegations().get(0).status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_district_that_is_no_more_has_nothing_to_delegate() {
        Delegation tooLong = toWards("long")
                .during(Period.between(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 2, 28)))
                .build();
        Decision after = decide(at(WARD, "2025-07-01"), tooLong);

        assertThat(excluded(decide(at(WARD, "2025-06-30"), tooLong))).isEmpty();
        assertThat(excluded(after)).containsExactly(Exclusion.BODY_ABOLISHED, Exclusion.NOT_DELEGATORS_POWER);
        assertThat(after.competence().orElseThrow().basis()).isEqualTo(Basis.OWN);
    }

    @Test
    void what_the_law_says_of_delegation_is_cited_by_id_in_whatever_order_it_is_written() {
        DelegationRule first = new DelegationRule(
                "a",
                OfficeKind.COMMITTEE,
                null,
                Set.of(Level.values()),
                OfficeKind.COMMITTEE,
                null,
                Reach.SAME_UNIT,
                Period.ALWAYS,
                List.of(cited("law").get(0).article("9")));
        DelegationRule second = rule("b", null, OfficeKind.COMMITTEE, null, Reach.SAME_UNIT, Period.ALWAYS);
        Catalog.Builder world = world(toWards("to-wards").build());

        String written = DecisionJson.write(decide(at(WARD), world.delegationRules(List.of(first, second))));
        String other = DecisionJson.write(decide(at(WARD), world.delegationRules(List.of(second, first))));

        assertThat(other).isEqualTo(written).contains("\"article\":\"9\"");
    }

    @Test
    void a_unit_that_changed_its_level_is_what_it_was_first_in_whatever_order_that_is_written() {
        Delegation toWards = toWards("to-wards").build();
        List<Unit> units = new ArrayList<>();
        for (Unit unit : world(toWards).build().units()) {
            units.add(unit.id().equals(WARD) ? unit(WARD, Level.WARD, TO_MID_2025) : unit);
        }
        units.add(unit(WARD, Level.DISTRICT, FROM_MID_2025));
        String written = DecisionJson.write(decide(at(WARD), world(toWards).units(units)));
        Collections.reverse(units);

        Decision other = decide(at(WARD), world(toWards).units(units));

        assertThat(DecisionJson.write(other)).isEqualTo(written);
        assertThat(other.competence().orElseThrow().delegatedBy()).contains("to-wards");
    }

    @Test
    void several_that_hold_are_a_conflict_and_none_is_picked() {
        Decision decision = decide(at(WARD), toWards("b").build(), toWards("a").build());

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.competence()).isEmpty();
        assertThat(decision.delegations())
                .extracting(finding -> finding.id() + " " + finding.status())
                .containsExactly("a MET", "b MET");
    }

    @Test
    void a_division_decides_and_signs_for_itself_and_by_authority_it_only_signs() {
        Body division = Body.of("phong", DISTRICT).post(Rank.HEAD);
        Delegation task = Delegation.delegation("task", Body.of("ubnd-huyen", DISTRICT), Body.of("phong", DISTRICT))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"))
                .build();
        Delegation signature = Delegation.delegation("signature", Body.of("ubnd-huyen", DISTRICT), division)
                .manner(Manner.BY_AUTHORITY)
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"))
                .build();
        Delegation order = Delegation.delegation("order", Body.of("ubnd-huyen", DISTRICT), division)
                .manner(Manner.BY_ORDER)
                .procedures(List.of(CODE))
                .by("qd-1")
                .because(cited("law"))
                .build();

        assertThat(signatures(decide(at(DISTRICT), task)))
                .containsExactly("[] Head OWN false", "[KT] Deputy OWN false");
        assertThat(signatures(decide(at(DISTRICT))))
                .containsExactly("[TM] Head OWN false", "[TM, KT] Deputy OWN false");
        assertThat(signatures(decide(at(DISTRICT), signature)))
                .containsExactly(
                        "[TM] Head OWN false", "[TM, KT] Deputy OWN false", "[TUQ] Head DELEGATING_BODY false");
        Decision both = decide(at(DISTRICT), signature, order);
        assertThat(both.competence().orElseThrow().basis())
                .as("the power stays where it is, and two who may sign are no conflict")
                .isEqualTo(Basis.OWN);
        assertThat(signatures(both))
                .containsExactly(
                        "[TM] Head OWN false",
                        "[TM, KT] Deputy OWN false",
                        "[TL] Head ISSUING_BODY true",
                        "[TL, KT] Deputy ISSUING_BODY false",
                        "[TUQ] Head DELEGATING_BODY false");
    }

    @Test
    void an_authority_to_sign_gives_a_ward_no_power() {
        Delegation signature = toWards("signature").manner(Manner.BY_AUTHORITY).build();

        assertThat(decide(at(WARD), signature).outcome()).isEqualTo(Outcome.NOT_COMPETENT);
    }

    private static Delegation small(Delegation.Builder given) {
        return given.when(Criterion.atMost("amount", FactValue.of(500))).build();
    }

    @Test
    void while_a_fact_may_give_the_power_to_another_nobody_is_named_and_the_fact_is_asked_for() {
        Delegation.Builder toDivision = Delegation.delegation(
                        "division", Body.of("ubnd-huyen", DISTRICT), Body.of("phong", DISTRICT))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"));
        Decision open = decide(at(DISTRICT), small(toDivision));

        assertThat(open.competence()).isEmpty();
        assertThat(Desk.asked(open)).containsExactly("amount");
        assertThat(decide(at(DISTRICT).with("amount", 501), small(toDivision))
                        .competence()
                        .orElseThrow()
                        .basis())
                .isEqualTo(Basis.OWN);
        assertThat(decide(at(DISTRICT).with("amount", 500), small(toDivision))
                        .competence()
                        .orElseThrow()
                        .delegatedBy())
                .contains("division");
    }

    @Test
    void of_one_that_holds_and_one_that_may_hold_neither_is_picked_but_the_desk_may_take_it() {
        Decision decision = decide(at(WARD), toWards("sure").build(), small(toWards("perhaps")));

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.competence()).isEmpty();
        assertThat(Desk.asked(decision)).containsExactly("amount");
        assertThat(decision.questions().get(0).because()).containsExactly("perhaps");
    }

    @Test
    void a_condition_on_who_decides_does_not_ask_for_what_another_delegation_tells() {
        Delegation ifWard = toWards("perhaps")
                .when(Criterion.is(BuiltInFacts.DECIDED_BY, FactValue.of("WARD")))
                .build();

        Decision decision = decide(at(WARD), toWards("sure").build(), ifWard);

        assertThat(decision.delegations())
                .extracting(DelegationFinding::status)
                .containsExactly(Status.UNDETERMINED, Status.MET);
        assertThat(decision.questions()).isEmpty();
    }

    @Test
    void who_decides_by_level_is_the_delegate_also_in_a_conflict() {
        Catalog.Builder world = world(toWards("a").build(), toWards("b").build())
                .requirements(List.of(requirement(
                        "law",
                        "competent",
                        RequirementKind.COMPETENCE,
                        Criterion.is(BuiltInFacts.DECIDED_BY, FactValue.of("WARD")))));

        assertThat(decide(at(WARD), world).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    private static List<String> signatures(Decision decision) {
        List<String> told = new ArrayList<>();
        for (Signature signature : decision.competence().orElseThrow().signatures()) {
            told.add(signature.forms() + " " + signature.title().en() + " " + signature.seal() + " "
                    + signature.mayBePassedOn());
        }
        return told;
    }

    @Test
    void a_decision_tells_all_of_it_in_json_and_in_words() {
        Decision decision = decide(
                at(WARD),
                toWards("to-wards").build(),
                toWards("expired").during(TO_MID_2025).build());

        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
        assertThat(decision.explain(Language.ENGLISH))
                .contains("Delegations looked at:", "✓ qd-1", "✗ qd-1: it is not given for a definite period");
    }
}
