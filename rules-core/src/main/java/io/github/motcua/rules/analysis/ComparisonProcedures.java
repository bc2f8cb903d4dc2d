package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.analysis.ComparisonStretch.Part;
import io.github.motcua.rules.analysis.ComparisonSubject.Where;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares procedures one after the other, span of days by span of days. What is different in one procedure as it was
 * in an earlier one is shown by the same case, if both sets decide that as differently; only otherwise a case of its
 * own is looked for.
 */
final class ComparisonProcedures {

    private final ComparedRules before;
    private final ComparedRules after;
    private final ComparisonAnswers answers;
    private final ComparisonDays days;
    private final ComparisonFindings findings;
    private final Map<String, ComparisonClass> classes = new HashMap<>();

    /** By what makes subjects alike, the stretches of the first of them. */
    private final Map<String, List<ComparisonStretch>> stretches = new HashMap<>();

    ComparisonProcedures(
            ComparedRules before,
            ComparedRules after,
            ComparisonAnswers answers,
            ComparisonDays days,
            ComparisonFindings findings) {
        this.before = before;
        this.after = after;
        this.answers = answers;
        this.days = days;
        this.findings = findings;
    }

    /**
     * Compares what is said of a subject on the days of some windows; on all others it is known to be the same.
     *
     * @param like the same for subjects of which it is known that the same entries differ on each day; null if nothing
     *     is known
     */
    void compare(ComparisonSubject subject, List<ComparisonWindow> windows, @Nullable String like) {
        List<ComparisonStretch> known = like == null ? null : stretches.get(like);
        List<ComparisonStretch> differing = new ArrayList<>();
        if (known == null) {
            differing.addAll(stretches(subject, windows));
        } else {
            known.forEach(stretch -> differing.add(stretch.of(subject)));
        }
        if (like != null && known == null) {
            stretches.put(like, differing);
        }
        differing.forEach(this::show);
        answers.forget();
    }

    private List<ComparisonStretch> stretches(ComparisonSubject subject, List<ComparisonWindow> windows) {
        List<ComparisonStretch> all = new ArrayList<>();
        ComparisonStretch stretch = null;
        for (Period span : days.spans(subject)) {
            List<ComparisonChange> changes = List.of();
            String key = "";
            if (isIn(span, windows)) {
                changes = changes(subject, span);
                key = key(subject, span, changes);
            }
            if (stretch == null || !stretch.key().equals(key)) {
                stretch = key.isEmpty() ? null : new ComparisonStretch(subject, key);
                if (stretch != null) {
                    all.add(stretch);
                }
            }
            if (stretch != null) {
                stretch.add(span, changes);
            }
        }
        return all;
    }

    private static boolean isIn(Period span, List<ComparisonWindow> windows) {
        for (ComparisonWindow window : windows) {
            if (window.days().contains(ComparisonDays.day(span))) {
                return true;
            }
        }
        return false;
    }

    private Optional<ProcedureInForce> inForce(ComparedRules side, ComparisonSubject subject, LocalDate day) {
        return subject.inForce(side.on(day).set(), day);
    }

    private String key(ComparisonSubject subject, Period span, List<ComparisonChange> changes) {
        LocalDate day = ComparisonDays.day(span);
        boolean here = inForce(before, subject, day).isPresent();
        boolean there = inForce(after, subject, day).isPresent();
        if (here != there) {
            return subject.isOfUnits() ? "" : here ? "only before" : "only after";
        }
        StringBuilder key = new StringBuilder();
        changes.forEach(change -> key.append(change.key()).append('\n'));
        return key.toString();
    }

    private Optional<ComparisonSpot> spot(ComparisonSubject subject, Period span) {
        return ComparisonSpot.of(subject, span, ComparisonDays.day(span), before, after);
    }

    /** What differs on a span; of a unit, what does not differ elsewhere too. */
    private List<ComparisonChange> changes(ComparisonSubject subject, Period span) {
        ComparisonSpot spot = spot(subject, span).orElse(null);
        if (spot == null) {
            return List.of();
        }
        if (!subject.isOfUnits()) {
            return changes(spot, ComparisonProgrammes.of(spot), true);
        }
        ComparisonSpot elsewhere =
                spot(ComparisonSubject.of(subject.code()), span).orElseThrow();
        if (spot.first() == elsewhere.first() && spot.second() == elsewhere.second()) {
            return List.of();
        }
        ComparisonProgrammes programmes = ComparisonProgrammes.of(spot, elsewhere);
        boolean unitKnown = subject.where() == Where.UNIT;
        List<ComparisonChange> own = new ArrayList<>(changes(spot, programmes, unitKnown));
        if (!own.isEmpty()) {
            Set<String> told = new HashSet<>();
            changes(elsewhere, programmes, unitKnown).forEach(change -> told.add(change.key()));
            own.removeIf(change -> told.contains(change.key()));
        }
        return own;
    }

