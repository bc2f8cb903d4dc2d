package io.github.motcua.rules.testkit.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.analysis.ComparedAnswer;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.IssueJson;
import java.util.HashSet;
import java.util.Set;

/** The case that a suite lacks, as an entry of a case file, and what it would have shown. */
final class MissingCase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Mutant mutant;
    private final Difference difference;

    MissingCase(Mutant mutant, Difference difference) {
        this.mutant = mutant;
        this.difference = difference;
    }

    /** The case with the answer by the catalogs as they are: the outcome, and what the mutant answers otherwise. */
    ObjectNode entry() {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("name", mutant.place() + ": " + mutant.change().en());
        entry.put("source", mutant.catalog() + " " + mutant.place());
        entry.set("given", read(CaseJson.write(difference.witness())));
        entry.set("expected", expected());
        return entry;
    }

    private ObjectNode expected() {
        ObjectNode before = answer(difference.before());
        ObjectNode after = answer(difference.after());
        ObjectNode expected = JSON.createObjectNode();
        before.properties().forEach(member -> {
            JsonNode other = after.path(member.getKey());
            if (member.getKey().equals("outcome") || !member.getValue().equals(other)) {
                expected.set(member.getKey(), reduced(member.getValue(), other));
            }
        });
        return expected;
    }

    /** Of a list only what the other does not hold; all of it if the other holds all of that and more. */
    private static JsonNode reduced(JsonNode value, JsonNode other) {
        if (value instanceof ArrayNode list && other instanceof ArrayNode others) {
            Set<JsonNode> known = new HashSet<>();
            others.forEach(known::add);
            ArrayNode only = JSON.createArrayNode();
            list.forEach(item -> {
                if (!known.contains(item)) {
                    only.add(item);
                }
            });
            return only.isEmpty() ? list.deepCopy().add("nothing else") : only;
        }
        return value;
    }

    private static ObjectNode answer(ComparedAnswer answer) {
        JsonNode json = answer.decision()
                .map(decision -> read(DecisionJson.write(decision)))
                .orElseGet(() -> JSON.createObjectNode().set("problems", read(IssueJson.write(answer.refusal()))));
        return (ObjectNode) json;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // what the library writes is JSON
        }
    }

    /** Whether it shows only once something has happened to the dossier, for which a case file has no words. */
    boolean isOfADossier() {
        return !difference.events().isEmpty();
    }

    /** What has happened to the dossier. */
    String events() {
        return difference.events().toString();
    }

    /** In what the answers differ. */
    String aspects() {
        return difference.aspects().toString();
    }

    /** The outcome by the mutant. */
    String otherwise() {
        return difference
                .after()
                .decision()
                .map(Decision::outcome)
                .map(Object::toString)
                .orElse(difference.after().refusal().isEmpty() ? "a dossier followed otherwise" : "a refusal");
    }
}
