package io.github.motcua.rules.testkit.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Spelling;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON into a tree of values with their places, within bounds. */
final class TreeReader {

    /** The most bytes of a case file: 10 MiB. */
    static final int BYTES = 10 * 1024 * 1024;

    /** The deepest nesting of values. */
    static final int DEPTH = 40;

    private static final int TEXT = 4096;
    private static final int NAME = 128;
    private static final int NUMBER = 20;
    private static final int ENTRIES = 10_000;
    private static final int TOKENS = 1_000_000;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH + 2)
                    .maxStringLength(BYTES + 1)
                    .maxNumberLength(BYTES + 1)
                    .maxNameLength(BYTES + 1)
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private final boolean bounded;
    private final List<String> path = new ArrayList<>();
    private int depth;
    private int tokens;

    private TreeReader(JsonParser parser, Problems problems, boolean bounded) {
        this.parser = parser;
        this.problems = problems;
        this.bounded = bounded;
    }

    /** The text of a document; null if it is too large or not UTF-8, which is noted. */
    static @Nullable String text(byte[] bytes, Problems problems) {
        if (bytes.length > BYTES) {
            problems.at(
                    1,
                    1,
                    "",
                    IssueCode.TOO_LARGE,
                    Text.of("lớn hơn " + BYTES + " byte", "larger than " + BYTES + " bytes"),
                    Text.of("hãy chia nhỏ tài liệu", "split the document"));
            return null;
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError()) {
            String before = text.flip().toString();
            problems.at(
                    (int) before.chars().filter(c -> c == '\n').count() + 1,
                    before.length() - before.lastIndexOf('\n'),
                    "",
                    IssueCode.NOT_UTF_8,
                    Text.of("không phải UTF-8", "not UTF-8"),
                    Text.of("hãy lưu tài liệu bằng mã UTF-8", "save the document as UTF-8"));
            return null;
        }
        return text.flip().toString();
    }

    /** The tree; null if there is none, which is noted. */
    static @Nullable Tree read(String text, Problems problems) {
        return read(text, problems, true);
    }

    /** The tree of what the library wrote, however long and large its parts are. */
    static Tree ofLibrary(String json) {
        Problems none = new Problems("library");
        Tree tree = read(json, none, false);
        return Objects.requireNonNull(tree, () -> none.issues().list().toString());
    }

    private static @Nullable Tree read(String text, Problems problems, boolean bounded) {
        try (JsonParser parser = JSON.createParser(text)) {
            return new TreeReader(parser, problems, bounded).document();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private @Nullable Tree document() throws IOException {
        try {
            Tree root = value(required());
            if (parser.nextToken() != null) {
                error(
                        IssueCode.TEXT_AFTER_END,
                        Text.of("có nội dung sau khi tài liệu kết thúc", "text after the end of the document"),
                        Text.of("hãy bỏ phần thừa", "take it out"));
                return null;
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            problems.at(
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    String.join("", path),
                    IssueCode.BAD_SYNTAX,
                    Text.of(
                            "không đúng cú pháp JSON: " + Shown.value(e.getOriginalMessage()),
                            "this is not JSON: " + Shown.value(e.getOriginalMessage())),
                    Text.of("hãy sửa lại cú pháp tại vị trí này", "correct the syntax at this place"));
            return null;
        } catch (Stop stopped) {
            return null;
        }
    }

    private JsonToken required() throws IOException {
        if (++tokens > TOKENS && bounded) {
            error(
                    IssueCode.TOO_MANY,
                    Text.of("có hơn " + TOKENS + " phần tử", "more than " + TOKENS + " tokens"),
                    Text.of("hãy chia nhỏ tài liệu", "split the document"));
            throw new Stop();
        }
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonParseException(parser, "unexpected end");
        }
        return token;
    }

    private Tree value(JsonToken token) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> object(line, column, (int) at.getCharOffset());
            case START_ARRAY -> list(line, column);
            case VALUE_STRING -> new Tree.Word(line, column, word());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Amount(line, column, number());
            case VALUE_TRUE, VALUE_FALSE -> new Tree.Flag(line, column, token == JsonToken.VALUE_TRUE);
            default -> new Tree.Nothing(line, column);
        };
    }

    private Tree object(int line, int column, int begin) throws IOException {
        enter();
        Map<String, Tree> members = new LinkedHashMap<>();
        while (required() != JsonToken.END_OBJECT) {
            String name = Spelling.normal(parser.currentName());
            if (name.length() > NAME) {
                name = Spelling.beginning(name, NAME); // or each problem below would have all of it in its place
                path.add(Location.token(name));
                tooLong(NAME);
            } else {
                path.add(Location.token(name));
            }
            if (members.containsKey(name)) {
                error(
                        IssueCode.DUPLICATE_MEMBER,
                        Text.of(Shown.value(name) + " được ghi hai lần", Shown.value(name) + " given twice"),
                        Text.of("hãy bỏ một trong hai", "take one out"));
            }
            Tree value = value(required());
            members.putIfAbsent(name, value);
            path.remove(path.size() - 1);
            bounded(members.size());
        }
        depth--;
        return new Tree.Members(
                line, column, begin, (int) parser.currentLocation().getCharOffset(), members);
    }

    private Tree list(int line, int column) throws IOException {
        enter();
        List<Tree> items = new ArrayList<>();
        for (JsonToken token = required(); token != JsonToken.END_ARRAY; token = required()) {
            path.add("/" + items.size());
            items.add(value(token));
            path.remove(path.size() - 1);
            bounded(items.size());
        }
        depth--;
        return new Tree.Items(line, column, items);
    }

    private void enter() {
        if (++depth > DEPTH) {
            error(
                    IssueCode.TOO_DEEP,
                    Text.of("lồng " + depth + " lớp, quá " + DEPTH, "depth " + depth + " exceeds " + DEPTH),
                    Text.of("hãy bớt lồng nhau", "nest less deeply"));
            throw new Stop();
        }
    }

    private void bounded(int size) {
        if (size > ENTRIES && bounded) {
            error(
                    IssueCode.TOO_MANY,
                    Text.of("có hơn " + ENTRIES + " mục", "more than " + ENTRIES + " entries"),
                    Text.of("hãy chia nhỏ tài liệu", "split the document"));
            throw new Stop();
        }
    }

    private String word() throws IOException {
        String text = parser.getText();
        if (text.length() > TEXT && bounded) {
            tooLong(TEXT);
            return Spelling.beginning(text, NAME);
        }
        return Spelling.normal(text);
    }

    private String number() throws IOException {
        String literal = parser.getText();
        if (literal.length() > NUMBER || !PLAIN.matcher(literal).matches()) {
            error(
                    IssueCode.OUT_OF_RANGE,
                    Text.of(
                            "số ngoài phạm vi: " + Shown.value(literal),
                            "number out of range: " + Shown.value(literal)),
                    Text.of(
                            "hãy ghi số bằng tối đa 20 chữ số, không có số mũ",
                            "write it with at most 20 digits and without an exponent"));
            return "0";
        }
        return literal;
    }

    private void tooLong(int most) {
        error(
                IssueCode.TOO_LONG,
                Text.of("dài hơn " + most + " ký tự", "longer than " + most + " characters"),
                Text.of("hãy rút ngắn", "shorten it"));
    }

    private void error(IssueCode code, Text message, Text help) {
        JsonLocation at = parser.currentTokenLocation();
        problems.at(at.getLineNr(), at.getColumnNr(), String.join("", path), code, message, help);
    }

    /** Ends the reading; what is wrong has been noted. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }
}
