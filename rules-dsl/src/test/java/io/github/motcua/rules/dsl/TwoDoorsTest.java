package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Authorities.city;
import static io.github.motcua.rules.dsl.Authorities.delegation;
import static io.github.motcua.rules.dsl.Authorities.delegationRule;
import static io.github.motcua.rules.dsl.Authorities.desk;
import static io.github.motcua.rules.dsl.Authorities.level;
import static io.github.motcua.rules.dsl.Authorities.office;
import static io.github.motcua.rules.dsl.Authorities.signing;
import static io.github.motcua.rules.dsl.Authorities.unit;
import static io.github.motcua.rules.dsl.Dossiers.extension;
import static io.github.motcua.rules.dsl.Dossiers.lateNotice;
import static io.github.motcua.rules.dsl.Dossiers.reappointment;
import static io.github.motcua.rules.dsl.Dossiers.supplement;
import static io.github.motcua.rules.dsl.Facts.choice;
import static io.github.motcua.rules.dsl.Facts.fact;
import static io.github.motcua.rules.dsl.Facts.number;
import static io.github.motcua.rules.dsl.Facts.reading;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Procedures.conduct;
import static io.github.motcua.rules.dsl.Procedures.duty;
import static io.github.motcua.rules.dsl.Procedures.procedure;
import static io.github.motcua.rules.dsl.Procedures.programme;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Procedures.slip;
import static io.github.motcua.rules.dsl.Procedures.stage;
import static io.github.motcua.rules.dsl.Procedures.timeLimit;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.dsl.WorkDays.day;
import static io.github.motcua.rules.dsl.WorkDays.days;
import static io.github.motcua.rules.dsl.WorkDays.holiday;
import static io.github.motcua.rules.dsl.WorkDays.onlyReceiving;
import static io.github.motcua.rules.dsl.WorkDays.swap;
import static io.github.motcua.rules.dsl.WorkDays.week;
import static io.github.motcua.rules.dsl.WorkDays.working;
import static io.github.motcua.rules.dsl.WorkDays.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.DelegationRule.Reach;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DossierRules.DayBefore;
import io.github.motcua.rules.deadline.DossierRules.SameDay;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each clause has a door with guided words and one for a composed object; both lead to the same. */
class TwoDoorsTest {

