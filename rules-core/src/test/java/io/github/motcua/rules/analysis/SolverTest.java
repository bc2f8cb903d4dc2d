package io.github.motcua.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.Solver.Answer;
import io.github.motcua.rules.analysis.Solver.Verdict;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the solver finds, beside going through every case there is. */
class SolverTest {

    private static final List<String> CODES = List.of("a", "b", "c");
    private static final Map<String, FactDeclaration> FACTS = facts();
    private static final Solver SOLVER = new Solver(FACTS, Map.of("r", "yes"), List.of());

    private final Random random = new Random(20261122);

    private static Map<String, FactDeclaration> facts() {
        Map<String, FactDeclaration> facts = new LinkedHashMap<>();
        for (String id : List.of("flag", "mark")) {
            facts.put(id, fact(id, FactType.YES_NO).build());
        }
        for (String id : List.of("few", "many")) {
            facts.put(id, fact(id, FactType.WHOLE).range(0, 6).mayNotApply().build());
        }
        FactDeclaration.Builder code = fact("code", FactType.CHOICE);
        FactDeclaration.Builder codes = fact("codes", FactType.CHOICES);
        for (String each : CODES) {
            code.value(each, Text.same(each));
            codes.value(each, Text.same(each));
        }
        facts.put("code", code.build());
        facts.put("codes", codes.mayNotApply().build());
        return facts;
    }

    private static FactDeclaration.Builder fact(String id, FactType type) {
        return FactDeclaration.fact(id, type, Text.same(id), Text.same(id));
    }

    /** All that a case can say of a fact. */
    private static List<FactValue> domain(String fact) {
        FactDeclaration declared = FACTS.get(fact);
        List<FactValue> domain = new ArrayList<>();
        switch (declared.type()) {
            case YES_NO -> domain.addAll(List.of(FactValue.of(true), FactValue.of(false)));
            case WHOLE -> {
                for (long number = 0; number <= 6; number++) {
                    domain.add(FactValue.of(number));
                }
            }
            case CHOICE -> CODES.forEach(each -> domain.add(FactValue.of(each)));
            default -> {
                for (int chosen = 0; chosen < 8; chosen++) {
                    List<String> words = new ArrayList<>();
                    for (int i = 0; i < 3; i++) {
                        if ((chosen >> i & 1) == 1) {
                            words.add(CODES.get(i));
                        }
                    }
                    domain.add(FactValue.of(words));
                }
            }
        }
        if (declared.mayNotApply()) {
            domain.add(FactValue.NOT_APPLICABLE);
        }
        return domain;
    }

    private static long number(FactValue value) {
        return ((FactValue.Whole) value).number();
    }

    /** Whether a criterion is met by a whole case, said as plainly as can be. */
    private static boolean holds(Criterion criterion, Map<String, FactValue> values) {
        for (String fact : criterion.ownFacts()) {
            if (values.get(fact) == FactValue.NOT_APPLICABLE) {
                return false;
            }
        }
        Predicate<Criterion> met = part -> holds(part, values);
        if (criterion instanceof Criterion.AtMost one) {
            return number(values.get(one.fact())) <= number(one.limit());
        } else if (criterion instanceof Criterion.AtLeast one) {
            return number(values.get(one.fact())) >= number(one.limit());
        } else if (criterion instanceof Criterion.OneOf one) {
            return one.values().contains(values.get(one.fact()));
        } else if (criterion instanceof Criterion.ContainsAny one) {
            return ((FactValue.Words) values.get(one.fact())).words().stream().anyMatch(one.members()::contains);
        } else if (criterion instanceof Criterion.Same one) {
            return values.get(one.fact()).equals(values.get(one.other()));
        } else if (criterion instanceof Criterion.Includes one) {
            return ((FactValue.Words) values.get(one.fact()))
                    .words()
                    .contains(values.get(one.member()).toString());
        } else if (criterion instanceof Criterion.AnyOf one) {
            return one.parts().stream().anyMatch(met);
        } else if (criterion instanceof Criterion.Not one) {
            return !holds(one.part(), values);
        } else if (criterion instanceof Criterion.UnderReading one) {
            return holds(one.options().get("yes"), values);
        }
        return criterion.parts().stream().allMatch(met); // all of them, or always, or there is something of the kind
    }

