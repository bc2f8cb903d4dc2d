package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overlay that changes something for a procedure on a day.
 *
 * @param overlay the overlay
 * @param opening the opening under which it was made
 * @param programme the programme that the opening is about; null if it is about none
 * @param catalog the catalog that holds the overlay
 */
record Overlaid(Overlay overlay, Opening opening, @Nullable Programme programme, Catalog catalog) {

    /**
     * Those that apply in a unit, of higher levels first; if it is not known, those of any unit.
     *
     * @param unit the unit; null if it is not known
     */
    static List<Overlaid> of(Law law, String code, @Nullable String unit, LocalDate day) {
        List<Overlaid> found = new ArrayList<>();
        for (Catalog catalog : law.catalogs.values()) {
            for (Overlay overlay : catalog.overlays()) {
                Law.Found<Opening> opening = law.find(catalog, Catalog::openings, Opening::id, overlay.under());
                if (opening != null
                        && overlay.period().contains(day)
                        && catalog.validity().contains(day)
                        && (unit == null || Law.lies(unit, overlay.units()))) {
                    String about = opening.entry().programme();
                    Law.Found<Programme> programme = law.find(catalog, Catalog::programmes, Programme::id, about);
                    found.add(new Overlaid(
                            overlay, opening.entry(), programme == null ? null : programme.entry(), catalog));
                }
            }
        }
        found.removeIf(each -> !each.concerns(code, law));
        found.sort(Comparator.comparing((Overlaid each) -> each.opening.level())
                .thenComparing(each -> each.overlay.id())
                .thenComparing(each -> each.catalog.id()));
        return found;
    }

    /** Whether it adds the procedure, makes a limit of it shorter, or demands more of what is or may be on the list. */
    private boolean concerns(String code, Law law) {
        if (adds(code)
                || overlay.limits().stream().anyMatch(limit -> limit.procedure().equals(code))) {
            return true;
        }
        return !overlay.requirements().isEmpty() && (lists(code) || addedByAny(code, law));
    }

    private boolean addedByAny(String code, Law law) {
        for (Catalog other : law.catalogs.values()) {
            for (Overlay each : other.overlays()) {
                Law.Found<Opening> under = law.find(other, Catalog::openings, Opening::id, each.under());
                if (under != null
                        && under.entry().programme().equals(opening.programme())
                        && each.adds().stream()
                                .anyMatch(added -> added.coverage().procedure().equals(code))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean adds(String code) {
        return overlay.adds().stream()
                .anyMatch(added -> added.coverage().procedure().equals(code));
    }

    boolean lists(String code) {
        return programme != null
                && programme.coverages().stream().map(Coverage::procedure).anyMatch(code::equals);
    }

    /** Its id among those of all catalogs: that of the programme as it is for what it adds. */
    String id() {
        return catalog.id() + "." + overlay.id();
    }
}
