package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.text.Text;
import java.util.SortedMap;
import java.util.TreeMap;

/** A point on which the law can be read in more than one way, and the way that is taken. Nothing else to say. */
public final class ReadingClauses extends Entry<Reading> {

    private final Reading reading;

    private ReadingClauses(Reading reading) {
        this.reading = reading;
    }

    /** What the text leaves open. */
    public interface Asks {

        /** Asks a composed question. */
        Either asks(Text question);

        /** Asks this. */
        default Either asks(Vietnamese vi, English en) {
            return asks(Words.text(vi, en));
        }
    }

    /** The first way to read it. */
    public interface Either {

        /** A way to read it, by its id, for example {@code per-request}. */
        Or either(String option, Text meaning);

        /** A way to read it, by its id, for example {@code per-request}. */
        default Or either(String option, Vietnamese vi, English en) {
            return either(option, Words.text(vi, en));
        }
    }

    /** Another way to read it. */
    public interface Or {

        /** Another way to read it, by its id. */
        Options or(String option, Text meaning);

        /** Another way to read it, by its id. */
        default Options or(String option, Vietnamese vi, English en) {
            return or(option, Words.text(vi, en));
        }
    }

    /** The ways to read it, of which there may be more. Immutable. */
    public static final class Options implements Or {

        private final String id;
        private final Text question;
        private final SortedMap<String, Text> options;

        Options(String id, Text question, SortedMap<String, Text> options) {
            this.id = id;
            this.question = question;
            this.options = options;
        }

        /**
         * One more way to read it.
         *
         * @throws IllegalArgumentException if the id was given to another one
         */
        @Override
        public Options or(String option, Text meaning) {
            SortedMap<String, Text> more = new TreeMap<>(options);
            if (more.put(option, meaning) != null) {
                throw new IllegalArgumentException("the option `" + option + "` is given twice");
            }
            return new Options(id, question, more);
        }

        /** The id of the option that is taken. */
        public Why taken(String option) {
            return why -> citations -> new ReadingClauses(new Reading(id, question, options, option, why, citations));
        }
    }

    /** Why the option is taken. */
    public interface Why {

        /** For a composed reason. */
        Because<ReadingClauses> why(Text reason);

        /** For this reason. */
        default Because<ReadingClauses> why(Vietnamese vi, English en) {
            return why(Words.text(vi, en));
        }
    }

    @Override
    Reading content() {
        return reading;
    }
}
