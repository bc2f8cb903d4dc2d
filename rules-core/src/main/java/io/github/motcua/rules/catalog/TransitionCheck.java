package io.github.motcua.rules.catalog;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Checks what catalogs say of dossiers that were received before the law changed. */
final class TransitionCheck {

    private TransitionCheck() {}

    /** Checks those of one catalog. */
    static void check(Scope scope, Reporter report) {
        Catalog catalog = scope.catalog();
        CitationCheck cited = new CitationCheck(scope, report);
        NamesCheck names = new NamesCheck(scope, report);
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < catalog.transitions().size(); i++) {
            Transition transition = catalog.transitions().get(i);
            String pointer = "/transitions/" + i;
            report.unique(seen, pointer, transition.id());
            report.form(pointer + "/id", Ids.SLUG, transition.id());
            cited.citations(pointer, transition.citations());
            for (String code : transition.procedures()) {
                names.procedure(pointer + "/procedures", code);
            }
            Period days = sayable(catalog.validity());
            if (!days.contains(transition.from())) {
                report.error(
                        IssueCode.CONTRADICTION,
                        pointer + "/from",
                        "ngày " + transition.from() + " nằm ngoài thời gian của danh mục ("
                                + days.days().vi() + ")",
                        transition.from() + " is not a day of the catalog ("
                                + days.days().en() + ")",
                        "hãy ghi ngày quy định mới bắt đầu, muộn nhất là ngày liền sau ngày cuối của danh mục",
                        "give the first day of the new law, at the latest the day after the catalog's last one");
            }
        }
    }

    /** A catalog may also say what becomes of dossiers once it is no longer in force. */
    private static Period sayable(Period validity) {
        LocalDate last = validity.last();
        return last == null ? validity : new Period(validity.first(), last.plusDays(1));
    }

    /** Checks that on one day not both becomes of the dossiers of one procedure, by whatever catalogs and versions. */
    static void together(Collection<Catalog> catalogs, Issues issues) {
        Map<String, Said> seen = new HashMap<>();
        for (Catalog catalog : catalogs) {
            for (int i = 0; i < catalog.transitions().size(); i++) {
                Transition transition = catalog.transitions().get(i);
                Said said = new Said(transition, CatalogVersions.document(catalog, catalogs) + " /transitions/" + i);
                for (String code : concerned(transition, catalog)) {
                    Said other = seen.putIfAbsent(code + " " + transition.from(), said);
                    if (other != null && other.transition.pending() != transition.pending()) {
                        new Reporter(issues, CatalogVersions.document(catalog, catalogs))
                                .error(
                                        IssueCode.CONTRADICTION,
                                        "/transitions/" + i + "/pending",
                                        "hồ sơ thủ tục " + code + " đang giải quyết vào ngày " + transition.from()
                                                + ": `" + transition.pending() + "` ở đây, `"
                                                + other.transition.pending() + "` ở " + other.place,
                                        "dossiers of " + code + " that are pending on " + transition.from() + ": `"
                                                + transition.pending() + "` here, `" + other.transition.pending()
                                                + "` at " + other.place,
                                        "hãy giữ một trong hai",
                                        "keep one of the two");
                        break;
                    }
                }
            }
        }
    }

    /** The procedures that a transition concerns: those that it names, or else all of its catalog. */
    static SortedSet<String> concerned(Transition transition, Catalog catalog) {
        if (!transition.procedures().isEmpty()) {
            return transition.procedures();
        }
        SortedSet<String> all = new TreeSet<>();
        for (Procedure procedure : catalog.procedures()) {
            all.add(procedure.code());
        }
        return all;
    }

    private record Said(Transition transition, String place) {}
}
