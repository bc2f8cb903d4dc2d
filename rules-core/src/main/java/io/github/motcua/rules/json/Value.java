package io.github.motcua.rules.json;

import io.github.motcua.rules.calendar.Session;
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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way into the model, or the place of one that is not there. Every method gives something
 * to go on with: what does not fit is noted with its place, and a stand-in is given, so that all problems
 * of a document are found in one reading. A value that is not there gives the stand-in in silence; that it
 * should be there is noted by {@link Members#needed}.
 */
final class Value {

    /** Stands in for a text that could not be read; never gets out, because the document is refused. */
    static final String STAND_IN = "-";

    private static final int MINUTES = "07:30".length();

    private static final Text NO_TEXT = Text.same(STAND_IN);

    private final @Nullable Node node;
    private final String pointer;
    private final String document;
    private final Issues issues;

    Value(@Nullable Node node, String pointer, String document, Issues issues) {
        this.node = node;
        this.pointer = pointer;
        this.document = document;
        this.issues = issues;
    }

    boolean isThere() {
        return node != null;
    }

    /** A value inside this one. */
    Value inside(Node child, String token) {
        return new Value(child, pointer + Location.token(token), document, issues);
    }

    /** A member of this one that is not there. */
    Value absent(String name) {
        return new Value(null, pointer + Location.token(name), document, issues);
    }

    /** The members of an object; if this is no object, an empty one. */
    Members members() {
        if (node instanceof Node.ObjectNode object) {
            return new Members(this, object.members(), true);
        }
        wrongType("đối tượng", "object");
        return new Members(this, Collections.emptyMap(), false);
    }

    /** The members of an object whose names are free, in the order in which they stand. */
    Map<String, Node> named() {
        if (node instanceof Node.ObjectNode object) {
            return object.members();
        }
        wrongType("đối tượng", "object");
        return Collections.emptyMap();
    }

    /** The items of a list. */
    List<Value> items() {
        if (node instanceof Node.ArrayNode array) {
            List<Value> items = new ArrayList<>(array.items().size());
            for (int i = 0; i < array.items().size(); i++) {
                items.add(inside(array.items().get(i), Integer.toString(i)));
            }
            return items;
        }
        wrongType("danh sách", "list");
        return List.of();
    }

    /** Whether it is a list without items. */
    boolean isEmptyList() {
        return node instanceof Node.ArrayNode array && array.items().isEmpty();
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Value item : items()) {
            words.add(item.word());
        }
        return words;
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
        wrongType("chữ", "text");
        return STAND_IN;
    }

    @Nullable
    String wordOrNull() {
        return isThere() ? word() : null;
    }

    /** Whether it is a text. */
    boolean isText() {
        return node instanceof Node.TextNode;
    }

    /** The text as it stands; empty if it is none, which is not noted. */
    String textOrEmpty() {
        return node instanceof Node.TextNode text ? text.text() : "";
    }

    /** Words for people: not blank, only characters that may stand in a text; empty if not there. */
    String plainText() {
        if (!isThere()) {
            return "";
        }
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
        if (!isThere()) {
            return NO_TEXT;
        }
        Members members = members();
        String vi = members.needed("vi").plainText();
        String en = members.needed("en").plainText();
        members.done();
        return Text.of(vi.isEmpty() ? STAND_IN : vi, en.isEmpty() ? STAND_IN : en);
    }

    @Nullable
    Text textOrNull() {
        return isThere() ? text() : null;
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
        wrongType("số nguyên", "whole number");
        return 0;
    }

    /** A whole number within bounds. */
    int wholeIn(int min, int max) {
        long number = whole();
        if (number < min || number > max) {
            error(
                    IssueCode.OUT_OF_RANGE,
                    "cần số nguyên trong khoảng " + min + ".." + max + ", không phải `" + number + "`",
                    "expected whole number " + min + ".." + max + ", found `" + number + "`",
                    "hãy kiểm tra lại số",
                    "check the number");
            return min;
        }
        return (int) number;
    }

    /** A whole number of at most 32 bits; within what bounds is checked where they are known. */
    int small() {
        long number = whole();
        if (number != (int) number) {
            error(
                    IssueCode.OUT_OF_RANGE,
                    "số ngoài phạm vi: " + number,
                    "number out of range: " + number,
                    "hãy ghi số nhỏ hơn",
                    "write a smaller number");
            return 0;
        }
        return (int) number;
    }

    BigDecimal number() {
        if (node instanceof Node.NumberNode number) {
            return new BigDecimal(number.literal());
        }
        wrongType("số", "number");
        return BigDecimal.ZERO;
    }

    /** True or false; false if not there. */
    boolean flag() {
        if (node instanceof Node.BooleanNode flag) {
            return flag.value();
        }
        wrongType("true hoặc false", "true or false");
        return false;
    }

    /** A member that only ever says true. */
    void onlyTrue() {
        if (!flag() && isThere()) {
            error(
                    IssueCode.WRONG_TYPE,
                    "chỉ có thể là true",
                    "this can only be true",
                    "hãy bỏ thành phần này",
                    "leave the member out");
        }
    }

    @Nullable
    LocalDate dateOrNull() {
        if (node instanceof Node.TextNode text) {
            LocalDate day = IsoTime.date(text.text()).orElse(null);
            if (day == null) {
                noSuchDate(text.text(), "2022-05-26");
            }
            return day;
        }
        wrongType("ngày ISO như 2022-05-26", "ISO date such as 2022-05-26");
        return null;
    }

    @Nullable
    LocalDateTime momentOrNull(ZoneId zone) {
        if (node instanceof Node.TextNode text) {
            LocalDateTime moment = IsoTime.dateTime(text.text(), zone).orElse(null);
            if (moment == null) {
                noSuchDate(text.text(), "2022-05-26T14:59");
            }
            return moment;
        }
        wrongType("ngày giờ ISO như 2022-05-26T14:59", "ISO date-time such as 2022-05-26T14:59");
        return null;
    }

    LocalTime time() {
        if (node instanceof Node.TextNode text) {
            LocalTime time = IsoTime.time(text.text()).orElse(null);
            if (time != null) {
                return time;
            }
            noSuchDate(text.text(), "15:00");
        } else {
            wrongType("giờ ISO như 15:00", "ISO time such as 15:00");
        }
        return LocalTime.NOON;
    }

    /** A stretch of a day such as {@code 07:30-11:30}; whether it ends after it begins is checked elsewhere. */
    Session session() {
        if (node instanceof Node.TextNode text) {
            String written = text.text();
            boolean split = written.length() == 2 * MINUTES + 1 && written.charAt(MINUTES) == '-';
            LocalTime from = split ? IsoTime.time(written.substring(0, MINUTES)).orElse(null) : null;
            LocalTime to = split ? IsoTime.time(written.substring(MINUTES + 1)).orElse(null) : null;
            if (from != null && to != null) {
                return new Session(from, to);
            }
            error(
                    IssueCode.NO_SUCH_DATE,
                    "không có khoảng giờ nào là " + Shown.value(written),
                    "no such hours: " + Shown.value(written),
                    "hãy viết theo dạng 07:30-11:30",
                    "write them as 07:30-11:30");
        } else {
            wrongType("khoảng giờ như 07:30-11:30", "hours such as 07:30-11:30");
        }
        return new Session(LocalTime.MIN, LocalTime.NOON);
    }

    void noSuchDate(String written, String example) {
        error(
                IssueCode.NO_SUCH_DATE,
                "không có ngày, giờ nào là " + Shown.value(written),
                "no such date: " + Shown.value(written),
                "hãy viết theo dạng " + example + ", từ năm 1900 đến 2200",
                "write it as " + example + ", from the year 1900 to 2200");
    }

    /** One of some words; the first of them if not there. */
    <E extends Enum<E>> E oneOf(Class<E> words) {
        return oneOf(List.of(words.getEnumConstants()));
    }

    /** One of some words; the first of them if not there. */
    <E extends Enum<E>> E oneOf(List<E> known) {
        if (!(node instanceof Node.TextNode text)) {
            wrongType("chữ", "text");
            return known.get(0);
        }
        List<String> names = new ArrayList<>();
        for (E one : known) {
            if (one.name().equals(text.text())) {
                return one;
            }
            names.add(one.name());
        }
        String nearest = Nearest.to(text.text(), names).orElse("");
        error(
                IssueCode.UNKNOWN_WORD,
                Shown.value(text.text()) + " không phải một trong " + names,
                Shown.value(text.text()) + " is none of " + names,
                nearest.isEmpty() ? "hãy chọn một trong các từ trên" : "có phải ý là `" + nearest + "`?",
                nearest.isEmpty() ? "choose one of these" : "did you mean `" + nearest + "`?");
        return known.get(0);
    }

    <E extends Enum<E>> @Nullable E oneOfOrNull(Class<E> words) {
        return isThere() ? oneOf(words) : null;
    }

    /** A list of some words as a set; at least one. */
    <E extends Enum<E>> Set<E> someOf(Class<E> words) {
        Set<E> some = EnumSet.noneOf(words);
        List<Value> items = items();
        for (Value item : items) {
            some.add(item.oneOf(words));
        }
        if (isThere() && items.isEmpty()) {
            error(
                    IssueCode.MISSING,
                    "danh sách trống",
                    "the list is empty",
                    "hãy ghi ít nhất một mục",
                    "give at least one");
        }
        return some.isEmpty() ? EnumSet.allOf(words) : some;
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
            return FactValue.of(words());
        }
        if (node instanceof Node.ObjectNode) {
            Members members = members();
            members.needed("notApplicable").onlyTrue();
            members.done();
            return FactValue.NOT_APPLICABLE;
        }
        wrongType(
                "số nguyên, true/false, chữ, danh sách chữ hoặc {\"notApplicable\":true}",
                "whole number, true or false, text, list of texts, or {\"notApplicable\":true}");
        return FactValue.NOT_APPLICABLE;
    }

    /** Notes that something else belongs here, if there is anything here. */
    void wrongType(String vi, String en) {
        if (node == null) {
            return;
        }
        boolean nothing = node instanceof Node.NullNode;
        error(
                IssueCode.WRONG_TYPE,
                "cần " + vi + ", không phải " + node.kind().vi(),
                "expected " + en + ", found " + node.kind().en(),
                nothing ? "hãy bỏ thành phần này nếu chưa biết" : "hãy ghi đúng kiểu; không có chuyển đổi ngầm",
                nothing
                        ? "leave the member out if it is not known"
                        : "give a value of this type; nothing is converted");
    }

    void error(IssueCode code, String vi, String en, String helpVi, String helpEn) {
        error(code, Text.of(vi, en), Text.of(helpVi, helpEn));
    }

    void error(IssueCode code, Text message, Text help) {
        int line = node == null ? 0 : node.line();
        int column = node == null ? 0 : node.column();
        issues.error(code, new Location(document, pointer, line, column), message, help);
    }
}
