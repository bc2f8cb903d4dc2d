package io.github.motcua.rules.json;

import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Map;

/** A value of a JSON document and where it stands: line and column from 1. */
sealed interface Node {

    int line();

    int column();

    /** What it is, in words. */
    Text kind();

    /** An object; its members in the order in which they stand. */
    record ObjectNode(int line, int column, Map<String, Node> members) implements Node {
        @Override
        public Text kind() {
            return Text.of("đối tượng", "object");
        }
    }

    /** A list. */
    record ArrayNode(int line, int column, List<Node> items) implements Node {
        @Override
        public Text kind() {
            return Text.of("danh sách", "list");
        }
    }

    /** A text, in form NFC. */
    record TextNode(int line, int column, String text) implements Node {
        @Override
        public Text kind() {
            return Text.of("chữ", "text");
        }
    }

    /** A number, as it is written. */
    record NumberNode(int line, int column, String literal) implements Node {
        @Override
        public Text kind() {
            return Text.of("số " + literal, "number " + literal);
        }
    }

    /** True or false. */
    record BooleanNode(int line, int column, boolean value) implements Node {
        @Override
        public Text kind() {
            return Text.same(Boolean.toString(value));
        }
    }

    /** Null. */
    record NullNode(int line, int column) implements Node {
        @Override
        public Text kind() {
            return Text.same("null");
        }
    }
}
