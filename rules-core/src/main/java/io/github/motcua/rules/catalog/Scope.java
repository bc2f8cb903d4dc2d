package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Office;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        for (Catalog catalog : catalogs) {
            if (!indexes.containsKey(catalog.id())) {
                indexes.put(catalog.id(), new Index(catalog));
            }
        }
        SortedMap<String, Scope> scopes = new TreeMap<>();
        for (Map.Entry<String, Index> entry : indexes.entrySet()) {
            scopes.put(entry.getKey(), new Scope(entry.getValue(), closure(entry.getValue(), indexes)));
        }
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
        List<Index> bases = new ArrayList<>();
        for (String id : reached) {
            bases.add(Objects.requireNonNull(indexes.get(id)));
        }
        return bases;
    }

    Catalog catalog() {
        return own.catalog;
    }

    /** The catalog itself and those it is built on. */
    List<Catalog> catalogs() {
        List<Catalog> all = new ArrayList<>(List.of(own.catalog));
        for (Index base : bases) {
            all.add(base.catalog);
        }
        return all;
    }

    /**
     * The days on which a procedure of the catalog is in force: its own and those of the catalog, as far as
     * the catalogs from which it takes requirements apply too.
     */
    Period inForce(Procedure procedure) {
        Period days = procedure.validity().intersect(own.catalog.validity());
        for (String id : procedure.requirements()) {
            String holder = requirement(id).catalog();
            for (Index base : bases) {
                if (base.catalog.id().equals(holder)) {
                    days = days.intersect(base.catalog.validity());
                }
            }
        }
        return days;
    }

    Found<LegalSource> source(String id) {
        return find(id, Index::sources);
    }

    Found<FactDeclaration> fact(String id) {
        FactDeclaration builtIn = BuiltInFacts.declarations().get(id);
        return builtIn != null ? new Found<>(builtIn, "", false) : find(id, Index::facts);
    }

    Found<Reading> reading(String id) {
        return find(id, Index::readings);
    }

    Found<Requirement> requirement(String id) {
        return find(id, Index::requirements);
    }

    Found<Office> office(String id) {
        return find(id, Index::offices);
    }

    Found<Opening> opening(String id) {
        return find(id, Index::openings);
    }

    boolean isBuiltOn(Scope other) {
        return bases.contains(other.own);
    }

    boolean declares(String code) {
        return own.procedures().containsKey(code);
    }

    boolean declaresUnit(String id) {
        return own.units().containsKey(id);
    }

    boolean knowsProcedure(String code) {
        return find(code, Index::procedures).isKnown();
    }

    boolean knowsUnit(String id) {
        return find(id, Index::units).isKnown();
    }

    /** The versions of a procedure that can be named here, each with the days on which its catalog lets it be in force. */
    List<Version> versions(String code) {
        List<Version> versions = new ArrayList<>(own.versions(code));
        for (Index base : bases) {
            versions.addAll(base.versions(code));
        }
        return versions;
    }

    /** All facts that can be named here, without the built-in ones and those that are ambiguous. */
    SortedMap<String, FactDeclaration> facts() {
        SortedMap<String, FactDeclaration> facts = new TreeMap<>();
        for (Catalog catalog : catalogs()) {
            for (FactDeclaration declared : catalog.facts()) {
                FactDeclaration found = fact(declared.id()).value();
                if (found != null) {
                    facts.put(declared.id(), found);
                }
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
        List<Citation> citations = new ArrayList<>();
        for (Provision provision : provisions) {
            LegalSource source = source(provision.source()).value();
            if (source != null && source.inForce().contains(day)) {
                citations.add(new Citation(source.cite(), provision));
            }
        }
        return List.copyOf(citations);
    }

    /** The days on which the documents are in force, a period for each document. */
    List<Period> inForce(List<Provision> provisions) {
        List<Period> periods = new ArrayList<>();
        for (Provision provision : provisions) {
            LegalSource source = source(provision.source()).value();
            if (source != null) {
                periods.add(source.inForce());
            }
        }
        return periods;
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

        boolean isKnown() {
            return value != null || ambiguous;
        }
    }

    /**
     * A version of a procedure.
     *
     * @param procedure the version
     * @param days its own days and those of its catalog
     */
    record Version(Procedure procedure, Period days) {}

    /** The entries of one catalog by id; the first where an id is given twice, but all versions of a procedure. */
    private static final class Index {
        final Catalog catalog;
        private final Map<String, LegalSource> sources = new HashMap<>();
        private final Map<String, FactDeclaration> facts = new HashMap<>();
        private final Map<String, Reading> readings = new HashMap<>();
        private final Map<String, Requirement> requirements = new HashMap<>();
        private final Map<String, List<Procedure>> procedures = new HashMap<>();
        private final Map<String, Unit> units = new HashMap<>();
        private final Map<String, Office> offices = new HashMap<>();
        private final Map<String, Opening> openings = new HashMap<>();

        Index(Catalog catalog) {
            this.catalog = catalog;
            for (LegalSource source : catalog.sources()) {
                sources.putIfAbsent(source.id(), source);
            }
            for (FactDeclaration fact : catalog.facts()) {
                facts.putIfAbsent(fact.id(), fact);
            }
            for (Reading reading : catalog.readings()) {
                readings.putIfAbsent(reading.id(), reading);
            }
            for (Requirement requirement : catalog.requirements()) {
                requirements.putIfAbsent(requirement.id(), requirement);
            }
            for (Procedure procedure : catalog.procedures()) {
                List<Procedure> versions = procedures.get(procedure.code());
                if (versions == null) {
                    versions = new ArrayList<>(1);
                    procedures.put(procedure.code(), versions);
                }
                versions.add(procedure);
            }
            for (Unit unit : catalog.units()) {
                units.putIfAbsent(unit.id(), unit);
            }
            for (Office office : catalog.offices()) {
                offices.putIfAbsent(office.id(), office);
            }
            for (Opening opening : catalog.openings()) {
                openings.putIfAbsent(opening.id(), opening);
            }
        }

        Map<String, LegalSource> sources() {
            return sources;
        }

        Map<String, FactDeclaration> facts() {
            return facts;
        }

        Map<String, Reading> readings() {
            return readings;
        }

        Map<String, Requirement> requirements() {
            return requirements;
        }

        Map<String, List<Procedure>> procedures() {
            return procedures;
        }

        List<Version> versions(String code) {
            List<Version> versions = new ArrayList<>(1);
            for (Procedure procedure : procedures.getOrDefault(code, List.of())) {
                versions.add(new Version(procedure, procedure.validity().intersect(catalog.validity())));
            }
            return versions;
        }

        Map<String, Unit> units() {
            return units;
        }

        Map<String, Opening> openings() {
            return openings;
        }

        Map<String, Office> offices() {
            return offices;
        }
    }
}
