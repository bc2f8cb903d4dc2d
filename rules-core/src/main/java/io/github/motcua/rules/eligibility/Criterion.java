package io.github.motcua.rules.eligibility;

import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A condition over declared facts: a tree that can be printed, compared, stored and compiled. Immutable;
 * equal by content.
 *
 * <p>A criterion is examined in three values. A comparison with a fact that is not known is undetermined;
 * a comparison with a fact that is known not to apply is false. A whole criterion is met or not met where
 * every completion of the unknown facts agrees, and undetermined otherwise.
 */
public sealed interface Criterion {

    /** A criterion that is always met. */
    static Criterion always() {
        return new Always();
    }

    /** The number, date or time is at most the limit (the limit itself included). */
    static Criterion atMost(String fact, FactValue limit) {
        return new AtMost(fact, limit);
    }

    /** The number, date or time is at least the limit (the limit itself included). */
    static Criterion atLeast(String fact, FactValue limit) {
        return new AtLeast(fact, limit);
    }

    /** The fact has this value. */
    static Criterion is(String fact, FactValue value) {
        return new OneOf(fact, List.of(value));
    }

    /** The fact has one of these values. */
    static Criterion oneOf(String fact, Collection<? extends FactValue> values) {
        return new OneOf(fact, List.copyOf(values));
    }

    /** The set holds at least one of these members. */
    static Criterion containsAny(String fact, Collection<String> members) {
        return new ContainsAny(fact, List.copyOf(members));
    }

    /** The set holds none of these members. */
    static Criterion containsNone(String fact, Collection<String> members) {
        return not(containsAny(fact, members));
    }

    /** There is something of the kind: the fact has a value and is not "not applicable". */
    static Criterion applies(String fact) {
        return new Applies(fact);
    }

    /** Two facts have the same value. */
    static Criterion same(String fact, String other) {
        return new Same(fact, other);
    }

    /** The set holds the value of another fact. */
    static Criterion includes(String setFact, String memberFact) {
        return new Includes(setFact, memberFact);
    }

    /** All of these. */
    static Criterion allOf(List<Criterion> parts) {
        return new AllOf(parts);
    }

    /** All of these. */
    static Criterion allOf(Criterion... parts) {
        return new AllOf(List.of(parts));
    }

    /** At least one of these. */
    static Criterion anyOf(List<Criterion> parts) {
        return new AnyOf(parts);
    }

    /** At least one of these. */
    static Criterion anyOf(Criterion... parts) {
        return new AnyOf(List.of(parts));
    }

    /** Not this. */
    static Criterion not(Criterion part) {
        return new Not(part);
    }

    /** One criterion for each way to read a contested text; the catalog's reading says which one counts. */
    static Criterion underReading(String reading, SortedMap<String, Criterion> options) {
        return new UnderReading(reading, options);
    }

    /** Calls the matching method of the visitor. */
    <R> R accept(Visitor<R> visitor);

    /** The criteria directly inside this one, in order. */
    default List<Criterion> parts() {
        return List.of();
    }

    /** The ids of the facts that this criterion itself compares, not those of its parts. */
    default List<String> ownFacts() {
        return List.of();
    }

