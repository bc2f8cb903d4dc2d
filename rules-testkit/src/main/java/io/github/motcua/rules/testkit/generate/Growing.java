package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Catalogs that grow: what is proposed is taken if they are still without any issue. */
final class Growing {

    final Dice dice;
    final List<LocalDate> days;
    private final List<Catalog> catalogs;
    private final List<WorkCalendar> calendars;
    private final Set<String> calendarIds = new LinkedHashSet<>(Calendars.shipped());

    Growing(List<Catalog> catalogs, List<WorkCalendar> calendars, List<LocalDate> days, Dice dice) {
        this.catalogs = new ArrayList<>(catalogs);
        this.calendars = List.copyOf(calendars);
        this.days = days;
        this.dice = dice;
        calendars.forEach(calendar -> calendarIds.add(calendar.id()));
    }

    List<Catalog> catalogs() {
        return List.copyOf(catalogs);
    }

    List<WorkCalendar> calendars() {
        return calendars;
    }

    Catalog catalog(int position) {
        return catalogs.get(position);
    }

    /** The positions of the catalogs that declare procedures. */
    List<Integer> laws() {
        List<Integer> laws = new ArrayList<>();
        for (int i = 0; i < catalogs.size(); i++) {
            if (!catalogs.get(i).procedures().isEmpty()) {
                laws.add(i);
            }
        }
        return laws;
    }

    List<String> codes() {
        Set<String> codes = new TreeSet<>();
        catalogs.forEach(catalog -> catalog.procedures().forEach(procedure -> codes.add(procedure.code())));
        return List.copyOf(codes);
    }

    /** Changes the catalog at a position, if the catalogs are sound then. */
    boolean change(int position, Consumer<Catalog.Builder> how) {
        Catalog.Builder builder = catalogs.get(position).toBuilder();
        how.accept(builder);
        return replace(position, List.of(builder.build()));
    }

    /** Puts others into the place of the catalog at a position, if the catalogs are sound then. */
    boolean replace(int position, List<Catalog> others) {
        List<Catalog> after = new ArrayList<>(catalogs);
        after.remove(position);
        after.addAll(position, others);
        return take(after);
    }

    boolean add(Catalog more) {
        List<Catalog> after = new ArrayList<>(catalogs);
        after.add(more);
        return take(after);
    }

    private boolean take(List<Catalog> after) {
        if (!CatalogVersions.check(after, calendarIds).isEmpty()) {
            return false;
        }
        catalogs.clear();
        catalogs.addAll(after);
        return true;
    }

    /** A criterion over the facts that a catalog declares itself. */
    Criterion criterion(Catalog over) {
        List<FactDeclaration> facts = over.facts();
        List<Reading> readings = over.readings();
        List<String> units = new ArrayList<>(List.of("elsewhere", "else/where"));
        over.units().forEach(unit -> units.add(unit.id()));
        return new RandomCriteria(dice, new RandomValues(dice, days, units, codes()), facts, readings).next();
    }

    /** Provisions of the first document of a catalog, which is in force for ever, and perhaps of another one. */
    List<Provision> cited(Catalog in) {
        List<Provision> provisions = new ArrayList<>();
        provisions.add(Provision.of(in.sources().get(0).id())
                .article(Integer.toString(dice.between(1, 99)))
                .clause("1"));
        if (dice.chance(0.3)) {
            provisions.add(Provision.of(dice.pick(in.sources()).id()).item("7"));
        }
        return provisions;
    }

    LocalDate day() {
        return dice.pick(days).plusDays(dice.between(-1, 1));
    }

    static Text text(String words) {
        return Text.of(words + " đã", words);
    }
}
