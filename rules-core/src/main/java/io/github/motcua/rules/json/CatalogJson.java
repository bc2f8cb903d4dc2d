package io.github.motcua.rules.json;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Catalogs as JSON. Strict: what is not known is refused, nothing is converted, and all problems of a
 * document are found in one reading, each with JSON Pointer, line and column.
 *
 * <p>Bounds: 10 MiB of UTF-8, nesting 32 deep, texts of 4,096 and names of 128 characters, numbers of 20,
 * 1,000 members an object, 10,000 entries a list, 1,000,000 tokens. Stateless and safe for use by many
 * threads.
 */
public final class CatalogJson {

    private CatalogJson() {}

    /**
     * Reads a catalog.
     *
     * @param stream the document; at most one byte more than the bound is read; not closed
     * @param name what to call it in messages, for example a file name
     * @throws IOException if the stream fails
     */
    public static ReadDocument<Catalog> read(InputStream stream, String name) throws IOException {
        return read(Documents.bytes(stream, Limits.CATALOG), name);
    }

    /**
     * Reads a catalog.
     *
     * @param bytes the document
     * @param name what to call it in messages, for example a file name
     */
    public static ReadDocument<Catalog> read(byte[] bytes, String name) {
        Issues issues = new Issues();
        Node root = Documents.read(bytes, Limits.CATALOG, name, issues);
        Node content = root == null ? new Node.ObjectNode(0, 0, Map.of()) : root;
        Catalog catalog = root == null
                ? Catalog.catalog("none", "none", Text.same(Value.STAND_IN), Text.same(Value.STAND_IN))
                        .build()
                : CatalogReader.read(new Value(content, "", name, issues));
        return new ReadDocument<>(catalog, new Origin(name, root), issues.list());
    }

    /** Writes a catalog on indented lines; the same catalog always gives the same text. */
    public static String write(Catalog catalog) {
        return JsonOut.pretty(out -> new CatalogWriter(out).write(catalog));
    }
}
