package io.github.motcua.rules.oracles;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.testkit.generate.Dice;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How a criterion stands, found by completing what is unknown in every way that can make a difference and
 * looking at each completion in two values.
 */
final class TruthTable {

    /** More completions than this are not enumerated but drawn at random. */
    private static final int MAX_ROWS = 50_000;

    private static final int DRAWN = 500;

    /** How large a criterion may be for its finding to be promised exact. */
    private static final long SMALL = 20_000;

    private static final int FEW = 6;

    private final List<String> facts;
    private final List<Candidates> candidates = new ArrayList<>();
    private final Predicate<Object[]> test;
    private final boolean comparesTwoFactsAndOneElsewhere;
    private final boolean tooManyValues;
    private boolean looksForTooManyMembers;
    private final int maxRows;
    private final Map<List<Object>, Verdict> found = new HashMap<>();

    TruthTable(Criterion criterion, Map<String, FactDeclaration> declared, Map<String, String> options) {
        this(criterion, declared, options, MAX_ROWS);
    }

    /** A table in which completions are drawn already if there are more than {@code maxRows}. */
    TruthTable(Criterion criterion, Map<String, FactDeclaration> declared, Map<String, String> options, int maxRows) {
        this.maxRows = maxRows;
        List<Criterion> comparisons = new ArrayList<>();
        collect(criterion, options, comparisons);
        Set<String> compared = new LinkedHashSet<>();
        comparisons.forEach(comparison -> compared.addAll(comparison.ownFacts()));
        this.facts = List.copyOf(compared);
        this.test = new TwoValued(facts, declared, options).of(criterion);
        for (String fact : facts) {
            candidates.add(new Candidates(declared.get(fact), comparisons, declared));
        }
        this.comparesTwoFactsAndOneElsewhere = comparisons.stream()
                .filter(comparison -> comparison.ownFacts().size() > 1
                        && comparison.ownFacts().stream().noneMatch(fact -> hasFewValues(declared.get(fact))))
                .anyMatch(two -> two.ownFacts().stream().anyMatch(fact -> occurrences(fact, comparisons) > 1));
        this.tooManyValues = tooManyValues(declared, comparisons);
    }

    private static void collect(Criterion criterion, Map<String, String> options, List<Criterion> into) {
        if (criterion instanceof Criterion.UnderReading contested) {
            collect(TwoValued.chosen(contested, options), options, into);
        } else if (criterion.ownFacts().isEmpty()) {
            criterion.parts().forEach(part -> collect(part, options, into));
        } else {
            into.add(criterion);
        }
    }

