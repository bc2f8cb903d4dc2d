package io.github.motcua.rules.testkit.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report on mutants as JSON. */
final class MutationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final MutationReport report;

    MutationJson(MutationReport report) {
        this.report = report;
    }

    String json() {
        ObjectNode root = NODES.objectNode();
        root.put("mutants", report.results().size());
        root.put("killable", report.killable());
        root.put("score", report.score());
        for (MutantVerdict verdict : MutantVerdict.values()) {
            root.withObjectProperty("verdicts").put(verdict.name(), report.count(verdict));
        }
        ObjectNode kinds = root.putObject("kinds");
        report.byKind()
                .forEach((kind, verdicts) -> verdicts.forEach((verdict, count) ->
                        kinds.withObjectProperty(kind.name()).put(verdict.name(), count)));
        ArrayNode survivors = root.putArray("survivors");
        for (MutantResult result : report.results()) {
            if (result.verdict() != MutantVerdict.KILLED && result.verdict() != MutantVerdict.REFUSED) {
                survivors.add(survivor(result));
            }
        }
        return root.toPrettyString();
    }

    private ObjectNode survivor(MutantResult result) {
        Mutant mutant = result.mutant();
        ObjectNode survivor = NODES.objectNode();
        survivor.put("verdict", result.verdict().name());
        survivor.put("catalog", mutant.catalog());
        survivor.put("place", mutant.place());
        survivor.put("kind", mutant.kind().name());
        survivor.put("before", mutant.before());
        survivor.put("after", mutant.after());
        result.difference().map(found -> new MissingCase(mutant, found)).ifPresent(missing -> {
            if (missing.isOfADossier()) {
                survivor.set("given", missing.given());
                survivor.put("events", missing.events());
            } else {
                survivor.set("missing", missing.entry());
            }
            survivor.put("differs", missing.aspects());
        });
        return survivor;
    }
}
