package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** A report on mutants for people to read. */
final class MutationText {

    private static final List<MutantVerdict> SURVIVED =
            List.of(MutantVerdict.HOLE, MutantVerdict.NOT_DECIDED, MutantVerdict.EQUIVALENT);

    private final MutationReport report;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    MutationText(MutationReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    String text() {
        int killed = report.count(MutantVerdict.KILLED);
        int of = report.killable();
        line(
                report.results().size() + " đột biến; "
                        + (of == 0
                                ? "không đột biến nào có thể bị phát hiện, nên không cho thấy điều gì"
                                : "phát hiện " + killed + " trên " + of + ", tức " + report.score() + " %"),
                report.results().size() + " mutants; "
                        + (of == 0
                                ? "none that could be killed, so that nothing is shown"
                                : killed + " of " + of + " killed, " + report.score() + " %"));
        for (MutantVerdict verdict : MutantVerdict.values()) {
            text.append("  ").append(report.count(verdict)).append(' ');
            line(verdict.words());
        }
        report.byKind().forEach((kind, verdicts) -> {
            text.append(kind.words().in(language)).append(':');
            String separator = " ";
            for (MutantVerdict verdict : MutantVerdict.values()) {
                if (verdicts.containsKey(verdict)) {
                    text.append(separator).append(verdicts.get(verdict)).append(' ');
                    text.append(verdict.words().in(language));
                    separator = ", ";
                }
            }
            text.append('\n');
        });
        for (MutantVerdict verdict : SURVIVED) {
            report.results(verdict).forEach(this::survivor);
        }
        return text.toString();
    }

    private void survivor(MutantResult result) {
        Mutant mutant = result.mutant();
        text.append(result.verdict().words().in(language)).append(": ");
        text.append(mutant.catalog()).append(' ').append(mutant.place()).append(": ");
        line(mutant.change());
        result.difference().map(found -> new MissingCase(mutant, found)).ifPresent(this::missing);
    }

    private void missing(MissingCase missing) {
        if (missing.isOfADossier()) {
            line(
                    "  trường hợp còn thiếu mà tệp kiểm thử không diễn đạt được: " + missing.given(),
                    "  missing case, of which a case file cannot tell: " + missing.given());
            line("  sau khi: " + missing.events(), "  after: " + missing.events());
        } else {
            line("  trường hợp còn thiếu: " + missing.entry(), "  missing case: " + missing.entry());
        }
        line(
                "  đột biến cho " + missing.otherwise() + "; khác ở " + missing.aspects(),
                "  the mutant says " + missing.otherwise() + "; it differs in " + missing.aspects());
    }

    /** A line that may hold a case, which is longer than a text for people may be. */
    private void line(String vi, String en) {
        text.append(language == Language.VIETNAMESE ? vi : en).append('\n');
    }

    private void line(Text line) {
        text.append(line.in(language)).append('\n');
    }
}
