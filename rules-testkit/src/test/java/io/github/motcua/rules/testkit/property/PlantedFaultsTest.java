package io.github.motcua.rules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.testkit.generate.HoanKiem;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import io.github.motcua.rules.testkit.reference.ReferenceEngine;
import io.github.motcua.rules.text.Text;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each property can fail: an engine that answers wrongly in one way fails exactly the property that forbids it. */
class PlantedFaultsTest {

    private static final TestedCatalogs CATALOGS = HoanKiem.TESTED;

    /** Cases of one procedure while the programme ran. */
    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        Case good = Case.of("2.000815")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T14:00")
                .inPerson()
                .atTheWardOffice()
                .with("copies", 3)
                .with("pagesPerCopy", 20)
                .with("issuer", "VIETNAM")
                .withCompleteDossier()
                .withoutComplications();
        return List.of(good, good.with("copies", 1), good.with("copies", 11), good.receivedAt("2022-05-26T15:30"));
    }

    /** The library, but for what is altered afterwards. */
    private static UnderTest altered(BiFunction<Case, Decision, Decision> alter) {
        return (catalogs, calendars) -> {
            ProcedureRules right = ProcedureRules.of(catalogs, calendars);
            return given -> Answered.of(alter.apply(given, right.decide(given)));
        };
    }

    /** The library, but for answers without a legal basis if the catalogs are like this. */
    private static UnderTest baselessIf(Predicate<List<String>> ids) {
        return (catalogs, calendars) -> {
            ProcedureRules right = ProcedureRules.of(catalogs, calendars);
            boolean baseless = ids.test(catalogs.stream().map(Catalog::id).toList());
            return given -> Answered.of(baseless ? baseless(right.decide(given)) : right.decide(given));
        };
    }

    private static Map<String, UnderTest> faults() {
        Map<String, UnderTest> faults = new LinkedHashMap<>();
        faults.put("limits-are-monotone", altered((given, right) -> copies(given, 2) ? nothingMet(right) : right));
        faults.put(
                "order-is-irrelevant", baselessIf(ids -> ids.indexOf("vn-certification") < ids.indexOf("vn-one-stop")));
        faults.put(
                "earlier-is-not-later",
                altered((given, right) ->
                        given.receivedAt().orElseThrow().toLocalTime().isBefore(LocalTime.NOON)
                                ? dueTenDaysLater(right)
                                : right));
        faults.put(
                "unrelated-changes-nothing",
                baselessIf(ids -> ids.size() > CATALOGS.catalogs().size()));
        faults.put("replay-is-identical", PlantedFaultsTest::baselessTheSecondTime);
        faults.put(
                "unknown-never-decides",
                altered((given, right) -> given.facts().containsKey("copies")
                        ? right
                        : copy(right, Outcome.ORDINARY).build()));
        return faults;
    }

    private static Function<Case, Answered> baselessTheSecondTime(
            Collection<Catalog> catalogs, Collection<WorkCalendar> calendars) {
        ProcedureRules right = ProcedureRules.of(catalogs, calendars);
        Map<Case, Integer> asked = new HashMap<>();
        return given -> Answered.of(
                asked.merge(given, 1, Integer::sum) > 1 ? baseless(right.decide(given)) : right.decide(given));
    }

    private static boolean copies(Case given, long number) {
        return FactValue.of(number).equals(given.facts().get("copies"));
    }

    private static Decision baseless(Decision right) {
        return copy(right, right.outcome()).basis(List.of()).build();
    }

    private static Decision nothingMet(Decision right) {
        List<Finding> findings = new ArrayList<>();
        for (Finding each : right.findings()) {
            findings.add(new Finding(
                    each.requirement(),
                    each.catalog(),
                    each.programme(),
                    each.kind(),
                    Status.NOT_MET,
                    each.text(),
                    each.facts(),
                    List.of(),
                    each.citations(),
                    each.judge()));
        }
        return copy(right, right.outcome()).findings(findings).build();
    }

    private static Decision dueTenDaysLater(Decision right) {
        AppliedLimit limit = right.due().flatMap(Due::limit).orElse(null);
        if (limit == null || limit.due().isEmpty()) {
            return right;
        }
        DueDate due = limit.due().get();
        DueDate later = new DueDate(
                due.at().plusDays(10),
                due.legalEnd().plusDays(10),
                due.handOverBy().orElse(null),
                due.provisionalYears(),
                due.calendars(),
                due.segments());
        AppliedLimit wrong = new AppliedLimit(limit.limit(), limit.catalog(), limit.citations(), later);
        return copy(right, right.outcome())
                .due(new Due(wrong, List.of(), List.of()))
                .build();
    }

    private static Decision.Builder copy(Decision right, Outcome outcome) {
        return Decision.decision(outcome, right.procedure(), right.name(), right.receivedAt())
                .basis(right.basis())
                .track(right.track().orElse(null))
                .unit(right.unit().orElse(null))
                .unitName(right.unitName().orElse(null))
                .findings(right.findings())
                .questions(right.questions())
                .competence(right.competence().orElse(null))
                .due(right.due().orElse(null))
                .slip(right.slip().orElse(null))
                .duties(right.duties())
                .readings(right.readings())
                .transitions(right.transitions())
                .catalogs(right.catalogs());
    }

    @Test
    void each_fault_fails_exactly_the_property_that_forbids_it() {
        Map<String, List<String>> failed = new LinkedHashMap<>();

        faults().forEach((fault, engine) -> failed.put(fault, failing(engine)));

        Map<String, List<String>> expected = new LinkedHashMap<>();
        faults().keySet().forEach(fault -> expected.put(fault, List.of(fault)));
        assertThat(failed).isEqualTo(expected);
        assertThat(failing(UnderTest.library())).isEmpty();
        assertThat(failing(UnderTest.engine(ReferenceEngine::of))).isEmpty();
        assertThat(Properties.all().list().stream().map(Property::id))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    private static List<String> failing(UnderTest engine) {
        List<String> failing = new ArrayList<>();
        for (Property property : Properties.all().list()) {
            Subject subject = Subject.of(CATALOGS, engine);
            if (CASES.stream().anyMatch(given -> property.check(subject, given).isPresent())) {
                failing.add(property.id());
            }
        }
        return failing;
    }

    @Test
    void a_failing_run_tells_the_smallest_case_and_the_line_that_looks_at_it_again() {
        UnderTest wrong = faults().get("unknown-never-decides");
        Properties properties =
                Properties.of(Properties.unknownNeverDecides()).decidedBy(wrong).cases(150);

        AssertionError failed = catchThrowableOfType(AssertionError.class, () -> properties.hold(CATALOGS));

        assertThat(failed)
                .hasMessageContaining("unknown-never-decides does not hold")
                .hasMessageContaining("`copies` not known: ORDINARY")
                .hasMessageContaining("\"copies\"")
                .hasMessageContaining("Look at it again: -Dmotcua.property=unknown-never-decides:boundary/0/");

        assertThat(lookingAgain(lineOf(failed.getMessage()), () -> properties.hold(CATALOGS)))
                .isEqualTo(failed.getMessage());
    }

    @Test
    void every_property_fails_in_a_run_with_a_small_case_and_a_line_that_shows_the_same_again() {
        for (Property property : Properties.all().list()) {
            Properties properties = Properties.of(property)
                    .decidedBy(faults().get(property.id()))
                    .cases(60);

            String failed = failed(() -> properties.hold(CATALOGS)).getMessage();
            String again = lookingAgain(lineOf(failed), () -> properties.hold(CATALOGS));

            assertThat(failed).startsWith(property.id() + " does not hold");
            assertThat(shrunkCase(failed).facts()).as(failed).hasSizeLessThanOrEqualTo(3); // what a due date needs
            assertThat(again).isEqualTo(failed);
        }
    }

    private static AssertionError failed(ThrowingCallable run) {
        return catchThrowableOfType(AssertionError.class, run);
    }

    private static Case shrunkCase(String failed) {
        String json = failed.lines()
                .filter(line -> line.startsWith("case:"))
                .findFirst()
                .orElseThrow();
        return CaseJson.read(json.substring(json.indexOf('{')), Catalog.VIETNAM).orReject();
    }

    private static String lineOf(String failed) {
        return failed.substring(failed.indexOf("-Dmotcua.property=") + "-Dmotcua.property=".length())
                .strip();
    }

    private static String lookingAgain(String line, ThrowingCallable run) {
        System.setProperty(Properties.AGAIN, line);
        try {
            return failed(run).getMessage();
        } finally {
            System.clearProperty(Properties.AGAIN);
        }
    }

    @Test
    void a_fault_that_comes_and_goes_is_told_though_it_does_not_come_again() {
        UnderTest everySecondTime = (catalogs, calendars) -> {
            ProcedureRules right = ProcedureRules.of(catalogs, calendars);
            int[] asked = new int[1];
            return given -> Answered.of(asked[0]++ % 2 == 1 ? baseless(right.decide(given)) : right.decide(given));
        };

        AssertionError failed = failed(() -> Properties.of(Properties.replayIsIdentical())
                .decidedBy(everySecondTime)
                .cases(1)
                .hold(CATALOGS));

        assertThat(failed)
                .hasMessageStartingWith("replay-is-identical does not hold")
                .hasMessageContaining("-Dmotcua.property=replay-is-identical:");
    }

    @Test
    void an_engine_that_throws_is_a_counterexample_with_its_smallest_case() {
        UnderTest throwing = altered((given, right) -> {
            if (given.facts().containsKey("copies")) {
                throw new IllegalStateException("copies");
            }
            return right;
        });

        AssertionError failed = failed(() -> Properties.of(Properties.orderIsIrrelevant())
                .decidedBy(throwing)
                .cases(60)
                .hold(CATALOGS));

        assertThat(failed)
                .hasMessageContaining("no answer but an exception: java.lang.IllegalStateException: copies")
                .hasMessageContaining("-Dmotcua.property=order-is-irrelevant:");
        assertThat(shrunkCase(failed.getMessage()).facts()).hasSize(1);
    }

    @Test
    void a_run_without_comparison_fails() {
        assertThatThrownBy(() ->
                        Properties.of(Properties.limitsAreMonotone()).cases(0).hold(CATALOGS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing was compared by [limits-are-monotone]");
    }

    /** Nothing has a limit here, and nothing is due on a day. */
    private static final Catalog WITHOUT_LIMITS = SmallLaw.asking(Criterion.is("urgent", FactValue.of(true)));

    @Test
    void a_property_that_was_asked_for_and_never_applied_fails_and_among_all_it_is_told() {
        Held held = Properties.all().cases(10).hold(WITHOUT_LIMITS);

        assertThat(held.silent()).containsExactly("limits-are-monotone");
        assertThatThrownBy(() -> Properties.of(Properties.orderIsIrrelevant(), Properties.limitsAreMonotone())
                        .cases(10)
                        .hold(WITHOUT_LIMITS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing was compared by [limits-are-monotone]");
    }

    @Test
    void a_line_of_a_world_looks_at_that_case_whatever_worlds_the_run_is_about() {
        System.setProperty(Properties.AGAIN, "order-is-irrelevant:world/70/0");
        try {
            Properties properties = Properties.of(Properties.orderIsIrrelevant());

            assertThat(properties.holdInWorlds(1).cases()).isEqualTo(1);
            assertThat(properties.hold(CATALOGS).cases()).isZero();
        } finally {
            System.clearProperty(Properties.AGAIN);
        }
    }

    @Test
    void a_line_that_names_no_property_or_no_case_does_not_pass() {
        Properties properties = Properties.of(Properties.orderIsIrrelevant()).cases(1);

        for (String line : List.of(
                "order-is-irelevant:boundary/0/1", "order-is-irrelevant:boundary/0/99999999", "order-is-irrelevant")) {
            System.setProperty(Properties.AGAIN, line);
            try {
                assertThatThrownBy(() -> properties.hold(CATALOGS)).isInstanceOf(IllegalArgumentException.class);
            } finally {
                System.clearProperty(Properties.AGAIN);
            }
        }
        System.setProperty(Properties.AGAIN, "order-is-irrelevant:world/x");
        try {
            assertThatThrownBy(() -> properties.holdInWorlds(1)).isInstanceOf(IllegalArgumentException.class);
        } finally {
            System.clearProperty(Properties.AGAIN);
        }
    }

    @Test
    void a_line_of_another_runs_property_is_passed_over() {
        Properties properties = Properties.of(Properties.orderIsIrrelevant()).cases(1);

        for (String line : List.of("own-claim:boundary/0/99999999", "limits-are-monotone:boundary/0/1")) {
            System.setProperty(Properties.AGAIN, line);
            try {
                assertThat(properties.hold(CATALOGS).cases()).isZero();
                assertThat(properties.holdInWorlds(1).cases()).isZero();
            } finally {
                System.clearProperty(Properties.AGAIN);
            }
        }
    }

    private static Property called(String id) {
        return new Property() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Text name() {
                return Text.same(id);
            }

            @Override
            public Text claim() {
                return Text.same("nothing");
            }

            @Override
            public Optional<Counterexample> check(Subject subject, Case given) {
                subject.compared();
                return Optional.empty();
            }
        };
    }

    @Test
    void a_run_has_properties_and_each_an_id_of_its_own_that_can_be_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(Properties::of).withMessageContaining("compare nothing");
        for (String id : List.of("", " ", "own:claim", "order-is-irrelevant")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Properties.of(Properties.orderIsIrrelevant(), called(id)))
                    .withMessageContaining(id);
        }
        assertThat(Properties.of(called("own-claim")).cases(1).hold(CATALOGS).comparisons())
                .containsKey("own-claim");
    }

    @Test
    void a_counterexample_of_a_random_world_is_shrunk_with_its_catalogs() {
        UnderTest refusesAll = altered((given, right) ->
                given.facts().isEmpty() ? copy(right, Outcome.REFUSE).build() : right);
        Properties properties = Properties.of(Properties.unknownNeverDecides())
                .decidedBy(refusesAll)
                .cases(40);

        AssertionError failed = catchThrowableOfType(AssertionError.class, () -> properties.holdInWorlds(3));

        assertThat(failed).hasMessageContaining("-Dmotcua.property=unknown-never-decides:world/");
        // the one with the procedure, and at most one that declares the fact
        assertThat(failed.getMessage().lines().filter(each -> each.startsWith("catalog: ")))
                .hasSizeBetween(1, 2);
    }
}
