package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.Engine;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.CaseGenerator;
import io.github.motcua.rules.testkit.generate.RandomCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two engines on the catalogs that come with the library. */
class ShippedCatalogsTest {

    private static final List<Catalog> SHIPPED = Catalogs.shipped().stream()
            .flatMap(id -> Catalogs.shipped(id).stream())
            .toList();

    private final Engine library = Engine.of(ProcedureRules.of(SHIPPED));
    private final Engine reference = ReferenceEngine.of(SHIPPED);
    private final Tally tally = new Tally();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void valid_cases_of_every_procedure_are_answered_alike() {
        CaseGenerator.of(SHIPPED).valid().forEach(each -> compare(each.given()));

        assertThat(wrong).isEmpty();
        assertThat(tally.of("with a date")).as("%s", tally).isGreaterThan(20);
    }

    @Test
    void random_cases_are_answered_alike() {
        for (int seed = 0; seed < 6; seed++) {
            RandomCases random = RandomCases.of(SHIPPED, seed);
            Stream.iterate(0, number -> number + 1)
                    .limit(150)
                    .flatMap(number -> random.number(number).stream())
                    .forEach(this::compare);
        }

        assertThat(wrong).isEmpty();
        assertThat(tally.of("cases")).as("%s", tally).isGreaterThan(600);
        assertThat(tally.of("with delegations")).as("%s", tally).isGreaterThan(5);
    }

    private void compare(Case given) {
        tally.add("cases");
        Answer expected;
        try {
            expected = reference.answer(given);
        } catch (UnsupportedOperationException notDone) {
            tally.add("refused");
            return;
        }
        List<String> differences = expected.differences(library.answer(given));
        if (!differences.isEmpty()) {
            wrong.add(given + " " + differences);
        }
        if (!expected.delegations().isEmpty()) {
            tally.add("with delegations");
        }
        expected.due().filter(due -> due.limits().get(0).date() != null).ifPresent(due -> tally.add("with a date"));
    }

    @Test
    void a_date_that_turns_on_the_moon_is_refused_and_not_guessed() {
        Case marriage = Case.of("1.000894")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2026-12-31T09:00")
                .knownOn(LocalDate.of(2026, 9, 1)) // the notice for 2027 came on 2 October
                .inPerson()
                .atTheWardOffice()
                .with("partiesResidence", List.of("hoan-kiem/hang-bac"))
                .with("filedBy", "PARTY")
                .with("bothPartiesPresent", true)
                .with("manAge", 25)
                .with("womanAge", 23)
                .withCompleteDossier()
                .withoutComplications()
                .with("needsVerification", true);

        assertThatThrownBy(() -> reference.answer(marriage))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("lunar")
                .hasMessageContaining("2027");
        assertThat(reference.answer(marriage.knownOn(LocalDate.of(2026, 10, 2))).due())
                .isPresent();
    }
}
