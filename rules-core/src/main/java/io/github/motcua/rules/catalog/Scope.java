package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A catalog together with those it is built on: where its ids are looked up, its own entries first. */
final class Scope {

    private final Index own;
    private final List<Index> bases;

    private Scope(Index own, List<Index> bases) {
        this.own = own;
        this.bases = bases;
    }

    /** The scope of each catalog, by catalog id. Bases that are not there are left out. */
    static SortedMap<String, Scope> of(Collection<Catalog> catalogs) {
        SortedMap<String, Index> indexes = new TreeMap<>();
        catalogs.forEach(catalog -> indexes.putIfAbsent(catalog.id(), new Index(catalog)));
        SortedMap<String, Scope> scopes = new TreeMap<>();
        indexes.forEach((id, index) -> scopes.put(id, new Scope(index, closure(index, indexes))));
        return scopes;
    }

    private static List<Index> closure(Index from, Map<String, Index> indexes) {
        TreeSet<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(from.catalog.builtOn());
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            Index base = indexes.get(id);
            if (base != null && base != from && reached.add(id)) {
                open.addAll(base.catalog.builtOn());
            }
        }
        return reached.stream()
                .map(id -> Objects.requireNonNull(indexes.get(id)))
                .toList();
    }

    Catalog catalog() {
        return own.catalog;
    }

    /** The catalog itself and those it is built on. */
    List<Catalog> catalogs() {
        List<Catalog> all = new ArrayList<>(List.of(own.catalog));
        bases.forEach(base -> all.add(base.catalog));
        return all;
    }

    Found<LegalSource> source(String id) {
        return find(id, index -> index.sources);
    }

    Found<FactDeclaration> fact(String id) {
        FactDeclaration builtIn = BuiltInFacts.declarations().get(id);
        return builtIn != null ? new Found<>(builtIn, "", false) : find(id, index -> index.facts);
    }

    Found<Reading> reading(String id) {
        return find(id, index -> index.readings);
    }

    Found<Requirement> requirement(String id) {
        return find(id, index -> index.requirements);
    }

    boolean declares(String code) {
        return own.procedures.containsKey(code);
    }

    boolean knowsProcedure(String code) {
        return own.procedures.containsKey(code) || bases.stream().anyMatch(base -> base.procedures.containsKey(code));
    }

    boolean knowsUnit(String id) {
        return own.units.containsKey(id) || bases.stream().anyMatch(base -> base.units.containsKey(id));
    }

    /** All facts that can be named here, without the built-in ones and those that are ambiguous. */
    SortedMap<String, FactDeclaration> facts() {
        SortedMap<String, FactDeclaration> facts = new TreeMap<>();
        for (Catalog catalog : catalogs()) {
            for (FactDeclaration declared : catalog.facts()) {
                fact(declared.id()).entry().ifPresent(found -> facts.put(declared.id(), found));
            }
        }
        return facts;
    }

    /** All ids of one kind that can be named here, to suggest one. */
    <T> Collection<String> ids(Function<Catalog, List<T>> entries, Function<T, String> id) {
        TreeSet<String> ids = new TreeSet<>();
        catalogs().forEach(catalog -> entries.apply(catalog).forEach(entry -> ids.add(id.apply(entry))));
        return ids;
    }

    /** The provisions of documents in force on a day. */
    List<Citation> cite(List<Provision> provisions, LocalDate day) {
        return provisions.stream()
                .flatMap(provision -> source(provision.source()).entry().stream()
                        .filter(source -> source.inForce().contains(day))
                        .map(source -> new Citation(source.cite(), provision)))
                .toList();
    }

    /** The days on which at least one of the documents is in force, as the periods of the documents. */
    List<Period> inForce(List<Provision> provisions) {
        return provisions.stream()
                .flatMap(provision -> source(provision.source()).entry().stream())
                .map(LegalSource::inForce)
                .toList();
    }

    private <T> Found<T> find(String id, Function<Index, Map<String, T>> entries) {
        T mine = entries.apply(own).get(id);
        if (mine != null) {
            return new Found<>(mine, own.catalog.id(), false);
        }
        Found<T> found = Found.nothing();
        for (Index base : bases) {
            T theirs = entries.apply(base).get(id);
            if (theirs == null || theirs.equals(found.value)) {
                continue;
            }
            if (found.value != null) {
                return new Found<>(null, "", true);
            }
            found = new Found<>(theirs, base.catalog.id(), false);
        }
        return found;
    }

    /**
     * What an id stands for.
     *
     * @param value the entry; null if there is none or several that differ
     * @param catalog the id of the catalog that holds it; empty for what is built in
     * @param ambiguous whether several catalogs declare it differently
     */
    record Found<T>(@Nullable T value, String catalog, boolean ambiguous) {
        static <T> Found<T> nothing() {
            return new Found<>(null, "", false);
        }

        Optional<T> entry() {
            return Optional.ofNullable(value);
        }
    }

    /** The entries of one catalog by id; the first where an id is given twice. */
    private static final class Index {
        final Catalog catalog;
        final Map<String, LegalSource> sources;
        final Map<String, FactDeclaration> facts;
        final Map<String, Reading> readings;
        final Map<String, Requirement> requirements;
        final Map<String, Procedure> procedures;
        final Map<String, Unit> units;

        Index(Catalog catalog) {
            this.catalog = catalog;
            this.sources = byId(catalog.sources(), LegalSource::id);
            this.facts = byId(catalog.facts(), FactDeclaration::id);
            this.readings = byId(catalog.readings(), Reading::id);
            this.requirements = byId(catalog.requirements(), Requirement::id);
            this.procedures = byId(catalog.procedures(), Procedure::code);
            this.units = byId(catalog.units(), Unit::id);
        }

        private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
            Map<String, T> map = new LinkedHashMap<>();
            entries.forEach(entry -> map.putIfAbsent(id.apply(entry), entry));
            return map;
        }
    }
}
