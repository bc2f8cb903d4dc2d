package io.github.motcua.rules.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.GeneratedJavaParserConstants;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.testkit.generate.RandomCases;
import io.github.motcua.rules.text.Ids;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.drl.parser.lang.DroolsSoftKeywords;
import org.drools.mvel.parser.GeneratedMvelParserConstants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules as printed are the rules: stock Drools compiles the text as it stands and comes to the same
 * findings, time limits, outcome, track, duties and slips as the library.
 */
class DrlTest {

    private static final int WORLDS = 7;
    private static final int CASES_OF_A_WORLD = 250;
    private static final int CASES_OF_SHIPPED_CATALOGS = 400;

    private static final List<String> KINDS = List.of("MET", "NOT_MET", "UNDETERMINED", "limits", "duties", "slips");

    private static final Locale LOCALE = Locale.getDefault();

    private final Map<String, StockDrools> compiled = new HashMap<>();
    private final Tally tally = new Tally();

    @BeforeAll
    static void let_stock_drools_find_its_getters() {
        Locale.setDefault(Locale.ROOT);
    }

    @AfterAll
    static void restore() {
        Locale.setDefault(LOCALE);
    }

    @Test
    void stock_drools_decides_by_the_printed_shipped_catalogs_as_the_library_does() {
        PlausibleCases shipped = new PlausibleCases();

        shipped.cases(CASES_OF_SHIPPED_CATALOGS).forEach(given -> compare(shipped.law(), shipped.rules(), given));

        assertThat(compiled).hasSizeGreaterThan(1);
        assertThat(tally.of("cases")).isEqualTo(CASES_OF_SHIPPED_CATALOGS);
        for (String kind : KINDS) {
            assertThat(tally.of(kind)).as("%s of%n%s", kind, tally).isGreaterThanOrEqualTo(20);
        }
    }

    /** Of each world one day: stock Drools takes a second for each text. */
    @Test
    void stock_drools_decides_by_printed_random_catalogs_as_the_library_does() {
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = new World(seed);
            List<Case> cases = world.cases(CASES_OF_A_WORLD);
            for (Case given : cases) {
                if (day(given).equals(day(cases.get(0)))) {
                    compare(world.law(), world.rules(), given);
                }
            }
        }

