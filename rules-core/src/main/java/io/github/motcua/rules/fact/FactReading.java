package io.github.motcua.rules.fact;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Ids;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Nearest;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a written value means for a declared fact: a value of its type, or why not. Nothing is coerced:
 * {@code "2"} is no number, {@code 1} is no yes.
 */
public sealed interface FactReading {

    /**
     * A value of the declared type.
     *
     * @param value a {@code Long}, {@code Boolean}, {@code LocalDate}, {@code LocalTime}, {@code String}, a
     *     sorted {@code Set} of strings, or {@link FactValue#NOT_APPLICABLE}
     */
    record Known(Object value) implements FactReading {}

    /**
     * No value of the declared type.
     *
     * @param code what kind of problem it is
     * @param message what is wrong
     * @param help what to do about it
     */
    record Refused(IssueCode code, Text message, Text help) implements FactReading {}

    /** Reads a value as the declaration says. */
    static FactReading read(FactDeclaration fact, FactValue written) {
        if (written instanceof FactValue.NotApplicable) {
            return fact.mayNotApply()
                    ? new Known(FactValue.NOT_APPLICABLE)
                    : new Refused(
                            IssueCode.CANNOT_BE_NOT_APPLICABLE,
                            Text.of(
                                    "dữ kiện " + Shown.value(fact.id()) + " không thể là \"không áp dụng\"",
                                    "the fact " + Shown.value(fact.id()) + " cannot be \"not applicable\""),
                            Text.of(
                                    "hãy ghi giá trị, hoặc bỏ trống nếu chưa biết",
                                    "give a value, or leave it out if it is not known"));
        }
        return switch (fact.type()) {
            case WHOLE ->
                written instanceof FactValue.Whole whole ? number(fact, whole.number()) : wrongType(fact, written);
            case YES_NO -> written instanceof FactValue.YesNo yesNo ? new Known(yesNo.yes()) : wrongType(fact, written);
            case CHOICE -> written instanceof FactValue.Word word ? code(fact, word.word()) : wrongType(fact, written);
            case CHOICES ->
                written instanceof FactValue.Words words ? codes(fact, words.words()) : wrongType(fact, written);
            case DATE ->
                written instanceof FactValue.Word word
                        ? time(word.word(), IsoTime.date(word.word()))
                        : wrongType(fact, written);
            case TIME ->
                written instanceof FactValue.Word word
                        ? time(word.word(), IsoTime.time(word.word()))
                        : wrongType(fact, written);
            case UNIT -> written instanceof FactValue.Word word ? id(word.word(), Ids.UNIT) : wrongType(fact, written);
            case PROCEDURE ->
                written instanceof FactValue.Word word ? id(word.word(), Ids.PROCEDURE) : wrongType(fact, written);
            case UNITS -> written instanceof FactValue.Words words ? units(words.words()) : wrongType(fact, written);
        };
    }

    private static FactReading number(FactDeclaration fact, long number) {
        if (fact.range().isEmpty() || fact.range().get().contains(number)) {
            return new Known(number);
        }
        String range = fact.range().get().toString();
        return new Refused(
                IssueCode.OUT_OF_RANGE,
                Text.of(
                        "cần số nguyên trong khoảng " + range + ", không phải `" + number + "`",
                        "expected whole number " + range + ", found `" + number + "`"),
                Text.of("hãy kiểm tra lại số đã nhập", "check the number"));
    }

    private static FactReading code(FactDeclaration fact, String code) {
        return fact.value(code).isPresent() ? new Known(code) : unknownCode(fact, code);
    }

    private static FactReading codes(FactDeclaration fact, List<String> codes) {
        for (String code : codes) {
            if (fact.value(code).isEmpty()) {
                return unknownCode(fact, code);
            }
        }
        return new Known(Collections.unmodifiableSortedSet(new TreeSet<>(codes)));
    }

    private static FactReading unknownCode(FactDeclaration fact, String code) {
        List<String> known = fact.values().stream().map(AllowedValue::code).toList();
        String nearest = Nearest.to(code, known).map(Shown::value).orElse("");
        return new Refused(
                IssueCode.UNKNOWN_VALUE,
                Text.of(
                        Shown.value(code) + " không phải giá trị của " + Shown.value(fact.id()),
                        Shown.value(code) + " is no value of " + Shown.value(fact.id())),
                nearest.isEmpty()
                        ? Text.of(
                                "các giá trị: " + Shown.list(known, ", "), "the values are " + Shown.list(known, ", "))
                        : Text.of("có phải ý là " + nearest + "?", "did you mean " + nearest + "?"));
    }

    private static FactReading time(String written, Optional<?> read) {
        return read.<FactReading>map(Known::new)
                .orElseGet(() -> new Refused(
                        IssueCode.NO_SUCH_DATE,
                        Text.of(
                                "không có ngày, giờ nào là " + Shown.value(written),
                                "there is no such date or time: " + Shown.value(written)),
                        Text.of(
                                "hãy viết theo dạng 2022-05-26 hoặc 14:59, từ năm 1900 đến 2200",
                                "write 2022-05-26 or 14:59, from the year 1900 to 2200")));
    }

    private static FactReading units(List<String> ids) {
        for (String id : ids) {
            if (id(id, Ids.UNIT) instanceof Refused refused) {
                return refused;
            }
        }
        return new Known(Collections.unmodifiableSortedSet(new TreeSet<>(ids)));
    }

    private static FactReading id(String id, Ids form) {
        return form.matches(id)
                ? new Known(id)
                : new Refused(
                        IssueCode.BAD_ID,
                        Text.of(
                                Shown.value(id) + " không đúng dạng: "
                                        + form.form().vi(),
                                Shown.value(id) + " does not have the form: "
                                        + form.form().en()),
                        Text.of("hãy sửa lại mã", "correct the id"));
    }

    private static FactReading wrongType(FactDeclaration fact, FactValue written) {
        Text expected = fact.type().expected();
        String range = fact.range().map(allowed -> " " + allowed).orElse("");
        Text found = kind(written);
        return new Refused(
                IssueCode.WRONG_TYPE,
                Text.of(
                        Shown.value(fact.id()) + " cần " + expected.vi() + range + ", không phải " + found.vi(),
                        Shown.value(fact.id()) + ": expected " + expected.en() + range + ", found " + found.en()),
                Text.of(
                        "hãy ghi đúng kiểu, không có dấu ngoặc kép thừa",
                        "give a value of this type; nothing is converted"));
    }

    private static Text kind(FactValue written) {
        if (written instanceof FactValue.Whole) {
            return Text.of("số", "number");
        }
        if (written instanceof FactValue.YesNo) {
            return Text.of("đúng/sai", "true or false");
        }
        return written instanceof FactValue.Words ? Text.of("danh sách", "list") : Text.of("chữ", "text");
    }
}
