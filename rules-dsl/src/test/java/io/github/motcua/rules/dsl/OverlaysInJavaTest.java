package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Procedures.opening;
import static io.github.motcua.rules.dsl.Procedures.overlay;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.vi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Opening.Change;
import io.github.motcua.rules.catalog.Opening.Demand;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is opened to lower levels, and what they make of it, said in Java and composed. */
class OverlaysInJavaTest {

    private static final Provision PLAN = Provision.of("plan").article("2");
    private static final Period MAY = Period.between(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));

    @Test
    void an_opening_is_the_one_that_was_composed() {
        assertThat(opening("wards-may")
                        .toUnitsOf(Level.WARD)
                        .because(PLAN)
                        .toAddProceduresTo("no-wait", Demand.SINGLE_LEVEL, Demand.CONCERNS_RESIDENTS)
                        .toDemandMoreIn("no-wait")
                        .toShortenTimeLimits()
                        .inForceDuring("2022-05-01", "2022-05-31")
                        .define())
                .isEqualTo(new Opening(
                        "wards-may",
                        "no-wait",
                        Level.WARD,
                        Set.of(Change.values()),
                        Set.of(Demand.SINGLE_LEVEL, Demand.CONCERNS_RESIDENTS),
                        MAY,
                        List.of(PLAN)));
        assertThat(opening("shorter")
                        .toUnitsOf(Level.CITY)
                        .because(PLAN)
                        .toShortenTimeLimits()
                        .define())
                .isEqualTo(new Opening(
                        "shorter", "", Level.CITY, Set.of(Change.LIMITS), Set.of(), Period.ALWAYS, List.of(PLAN)));
    }

    @Test
    void an_overlay_is_the_one_that_was_composed() {
        Addition composed = new Addition(new Coverage("2.000908", new TreeSet<>(), List.of(PLAN)), false);

        assertThat(overlay("pilot")
                        .under("wards-may")
                        .in("q/b", "q/a")
                        .because(PLAN)
                        .inForceDuring("2022-05-01", "2022-05-31")
                        .addsForResidents("2.000815", "few-copies")
                        .because(PLAN)
                        .adds("2.000908")
                        .because(PLAN)
                        .requires("few-pages")
                        .shortens("2.000884", "more-time")
                        .withinWorkingDays(1)
                        .worded(vi("01 ngày làm việc"), en("1 working day"))
                        .because(PLAN)
                        .define())
                .isEqualTo(new Overlay(
                        "pilot",
                        "wards-may",
                        new TreeSet<>(Set.of("q/a", "q/b")),
                        MAY,
                        List.of(
                                new Addition(
                                        new Coverage("2.000815", new TreeSet<>(Set.of("few-copies")), List.of(PLAN)),
                                        true),
                                composed),
                        new TreeSet<>(Set.of("few-pages")),
                        List.of(new ShorterLimit(
                                "2.000884",
                                "more-time",
                                Term.workingDays(1),
                                Text.of("01 ngày làm việc", "1 working day"),
                                List.of(PLAN))),
                        List.of(PLAN)));
    }

    @Test
    void what_is_said_twice_or_of_two_programmes_is_told() {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> opening("o")
                        .toUnitsOf(Level.WARD)
                        .because(PLAN)
                        .toAddProceduresTo("one")
                        .toDemandMoreIn("other")
                        .toDemandMoreIn("other")
                        .define())
                .satisfies(rejected -> assertThat(rejected.issues())
                        .extracting(issue -> issue.location().pointer())
                        .containsExactlyInAnyOrder("/programme", "/allows/REQUIREMENTS"));
    }
}
