package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of a fact that criteria can tell apart: every constant it is compared with and the values beside it, the
 * ends of what is allowed, values that nobody mentions, "not applicable". What another fact is compared with counts
 * too if the two are compared with each other.
 */
final class WorthTrying {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** Sets are made of at most so many members, the first ones that are mentioned. */
    private static final int MAX_MEMBERS = 8;

    private final FactDeclaration fact;
    private final List<Criterion> comparisons;
    private final Map<String, FactDeclaration> linked = new LinkedHashMap<>();
    private final Set<Object> mentioned = new LinkedHashSet<>();

    WorthTrying(FactDeclaration fact, List<Criterion> comparisons, Map<String, FactDeclaration> declared) {
        this.fact = fact;
        this.comparisons = comparisons;
        linked.put(fact.id(), fact);
        for (int before = 0; before < linked.size(); ) {
            before = linked.size();
            for (Criterion comparison : comparisons) {
                List<String> two = comparison.ownFacts();
                if (two.size() == 2 && (linked.containsKey(two.get(0)) || linked.containsKey(two.get(1)))) {
                    two.forEach(id -> linked.put(id, Objects.requireNonNull(declared.get(id))));
                }
            }
        }
        for (Criterion comparison : comparisons) {
            FactDeclaration of = linked.get(comparison.ownFacts().get(0));
            if (of != null) {
                mentioned.addAll(constants(comparison, of.type()));
            }
        }
    }

    private static List<Object> constants(Criterion comparison, FactType type) {
        List<Object> constants = new ArrayList<>();
        if (comparison instanceof Criterion.AtMost most) {
            constants.add(TypedValue.of(type, most.limit()));
        } else if (comparison instanceof Criterion.AtLeast least) {
            constants.add(TypedValue.of(type, least.limit()));
        } else if (comparison instanceof Criterion.OneOf one) {
            one.values().forEach(value -> constants.add(TypedValue.of(type, value)));
        } else if (comparison instanceof Criterion.ContainsAny any) {
            constants.addAll(any.members());
        }
        return constants;
    }

    /** The values, each once. */
    List<FactValue> values() {
        Set<Object> near = new LinkedHashSet<>(mentioned);
        for (FactDeclaration other : linked.values()) {
            other.range().ifPresent(range -> near.addAll(List.of(range.min(), range.max())));
        }
        Set<Object> values = new LinkedHashSet<>();
        switch (fact.type()) {
            case YES_NO -> values.addAll(List.of(true, false));
            case CHOICE -> values.addAll(codes(fact));
            case WHOLE -> wholes(near, values);
            case DATE -> dates(near, values);
            case TIME -> times(near, values);
            case UNIT, PROCEDURE -> values.addAll(withUnmentioned(near));
            case UNITS -> subsets(withUnmentioned(near), values);
            case CHOICES -> subsets(codesThatMatter(), values);
        }
        if (fact.mayNotApply()) {
            values.add(FactValue.NOT_APPLICABLE);
        }
        return values.stream().map(TypedValue::written).toList();
    }

    /** How far from a constant values are tried: as far as there are facts that may have to differ there. */
    private int reach() {
        return linked.size();
    }

    private void wholes(Collection<Object> near, Set<Object> values) {
        FactDeclaration.Range range = fact.range().orElseThrow();
        for (Object one : near) {
            for (int step = -reach(); step <= reach(); step++) {
                long number = (Long) one + step;
                boolean overflown = step < 0 ? number > (Long) one : number < (Long) one;
                if (!overflown && range.contains(number)) {
                    values.add(number);
                }
            }
        }
    }

    private void dates(Collection<Object> near, Set<Object> values) {
        near.addAll(List.of(FIRST_DAY, LAST_DAY));
        for (Object one : near) {
            for (int step = -reach(); step <= reach(); step++) {
                LocalDate day = ((LocalDate) one).plusDays(step);
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    values.add(day);
                }
            }
        }
    }

    private void times(Collection<Object> near, Set<Object> values) {
        near.addAll(List.of(LocalTime.MIN, LocalTime.MAX));
        for (Object one : near) {
            for (int step = -reach(); step <= reach(); step++) {
                values.add(((LocalTime) one).plusNanos(step)); // around midnight: another time of the same day
            }
        }
    }

    private List<Object> withUnmentioned(Collection<Object> near) {
        List<Object> all = new ArrayList<>(near);
        for (int i = 1; all.size() < near.size() + linked.size(); i++) {
            String unmentioned = fact.type() == FactType.PROCEDURE ? "9.99999" + i : "nobody-mentions/" + i;
            if (!near.contains(unmentioned)) {
                all.add(unmentioned);
            }
        }
        return all;
    }

    /** Codes that some criterion looks for; a case that states another one is refused. */
    private List<Object> codesThatMatter() {
        Set<Object> codes = new TreeSet<>();
        for (Criterion comparison : comparisons) {
            if (comparison instanceof Criterion.ContainsAny any && any.fact().equals(fact.id())) {
                codes.addAll(any.members());
            }
            if (comparison instanceof Criterion.Includes includes
                    && includes.fact().equals(fact.id())) {
                codes.addAll(codes(fact));
            }
        }
        return new ArrayList<>(codes);
    }

    private static List<String> codes(FactDeclaration coded) {
        return coded.values().stream().map(AllowedValue::code).toList();
    }

    private static void subsets(List<Object> members, Set<Object> values) {
        List<Object> some = members.subList(0, Math.min(members.size(), MAX_MEMBERS));
        for (int chosen = 0; chosen < 1 << some.size(); chosen++) {
            Set<Object> subset = new TreeSet<>();
            for (int i = 0; i < some.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    subset.add(some.get(i));
                }
            }
            values.add(subset);
        }
    }

    /** The fact and its values. */
    @Override
    public String toString() {
        return fact.id() + " " + values();
    }
}
