package io.github.motcua.rules.testkit.generate.bad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.testkit.generate.Dice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sound document of a world in which mistakes are being made. */
final class Draft {

    /** How the place of a problem follows from the page; the usual one is that of the value at the pointer. */
    interface Placing extends Function<Page, Page.Place> {}

    final Dice dice;
    final BadDocument.Sort sort;
    final String name;
    final ObjectNode root;

    /** The other documents of the same sort that belong to it, by id. */
    private final List<ObjectNode> around;

    private final List<ObjectNode> added = new ArrayList<>();

    /** The entries in which something is wrong already. */
    private final Set<String> spoilt = new HashSet<>();

    private @Nullable Placing placing;

    /** What happens to the text at last. */
    private Function<Page, String> finish = Page::text;

    /** The sound documents as they are written. */
    private final List<String> written;

    /** Ids that were given to what has been planted. */
    private final Set<String> given = new HashSet<>();

    Draft(
            Dice dice,
            BadDocument.Sort sort,
            String name,
            ObjectNode root,
            List<ObjectNode> around,
            List<String> written) {
        this.dice = dice;
        this.sort = sort;
        this.name = name;
        this.root = root;
        this.around = new ArrayList<>(around);
        this.written = List.copyOf(written);
    }

    List<ObjectNode> around() {
        return around;
    }

    /** The document and all around it. */
    List<ObjectNode> everything() {
        List<ObjectNode> all = new ArrayList<>(around);
        all.add(root);
        return all;
    }

    /** Puts another sound document beside this one. */
    void add(ObjectNode document) {
        around.add(document);
        added.add(document);
    }

    /** The documents that were added. */
    List<ObjectNode> added() {
        return added;
    }

    /** The document and those around it on which it is built, directly or not. */
    List<ObjectNode> scope() {
        Set<String> ids = new LinkedHashSet<>(Set.of(root.path("id").asText()));
        List<ObjectNode> found = new ArrayList<>(List.of(root));
        for (int i = 0; i < found.size(); i++) {
            for (ObjectNode other : around) {
                String id = other.path("id").asText();
                if (builtOn(found.get(i)).contains(id) && ids.add(id)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private static List<String> builtOn(ObjectNode document) {
        JsonNode bases = document.path("builtOn");
        List<String> ids = new ArrayList<>();
        if (bases.isTextual()) {
            ids.add(bases.textValue());
        }
        bases.forEach(base -> ids.add(base.asText()));
        return ids;
    }

    /** All entries of a list in the document and those on which it is built. */
    List<JsonNode> entries(String list) {
        List<JsonNode> found = new ArrayList<>();
        scope().forEach(document -> document.path(list).forEach(found::add));
        return found;
    }

    /** The value of a member of all entries of a list that pass. */
    List<String> all(String list, String member, Predicate<JsonNode> wanted) {
        List<String> found = new ArrayList<>();
        for (JsonNode entry : entries(list)) {
            if (entry.has(member) && wanted.test(entry)) {
                found.add(entry.get(member).asText());
            }
        }
        return found;
    }

    /** An id that nothing in the world has, of the form that all ids may have. */
    String free(String prefix) {
        String id;
        do {
            id = prefix + dice.between(100, 999_999);
        } while (isUsed(id) || !given.add(id));
        return id;
    }

    /** A code of a procedure that nothing in the world has. */
    String freeCode() {
        String code;
        do {
            code = dice.between(0, 9) + "." + dice.between(100_000, 999_999);
        } while (isUsed(code) || !given.add(code));
        return code;
    }

    /** Whether the sound documents hold a word. */
    boolean isUsed(String word) {
        return written.stream().anyMatch(text -> text.contains(word));
    }

    /** The same draft, to be changed apart from this one. */
    Draft copy() {
        Draft copy = new Draft(dice, sort, name, root.deepCopy(), around, written);
        copy.given.addAll(given);
        copy.spoilt.addAll(spoilt);
        return copy;
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    ObjectNode objectAt(String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    /** The pointers that match and whose values pass. */
    List<String> sites(String regex, Predicate<JsonNode> wanted) {
        Pattern pattern = Pattern.compile(regex);
        List<String> found = new ArrayList<>();
        for (String pointer : Tree.pointers(root)) {
            if (pointer.indexOf(Tree.TWIN) < 0
                    && !isSpoilt(pointer)
                    && pattern.matcher(pointer).matches()
                    && wanted.test(at(pointer))) {
                found.add(pointer);
            }
        }
        return found;
    }

    private boolean isSpoilt(String pointer) {
        String normal = Normalizer.normalize(pointer, Normalizer.Form.NFC) + "/";
        return spoilt.stream().anyMatch(entry -> normal.startsWith(entry + "/"));
    }

    /** Nothing more is to be put into an entry. */
    void spoil(String entry) {
        spoilt.add(entry);
    }

    /** One of the pointers that match and whose values pass; null if there is none. */
    @Nullable
    String site(String regex, Predicate<JsonNode> wanted) {
        return pickOrNull(sites(regex, wanted));
    }

    @Nullable
    String site(String regex) {
        return site(regex, node -> true);
    }

    <T> @Nullable T pickOrNull(List<T> from) {
        return from.isEmpty() ? null : dice.pick(from);
    }

    /** Puts a value where another is. */
    void set(String pointer, Object value) {
        JsonNode around = at(Tree.parent(pointer));
        if (around instanceof ArrayNode array) {
            array.set(Integer.parseInt(Tree.last(pointer)), Tree.node(value));
        } else {
            ((ObjectNode) around).set(Tree.last(pointer), Tree.node(value));
        }
    }

    void remove(String pointer) {
        ((ObjectNode) at(Tree.parent(pointer))).remove(Tree.last(pointer));
    }

    /** Puts an entry at the end of a list, which may not be there yet; gives its pointer. */
    String append(String list, Object entry) {
        ArrayNode entries = at(list) instanceof ArrayNode there
                ? there
                : objectAt(Tree.parent(list)).putArray(Tree.last(list));
        entries.add(Tree.node(entry));
        return list + "/" + (entries.size() - 1);
    }

    /** Puts an entry at a random place of a list; gives its pointer. */
    String insert(String list, int least, Object entry) {
        ArrayNode entries = (ArrayNode) at(list);
        int index = dice.between(Math.min(least, entries.size()), entries.size());
        entries.insert(index, Tree.node(entry));
        return list + "/" + index;
    }

    /** The problem is placed where the name of this member is. */
    void placedAtName(String member) {
        placing = page -> page.name(member);
    }

    /** The problem is placed at another value than that of its pointer. */
    void placedAt(String pointer) {
        placing = page -> page.value(pointer);
    }

    void placed(Placing wanted) {
        placing = wanted;
    }

    /** Changes the text at last. */
    void finish(Function<Page, String> wanted) {
        finish = wanted;
    }

    /** Where the problem just planted is placed; forgets it. */
    Placing placing(String pointer) {
        Placing chosen = Objects.requireNonNullElse(placing, page -> page.value(pointer));
        placing = null;
        return chosen;
    }

    byte[] bytes(Page page) {
        String text = finish.apply(page);
        int bad = text.indexOf(Tree.NO_CHARACTER);
        if (bad < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.substring(0, bad).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(dice.pick(List.of(
                new byte[] {(byte) 0xFF},
                new byte[] {(byte) 0xC3, '('},
                new byte[] {(byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80})));
        bytes.writeBytes(text.substring(bad + 1).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
