package io.github.motcua.rules.dsl;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the ids in a catalog stand for, and the language in which to say it. Immutable. */
final class Names {

    private final Language language;
    private final Map<String, FactDeclaration> facts;
    private final Map<String, Reading> readings;
    private final Map<String, Text> documents;
    private final Map<String, Text> requirements;
    private final Map<String, Text> procedures;
    private final Map<String, Text> units;
    private final Map<String, Office> offices;

    private Names(Language language, List<Catalog> catalogs) {
        this.language = language;
        this.facts = known(catalogs, Catalog::facts, FactDeclaration::id, Function.identity());
        this.facts.putAll(BuiltInFacts.declarations());
        this.readings = known(catalogs, Catalog::readings, Reading::id, Function.identity());
        this.documents = known(catalogs, Catalog::sources, LegalSource::id, LegalSource::cite);
        this.requirements = known(catalogs, Catalog::requirements, Requirement::id, Requirement::wording);
        this.procedures = known(catalogs, Catalog::procedures, Procedure::code, Procedure::name);
        this.units = known(catalogs, Catalog::units, Unit::id, Unit::name);
        this.offices = known(catalogs, Catalog::offices, Office::id, Function.identity());
    }

    /** The names in a catalog and in those on which it is built, itself first. */
    static Names of(Language language, Catalog catalog, Catalog... others) {
        Map<String, Catalog> given = new HashMap<>();
        for (Catalog other : others) {
            given.put(other.id(), other);
        }
        Map<String, Catalog> all = new LinkedHashMap<>();
        add(catalog, given, all);
        return new Names(language, List.copyOf(all.values()));
    }

    private static void add(Catalog catalog, Map<String, Catalog> given, Map<String, Catalog> all) {
        if (all.putIfAbsent(catalog.id(), catalog) == null) {
            for (String id : catalog.builtOn()) {
                Optional.ofNullable(given.get(id))
                        .or(() -> Catalogs.shipped(id))
                        .ifPresent(base -> add(base, given, all));
            }
        }
    }

    /** By id; the first catalog goes before the others, and what these say in different ways is left out. */
    private static <E, V> Map<String, V> known(
            List<Catalog> catalogs,
            Function<Catalog, ? extends Collection<E>> entries,
            Function<E, String> id,
            Function<E, V> value) {
        Map<String, V> known = new HashMap<>();
        Set<String> own = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        for (Catalog catalog : catalogs) {
            for (E entry : entries.apply(catalog)) {
                V said = value.apply(entry);
                V before = known.putIfAbsent(id.apply(entry), said);
                if (catalog.id().equals(catalogs.get(0).id())) {
                    own.add(id.apply(entry));
                } else if (before != null && !before.equals(said) && !own.contains(id.apply(entry))) {
                    ambiguous.add(id.apply(entry));
                }
            }
        }
        known.keySet().removeAll(ambiguous);
        return known;
    }

    String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    String say(Text text) {
        return text.in(language);
    }

    Language language() {
        return language;
    }

    @Nullable
    FactDeclaration fact(String id) {
        return facts.get(id);
    }

    @Nullable
    Reading reading(String id) {
        return readings.get(id);
    }

    String document(String id) {
        return name(documents, id);
    }

    String requirement(String id) {
        return quoted(name(requirements, id));
    }

    String procedure(String code) {
        Text name = procedures.get(code);
        return name == null ? code : code + " " + quoted(say(name));
    }

    String unit(String id) {
        return name(units, id);
    }

    @Nullable
    Office office(String id) {
        return offices.get(id);
    }

    private String name(Map<String, Text> names, String id) {
        Text name = names.get(id);
        return name == null ? id : say(name);
    }

    static String quoted(String words) {
        return "“" + words + "”";
    }
}
