package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares two sets of catalogs, procedure by procedure and span of days by span of days. Used once. */
final class ComparisonRun {

    /** A unit, an office or a delegation is tried on so many procedures at most. */
    private static final int MOST_PROCEDURES = 40;

    /** And so many where every value of every fact is tried. */
    private static final int FEW_PROCEDURES = 4;

    private static final LocalDate ANY_DAY = LocalDate.of(2022, 5, 26);

    private final ComparedRules before;
    private final ComparedRules after;
    private final ComparisonAnswers answers;
    private final ComparisonDays days;
    private final Set<Difference> differences = new LinkedHashSet<>();
    private final Set<NotDecided> notDecided = new LinkedHashSet<>();

    ComparisonRun(ComparedRules before, ComparedRules after) {
        this.before = before;
        this.after = after;
        this.answers = new ComparisonAnswers(before, after);
        this.days = new ComparisonDays(before, after);
    }

    Comparison compared() {
        SortedSet<String> codes = new TreeSet<>(before.set().procedures());
        codes.addAll(after.set().procedures());
        ComparisonShortcut shortcut = new ComparisonShortcut(before.catalogs(), after.catalogs());
        for (String code : codes) {
            if (!shortcut.isUntouched(code)) {
                procedure(code);
                answers.forget();
            }
        }
        if (!shortcut.isNoneOfTheWorldTouched()) {
            world(codes);
        }
        calendars(codes);
        overlays();
        List<Difference> sorted = new ArrayList<>(differences);
        sorted.sort(Comparator.comparing(Difference::procedure)); // stable: the days follow each other already
        return new Comparison(sorted, List.copyOf(notDecided));
    }

    /** What units add or tighten for themselves is not looked into: where it is written otherwise, that is said. */
    private void overlays() {
        for (Overlay overlay : onlyInOne()) {
            notDecided.add(new NotDecided(
                    "", overlay.period(), Text.of("quy định riêng " + overlay.id(), "overlay " + overlay.id())));
        }
    }

    private Set<Overlay> onlyInOne() {
        Set<Overlay> here = overlays(before);
        Set<Overlay> there = overlays(after);
        Set<Overlay> only = new LinkedHashSet<>(here);
        only.removeAll(there);
        there.removeAll(here);
        only.addAll(there);
        return only;
    }

    private static Set<Overlay> overlays(ComparedRules side) {
        Set<Overlay> overlays = new LinkedHashSet<>();
        side.catalogs().forEach(catalog -> overlays.addAll(catalog.overlays()));
        return overlays;
    }

    /**
     * Days on which the rules of a procedure differ in the same way, one span of constant rules after the other.
     *
     * @param key in what they differ
     * @param spans the spans
     * @param changes what is different
     * @param proved on how many spans it is proved that a change, by its key, is no difference
     */
    private record Stretch(
            String key, List<Period> spans, List<ComparisonChange> changes, Map<String, Integer> proved) {
        Period period() {
            return new Period(spans.get(0).first(), spans.get(spans.size() - 1).last());
        }

        /** A span, and those around it as long as something may be true of them too. */
        Period around(Period span, Predicate<Period> mayBeTrue) {
            int first = spans.indexOf(span);
            int last = first;
            while (first > 0 && mayBeTrue.test(spans.get(first - 1))) {
                first--;
            }
            while (last < spans.size() - 1 && mayBeTrue.test(spans.get(last + 1))) {
                last++;
            }
            return new Period(spans.get(first).first(), spans.get(last).last());
        }
    }

    private void procedure(String code) {
        Stretch stretch = null;
        for (Period span : days.spans(code)) {
            List<ComparisonChange> changes = changes(code, span);
            String key = key(code, span, changes);
            if (stretch != null && stretch.key.equals(key)) {
                stretch.spans.add(span);
                continue;
            }
            close(code, stretch);
            stretch = key.isEmpty() ? null : new Stretch(key, new ArrayList<>(List.of(span)), changes, new HashMap<>());
        }
        close(code, stretch);
    }

    /** A day of a span on which a calendar counts, if there is one. */
    static LocalDate day(Period span) {
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (first == null) {
            return last == null ? ANY_DAY : last;
        }
        boolean early = first.isBefore(WorkCalendars.FIRST_DAY) && span.contains(WorkCalendars.FIRST_DAY);
        return early ? WorkCalendars.FIRST_DAY : first;
    }

