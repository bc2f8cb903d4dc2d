package io.github.motcua.rules.decision;

import static io.github.motcua.rules.text.Language.VIETNAMESE;

import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.Segment;
import io.github.motcua.rules.deadline.SegmentKind;
import io.github.motcua.rules.deadline.StageDue;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Prints a decision in one language for a reader at the counter: the outcome, what must be known or what
 * stands against it, what is satisfied, and what follows; each with its provisions. Once the law itself
 * stands against a request, the conditions of programmes are left out.
 */
final class Explanation {

    private final Decision decision;
    private final Language language;
    private final CitationLabels labels;
    private final StringBuilder text = new StringBuilder();

    Explanation(Decision decision, Language language) {
        this.decision = decision;
        this.language = language;
        this.labels = new CitationLabels(language);
    }

    String text() {
        line(headline());
        line(decision.procedure() + " " + say(decision.name()) + cite(decision.basis()));
        line(received());
        limit();
        if (decision.outcome().isTaken()) {
            decision.competence().ifPresent(this::body);
        }
        decision.slip().ifPresent(this::slip);
        section(say("Nơi có thẩm quyền:", "Competent elsewhere:"), guide());
        section(say("Ủy quyền đã xét:", "Delegations looked at:"), delegations());
        section(say("Cần biết thêm:", "Still to be known:"), questions());
        section(say("Chưa đáp ứng:", "Not satisfied:"), findings(Status.NOT_MET, "✗ "));
        section(notDetermined(), findings(Status.UNDETERMINED, "? "));
        section(say("Người nộp hồ sơ có thể:", "The applicant can:"), remedies());
        section(say("Người nộp hồ sơ không thể thay đổi:", "Nothing that the applicant can change:"), blockers());
        section(say("Đã đáp ứng:", "Satisfied:"), met());
        section(say("Việc phải làm:", "To be done:"), duties());
        section(say("Cách hiểu đã chọn:", "Readings taken:"), readings());
        section(say("Quy định chuyển tiếp:", "The law changed on the way:"), transitions());
        line(say("Danh mục đã dùng: ", "Catalogs used: ")
                + decision.catalogs().stream().map(Object::toString).collect(Collectors.joining(", ")));
        return text.toString();
    }

    private void body(DecidingBody body) {
        line(say("Người ký: ", "Signed by: ") + say(body.signedBy()) + cite(body.citations()));
        for (Signature signature : body.signatures()) {
            if (signature.forms().isEmpty()) {
                continue; // says no more than the line above
            }
            StringBuilder forms = new StringBuilder();
            for (SignatureForm form : signature.forms()) {
                forms.append(form.written()).append(' ');
            }
            String seal = switch (signature.seal()) {
                case OWN -> say("con dấu của cơ quan mình", "seal of the body itself");
                case ISSUING_BODY -> say("con dấu của cơ quan ban hành", "seal of the issuing body");
                case DELEGATING_BODY -> say("con dấu của cơ quan ủy quyền", "seal of the delegating body");
            };
            line("  " + forms + say(signature.title()) + ", " + seal + cite(signature.citations()));
        }
    }

    private List<String> guide() {
        List<String> lines = new ArrayList<>();
        for (DecidingBody body : decision.guide()) {
            String units = body.units().isEmpty() ? "" : String.join(", ", body.units()) + ": ";
            lines.add(units + say(body.signedBy()) + cite(body.citations()));
        }
        return lines;
    }

    private List<String> delegations() {
        List<String> lines = new ArrayList<>();
        for (DelegationFinding finding : decision.delegations()) {
            String document = finding.instrument().map(this::say).orElse(finding.id());
            lines.add(
                    switch (finding.status()) {
                        case MET -> "✓ " + document;
                        case UNDETERMINED -> "? " + document + say(": chưa rõ", ": not known");
                        case NOT_MET -> "✗ " + document + ": " + reasons(finding);
                    });
        }
        return lines;
    }

    private String reasons(DelegationFinding finding) {
        StringJoiner reasons = new StringJoiner("; ");
        for (DelegationFinding.Reason reason : finding.reasons()) {
            reasons.add(say(reason.exclusion().words()) + cite(reason.citations()));
        }
        return reasons.toString();
    }

    private List<String> remedies() {
        List<String> lines = new ArrayList<>();
        decision.remedies().forEach(remedy -> lines.add("→ " + say(remedy.text())));
        return lines;
    }

    private List<String> blockers() {
        List<String> lines = new ArrayList<>();
        decision.blockedBy().forEach(finding -> lines.add("✗ " + say(finding.text()) + cite(finding.citations())));
        return lines;
    }

