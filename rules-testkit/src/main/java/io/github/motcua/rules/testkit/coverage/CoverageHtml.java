package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A report on coverage as a page of HTML. */
final class CoverageHtml {

    private static final String STYLE = "body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;"
            + "color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}"
            + "th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}"
            + "th{background:#f0f0f0}ul{margin:0;padding-left:1.2rem}.cite{color:#444;font-size:.9em}"
            + ".missing{background:#fff1f0}.no{color:#a40000;font-weight:bold}.yes{color:#006030}.out{color:#555}"
            + "code{font-size:.85em;word-break:break-all}";

    private final CoverageReport report;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    CoverageHtml(CoverageReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    String page() {
        String title = Text.of("Quy định đã được kiểm thử", "The law as tested").in(language);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\"/>\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.append("<title>").append(escaped(title)).append("</title>\n");
        html.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<h1>").append(escaped(title)).append("</h1>\n");
        paragraph(Text.of(
                report.cases() + " trường hợp đã xem xét. Mục còn thiếu đứng trước. ✗ là điều chưa trường hợp nào cho"
                        + " thấy; ✓ là điều đã thấy, kèm số lần; – là điều không trường hợp nào có thể cho thấy, không"
                        + " tính.",
                report.cases()
                        + " cases were noted. What lacks something comes first. ✗ is what no case has shown yet; ✓"
                        + " what was seen, with how often; – what no case can show, which does not count."));
        shares();
        Set<String> catalogs = new LinkedHashSet<>();
        report.entries().forEach(entry -> catalogs.add(entry.catalog() + " " + entry.version()));
        catalogs.forEach(this::catalog);
        html.append("</body>\n</html>\n");
        return Normalizer.normalize(html, Normalizer.Form.NFC);
    }

    private void shares() {
        html.append("<table>\n<tr>");
        head(Text.of("Nội dung", "What"));
        head(Text.of("Đã thấy", "Seen"));
        head(Text.of("Cần thấy", "Of"));
        head(Text.of("Tỷ lệ", "Share"));
        html.append("</tr>\n");
        for (CoverageGroup group : CoverageGroup.values()) {
            CoverageShare share = report.share(group);
            if (share.counted() > 0) {
                html.append("<tr><td>").append(escaped(group.words().in(language)));
                html.append("</td><td>").append(share.seen());
                html.append("</td><td>").append(share.counted());
                html.append("</td><td>").append(share.percent()).append(" %</td></tr>\n");
            }
        }
        html.append("</table>\n");
    }

    private void catalog(String name) {
        html.append("<h2><code>").append(escaped(name)).append("</code></h2>\n<table>\n<tr>");
        head(Text.of("Quy định", "The law"));
        head(Text.of("Căn cứ", "Provisions"));
        head(Text.of("Đã kiểm thử", "Tested"));
        html.append("</tr>\n");
        List<CoveredEntry> entries = new ArrayList<>(report.entries());
        entries.removeIf(entry -> !name.equals(entry.catalog() + " " + entry.version()));
        entries.sort(Comparator.comparing(CoveredEntry::isCovered));
        entries.forEach(this::entry);
        html.append("</table>\n");
    }

    private void entry(CoveredEntry entry) {
        html.append(entry.isCovered() ? "<tr>" : "<tr class=\"missing\">").append("<td>");
        both(entry.wording());
        html.append("<br/><code>")
                .append(escaped(entry.id() + " " + entry.place()))
                .append("</code></td><td class=\"cite\">");
        for (Citation citation : entry.citations()) {
            both(Text.of(citation.label(Language.VIETNAMESE), citation.label(Language.ENGLISH)));
            html.append("<br/>");
        }
        html.append("</td><td><ul>");
        entry.marks().forEach(this::mark);
        html.append("</ul></td></tr>\n");
    }

    private void mark(CoverageMark mark) {
        String what = escaped(mark.what().in(language));
        if (mark.isSeen()) {
            html.append("<li class=\"yes\">✓ ")
                    .append(what)
                    .append(" (")
                    .append(mark.times())
                    .append("×)");
        } else if (mark.isMissing()) {
            html.append("<li class=\"no\">✗ ").append(what).append(": ");
            html.append(Text.of("chưa thấy", "not seen").in(language));
        } else {
            html.append("<li class=\"out\">– ").append(what);
            mark.outOfReach()
                    .ifPresent(why ->
                            html.append(" (").append(escaped(why.in(language))).append(')'));
        }
        html.append("</li>");
    }

    private void both(Text text) {
        html.append("<span lang=\"vi\">").append(escaped(text.vi())).append("</span>");
        if (!text.en().equals(text.vi())) {
            html.append("<br/><span lang=\"en\">").append(escaped(text.en())).append("</span>");
        }
    }

    private void head(Text text) {
        html.append("<th scope=\"col\">").append(escaped(text.in(language))).append("</th>");
    }

    private void paragraph(Text text) {
        html.append("<p>").append(escaped(text.in(language))).append("</p>\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
