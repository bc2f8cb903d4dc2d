package io.github.motcua.rules.catalog;

import io.github.motcua.rules.catalog.Opening.Change;
import io.github.motcua.rules.catalog.Opening.Demand;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Checks what a catalog opens to lower levels, and that its own overlays keep to what is opened to them. */
final class OverlayCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final DeclaredUnits units;
    private final Reporter report;
    private final CitationCheck cited;
    private final NamesCheck names;
    private final RequirementUse use;

    OverlayCheck(Scope scope, SortedMap<String, Scope> scopes, DeclaredUnits units, Reporter report) {
        this.catalog = scope.catalog();
        this.scope = scope;
        this.units = units;
        this.report = report;
        this.cited = new CitationCheck(scope, report);
        this.names = new NamesCheck(scope, report);
        this.use = new RequirementUse(scope, scopes, report);
    }

    void check() {
        Map<String, String> openings = new HashMap<>();
        for (int i = 0; i < catalog.openings().size(); i++) {
            report.unique(openings, "/openings/" + i, catalog.openings().get(i).id());
            check("/openings/" + i, catalog.openings().get(i));
        }
        Map<String, String> overlays = new HashMap<>();
        for (int i = 0; i < catalog.overlays().size(); i++) {
            report.unique(overlays, "/overlays/" + i, catalog.overlays().get(i).id());
            check("/overlays/" + i, catalog.overlays().get(i));
        }
    }

    private void check(String pointer, Opening opening) {
        report.form(pointer + "/id", Ids.SLUG, opening.id());
        cited.period(pointer + "/validity", opening.validity());
        cited.citations(pointer, opening.citations());
        if (opening.allows().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/allows",
                    "chưa rõ cấp dưới được làm gì",
                    "it allows nothing",
                    "hãy ghi PROCEDURES, REQUIREMENTS hoặc LIMITS",
                    "name PROCEDURES, REQUIREMENTS or LIMITS");
        }
        boolean ofProgramme =
                opening.allows().contains(Change.PROCEDURES) || opening.allows().contains(Change.REQUIREMENTS);
        if (ofProgramme && opening.programme().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/programme",
                    "chưa rõ mở chuyên đề nào",
                    "no programme is named to which something may be added",
                    "hãy ghi mã chuyên đề",
                    "name the programme");
        } else if (ofProgramme && programme(catalog, opening.programme()) == null) {
            List<String> known = new ArrayList<>();
            for (Programme programme : catalog.programmes()) {
                known.add(programme.id());
            }
            report.unknown(
                    IssueCode.UNKNOWN_PROGRAMME,
                    pointer + "/programme",
                    "chuyên đề",
                    "programme",
                    opening.programme(),
                    known);
        }
    }

    private static @Nullable Programme programme(Catalog catalog, String id) {
        for (Programme programme : catalog.programmes()) {
            if (programme.id().equals(id)) {
                return programme;
            }
        }
        return null;
    }

    private void check(String pointer, Overlay overlay) {
        report.form(pointer + "/id", Ids.SLUG, overlay.id());
        cited.period(pointer + "/period", overlay.period());
        cited.citations(pointer, overlay.citations());
        if (overlay.units().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/units",
                    "chưa rõ áp dụng ở đơn vị nào",
                    "it applies in no unit",
                    "hãy ghi ít nhất một đơn vị",
                    "name at least one unit");
        }
        for (int i = 0; i < overlay.adds().size(); i++) {
            Coverage coverage = overlay.adds().get(i).coverage();
            cited.citations(pointer + "/adds/" + i, coverage.citations());
            names.procedure(pointer + "/adds/" + i + "/procedure", coverage.procedure());
            for (String id : coverage.requirements()) {
                use.byProgramme(pointer + "/adds/" + i + "/requirements", id);
            }
        }
        for (String id : overlay.requirements()) {
            use.byProgramme(pointer + "/requirements", id);
        }
        Scope.Found<Opening> found = scope.opening(overlay.under());
        if (found.ambiguous()) {
            report.ambiguous(pointer + "/under", overlay.under());
        } else if (found.value() == null) {
            report.unknown(
                    IssueCode.UNKNOWN_OPENING,
                    pointer + "/under",
                    "phần mở cho cấp dưới",
                    "opening",
                    overlay.under(),
                    scope.ids(Catalog::openings, Opening::id));
        } else {
            within(pointer, overlay, found.value(), holder(found.catalog()));
        }
    }

    private Catalog holder(String id) {
        for (Catalog each : scope.catalogs()) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        throw new IllegalStateException(id);
    }

    /** What is opened, to whom, and for how long. */
    private void within(String pointer, Overlay overlay, Opening opening, Catalog holder) {
        Programme programme = programme(holder, opening.programme());
        Period open = opening.validity();
        if (programme != null
                && !(overlay.adds().isEmpty() && overlay.requirements().isEmpty())) {
            open = open.intersect(programme.period());
        }
        if (!overlay.period().intersect(open).equals(overlay.period())) {
            notOpened(
                    pointer + "/period",
                    "chỉ được áp dụng vào " + open.days().vi(),
                    "it may only apply on " + open.days().en());
        }
        for (String unit : overlay.units()) {
            if (names.unit(pointer + "/units", unit)) {
                unit(pointer + "/units", unit, overlay, opening, programme);
            }
        }
        demand(Change.PROCEDURES, pointer + "/adds", !overlay.adds().isEmpty(), opening);
        demand(
                Change.REQUIREMENTS,
                pointer + "/requirements",
                !overlay.requirements().isEmpty(),
                opening);
        demand(Change.LIMITS, pointer + "/limits", !overlay.limits().isEmpty(), opening);
        for (int i = 0; i < overlay.adds().size(); i++) {
            addition(pointer + "/adds/" + i, overlay, overlay.adds().get(i), opening, programme);
        }
        for (int i = 0; i < overlay.limits().size(); i++) {
            limit(pointer + "/limits/" + i, overlay.limits().get(i), overlay.period());
        }
    }

    private void unit(String pointer, String id, Overlay overlay, Opening opening, @Nullable Programme programme) {
        for (Unit unit : units.all(scope, id)) {
            if (unit.validity().overlaps(overlay.period()) && unit.level() != opening.level()) {
                notOpened(
                        pointer,
                        Shown.value(id) + " là cấp " + unit.level() + ", chỉ mở cho cấp " + opening.level(),
                        Shown.value(id) + " is of level " + unit.level() + ", it is open to " + opening.level());
            }
        }
        boolean ofProgramme =
                !(overlay.adds().isEmpty() && overlay.requirements().isEmpty());
        if (ofProgramme && programme != null && !programme.units().contains(id)) {
            notOpened(
                    pointer,
                    Shown.value(id) + " không thực hiện chuyên đề " + Shown.value(programme.id()),
                    Shown.value(id) + " does not take part in the programme " + Shown.value(programme.id()));
        }
    }

    private void demand(Change change, String pointer, boolean made, Opening opening) {
        if (made && !opening.allows().contains(change)) {
            notOpened(
                    pointer,
                    Shown.value(opening.id()) + " không mở " + change,
                    Shown.value(opening.id()) + " does not open " + change);
        }
    }

    private void addition(
            String pointer,
            Overlay overlay,
            Overlay.Addition addition,
            Opening opening,
            @Nullable Programme programme) {
        String code = addition.coverage().procedure();
        if (programme != null && programme.lists(code)) {
            notOpened(
                    pointer + "/procedure",
                    Shown.value(code) + " đã có trong danh mục của chuyên đề",
                    Shown.value(code) + " is on the programme's list already");
        }
        for (Demand demand : opening.demands()) {
            if (!isMet(demand, addition, overlay.period(), opening)) {
                notOpened(
                        pointer + "/procedure",
                        Shown.value(code) + " không đáp ứng: " + demand.words().vi(),
                        Shown.value(code) + " does not satisfy: "
                                + demand.words().en());
            }
        }
    }

    private boolean isMet(Demand demand, Overlay.Addition addition, Period days, Opening opening) {
        if (demand == Demand.CONCERNS_RESIDENTS) {
            return addition.concernsResidents();
        }
        for (Scope.Version version : scope.versions(addition.coverage().procedure())) {
            boolean then = version.days().overlaps(days);
            if (then && demand == Demand.NOT_INTERLINKED && isInterlinked(version.procedure())) {
                return false;
            }
            if (then && demand == Demand.SINGLE_LEVEL && !isDecidedOnlyBy(version, days, opening)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInterlinked(Procedure procedure) {
        return procedure.interlinked() || !procedure.stages().isEmpty();
    }

    private static boolean isDecidedOnlyBy(Scope.Version version, Period days, Opening opening) {
        boolean decides = false;
        for (Competence competence : version.procedure().competences()) {
            if (competence.validity().intersect(version.days()).overlaps(days)) {
                if (competence.level() != opening.level()) {
                    return false;
                }
                decides = true;
            }
        }
        return decides;
    }

    private void limit(String pointer, Overlay.ShorterLimit shorter, Period days) {
        cited.citations(pointer, shorter.citations());
        int before = report.noted();
        names.procedure(pointer + "/procedure", shorter.procedure());
        shorter.term().check(pointer, report);
        if (report.noted() > before) {
            return;
        }
        List<String> known = new ArrayList<>();
        for (Scope.Version version : scope.versions(shorter.procedure())) {
            for (ConditionalLimit limit : version.procedure().limits()) {
                known.add(limit.limit().id());
                if (limit.limit().id().equals(shorter.limit()) && version.days().overlaps(days)) {
                    compare(pointer, shorter.term(), limit.limit().term());
                }
            }
        }
        if (!known.contains(shorter.limit())) {
            report.unknown(
                    IssueCode.UNKNOWN_LIMIT, pointer + "/limit", "thời hạn", "time limit", shorter.limit(), known);
        }
    }

    private void compare(String pointer, Term shorter, Term limit) {
        if (shorter.unit() != limit.unit() || shorter.amount().compareTo(limit.amount()) >= 0) {
            notOpened(
                    pointer,
                    shown(shorter) + " không ngắn hơn " + shown(limit) + " (phải cùng đơn vị tính)",
                    shown(shorter) + " is not shorter than " + shown(limit) + " (it must be of the same unit)");
        }
    }

    /** A time limit as the data writes it, for example {@code `3 WORKING_DAY`}. */
    static String shown(Term term) {
        return Shown.value(term.amount().toPlainString() + " " + term.unit());
    }

    private void notOpened(String pointer, String vi, String en) {
        report.error(
                IssueCode.NOT_OPENED,
                pointer,
                vi,
                en,
                "cấp dưới chỉ được bổ sung hoặc siết chặt phần đã mở cho mình",
                "a lower level may only add or tighten what is opened to it");
    }
}
