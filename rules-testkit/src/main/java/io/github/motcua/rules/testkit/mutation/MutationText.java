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
        line(Text.of(
                report.results().size() + " đột biến; phát hiện " + killed + " trên " + report.killable() + ", tức "
                        + report.score() + " %",
                report.results().size() + " mutants; " + killed + " of " + report.killable() + " killed, "
                        + report.score() + " %"));
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
        line(Text.of("  trường hợp còn thiếu: " + missing.entry(), "  missing case: " + missing.entry()));
        if (missing.isOfADossier()) {
            line(Text.of("  sau khi: " + missing.events(), "  after: " + missing.events()));
        }
        line(Text.of(
                "  đột biến cho " + missing.otherwise() + "; khác ở " + missing.aspects(),
                "  the mutant says " + missing.otherwise() + "; it differs in " + missing.aspects()));
    }

    private void line(Text line) {
        text.append(line.in(language)).append('\n');
    }
}
