package io.github.motcua.rules.testkit.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.analysis.ComparedAnswer;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.IssueJson;
import java.util.ArrayList;
import java.util.List;

/** The case that a suite lacks, as an entry of a case file, and what it would have shown. */
final class MissingCase {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String OUTCOME = "outcome";
    private static final String PROBLEMS = "problems";

    /** What follows from the rest of an answer, and takes long to work out. */
    private static final List<String> FOLLOWS = List.of("questions", "remedies", "blockedBy");

    private final Mutant mutant;
    private final Difference difference;

    MissingCase(Mutant mutant, Difference difference) {
        this.mutant = mutant;
        this.difference = difference;
    }

    /** The case in wire shape. */
    JsonNode given() {
        return read(CaseJson.write(difference.witness()));
    }

    /**
     * The case, and of the answer by the catalogs as they are the smallest part that the mutant does not give. The name
     * ends in a number that stands for the content, so that no other entry is called so.
     */
    ObjectNode entry() {
        JsonNode given = given();
        ObjectNode expected = expected();
        ObjectNode entry = JSON.createObjectNode();
        String content = Integer.toHexString((given.toString() + expected).hashCode());
        entry.put("name", mutant + " (" + content + ")");
        entry.put("source", mutant.catalog() + " " + mutant.place());
        entry.set("given", given);
        entry.set("expected", expected);
        return entry;
    }

    private ObjectNode expected() {
        ObjectNode before = answer(difference.before());
        ObjectNode after = answer(difference.after());
        if (before.has(PROBLEMS) != after.has(PROBLEMS)) {
            return before.retain(OUTCOME, PROBLEMS);
        }
        ObjectNode expected = Apart.members(withoutTexts(before), withoutTexts(after));
        if (expected.has(OUTCOME)) {
            return expected.retain(OUTCOME, "findings"); // and why; what follows from the outcome need not be told
        }
        if (expected.isEmpty()) {
            expected = Apart.members(before, after);
        }
        List<String> first = new ArrayList<>();
        expected.fieldNames().forEachRemaining(first::add);
        if (!FOLLOWS.containsAll(first)) {
            expected.remove(FOLLOWS);
        }
        ObjectNode ordered = JSON.createObjectNode();
        if (before.has(OUTCOME)) {
            ordered.set(OUTCOME, before.get(OUTCOME));
        }
        return ordered.setAll(expected);
    }

    /** What stands there in two languages follows from the rest. */
    private static ObjectNode withoutTexts(ObjectNode object) {
        ObjectNode rest = object.deepCopy();
        strip(rest);
        return rest;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().has("vi"));
        }
        node.forEach(MissingCase::strip);
    }

    private static ObjectNode answer(ComparedAnswer answer) {
        JsonNode json = answer.decision()
                .map(decision -> read(DecisionJson.write(decision)))
                .orElseGet(() -> JSON.createObjectNode().set(PROBLEMS, problems(answer.refusal())));
        return (ObjectNode) json;
    }

    /** What a case file can say of problems: not the line of a case that has none, nor the words. */
    private static JsonNode problems(List<Issue> refusal) {
        JsonNode problems = read(IssueJson.write(refusal));
        problems.forEach(problem -> ((ObjectNode) problem).retain("code", "severity", "pointer"));
        return problems;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // what the library writes is JSON
        }
    }

    /** Whether it shows only in how the dossier is followed, for which a case file has no words: the decisions are the same. */
    boolean isOfADossier() {
        return !difference.events().isEmpty()
                || Apart.members(answer(difference.before()), answer(difference.after()))
                        .isEmpty();
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
