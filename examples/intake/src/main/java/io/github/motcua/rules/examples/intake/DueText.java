package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.Lateness;
import io.github.motcua.rules.deadline.Segment;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.json.DueAnswer;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;

/** A due date in words for a clerk: by when, what counts and what does not and why, and what has happened. */
final class DueText {

    private final DueAnswer answer;
    private final Language language;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    DueText(DueAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
        this.words = new Words(language);
    }

    String text() {
        DossierState state = answer.state();
        state.due()
                .ifPresentOrElse(
                        this::due,
                        () -> line(words.say(
                                "Chưa có hạn: thời hạn đang dừng để chờ bổ sung hồ sơ",
                                "No due date: the period stands still, waiting for papers")));
        line(words.say("Tiếp nhận: ", "Received: ")
                + words.moment(answer.request().from())
                + words.say("; thời hạn: ", "; limit: ")
                + limit(answer.request().term()));
        state.due().ifPresent(due -> {
            for (Segment segment : due.segments()) {
                line("  " + segment(segment));
            }
        });
        if (!answer.request().events().isEmpty()) {
            happened(state);
        }
        Lateness lateness = answer.lateness();
        if (lateness != null) {
            lateness(lateness);
        }
        for (Map.Entry<String, String> reading : answer.readings().entrySet()) {
            line(words.say("Cách hiểu đã chọn: ", "Reading taken: ") + reading(reading.getKey(), reading.getValue()));
        }
        StringJoiner versions = new StringJoiner(", ");
        answer.time().versions().forEach(versions::add);
        line(words.say("Lịch đã dùng: ", "Calendars used: ") + versions);
        return text.toString();
    }

    private void due(DueDate due) {
        line(words.say("Hạn trả kết quả: chậm nhất ", "Due: at the latest ")
                + words.moment(due.at())
                + " ("
                + words.weekday(due.date().getDayOfWeek())
                + ")"
                + (due.isProvisional()
                        ? words.say(
                                        "; TẠM TÍNH: chưa có thông báo ngày nghỉ năm ",
                                        "; PROVISIONAL: no notice yet of the days off of ")
                                + list(due.provisionalYears())
                        : ""));
        line(words.say("Hết thời hạn theo luật: ", "The period is over by law: ") + words.end(due.legalEnd()));
        due.handOverBy()
                .ifPresent(moment -> line(
                        words.say("Chuyển hồ sơ chậm nhất: ", "Hand the dossier over by: ") + words.moment(moment)));
    }

    private String limit(Term term) {
        String amount = term.amount().toPlainString();
        return switch (term.unit()) {
            case SAME_DAY -> words.say("trong ngày", "within the day");
            case WORKING_HOUR -> amount + words.say(" giờ làm việc", " working hours");
            case WORKING_DAY -> amount + words.say(" ngày làm việc", " working days");
            case CALENDAR_DAY -> amount + words.say(" ngày", " calendar days");
            case MONTH -> amount + words.say(" tháng", " months");
        };
    }

    private String segment(Segment segment) {
        boolean one = segment.from().equals(segment.to());
        String days = one ? words.day(segment.from()) : words.day(segment.from()) + "–" + words.day(segment.to());
        String mark = segment.isCounted() ? "✓ " : "· ";
        StringJoiner citations = new StringJoiner("; ", " [", "]").setEmptyValue("");
        for (Citation citation : segment.citations()) {
            citations.add(citation.label(language));
        }
        return mark
                + days
                + (segment.isCounted() ? ": " : words.say(": không tính, ", ": not counted, "))
                + words.say(segment.why())
                + citations;
    }

    private void happened(DossierState state) {
        state.waitingSince()
                .ifPresent(since ->
                        line(words.say("Chờ bổ sung hồ sơ từ: ", "Waiting for papers since: ") + words.moment(since)));
        state.promise().ifPresent(promise -> line(words.say("Đã hẹn trả: ", "Promised: ") + words.moment(promise)));
        state.firstPromise()
                .filter(first -> !first.equals(state.promise().orElse(null)))
                .ifPresent(first -> line(words.say(
                                "Hẹn lần đầu (dùng để tính số liệu): ",
                                "Promised first (which counts for the figures): ")
                        + words.moment(first)));
        state.holder()
                .ifPresent(holder -> line(words.say("Đang giữ hồ sơ: ", "Held by: ")
                        + holder.id()
                        + words.say(", từ ", ", since ")
                        + words.moment(holder.since())));
        state.ended().ifPresent(end -> line(ended(end) + words.moment(end.at())));
        state.returnedAt()
                .ifPresent(at -> line(words.say("Đã trả kết quả: ", "Result handed out: ") + words.moment(at)));
        for (Breach breach : state.breaches()) {
            line(words.say("✗ Sai quy định, ", "✗ Not allowed, ")
                    + words.moment(breach.at())
                    + ": "
                    + words.say(breach.text()));
        }
    }

