package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which something in catalogs begins, or has ended the day before. */
final class Turns {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 30);

    private final SortedSet<LocalDate> days = new TreeSet<>();

    Turns(Collection<Catalog> catalogs) {
        for (Catalog catalog : catalogs) {
            for (Period period : periods(catalog)) {
                period.start().ifPresent(this::add);
                period.end().ifPresent(last -> add(last.plusDays(1)));
            }
        }
        if (days.isEmpty()) {
            days.add(LocalDate.of(2022, 5, 26));
        }
    }

    private void add(LocalDate day) {
        if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
            days.add(day);
        }
    }

    SortedSet<LocalDate> days() {
        return days;
    }

    /** Every period of a catalog. */
    static List<Period> periods(Catalog catalog) {
        List<Period> periods = new ArrayList<>(List.of(catalog.validity()));
        catalog.sources().forEach(source -> periods.add(source.inForce()));
        catalog.units().forEach(unit -> periods.add(unit.validity()));
        catalog.requirements().forEach(requirement -> periods.add(requirement.validity()));
        catalog.programmes().forEach(programme -> periods.add(programme.period()));
        catalog.procedures().forEach(procedure -> {
            periods.add(procedure.validity());
            procedure.competences().forEach(body -> periods.add(body.validity()));
        });
        catalog.offices().forEach(office -> periods.add(office.validity()));
        catalog.desks().forEach(desk -> periods.add(desk.validity()));
        catalog.delegationRules().forEach(rule -> periods.add(rule.validity()));
        catalog.signingRules().forEach(rule -> periods.add(rule.validity()));
        catalog.openings().forEach(opening -> periods.add(opening.validity()));
        catalog.overlays().forEach(overlay -> periods.add(overlay.period()));
        catalog.transitions().forEach(transition -> periods.add(Period.from(transition.from())));
        catalog.delegations().forEach(delegation -> {
            periods.add(delegation.validity());
            delegation.revokedOn().ifPresent(day -> periods.add(Period.from(day)));
        });
        return periods;
    }
}