    private List<String> transitions() {
        List<String> lines = new ArrayList<>();
        for (AppliedTransition transition : decision.transitions()) {
            lines.add(say(
                            "Từ " + day(transition.from()) + " quy định thay đổi: ",
                            "The law changed on " + transition.from() + ": ")
                    + say(transition.pending().words())
                    + cite(transition.citations()));
        }
        return lines;
    }

    private String headline() {
        return switch (decision.outcome()) {
            case NO_WAIT ->
                say(
                        "KHÔNG CHỜ: tiếp nhận, giải quyết và trả kết quả ngay",
                        "NO WAIT: take it, resolve it and return the result at once");
            case ORDINARY ->
                say(
                        "THÔNG THƯỜNG: tiếp nhận, giải quyết theo quy trình thông thường",
                        "ORDINARY: take it and handle it on the ordinary track");
            case SUPPLEMENT ->
                say(
                        "BỔ SUNG: hồ sơ chưa đủ, hướng dẫn bổ sung một lần, đầy đủ",
                        "SUPPLEMENT: the dossier is incomplete; ask for everything missing, once");
            case REFUSE ->
                say("TỪ CHỐI: không tiếp nhận, trả lời bằng văn bản, nêu rõ lý do", "REFUSE: with written reasons");
            case NOT_COMPETENT ->
                say(
                        "KHÔNG THUỘC THẨM QUYỀN: hướng dẫn đến đúng nơi giải quyết",
                        "NOT COMPETENT: guide the applicant to the right desk");
            case UNDETERMINED ->
                say(
                        "CHƯA KẾT LUẬN ĐƯỢC: cần biết thêm hoặc cần người có trách nhiệm nhận định",
                        "UNDETERMINED: more must be known, or a person must judge");
        };
    }

    private String received() {
        LocalDateTime at = decision.receivedAt();
        String when = say("Nhận lúc ", "Received ") + moment(at);
        String unit = decision.unit().orElse("");
        if (unit.isEmpty()) {
            return when + say(", chưa rõ nơi nhận", ", desk not known");
        }
        String where =
                decision.unitName().map(name -> say(name) + " (" + unit + ")").orElse(unit);
        return when + say(" tại ", " at ") + where;
    }

    private String moment(LocalDateTime at) {
        String seconds = at.getSecond() == 0 ? "" : ":" + two(at.getSecond());
        String time = two(at.getHour()) + ":" + two(at.getMinute()) + seconds;
        return say(time + " ngày " + day(at.toLocalDate()), at.toLocalDate() + " " + time);
    }

    private String day(LocalDate day) {
        return say(IsoTime.vietnamese(day), day.toString());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void limit() {
        decision.due().ifPresent(due -> {
            due.limit().ifPresent(limit -> {
                line(say("Thời hạn: ", "Time limit: ") + limit(limit));
                dueDate(limit);
            });
            for (StageDue stage : due.stages()) {
                line("  " + say(stage.name()) + ", " + say(stage.body()) + say(": đến ", ": by ") + moment(stage.due())
                        + cite(stage.citations()));
            }
            due.candidates().forEach(limit -> {
                line(say("Thời hạn có thể là: ", "Time limit, possibly: ") + limit(limit));
                dueDate(limit);
            });
        });
    }

    private void dueDate(AppliedLimit limit) {
        limit.due().ifPresent(this::dueDate);
        if (!limit.unpublished().isEmpty()) {
            String years = years(limit.unpublished());
            line(say(
                    "Chưa tính được hạn trả kết quả: chưa có thông báo ngày nghỉ năm " + years,
                    "No due date: there is no notice yet of the days off of " + years));
        }
    }

    private void dueDate(DueDate due) {
        line(say("Hạn trả kết quả: chậm nhất ", "Due: at the latest ")
                + moment(due.at())
                + (due.isProvisional()
                        ? say(
                                " (tạm tính: lịch chưa có thông báo ngày nghỉ năm " + years(due.provisionalYears())
                                        + ")",
                                " (provisional: the calendar has no notice of the days off of "
                                        + years(due.provisionalYears()) + ")")
                        : ""));
        List<String> off = new ArrayList<>();
        for (Segment segment : due.segments()) {
            if (segment.kind() == SegmentKind.DAY_OFF) {
                off.add(days(segment) + " " + say(segment.why()) + cite(segment.citations()));
            }
        }
        if (!off.isEmpty()) {
            line(say("  Không tính: ", "  Not counted: ") + String.join("; ", off));
        }
    }

    private static String years(List<Integer> numbers) {
        StringJoiner years = new StringJoiner(", ");
        numbers.forEach(year -> years.add(Integer.toString(year)));
        return years.toString();
    }

    private String days(Segment segment) {
        String last = day(segment.to());
        return segment.from().equals(segment.to()) ? last : day(segment.from()) + "–" + last;
    }

    private String limit(AppliedLimit applied) {
        String amount = applied.limit().term().unit() == LimitUnit.SAME_DAY
                ? ""
                : applied.limit().term().amount().toPlainString() + " "
                        + unit(applied.limit().term().unit()) + ". ";
        return amount + say(applied.limit().wording()) + cite(applied.citations());
    }

    private String unit(LimitUnit unit) {
        return switch (unit) {
            case SAME_DAY -> say("trong ngày", "within the day");
            case WORKING_HOUR -> say("giờ làm việc", "working hours");
            case WORKING_DAY -> say("ngày làm việc", "working days");
            case CALENDAR_DAY -> say("ngày", "calendar days");
            case MONTH -> say("tháng", "months");
        };
    }

    private void slip(SlipAdvice slip) {
        String required = switch (slip.need()) {
            case REQUIRED -> say("Giấy hẹn: phải có. ", "Slip: required. ");
            case NOT_REQUIRED -> say("Giấy hẹn: không bắt buộc. ", "Slip: not required. ");
            case UNDETERMINED -> say("Giấy hẹn: chưa xác định được. ", "Slip: not yet known. ");
        };
        line(required + say(slip.why()) + cite(slip.citations()));
    }

    private List<String> questions() {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Question question : decision.questions()) {
            number++;
            StringBuilder asked =
                    new StringBuilder().append(number).append(". ").append(say(question.text()));
            question.judgedBy()
                    .ifPresent(judge -> asked.append(say(" (người nhận định: ", " (to be judged by: "))
                            .append(say(judge))
                            .append(')'));
            lines.add(asked.toString());
            if (question.type() == FactType.CHOICES || question.type() == FactType.CHOICE) {
                for (AllowedValue value : question.values()) {
                    lines.add("   - " + say(value.label()) + " [" + value.code() + "]");
                }
            }
        }
        return lines;
    }

