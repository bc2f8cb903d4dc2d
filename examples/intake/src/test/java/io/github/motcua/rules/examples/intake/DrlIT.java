package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules for people to read. */
class DrlIT {

    @Test
    void the_rules_of_a_day_are_printed() {
        IntakeJar.Run all = IntakeJar.plain().run("drl", "--catalog", PROGRAMME, "--on", "2022-05-26");
        IntakeJar.Run one =
                IntakeJar.plain().run("drl", "--catalog", PROGRAMME, "--on", "2022-05-26", "--procedure", "2.000815");

        assertThat(all.out()).contains("package ", "\nrule ", "copies : Long", "manAge : Long");
        assertThat(one.out()).contains("package ", "\nrule ", "copies : Long").doesNotContain("manAge");
        assertThat(all.status() + one.status()).isZero();
        assertThat(all.err() + one.err()).isEmpty();
    }

    @Test
    void without_a_day_it_is_today() {
        IntakeJar.Run run = IntakeJar.plain().run("drl", "--catalog", "vn-certification");

        assertThat(run.out()).contains("\nrule ");
        assertThat(run.status()).isZero();
    }

    @Test
    void where_nothing_is_in_force_the_periods_are_told() {
        IntakeJar.Run run = IntakeJar.plain().run("drl", "--catalog", "vn-civil-status", "--on", "2027-03-01");

        assertThat(run.bytes()).isEmpty();
        assertThat(run.err())
                .isEqualTo("intake: no rule in force on 2027-03-01; the catalogs hold rules for"
                        + " 2016-01-01..2027-02-28\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_procedure_asked_for_that_is_not_in_force_is_told_and_the_others_are_printed() {
        IntakeJar.Run run = IntakeJar.plain()
                .run(
                        "drl",
                        "--catalog",
                        "vn-civil-status",
                        "vn-certification",
                        "--on=2027-03-01",
                        "--procedure",
                        "1.000656",
                        "2.000815");

        assertThat(run.out()).contains("\nrule ", "unitLevel : String").doesNotContain("lastResidence");
        assertThat(run.err())
                .isEqualTo("intake: no rule in force for procedure 1.000656 on 2027-03-01;"
                        + " the catalogs hold rules for 2016-01-01..2027-02-28\n");
        assertThat(run.status()).isEqualTo(1);
    }
}
