package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.text.Text;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entry verbs for facts, the comparisons with them, and the ways to read a text, for static import: {@code
 * fact("copies").isAtMost(10)}. Stateless.
 */
public final class Facts {

    private Facts() {}

    /**
     * Names the fact that is compared.
     *
     * @param id the id under which a catalog declares it, for example {@code pagesPerCopy}; whether it is
     *     declared, and with a type that fits the comparison, is checked when the catalog is defined or loaded
     */
    public static FactComparison<Criterion> fact(String id) {
        return new FactComparison<>(id, criterion -> criterion);
    }

    /** Declares a whole number, which needs a smallest and a largest value. */
    public static FactClauses.Label<FactClauses.Between> number(String id) {
        return label -> question -> (min, max) -> new FactClauses(
                FactDeclaration.fact(id, FactType.WHOLE, label, question).range(min, max));
    }

    /** Declares a fact that is answered by yes or no. */
    public static FactClauses.Label<FactClauses> yesOrNo(String id) {
        return ofType(id, FactType.YES_NO);
    }

    /** Declares a fact that is one of several codes. */
    public static FactClauses.Label<FactClauses.Values> choice(String id) {
        return coded(id, FactType.CHOICE);
    }

    /** Declares a fact that is any number of codes, also none: a checklist. */
    public static FactClauses.Label<FactClauses.Values> choices(String id) {
        return coded(id, FactType.CHOICES);
    }

    /** Declares a day of the calendar. */
    public static FactClauses.Label<FactClauses> date(String id) {
        return ofType(id, FactType.DATE);
    }

    /** Declares a time of day. */
    public static FactClauses.Label<FactClauses> time(String id) {
        return ofType(id, FactType.TIME);
    }

    /** Declares an administrative unit. */
    public static FactClauses.Label<FactClauses> place(String id) {
        return ofType(id, FactType.UNIT);
    }

    /** Declares any number of administrative units, also none. */
    public static FactClauses.Label<FactClauses> places(String id) {
        return ofType(id, FactType.UNITS);
    }

    private static FactClauses.Label<FactClauses> ofType(String id, FactType type) {
        return label -> question -> new FactClauses(FactDeclaration.fact(id, type, label, question));
    }

    private static FactClauses.Label<FactClauses.Values> coded(String id, FactType type) {
        return label -> question -> (code, meaning) ->
                new FactClauses(FactDeclaration.fact(id, type, label, question).value(code, meaning));
    }

    /**
     * Starts a point on which the law can be read in more than one way.
     *
     * @param id its id, for example {@code copy-limit-scope}
     */
    public static ReadingClauses.Asks reading(String id) {
        return question -> (option, meaning) -> {
            SortedMap<String, Text> options = new TreeMap<>();
            options.put(option, meaning);
            return (second, other) -> new ReadingClauses.Options(id, question, options).or(second, other);
        };
    }

    /**
     * One criterion for each way to read a contested text; the catalog's reading says which one counts.
     *
     * @param reading the id of the reading
     * @throws IllegalArgumentException if an option is given twice
     */
    public static Criterion underReading(String reading, ReadAs first, ReadAs... others) {
        SortedMap<String, Criterion> options = new TreeMap<>();
        for (ReadAs option : Several.of(first, others)) {
            if (options.put(option.option(), option.criterion()) != null) {
                throw new IllegalArgumentException("the option `" + option.option() + "` is given twice");
            }
        }
        return Criterion.underReading(reading, options);
    }

    /** What counts if a text is read in one way: {@code readAs("per-request", fact("copies").isAtMost(10))}. */
    public static ReadAs readAs(String option, Criterion criterion) {
        return new ReadAs(option, criterion);
    }

    /**
     * What counts if a text is read in one way. Immutable.
     *
     * @param option the id of the option
     * @param criterion what counts then
     */
    public record ReadAs(String option, Criterion criterion) {}
}
