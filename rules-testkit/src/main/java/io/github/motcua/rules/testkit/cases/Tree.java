package io.github.motcua.rules.testkit.cases;

import java.util.List;
import java.util.Map;

/** A value of JSON and where it stands: line and column from 1. */
sealed interface Tree {

    int line();

    int column();

    /** What it is, in Vietnamese and English. */
    String[] kind();

    /**
     * An object.
     *
     * @param begin where it begins in the text, in characters from 0
     * @param end where it ends, exclusive
     * @param members in the order in which they stand
     */
    record Members(int line, int column, int begin, int end, Map<String, Tree> members) implements Tree {
        @Override
        public String[] kind() {
            return new String[] {"đối tượng", "object"};
        }
    }

    /** A list. */
    record Items(int line, int column, List<Tree> items) implements Tree {
        @Override
        public String[] kind() {
            return new String[] {"danh sách", "list"};
        }
    }

    /** A text, in form NFC. */
    record Word(int line, int column, String text) implements Tree {
        @Override
        public String[] kind() {
            return new String[] {"chữ", "text"};
        }
    }

    /** A number, as it is written. */
    record Amount(int line, int column, String literal) implements Tree {
        @Override
        public String[] kind() {
            return new String[] {"số", "number"};
        }
    }

    /** True or false. */
    record Flag(int line, int column, boolean yes) implements Tree {
        @Override
        public String[] kind() {
            return new String[] {"true hoặc false", "true or false"};
        }
    }

    /** Null. */
    record Nothing(int line, int column) implements Tree {
        @Override
        public String[] kind() {
            return new String[] {"null", "null"};
        }
    }
}