    private String key(String code, Period span, List<ComparisonChange> changes) {
        boolean here = before.set().inForce(code, day(span)).isPresent();
        boolean there = after.set().inForce(code, day(span)).isPresent();
        if (here != there) {
            return here ? "only before" : "only after";
        }
        StringBuilder key = new StringBuilder();
        changes.forEach(change -> key.append(change.key()).append('\n'));
        return key.toString();
    }

    private List<ComparisonChange> changes(String code, Period span) {
        LocalDate day = day(span);
        ProcedureInForce first = before.set().inForce(code, day).orElse(null);
        ProcedureInForce second = after.set().inForce(code, day).orElse(null);
        if (first == null || second == null) {
            return List.of();
        }
        List<ComparisonPart> here = ComparisonParts.of(first, before, day, Map.of());
        List<ComparisonPart> there = ComparisonParts.of(second, after, day, sameProgrammes(first, second, day));
        return ComparisonChange.pairs(ComparisonParts.without(here, there), ComparisonParts.without(there, here));
    }

    /** What the programmes of the second set are called in the first: by their ids, or by what they demand. */
    private static Map<String, String> sameProgrammes(ProcedureInForce first, ProcedureInForce second, LocalDate day) {
        SortedMap<String, String> here = ComparisonParts.programmes(first, day);
        SortedMap<String, String> there = ComparisonParts.programmes(second, day);
        Map<String, String> names = new HashMap<>();
        List<String> open = new ArrayList<>(here.keySet());
        open.removeAll(there.keySet());
        List<String> renamed = new ArrayList<>(there.keySet());
        renamed.removeAll(here.keySet());
        for (String id : List.copyOf(renamed)) {
            for (String other : List.copyOf(open)) {
                if (!names.containsKey(id) && there.getOrDefault(id, "").equals(here.get(other))) {
                    names.put(id, other);
                    open.remove(other);
                    renamed.remove(id);
                }
            }
        }
        if (open.size() == 1 && renamed.size() == 1) {
            names.put(renamed.get(0), open.get(0));
        }
        return names;
    }

    private void close(String code, @Nullable Stretch stretch) {
        if (stretch == null) {
            return;
        }
        if (stretch.changes.isEmpty()) {
            Case bare = Case.of(code).receivedAt(day(stretch.spans.get(0)).atTime(9, 0));
            add(code, stretch.period(), bare);
            return;
        }
        List<ComparisonChange> open = new ArrayList<>(stretch.changes);
        for (boolean byOutcome : new boolean[] {true, false}) {
            for (Period span : stretch.spans) {
                if (!open.isEmpty()) {
                    search(code, span, stretch, open, byOutcome);
                    answers.forget();
                }
            }
        }
        for (ComparisonChange change : open) {
            if (stretch.proved.getOrDefault(change.key(), 0) == stretch.spans.size()) {
                continue;
            }
            notDecided.add(new NotDecided(code, stretch.period(), change.name()));
        }
    }

    /**
     * Shows what can be shown on the days of a span, and takes it off the list.
     *
     * @param byOutcome whether only what shows by another outcome is looked for
     */
    private void search(String code, Period span, Stretch stretch, List<ComparisonChange> open, boolean byOutcome) {
        LocalDate day = day(span);
        ProcedureInForce first = before.set().inForce(code, day).orElseThrow();
        ProcedureInForce second = after.set().inForce(code, day).orElseThrow();
        List<ComparisonChange> now = changes(code, span);
        ComparisonSearch search = new ComparisonSearch(answers, first, second, day, span, now);
        List<Case> witnesses = new ArrayList<>();
        for (ComparisonChange change : now) {
            int position = position(open, change);
            if (position < 0) {
                continue;
            }
            if (isShownByAny(change, witnesses)) {
                open.remove(position);
            } else if (!byOutcome && search.isNone(change)) {
                stretch.proved.merge(change.key(), 1, Integer::sum);
            } else if (change.kind() == Kind.CONDUCT) {
                if (!byOutcome && dossier(code, stretch.period(), search)) {
                    open.remove(position);
                }
            } else {
                Optional<Case> witness = byOutcome ? search.witnessByOutcome(change) : search.witness(change);
                if (witness.isPresent()) {
                    add(code, stretch.around(span, isSaid(code, change)), witness.get());
                    witnesses.add(witness.get());
                    open.remove(position);
                }
            }
        }
    }

