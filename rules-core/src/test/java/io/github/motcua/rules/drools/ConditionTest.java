package io.github.motcua.rules.drools;

import static io.github.motcua.rules.eligibility.Criterion.allOf;
import static io.github.motcua.rules.eligibility.Criterion.anyOf;
import static io.github.motcua.rules.eligibility.Criterion.applies;
import static io.github.motcua.rules.eligibility.Criterion.atLeast;
import static io.github.motcua.rules.eligibility.Criterion.atMost;
import static io.github.motcua.rules.eligibility.Criterion.containsAny;
import static io.github.motcua.rules.eligibility.Criterion.includes;
import static io.github.motcua.rules.eligibility.Criterion.is;
import static io.github.motcua.rules.eligibility.Criterion.not;
import static io.github.motcua.rules.eligibility.Criterion.oneOf;
import static io.github.motcua.rules.eligibility.Criterion.same;
import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final List<Slot> LAYOUT = List.of(
            new Slot("codes", FactType.CHOICES, false, null, List.of("a", "b", "c")),
            new Slot("copies", FactType.WHOLE, false, new Range(1, 1000), List.of()),
            new Slot("home", FactType.UNIT, true, null, List.of()),
            new Slot("homes", FactType.UNITS, false, null, List.of()),
            new Slot("issuer", FactType.CHOICE, false, null, List.of("VIETNAM", "FOREIGN", "JOINT")),
            new Slot("on", FactType.DATE, false, null, List.of()),
            new Slot("simple", FactType.YES_NO, false, null, List.of()),
            new Slot("time", FactType.TIME, false, null, List.of()),
            new Slot("unit", FactType.UNIT, false, null, List.of()));

    private static Status status(Criterion criterion, Object... factsAndValues) {
        Object[] values = new Object[LAYOUT.size()];
        for (int i = 0; i < factsAndValues.length; i += 2) {
            for (int slot = 0; slot < LAYOUT.size(); slot++) {
                if (LAYOUT.get(slot).fact().equals(factsAndValues[i])) {
                    values[slot] = factsAndValues[i + 1];
                }
            }
        }
        return Condition.of(criterion, LAYOUT, Map.of("r", "x")).status(values);
    }

    @Test
    void a_limit_includes_itself() {
        Criterion ten = atMost("copies", FactValue.of(10));

        assertThat(status(ten, "copies", 9L)).isEqualTo(MET);
        assertThat(status(ten, "copies", 10L)).isEqualTo(MET);
        assertThat(status(ten, "copies", 11L)).isEqualTo(NOT_MET);
        assertThat(status(ten)).isEqualTo(UNDETERMINED);
        assertThat(status(atLeast("copies", FactValue.of(10)), "copies", 10L)).isEqualTo(MET);
        assertThat(status(atLeast("copies", FactValue.of(10)), "copies", 9L)).isEqualTo(NOT_MET);
    }

    @Test
    void exactly_three_is_not_after_three() {
        Criterion byThree = atMost("time", FactValue.of("15:00"));

        assertThat(status(byThree, "time", LocalTime.of(15, 0))).isEqualTo(MET);
        assertThat(status(byThree, "time", LocalTime.of(15, 0, 0, 1))).isEqualTo(NOT_MET);
        assertThat(status(byThree, "time", LocalTime.of(14, 59, 59))).isEqualTo(MET);
    }

    @Test
    void days_are_compared_as_days() {
        Criterion from = atLeast("on", FactValue.of("2022-05-04"));

        assertThat(status(from, "on", LocalDate.of(2022, 5, 3))).isEqualTo(NOT_MET);
        assertThat(status(from, "on", LocalDate.of(2022, 5, 4))).isEqualTo(MET);
        assertThat(status(from, "on", LocalDate.of(2022, 10, 4))).isEqualTo(MET);
    }

    @Test
    void unknown_is_neither_yes_nor_no() {
        Criterion either = anyOf(is("simple", FactValue.of(true)), atMost("copies", FactValue.of(10)));
        Criterion both = allOf(is("simple", FactValue.of(true)), atMost("copies", FactValue.of(10)));

        assertThat(status(either, "simple", true)).isEqualTo(MET);
        assertThat(status(either, "simple", false)).isEqualTo(UNDETERMINED);
        assertThat(status(both, "simple", false)).isEqualTo(NOT_MET);
        assertThat(status(both, "simple", true)).isEqualTo(UNDETERMINED);
        assertThat(status(not(both))).isEqualTo(UNDETERMINED);
        assertThat(status(not(both), "copies", 11L)).isEqualTo(MET);
    }

    @Test
    void what_holds_in_every_completion_holds_while_nothing_is_known() {
        assertThat(status(anyOf(atMost("copies", FactValue.of(10)), atLeast("copies", FactValue.of(11)))))
                .isEqualTo(MET);
        assertThat(status(allOf(atMost("copies", FactValue.of(10)), atLeast("copies", FactValue.of(11)))))
                .isEqualTo(NOT_MET);
        assertThat(status(atLeast("copies", FactValue.of(1)))).isEqualTo(MET);
        assertThat(status(oneOf(
                        "issuer", List.of(FactValue.of("VIETNAM"), FactValue.of("FOREIGN"), FactValue.of("JOINT")))))
                .isEqualTo(MET);
        assertThat(status(
                        anyOf(
                                allOf(is("simple", FactValue.of(true)), atMost("copies", FactValue.of(10))),
                                allOf(is("simple", FactValue.of(false)), atMost("copies", FactValue.of(10)))),
                        "copies",
                        3L))
                .isEqualTo(MET);
    }

    @Test
    void a_fact_that_does_not_apply_makes_every_comparison_false_whatever_else_is_unknown() {
        Object none = FactValue.NOT_APPLICABLE;

        assertThat(status(same("home", "unit"), "home", none)).isEqualTo(NOT_MET);
        assertThat(status(not(same("home", "unit")), "home", none)).isEqualTo(MET);
        assertThat(status(is("home", FactValue.of("x")), "home", none)).isEqualTo(NOT_MET);
        assertThat(status(applies("home"), "home", none)).isEqualTo(NOT_MET);
        assertThat(status(applies("home"), "home", "x")).isEqualTo(MET);
        assertThat(status(applies("home"))).isEqualTo(UNDETERMINED);
        assertThat(status(anyOf(applies("home"), not(applies("home"))))).isEqualTo(MET);
    }

    @Test
    void two_facts_are_compared_with_each_other() {
        assertThat(status(same("home", "unit"), "home", "x", "unit", "x")).isEqualTo(MET);
        assertThat(status(same("home", "unit"), "home", "x", "unit", "y")).isEqualTo(NOT_MET);
        assertThat(status(same("home", "unit"), "unit", "y")).isEqualTo(UNDETERMINED);
        assertThat(status(includes("homes", "unit"), "homes", Set.of("x", "y"), "unit", "x"))
                .isEqualTo(MET);
        assertThat(status(includes("homes", "unit"), "homes", Set.of(), "unit", "x"))
                .isEqualTo(NOT_MET);
        assertThat(status(includes("homes", "unit"), "unit", "x")).isEqualTo(UNDETERMINED);
    }

    @Test
    void an_empty_checklist_is_an_answer() {
        Criterion none = not(containsAny("codes", List.of("a", "b")));

        assertThat(status(none, "codes", Set.of())).isEqualTo(MET);
        assertThat(status(none, "codes", Set.of("c"))).isEqualTo(MET);
        assertThat(status(none, "codes", Set.of("b", "c"))).isEqualTo(NOT_MET);
        assertThat(status(none)).isEqualTo(UNDETERMINED);
    }

    @Test
    void a_contested_text_is_read_as_the_catalog_says() {
        TreeMap<String, Criterion> options = new TreeMap<>();
        options.put("x", atMost("copies", FactValue.of(10)));
        options.put("y", Criterion.always());

        assertThat(status(Criterion.underReading("r", options), "copies", 11L)).isEqualTo(NOT_MET);
    }

    @Test
    void a_formula_prints_as_it_is_tested() {
        Condition condition = Condition.of(
                allOf(atMost("copies", FactValue.of(10)), not(is("simple", FactValue.of(true)))), LAYOUT, Map.of());

        assertThat(condition.met().drl())
                .isEqualTo("( ( copies != null && copies <= 10L ) && ( simple != null && simple != true ) )");
        assertThat(condition.notMet().drl())
                .isEqualTo("( ( copies != null && copies > 10L ) || ( simple != null && simple == true ) )");
    }
}