    private String ended(DossierEvent end) {
        if (end instanceof DossierEvent.Resolved resolved) {
            return resolved.refused()
                    ? words.say("Đã giải quyết (từ chối): ", "Resolved (refused): ")
                    : words.say("Đã giải quyết: ", "Resolved: ");
        }
        return words.say("Người nộp đã rút hồ sơ: ", "Withdrawn: ");
    }

    private void lateness(Lateness lateness) {
        String working = words.workingTime(lateness.workingSeconds());
        String how = switch (lateness.state()) {
            case IN_TIME -> words.say("còn hạn, còn " + working + " làm việc", "in time, " + working + " of work left");
            case DUE_SOON ->
                words.say("sắp hết hạn, còn " + working + " làm việc", "due soon, " + working + " of work left");
            case PROMISE_MISSED ->
                words.say("đã qua giờ hẹn trả trong ngày", "the desk's hour has passed, the day has not");
            case OVERDUE -> words.say("quá hạn " + working + " làm việc", "overdue by " + working + " of work");
            case WAITING -> words.say("đang chờ bổ sung hồ sơ", "waiting for papers");
            case ENDED_IN_TIME -> words.say("đã xong, đúng hạn", "ended in time");
            case ENDED_LATE ->
                words.say("đã xong, trễ hạn " + working + " làm việc", "ended late, by " + working + " of work");
        };
        String at = answer.request().askedAt() == null
                ? ""
                : words.moment(answer.request().askedAt());
        boolean open = !answer.provisionalYearsOfLateness().isEmpty();
        line(words.say("Vào lúc ", "At ") + at + ": " + how + (open ? words.say(" (tạm tính)", " (provisional)") : ""));
        lateness.apologyBy()
                .ifPresent(by -> line(words.say(
                                "Nếu không đúng hạn, thư xin lỗi và hẹn lại phải gửi chậm nhất ",
                                "If it is not met, an apology with a new date goes out at the latest ")
                        + words.moment(by)));
    }

    private String reading(String id, String option) {
        String what = switch (id + " " + option) {
            case "supplement-effect restart" ->
                words.say(
                        "yêu cầu bổ sung làm thời hạn tính lại từ đầu",
                        "asking for papers makes the period begin anew");
            case "supplement-effect subtract" ->
                words.say("thời gian chờ bổ sung được trừ ra", "the time of waiting for papers is taken off");
            case "supplement-effect none" ->
                words.say("yêu cầu bổ sung không làm thay đổi thời hạn", "asking for papers changes nothing");
            case "one-day-before working-day" ->
                words.say(
                        "“chậm nhất 01 ngày trước” là ngày làm việc liền trước",
                        "\"at the latest one day before\" is the working day before");
            case "one-day-before calendar-day" ->
                words.say(
                        "“chậm nhất 01 ngày trước” là ngày liền trước theo lịch",
                        "\"at the latest one day before\" is the calendar day before");
            case "late-same-day extension" ->
                words.say(
                        "thời hạn trong ngày không có hạn gửi thư xin lỗi: còn trong hạn thì kéo dài, hết hạn là trễ",
                        "within the day there is no moment for an apology: make it longer in time, or it is late");
            case "late-same-day apology-at-once" ->
                words.say(
                        "thời hạn trong ngày mà không kịp thì phải xin lỗi và hẹn lại ngay",
                        "what cannot be finished within the day needs an apology with a new date at once");
            default -> option;
        };
        return what + " [" + id + "]";
    }

    private static String list(Collection<Integer> years) {
        StringJoiner list = new StringJoiner(", ");
        for (int year : years) {
            list.add(Integer.toString(year));
        }
        return list.toString();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
