package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that an unknown fact may turn out to have, as far as comparisons can tell them apart: of a fact that is
 * compared with constants only, one of each class; of one that is compared with other facts, every value near what any of
 * them is compared with or known to be.
 */
final class Column {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** Sets are made of at most so many members. */
    private static final int MAX_MEMBERS = 10;

    private final FactDeclaration fact;
    private final Map<String, FactDeclaration> linked = new LinkedHashMap<>();
    private final Set<Object> mentioned = new LinkedHashSet<>();
    private boolean all = true;

    /** One value of each class; null if the fact is compared with other facts. */
    private final @Nullable List<Object> classes;

    Column(FactDeclaration fact, List<Criterion> comparisons, Map<String, FactDeclaration> declared) {
        this.fact = fact;
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
        List<Holds> own = new ArrayList<>();
        for (Criterion comparison : comparisons) {
            if (linked.containsKey(comparison.ownFacts().get(0))) {
                mentioned.addAll(Holds.constants(comparison, declared));
                if (comparison.ownFacts().size() == 1) {
                    own.add(Holds.of(comparison, List.of(fact.id()), declared, Map.of()));
                }
            }
        }
        this.classes = linked.size() > 1 ? null : oneOfEachClass(near(Map.of()), own);
    }

    private static List<Object> oneOfEachClass(List<Object> values, List<Holds> comparisons) {
        Set<List<Integer>> seen = new HashSet<>();
        List<Object> found = new ArrayList<>();
        for (Object value : values) {
            List<Integer> truth = new ArrayList<>(comparisons.size());
            for (Holds comparison : comparisons) {
                truth.add(comparison.of(new Object[] {value}, null));
            }
            if (seen.add(truth)) {
                found.add(value);
            }
        }
        return found;
    }

    /** Whether these are all values that can make a difference. */
    boolean isAll() {
        return all;
    }

    /** How many different members comparisons look for in a set; 0 of what is no set. */
    int members() {
        return fact.type().isSet() ? mentioned.size() + (linked.size() > 1 ? codes().size() : 0) : 0;
    }

    /** The values, with what is known of the facts that this one is compared with. */
    List<Object> given(Map<String, Object> known) {
        return classes == null ? near(known) : classes;
    }

    private List<Object> near(Map<String, Object> known) {
        Set<Object> near = new LinkedHashSet<>(mentioned);
        for (FactDeclaration other : linked.values()) {
            Object value = known.get(other.id());
            if (value instanceof Set<?> members) {
                near.addAll(members);
            } else if (value != null && value != FactValue.NOT_APPLICABLE) {
                near.add(value);
            }
            near.addAll(other.type() == FactType.WHOLE ? ends(other) : List.of());
        }
        Set<Object> values = new LinkedHashSet<>();
        switch (fact.type()) {
            case YES_NO -> values.addAll(List.of(true, false));
            case CHOICE -> values.addAll(codes(fact));
            case WHOLE -> values.addAll(around(near));
            case DATE -> {
                near.addAll(List.of(FIRST_DAY, LAST_DAY));
                values.addAll(around(near));
            }
            case TIME -> {
                near.addAll(List.of(LocalTime.MIN, LocalTime.MAX));
                values.addAll(around(near));
            }
            case UNIT, PROCEDURE -> values.addAll(withUnmentioned(near));
            case UNITS -> subsets(withUnmentioned(near), values);
            case CHOICES -> {
                near.addAll(codes());
                near.retainAll(codes(fact));
                subsets(new ArrayList<>(near), values);
            }
        }
        if (fact.mayNotApply()) {
            values.add(FactValue.NOT_APPLICABLE);
        }
        return new ArrayList<>(values);
    }

    private static List<Long> ends(FactDeclaration whole) {
        return whole.range()
                .map(range -> List.of(range.min(), range.max()))
                .orElse(List.of(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /** Every value as far from one of some as there are facts that may have to differ there. */
    private Set<Object> around(Set<Object> near) {
        Set<Object> values = new LinkedHashSet<>();
        for (Object one : near) {
            for (int step = -linked.size(); step <= linked.size(); step++) {
                Object beside = beside(one, step);
                if (beside != null) {
                    values.add(beside);
                }
            }
        }
        return values;
    }

    /** The value so many steps away; null if it is not allowed. */
    private @Nullable Object beside(Object one, int step) {
        if (one instanceof Long number) {
            long next = number + step;
            boolean overflown = step < 0 ? next > number : next < number;
            return overflown
                            || fact.range()
                                    .filter(range -> !range.contains(next))
                                    .isPresent()
                    ? null
                    : next;
        }
        if (one instanceof LocalDate date) {
            LocalDate next = date.plusDays(step);
            return next.isBefore(FIRST_DAY) || next.isAfter(LAST_DAY) ? null : next;
        }
        return ((LocalTime) one).plusNanos(step); // around midnight: another time of the same day
    }

    private List<Object> withUnmentioned(Set<Object> near) {
        List<Object> with = new ArrayList<>(near);
        for (int i = 1; with.size() < near.size() + linked.size(); i++) {
            String unmentioned = fact.type() == FactType.PROCEDURE ? "9.99999" + i : "nobody-mentions/" + i;
            if (!near.contains(unmentioned)) {
                with.add(unmentioned);
            }
        }
        return with;
    }

    /** The codes of the facts with which this one is compared. */
    private Set<Object> codes() {
        Set<Object> codes = new LinkedHashSet<>();
        for (FactDeclaration other : linked.values()) {
            if (other.type() == FactType.CHOICE) {
                codes.addAll(codes(other));
            }
        }
        return codes;
    }

    private static List<String> codes(FactDeclaration coded) {
        return coded.values().stream().map(AllowedValue::code).toList();
    }

    private void subsets(List<Object> members, Set<Object> values) {
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
        all &= some.size() == members.size();
    }
}