    /** The ids of all facts in the tree, in the order in which they first occur. */
    default Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        collectFacts(facts);
        return facts;
    }

    private void collectFacts(Set<String> into) {
        into.addAll(ownFacts());
        for (Criterion part : parts()) {
            part.collectFacts(into);
        }
    }

    /** The ids of the readings on which the tree depends. */
    default Set<String> readings() {
        Set<String> readings = new TreeSet<>();
        walk(criterion -> {
            if (criterion instanceof UnderReading contested) {
                readings.add(contested.reading());
            }
        });
        return readings;
    }

    /** Visits this criterion and then all inside it, in order. */
    default void walk(Consumer<Criterion> visit) {
        visit.accept(this);
        parts().forEach(part -> part.walk(visit));
    }

    /**
     * One method for each kind of criterion.
     *
     * @param <R> what the visitor makes of a criterion
     */
    interface Visitor<R> {
        /** Always met. */
        R always();

        /** At most. */
        R atMost(AtMost criterion);

        /** At least. */
        R atLeast(AtLeast criterion);

        /** One of. */
        R oneOf(OneOf criterion);

        /** Contains any. */
        R containsAny(ContainsAny criterion);

        /** Applies. */
        R applies(Applies criterion);

        /** Same value. */
        R same(Same criterion);

        /** Includes the value of another fact. */
        R includes(Includes criterion);

        /** All of. */
        R allOf(AllOf criterion);

        /** Any of. */
        R anyOf(AnyOf criterion);

        /** Not. */
        R not(Not criterion);

        /** By reading. */
        R underReading(UnderReading criterion);
    }

    /** Always met: a reading under which nothing is demanded. */
    record Always() implements Criterion {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.always();
        }
    }

    /**
     * The number, date or time is at most the limit.
     *
     * @param fact the fact compared
     * @param limit the limit, itself included
     */
    record AtMost(String fact, FactValue limit) implements Criterion {
        @Override
        public List<String> ownFacts() {
            return List.of(fact);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atMost(this);
        }
    }

    /**
     * The number, date or time is at least the limit.
     *
     * @param fact the fact compared
     * @param limit the limit, itself included
     */
    record AtLeast(String fact, FactValue limit) implements Criterion {
        @Override
        public List<String> ownFacts() {
            return List.of(fact);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeast(this);
        }
    }

    /**
     * The fact has one of the values.
     *
     * @param fact the fact compared
     * @param values the values, sorted, each once
     */
    record OneOf(String fact, List<FactValue> values) implements Criterion {
        /** Sorts the values and drops repetitions. */
        public OneOf {
            TreeMap<String, FactValue> sorted = new TreeMap<>();
            values.forEach(value -> sorted.put(value.toString(), value));
            values = List.copyOf(sorted.values());
        }

        @Override
        public List<String> ownFacts() {
            return List.of(fact);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /**
     * The set holds at least one of the members.
     *
     * @param fact the fact compared, a set
     * @param members the members looked for, sorted, each once
     */
    record ContainsAny(String fact, List<String> members) implements Criterion {
        /** Sorts the members and drops repetitions. */
        public ContainsAny {
            members = List.copyOf(new TreeSet<>(members));
        }

        @Override
        public List<String> ownFacts() {
            return List.of(fact);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.containsAny(this);
        }
    }

    /**
     * The fact has a value and is not "not applicable".
     *
     * @param fact the fact looked at
     */
    record Applies(String fact) implements Criterion {
        @Override
        public List<String> ownFacts() {
            return List.of(fact);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.applies(this);
        }
    }

    /**
     * Two facts have the same value.
     *
     * @param fact one fact
     * @param other the other fact
     */
    record Same(String fact, String other) implements Criterion {
        @Override
        public List<String> ownFacts() {
            return List.of(fact, other);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.same(this);
        }
    }

    /**
     * The set holds the value of another fact.
     *
     * @param fact the set
     * @param member the fact whose value is looked for in it
     */
    record Includes(String fact, String member) implements Criterion {
        @Override
        public List<String> ownFacts() {
            return List.of(fact, member);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.includes(this);
        }
    }

    /**
     * All of the parts.
     *
     * @param parts the parts; none at all is always met
     */
    record AllOf(List<Criterion> parts) implements Criterion {
        /** Makes an unmodifiable copy. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allOf(this);
        }
    }

    /**
     * At least one of the parts.
     *
     * @param parts the parts; none at all is never met
     */
    record AnyOf(List<Criterion> parts) implements Criterion {
        /** Makes an unmodifiable copy. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyOf(this);
        }
    }

    /**
     * Not the part.
     *
     * @param part what must not hold
     */
    record Not(Criterion part) implements Criterion {
        @Override
        public List<Criterion> parts() {
            return List.of(part);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * One criterion for each way to read a contested text.
     *
     * @param reading the id of the {@link Reading}
     * @param options the criterion for each option of the reading
     */
    record UnderReading(String reading, SortedMap<String, Criterion> options) implements Criterion {
        /** Makes an unmodifiable copy. */
        public UnderReading {
            options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        }

        @Override
        public List<Criterion> parts() {
            return new ArrayList<>(options.values());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.underReading(this);
        }
    }
}
