package io.github.motcua.rules.analysis;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The logic of each vocabulary, alone or together with that of a programme, under the readings taken or others. */
final class Logics {

    private final Map<String, Logic> known = new HashMap<>();
    private final Map<Vocabulary, Logic> asTaken = new HashMap<>();

    /** As the readings are taken. */
    Logic taken(Vocabulary vocabulary) {
        return asTaken.computeIfAbsent(vocabulary, made -> new Logic(made.facts(), made.taken()));
    }

    /** As the readings are taken, of criteria of both. */
    Logic taken(Vocabulary one, Vocabulary other) {
        if (one == other) {
            return taken(one);
        }
        return known.computeIfAbsent(one.catalog().id() + " " + other.catalog().id(), key -> {
            Map<String, FactDeclaration> facts = new HashMap<>(one.facts());
            facts.putAll(other.facts());
            Map<String, String> readings = new HashMap<>(one.taken());
            readings.putAll(other.taken());
            return new Logic(facts, readings);
        });
    }

    /** Under each way to take the readings on which a criterion depends; the one taken first. */
    List<Logic> every(Vocabulary vocabulary, Criterion criterion) {
        if (criterion.readings().isEmpty()) {
            return List.of(taken(vocabulary));
        }
        List<Logic> all = new ArrayList<>();
        for (Map<String, String> way : Logic.ways(vocabulary, criterion.readings())) {
            all.add(way.equals(vocabulary.taken()) ? taken(vocabulary) : with(vocabulary, way));
        }
        return all;
    }

    private Logic with(Vocabulary vocabulary, Map<String, String> readings) {
        String key = vocabulary.catalog().id() + " " + new TreeMap<>(readings);
        return known.computeIfAbsent(key, made -> new Logic(vocabulary.facts(), readings));
    }
}
