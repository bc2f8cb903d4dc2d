package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.GeneratedJavaParserConstants;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.testkit.generate.CaseGenerator;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.GeneratedCase;
import io.github.motcua.rules.testkit.generate.RandomCases;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import io.github.motcua.rules.text.Ids;
import io.github.motcua.rules.text.Text;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.parser.lang.DroolsSoftKeywords;
import org.drools.mvel.parser.GeneratedMvelParserConstants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules as printed are the rules: stock Drools compiles the text as it stands and comes to the same
 * findings, time limits, outcome, track, duties and slips as the library. What the rules are told of a case is what the
 * reference engine knows of it.
 *
 * <p>Stock Drools takes seconds for the rules of one day. {@code -Dmotcua.drl.worlds=50} compiles those of so many random
 * worlds instead of {@value #WORLDS}.
 */
class DrlTest {

    private static final int WORLDS = 5;
    private static final int CASES_OF_A_WORLD = 500;
    /** During the programme, when wards took over from districts, and the year after. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2022, 5, 4), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 16));

    private static final int CASES_OF_A_DAY = 150;

    private static final List<String> KINDS = List.of("MET", "NOT_MET", "UNDETERMINED", "limits", "duties", "slips");

    private static final int FACTS_OF_A_REQUIREMENT = 6;
    private static final List<FactType> TYPES =
            List.of(FactType.YES_NO, FactType.DATE, FactType.UNITS, FactType.WHOLE, FactType.UNIT, FactType.TIME);
    private static final Text TEXT = Text.same("text");

    private static final Locale LOCALE = Locale.getDefault();

    private final Map<String, StockDrools> compiled = new HashMap<>();
    private final Map<List<Object>, StockDrools> byDay = new HashMap<>();
    private final Map<String, Integer> tally = new TreeMap<>();

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
        TestedCatalogs shipped = TestedCatalogs.of(
                Catalogs.shipped().stream()
                        .flatMap(id -> Catalogs.shipped(id).stream())
                        .toList(),
                List.of());
        ReferenceEngine reference = ReferenceEngine.of(shipped.catalogs());
        Map<LocalDate, List<Case>> byDay =
                byDay(CaseGenerator.of(shipped).boundary().map(GeneratedCase::given));

        for (LocalDate day : DAYS) {
            for (Case given : new Dice(0).some(byDay.get(day), CASES_OF_A_DAY, CASES_OF_A_DAY)) {
                compare(reference, shipped.rules(), given);
            }
        }

        assertThat(compiled).hasSameSizeAs(DAYS);
        assertThat(tally).containsEntry("cases", DAYS.size() * CASES_OF_A_DAY);
        everyKindCame();
    }

    /** Of each world the day with the most cases. */
    @Test
    void stock_drools_decides_by_printed_random_catalogs_as_the_library_does() {
        int worlds = Integer.getInteger("motcua.drl.worlds", WORLDS);
        for (int seed = 0; seed < worlds; seed++) {
            RandomWorld world = RandomWorld.of(seed);
            ReferenceEngine reference = ReferenceEngine.of(world.catalogs());
            Map<LocalDate, List<Case>> byDay = byDay(world.cases(CASES_OF_A_WORLD).stream());
            Collections.max(byDay.values(), Comparator.comparing(List::size))
                    .forEach(given -> compare(reference, world.rules(), given));
        }

        assertThat(tally.get("cases")).isGreaterThan(20 * worlds);
        everyKindCame();
    }

    private static Map<LocalDate, List<Case>> byDay(Stream<Case> cases) {
        return cases.collect(Collectors.groupingBy(DrlTest::day, TreeMap::new, Collectors.toList()));
    }

    private void everyKindCame() {
        for (String kind : KINDS) {
            assertThat(tally.getOrDefault(kind, 0)).as("%s of%n%s", kind, tally).isGreaterThanOrEqualTo(20);
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
        Catalog catalog = namedFacts(ids);
        ReferenceEngine reference = ReferenceEngine.of(List.of(catalog));
        ProcedureRules rules = ProcedureRules.of(catalog);
        RandomCases cases = RandomCases.of(List.of(catalog), 0);

        for (int number = 0; number < 100; number++) {
            compare(reference, rules, cases.number(number).orElseThrow());
        }

        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(tally.getOrDefault("MET", 0)).isPositive();
        assertThat(tally.getOrDefault("NOT_MET", 0)).isPositive();
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

    /** A catalog of one procedure that looks at facts of these names, of several types. */
    private static Catalog namedFacts(Collection<String> ids) {
        List<Provision> cited = List.of(Provision.of("doc"));
        List<FactDeclaration> facts = new ArrayList<>();
        List<Criterion> together = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        for (String id : ids) {
            FactType type = TYPES.get(facts.size() % TYPES.size());
            FactDeclaration.Builder fact =
                    FactDeclaration.fact(id, type, TEXT, TEXT).mayNotApply();
            facts.add((type == FactType.WHOLE ? fact.range(0, 9) : fact).build());
            together.add(comparison(id, type));
            if (together.size() == FACTS_OF_A_REQUIREMENT || facts.size() == ids.size()) {
                requirements.add(Requirement.of(
                        "all-" + facts.size(), RequirementKind.COMPETENCE, Criterion.anyOf(together), TEXT, cited));
                together = new ArrayList<>();
            }
        }
        TimeLimit limit = new TimeLimit("once", Term.workingDays(1), null, TEXT, cited);
        return Catalog.catalog("named", "1", TEXT, TEXT)
                .sources(List.of(
                        new LegalSource("doc", "1/2020/NĐ-CP", TEXT, TEXT, Period.ALWAYS, TEXT, Certainty.FOUND, null)))
                .facts(facts)
                .requirements(requirements)
                .procedures(List.of(Procedure.procedure("1.000001", TEXT)
                        .inField(TEXT)
                        .requires(requirements.stream().map(Requirement::id).toList())
                        .within(List.of(new ConditionalLimit(limit, Criterion.always())))
                        .because(cited)
                        .build()))
                .build();
    }

    private static Criterion comparison(String id, FactType type) {
        return switch (type) {
            case DATE -> Criterion.atMost(id, FactValue.of("2022-05-26"));
            case TIME -> Criterion.atLeast(id, FactValue.of("15:00"));
            case WHOLE -> Criterion.atMost(id, FactValue.of(5));
            case UNIT -> Criterion.oneOf(id, List.of(FactValue.of("d1/w1"), FactValue.of("d1/w2")));
            case UNITS -> Criterion.containsAny(id, List.of("d1/w1", "d1/w2"));
            default -> Criterion.is(id, FactValue.of(true));
        };
    }

    private static LocalDate day(Case given) {
        return given.receivedAt().orElseThrow().toLocalDate();
    }

    private void compare(ReferenceEngine reference, ProcedureRules rules, Case given) {
        count("cases", 1);
        Decision decision = rules.decide(given);
        Decided read = reference.read(given);
        StockDrools stock = byDay.computeIfAbsent(
                List.of(rules, read.inForce.day),
                key -> compiled.computeIfAbsent(rules.drl(rules.procedures(), read.inForce.day), StockDrools::of));
        String replay = CaseJson.write(given);

        try (StockDrools.Examination examination = stock.examine(read.known.facts)) {
            assertThat(examination.findings("requirement")).as(replay).isEqualTo(findings(decision));
            Map<String, String> limits = examination.findings("limit");
            assertThat(limits).as(replay).hasSameSizeAs(read.inForce.limits);
            assertThat(examination.resolve(summary(read, decision)))
                    .as(replay)
                    .containsExactly(decision.outcome() + " "
                            + decision.track().map(Track::name).orElse(null));
            if (decision.outcome().isTaken()) {
                assertThat(due(limits)).as(replay).isEqualTo(due(decision));
            }
            owed(examination, decision, replay);
        }
    }

    private void count(String what, int number) {
        tally.merge(what, number, Integer::sum);
    }

    private Map<String, String> findings(Decision decision) {
        Map<String, String> findings = new TreeMap<>();
        for (Finding finding : decision.findings()) {
            count(finding.status().name(), 1);
            findings.put(
                    finding.catalog() + "/" + finding.requirement(),
                    finding.status().name());
        }
        return findings;
    }

    /** The findings by kind; what only all completions together tell is not in the text. */
    private Map<String, Object> summary(Decided read, Decision decision) {
        Map<String, Object> summary = new HashMap<>();
        summary.put("procedure", read.inForce.procedure.code());
        summary.put("interlinked", read.inForce.procedure.interlinked());
        Steps steps = new Steps(decision.findings());
        boolean isTold = decision.outcome() == Outcome.UNDETERMINED || steps.tell();
        count(isTold ? "told by the findings" : "told by all completions", 1);
        int stops = isTold ? -1 : read.inForce.stages().of(read.known.facts).stage();
        for (RequirementKind kind : RequirementKind.values()) {
            Status status = steps.of(kind);
            if (kind.ordinal() <= stops) {
                status = kind.ordinal() < stops ? Status.MET : Status.NOT_MET;
            }
            summary.put(kind.name().toLowerCase(Locale.ROOT), status.name());
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
        count("limits", possible.size());
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
        count("duties", duties.size());
        count("slips", decision.slip().isPresent() ? 1 : 0);
    }

    private static String id(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
