package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.decision.Intake;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;

/** Questions and answers about one case, until nothing more is to be asked or nobody answers. */
final class Dialogue {

    private static final int LONGEST_ANSWER = 64 * 1024;

    private final Streams streams;
    private final Language language;
    private final Words words;
    private final Lines lines;
    private Intake intake;

    Dialogue(Intake begun, Streams streams, Language language) {
        this.intake = begun;
        this.streams = streams;
        this.language = language;
        this.words = new Words(language);
        this.lines = new Lines(streams.in(), LONGEST_ANSWER, streams.err());
    }

    /** Asks until the end; whether the outcome is known then. */
    boolean hold() throws IOException {
        Optional<Question> next = intake.next();
        for (int number = 1; next.isPresent(); number++) {
            ask(number, next.get());
            if (!isAnswered(next.get())) {
                break;
            }
            next = intake.next();
        }
        return intake.isDecided();
    }

    /** What the case comes to, with what is known by now. */
    String explanation() {
        return intake.decision().explain(language);
    }

    private void ask(int number, Question question) {
        String judge = question.judgedBy()
                .map(who -> words.say(" (người nhận định: ", " (to be judged by: ") + words.say(who) + ")")
                .orElse("");
        streams.say(number + ". " + words.say(question.text()) + judge);
        for (int i = 0; i < question.values().size(); i++) {
            streams.say(
                    "   " + (i + 1) + " = " + words.say(question.values().get(i).label()));
        }
        streams.say("   [" + expected(question) + "]");
    }

    private String expected(Question question) {
        StringJoiner forms = new StringJoiner("; ");
        forms.add(
                switch (question.type()) {
                    case YES_NO -> words.say("c = có; k = không", "y = yes; n = no");
                    case WHOLE -> words.say("số nguyên", "whole number") + range(question);
                    case CHOICE -> words.say("một số ở trên", "a number from above");
                    case CHOICES ->
                        words.say(
                                "các số ở trên, cách nhau bằng dấu cách; 0 = không có",
                                "numbers from above, with spaces between; 0 = none");
                    case DATE -> words.say("ngày, ví dụ 26/05/2022", "date, for example 2022-05-26");
                    case TIME -> words.say("giờ, ví dụ 14:59", "time, for example 14:59");
                    case UNIT ->
                        words.say("mã đơn vị, ví dụ hoan-kiem/hang-bac", "unit id, for example hoan-kiem/hang-bac");
                    case UNITS ->
                        words.say(
                                "các mã đơn vị, ví dụ hoan-kiem/hang-bac, cách nhau bằng dấu cách; 0 = không có",
                                "unit ids, for example hoan-kiem/hang-bac, with spaces between; 0 = none");
                    case PROCEDURE -> words.say("mã thủ tục, ví dụ 2.000815", "procedure code, for example 2.000815");
                });
        if (question.mayNotApply()) {
            forms.add(words.say("- = không áp dụng", "- = does not apply"));
        }
        forms.add(words.say("bỏ trống = chưa biết", "empty = not known"));
        forms.add(words.say("? = vì sao hỏi", "? = why"));
        return forms.toString();
    }

    private String range(Question question) {
        String unit = question.unit() == null ? "" : " (" + words.say(question.unit()) + ")";
        return (question.range() == null ? "" : " " + question.range()) + unit;
    }

    /** Reads until there is an answer that fits; false if there are no more lines. */
    private boolean isAnswered(Question question) throws IOException {
        while (lines.next()) {
            String line = new String(lines.bytes(), StandardCharsets.UTF_8).strip();
            if (line.isEmpty()) {
                intake = intake.pass(question.fact());
                return true;
            }
            if (line.equals("?")) {
                explain(question);
                continue;
            }
            Optional<FactValue> answer = new TypedAnswer(question).read(line);
            if (answer.isEmpty()) {
                streams.say("   " + words.say("Chưa hiểu: ", "Not understood: ") + expected(question));
            } else if (isTaken(question, answer.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(Question question, FactValue answer) {
        try {
            intake = intake.with(question.fact(), answer);
            return true;
        } catch (RejectedException refused) {
            for (Issue issue : refused.issues()) {
                streams.say("   " + words.say(issue.message()) + " (" + words.say(issue.help()) + ")");
            }
            return false;
        }
    }

    private void explain(Question question) {
        for (Question.Reason reason : question.why()) {
            StringJoiner sources = new StringJoiner("; ", " [", "]").setEmptyValue("");
            for (Citation citation : reason.citations()) {
                sources.add(citation.label(language));
            }
            streams.say("   " + words.say("Để xét: ", "For: ") + words.say(reason.text()) + sources);
        }
    }
}
