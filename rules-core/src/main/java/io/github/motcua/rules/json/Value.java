package io.github.motcua.rules.json;

import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Nearest;
import io.github.motcua.rules.text.Spelling;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value on its way into the model. Every method gives something to go on with: what does not fit is noted
 * with its place, and a stand-in is given, so that all problems of a document are found in one reading.
 */
final class Value {

    /** Stands in for a text that could not be read; never gets out, because the document is refused. */
    static final String STAND_IN = "-";

    private final Node node;
    private final String pointer;
    private final String document;
    private final Issues issues;

    Value(Node node, String pointer, String document, Issues issues) {
        this.node = node;
        this.pointer = pointer;
        this.document = document;
        this.issues = issues;
    }

    Node node() {
        return node;
    }

    /** A value inside this one. */
    Value inside(Node child, String token) {
        return new Value(child, pointer + Location.token(token), document, issues);
    }

    /** The members of an object; if this is no object, an empty one. */
    Members members() {
        if (node instanceof Node.ObjectNode object) {
            return new Members(this, object.members(), true);
        }
        wrongType(Text.of("đối tượng", "object"));
        return new Members(this, java.util.Map.of(), false);
    }

    <T> List<T> list(Function<Value, T> read) {
        List<T> list = new ArrayList<>();
        if (node instanceof Node.ArrayNode array) {
            for (int i = 0; i < array.items().size(); i++) {
                list.add(read.apply(inside(array.items().get(i), Integer.toString(i))));
            }
        } else {
            wrongType(Text.of("danh sách", "list"));
        }
        return list;
    }

    /** A word: an id, a code. Its form is checked where it is known. */
    String word() {
        if (node instanceof Node.TextNode text) {
            return text.text();
        }
        if (node instanceof Node.NumberNode number && number.literal().indexOf('.') > 0) {
            String literal = number.literal();
            error(
                    IssueCode.WRONG_TYPE,
                    "cần chữ, không phải số " + literal,
                    "expected text, found number " + literal,
                    "hãy đặt mã trong dấu ngoặc kép: \"" + literal + "\"",
                    "quote the code: \"" + literal + "\"");
            return STAND_IN;
        }
        wrongType(Text.of("chữ", "text"));
        return STAND_IN;
    }

    /** Words for people: not blank, only characters that may stand in a text. */
    String plainText() {
        String text = word();
        Optional<Spelling.Flaw> flaw = Spelling.flaw(text);
        if (flaw.isPresent()) {
            error(
                    IssueCode.BAD_CHARACTER,
                    flaw.get().message(),
                    Text.of(
                            "hãy gõ lại bằng bộ gõ tiếng Việt Unicode dựng sẵn",
                            "type it again as precomposed Unicode, without invisible characters"));
            return STAND_IN;
        }
        if (text.isBlank()) {
            error(IssueCode.MISSING, "chữ để trống", "the text is blank", "hãy ghi nội dung", "write something");
            return STAND_IN;
        }
        return text;
    }

    /** A text in both languages. */
    Text text() {
        Members members = members();
        if (!members.isObject()) {
            return Text.same(STAND_IN);
        }
        Text text = Text.of(
                members.required("vi", Value::plainText, STAND_IN), members.required("en", Value::plainText, STAND_IN));
        members.done();
        return text;
    }

    long whole() {
        if (node instanceof Node.NumberNode number && number.literal().indexOf('.') < 0) {
            try {
                return Long.parseLong(number.literal());
            } catch (NumberFormatException tooLarge) {
                error(
                        IssueCode.OUT_OF_RANGE,
                        "số ngoài phạm vi: " + number.literal(),
                        "number out of range: " + number.literal(),
                        "hãy ghi số nhỏ hơn",
                        "write a smaller number");
                return 0;
            }
        }
        wrongType(Text.of("số nguyên", "whole number"));
        return 0;
    }

    BigDecimal number() {
        if (node instanceof Node.NumberNode number) {
            return new BigDecimal(number.literal());
        }
        wrongType(Text.of("số", "number"));
        return BigDecimal.ZERO;
    }

