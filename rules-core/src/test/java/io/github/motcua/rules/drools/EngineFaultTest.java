package io.github.motcua.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.eligibility.Outcome;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threat 28: a rule's consequence fails in the middle of a case. */
class EngineFaultTest {

    private static final Case ELEVEN_COPIES = Case.of("2.000815")
            .at("hoan-kiem/hang-bac")
            .receivedAt("2022-05-26T14:59")
            .inPerson()
            .atTheWardOffice()
            .with("copies", 11)
            .with("pagesPerCopy", 20)
            .with("issuer", "VIETNAM")
            .withCompleteDossier()
            .withoutComplications();

    static List<Supplier<Throwable>> faults() {
        return List.of(
                () -> new IllegalStateException("injected"),
                () -> new OutOfMemoryError("injected"),
                () -> new StackOverflowError("injected"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_names_rule_and_catalogs_and_the_next_decision_is_right(Supplier<Throwable> fault) {
        int[] findings = {0};
        CatalogSet catalogs = CatalogSet.of(
                Catalogs.shipped().stream()
                        .map(id -> Catalogs.shipped(id).orElseThrow())
                        .toList(),
                Calendars.shipped());
        Decider decider = new Decider(
                catalogs,
                () -> Calendars.of(List.of(Calendars.vnPublicSector(), Calendars.hanoiWard())),
                new DroolsExaminer(new RuleBases(RuleBases.MAX_KEPT, (request, condition, status) -> {
                    if (++findings[0] == 5) {
                        throw sneaky(fault.get());
                    }
                    request.found(condition, status);
                })),
                false);

        EngineFaultException thrown =
                catchThrowableOfType(EngineFaultException.class, () -> decider.decide(ELEVEN_COPIES));
        Decision next = decider.decide(ELEVEN_COPIES);

        assertThat(thrown).hasMessageContaining("injected");
        assertThat(thrown.rule().orElseThrow()).isNotEmpty();
        assertThat(thrown)
                .hasMessageContaining("engine fault at rule " + thrown.rule().orElseThrow() + " of 2.000815")
                .hasMessageContaining(
                        "vn-certification " + Catalogs.vnCertification().version())
                .hasMessageContaining("hoan-kiem-no-wait-2022 "
                        + Catalogs.hoanKiemNoWait2022().version());
        assertThat(next.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(next)
                .isEqualTo(ProcedureRules.of(Catalogs.hoanKiemNoWait2022()).decide(ELEVEN_COPIES));
    }

    /** Throws anything where only unchecked exceptions may be thrown. */
    @SuppressWarnings("unchecked") // the caller never sees the type
    private static <T extends Throwable> RuntimeException sneaky(Throwable fault) throws T {
        throw (T) fault;
    }
}
