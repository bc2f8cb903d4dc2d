package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which members may stand where in an answer, as the published schema of decisions says. An expectation that names
 * another member could never fail, or never pass.
 */
final class Shape {

    /** Ends a list of objects in which nothing else may stand. */
    static final String NOTHING_ELSE = "nothing else";

    /** The answer on a case that is refused: its problems. */
    static final String PROBLEMS = "problems";

    /** A decision. */
    static final Shape DECISION = ofDecision();

    private final Map<String, Shape> members = new LinkedHashMap<>();
    private @Nullable Shape items;
    private boolean plain;

    private Shape() {}

    /** Whether objects stand in this list. */
    private boolean listsObjects() {
        return items != null && !items.members.isEmpty();
    }

    /** Notes what cannot stand in an answer. */
    void check(Tree expected, String pointer, Problems problems) {
        if (expected instanceof Tree.Members object) {
            if (members.isEmpty()) {
                wrong(expected, pointer, problems);
                return;
            }
            object.members().forEach((name, value) -> {
                Shape inside = members.get(name);
                if (inside == null) {
                    problems.unknown(value, pointer, name, members.keySet());
                } else if (!(value instanceof Tree.Nothing)) {
                    inside.check(value, pointer + Location.token(name), problems);
                }
            });
        } else if (expected instanceof Tree.Items list) {
            if (items == null) {
                wrong(expected, pointer, problems);
                return;
            }
            for (int i = 0; i < list.items().size(); i++) {
                Tree item = list.items().get(i);
                if (listsObjects() && item instanceof Tree.Word word) {
                    only(word, i == list.items().size() - 1, pointer + "/" + i, problems);
                } else {
                    items.check(item, pointer + "/" + i, problems);
                }
            }
        } else if (!plain) {
            wrong(expected, pointer, problems);
        }
    }

    /** In a list of objects a text can only say that nothing else stands there. */
    static void only(Tree.Word word, boolean last, String pointer, Problems problems) {
        if (!word.text().equals(NOTHING_ELSE) || !last) {
            problems.at(
                    word,
                    pointer,
                    IssueCode.UNKNOWN_WORD,
                    Text.of(
                            Shown.value(word.text()) + " không thể đứng ở đây",
                            Shown.value(word.text()) + " cannot stand here"),
                    Text.of(
                            "ở cuối danh sách có thể ghi \"" + NOTHING_ELSE + "\" để nói rằng không còn gì khác",
                            "\"" + NOTHING_ELSE + "\" may stand last, to say that there is nothing else"));
        }
    }

    private void wrong(Tree expected, String pointer, Problems problems) {
        if (items != null && !plain) {
            problems.wrongType(expected, pointer, "danh sách", "list");
        } else if (!members.isEmpty() && !plain) {
            problems.wrongType(expected, pointer, "đối tượng", "object");
        } else {
            problems.wrongType(expected, pointer, "một giá trị đơn", "plain value");
        }
    }

    private static Shape ofDecision() {
        String name = "schema/decision.schema.json";
        try (InputStream stream = Objects.requireNonNull(Catalogs.class.getResourceAsStream(name), name)) {
            Problems problems = new Problems(name);
            String text = Objects.requireNonNull(TreeReader.text(stream.readAllBytes(), problems));
            Tree schema = Objects.requireNonNull(TreeReader.read(text, problems));
            Shape shape = new Shape();
            shape.take(schema, schema);
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over what a schema allows. Those of a decision do not refer to themselves. */
    private void take(Tree schema, Tree root) {
        Tree reference = member(schema, "$ref");
        if (reference instanceof Tree.Word word) {
            take(
                    Objects.requireNonNull(
                            member(member(root, "$defs"), word.text().substring("#/$defs/".length()))),
                    root);
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            if (member(schema, several) instanceof Tree.Items list) {
                list.items().forEach(one -> take(one, root));
            }
        }
        if (member(schema, "properties") instanceof Tree.Members properties) {
            properties
                    .members()
                    .forEach((name, inside) -> members.computeIfAbsent(name, unknown -> new Shape())
                            .take(inside, root));
        }
        Tree each = member(schema, "items");
        if (each != null) {
            Shape inside = items == null ? new Shape() : items;
            inside.take(each, root);
            items = inside;
        }
        plain |= isPlain(schema);
    }

    private static boolean isPlain(Tree schema) {
        Tree type = member(schema, "type");
        if (type instanceof Tree.Word word) {
            return isPlain(word.text());
        }
        if (type instanceof Tree.Items several) {
            return several.items().stream().anyMatch(one -> one instanceof Tree.Word word && isPlain(word.text()));
        }
        return member(schema, "enum") != null || member(schema, "const") != null || member(schema, "pattern") != null;
    }

    private static boolean isPlain(String type) {
        return !type.equals("object") && !type.equals("array");
    }

    private static @Nullable Tree member(@Nullable Tree tree, String name) {
        return tree instanceof Tree.Members object ? object.members().get(name) : null;
    }
}
