package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads bytes into a tree of values with their places, within the {@link Limits}. */
final class Documents {

    // The limits are watched here, where the place is known and reading can go on; Jackson's own must not be the first.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 2)
                    .maxStringLength(Limits.CATALOG.bytes() + 1)
                    .maxNumberLength(Limits.CATALOG.bytes() + 1)
                    .maxNameLength(Limits.CATALOG.bytes() + 1)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Documents() {}

    /** At most one byte more than the limit allows, so that what is too large is never held whole. */
    static byte[] bytes(InputStream stream, Limits limits) throws IOException {
        return stream.readNBytes(limits.bytes() + 1);
    }

    /** The tree; null if there is none, and then the problem has been noted. */
    static @Nullable Node read(byte[] bytes, Limits limits, String name, Issues issues) {
        if (bytes.length > limits.bytes()) {
            tooLarge(limits, name, issues);
            return null;
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError()) {
            notUtf8(text.flip(), name, issues);
            return null;
        }
        return tree(text.flip().toString(), name, issues);
    }

    /** The tree of a document that is a string already; null if there is none. */
    static @Nullable Node read(String text, Limits limits, Issues issues) {
        CharBuffer characters = CharBuffer.wrap(text);
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(limits.bytes(), 3L * text.length()));
        CoderResult result = StandardCharsets.UTF_8.newEncoder().encode(characters, bytes, true);
        if (result.isOverflow()) {
            tooLarge(limits, "", issues);
            return null;
        }
        if (result.isError()) {
            notUtf8(characters.flip(), "", issues);
            return null;
        }
        return tree(text, "", issues);
    }

    private static void tooLarge(Limits limits, String name, Issues issues) {
        issues.error(
                IssueCode.TOO_LARGE,
                new Location(name, "", 1, 1),
                Text.of("lớn hơn " + limits.bytes() + " byte", "larger than " + limits.bytes() + " bytes"),
                Text.of("hãy chia nhỏ tài liệu", "split the document"));
    }

    /** The bytes after the characters given are not UTF-8. */
    private static void notUtf8(CharBuffer before, String name, Issues issues) {
        int line = 1;
        int column = 1;
        while (before.hasRemaining()) {
            boolean end = before.get() == '\n';
            line += end ? 1 : 0;
            column = end ? 1 : column + 1;
        }
        issues.error(
                IssueCode.NOT_UTF_8,
                new Location(name, "", line, column),
                Text.of("không phải UTF-8", "not UTF-8"),
                Text.of("hãy lưu tài liệu bằng mã UTF-8", "save the document as UTF-8"));
    }

    private static @Nullable Node tree(String text, String name, Issues issues) {
        try (JsonParser parser = JSON.createParser(text)) {
            return new TreeReader(parser, name, issues).read();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }
}