        assertThat(tally.of("cases")).isGreaterThan(10 * WORLDS);
        for (String kind : KINDS) {
            assertThat(tally.of(kind)).as("%s of%n%s", kind, tally).isGreaterThanOrEqualTo(20);
        }
    }

    /** Facts called like words of Java and DRL, like packages, like getters, and like fields of the printed types. */
    @Test
    void a_fact_may_have_any_id() {
        Set<String> ids = new TreeSet<>(List.of(
                ("com java org io hashCode toString notify wait isOpen resident isResident copies getCopies getClass getter string object about name status outcome track request finding"
                                + " summary notApplicable known found kcontext drools map list set aB uRL i x1 int1 true1 a"
                                + " after before coincides during finishes includes meets overlaps starts")
                        .split(" ")));
        words(ids);
        Law law = new Law(List.of(SmallCatalogs.namedFacts(ids)));
        ProcedureRules rules = ProcedureRules.of(law.catalogs());
        RandomCases cases = RandomCases.of(law.catalogs(), 0);

        for (int number = 0; number < 100; number++) {
            compare(law, rules, cases.number(number).orElseThrow());
        }

        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(tally.of("MET")).isPositive();
        assertThat(tally.of("NOT_MET")).isPositive();
    }

    private static void words(Set<String> into) {
        List<String> tokens = new ArrayList<>(List.of(GeneratedMvelParserConstants.tokenImage));
        tokens.addAll(List.of(GeneratedJavaParserConstants.tokenImage));
        for (Field word : DroolsSoftKeywords.class.getFields()) {
            try {
                tokens.add((String) word.get(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        for (String token : tokens) {
            String word = token.replace("\"", "");
            if (Ids.FACT.matches(word) && !BuiltInFacts.declarations().containsKey(word)) {
                into.add(word);
            }
        }
    }

    private static LocalDate day(Case given) {
        return given.receivedAt().orElseThrow().toLocalDate();
    }

    private void compare(Law law, ProcedureRules rules, Case given) {
        tally.add("cases");
        Decision decision = rules.decide(given);
        Law.OnDay onDay = law.on(Known.code(given), day(given)).orElseThrow();
        String drl = rules.drl(rules.procedures(), day(given));
        StockDrools stock = compiled.computeIfAbsent(drl, StockDrools::of);
        String replay = CaseJson.write(given);

        try (StockDrools.Examination examination = stock.examine(Known.of(given, law, onDay))) {
            assertThat(examination.findings("requirement")).as(replay).isEqualTo(findings(decision));
            Map<String, String> limits = examination.findings("limit");
            assertThat(limits).as(replay).hasSameSizeAs(onDay.limits);
            assertThat(examination.resolve(summary(onDay, Known.of(given, law, onDay), decision)))
                    .as(replay)
                    .containsExactly(decision.outcome() + " "
                            + decision.track().map(Track::name).orElse(null));
            if (decision.outcome().isTaken()) {
                assertThat(due(limits)).as(replay).isEqualTo(due(decision));
            }
            owed(examination, decision, replay);
        }
    }

    private Map<String, String> findings(Decision decision) {
        Map<String, String> findings = new TreeMap<>();
        for (Finding finding : decision.findings()) {
            tally.add(finding.status().name());
            findings.put(
                    finding.catalog() + "/" + finding.requirement(),
                    finding.status().name());
        }
        return findings;
    }

    /** The findings by kind; what only all completions together tell is not in the text. */
    private Map<String, Object> summary(Law.OnDay onDay, Map<String, Object> known, Decision decision) {
        Steps steps = new Steps(decision.findings());
        Together together = new Together(onDay, known, decision.findings());
        Map<String, Object> summary = new HashMap<>();
        summary.put("procedure", onDay.procedure.code());
        summary.put("interlinked", onDay.procedure.interlinked());
        boolean isTold = decision.outcome() == Outcome.UNDETERMINED || steps.tell();
        tally.add(isTold ? "told by the findings" : "told by all completions");
        for (RequirementKind kind : RequirementKind.values()) {
            Set<Status> statuses = EnumSet.copyOf(together.of(kind));
            Status oneByOne = kind == RequirementKind.ELIGIBILITY ? steps.programmes() : steps.of(kind);
            if (!isTold) {
                statuses.remove(Status.UNDETERMINED);
            }
            summary.put(
                    kind.name().toLowerCase(Locale.ROOT),
                    isTold || statuses.isEmpty()
                            ? oneByOne.name()
                            : statuses.iterator().next().name());
        }
        return summary;
    }

    private static Set<String> due(Map<String, String> limits) {
        Set<String> possible = new TreeSet<>();
        limits.forEach((name, status) -> {
            if (!status.equals("NOT_MET")) {
                possible.add(id(name));
            }
        });
        return possible;
    }

    private Set<String> due(Decision decision) {
        Set<String> possible = new TreeSet<>();
        decision.due().ifPresent(due -> {
            due.limit().ifPresent(limit -> possible.add(limit.limit().id()));
            due.candidates().forEach(limit -> possible.add(limit.limit().id()));
        });
        tally.add("limits", possible.size());
        return possible;
    }

    private void owed(StockDrools.Examination examination, Decision decision, String replay) {
        List<String> duties = new ArrayList<>();
        examination.owed("duty").forEach(name -> duties.add(id(name)));
        assertThat(duties)
                .as(replay)
                .containsExactlyInAnyOrderElementsOf(
                        decision.duties().stream().map(OwedDuty::id).toList());
        assertThat(examination.owed("slip").isEmpty())
                .as(replay)
                .isEqualTo(decision.slip().isEmpty());
        tally.add("duties", duties.size());
        tally.add("slips", decision.slip().isPresent() ? 1 : 0);
    }

    private static String id(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
