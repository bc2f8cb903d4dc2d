package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;

/** A report on coverage to read in a terminal. */
final class CoverageText {

    private final CoverageReport report;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    CoverageText(CoverageReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    String text() {
        line(Text.of(report.cases() + " trường hợp", report.cases() + " cases"));
        for (CoverageGroup group : CoverageGroup.values()) {
            CoverageShare share = report.share(group);
            if (share.counted() > 0) {
                line(Text.of(
                        "  " + group.words().vi() + ": " + share.seen() + " trên " + share.counted() + " ("
                                + share.percent() + " %)",
                        "  " + group.words().en() + ": " + share + " (" + share.percent() + " %)"));
            }
        }
        for (CoveredEntry entry : report.missing()) {
            text.append(entry.catalog()).append(' ').append(entry.place()).append(' ');
            text.append(entry.id()).append('\n');
            for (CoverageMark mark : entry.missing()) {
                line(Text.of(
                        "  chưa thấy: " + mark.what().vi(),
                        "  not seen: " + mark.what().en()));
            }
        }
        return text.toString();
    }

    private void line(Text line) {
        text.append(line.in(language)).append('\n');
    }
}
