package io.github.motcua.rules.catalog;

import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which procedures and facts there are at all, by whatever version of a catalog: shared by the sets of catalogs of
 * all days, so that what is not in force on a day is told from what is not known. Filled while the sets are made, and
 * read only after that.
 */
final class OverTime {

    private static final Comparator<Cited<Transition>> IN_ORDER = new Comparator<>() {
        @Override
        public int compare(Cited<Transition> one, Cited<Transition> other) {
            int days = one.entry().from().compareTo(other.entry().from());
            int catalogs = one.catalog().compareTo(other.catalog());
            return days != 0
                    ? days
                    : catalogs != 0
                            ? catalogs
                            : one.entry().id().compareTo(other.entry().id());
        }
    };

    private final Map<String, List<Period>> periods = new TreeMap<>();
    private final Map<String, List<FactDeclaration>> facts = new TreeMap<>();
    private final Map<String, List<Cited<Transition>>> transitions = new HashMap<>();
    private final Set<String> catalogsRead = new HashSet<>();

    /**
     * Notes the days of a procedure. Where the span of one set of catalogs ends and the next begins, a period goes on.
     *
     * @param begin the first day of the span of the set that notes it; null if it has none
     */
    void add(String code, Period inForce, @Nullable LocalDate begin) {
        List<Period> known = periods.computeIfAbsent(code, key -> new ArrayList<>());
        if (inForce.isEmpty()) {
            return;
        }
        for (int i = 0; i < known.size(); i++) {
            LocalDate last = known.get(i).last();
            if (begin != null
                    && begin.equals(inForce.first())
                    && last != null
                    && last.plusDays(1).equals(begin)) {
                known.set(i, new Period(known.get(i).first(), inForce.last()));
                return;
            }
        }
        known.add(inForce);
    }

    void add(FactDeclaration fact) {
        List<FactDeclaration> known = facts.computeIfAbsent(fact.id(), id -> new ArrayList<>());
        if (!known.contains(fact)) {
            known.add(fact);
        }
    }

    /** Notes what a catalog says of dossiers on their way when the law changed; once for each version of a catalog. */
    void addTransitions(Scope scope) {
        Catalog catalog = scope.catalog();
        if (catalog.transitions().isEmpty() || !catalogsRead.add(catalog.toString())) {
            return;
        }
        for (Transition transition : catalog.transitions()) {
            Cited<Transition> cited =
                    new Cited<>(transition, catalog.id(), scope.cite(transition.citations(), transition.from()));
            for (String code : TransitionCheck.concerned(transition, catalog)) {
                List<Cited<Transition>> known = transitions.computeIfAbsent(code, key -> new ArrayList<>());
                known.add(cited);
                known.sort(IN_ORDER);
            }
        }
    }

    /** Those that concern a dossier, the earliest first. */
    List<Cited<Transition>> transitions(String code, LocalDate received, LocalDate decided) {
        List<Cited<Transition>> concerned = new ArrayList<>();
        for (Cited<Transition> each : transitions.getOrDefault(code, List.of())) {
            if (each.entry().concerns(received, decided)) {
                concerned.add(each);
            }
        }
        return concerned;
    }

    boolean declares(String code) {
        return periods.containsKey(code);
    }

    List<Period> periods(String code) {
        return Collections.unmodifiableList(periods.getOrDefault(code, List.of()));
    }

    SortedSet<String> procedures() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(periods.keySet()));
    }

    SortedSet<String> facts() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(facts.keySet()));
    }

    List<FactDeclaration> declarations(String fact) {
        return Collections.unmodifiableList(facts.getOrDefault(fact, List.of()));
    }
}
