package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is verified.
 *
 * @param given the case
 * @param rules by what it is decided; null if nothing has been said of that yet
 * @param catalogs the catalogs of these rules; none if they are not known
 * @param programme the id of the programme that must have been looked at; empty if none
 * @param language in which failures are explained
 */
record Subject(
        Case given, @Nullable ProcedureRules rules, List<Catalog> catalogs, String programme, Language language) {

    private static final int KEPT = 16;

    private static final Map<List<Integer>, Kept> SHELF = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Integer>, Kept> eldest) {
            return size() > KEPT;
        }
    };

    private record Kept(List<Catalog> catalogs, ProcedureRules rules) {}

    Subject given(Case other) {
        return new Subject(other, rules, catalogs, programme, language);
    }

    Subject programme(String id) {
        return new Subject(given, rules, catalogs, id, language);
    }

    Subject language(Language told) {
        return new Subject(given, rules, catalogs, programme, told);
    }

    Subject in(@Nullable ProcedureRules by, List<Catalog> of) {
        return new Subject(given, by, List.copyOf(of), programme, language);
    }

    /** By catalogs, whose rules are made once: tests name the same ones again and again. */
    Subject in(List<Catalog> by) {
        return in(rulesOf(by), by);
    }

    private static ProcedureRules rulesOf(List<Catalog> catalogs) {
        List<Integer> key = new ArrayList<>();
        catalogs.forEach(catalog -> key.add(System.identityHashCode(catalog)));
        synchronized (SHELF) {
            Kept kept = SHELF.get(key);
            if (kept != null && same(kept.catalogs, catalogs)) {
                return kept.rules;
            }
        }
        ProcedureRules made = ProcedureRules.of(catalogs);
        synchronized (SHELF) {
            SHELF.put(key, new Kept(List.copyOf(catalogs), made));
        }
        return made;
    }

    @SuppressWarnings("ReferenceEquality") // the very same ones are meant: to compare content would take long
    private static boolean same(List<Catalog> some, List<Catalog> others) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return some.size() == others.size();
    }

    /** These catalogs and those on which they are built; none if they are not known. */
    Collection<Catalog> declared() {
        return Catalogs.withBases(catalogs);
    }
}
