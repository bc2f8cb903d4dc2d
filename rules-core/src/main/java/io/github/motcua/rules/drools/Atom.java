package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.IsoTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that a criterion makes with one or two facts. Of a case it is true, false, or, while a fact
 * is not known, neither.
 */
final class Atom {

    private final List<Slot> slots;
    private final int[] positions;
    private final List<?> constants;
    private final Predicate<Object[]> holds;
    private final String drl;
    private final String drlOpposite;

    private Atom(
            List<Slot> slots,
            int[] positions,
            List<?> constants,
            Predicate<Object[]> holds,
            String drl,
            String drlOpposite) {
        this.slots = slots;
        this.positions = positions;
        this.constants = constants;
        this.holds = holds;
        this.drl = drl;
        this.drlOpposite = drlOpposite;
    }

    /** The comparison that a criterion without parts makes, over facts that stand at these positions. */
    static Atom of(Criterion criterion, List<Slot> layout) {
        List<String> facts = criterion.ownFacts();
        List<Slot> slots = new ArrayList<>(facts.size());
        int[] positions = new int[facts.size()];
        for (int i = 0; i < positions.length; i++) {
            while (!layout.get(positions[i]).fact().equals(facts.get(i))) {
                positions[i]++;
            }
            slots.add(layout.get(positions[i]));
        }
        return criterion.accept(new Comparisons(slots, positions));
    }

    /** The facts compared. */
    List<Slot> slots() {
        return slots;
    }

    /** The values that the one fact is compared with; none for a comparison between two facts. */
    List<?> constants() {
        return constants;
    }

    /** The truth value for one value of the one fact compared. */
    boolean holdsFor(Object value) {
        if (value == FactValue.NOT_APPLICABLE) {
            return false;
        }
        Object[] values = new Object[positions[0] + 1];
        values[positions[0]] = value;
        return holds.test(values);
    }

    /**
     * Whether the comparison surely has the wanted truth value. A fact that does not apply makes it false,
     * and so does a set of nothing in which another fact is looked for.
     */
    boolean is(boolean wanted, @Nullable Object[] values) {
        boolean open = false;
        for (int position : positions) {
            Object value = values[position];
            if (value == FactValue.NOT_APPLICABLE
                    || (positions.length > 1 && value instanceof Set<?> set && set.isEmpty())) {
                return !wanted;
            }
            open |= value == null;
        }
        return !open && holds.test(values) == wanted;
    }