    private static List<ComparisonChange> changes(
            ComparisonSpot spot, ComparisonProgrammes programmes, boolean unitKnown) {
        List<ComparisonPart> here =
                ComparisonParts.of(spot.first(), spot.before(), spot.day(), programmes.first(), unitKnown);
        List<ComparisonPart> there =
                ComparisonParts.of(spot.second(), spot.after(), spot.day(), programmes.second(), unitKnown);
        return ComparisonChange.pairs(ComparisonParts.without(here, there), ComparisonParts.without(there, here));
    }

    private void show(ComparisonStretch stretch) {
        ComparisonClass alike =
                classes.computeIfAbsent(stretch.keyWithDays(), key -> new ComparisonClass(answers, findings));
        if (stretch.parts().get(0).changes().isEmpty()) {
            if (!alike.isShownByBareCase(stretch)) {
                bare(stretch, alike);
            }
            return;
        }
        List<ComparisonChange> open = new ArrayList<>(stretch.parts().get(0).changes());
        alike.takeShown(stretch, open, this::mayBeSaid);
        Map<Period, List<Difference>> shown = new HashMap<>();
        for (boolean byOutcome : new boolean[] {true, false}) {
            for (Part part : stretch.parts()) {
                if (!open.isEmpty() && alike.isWorthSearching(open)) {
                    search(
                            part,
                            stretch,
                            open,
                            byOutcome,
                            alike,
                            shown.computeIfAbsent(part.days(), key -> new ArrayList<>()));
                    answers.forget();
                }
            }
        }
        for (ComparisonChange change : open) {
            if (!stretch.isProved(change)) {
                alike.noteNotDecided(change);
                findings.addNotDecided(stretch.subject().code(), stretch.period(), name(stretch.subject(), change));
            }
        }
    }

    private static Text name(ComparisonSubject subject, ComparisonChange change) {
        return switch (subject.where()) {
            case ANYWHERE -> change.name();
            case UNIT ->
                Text.of(
                        change.name().vi() + " (tại " + subject.unit() + ")",
                        change.name().en() + " (at " + subject.unit() + ")");
            case NOT_KNOWN ->
                Text.of(
                        change.name().vi() + " (khi chưa biết nơi tiếp nhận)",
                        change.name().en() + " (while the receiving unit is not known)");
        };
    }

    private void bare(ComparisonStretch stretch, ComparisonClass alike) {
        Case bare = Case.of(stretch.subject().code())
                .receivedAt(ComparisonDays.day(stretch.parts().get(0).days()).atTime(9, 0));
        Difference difference = answers.difference(stretch.period(), bare);
        findings.add(difference);
        alike.add(difference, 0, List.of());
    }

    /**
     * Shows what can be shown on the days of a span, and takes it off the list.
     *
     * @param byOutcome whether only what shows by another outcome is looked for
     * @param shown what was shown on the span, to which is added
     */
    private void search(
            Part part,
            ComparisonStretch stretch,
            List<ComparisonChange> open,
            boolean byOutcome,
            ComparisonClass alike,
            List<Difference> shown) {
        ComparisonSpot spot = spot(stretch.subject(), part.days()).orElseThrow();
        ComparisonSearch search = new ComparisonSearch(answers, spot, part.changes());
        for (ComparisonChange change : part.changes()) {
            int position = position(open, change);
            if (position < 0) {
                continue;
            }
            Difference byOther = shownByAny(change, shown);
            if (byOther != null) {
                open.remove(position);
                alike.addTo(byOther, change);
            } else if (!byOutcome && search.isNone(change)) {
                stretch.prove(change);
            } else {
                Difference found = found(change, part, stretch, search, byOutcome);
                if (found != null) {
                    findings.add(found);
                    alike.add(found, stretch.parts().indexOf(part), List.of(change));
                    if (change.kind() != Kind.CONDUCT) {
                        shown.add(found);
                    }
                    open.remove(position);
                }
            }
        }
    }

    private @Nullable Difference found(
            ComparisonChange change, Part part, ComparisonStretch stretch, ComparisonSearch search, boolean byOutcome) {
        if (change.kind() == Kind.CONDUCT) {
            return byOutcome ? null : search.dossier(stretch.period());
        }
        Case witness = (byOutcome ? search.witnessByOutcome(change) : search.witness(change)).orElse(null);
        return witness == null
                ? null
                : answers.difference(stretch.around(part, mayBeSaid(stretch.subject(), change)), witness);
    }

    /** Whether it is not proved that a change is no difference on the days of a span. */
    private Predicate<Part> mayBeSaid(ComparisonSubject subject, ComparisonChange change) {
        return part -> {
            if (change.kind() != Kind.LIMIT && change.kind() != Kind.SLIP && change.kind() != Kind.DUTY) {
                return true;
            }
            ComparisonSpot spot = spot(subject, part.days()).orElseThrow();
            return !new ComparisonSearch(answers, spot, List.of(change)).isNone(change);
        };
    }

    private @Nullable Difference shownByAny(ComparisonChange change, List<Difference> shown) {
        for (Difference difference : shown) {
            if (change.mayBeShownByAnyCase() && change.isShownBy(answers.gap(difference.witness()))) {
                return difference;
            }
        }
        return null;
    }

    private static int position(List<ComparisonChange> open, ComparisonChange change) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).key().equals(change.key())) {
                return i;
            }
        }
        return -1;
    }
}
