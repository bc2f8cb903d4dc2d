package io.github.motcua.rules.catalog;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Checks that what a catalog says has a source, and that its periods are periods. */
final class CitationCheck {

    private static final Comparator<Period> EARLIEST_FIRST =
            Comparator.comparing(Period::first, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Scope scope;
    private final Reporter report;

    CitationCheck(Scope scope, Reporter report) {
        this.scope = scope;
        this.report = report;
    }

    /** The provisions in the member {@code citations} of an entry. */
    void citations(String pointer, List<Provision> provisions) {
        citations(pointer, provisions, "/citations");
    }

    /** The provisions in a member of an entry; at least one, and each of a declared document. */
    void citations(String pointer, List<Provision> provisions, String member) {
        if (provisions.isEmpty()) {
            report.error(
                    IssueCode.MISSING_CITATION,
                    pointer + member,
                    "chưa có căn cứ pháp lý",
                    "no legal source is given",
                    "hãy ghi văn bản, điều, khoản, điểm",
                    "cite the document with article, clause and point");
        }
        for (int i = 0; i < provisions.size(); i++) {
            String source = provisions.get(i).source();
            Scope.Found<LegalSource> found = scope.source(source);
            String at = pointer + member + "/" + i + "/source";
            if (found.ambiguous()) {
                report.ambiguous(at, source);
            } else if (found.value() == null) {
                report.unknown(
                        IssueCode.UNKNOWN_SOURCE,
                        at,
                        "văn bản",
                        "document",
                        source,
                        scope.ids(Catalog::sources, LegalSource::id));
            }
        }
    }

    /** Each day on which a requirement is demanded needs a document in force that demands it. */
    void basis(String pointer, List<Provision> provisions, Period demanded) {
        List<Period> periods = scope.inForce(provisions);
        if (provisions.isEmpty() || demanded.isEmpty() || periods.size() < provisions.size()) {
            return;
        }
        LocalDate covered = demanded.first();
        periods.sort(EARLIEST_FIRST);
        boolean open = covered == null;
        for (Period period : periods) {
            boolean begins = period.first() == null
                    || (covered != null && !period.first().isAfter(covered));
            if (!begins) {
                continue;
            }
            if (period.last() == null) {
                return;
            }
            if (covered == null || !period.last().isBefore(covered)) {
                covered = period.last().plusDays(1);
                open = false;
            }
        }
        if (open || demanded.last() == null || (covered != null && !covered.isAfter(demanded.last()))) {
            String day = covered == null ? "…" : covered.toString();
            report.error(
                    IssueCode.NO_BASIS_IN_FORCE,
                    pointer + "/citations",
                    "vào ngày " + day + " không có văn bản nào được viện dẫn còn hiệu lực",
                    "on " + day + " none of the documents cited is in force",
                    "hãy giới hạn thời gian áp dụng (validity) hoặc thêm văn bản thay thế",
                    "limit the validity or cite the document that replaced it");
        }
    }

    void period(String pointer, Period period) {
        if (period.isEmpty()) {
            report.error(
                    IssueCode.EMPTY_PERIOD,
                    pointer,
                    "ngày đầu " + period.first() + " sau ngày cuối " + period.last(),
                    "the first day " + period.first() + " comes after the last day " + period.last(),
                    "hãy đổi chỗ hoặc sửa lại hai ngày",
                    "exchange or correct the days");
        }
    }
}
