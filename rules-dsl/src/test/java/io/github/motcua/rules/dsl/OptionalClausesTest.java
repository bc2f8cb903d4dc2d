package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Authorities.delegation;
import static io.github.motcua.rules.dsl.Authorities.desk;
import static io.github.motcua.rules.dsl.Authorities.district;
import static io.github.motcua.rules.dsl.Authorities.level;
import static io.github.motcua.rules.dsl.Authorities.signing;
import static io.github.motcua.rules.dsl.Authorities.ward;
import static io.github.motcua.rules.dsl.Dossiers.extension;
import static io.github.motcua.rules.dsl.Dossiers.supplement;
import static io.github.motcua.rules.dsl.Facts.choices;
import static io.github.motcua.rules.dsl.Facts.date;
import static io.github.motcua.rules.dsl.Facts.place;
import static io.github.motcua.rules.dsl.Facts.places;
import static io.github.motcua.rules.dsl.Facts.time;
import static io.github.motcua.rules.dsl.Facts.yesOrNo;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.conduct;
import static io.github.motcua.rules.dsl.Procedures.procedure;
import static io.github.motcua.rules.dsl.Procedures.productOf;
import static io.github.motcua.rules.dsl.Procedures.stage;
import static io.github.motcua.rules.dsl.WardInJava.PLAN;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.dsl.WorkDays.days;
import static io.github.motcua.rules.dsl.WorkDays.holiday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Optional clauses come in any order, each once; what is not said has its default. */
class OptionalClausesTest {

    @Test
    void optional_clauses_come_in_any_order() {
        ProcedureClauses first = bare().interlinked()
                .inForceFrom("2026-01-01")
                .requires("a")
                .inStages(step())
                .decidedBy(ward1());
        ProcedureClauses second = bare().decidedBy(ward1())
                .inStages(step())
                .requires("a")
                .inForceFrom("2026-01-01")
                .interlinked();

        assertThat(first.define()).isEqualTo(second.define()).isNotEqualTo(bare().define());
    }

    private static ProcedureClauses bare() {
        return procedure("2.999999")
                .named(vi("Ví dụ"), en("Example"))
                .inField(vi("Mẫu"), en("Sample"))
                .because(PLAN);
    }

    private static StageClauses step() {
        return stage("s")
                .named(vi("Bước"), en("Step"))
                .by(vi("phường"), en("ward"))
                .withinWorkingDays(1)
                .because(PLAN);
    }

    private static CompetenceClauses ward1() {
        return level(Level.WARD).signedBy(vi("Chủ tịch"), en("Chair")).because(PLAN);
    }

    @Test
    void what_is_not_said_has_its_default() {
        Competence competence = ward1().define();
        Delegation delegation = delegation("d").from("a").to("b").because(PLAN).define();

        assertThat(bare().define().validity()).isEqualTo(Period.ALWAYS);
        assertThat(bare().define().interlinked()).isFalse();
        assertThat(competence)
                .isEqualTo(Competence.own(
                        Level.WARD, Words.text(vi("Chủ tịch"), en("Chair")), Period.ALWAYS, List.of(PLAN)));
        assertThat(delegation)
                .isEqualTo(Delegation.delegation("d", delegation.from(), delegation.to())
                        .because(List.of(PLAN))
                        .build());
        assertThat(step().define().calendar()).isEmpty();
    }

    @Test
    void a_clause_that_is_said_twice_is_named_wherever_it_stands() {
        ConductClauses wrong = conduct("c")
                .of("a")
                .of("b")
                .says(extension()
                        .withinWorkingDays(1)
                        .because(PLAN)
                        .withASlip()
                        .because(PLAN)
                        .withASlip()
                        .because(PLAN))
                .says(supplement().leavesThePeriod().because(PLAN))
                .says(supplement().leavesThePeriod().because(PLAN));

        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(wrong::define)
                .satisfies(refused -> assertThat(refused.issues())
                        .extracting(issue -> issue.location().pointer())
                        .containsExactly("/extension/slip", "/procedures", "/supplement"));
    }

    @Test
    void facts_of_every_type() {
        assertThat(types())
                .containsExactly(
                        FactType.YES_NO, FactType.CHOICES, FactType.DATE, FactType.TIME, FactType.UNIT, FactType.UNITS);
        FactDeclaration known = place("p")
                .called(vi("Nơi"), en("Place"))
                .asked(vi("Ở đâu?"), en("Where?"))
                .mayNotApply()
                .changeable()
                .knownBy(Knower.APPLICANT, Knower.SYSTEM)
                .define();
        assertThat(known.mayNotApply()).isTrue();
        assertThat(known.changeable()).isTrue();
        assertThat(known.knownBy()).isEqualTo(Set.of(Knower.APPLICANT, Knower.SYSTEM));
    }