    /** The ids of the facts compared that are not known. */
    List<String> unknown(@Nullable Object[] values) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (values[positions[i]] == null) {
                unknown.add(slots.get(i).fact());
            }
        }
        return unknown;
    }

    /** The comparison, or its opposite, as a constraint in DRL that is false while a fact is not known. */
    String drl(boolean wanted) {
        return wanted ? drl : drlOpposite;
    }

    @Override
    public String toString() {
        return drl;
    }

    /** A limit or value as the type of the fact reads it. */
    private static Object read(FactType type, FactValue value) {
        String written = value.toString();
        return switch (type) {
            case WHOLE -> ((FactValue.Whole) value).number();
            case YES_NO -> ((FactValue.YesNo) value).yes();
            case DATE -> IsoTime.date(written).orElseThrow();
            case TIME -> IsoTime.time(written).orElseThrow();
            default -> written;
        };
    }

    private static final class Comparisons implements Criterion.Visitor<Atom> {
        private final List<Slot> slots;
        private final int[] positions;

        Comparisons(List<Slot> slots, int[] positions) {
            this.slots = slots;
            this.positions = positions;
        }

        @Override
        public Atom atMost(Criterion.AtMost criterion) {
            Object limit = read(slots.get(0).type(), criterion.limit());
            return ordered(limit, value -> compare(value, limit) <= 0, "<=", ">");
        }

        @Override
        public Atom atLeast(Criterion.AtLeast criterion) {
            Object limit = read(slots.get(0).type(), criterion.limit());
            return ordered(limit, value -> compare(value, limit) >= 0, ">=", "<");
        }

        @SuppressWarnings("unchecked") // both are of the type that the declaration of the fact says
        private static int compare(Object value, Object limit) {
            return ((Comparable<Object>) value).compareTo(limit);
        }

        private Atom ordered(Object limit, Predicate<Object> within, String operator, String opposite) {
            String fact = DrlText.field(slots.get(0).fact());
            boolean number = slots.get(0).type() == FactType.WHOLE;
            String constant = number ? limit + "L" : DrlText.literal(limit);
            String left = number ? fact : fact + ".compareTo( " + constant + " )";
            String right = number ? constant : "0";
            return one(
                    List.of(limit), within, left + " " + operator + " " + right, left + " " + opposite + " " + right);
        }

        @Override
        public Atom oneOf(Criterion.OneOf criterion) {
            FactType type = slots.get(0).type();
            Set<Object> wanted = new HashSet<>();
            List<String> literals = new ArrayList<>();
            for (FactValue value : criterion.values()) {
                Object read = read(type, value);
                wanted.add(read);
                literals.add(DrlText.literal(read));
            }
            String fact = DrlText.field(slots.get(0).fact());
            if (type == FactType.WHOLE) { // stock Drools takes two numbers for equal that are so as floating ones
                return one(
                        wanted,
                        wanted::contains,
                        each(fact, literals, " == 0", " || "),
                        each(fact, literals, " != 0", " && "));
            }
            if (literals.size() == 1) {
                return one(wanted, wanted::contains, fact + " == " + literals.get(0), fact + " != " + literals.get(0));
            }
            String list = String.join(", ", literals);
            return one(wanted, wanted::contains, fact + " in ( " + list + " )", fact + " not in ( " + list + " )");
        }

        private static String each(String fact, List<String> literals, String comparison, String between) {
            StringBuilder text = new StringBuilder("( ");
            for (int i = 0; i < literals.size(); i++) {
                text.append(i == 0 ? "" : between)
                        .append(fact)
                        .append(".compareTo( ")
                        .append(literals.get(i))
                        .append(" )")
                        .append(comparison);
            }
            return text.append(" )").toString();
        }

        @Override
        public Atom containsAny(Criterion.ContainsAny criterion) {
            Set<String> members = Set.copyOf(criterion.members());
            String fact = DrlText.field(slots.get(0).fact());
            return one(
                    members,
                    value -> ((Set<?>) value).stream().anyMatch(members::contains),
                    criterion.members().stream()
                            .map(member -> fact + " contains " + DrlText.literal(member))
                            .collect(Collectors.joining(" || ", "( ", " )")),
                    criterion.members().stream()
                            .map(member -> fact + " not contains " + DrlText.literal(member))
                            .collect(Collectors.joining(" && ", "( ", " )")));
        }

        @Override
        public Atom applies(Criterion.Applies criterion) {
            return one(List.of(), value -> true, "true", "false");
        }

        @Override
        public Atom same(Criterion.Same criterion) {
            int one = positions[0];
            int other = positions[1];
            return atom(
                    List.of(),
                    values -> Objects.equals(values[one], values[other]),
                    DrlText.field(criterion.fact()) + " == " + DrlText.field(criterion.other()),
                    DrlText.field(criterion.fact()) + " != " + DrlText.field(criterion.other()));
        }

        @Override
        public Atom includes(Criterion.Includes criterion) {
            int set = positions[0];
            int member = positions[1];
            return atom(
                    List.of(),
                    values -> ((Set<?>) Objects.requireNonNull(values[set])).contains(values[member]),
                    DrlText.field(criterion.fact()) + " contains " + DrlText.field(criterion.member()),
                    DrlText.field(criterion.fact()) + " not contains " + DrlText.field(criterion.member()));
        }

        private Atom one(Collection<?> constants, Predicate<Object> holds, String drl, String opposite) {
            int position = positions[0];
            return atom(
                    List.copyOf(constants),
                    values -> holds.test(Objects.requireNonNull(values[position])),
                    drl,
                    opposite);
        }

        private Atom atom(List<?> constants, Predicate<Object[]> holds, String drl, String opposite) {
            return new Atom(
                    slots, positions, constants, holds, DrlText.known(slots, drl), DrlText.opposite(slots, opposite));
        }

        @Override
        public Atom always() {
            throw new IllegalStateException("compares nothing");
        }

        @Override
        public Atom allOf(Criterion.AllOf criterion) {
            return always();
        }

        @Override
        public Atom anyOf(Criterion.AnyOf criterion) {
            return always();
        }

        @Override
        public Atom not(Criterion.Not criterion) {
            return always();
        }

        @Override
        public Atom underReading(Criterion.UnderReading criterion) {
            return always();
        }
    }
}
