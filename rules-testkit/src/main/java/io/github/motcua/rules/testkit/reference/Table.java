package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * At which of some stages, each a criterion, a request stops, in all completions of what is not known: what is unknown is
 * completed in every way that can make a difference, and each completion is looked at.
 */
final class Table {

    /** More completions than this are not looked at, but some drawn at random. */
    private static final int MAX_ROWS = 50_000;

    private static final int DRAWN = 500;

    /** So many combinations of classes a single criterion may have for its finding to be promised exact. */
    private static final long SMALL = 20_000;

    /** So many completions several criteria may have for their outcome to be promised exact; more are, in part. */
    private static final long FEW = 1_500;

    /** More classes of a fact, or members of a set, are not told apart by all comparisons together. */
    private static final int MAX_CLASSES = 64;

    private static final int MAX_MEMBERS = 6;

    private static final int OPEN = -1;

    private final List<String> facts;
    private final Holds[] stages;
    private final Column[] columns;
    private final boolean isPromised;
    private final boolean isSmall;
    private final Map<List<@Nullable Object>, Verdict> found = new HashMap<>();

    /**
     * A table.
     *
     * @param criteria the stages, the first first
     * @param declared the declarations of facts, by id
     * @param options the option that counts, by reading
     */
    Table(List<Criterion> criteria, Map<String, FactDeclaration> declared, Map<String, String> options) {
        List<Criterion> comparisons = new ArrayList<>();
        criteria.forEach(criterion -> collect(criterion, options, comparisons));
        Set<String> compared = new LinkedHashSet<>();
        comparisons.forEach(comparison -> compared.addAll(comparison.ownFacts()));
        this.facts = List.copyOf(compared);
        this.stages = new Holds[criteria.size()];
        for (int i = 0; i < stages.length; i++) {
            stages[i] = Holds.of(criteria.get(i), facts, declared, options);
        }
        this.columns = new Column[facts.size()];
        boolean promised = true;
        long rows = 1;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(Objects.requireNonNull(declared.get(facts.get(i))), comparisons, declared);
            promised &= columns[i].members() <= MAX_MEMBERS;
            rows = Math.min(rows * (columns[i].given(Map.of()).size() + 1L), SMALL + 1);
        }
        for (Criterion comparison : comparisons) {
            List<String> two = comparison.ownFacts();
            if (two.size() > 1 && two.stream().noneMatch(fact -> hasFewValues(declared.get(fact)))) {
                for (String fact : two) {
                    promised &= comparisons.stream()
                                    .filter(each -> each.ownFacts().contains(fact))
                                    .count()
                            == 1;
                }
            }
        }
        this.isPromised = promised;
        this.isSmall = rows <= SMALL;
    }

    private static void collect(Criterion criterion, Map<String, String> options, List<Criterion> into) {
        if (criterion instanceof Criterion.UnderReading contested) {
            collect(Holds.chosen(contested, options), options, into);
        } else if (criterion.ownFacts().isEmpty()) {
            criterion.parts().forEach(part -> collect(part, options, into));
        } else {
            into.add(criterion);
        }
    }

    /** Comparisons with such a fact are exact, whatever else it is compared with. */
    private static boolean hasFewValues(@Nullable FactDeclaration fact) {
        return switch (Objects.requireNonNull(fact).type()) {
            case YES_NO -> true;
            case CHOICE -> fact.values().size() <= MAX_MEMBERS;
            case WHOLE ->
                fact.range()
                        .filter(range -> BigInteger.valueOf(range.max())
                                        .subtract(BigInteger.valueOf(range.min()))
                                        .compareTo(BigInteger.valueOf(MAX_MEMBERS))
                                < 0)
                        .isPresent();
            default -> false;
        };
    }

    /**
     * Where a request stops.
     *
     * @param stage the number of the stage at which it stops in all completions, from 0; past the last if at none; -1 if
     *     they disagree
     * @param deciding the unknown facts on which that turns, each alone, with some completion of the others
     * @param isExact whether that is promised: if not, it may be left open, and nothing is said of what decides
     */
    record Verdict(int stage, Set<String> deciding, boolean isExact) {
        /** Of a table with one stage: whether its criterion is met. */
        Status status() {
            return stage == OPEN ? Status.UNDETERMINED : stage > 0 ? Status.MET : Status.NOT_MET;
        }
    }

    /** Where a request stops with what is known; each verdict is found once and kept. */
    Verdict of(Map<String, Object> known) {
        @Nullable Object[] values = new Object[facts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = known.get(facts.get(i));
        }
        List<@Nullable Object> key = Arrays.asList(values.clone());
        Verdict before = found.get(key);
        if (before == null) {
            before = work(values, known);
            found.put(key, before);
        }
        return before;
    }

    private int stage(@Nullable Object[] values) {
        for (int i = 0; i < stages.length; i++) {
            int holds = stages[i].of(values, null);
            if (holds != Holds.YES) {
                return holds == Holds.NO ? i : OPEN;
            }
        }
        return stages.length;
    }

    private Verdict work(@Nullable Object[] values, Map<String, Object> known) {
        int stage = stage(values);
        if (stage != OPEN) {
            return new Verdict(stage, Set.of(), true);
        }
        BitSet open = new BitSet();
        for (int i = 0; i < stages.length && stages[i].of(values, open) != Holds.NO; i++) {
            // what comes after a stage that fails is not come to
        }
        int[] unknown = open.stream().toArray();
        List<List<Object>> given = new ArrayList<>();
        long rows = 1;
        boolean all = true;
        boolean classes = true;
        for (int position : unknown) {
            List<Object> column = columns[position].given(known);
            given.add(column);
            all &= columns[position].isAll();
            classes &= column.size() <= MAX_CLASSES;
            rows = Math.min(rows * column.size(), Integer.MAX_VALUE);
        }
        if (!all || rows > MAX_ROWS) {
            return drawn(values, unknown, given);
        }
        boolean promised = isPromised && (stages.length == 1 ? isSmall : rows <= FEW && classes);
        return looked(values, unknown, given, (int) rows, promised);
    }

    private Verdict looked(
            @Nullable Object[] values, int[] unknown, List<List<Object>> given, int rows, boolean promised) {
        byte[] at = new byte[rows];
        boolean same = true;
        for (int number = 0; number < rows; number++) {
            int rest = number;
            for (int i = 0; i < unknown.length; i++) {
                int size = given.get(i).size();
                values[unknown[i]] = given.get(i).get(rest % size);
                rest /= size;
            }
            at[number] = (byte) stage(values);
            same &= at[number] == at[0];
        }
        return same
                ? new Verdict(at[0], Set.of(), promised)
                : new Verdict(OPEN, deciding(unknown, given, at), promised);
    }

    /** The facts that alone can change where some completion stops. */
    private Set<String> deciding(int[] unknown, List<List<Object>> given, byte[] at) {
        Set<String> deciding = new TreeSet<>();
        int stride = 1;
        for (int i = 0; i < unknown.length; i++) {
            int size = given.get(i).size();
            for (int number = 0; number < at.length; number++) {
                if (at[number] != at[number - number / stride % size * stride]) {
                    deciding.add(facts.get(unknown[i]));
                    break;
                }
            }
            stride *= size;
        }
        return deciding;
    }

    private Verdict drawn(@Nullable Object[] values, int[] unknown, List<List<Object>> given) {
        Random random = new Random(given.hashCode());
        Set<Integer> at = new TreeSet<>();
        for (int number = 0; number < DRAWN; number++) {
            for (int i = 0; i < unknown.length; i++) {
                values[unknown[i]] =
                        given.get(i).get(random.nextInt(given.get(i).size()));
            }
            at.add(stage(values));
        }
        return new Verdict(at.size() == 1 ? at.iterator().next() : OPEN, Set.of(), false);
    }
}