    /** Whether it is not proved that a change is no difference on the days of a span. */
    private Predicate<Period> isSaid(String code, ComparisonChange change) {
        return span -> {
            if (change.kind() != Kind.LIMIT && change.kind() != Kind.SLIP && change.kind() != Kind.DUTY) {
                return true;
            }
            LocalDate day = day(span);
            ProcedureInForce first = before.set().inForce(code, day).orElseThrow();
            ProcedureInForce second = after.set().inForce(code, day).orElseThrow();
            return !new ComparisonSearch(answers, first, second, day, span, List.of(change)).isNone(change);
        };
    }

    private boolean isShownByAny(ComparisonChange change, List<Case> witnesses) {
        for (Case witness : witnesses) {
            if (change.mayBeShownByAnyCase() && change.isShownBy(answers.gap(witness))) {
                return true;
            }
        }
        return false;
    }

    private static int position(List<ComparisonChange> open, ComparisonChange change) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).key().equals(change.key())) {
                return i;
            }
        }
        return -1;
    }

    private void add(String code, Period period, Case witness) {
        ComparedAnswer here = ComparisonAnswers.answer(before, witness);
        ComparedAnswer there = ComparisonAnswers.answer(after, witness);
        Set<Aspect> aspects =
                ComparisonMeaning.of(here).gapTo(ComparisonMeaning.of(there)).aspects();
        differences.add(new Difference(code, period, aspects, witness, List.of(), here, there));
    }

    private boolean dossier(String code, Period period, ComparisonSearch search) {
        for (Case base : search.basesWithLimits()) {
            for (List<DossierEvent> events : ComparisonEvents.of(base)) {
                if (isOfTheDossier(base, events)) {
                    Case smallest = ComparisonAnswers.smallestOf(base, less -> isOfTheDossier(less, events));
                    ComparedAnswer here = ComparisonAnswers.answer(before, smallest, events);
                    ComparedAnswer there = ComparisonAnswers.answer(after, smallest, events);
                    Set<Aspect> aspects = ComparisonMeaning.of(here)
                            .gapTo(ComparisonMeaning.of(there))
                            .aspects();
                    differences.add(new Difference(code, period, aspects, smallest, events, here, there));
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the dossiers differ, in what becomes of them or in what is cited, and the decisions do not. */
    private boolean isOfTheDossier(Case given, List<DossierEvent> events) {
        ComparedAnswer here = ComparisonAnswers.answer(before, given, events);
        ComparedAnswer there = ComparisonAnswers.answer(after, given, events);
        return !ComparisonMeaning.of(here).gapTo(ComparisonMeaning.of(there)).isNone()
                && areDecisionsTheSame(here, there);
    }

    private static boolean areDecisionsTheSame(ComparedAnswer here, ComparedAnswer there) {
        ComparedAnswer one = new ComparedAnswer(here.made(), null, here.refusal());
        ComparedAnswer other = new ComparedAnswer(there.made(), null, there.refusal());
        return ComparisonMeaning.of(one).gapTo(ComparisonMeaning.of(other)).isNone();
    }

    /** What is said of units, desks, offices and delegations is shown on the first procedure that tells it. */
    private void world(SortedSet<String> codes) {
        Set<String> delegatedFirst = new LinkedHashSet<>();
        for (ComparedRules side : List.of(before, after)) {
            for (Catalog catalog : side.catalogs()) {
                catalog.delegations().forEach(delegation -> delegatedFirst.addAll(delegation.procedures()));
            }
        }
        delegatedFirst.retainAll(codes);
        delegatedFirst.addAll(codes);
        List<ComparisonPart> here = ComparisonParts.world(before);
        List<ComparisonPart> there = ComparisonParts.world(after);
        for (ComparisonChange change :
                ComparisonChange.pairs(ComparisonParts.without(here, there), ComparisonParts.without(there, here))) {
            if (!shown(change, delegatedFirst, false) && !shown(change, delegatedFirst, true)) {
                notDecided.add(new NotDecided("", Period.ALWAYS, change.name()));
            }
        }
    }

    /**
     * Where and when a change shows.
     *
     * @param wide whether to look around every value too, which takes long
     */
    private boolean shown(ComparisonChange change, Collection<String> codes, boolean wide) {
        Witness witness = null;
        boolean shown = false;
        for (Period span : days.spans(change)) {
            Witness here = witness(change, span, codes, wide, witness);
            if (witness != null && here != null && here.given.equals(witness.given)) {
                witness = new Witness(witness.given, new Period(witness.days.first(), span.last()));
                continue;
            }
            add(witness);
            witness = here;
            shown |= here != null;
        }
        add(witness);
        return shown;
    }

    private void add(@Nullable Witness witness) {
        if (witness != null) {
            add(witness.given.procedure(), witness.days, witness.given);
        }
    }

    /**
     * A case that shows a change, and the days on which it does.
     *
     * @param given the case
     * @param days the days
     */
    private record Witness(Case given, Period days) {}

    private @Nullable Witness witness(
            ComparisonChange change, Period span, Collection<String> codes, boolean wide, @Nullable Witness last) {
        LocalDate day = day(span);
        if (last != null) {
            Case moved = last.given.receivedAt(
                    day.atTime(last.given.receivedAt().orElseThrow().toLocalTime()));
            boolean same = change.isShownBy(answers.gap(moved));
            answers.forget();
            if (same) {
                return last;
            }
        }
        int tried = 0;
        for (String code : codes) {
            Optional<ProcedureInForce> first = before.set().inForce(code, day);
            Optional<ProcedureInForce> second = after.set().inForce(code, day);
            if (first.isPresent() && second.isPresent() && tried++ < (wide ? FEW_PROCEDURES : MOST_PROCEDURES)) {
                ComparisonSearch search =
                        new ComparisonSearch(answers, first.get(), second.get(), day, span, List.of(change));
                Optional<Case> witness = wide ? search.witness(change) : search.witnessAmongBases(change);
                answers.forget();
                if (witness.isPresent()) {
                    return new Witness(witness.get(), span);
                }
            }
        }
        return null;
    }

    /** Calendars of the same id that count otherwise. */
    private void calendars(SortedSet<String> codes) {
        if (before.calendars() == after.calendars()) {
            return;
        }
        WorkCalendars here = before.calendars().get();
        WorkCalendars there = after.calendars().get();
        SortedSet<String> ids = new TreeSet<>(here.ids());
        ids.retainAll(there.ids());
        for (String id : ids) {
            List<LocalDate> other = ComparisonDays.counted(
                    here.time(id).orElseThrow(), there.time(id).orElseThrow());
            if (!other.isEmpty() && !isCounted(other, codes)) {
                notDecided.add(new NotDecided("", Period.ALWAYS, Text.of("lịch " + id, "calendar " + id)));
            }
        }
    }

    private boolean isCounted(List<LocalDate> otherwise, SortedSet<String> codes) {
        ComparisonPart part = new ComparisonPart(Kind.CALENDAR, "", "", Text.of("lịch", "calendar"));
        ComparisonChange change = new ComparisonChange(part, part);
        for (String code : codes) {
            for (LocalDate counted : otherwise.subList(0, Math.min(3, otherwise.size()))) {
                for (int sooner = 0; sooner <= 14; sooner++) {
                    LocalDate day = counted.minusDays(sooner);
                    Optional<ProcedureInForce> first = before.set().inForce(code, day);
                    Optional<ProcedureInForce> second = after.set().inForce(code, day);
                    if (first.isPresent() && second.isPresent()) {
                        Period span = Period.between(day, day);
                        ComparisonSearch search =
                                new ComparisonSearch(answers, first.get(), second.get(), day, span, List.of());
                        for (Case base : search.bases()) {
                            if (change.isShownBy(answers.gap(base))) {
                                add(code, span, search.smallest(change, base));
                                answers.forget();
                                return true;
                            }
                        }
                        answers.forget();
                    }
                }
            }
        }
        return false;
    }
}
