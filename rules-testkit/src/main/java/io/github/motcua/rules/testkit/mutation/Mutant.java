package io.github.motcua.rules.testkit.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A catalog with one thing changed, and where. Immutable and safe for use by many threads. The changed catalog is made
 * when it is asked for; it may well be one that is refused at load.
 *
 * <p>For example, {@code vn-certification /requirements/3/criterion/atMost: 10 becomes 11}.
 */
public final class Mutant {

    private static final int SHOWN = 90;

    private final String catalog;
    private final JsonNode root;
    private final MutantKind kind;
    private final String place;
    private final @Nullable JsonNode after;
    private final String from;
    private final String to;

    private Mutant(
            String catalog,
            JsonNode root,
            MutantKind kind,
            String place,
            @Nullable JsonNode after,
            String from,
            String to) {
        this.catalog = catalog;
        this.root = root;
        this.kind = kind;
        this.place = place;
        this.after = after;
        this.from = from;
        this.to = to;
    }

    /** One with another value in a place. */
    static Mutant replaced(
            String catalog, JsonNode root, MutantKind kind, String place, JsonNode before, JsonNode after) {
        return new Mutant(catalog, root, kind, place, after, before.toString(), after.toString());
    }

    /** One with another node in a place, of which only the word that changes is told. */
    static Mutant reworded(
            String catalog, JsonNode root, MutantKind kind, String place, JsonNode after, String from, String to) {
        return new Mutant(catalog, root, kind, place, after, from, to);
    }

    /** One without an entry of a list. */
    static Mutant without(String catalog, JsonNode root, String place, JsonNode before) {
        return new Mutant(catalog, root, MutantKind.LEFT_OUT, place, null, before.toString(), "");
    }

    /** The id of the catalog that is changed. */
    public String catalog() {
        return catalog;
    }

    /** What kind of thing is changed. */
    public MutantKind kind() {
        return kind;
    }

    /** Where in the catalog as {@link CatalogJson#write} writes it, as a JSON pointer. */
    public String place() {
        return place;
    }

    /** What stands there in the catalog, as JSON, or as one word where a word of a criterion is changed. */
    public String before() {
        return from;
    }

    /** What stands there in the mutant; empty if it is {@linkplain MutantKind#LEFT_OUT left out}. */
    public String after() {
        return to;
    }

    /** What was changed, in words, without the place. */
    public Text change() {
        return after == null
                ? Text.of("bỏ " + shown(from), shown(from) + " left out")
                : Text.of(shown(from) + " thành " + shown(to), shown(from) + " becomes " + shown(to));
    }

    private static String shown(String json) {
        return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
    }

    /** The changed catalog as JSON. */
    public String json() {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonPointer last = pointer.last();
        JsonNode changed = root.deepCopy();
        JsonNode parent = changed.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            if (after == null) {
                list.remove(last.getMatchingIndex());
            } else {
                list.set(last.getMatchingIndex(), after);
            }
        } else if (parent instanceof ObjectNode object && after != null) {
            object.set(last.getMatchingProperty(), after);
        }
        return changed.toString();
    }

    /** The changed catalog as it is read, with what is wrong with it. */
    public ReadDocument<Catalog> read() {
        return CatalogJson.read(json().getBytes(StandardCharsets.UTF_8), catalog);
    }

    /** Catalog, place and change, in English. */
    @Override
    public String toString() {
        return catalog + " " + place + ": " + change().en();
    }
}
