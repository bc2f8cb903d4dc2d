package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.testkit.SmallCatalogs;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A random catalog of one procedure that turns on a few facts, and up to three programmes. Requirements are
 * like those that people write: most look at one fact or two, some at several; a fact may be looked at by
 * several requirements.
 */
final class SmallIntakes {

    private static final Text TEXT = SmallCatalogs.TEXT;
    private static final List<Provision> CITED = SmallCatalogs.CITED;
    private static final String UNIT = "d1/w1";

    private final Dice dice;
    private final List<FactDeclaration> facts = new ArrayList<>();
    private final List<FactDeclaration> fresh = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final double shared;

    private SmallIntakes(Dice dice, int number) {
        this.dice = dice;
        this.shared = dice.pick(List.of(0.0, 0.1, 0.3, 0.6));
        for (int i = 0; i < number; i++) {
            FactType type = dice.chance(0.6) ? FactType.YES_NO : dice.pick(List.of(FactType.CHOICE, FactType.WHOLE));
            FactDeclaration.Builder fact = FactDeclaration.fact("f" + (char) ('a' + i), type, TEXT, TEXT);
            if (type == FactType.CHOICE) {
                fact.value("A", TEXT).value("B", TEXT);
                if (dice.chance(0.5)) {
                    fact.value("C", TEXT);
                }
            }
            facts.add((type == FactType.WHOLE ? fact.range(0, 9) : fact).build());
        }
        fresh.addAll(facts);
    }

    /**
     * A procedure with all on which it turns.
     *
     * @param catalog the catalog
     * @param begun a case of which nothing else is known
     */
    record Small(Catalog catalog, Case begun) {}

    /** A catalog whose requirements look at no more than so many facts; the same seed always gives the same. */
    static Small of(long seed, int facts) {
        return new SmallIntakes(new Dice(seed), facts).make();
    }

    private Small make() {
        some(RequirementKind.COMPETENCE, 1, 2);
        some(RequirementKind.ADMISSIBILITY, 0, 4);
        some(RequirementKind.COMPLETENESS, 0, 2);
        List<String> ofLaw = requirements.stream().map(Requirement::id).toList();
        List<Programme> programmes = new ArrayList<>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            int before = requirements.size();
            some(RequirementKind.ELIGIBILITY, 1, 5);
            programmes.add(Programme.programme("p" + i, TEXT)
                    .during(Period.ALWAYS, CITED)
                    .in(List.of(UNIT), CITED)
                    .covers(List.of(new Coverage("1.000001", new TreeSet<>(), CITED)), CITED)
                    .requires(requirements.subList(before, requirements.size()).stream()
                            .map(Requirement::id)
                            .toList())
                    .build());
        }
        Catalog catalog = SmallCatalogs.catalog(
                        facts, requirements, List.of(SmallCatalogs.procedure("1.000001", ofLaw)))
                .units(List.of(new Unit(UNIT, Level.WARD, TEXT, Period.ALWAYS, CITED)))
                .programmes(programmes)
                .build();
        return new Small(
                catalog,
                Case.of("1.000001")
                        .at(UNIT)
                        .receivedAt(LocalDate.of(2022, 5, 26).atTime(9, 0)));
    }

    private void some(RequirementKind kind, int min, int max) {
        for (int i = dice.between(min, max); i > 0; i--) {
            requirements.add(Requirement.of("r" + requirements.size(), kind, criterion(), TEXT, CITED));
        }
    }

    private Criterion criterion() {
        return switch (dice.between(0, 9)) {
            case 0, 1, 2, 3, 4 -> comparison();
            case 5, 6 -> Criterion.anyOf(several(2, 3));
            case 7 -> Criterion.allOf(several(2, 3));
            case 8 -> Criterion.anyOf(List.of(comparison(), Criterion.allOf(several(2, 2))));
            default -> Criterion.anyOf(List.of(Criterion.allOf(several(2, 2)), Criterion.allOf(several(2, 2))));
        };
    }

    private List<Criterion> several(int min, int max) {
        List<Criterion> parts = new ArrayList<>();
        for (int i = dice.between(min, max); i > 0; i--) {
            parts.add(comparison());
        }
        return parts;
    }

    private Criterion comparison() {
        boolean again = fresh.isEmpty() || dice.chance(shared);
        FactDeclaration fact = again ? dice.pick(facts) : fresh.remove(fresh.size() - 1);
        Criterion compared = switch (fact.type()) {
            case YES_NO -> Criterion.is(fact.id(), FactValue.of(true));
            case WHOLE -> Criterion.atMost(fact.id(), FactValue.of(dice.pick(List.of(3, 5))));
            default -> Criterion.is(fact.id(), FactValue.of(dice.pick(List.of("A", "B"))));
        };
        return dice.chance(0.3) ? Criterion.not(compared) : compared;
    }

    /** For each fact one value of each class that requirements tell apart. */
    static Map<String, List<Object>> classes(InForce inForce, Catalog catalog) {
        List<Criterion> comparisons = new ArrayList<>();
        inForce.demands.forEach(demand -> demand.requirement().criterion().walk(part -> {
            if (!part.ownFacts().isEmpty()) {
                comparisons.add(part);
            }
        }));
        Map<String, List<Object>> classes = new LinkedHashMap<>();
        for (FactDeclaration fact : catalog.facts()) {
            List<Object> values = new Column(fact, comparisons, inForce.facts).given(Map.of());
            if (values.size() > 1) {
                classes.put(fact.id(), values);
            }
        }
        return classes;
    }
}
