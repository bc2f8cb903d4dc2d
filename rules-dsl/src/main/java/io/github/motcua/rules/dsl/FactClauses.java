package io.github.motcua.rules.dsl;

import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.text.Text;
import java.util.EnumSet;

/**
 * The declaration of a fact, with what else may be said of it: without a unit, known by the officer, not
 * changeable by the applicant and always applicable if that is not said.
 */
public final class FactClauses extends CatalogEntry<FactDeclaration> {

    private final FactDeclaration.Builder fact;

    FactClauses(FactDeclaration.Builder fact) {
        this.fact = fact;
    }

    /**
     * What the fact is called, in a few words.
     *
     * @param <N> what follows the question
     */
    public interface Label<N> {

        /** Called by a composed text. */
        Question<N> called(Text label);

        /** Called so. */
        default Question<N> called(Vietnamese vi, English en) {
            return called(Words.text(vi, en));
        }
    }

    /**
     * How to ask for the fact.
     *
     * @param <N> what follows
     */
    public interface Question<N> {

        /** Asked by a composed text. */
        N asked(Text question);

        /** Asked so. */
        default N asked(Vietnamese vi, English en) {
            return asked(Words.text(vi, en));
        }
    }

    /** The smallest and the largest number. */
    public interface Between {

        /** Between two numbers, both included. */
        FactClauses between(long smallest, long largest);
    }

    /** The first code that the fact may take. */
    public interface Values {

        /** A code, for example {@code VIETNAM}, and what it means. */
        FactClauses value(String code, Text label);

        /** A code, for example {@code VIETNAM}, and what it means. */
        default FactClauses value(String code, Vietnamese vi, English en) {
            return value(code, Words.text(vi, en));
        }
    }

    /** One more code that the fact may take. */
    public FactClauses value(String code, Text label) {
        fact.value(code, label);
        return this;
    }

    /** One more code that the fact may take. */
    public FactClauses value(String code, Vietnamese vi, English en) {
        return value(code, Words.text(vi, en));
    }

    /** What is counted, for example "bản", "copies". */
    public FactClauses countedIn(Text unit) {
        once("unit");
        fact.unit(unit);
        return this;
    }

    /** What is counted, for example "bản", "copies". */
    public FactClauses countedIn(Vietnamese vi, English en) {
        return countedIn(Words.text(vi, en));
    }

    /** Who can know it. */
    public FactClauses knownBy(Knower first, Knower... others) {
        once("knownBy");
        fact.knownBy(EnumSet.of(first, others));
        return this;
    }

    /** The applicant can change it by acting otherwise. */
    public FactClauses changeable() {
        fact.changeable();
        return this;
    }

    /** "Not applicable" is an answer. */
    public FactClauses mayNotApply() {
        fact.mayNotApply();
        return this;
    }

    @Override
    FactDeclaration content() {
        return fact.build();
    }
}
