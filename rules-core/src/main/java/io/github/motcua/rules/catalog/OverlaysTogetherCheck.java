package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks overlays against each other, whatever catalogs they stand in: two of one level must not set the same thing
 * for one unit and day, and a lower level must not loosen what a higher one has tightened.
 */
final class OverlaysTogetherCheck {

    private final Map<String, Scope> scopes;
    private final Issues issues;

    /** By catalog and pointer, so that the order of loading does not matter. */
    private final Map<String, Entry> entries = new TreeMap<>();

    OverlaysTogetherCheck(Collection<Catalog> catalogs, Map<String, Scope> scopes, Issues issues) {
        this.scopes = scopes;
        this.issues = issues;
        for (Catalog catalog : catalogs) {
            for (int i = 0; i < catalog.overlays().size(); i++) {
                collect(catalog, i);
            }
        }
    }

    private void collect(Catalog catalog, int number) {
        Overlay overlay = catalog.overlays().get(number);
        Scope scope = scopes.get(catalog.id());
        Opening opening = scope == null ? null : scope.opening(overlay.under()).value();
        if (opening == null) {
            return;
        }
        String pointer = "/overlays/" + number;
        for (int i = 0; i < overlay.adds().size(); i++) {
            String what = opening.programme() + " + "
                    + overlay.adds().get(i).coverage().procedure();
            add(new Entry(catalog.id(), pointer + "/adds/" + i, what, overlay, opening, null));
        }
        for (int i = 0; i < overlay.limits().size(); i++) {
            Overlay.ShorterLimit limit = overlay.limits().get(i);
            String what = limit.procedure() + " " + limit.limit();
            add(new Entry(catalog.id(), pointer + "/limits/" + i, what, overlay, opening, limit.term()));
        }
    }

    private void add(Entry entry) {
        entries.put(entry.catalog + " " + entry.pointer, entry);
    }

    void check() {
        Map<String, Map<String, List<Entry>>> seen = new HashMap<>();
        for (Entry entry : entries.values()) {
            for (String unit : entry.overlay.units()) {
                seen.computeIfAbsent(entry.what, key -> new HashMap<>())
                        .computeIfAbsent(unit, key -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (Entry entry : entries.values()) {
            Set<Entry> told = new HashSet<>();
            for (String unit : entry.overlay.units()) {
                Map<String, List<Entry>> byUnit = seen.getOrDefault(entry.what, Map.of());
                for (String within = unit; !within.isEmpty(); within = Body.parent(within)) {
                    for (Entry other : byUnit.getOrDefault(within, List.of())) {
                        if (other.period().overlaps(entry.period()) && told.add(other)) {
                            compare(entry, other);
                        }
                    }
                }
            }
        }
    }

    private void compare(Entry entry, Entry other) {
        int level = entry.opening.level().compareTo(other.opening.level());
        Period common = entry.period().intersect(other.period());
        if (level == 0 && entry.comesAfter(other)) {
            new Reporter(issues, entry.catalog)
                    .overlap(
                            entry.pointer,
                            Shown.value(entry.what) + " được quy định hai lần: " + entry.value() + " và "
                                    + other.value(),
                            Shown.value(entry.what) + " is set twice, " + entry.value() + " and " + other.value(),
                            other.catalog + " " + other.pointer,
                            common.days());
        }
        if (level > 0 && entry.term != null && other.term != null && !isShorter(entry.term, other.term)) {
            new Reporter(issues, entry.catalog)
                    .error(
                            IssueCode.NOT_OPENED,
                            entry.pointer,
                            entry.value() + " không ngắn hơn " + other.value() + " tại `" + other.catalog + " "
                                    + other.pointer + "` vào " + common.days().vi(),
                            entry.value() + " is not shorter than " + other.value() + " at `" + other.catalog + " "
                                    + other.pointer + "` on " + common.days().en(),
                            "cấp dưới chỉ được rút ngắn thêm",
                            "a lower level may only make it shorter still");
        }
    }

    /** Both are of the same unit, that of the limit, or they would have been refused for that. */
    private static boolean isShorter(Term term, Term than) {
        return term.amount().compareTo(than.amount()) < 0;
    }

    /**
     * One thing that an overlay sets.
     *
     * @param what what it sets
     * @param term the time limit it sets; null if it adds a procedure
     */
    private record Entry(
            String catalog,
            String pointer,
            String what,
            Overlay overlay,
            Opening opening,
            @Nullable Term term) {

        Period period() {
            return overlay.period();
        }

        boolean comesAfter(Entry other) {
            return (catalog + " " + pointer).compareTo(other.catalog + " " + other.pointer) > 0;
        }

        String value() {
            return term == null ? overlay.id() : OverlayCheck.shown(term);
        }
    }
}