    private static final Vietnamese VI = vi("một");
    private static final English EN = en("one");
    private static final Text TEXT = text(VI, EN);
    private static final Provision LAW = Provision.of("nd").article("1");
    private static final List<Provision> BECAUSE = List.of(LAW);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 30);

    static Stream<Arguments> clauses() {
        return Stream.of(
                        Stream.of(
                                both(unitOf(), unit("a", Level.CITY).named(TEXT).because(BECAUSE)),
                                both(unitOf().inForceFrom("2026-01-02"), unitOf().inForce(Period.from(FIRST))),
                                both(unitOf().inForceUntil("2026-12-30"), unitOf().inForce(new Period(null, LAST))),
                                both(
                                        unitOf().inForceDuring("2026-01-02", "2026-12-30"),
                                        unitOf().inForce(Period.between(FIRST, LAST)))),
                        facts(),
                        authorities(),
                        procedures(),
                        dossiers(),
                        calendarDays())
                .flatMap(each -> each);
    }

    private static UnitClauses unitOf() {
        return city("a").named(VI, EN).because(LAW);
    }

    private static Stream<Arguments> facts() {
        return Stream.of(
                both(
                        document("d")
                                .cited(VI, EN)
                                .titled(VI, EN)
                                .asReadIn(VI, EN)
                                .inForceOnUnknownDays()
                                .note(VI, EN),
                        document("d")
                                .cited(TEXT)
                                .titled(TEXT)
                                .asReadIn(TEXT)
                                .inForce(Period.ALWAYS)
                                .note(TEXT)),
                both(
                        number("n").called(VI, EN).asked(VI, EN).between(1, 2).countedIn(VI, EN),
                        number("n").called(TEXT).asked(TEXT).between(1, 2).countedIn(TEXT)),
                both(
                        choice("c")
                                .called(VI, EN)
                                .asked(VI, EN)
                                .value("A", VI, EN)
                                .value("B", VI, EN),
                        choice("c").called(TEXT).asked(TEXT).value("A", TEXT).value("B", TEXT)),
                both(
                        reading("r")
                                .asks(VI, EN)
                                .either("a", VI, EN)
                                .or("b", VI, EN)
                                .or("c", VI, EN)
                                .taken("b")
                                .why(VI, EN)
                                .because(LAW),
                        reading("r")
                                .asks(TEXT)
                                .either("a", TEXT)
                                .or("b", TEXT)
                                .or("c", TEXT)
                                .taken("b")
                                .why(TEXT)
                                .because(BECAUSE)));
    }

    private static Stream<Arguments> authorities() {
        return Stream.of(
                both(
                        office("o")
                                .isACommitteeOf(Level.WARD)
                                .named(VI, EN)
                                .because(LAW)
                                .withPost(Rank.HEAD, VI, EN),
                        office("o")
                                .isA(OfficeKind.COMMITTEE, Level.WARD)
                                .named(TEXT)
                                .because(LAW)
                                .withPost(Rank.HEAD, TEXT)),
                both(
                        office("o").isAnAgencyOf(Level.CITY).named(VI, EN).because(LAW),
                        office("o")
                                .isA(OfficeKind.AGENCY, Level.CITY)
                                .named(VI, EN)
                                .because(LAW)),
                both(
                        office("o").isAServiceUnitOf(Level.CITY).named(VI, EN).because(LAW),
                        office("o")
                                .isA(OfficeKind.SERVICE_UNIT, Level.CITY)
                                .named(VI, EN)
                                .because(LAW)),
                both(
                        desk("d").named(VI, EN).receivingFor("a", "b").because(LAW),
                        desk("d")
                                .named(TEXT)
                                .receivingFor(new TreeSet<>(Set.of("b", "a")))
                                .because(LAW)),
                both(
                        level(Level.WARD).signedBy(VI, EN).because(LAW).of(Rank.HEAD, "o"),
                        level(Level.WARD).signedBy(TEXT).because(LAW).of(Rank.HEAD, "o")),
                both(
                        delegation("d").from("o", "u").to("p", "v", "w").because(LAW),
                        delegation("d")
                                .from(Body.of("o", "u"))
                                .to(Body.of("p", "v", "w"))
                                .because(LAW)),
                both(
                        delegation("d")
                                .from(Rank.HEAD, "o", "u")
                                .to(Rank.OFFICER, "p")
                                .because(LAW),
                        delegation("d")
                                .from(Body.of("o", "u").post(Rank.HEAD))
                                .to(Body.of("p").post(Rank.OFFICER))
                                .because(LAW)),
                both(given().ofTheSignatureByAuthority(), given().manner(Manner.BY_AUTHORITY)),
                both(given().ofTheSignatureByOrder(), given().manner(Manner.BY_ORDER)),
                both(given().ofProcedures("2", "1"), given().ofProcedures(Set.of("1", "2"))),
                both(given().whenFact("n").isAtMost(1), given().when(fact("n").isAtMost(1))),
                both(
                        delegationRule("r")
                                .lets(OfficeKind.COMMITTEE)
                                .of(Level.CITY, Level.WARD)
                                .delegateTo(Rank.HEAD, OfficeKind.AGENCY)
                                .withinTheUnit()
                                .because(LAW),
                        delegationRule("r")
                                .lets(OfficeKind.COMMITTEE, null)
                                .of(Set.of(Level.WARD, Level.CITY))
                                .delegateTo(OfficeKind.AGENCY, Rank.HEAD)
                                .within(Reach.SAME_UNIT)
                                .because(LAW)),
                both(
                        delegationRule("r")
                                .lets(Rank.HEAD, OfficeKind.COMMITTEE)
                                .of(Level.CITY)
                                .delegateTo(OfficeKind.AGENCY)
                                .withinTheOffice()
                                .because(LAW)
                                .inForceFrom("2026-01-02"),
                        delegationRule("r")
                                .lets(OfficeKind.COMMITTEE, Rank.HEAD)
                                .of(Level.CITY)
                                .delegateTo(OfficeKind.AGENCY, null)
                                .within(Reach.SAME_OFFICE)
                                .because(LAW)
                                .inForce(Period.from(FIRST))),
                both(
                        delegationRule("r")
                                .lets(OfficeKind.COMMITTEE)
                                .of(Level.CITY)
                                .delegateTo(OfficeKind.COMMITTEE)
                                .inUnitsBelow()
                                .because(LAW),
                        delegationRule("r")
                                .lets(OfficeKind.COMMITTEE)
                                .of(Level.CITY)
                                .delegateTo(OfficeKind.COMMITTEE)
                                .within(Reach.LOWER_UNIT)
                                .because(LAW)),
                both(
                        signing(SignatureForm.TM).sealedByOwnBody().because(LAW),
                        signing(SignatureForm.TM).sealedBy(Seal.OWN).because(LAW)),
                both(
                        signing(SignatureForm.KT).sealedByIssuingBody().because(LAW),
                        signing(SignatureForm.KT).sealedBy(Seal.ISSUING_BODY).because(LAW)),
                both(
                        signing(SignatureForm.TUQ).sealedByDelegatingBody().because(LAW),
                        signing(SignatureForm.TUQ)
                                .sealedBy(Seal.DELEGATING_BODY)
                                .because(LAW)));
    }

    private static DelegationClauses given() {
        return delegation("d").from("o").to("p").because(LAW);
    }

    private static Stream<Arguments> procedures() {
        return Stream.of(
                both(
                        procedureOf()
                                .decidedBy(level(Level.WARD).signedBy(VI, EN).because(LAW))
                                .resolved(limit())
                                .inStages(step())
                                .requires("a", "b"),
                        procedure("p")
                                .named(TEXT)
                                .inField(TEXT)
                                .because(LAW)
                                .decidedBy(List.of(level(Level.WARD)
                                        .signedBy(VI, EN)
                                        .because(LAW)
                                        .define()))
                                .resolved(List.of(limit().define()))
                                .inStages(List.of(step().define()))
                                .requires(Set.of("b", "a"))),
                both(
                        limit(),
                        timeLimit("l").within(Term.workingDays(3)).worded(TEXT).because(LAW)),
                both(
                        timeLimit("l").withinTheDay().worded(VI, EN).because(LAW),
                        timeLimit("l").within(Term.sameDay()).worded(VI, EN).because(LAW)),
                both(
                        timeLimit("l").withinWorkingHours(8).worded(VI, EN).because(LAW),
                        timeLimit("l")
                                .within(Term.workingHours(8))
                                .worded(VI, EN)
                                .because(LAW)),
                both(
                        timeLimit("l").withinCalendarDays(8).worded(VI, EN).because(LAW),
                        timeLimit("l")
                                .within(Term.calendarDays(8))
                                .worded(VI, EN)
                                .because(LAW)),
                both(
                        timeLimit("l")
                                .withinMonths(1, MonthEnd.ROUND_UP)
                                .worded(VI, EN)
                                .because(LAW),
                        timeLimit("l")
                                .within(Term.months(1, MonthEnd.ROUND_UP))
                                .worded(VI, EN)
                                .because(LAW)),
                both(
                        limit().ifReceivedAfter("15:00").thenOnTheNextWorkingDay(),
                        limit().cutOff(CutOff.after(LocalTime.of(15, 0), CutOff.Effect.RESULT_NEXT_WORKING_DAY))),
                both(
                        limit().ifReceivedAfter("15:00").thenOnTheNextWorkingDayUnlessAtOnce(),
                        limit().cutOff(CutOff.after(
                                LocalTime.of(15, 0), CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE))),
                both(
                        limit().ifReceivedInTheLastHours(1).thenCountedFromTheNextWorkingDay(),
                        limit().cutOff(CutOff.inLastHours(1, CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY))),
                both(
                        limit().ifReceivedInTheLastHours(1).thenPassedOnTheNextWorkingDay(),
                        limit().cutOff(CutOff.inLastHours(1, CutOff.Effect.HANDOVER_NEXT_WORKING_DAY))),
                both(
                        step(),
                        stage("s")
                                .named(TEXT)
                                .by(TEXT)
                                .within(Term.workingDays(1))
                                .because(LAW)),
                both(
                        requirement("r")
                                .orElseNotCompetent()
                                .metIfFact("n")
                                .isYes()
                                .worded(VI, EN)
                                .because(LAW)
                                .judgedBy(VI, EN),
                        requirement("r")
                                .ofKind(RequirementKind.COMPETENCE)
                                .metIf(fact("n").isYes())
                                .worded(TEXT)
                                .because(LAW)
                                .judgedBy(TEXT)),
                both(
                        requirement("r")
                                .orElseRefused()
                                .metIfFact("n")
                                .isYes()
                                .worded(VI, EN)
                                .because(LAW),
                        requirement("r")
                                .ofKind(RequirementKind.ADMISSIBILITY)
                                .metIf(fact("n").isYes())
                                .worded(VI, EN)
                                .because(LAW)),
                both(
                        requirement("r")
                                .orElseSupplemented()
                                .metIfFact("n")
                                .isYes()
                                .worded(VI, EN)
                                .because(LAW),
                        requirement("r")
                                .ofKind(RequirementKind.COMPLETENESS)
                                .metIf(fact("n").isYes())
                                .worded(VI, EN)
                                .because(LAW)),
                both(
                        requirement("r")
                                .orElseOrdinary()
                                .metIfFact("n")
                                .isYes()
                                .worded(VI, EN)
                                .because(LAW),
                        requirement("r")
                                .ofKind(RequirementKind.ELIGIBILITY)
                                .metIf(fact("n").isYes())
                                .worded(VI, EN)
                                .because(LAW)),
                both(
                        programme("p")
                                .named(VI, EN)
                                .during("2026-01-02", "2026-12-30")
                                .because(LAW)
                                .in("a", "b")
                                .because(LAW)
                                .covers("c", "r")
                                .because(LAW)
                                .requires("s"),
                        programme("p")
                                .named(TEXT)
                                .during(Period.between(FIRST, LAST))
                                .because(LAW)
                                .in(Set.of("b", "a"))
                                .because(LAW)
                                .covers(new Coverage("c", new TreeSet<>(Set.of("r")), BECAUSE))
                                .requires(Set.of("s"))),
                both(
                        duty("d")
                                .on(Outcome.REFUSE, Outcome.SUPPLEMENT)
                                .worded(VI, EN)
                                .because(LAW),
                        duty("d")
                                .on(Set.of(Outcome.SUPPLEMENT, Outcome.REFUSE))
                                .worded(TEXT)
                                .because(LAW)),
                both(
                        slip("s")
                                .isRequired()
                                .on(Outcome.ORDINARY)
                                .worded(VI, EN)
                                .because(LAW)
                                .whenFact("n")
                                .isYes(),
                        slip("s")
                                .isRequired(true)
                                .on(Outcome.ORDINARY)
                                .worded(TEXT)
                                .because(LAW)
                                .when(fact("n").isYes())),
                both(
                        slip("s")
                                .isNotRequired()
                                .on(Outcome.ORDINARY)
                                .worded(VI, EN)
                                .because(LAW),
                        slip("s")
                                .isRequired(false)
                                .on(Outcome.ORDINARY)
                                .worded(VI, EN)
                                .because(LAW)));
    }

    private static ProcedureClauses procedureOf() {
        return procedure("p").named(VI, EN).inField(VI, EN).because(LAW);
    }

    private static TimeLimitClauses limit() {
        return timeLimit("l").withinWorkingDays(3).worded(VI, EN).because(LAW);
    }

    private static StageClauses step() {
        return stage("s").named(VI, EN).by(VI, EN).withinWorkingDays(1).because(LAW);
    }

    private static Stream<Arguments> dossiers() {
        DossierRules.Supplement asked = new DossierRules.Supplement(
                SupplementEffect.INTERRUPTION, true, Term.workingHours(8), Term.workingDays(15), "r", BECAUSE);
        return Stream.of(
                both(
                        conduct("c")
                                .of("p")
                                .says(supplement()
                                        .restartsThePeriod()
                                        .because(LAW)
                                        .onlyOnce()
                                        .byReading("r")
                                        .asked()
                                        .withinWorkingHours(8)
                                        .closedUnlessBrought()
                                        .withinWorkingDays(15)),
                        conduct("c").of("p").says(new DossierRules(asked, null, null, List.of()))),
                both(
                        supplement().suspendsThePeriod().because(LAW),
                        supplement().does(SupplementEffect.SUSPENSION).because(LAW)),
                both(
                        supplement().leavesThePeriod().because(LAW),
                        supplement().does(SupplementEffect.NONE).because(LAW)),
                both(
                        conduct("c")
                                .says(extension()
                                        .withinWorkingDays(2)
                                        .because(LAW)
                                        .longerIfAgreedInWriting()
                                        .withASlip()
                                        .because(LAW)),
                        conduct("c")
                                .says(new DossierRules(
                                        null,
                                        new DossierRules.Extension(Term.workingDays(2), true, BECAUSE, BECAUSE),
                                        null,
                                        List.of()))),
                both(
                        conduct("c")
                                .says(reappointment(1)
                                        .apologisedOnTheWorkingDayBefore()
                                        .because(LAW)
                                        .byReading("r")
                                        .withinTheDay(SameDay.APOLOGY_AT_ONCE, "s")),
                        conduct("c")
                                .says(new DossierRules(
                                        null,
                                        null,
                                        new DossierRules.Reappointment(
                                                1, DayBefore.WORKING_DAY, "r", SameDay.APOLOGY_AT_ONCE, "s", BECAUSE),
                                        List.of()))),
                both(
                        reappointment(2).apologisedOnTheCalendarDayBefore().because(LAW),
                        reappointment(2)
                                .apologisedBefore(DayBefore.CALENDAR_DAY)
                                .because(LAW)),
                both(
                        conduct("c")
                                .says(lateNotice()
                                        .movesTheDueDate()
                                        .because(LAW)
                                        .byReading("r"))
                                .refusesWithinThePeriod()
                                .because(LAW),
                        conduct("c")
                                .says(new DossierRules(
                                        null,
                                        null,
                                        null,
                                        new DossierRules.LateNotice(
                                                DossierRules.LateNotice.Effect.RECOUNT, "r", BECAUSE),
                                        BECAUSE))),
                both(
                        lateNotice().leavesTheDueDate().because(LAW),
                        lateNotice()
                                .does(DossierRules.LateNotice.Effect.SLIP_STANDS)
                                .because(LAW)));
    }

    private static Stream<Arguments> calendarDays() {
        DayHours hours = DayHours.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30)));
        return Stream.of(
                both(
                        week().on(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, working("07:30-11:30"))
                                .because(LAW)
                                .on(DayOfWeek.SATURDAY, onlyReceiving("07:30-11:30")),
                        week().on(Set.of(DayOfWeek.TUESDAY, DayOfWeek.MONDAY), hours)
                                .because(LAW)
                                .on(Set.of(DayOfWeek.SATURDAY), new DayHours(List.of(), hours.receiving()))),
                both(
                        holiday("h").named(VI, EN).fallsOn(30, 4).because(LAW),
                        holiday("h").named(TEXT).falls(false, 4, 30).because(LAW)),
                both(
                        holiday("h").named(VI, EN).fallsOnLunar(10, 3).because(LAW),
                        holiday("h").named(VI, EN).falls(true, 3, 10).because(LAW)),
                both(
                        year(2026).publishedOn("2026-01-02").because(LAW),
                        year(2026).publishedOn(FIRST).because(LAW)),
                both(
                        day("2026-01-02")
                                .asHoliday()
                                .named(VI, EN)
                                .publishedOn("2026-01-02")
                                .because(LAW),
                        day("2026-01-02")
                                .as(DayKind.PUBLIC_HOLIDAY, DayHours.NONE)
                                .named(TEXT)
                                .publishedOn(FIRST)
                                .because(LAW)),
                both(
                        days("2026-01-02", "2026-01-02")
                                .inLieuOfAHoliday()
                                .named(VI, EN)
                                .publishedOn(FIRST)
                                .because(LAW),
                        days("2026-01-02", "2026-01-02")
                                .as(DayKind.COMPENSATION, DayHours.NONE)
                                .named(VI, EN)
                                .publishedOn(FIRST)
                                .because(LAW)),
                both(
                        day("2026-01-02")
                                .asClosed()
                                .named(VI, EN)
                                .publishedOn(FIRST)
                                .because(LAW),
                        day("2026-01-02")
                                .as(DayKind.CLOSED, DayHours.NONE)
                                .named(VI, EN)
                                .publishedOn(FIRST)
                                .because(LAW)),
                both(
                        day("2026-01-02")
                                .withHours(working("07:30-11:30"))
                                .named(VI, EN)
                                .publishedOn(FIRST)
                                .because(LAW),
                        day("2026-01-02")
                                .as(DayKind.SPECIAL_HOURS, hours)
                                .named(VI, EN)
                                .publishedOn(FIRST)
                                .because(LAW)),
                both(
                        swap("2026-01-02", "2026-12-30")
                                .named(VI, EN)
                                .publishedOn(FIRST)
                                .because(LAW),
                        swap("2026-01-02", "2026-12-30")
                                .named(TEXT)
                                .publishedOn("2026-01-02")
                                .because(BECAUSE)));
    }

    private static Arguments both(Entry<?> guided, Entry<?> composed) {
        return Arguments.of(guided, composed);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void the_guided_door_and_the_composed_one_lead_to_the_same(Entry<?> guided, Entry<?> composed) {
        assertThat((Object) guided.define()).isEqualTo(composed.define());
    }
}