    boolean flag() {
        if (node instanceof Node.BooleanNode flag) {
            return flag.value();
        }
        wrongType(Text.of("true hoặc false", "true or false"));
        return false;
    }

    LocalDate date() {
        if (!(node instanceof Node.TextNode text)) {
            wrongType(Text.of("ngày ISO như 2022-05-26", "ISO date such as 2022-05-26"));
            return LocalDate.EPOCH;
        }
        return IsoTime.date(text.text()).orElseGet(() -> {
            noSuchDate(text.text(), "2022-05-26");
            return LocalDate.EPOCH;
        });
    }

    void noSuchDate(String written, String example) {
        error(
                IssueCode.NO_SUCH_DATE,
                "không có ngày, giờ nào là " + Shown.value(written),
                "no such date: " + Shown.value(written),
                "hãy viết theo dạng " + example + ", từ năm 1900 đến 2200",
                "write it as " + example + ", from the year 1900 to 2200");
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        E[] known = words.getEnumConstants();
        if (!(node instanceof Node.TextNode text)) {
            wrongType(Text.same(Arrays.toString(known)));
            return known[0];
        }
        for (E one : known) {
            if (one.name().equals(text.text())) {
                return one;
            }
        }
        List<String> names = Arrays.stream(known).map(Enum::name).toList();
        String nearest = Nearest.to(text.text(), names).orElse("");
        error(
                IssueCode.UNKNOWN_WORD,
                Shown.value(text.text()) + " không phải một trong " + names,
                Shown.value(text.text()) + " is none of " + names,
                nearest.isEmpty() ? "hãy chọn một trong các từ trên" : "có phải ý là `" + nearest + "`?",
                nearest.isEmpty() ? "choose one of these" : "did you mean `" + nearest + "`?");
        return known[0];
    }

    /** The value of a fact: number, true or false, text, list of texts, or {@code {"notApplicable":true}}. */
    FactValue factValue() {
        if (node instanceof Node.NumberNode) {
            return FactValue.of(whole());
        }
        if (node instanceof Node.BooleanNode flag) {
            return FactValue.of(flag.value());
        }
        if (node instanceof Node.TextNode text) {
            return FactValue.of(text.text());
        }
        if (node instanceof Node.ArrayNode) {
            return FactValue.of(list(Value::word));
        }
        if (node instanceof Node.ObjectNode) {
            Members members = members();
            boolean said = members.required("notApplicable", Value::flag, true);
            members.done();
            if (!said) {
                error(
                        IssueCode.WRONG_TYPE,
                        "`notApplicable` chỉ có thể là true",
                        "`notApplicable` can only be true",
                        "hãy bỏ dữ kiện này nếu chưa biết",
                        "leave the fact out if it is not known");
            }
            return FactValue.NOT_APPLICABLE;
        }
        wrongType(Text.of(
                "số nguyên, true/false, chữ, danh sách chữ hoặc {\"notApplicable\":true}",
                "whole number, true or false, text, list of texts, or {\"notApplicable\":true}"));
        return FactValue.NOT_APPLICABLE;
    }

    void wrongType(Text expected) {
        boolean nothing = node instanceof Node.NullNode;
        error(
                IssueCode.WRONG_TYPE,
                "cần " + expected.vi() + ", không phải " + node.kind().vi(),
                "expected " + expected.en() + ", found " + node.kind().en(),
                nothing ? "hãy bỏ thành phần này nếu chưa biết" : "hãy ghi đúng kiểu; không có chuyển đổi ngầm",
                nothing
                        ? "leave the member out if it is not known"
                        : "give a value of this type; nothing is converted");
    }

    void error(IssueCode code, String vi, String en, String helpVi, String helpEn) {
        error(code, Text.of(vi, en), Text.of(helpVi, helpEn));
    }

    void error(IssueCode code, Text message, Text help) {
        issues.error(code, new Location(document, pointer, node.line(), node.column()), message, help);
    }
}