    private Criterion comparison() {
        return switch (random.nextInt(9)) {
            case 0 -> Criterion.is("flag", FactValue.of(random.nextBoolean()));
            case 1 -> Criterion.atMost("few", FactValue.of(random.nextInt(7)));
            case 2 -> Criterion.atLeast("many", FactValue.of(random.nextInt(7)));
            case 3 -> Criterion.is("code", FactValue.of(CODES.get(random.nextInt(3))));
            case 4 -> Criterion.containsAny("codes", CODES.subList(random.nextInt(2), 2 + random.nextInt(2)));
            case 5 -> random.nextBoolean() ? Criterion.applies("few") : Criterion.applies("codes");
            case 6 -> Criterion.same("few", "many");
            case 7 -> Criterion.includes("codes", "code");
            default -> Criterion.same("flag", "mark");
        };
    }

    private Criterion criterion(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return comparison();
        }
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(criterion(depth - 1));
        }
        return switch (random.nextInt(4)) {
            case 0 -> Criterion.not(parts.get(0));
            case 1 -> Criterion.anyOf(parts);
            default -> Criterion.allOf(parts);
        };
    }

    private static boolean canBeMet(Criterion criterion) {
        List<String> facts = List.copyOf(criterion.facts());
        return canBeMet(criterion, facts, 0, new HashMap<>());
    }

    private static boolean canBeMet(
            Criterion criterion, List<String> facts, int position, Map<String, FactValue> values) {
        if (position == facts.size()) {
            return holds(criterion, values);
        }
        for (FactValue value : domain(facts.get(position))) {
            values.put(facts.get(position), value);
            if (canBeMet(criterion, facts, position + 1, values)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void criteria_can_be_met_exactly_where_going_through_every_case_finds_one() {
        int none = 0;
        for (int i = 0; i < 4_000; i++) {
            Criterion one = criterion(3);
            Criterion other = criterion(3);
            Answer answer = SOLVER.solve(List.of(one, other), Map.of());
            Criterion both = Criterion.allOf(one, other);

            assertThat(answer.verdict()).as("%s", both).isEqualTo(canBeMet(both) ? Verdict.FOUND : Verdict.NONE);
            none += answer.isFound() ? 0 : 1;
            if (answer.isFound()) {
                Map<String, FactValue> whole = new HashMap<>(answer.values());
                FACTS.keySet()
                        .forEach(fact -> whole.putIfAbsent(fact, domain(fact).get(0)));
                assertThat(holds(both, whole))
                        .as("%s met by %s", both, answer.values())
                        .isTrue();
            }
        }
        assertThat(none).isBetween(200, 3_800);
    }

    @Test
    void what_is_given_stands() {
        Criterion either = Criterion.anyOf(
                Criterion.is("code", FactValue.of("a")),
                Criterion.allOf(Criterion.is("code", FactValue.of("b")), Criterion.is("flag", FactValue.of(true))));

        assertThat(SOLVER.solve(List.of(either), Map.of("code", FactValue.of("b")))
                        .values())
                .containsEntry("flag", FactValue.of(true))
                .containsEntry("code", FactValue.of("b"));
        assertThat(SOLVER.solve(List.of(either), Map.of("code", FactValue.of("c")))
                        .verdict())
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void parts_that_have_nothing_in_common_are_met_apart_from_each_other() {
        Map<String, FactDeclaration> many = new LinkedHashMap<>();
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.put("n" + i, fact("n" + i, FactType.WHOLE).range(0, 100).build());
            all.add(Criterion.atMost("n" + i, FactValue.of(10)));
        }
        all.add(Criterion.atLeast("n0", FactValue.of(11)));

        assertThat(new Solver(many, Map.of(), List.of()).solve(all, Map.of()).verdict())
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void a_unit_can_be_one_that_nothing_names_and_one_that_is_given() {
        Map<String, FactDeclaration> units = Map.of(
                "home", fact("home", FactType.UNIT).build(),
                "desk", fact("desk", FactType.UNIT).build());
        Solver solver = new Solver(units, Map.of(), List.of());
        FactValue here = FactValue.of("quan/phuong");

        Answer elsewhere = solver.solve(List.of(Criterion.not(Criterion.is("home", here))), Map.of());
        assertThat(elsewhere.isFound()).isTrue();
        assertThat(elsewhere.values().get("home")).isNotEqualTo(here);

        assertThat(solver.solve(List.of(Criterion.same("home", "desk")), Map.of("home", here))
                        .values())
                .containsEntry("desk", here);
        assertThat(solver.solve(
                                List.of(Criterion.not(Criterion.same("home", "desk"))),
                                Map.of("home", here, "desk", here))
                        .verdict())
                .isEqualTo(Verdict.NONE);
    }

    /** Of eight words every set is tried; of more, which of them would do is not found out. */
    @Test
    void of_sets_of_many_words_that_none_will_do_is_not_said() {
        assertThat(setOfThreeAmong(8)).isEqualTo(Verdict.FOUND);
        assertThat(setOfThreeAmong(9)).isEqualTo(Verdict.NOT_KNOWN);
    }

    private static Verdict setOfThreeAmong(int words) {
        FactDeclaration.Builder set = fact("set", FactType.CHOICES);
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            set.value("w" + i, Text.same("w" + i));
            Criterion contains = Criterion.containsAny("set", List.of("w" + i));
            all.add(i < 3 ? contains : Criterion.not(contains));
        }
        return new Solver(Map.of("set", set.build()), Map.of(), List.of())
                .solve(all, Map.of())
                .verdict();
    }

    /** That nine guests do not fit into eight rooms takes more than the steps allowed, eight into seven does not. */
    @Test
    void what_takes_too_long_is_not_known() {
        Rooms few = new Rooms(7);
        Rooms many = new Rooms(8);

        assertThat(few.solve(few.apart("g", 8), Map.of()).verdict()).isEqualTo(Verdict.NONE);
        assertThat(many.solve(many.apart("g", 9), Map.of()).verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(many.solve(many.apart("g", 8), Map.of()).verdict()).isEqualTo(Verdict.FOUND);
    }

    @Test
    void parts_that_have_only_something_given_in_common_are_met_apart_from_each_other() {
        Rooms rooms = new Rooms(7);
        rooms.facts.put("free", fact("free", FactType.YES_NO).build());
        List<Criterion> all = new ArrayList<>();
        for (Criterion apart : rooms.apart("a", 2)) {
            all.add(Criterion.anyOf(Criterion.is("free", FactValue.of(true)), apart));
        }
        for (Criterion apart : rooms.apart("b", 8)) {
            all.add(Criterion.anyOf(Criterion.is("free", FactValue.of(true)), apart));
        }

        assertThat(rooms.solve(all, Map.of("free", FactValue.of(false))).verdict())
                .isEqualTo(Verdict.NONE);
    }

    /** Guests who each want a room of their own. */
    private static final class Rooms {
        private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
        private final int number;

        Rooms(int number) {
            this.number = number;
        }

        List<Criterion> apart(String name, int guests) {
            List<Criterion> all = new ArrayList<>();
            for (int i = 0; i < guests; i++) {
                FactDeclaration.Builder guest = fact(name + i, FactType.CHOICE);
                for (int room = 0; room < number; room++) {
                    guest.value("r" + room, Text.same("r" + room));
                }
                facts.put(name + i, guest.build());
                for (int j = 0; j < i; j++) {
                    all.add(Criterion.not(Criterion.same(name + j, name + i)));
                }
            }
            return all;
        }

        Answer solve(List<Criterion> all, Map<String, FactValue> given) {
            return new Solver(facts, Map.of(), List.of()).solve(all, given);
        }
    }
}