    private static List<FactType> types() {
        return List.of(
                asked(yesOrNo("f")).type(),
                choices("f")
                        .called(vi("Gì"), en("What"))
                        .asked(vi("Gì?"), en("What?"))
                        .value("A", vi("một"), en("one"))
                        .define()
                        .type(),
                asked(date("f")).type(),
                asked(time("f")).type(),
                asked(place("f")).type(),
                asked(places("f")).type());
    }

    private static FactDeclaration asked(FactClauses.Label<FactClauses> verb) {
        return verb.called(vi("Gì"), en("What")).asked(vi("Gì?"), en("What?")).define();
    }

    @Test
    void what_no_shipped_catalog_says() {
        Competence competence = ward1().decentralised()
                .ofOffice("o")
                .at("a", "b")
                .inForceUntil("2026-06-30")
                .define();
        Delegation delegation = delegation("d")
                .from("a")
                .to("b")
                .because(PLAN)
                .revokedOn("2026-05-01")
                .endsWith("nd", "tt")
                .define();
        StatutoryHoliday holiday = holiday("h")
                .named(vi("Lễ"), en("Feast"))
                .fallsOn(1, 2)
                .because(PLAN)
                .daysOff(-1, 3)
                .define();

        assertThat(competence.basis()).isEqualTo(Basis.DECENTRALISED);
        assertThat(competence.office()).isEqualTo("o");
        assertThat(competence.at()).containsExactly("a", "b");
        assertThat(delegation.revokedOn()).contains(LocalDate.of(2026, 5, 1));
        assertThat(delegation.endsWith()).containsExactly("nd", "tt");
        assertThat(district("a")
                        .named(vi("A"), en("A"))
                        .because(PLAN)
                        .succeededBy("c", "b")
                        .define()
                        .successors())
                .containsExactly("b", "c");
        assertThat(desk("d")
                        .named(vi("D"), en("D"))
                        .receivingFor("a")
                        .because(PLAN)
                        .inForceFrom("2026-01-01")
                        .define()
                        .validity())
                .isEqualTo(Period.from(LocalDate.of(2026, 1, 1)));
        assertThat(signing(SignatureForm.KT)
                        .sealedByOwnBody()
                        .because(PLAN)
                        .mayBePassedOn()
                        .inForceFrom("2026-01-01")
                        .define()
                        .mayBePassedOn())
                .isTrue();
        assertThat(step().byCalendar("hours").after("a", "b").define().calendar())
                .isEqualTo("hours");
        assertThat(productOf("a", "b", "c").isAtMost(9).define().facts()).containsExactly("a", "b", "c");
        assertThat(document("d")
                        .cited(vi("D"), en("D"))
                        .titled(vi("D"), en("D"))
                        .asReadIn(vi("D"), en("D"))
                        .inForceOnUnknownDays()
                        .certainty(Certainty.DERIVED)
                        .numbered("1")
                        .define()
                        .certainty())
                .isEqualTo(Certainty.DERIVED);
        assertThat(List.of(holiday.from(), holiday.to())).containsExactly(-1, 3);
        assertThat(holiday.provisional()).isFalse();
    }

    @Test
    void days_in_a_row_are_stated_one_by_one() {
        List<CalendarDay> tet = days("2026-02-14", "2026-02-16")
                .asHoliday()
                .named(vi("Tết"), en("Tết"))
                .publishedOn("2025-10-13")
                .because(PLAN)
                .define();

        assertThat(tet)
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 16));
    }

    @Test
    void a_catalog_may_be_meant_in_another_zone() {
        Catalog elsewhere = catalog("c", "1")
                .titled(vi("C"), en("C"))
                .publishedBy(vi("C"), en("C"))
                .inZone(ZoneId.of("Asia/Vientiane"))
                .define();

        assertThat(elsewhere.zone()).isEqualTo(ZoneId.of("Asia/Vientiane"));
        assertThat(catalog("c", "1")
                        .titled(vi("C"), en("C"))
                        .publishedBy(vi("C"), en("C"))
                        .define()
                        .zone())
                .isEqualTo(Catalog.VIETNAM);
        assertThat(ward("a/b").named(vi("A"), en("A")).because(PLAN))
                .hasToString(ward("a/b")
                        .named(vi("A"), en("A"))
                        .because(PLAN)
                        .define()
                        .toString());
    }
}
