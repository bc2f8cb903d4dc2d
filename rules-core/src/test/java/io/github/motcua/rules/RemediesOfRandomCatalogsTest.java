package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.always;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Change;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Remedy;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Remedies for random catalogs, held against deciding every combination of everything that can be changed. */
class RemediesOfRandomCatalogsTest {

    private static final int CATALOGS = Integer.getInteger("motcua.remedies.catalogs", 150);
    private static final String WARD = "quan/phuong";

    /** A random catalog: a law, up to three programmes, up to twelve facts that can be changed. */
    private static final class World {
        private final Random random;
        private final List<FactDeclaration> facts = new ArrayList<>();
        private int named;

        World(long seed) {
            this.random = new Random(seed);
            int changeable = 2 + random.nextInt(11);
            int numbers = changeable > 8 ? 0 : random.nextInt(4);
            for (int i = 0; i < changeable; i++) {
                FactDeclaration.Builder fact = i < numbers
                        ? SmallCatalog.fact("number" + i, FactType.WHOLE).range(0, 3)
                        : SmallCatalog.fact("yes" + i, FactType.YES_NO);
                facts.add(fact.changeable().build());
            }
            facts.add(SmallCatalog.fact("fixed0", FactType.YES_NO).build());
            facts.add(SmallCatalog.fact("fixed1", FactType.YES_NO).build());
        }

