package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** What stands in every answer on a case, or is said in the case. */
    private static final List<String> ECHOES = List.of("procedure", "name", "unit", "unitName", "receivedAt");

    private final Map<String, Shape> members = new LinkedHashMap<>();
    private final Set<String> always = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private @Nullable Shape items;
    private @Nullable WrittenTime time;
    private boolean anyWord;
    private boolean number;
    private boolean flag;

    private Shape() {}

    /** Whether a member of an answer only repeats what the case says. */
    static boolean isEcho(String name) {
        return ECHOES.contains(name);
    }

    /**
     * Whether every answer on a case has this: a list without an end that holds only what is in some entry of it in every
     * answer. Nothing is said of lists that may be empty.
     *
     * @param catalogs ids of catalogs that are used in every answer on the case
     */
    static boolean isForegone(String name, Tree expected, Set<String> catalogs) {
        Shape list = DECISION.members.get(name);
        boolean neverEmpty = name.equals("findings") || name.equals("catalogs");
        if (!neverEmpty || list == null || list.items == null || !(expected instanceof Tree.Items entries)) {
            return false;
        }
        for (Tree entry : entries.items()) {
            if (!(entry instanceof Tree.Members object)) {
                return false;
            }
            Map<String, Tree> rest = new LinkedHashMap<>(object.members());
            rest.entrySet().removeIf(member -> isInEvery(member.getKey(), member.getValue(), catalogs));
            if (!list.items.isAlwaysThere(rest)) {
                return false;
            }
        }
        return !entries.items().isEmpty();
    }

    /** A procedure has a requirement on competence of its own on every day; a catalog without is refused. */
    private static boolean isInEvery(String member, Tree expected, Set<String> catalogs) {
        return switch (member) {
            case "kind" -> expected instanceof Tree.Word word && word.text().equals("COMPETENCE");
            case "programme" -> expected instanceof Tree.Nothing;
            case "id" -> expected instanceof Tree.Word word && catalogs.contains(word.text());
            default -> false;
        };
    }

    /** Whether these are objects without content that no answer leaves out. */
    private boolean isAlwaysThere(Map<String, Tree> expected) {
        return expected.entrySet().stream().allMatch(member -> {
            Shape inside = members.get(member.getKey());
            return inside != null
                    && always.contains(member.getKey())
                    && member.getValue() instanceof Tree.Members object
                    && inside.isAlwaysThere(object.members());
        });
    }

    private boolean takesTexts() {
        return anyWord || time != null || !words.isEmpty();
    }

    /** Whether a text may be an entry of this list. */
    private boolean listsTexts() {
        return items != null && items.takesTexts();
    }

    /** Whether an object may be an entry of this list. */
    private boolean listsObjects() {
        return items != null && !items.members.isEmpty();
    }

    /** Whether a list may end with {@link #NOTHING_ELSE} after these: it is one of objects, as far as it is written. */
    private boolean mayEndAfter(List<Tree> written) {
        return listsObjects() && (!listsTexts() || written.stream().allMatch(Tree.Members.class::isInstance));
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
                } else if (!(value instanceof Tree.Nothing) || always.contains(name)) {
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
                if (item instanceof Tree.Word word
                        && ((listsObjects() && !listsTexts()) || word.text().equals(NOTHING_ELSE))) {
                    boolean last = i == list.items().size() - 1;
                    only(word, last && mayEndAfter(list.items().subList(0, i)), pointer + "/" + i, problems);
                } else {
                    items.check(item, pointer + "/" + i, problems);
                }
            }
        } else if (!takes(expected)) {
            wrong(expected, pointer, problems);
        } else if (expected instanceof Tree.Word word && !anyWord && !words.contains(word.text())) {
            if (time == null) {
                problems.unknownWord(word, pointer, words);
            } else {
                time.check(word, pointer, problems);
            }
        }
    }

    private boolean takes(Tree plain) {
        return plain instanceof Tree.Word
                ? takesTexts()
                : plain instanceof Tree.Amount ? number : plain instanceof Tree.Flag && flag;
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
                            "ở cuối danh sách các đối tượng có thể ghi \"" + NOTHING_ELSE
                                    + "\" để nói rằng không còn gì khác",
                            "\"" + NOTHING_ELSE
                                    + "\" may stand last in a list of objects, to say that there is nothing else"));
        }
    }

    private void wrong(Tree expected, String pointer, Problems problems) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (takesTexts()) {
            vi.add("chữ");
            en.add("text");
        }
        if (number) {
            vi.add("số");
            en.add("number");
        }
        if (flag) {
            vi.add("true hoặc false");
            en.add("true or false");
        }
        if (items != null) {
            vi.add("danh sách");
            en.add("list");
        }
        if (!members.isEmpty()) {
            vi.add("đối tượng");
            en.add("object");
        }
        problems.wrongType(expected, pointer, either(vi, " hoặc "), either(en, " or "));
    }

    private static String either(List<String> kinds, String or) {
        int last = kinds.size() - 1;
        return last < 1 ? String.join("", kinds) : String.join(", ", kinds.subList(0, last)) + or + kinds.get(last);
    }

    private static Shape ofDecision() {
        String name = "schema/decision.schema.json";
        try (InputStream stream = Objects.requireNonNull(Catalogs.class.getResourceAsStream(name), name)) {
            Tree schema = TreeReader.ofLibrary(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
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
            String name = word.text().substring("#/$defs/".length());
            WrittenTime written = WrittenTime.of(name).orElse(null);
            if (written == null) {
                take(Objects.requireNonNull(member(member(root, "$defs"), name)), root);
            } else {
                time = written;
            }
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            if (member(schema, several) instanceof Tree.Items list) {
                Set<String> known = Set.copyOf(always);
                list.items().forEach(one -> take(one, root));
                if (!several.equals("allOf")) {
                    always.retainAll(known); // what only some of them require may be missing
                }
            }
        }
        if (member(schema, "properties") instanceof Tree.Members properties) {
            properties
                    .members()
                    .forEach((name, inside) -> members.computeIfAbsent(name, unknown -> new Shape())
                            .take(inside, root));
        }
        if (member(schema, "required") instanceof Tree.Items required) {
            required.items().forEach(name -> always.add(((Tree.Word) name).text()));
        }
        Tree each = member(schema, "items");
        if (each != null) {
            Shape inside = items == null ? new Shape() : items;
            inside.take(each, root);
            items = inside;
        }
        plain(schema);
    }

    private void plain(Tree schema) {
        Tree type = member(schema, "type");
        Tree allowed = member(schema, "enum");
        if (allowed instanceof Tree.Items list) {
            list.items().forEach(word -> words.add(((Tree.Word) word).text()));
        } else if (member(schema, "const") instanceof Tree.Flag) {
            flag = true;
        }
        for (Tree one :
                type instanceof Tree.Items several ? several.items() : type == null ? List.<Tree>of() : List.of(type)) {
            switch (((Tree.Word) one).text()) {
                case "string" -> anyWord = true;
                case "integer", "number" -> number = true;
                case "boolean" -> flag = true;
                default -> {}
            }
        }
    }

    private static @Nullable Tree member(@Nullable Tree tree, String name) {
        return tree instanceof Tree.Members object ? object.members().get(name) : null;
    }
}
