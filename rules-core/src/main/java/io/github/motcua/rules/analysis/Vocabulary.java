package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the ids in a catalog stand for: its own entries, and those of the catalogs on which it is built. */
final class Vocabulary {

    private final Catalog catalog;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, FactDeclaration> facts = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, Requirement> requirements = new HashMap<>();
    private final Map<String, Catalog> holders = new HashMap<>();
    private final Map<String, LegalSource> sources = new HashMap<>();

    private Vocabulary(Catalog catalog, Map<String, Catalog> loaded) {
        this.catalog = catalog;
        add(catalog);
        for (String base : closure(catalog, loaded)) {
            Catalog found = loaded.get(base);
            if (found != null) {
                add(found);
            }
        }
        facts.putAll(BuiltInFacts.declarations());
    }

    /** The vocabulary of each catalog, by its id. */
    static SortedMap<String, Vocabulary> of(Collection<Catalog> catalogs) {
        Map<String, Catalog> loaded = new TreeMap<>();
        for (Catalog catalog : catalogs) {
            loaded.put(catalog.id(), catalog);
        }
        SortedMap<String, Vocabulary> vocabularies = new TreeMap<>();
        for (Catalog catalog : loaded.values()) {
            vocabularies.put(catalog.id(), new Vocabulary(catalog, loaded));
        }
        return vocabularies;
    }

    private static Collection<String> closure(Catalog from, Map<String, Catalog> loaded) {
        TreeSet<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(from.builtOn());
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            Catalog base = loaded.get(id);
            if (base != null && !id.equals(from.id()) && reached.add(id)) {
                open.addAll(base.builtOn());
            }
        }
        return reached;
    }

    /** What is added first goes before what is added later; that no two bases differ is checked on loading. */
    private void add(Catalog from) {
        ids.add(from.id());
        from.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        from.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        for (Reading reading : from.readings()) {
            readings.putIfAbsent(reading.id(), reading);
            taken.putIfAbsent(reading.id(), reading.taken());
        }
        for (Requirement requirement : from.requirements()) {
            if (requirements.putIfAbsent(requirement.id(), requirement) == null) {
                holders.put(requirement.id(), from);
            }
        }
    }

    Catalog catalog() {
        return catalog;
    }

    /** Whether a catalog is this one, or one on which it is built. */
    boolean includes(Catalog other) {
        return ids.contains(other.id());
    }

    Map<String, FactDeclaration> facts() {
        return facts;
    }

    /** The option taken of each reading. */
    Map<String, String> taken() {
        return taken;
    }

    @Nullable
    Reading reading(String id) {
        return readings.get(id);
    }

    @Nullable
    Requirement requirement(String id) {
        return requirements.get(id);
    }

    /** The catalog that holds a requirement. */
    @Nullable
    Catalog holder(String requirement) {
        return holders.get(requirement);
    }

    @Nullable
    LegalSource source(String id) {
        return sources.get(id);
    }

    List<Citation> cite(List<Provision> provisions) {
        List<Citation> citations = new ArrayList<>(provisions.size());
        for (Provision provision : provisions) {
            LegalSource source = sources.get(provision.source());
            if (source != null) {
                citations.add(new Citation(source.cite(), provision));
            }
        }
        return citations;
    }

    /** The days on which the documents cited are in force, each by itself. */
    List<Period> inForce(List<Provision> provisions) {
        List<Period> periods = new ArrayList<>(provisions.size());
        for (Provision provision : provisions) {
            LegalSource source = sources.get(provision.source());
            if (source != null) {
                periods.add(source.inForce());
            }
        }
        return periods;
    }
}