    private List<String> findings(Status status, String mark) {
        Map<String, Set<String>> citations = new LinkedHashMap<>();
        for (Finding finding : decision.findings()) {
            if (finding.status() == status && isShown(finding)) {
                citations
                        .computeIfAbsent(mark + say(finding.text()) + observed(finding), key -> new LinkedHashSet<>())
                        .addAll(labels.of(finding.citations()));
            }
        }
        List<String> lines = new ArrayList<>();
        citations.forEach((finding, found) -> lines.add(finding + CitationLabels.bracketed(found)));
        return lines;
    }

    private String notDetermined() {
        return decision.outcome() == Outcome.UNDETERMINED
                ? say("Chưa xác định:", "Not determined:")
                : say("Chưa xác định, không làm thay đổi kết luận:", "Not determined, without bearing on the outcome:");
    }

    private boolean isShown(Finding finding) {
        return finding.kind() != RequirementKind.ELIGIBILITY
                || decision.outcome().isTaken()
                || decision.outcome() == Outcome.UNDETERMINED;
    }

    private String observed(Finding finding) {
        if (finding.facts().isEmpty()) {
            return "";
        }
        if (finding.facts().size() == 1 && finding.facts().get(0).value() instanceof FactValue.Whole) {
            return say(": có ", ": found ") + say(finding.facts().get(0).text());
        }
        return finding.facts().stream()
                .map(fact -> say(fact.label()) + ": " + say(fact.text()))
                .collect(Collectors.joining("; ", " (", ")"));
    }

    /** What is satisfied, on one line for each group of provisions. */
    private List<String> met() {
        Map<String, Set<String>> byCitations = new LinkedHashMap<>();
        for (Finding finding : decision.findings()) {
            if (finding.status() == Status.MET && isShown(finding)) {
                byCitations
                        .computeIfAbsent(cite(finding.citations()), key -> new LinkedHashSet<>())
                        .add(say(finding.text()));
            }
        }
        List<String> lines = new ArrayList<>();
        byCitations.forEach((citations, wordings) -> lines.add("✓ " + String.join(" · ", wordings) + citations));
        return lines;
    }

    private List<String> duties() {
        return decision.duties().stream()
                .map(duty -> "→ " + say(duty.text()) + cite(duty.citations()))
                .toList();
    }

    private List<String> readings() {
        return decision.readings().stream()
                .filter(reading -> isShown(reading))
                .map(reading -> "≠ " + say(reading.question()) + " " + say("Đang hiểu là: ", "Read as: ")
                        + say(reading.text()) + ". " + say(reading.why()) + cite(reading.citations()))
                .toList();
    }

    private boolean isShown(TakenReading reading) {
        return decision.findings().stream()
                .filter(this::isShown)
                .anyMatch(finding -> reading.alternatives().stream()
                        .anyMatch(other -> other.requirement().equals(finding.requirement())));
    }

    private String cite(List<Citation> citations) {
        return labels.cite(citations);
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line(title);
            lines.forEach(entry -> line("  " + entry));
        }
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
