package io.github.motcua.rules.analysis;

import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Prints a comparison in one language: each difference with its case and what both answers say that the other does not. */
final class ComparisonText {

    /** Of the procedures and units that differ alike, so many are named. */
    private static final int MOST_OTHERS = 12;

    private final Comparison comparison;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    ComparisonText(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    String text() {
        int number = 0;
        for (Difference difference : comparison.differences()) {
            difference(++number, difference);
        }
        if (!comparison.notDecided().isEmpty()) {
            line(say(
                    "Chưa xác định được có hồ sơ nào nhận kết quả khác hay không:",
                    "It is not known whether any case is answered differently because of:"));
            for (NotDecided open : comparison.notDecided()) {
                line("  ? " + (open.procedure().isEmpty() ? "" : open.procedure() + ", ") + days(open.period()) + ": "
                        + open.what().in(language));
            }
        }
        line(comparison.conclusion().in(language));
        return text.toString();
    }

    private void difference(int number, Difference difference) {
        StringJoiner aspects = new StringJoiner("; ");
        difference.aspects().forEach(aspect -> aspects.add(aspect.words().in(language)));
        line(say("Khác biệt ", "Difference ") + number + ": " + difference.procedure() + name(difference) + ", "
                + days(difference.period()) + ": " + aspects);
        line(say("  Hồ sơ: ", "  Case: ") + stated(difference.witness()));
        if (!difference.others().isEmpty()) {
            line(say("  Cũng vậy: ", "  Likewise: ") + others(difference));
        }
        if (!difference.events().isEmpty()) {
            StringJoiner events = new StringJoiner("; ");
            for (DossierEvent event : difference.events()) {
                events.add(event.getClass().getSimpleName() + " " + event.at());
            }
            line(say("  Diễn biến: ", "  Then: ") + events);
        }
        line(say("  Trước: ", "  Before: ") + answer(difference.before(), difference.after()));
        line(say("  Sau: ", "  After: ") + answer(difference.after(), difference.before()));
    }

    /** The procedures and units that differ so too; of many the first. */
    private String others(Difference difference) {
        StringJoiner others = new StringJoiner(", ");
        for (Case other : difference
                .others()
                .subList(0, Math.min(MOST_OTHERS, difference.others().size()))) {
            String where = other.unit().equals(difference.witness().unit())
                    ? ""
                    : other.unit().map(unit -> say(" tại ", " at ") + unit).orElse("");
            others.add(other.procedure() + where);
        }
        int more = difference.others().size() - MOST_OTHERS;
        return others + (more > 0 ? say(" và " + more + " trường hợp nữa", " and " + more + " more") : "");
    }

    private String name(Difference difference) {
        return difference
                .after()
                .decision()
                .or(difference.before()::decision)
                .map(decision -> " " + decision.name().in(language))
                .orElse("");
    }

    private String days(Period period) {
        if (period.first() == null && period.last() == null) {
            return say("mọi ngày", "every day");
        }
        if (period.first() != null && period.first().equals(period.last())) {
            return say("ngày " + IsoTime.vietnamese(period.first()), "on " + period.first());
        }
        StringJoiner days = new StringJoiner(" ");
        period.start().ifPresent(day -> days.add(say("từ ngày " + IsoTime.vietnamese(day), "from " + day)));
        period.end().ifPresent(day -> days.add(say("đến hết ngày " + IsoTime.vietnamese(day), "to " + day)));
        return days.toString();
    }

    private String stated(Case witness) {
        StringJoiner stated = new StringJoiner(", ");
        stated.add(say("nhận ", "received ") + witness.receivedAt().orElseThrow());
        witness.decidedOn().ifPresent(day -> stated.add(say("giải quyết ", "decided ") + day));
        witness.unit().ifPresent(unit -> stated.add(say("tại ", "at ") + unit));
        witness.channel().ifPresent(channel -> stated.add(channel.name()));
        witness.place().ifPresent(place -> stated.add(place.name()));
        witness.facts().forEach((fact, value) -> stated.add(fact + "=" + value));
        return stated.toString();
    }

    /** The outcome, and what one answer says that the other does not. */
    private String answer(ComparedAnswer answer, ComparedAnswer other) {
        Decision decision = answer.made();
        if (decision == null) {
            StringJoiner refusal = new StringJoiner("; ");
            answer.refusal().forEach(issue -> refusal.add(issue.message().in(language)));
            return say("không xét được: ", "not decided: ") + refusal;
        }
        List<String> mine = said(answer);
        mine.removeAll(said(other));
        mine.add(0, outcome(decision.outcome()));
        return String.join("; ", mine);
    }

    private List<String> said(ComparedAnswer answer) {
        List<String> said = new ArrayList<>();
        Decision decision = answer.made();
        if (decision == null) {
            return said;
        }
        if (!decision.basis().isEmpty()) {
            said.add(say("căn cứ", "on the basis of") + cite(decision.basis()));
        }
        for (Finding finding : decision.findings()) {
            said.add(mark(finding.status()) + " " + finding.text().in(language) + cite(finding.citations()));
        }
        decision.competence()
                .ifPresent(body -> said.add(
                        say("người ký: ", "signed by ") + body.signedBy().in(language) + cite(body.citations())));
        decision.guide()
                .forEach(body -> said.add(say("nơi có thẩm quyền: ", "competent elsewhere: ")
                        + body.signedBy().in(language)
                        + cite(body.citations())));
        decision.delegations()
                .forEach(delegation -> said.add(mark(delegation.status()) + " " + say("ủy quyền ", "delegation ")
                        + delegation
                                .instrument()
                                .map(document -> document.in(language))
                                .orElse(delegation.id())
                        + cite(delegation.citations())));
        decision.due().ifPresent(due -> due(due, said));
        decision.slip()
                .ifPresent(slip -> said.add(need(slip.need()) + slip.why().in(language) + cite(slip.citations())));
        for (OwedDuty duty : decision.duties()) {
            said.add(say("phải làm: ", "to do: ") + duty.text().in(language) + cite(duty.citations()));
        }
        for (Question question : decision.questions()) {
            said.add(say("cần biết: ", "to be known: ") + question.text().in(language) + " "
                    + (question.range() == null ? "" : question.range()) + question.knownBy());
        }
        decision.readings()
                .forEach(reading -> said.add(
                        say("cách hiểu: ", "reading: ") + reading.text().in(language) + cite(reading.citations())));
        decision.transitions()
                .forEach(transition -> said.add(transition.pending().words().in(language) + " " + transition.from()
                        + cite(transition.citations())));
        answer.dossier().flatMap(dossier -> dossier.state()).ifPresent(state -> {
            state.due().ifPresent(due -> said.add(say("hạn: ", "due: ") + due.at()));
            state.breaches().forEach(breach -> said.add(say("vi phạm: ", "breach: ") + breach.kind()));
        });
        return said;
    }

    private String need(SlipAdvice.Need need) {
        return switch (need) {
            case REQUIRED -> say("phải có giấy hẹn: ", "a slip must be given: ");
            case NOT_REQUIRED -> say("không cần giấy hẹn: ", "no slip need be given: ");
            case UNDETERMINED -> say("chưa rõ có cần giấy hẹn: ", "it is open whether a slip must be given: ");
        };
    }

    private void due(Due due, List<String> said) {
        due.limit().ifPresent(limit -> said.add(limit(limit)));
        due.candidates().forEach(limit -> said.add(say("có thể ", "perhaps ") + limit(limit)));
    }

    private String limit(AppliedLimit applied) {
        DueDate due = applied.dueDate();
        return say("thời hạn ", "limit ")
                + applied.limit().wording().in(language)
                + (due == null ? "" : say(", hạn trả ", ", due ") + due.at())
                + cite(applied.citations());
    }

    private static String mark(Status status) {
        return switch (status) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case UNDETERMINED -> "?";
        };
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case NO_WAIT -> say("KHÔNG CHỜ", "NO WAIT");
            case ORDINARY -> say("THÔNG THƯỜNG", "ORDINARY");
            case SUPPLEMENT -> say("BỔ SUNG", "SUPPLEMENT");
            case REFUSE -> say("TỪ CHỐI", "REFUSE");
            case NOT_COMPETENT -> say("KHÔNG THUỘC THẨM QUYỀN", "NOT COMPETENT");
            case UNDETERMINED -> say("CHƯA XÁC ĐỊNH", "UNDETERMINED");
        };
    }

    private String cite(List<Citation> citations) {
        if (citations.isEmpty()) {
            return "";
        }
        StringJoiner labels = new StringJoiner("; ", " [", "]");
        citations.forEach(citation -> labels.add(citation.label(language)));
        return labels.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String say(String vi, String en) {
        return Text.of(vi, en).in(language);
    }
}
