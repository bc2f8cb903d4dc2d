package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.util.Optional;

/** How answers write days and times. They are compared as text, so that one written otherwise could never match. */
enum WrittenTime {
    /** A day. */
    DATE("2026-06-04") {
        @Override
        Optional<?> read(String written) {
            return IsoTime.date(written);
        }
    },
    /** A day with a time, without an offset. */
    MOMENT("2026-06-04T17:00") {
        @Override
        Optional<?> read(String written) {
            int t = Math.max(0, written.indexOf('T'));
            return IsoTime.date(written.substring(0, t))
                    .flatMap(day -> IsoTime.time(written.substring(t + 1)).map(day::atTime));
        }
    },
    /** A time of day. */
    TIME("17:00") {
        @Override
        Optional<?> read(String written) {
            return IsoTime.time(written);
        }
    };

    private final String example;

    WrittenTime(String example) {
        this.example = example;
    }

    /** The definition of the schema of decisions for which it stands, if it is one for days or times. */
    static Optional<WrittenTime> of(String definition) {
        return switch (definition) {
            case "date" -> Optional.of(DATE);
            case "localMoment" -> Optional.of(MOMENT);
            case "time" -> Optional.of(TIME);
            default -> Optional.empty();
        };
    }

    abstract Optional<?> read(String written);

    /** Notes a text that no answer has here. */
    void check(Tree.Word word, String pointer, Problems problems) {
        String written = word.text();
        String canonical = read(written).map(Object::toString).orElse("");
        if (canonical.isEmpty()) {
            problems.at(
                    word,
                    pointer,
                    IssueCode.NO_SUCH_DATE,
                    Text.of(
                            "không có ngày, giờ nào là " + Shown.value(written),
                            "no such date: " + Shown.value(written)),
                    Text.of("hãy viết theo dạng " + example, "write it as " + example));
        } else if (!canonical.equals(written)) {
            problems.at(
                    word,
                    pointer,
                    IssueCode.NO_SUCH_DATE,
                    Text.of(
                            "không kết quả nào ghi " + Shown.value(written),
                            "no answer writes it as " + Shown.value(written)),
                    Text.of("hãy ghi " + Shown.value(canonical), "write " + Shown.value(canonical)));
        }
    }
}
