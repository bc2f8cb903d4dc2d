package io.github.motcua.rules.catalog;

import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    private final Map<String, List<Period>> periods = new TreeMap<>();
    private final Map<String, List<FactDeclaration>> facts = new TreeMap<>();

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
