package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.Engine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An engine that decides as the documentation says, in plain Java, one step after the other, and that anybody can read.
 * It shares catalogs, cases and calendars with the library as data, and no code that decides; so the library can be
 * compared with it, and so can an implementation in another language.
 *
 * <p>What is unknown is completed in every way that can make a difference, and each completion is looked at: up to 50,000
 * of them for a condition, and more by drawing 500. Where the library does not promise to be exact (see <a
 * href="https://github.com/motcua/rules/blob/main/docs/how-it-decides.md">how a decision is made</a>) the answer says which
 * parts {@linkplain Answer#mayBeOpen may be left open}.
 *
 * <p>Decided are findings, outcome and track, questions, time limits and due dates, slip, duties, contested readings, who
 * decides and signs, delegations, overlays, versions and transitions. Not done, and not guessed: dossiers are not
 * followed; remedies and stages are not worked out; a date that turns on a holiday of the lunar calendar in a year without
 * a notice is refused, and so is a delegation whose condition is too large to be promised exact.
 *
 * <p>Catalogs and cases are taken to be sound: {@link io.github.motcua.rules.ProcedureRules#of(Collection)
 * ProcedureRules} checks the ones, {@link io.github.motcua.rules.ProcedureRules#check check} the others. Safe for use by
 * many threads, of which one decides at a time.
 */
public final class ReferenceEngine implements Engine {

    private final Editions editions;
    private final Map<String, WorkCalendar> calendars = new HashMap<>();
    private final Map<String, OfficeDays> days = new HashMap<>();

    private ReferenceEngine(Collection<Catalog> catalogs, Collection<WorkCalendar> calendars) {
        this.editions = new Editions(catalogs);
        calendars.forEach(calendar -> this.calendars.put(calendar.id(), calendar));
    }

    /** The engine of catalogs. A shipped catalog on which one of them is built need not be given. */
    public static ReferenceEngine of(Collection<Catalog> catalogs) {
        return of(catalogs, List.of());
    }

    /** The engine of catalogs, with calendars besides the shipped ones; one with the id of a shipped one replaces it. */
    public static ReferenceEngine of(Collection<Catalog> catalogs, Collection<WorkCalendar> calendars) {
        return new ReferenceEngine(catalogs, calendars);
    }

    /**
     * Decides a case.
     *
     * @throws UnsupportedOperationException if the case turns on something that the reference engine does not do
     * @throws IllegalArgumentException if nothing is in force for it
     */
    @Override
    public synchronized Answer answer(Case given) {
        return read(given).answer();
    }

    /** What holds for a case and what is known of it, ready to be decided. */
    Decided read(Case given) {
        String code = editions.national(given.procedure());
        LocalDate received = given.receivedAt().orElseThrow().toLocalDate();
        List<InForce.Said<Transition>> transitions =
                editions.transitions(code, received, given.decidedOn().orElse(received));
        LocalDate day = received;
        for (InForce.Said<Transition> each : transitions) {
            boolean takenOver = each.entry().pending() == Pending.TAKEN_OVER;
            day = takenOver && each.entry().from().isAfter(day) ? each.entry().from() : day;
        }
        Law law = editions.on(day);
        String unit = given.unit().orElse(null);
        if (unit != null && !day.equals(received)) {
            unit = law.present(unit, day);
        }
        InForce inForce = law.on(code, day, unit);
        if (inForce == null) {
            throw new IllegalArgumentException("nothing is in force for " + code + " on " + day);
        }
        return new Decided(
                law,
                inForce,
                new Known(law, inForce, given, code, unit),
                unit,
                transitions,
                given,
                time(law, inForce, given));
    }

    /** That of a catalog that declares the unit, else of the procedure's catalog, else of one it is built on. */
    private @Nullable OfficeDays time(Law law, InForce inForce, Case given) {
        String unit = given.unit().orElse("");
        for (Catalog catalog : law.catalogs.values()) {
            if (catalog.calendar().isPresent()
                    && catalog.units().stream().anyMatch(each -> each.id().equals(unit))) {
                return days(catalog.calendar().orElseThrow(), given);
            }
        }
        for (Catalog catalog : law.scope(inForce.catalog)) {
            if (catalog.calendar().isPresent()) {
                return days(catalog.calendar().orElseThrow(), given);
            }
        }
        return null;
    }

    private OfficeDays days(String calendar, Case given) {
        LocalDate knownOn = given.knownOn().orElse(null);
        return days.computeIfAbsent(calendar + " " + knownOn, key -> {
            List<WorkCalendar> lowestFirst = new ArrayList<>();
            for (String id = calendar; !id.isEmpty(); ) {
                WorkCalendar found = calendars.get(id);
                String wanted = id;
                WorkCalendar next = found != null
                        ? found
                        : Calendars.shipped(wanted)
                                .orElseThrow(() -> new IllegalArgumentException("no such calendar: " + wanted));
                lowestFirst.add(0, next);
                id = next.builtOn().orElse("");
            }
            return new OfficeDays(lowestFirst, knownOn);
        });
    }
}
