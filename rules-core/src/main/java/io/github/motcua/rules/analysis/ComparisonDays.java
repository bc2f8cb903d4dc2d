package io.github.motcua.rules.analysis;

import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The spans of days on which nothing changes in either of two sets of catalogs. */
final class ComparisonDays {

    private static final LocalDate ANY_DAY = LocalDate.of(2022, 5, 26);

    private final SortedSet<LocalDate> ofVersions = new TreeSet<>();
    private final ComparisonOverlayDays overlays = new ComparisonOverlayDays();
    private final SortedSet<LocalDate> forAll = new TreeSet<>();
    private final Map<String, SortedSet<LocalDate>> ofProcedures = new HashMap<>();

    ComparisonDays(ComparedRules before, ComparedRules after) {
        Set<Catalog> read = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ComparedRules side : List.of(before, after)) {
            for (ComparedCatalogs versions : side.all()) {
                add(versions.days(), ofVersions);
                versions.lasting().stream().filter(read::add).forEach(this::read);
                versions.catalogs().forEach(catalog -> overlays.read(catalog, side.equals(before) ? 1 : 2));
            }
        }
        forAll.addAll(ofVersions);
    }

    private void read(Catalog catalog) {
        add(catalog.validity(), forAll);
        for (LegalSource source : catalog.sources()) {
            add(source.inForce(), forAll);
        }
        for (Requirement requirement : catalog.requirements()) {
            add(requirement.validity(), forAll);
            add(requirement.criterion(), forAll);
        }
        for (SigningRule rule : catalog.signingRules()) {
            add(rule.validity(), forAll);
        }
        for (Conduct conduct : catalog.conducts()) {
            add(conduct.validity(), forAll);
        }
        for (Programme programme : catalog.programmes()) {
            add(programme.period(), forAll);
        }
        for (Slip slip : catalog.slips()) {
            add(slip.when(), forAll);
        }
        for (Procedure procedure : catalog.procedures()) {
            SortedSet<LocalDate> own = ofProcedures.computeIfAbsent(procedure.code(), code -> new TreeSet<>());
            add(procedure.validity(), own);
            for (Competence body : procedure.competences()) {
                add(body.validity(), own);
            }
            for (ConditionalLimit limit : procedure.limits()) {
                add(limit.when(), own);
            }
        }
    }

    static void add(Period period, Set<LocalDate> into) {
        period.start().ifPresent(into::add);
        period.end().ifPresent(day -> into.add(day.plusDays(1)));
    }

    /** What is said of the day of receipt is true up to a day, or from one on. */
    static void add(Criterion whole, Set<LocalDate> into) {
        whole.walk(criterion -> {
            if (criterion instanceof Criterion.AtMost atMost && atMost.fact().equals(BuiltInFacts.RECEIVED_ON)) {
                into.add(LocalDate.parse(atMost.limit().toString()).plusDays(1));
            }
            if (criterion instanceof Criterion.AtLeast atLeast && atLeast.fact().equals(BuiltInFacts.RECEIVED_ON)) {
                into.add(LocalDate.parse(atLeast.limit().toString()));
            }
            if (criterion instanceof Criterion.OneOf oneOf && oneOf.fact().equals(BuiltInFacts.RECEIVED_ON)) {
                oneOf.values().forEach(day -> add(Period.between(parsed(day), parsed(day)), into));
            }
        });
    }

    private static LocalDate parsed(Object day) {
        return LocalDate.parse(day.toString());
    }

    /** The days on which something begins, or has just ended, that is said of one procedure alone. */
    Set<LocalDate> own(String code) {
        return ofProcedures.getOrDefault(code, Collections.emptySortedSet());
    }

    /** The spans for a subject, in order, from the first day to the last. */
    List<Period> spans(ComparisonSubject subject) {
        SortedSet<LocalDate> days = new TreeSet<>(forAll);
        days.addAll(own(subject.code()));
        days.addAll(overlays.of(subject));
        return spans(days);
    }

    /** The spans that the days make of which a change speaks, with the same versions of all catalogs on each. */
    List<Period> spans(ComparisonChange change) {
        SortedSet<LocalDate> days = new TreeSet<>(ofVersions);
        for (ComparisonPart side : change.sides()) {
            side.days().forEach(period -> add(period, days));
        }
        List<Period> spans = new ArrayList<>();
        for (Period span : spans(days)) {
            spans.addAll(span.first() == null && span.last() == null ? spans(forAll) : List.of(span));
        }
        return spans;
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

    private static List<Period> spans(SortedSet<LocalDate> days) {
        List<Period> spans = new ArrayList<>();
        LocalDate first = null;
        for (LocalDate next : days) {
            spans.add(new Period(first, next.minusDays(1)));
            first = next;
        }
        spans.add(new Period(first, null));
        return spans;
    }

    /** The days on which two calendars count otherwise, or not for certain. */
    static List<LocalDate> counted(WorkingTime one, WorkingTime other) {
        List<LocalDate> otherwise = new ArrayList<>();
        LocalDate day = WorkCalendars.FIRST_DAY;
        while (!day.isAfter(WorkCalendars.LAST_DAY)) {
            if (one.isWorkingDay(day) != other.isWorkingDay(day)
                    || !one.hours(day).equals(other.hours(day))
                    || one.onlyReceives(day) != other.onlyReceives(day)
                    || one.isProvisional(day.getYear()) != other.isProvisional(day.getYear())) {
                otherwise.add(day);
            }
            day = day.plusDays(1);
        }
        return otherwise;
    }
}
