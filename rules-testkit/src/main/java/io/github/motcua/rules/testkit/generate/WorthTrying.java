package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
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
        for (FactDeclaration other : linked.values()) {
            other.range().ifPresent(range -> mentioned.addAll(List.of(range.min(), range.max())));
        }
    }

    private static Collection<?> constants(Criterion comparison, FactType type) {
        if (comparison instanceof Criterion.ContainsAny any) {
            return any.members();
        }
        List<FactValue> written = List.of();
        if (comparison instanceof Criterion.AtMost most) {
            written = List.of(most.limit());
        } else if (comparison instanceof Criterion.AtLeast least) {
            written = List.of(least.limit());
        } else if (comparison instanceof Criterion.OneOf one) {
            written = one.values();
        }
        return written.stream().map(type::read).toList();
    }

    /** The values, each once. */
    List<FactValue> values() {
        Set<Object> values = new LinkedHashSet<>();
        switch (fact.type()) {
            case YES_NO -> values.addAll(List.of(true, false));
            case CHOICE -> values.addAll(codes(fact));
            case WHOLE, DATE, TIME ->
                values.addAll(fact.type().near(mentioned, fact.range().orElse(null)));
            case UNIT, PROCEDURE -> values.addAll(withUnmentioned());
            case UNITS -> subsets(withUnmentioned(), values);
            case CHOICES -> subsets(codesThatMatter(), values);
        }
        if (fact.mayNotApply()) {
            values.add(FactValue.NOT_APPLICABLE);
        }
        return values.stream().map(FactType::written).toList();
    }

    private List<Object> withUnmentioned() {
        List<Object> all = new ArrayList<>(mentioned);
        for (int i = 1; all.size() < mentioned.size() + linked.size(); i++) {
            String unmentioned = fact.type() == FactType.PROCEDURE ? "9.99999" + i : "nobody-mentions/" + i;
            if (!mentioned.contains(unmentioned)) {
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