        Catalog catalog() {
            List<Requirement> requirements = new ArrayList<>();
            requirements.add(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()));
            List<String> ofLaw = new ArrayList<>(List.of("any-desk"));
            for (RequirementKind kind : List.of(RequirementKind.ADMISSIBILITY, RequirementKind.COMPLETENESS)) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    ofLaw.add(add(kind, requirements));
                }
            }
            List<Programme> programmes = new ArrayList<>();
            for (int number = 0; number < 1 + random.nextInt(3); number++) {
                List<String> own = new ArrayList<>();
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    own.add(add(RequirementKind.ELIGIBILITY, requirements));
                }
                programmes.add(Programme.programme("programme" + number, Text.same("programme"))
                        .during(Period.ALWAYS, cited("law"))
                        .in(List.of(WARD), cited("law"))
                        .covers(List.of(new Coverage(CODE, new TreeSet<>(), cited("law"))), cited("law"))
                        .requires(own)
                        .build());
            }
            return SmallCatalog.catalog("law")
                    .facts(facts)
                    .units(List.of(SmallCatalog.ward("law")))
                    .requirements(requirements)
                    .procedures(List.of(procedure("law", ofLaw.toArray(new String[0]))
                            .within(always("law"))
                            .build()))
                    .programmes(programmes)
                    .build();
        }

        private String add(RequirementKind kind, List<Requirement> requirements) {
            String id = "r" + named++;
            requirements.add(requirement("law", id, kind, criterion(2)));
            return id;
        }

        private Criterion criterion(int depth) {
            int form = random.nextInt(depth == 0 ? 3 : 7);
            if (form < 3) {
                FactDeclaration fact = facts.get(random.nextInt(facts.size()));
                if (fact.type() == FactType.YES_NO) {
                    return Criterion.is(fact.id(), FactValue.of(random.nextInt(4) > 0));
                }
                FactValue limit = FactValue.of(random.nextInt(4));
                return switch (random.nextInt(3)) {
                    case 0 -> Criterion.atMost(fact.id(), limit);
                    case 1 -> Criterion.atLeast(fact.id(), limit);
                    default -> Criterion.is(fact.id(), limit);
                };
            }
            List<Criterion> parts = new ArrayList<>();
            for (int i = 2 + random.nextInt(2); i > 0; i--) {
                parts.add(criterion(depth - 1));
            }
            return form == 3
                    ? Criterion.not(criterion(depth - 1))
                    : form == 4 ? Criterion.anyOf(parts) : Criterion.allOf(parts);
        }

        Case request() {
            Case given = SmallCatalog.request().at(WARD);
            for (FactDeclaration fact : facts) {
                boolean unknown = random.nextInt(12) == 0;
                given = unknown
                        ? given
                        : given.with(
                                fact.id(),
                                values(fact).get(random.nextInt(values(fact).size())));
            }
            return given;
        }
    }

    private static List<FactValue> values(FactDeclaration fact) {
        if (fact.type() == FactType.YES_NO) {
            return List.of(FactValue.of(false), FactValue.of(true));
        }
        List<FactValue> numbers = new ArrayList<>();
        for (int i = 0; i <= 3; i++) {
            numbers.add(FactValue.of(i));
        }
        return numbers;
    }

    /** The smallest sets of facts, found by deciding everything. */
    private static final class Everything {
        private final ProcedureRules rules;
        private final Case given;
        private final List<FactDeclaration> changeable = new ArrayList<>();
        final Set<Set<String>> noWait = new HashSet<>();
        final Set<Set<String>> taken = new HashSet<>();

        /** Of those that get it resolved at once, the sets with other values of which it is only taken. */
        final Set<Set<String>> lessOfTheSame = new HashSet<>();

        Everything(ProcedureRules rules, Case given, List<FactDeclaration> facts) {
            this.rules = rules;
            this.given = given;
            for (FactDeclaration fact : facts) {
                if (fact.changeable() && given.facts().containsKey(fact.id())) {
                    changeable.add(fact);
                }
            }
            decide(0, given, Set.of());
            keepSmallest(noWait, noWait);
            keepSmallest(taken, taken);
            lessOfTheSame.retainAll(taken);
            lessOfTheSame.retainAll(noWait);
            taken.removeIf(set -> noWait.stream().anyMatch(set::containsAll));
        }

        private void decide(int next, Case changed, Set<String> different) {
            if (next == changeable.size()) {
                Decision decision = rules.decide(changed);
                if (decision.outcome() == Outcome.NO_WAIT) {
                    noWait.add(different);
                }
                if (decision.findings().stream()
                        .filter(finding -> finding.kind() != RequirementKind.ELIGIBILITY)
                        .allMatch(finding -> finding.status() == Status.MET)) {
                    taken.add(different);
                    if (decision.outcome() != Outcome.NO_WAIT) {
                        lessOfTheSame.add(different);
                    }
                }
                return;
            }
            FactDeclaration fact = changeable.get(next);
            for (FactValue value : values(fact)) {
                Set<String> more = new TreeSet<>(different);
                if (!value.equals(given.facts().get(fact.id()))) {
                    more.add(fact.id());
                }
                decide(next + 1, changed.with(fact.id(), value), more);
            }
        }

        private static void keepSmallest(Set<Set<String>> sets, Set<Set<String>> all) {
            Set<Set<String>> copy = new HashSet<>(all);
            sets.removeIf(set -> copy.stream().anyMatch(other -> !other.equals(set) && set.containsAll(other)));
        }
    }

    @Test
    void the_remedies_are_the_smallest_sets_of_changes_and_all_of_them() {
        int remedies = 0;
        int withTwoOrMore = 0;
        int without = 0;
        for (long seed = 0; seed < CATALOGS; seed++) {
            World world = new World(seed);
            ProcedureRules rules = ProcedureRules.of(world.catalog());
            for (int i = 0; i < 3; i++) {
                Case given = world.request();
                Decision decision = rules.decide(given);
                if (decision.outcome() == Outcome.NO_WAIT) {
                    continue;
                }
                Everything everything = new Everything(rules, given, world.facts);
                Set<Set<String>> noWait = new HashSet<>();
                Set<Set<String>> taken = new HashSet<>();
                for (Remedy remedy : decision.remedies()) {
                    Set<String> changed = new TreeSet<>();
                    remedy.changes().stream().map(Change::fact).forEach(changed::add);
                    (remedy.outcome() == Outcome.NO_WAIT ? noWait : taken).add(changed);
                    assertThat(rules.decide(remedy.applyTo(given)).outcome()).isEqualTo(remedy.outcome());
                    remedies++;
                    withTwoOrMore += changed.size() > 1 ? 1 : 0;
                }
                assertThat(noWait).as("seed %s, %s", seed, given).isEqualTo(everything.noWait);
                boolean lawStands = decision.findings().stream()
                        .anyMatch(finding ->
                                finding.kind() != RequirementKind.ELIGIBILITY && finding.status() != Status.MET);
                taken.removeAll(everything.lessOfTheSame);
                assertThat(taken).as("seed %s, %s", seed, given).isEqualTo(lawStands ? everything.taken : Set.of());
                boolean isKnown = given.facts().size() == world.facts.size();
                if (decision.remedies().isEmpty() && isKnown) {
                    without++;
                    assertThat(decision.blockedBy())
                            .as("seed %s, %s", seed, given)
                            .isNotEmpty()
                            .extracting(Finding::status)
                            .containsOnly(Status.NOT_MET);
                }
            }
        }
        assertThat(remedies).isGreaterThan(CATALOGS);
        assertThat(withTwoOrMore).isGreaterThan(CATALOGS / 4);
        assertThat(without).isGreaterThan(CATALOGS / 20);
    }
}
