package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Spelling;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens into a tree. What is wrong with a single value is noted and reading goes on; what leaves no
 * sense in going on (no JSON, too deep, too many) stops it.
 */
final class TreeReader {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    /** How much of a name that is too long is told where something is. */
    private static final int TOLD = 8 * Limits.NAME;

    private final JsonParser parser;
    private final String name;
    private final Issues issues;
    private final List<String> path = new ArrayList<>();
    private int tokens;
    private int depth;

    TreeReader(JsonParser parser, String name, Issues issues) {
        this.parser = parser;
        this.name = name;
        this.issues = issues;
    }

    @Nullable
    Node read() throws IOException {
        try {
            JsonToken first = next();
            if (first == null) {
                error(
                        IssueCode.BAD_SYNTAX,
                        "tài liệu trống",
                        "the document is empty",
                        "hãy ghi một đối tượng JSON",
                        "give a JSON object");
                return null;
            }
            Node root = value(first);
            if (next() != null) {
                error(
                        IssueCode.TEXT_AFTER_END,
                        "có nội dung sau khi tài liệu kết thúc",
                        "text after the end of the document",
                        "hãy bỏ phần thừa",
                        "take it out");
                return null;
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            issues.error(
                    IssueCode.BAD_SYNTAX,
                    new Location(name, pointer(), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()),
                    Text.of(
                            "không đúng cú pháp JSON: " + Shown.value(e.getOriginalMessage()),
                            "this is not JSON: " + Shown.value(e.getOriginalMessage())),
                    Text.of("hãy sửa lại cú pháp tại vị trí này", "correct the syntax at this place"));
            return null;
        } catch (Stop stopped) {
            return null;
        }
    }

    private @Nullable JsonToken next() throws IOException {
        if (++tokens > Limits.TOKENS) {
            error(
                    IssueCode.TOO_MANY,
                    "có hơn " + Limits.TOKENS + " phần tử",
                    "more than " + Limits.TOKENS + " tokens",
                    "hãy chia nhỏ tài liệu",
                    "split the document");
            throw new Stop();
        }
        return parser.nextToken();
    }

    private Node value(JsonToken token) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        return switch (token) {
            case START_OBJECT -> object(line, column);
            case START_ARRAY -> array(line, column);
            case VALUE_STRING -> new Node.TextNode(line, column, text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.NumberNode(line, column, number());
            case VALUE_TRUE, VALUE_FALSE -> new Node.BooleanNode(line, column, token == JsonToken.VALUE_TRUE);
            default -> new Node.NullNode(line, column);
        };
    }

    private Node object(int line, int column) throws IOException {
        enter();
        Map<String, Node> members = new LinkedHashMap<>();
        Map<String, Member> written = new LinkedHashMap<>();
        while (token() != JsonToken.END_OBJECT) {
            String raw = parser.currentName();
            int nameLine = parser.currentTokenLocation().getLineNr();
            String whole = Spelling.normal(raw);
            // A name of megabytes would stand in the place of each problem below it.
            String key = Spelling.beginning(whole, TOLD);
            path.add(Location.token(key));
            checkName(key);
            Member earlier = written.putIfAbsent(whole, new Member(raw, nameLine));
            if (earlier != null) {
                twice(raw, nameLine, earlier);
            }
            members.putIfAbsent(key, value(required()));
            path.remove(path.size() - 1);
            if (written.size() > Limits.MEMBERS) {
                error(
                        IssueCode.TOO_MANY,
                        "đối tượng có hơn " + Limits.MEMBERS + " thành phần",
                        "the object has more than " + Limits.MEMBERS + " members",
                        "hãy chia nhỏ đối tượng",
                        "split the object");
                throw new Stop();
            }
        }
        return new Node.ObjectNode(line, column, members);
    }

    private record Member(String raw, int line) {}

    private void twice(String raw, int line, Member earlier) {
        if (raw.equals(earlier.raw)) {
            error(
                    IssueCode.DUPLICATE_MEMBER,
                    Shown.value(raw) + " được ghi hai lần, dòng " + earlier.line + " và " + line,
                    Shown.value(raw) + " given twice, lines " + earlier.line + " and " + line,
                    "hãy bỏ một trong hai",
                    "take one out");
        } else {
            error(
                    IssueCode.SAME_AFTER_NORMALISATION,
                    "trùng tên sau khi chuẩn hóa Unicode, dòng " + earlier.line + " và " + line,
                    "same name after Unicode normalisation, lines " + earlier.line + " and " + line,
                    "hãy bỏ một trong hai",
                    "take one out");
        }
    }

    private Node array(int line, int column) throws IOException {
        enter();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = token(); token != JsonToken.END_ARRAY; token = token()) {
            path.add("/" + items.size());
            items.add(value(token));
            path.remove(path.size() - 1);
            if (items.size() > Limits.ENTRIES) {
                error(
                        IssueCode.TOO_MANY,
                        "danh sách có hơn " + Limits.ENTRIES + " mục",
                        "the list has more than " + Limits.ENTRIES + " entries",
                        "hãy chia nhỏ danh sách",
                        "split the list");
                throw new Stop();
            }
        }
        return new Node.ArrayNode(line, column, items);
    }

    private JsonToken token() throws IOException {
        JsonToken token = required();
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            depth--;
        }
        return token;
    }

    private JsonToken required() throws IOException {
        JsonToken token = next();
        if (token == null) {
            throw new JsonParseException(parser, "unexpected end");
        }
        return token;
    }

    private void enter() {
        if (++depth > Limits.DEPTH) {
            error(
                    IssueCode.TOO_DEEP,
                    "lồng " + depth + " lớp, quá " + Limits.DEPTH,
                    "depth " + depth + " exceeds " + Limits.DEPTH,
                    "hãy bớt lồng nhau",
                    "nest less deeply");
            throw new Stop();
        }
    }

    private void checkName(String key) {
        if (key.length() > Limits.NAME) {
            error(
                    IssueCode.TOO_LONG,
                    "tên dài hơn " + Limits.NAME + " ký tự",
                    "the name is longer than " + Limits.NAME + " characters",
                    "hãy rút ngắn tên",
                    "shorten the name");
        }
    }

    private String text() throws IOException {
        String text = parser.getText();
        if (text.length() > Limits.TEXT) {
            error(
                    IssueCode.TOO_LONG,
                    "chữ dài hơn " + Limits.TEXT + " ký tự",
                    "the text is longer than " + Limits.TEXT + " characters",
                    "hãy rút ngắn",
                    "shorten it");
            return Spelling.beginning(text, Limits.NAME);
        }
        return Spelling.normal(text);
    }

    private String number() throws IOException {
        String literal = parser.getText();
        if (literal.length() > Limits.NUMBER || !PLAIN.matcher(literal).matches()) {
            error(
                    IssueCode.OUT_OF_RANGE,
                    "số ngoài phạm vi: " + Shown.value(literal),
                    "number out of range: " + Shown.value(literal),
                    "hãy ghi số bằng tối đa 20 chữ số, không có số mũ",
                    "write it with at most 20 digits and without an exponent");
            return "0";
        }
        return literal;
    }

    private String pointer() {
        return String.join("", path);
    }

    private void error(IssueCode code, String vi, String en, String helpVi, String helpEn) {
        JsonLocation at = parser.currentTokenLocation();
        issues.error(
                code,
                new Location(name, pointer(), at.getLineNr(), at.getColumnNr()),
                Text.of(vi, en),
                Text.of(helpVi, helpEn));
    }

    /** Ends the reading; what is wrong has been noted. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }
}
