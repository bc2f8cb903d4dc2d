package io.github.motcua.rules.decision;

import static io.github.motcua.rules.text.Language.VIETNAMESE;

import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a decision in one language for a reader at the counter: what decides first, then the rest. */
final class Explanation {

    private static final DateTimeFormatter VIETNAMESE_MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Map<Outcome, Text> HEADLINES = headlines();

    private final Decision decision;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Explanation(Decision decision, Language language) {
        this.decision = decision;
        this.language = language;
    }

    private static Map<Outcome, Text> headlines() {
        Map<Outcome, Text> headlines = new EnumMap<>(Outcome.class);
        headlines.put(
                Outcome.NO_WAIT,
                Text.of(
                        "KHÔNG CHỜ: tiếp nhận, giải quyết và trả kết quả ngay",
                        "NO WAIT: take it, resolve it and return the result at once"));
        headlines.put(
                Outcome.ORDINARY,
                Text.of(
                        "THÔNG THƯỜNG: tiếp nhận và giải quyết theo quy trình thông thường",
                        "ORDINARY: take it and handle it on the ordinary track"));
        headlines.put(
                Outcome.SUPPLEMENT,
                Text.of(
                        "BỔ SUNG HỒ SƠ: hồ sơ chưa đủ, hướng dẫn bổ sung một lần, đầy đủ",
                        "SUPPLEMENT: the dossier is incomplete; ask for everything missing, once"));
        headlines.put(
                Outcome.REFUSE,
                Text.of(
                        "TỪ CHỐI: không tiếp nhận, trả lời bằng văn bản, nêu rõ lý do",
                        "REFUSE: with written reasons"));
        headlines.put(
                Outcome.NOT_COMPETENT,
                Text.of(
                        "KHÔNG THUỘC THẨM QUYỀN: hướng dẫn người yêu cầu đến đúng nơi giải quyết",
                        "NOT COMPETENT: guide the applicant to the right desk"));
        headlines.put(
                Outcome.UNDETERMINED,
                Text.of("CHƯA KẾT LUẬN ĐƯỢC: cần biết thêm thông tin", "UNDETERMINED: more must be known first"));
        return headlines;
    }

    String text() {
        line(say(java.util.Objects.requireNonNull(HEADLINES.get(decision.outcome()))));
        line("  " + decision.procedure() + " " + say(decision.name()));
        line("  " + received());
        questions();
        findings(Status.NOT_MET, "✗");
        findings(Status.UNDETERMINED, "?");
        met();
        limit();
        decision.competence()
                .ifPresent(body ->
                        line("  " + say("Người ký: ", "Signed by: ") + say(body.signedBy()) + cite(body.citations())));
        decision.slip()
                .ifPresent(slip -> line("  "
                        + (slip.required()
                                ? say("Giấy hẹn: bắt buộc. ", "Slip: required. ")
                                : say("Giấy hẹn: không bắt buộc. ", "Slip: not required. "))
                        + say(slip.why())
                        + cite(slip.citations())));
        decision.duties().forEach(duty -> line("  → " + say(duty.text()) + cite(duty.citations())));
        readings();
        line("  " + say("Danh mục đã dùng: ", "Catalogs used: ")
                + decision.catalogs().stream().map(Object::toString).collect(Collectors.joining(", ")));
        return text.toString();
    }

    private String received() {
        String when =
                say(VIETNAMESE_MOMENT.format(decision.receivedAt()), ENGLISH_MOMENT.format(decision.receivedAt()));
        String where = decision.unit().orElse(say("chưa rõ nơi nhận", "desk not known"));
        return say("Nhận lúc ", "Received ") + when + ", " + where;
    }

    private void questions() {
        int number = 1;
        for (Question question : decision.questions()) {
            StringBuilder asked =
                    new StringBuilder("  ").append(number++).append(". ").append(say(question.text()));
            if (!question.values().isEmpty()) {
                String choices = question.values().stream()
                        .map(AllowedValue::label)
                        .map(this::say)
                        .collect(Collectors.joining("; "));
                asked.append(" [")
                        .append(question.type() == FactType.CHOICES ? say("chọn mọi mục có: ", "all that apply: ") : "")
                        .append(choices)
                        .append(']');
            }
            question.judgedBy()
                    .ifPresent(judge -> asked.append(say(" (người nhận định: ", " (to be judged by: "))
                            .append(say(judge))
                            .append(')'));
            line(asked.toString());
        }
    }

    private void findings(Status status, String mark) {
        for (Finding finding : decision.findings()) {
            if (finding.status() == status) {
                line("  " + mark + " " + say(finding.text()) + observed(finding) + cite(finding.citations()));
            }
        }
    }

    private String observed(Finding finding) {
        if (finding.facts().isEmpty()) {
            return "";
        }
        return finding.facts().stream()
                .map(fact -> say(fact.label())
                                .toLowerCase(Locale.ROOT)
                                .equals(say(finding.text()).toLowerCase(Locale.ROOT))
                        ? say(fact.text())
                        : say(fact.label()) + ": " + say(fact.text()))
                .collect(Collectors.joining("; ", " (", ")"));
    }

    private void met() {
        String met = decision.findings().stream()
                .filter(finding -> finding.status() == Status.MET)
                .map(finding -> say(finding.text()))
                .distinct()
                .collect(Collectors.joining(" · ✓ "));
        if (!met.isEmpty()) {
            line("  ✓ " + met);
        }
    }

    private void limit() {
        if (decision.outcome() == Outcome.NO_WAIT || decision.due().isEmpty()) {
            return;
        }
        Due due = decision.due().get();
        due.limit().ifPresent(limit -> line("  " + say("Thời hạn: ", "Time limit: ") + limit(limit)));
        due.candidates()
                .forEach(limit -> line("  " + say("Thời hạn có thể là: ", "Time limit, possibly: ") + limit(limit)));
    }

    private String limit(AppliedLimit applied) {
        String amount = applied.limit().unit() == LimitUnit.SAME_DAY
                ? ""
                : applied.limit().amount().toPlainString() + " "
                        + unit(applied.limit().unit()) + "; ";
        return amount + say(applied.limit().wording()) + cite(applied.citations());
    }

    private String unit(LimitUnit unit) {
        return switch (unit) {
            case SAME_DAY -> "";
            case WORKING_HOUR -> say("giờ làm việc", "working hours");
            case WORKING_DAY -> say("ngày làm việc", "working days");
            case CALENDAR_DAY -> say("ngày", "calendar days");
            case MONTH -> say("tháng", "months");
        };
    }

    private void readings() {
        for (TakenReading reading : decision.readings()) {
            line("  ≠ " + say("Có nhiều cách hiểu: ", "Can be read in more than one way: ") + say(reading.question())
                    + " "
                    + say("Đang hiểu là: ", "Read as: ") + say(reading.text()) + "."
                    + cite(reading.citations()));
        }
    }

    /** The provisions in square brackets, each once; marked where nobody has read the text. */
    private String cite(List<Citation> citations) {
        if (citations.isEmpty()) {
            return "";
        }
        Set<String> labels = new LinkedHashSet<>();
        for (Citation citation : citations) {
            String mark = citation.provision().certainty() == Certainty.UNVERIFIED
                    ? say(" (chưa kiểm chứng)", " (unverified)")
                    : "";
            labels.add(citation.label(language) + mark);
        }
        return " [" + String.join("; ", labels) + "]";
    }

    private String say(Text words) {
        return words.in(language);
    }

    private String say(String vi, String en) {
        return language == VIETNAMESE ? vi : en;
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