    private static long occurrences(String fact, List<Criterion> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.ownFacts().stream())
                .filter(fact::equals)
                .count();
    }

    /** Comparisons with such a fact are exact, whatever else it is compared with. */
    private static boolean hasFewValues(FactDeclaration fact) {
        return switch (fact.type()) {
            case YES_NO -> true;
            case CHOICE -> fact.values().size() <= FEW;
            case WHOLE -> {
                FactDeclaration.Range range = fact.range().orElseThrow();
                yield BigInteger.valueOf(range.max())
                                .subtract(BigInteger.valueOf(range.min()))
                                .compareTo(BigInteger.valueOf(FEW))
                        < 0;
            }
            default -> false;
        };
    }

    /** Whether it is promised that enough completions are looked at, if they are few: no set may have too many. */
    boolean isPromisedExactWhileFew() {
        return !comparesTwoFactsAndOneElsewhere && !looksForTooManyMembers;
    }

    private boolean tooManyValues(Map<String, FactDeclaration> declared, List<Criterion> comparisons) {
        long rows = 1;
        for (int i = 0; i < facts.size(); i++) {
            String fact = facts.get(i);
            if (declared.get(fact).type().isSet()) {
                Set<String> members = new TreeSet<>();
                for (Criterion comparison : comparisons) {
                    if (comparison instanceof Criterion.ContainsAny any
                            && any.fact().equals(fact)) {
                        members.addAll(any.members());
                    }
                    if (comparison instanceof Criterion.Includes includes
                            && includes.fact().equals(fact)) {
                        declared.get(includes.member()).values().forEach(value -> members.add(value.code()));
                    }
                }
                if (members.size() > FEW) {
                    looksForTooManyMembers = true;
                    return true;
                }
            }
            rows *= candidates.get(i).given(Map.of()).values().size() + 1L;
            if (rows > SMALL) {
                return true;
            }
        }
        return false;
    }

    /** Whether the finding is promised to be exact, not only never wrong. */
    boolean isPromisedExact() {
        return !comparesTwoFactsAndOneElsewhere && !tooManyValues;
    }

    boolean comparesTwoFactsAndOneElsewhere() {
        return comparesTwoFactsAndOneElsewhere;
    }

    /**
     * How the criterion stands.
     *
     * @param status what all completions agree on, or that they do not
     * @param deciding the unknown facts on which it depends, each alone, with some completion of the others
     * @param complete whether every completion was looked at; if not, more might still disagree, and nothing
     *     is said of what decides
     */
    record Verdict(Status status, Set<String> deciding, boolean complete) {}

    /** How it stands with what is known; each verdict is found once and kept. */
    Verdict of(Map<String, Object> known) {
        List<Object> key = new ArrayList<>(facts.size());
        for (String fact : facts) {
            key.add(known.get(fact));
        }
        return found.computeIfAbsent(key, values -> work(values, known));
    }

    private Verdict work(List<Object> values, Map<String, Object> known) {
        List<List<Object>> columns = new ArrayList<>();
        long rows = 1;
        boolean all = true;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                Candidates.Column column = candidates.get(i).given(known);
                columns.add(column.values());
                all &= column.all();
            } else {
                columns.add(List.of(values.get(i)));
            }
            rows = Math.min(rows * columns.get(i).size(), Integer.MAX_VALUE);
        }
        return all && rows <= maxRows ? enumerated(columns, (int) rows) : drawn(columns);
    }

    private Verdict enumerated(List<List<Object>> columns, int rows) {
        boolean[] truth = new boolean[rows];
        Object[] row = new Object[columns.size()];
        boolean somewhere = false;
        boolean everywhere = true;
        for (int number = 0; number < rows; number++) {
            int rest = number;
            for (int i = 0; i < row.length; i++) {
                List<Object> column = columns.get(i);
                row[i] = column.get(rest % column.size());
                rest /= column.size();
            }
            truth[number] = test.test(row);
            somewhere |= truth[number];
            everywhere &= truth[number];
        }
        return new Verdict(status(somewhere, everywhere), deciding(columns, truth), true);
    }

    private static Status status(boolean somewhere, boolean everywhere) {
        if (everywhere) {
            return Status.MET;
        }
        return somewhere ? Status.UNDETERMINED : Status.NOT_MET;
    }

    /** The columns that alone can change the truth value of some row. */
    private Set<String> deciding(List<List<Object>> columns, boolean[] truth) {
        Set<String> deciding = new HashSet<>();
        int stride = 1;
        for (int i = 0; i < columns.size(); i++) {
            int size = columns.get(i).size();
            for (int number = 0; number < truth.length; number++) {
                int digit = number / stride % size;
                if (truth[number] != truth[number - digit * stride]) {
                    deciding.add(facts.get(i));
                    break;
                }
            }
            stride *= size;
        }
        return deciding;
    }

    private Verdict drawn(List<List<Object>> columns) {
        Dice dice = new Dice(columns.hashCode());
        Object[] row = new Object[columns.size()];
        boolean somewhere = false;
        boolean everywhere = true;
        for (int number = 0; number < DRAWN; number++) {
            for (int i = 0; i < row.length; i++) {
                row[i] = dice.pick(columns.get(i));
            }
            boolean holds = test.test(row);
            somewhere |= holds;
            everywhere &= holds;
        }
        return new Verdict(status(somewhere, everywhere), Set.of(), false);
    }

    @Override
    public String toString() {
        return facts + " " + Arrays.toString(candidates.toArray());
    }
}
