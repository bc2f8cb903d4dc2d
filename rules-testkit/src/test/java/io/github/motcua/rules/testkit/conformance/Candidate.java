package io.github.motcua.rules.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.IssueJson;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case that may be taken into the corpus.
 *
 * @param name what to call it
 * @param group the file to which it belongs; empty if it belongs to a world
 * @param given the case, in wire shape or not
 * @param expected what is expected of the answer
 * @param traits what it shows
 * @param isBoundary whether it is taken whatever it shows
 */
record Candidate(
        String name, String group, JsonNode given, ObjectNode expected, Set<String> traits, boolean isBoundary) {

    private static final String NOTHING_ELSE = "nothing else";

    static Candidate ofWorld(String name, Case given, ProcedureRules rules) {
        JsonNode answer = answer(given, rules);
        return new Candidate(
                name, "", Corpus.read(CaseJson.write(given)), expected(answer), traits(answer, false), false);
    }

    static Candidate ofShipped(String name, String group, Case given, ProcedureRules rules, boolean boundary) {
        JsonNode answer = answer(given, rules);
        return new Candidate(
                name, group, Corpus.read(CaseJson.write(given)), expected(answer), traits(answer, true), boundary);
    }

    /** One that is not written as a case must be, or nearly. */
    static Candidate ofText(String name, String group, String given, ProcedureRules rules) {
        JsonNode answer;
        try {
            answer = Corpus.read(DecisionJson.write(rules.decide(CaseJson.read(given, rules.zone()))));
        } catch (RejectedException rejected) {
            answer = problems(rejected);
        }
        return new Candidate(name, group, Corpus.read(given), expected(answer), traits(answer, true), true);
    }

    private static JsonNode answer(Case given, ProcedureRules rules) {
        try {
            return Corpus.read(DecisionJson.write(rules.decide(given)));
        } catch (RejectedException rejected) {
            return problems(rejected);
        }
    }

    private static JsonNode problems(RejectedException rejected) {
        return Corpus.JSON.createObjectNode().set("problems", Corpus.read(IssueJson.write(rejected.issues())));
    }

    String outcome() {
        return expected.path("outcome").asText("refused");
    }

    ObjectNode json() {
        ObjectNode json = Corpus.JSON.createObjectNode().put("name", name);
        json.set("given", given);
        json.set("expected", expected);
        return json;
    }

    boolean isDelegated() {
        return !expected.path("delegations").isEmpty();
    }

    int size() {
        return Corpus.text(json()).length();
    }

    boolean adds(Map<String, Integer> shown, int often) {
        return traits.stream().anyMatch(trait -> shown.getOrDefault(trait, 0) < often);
    }

    /** Whether it shows how a requirement or a delegation stands, or a problem, not yet shown often enough. */
    boolean isNeeded(Map<String, Integer> shown, int often) {
        return traits.stream()
                .filter(trait -> trait.startsWith("problem ")
                        || trait.startsWith("delegation ")
                        || trait.matches("[a-z0-9.-]+ (MET|NOT_MET|UNDETERMINED)"))
                .anyMatch(trait -> shown.getOrDefault(trait, 0) < often);
    }

    /** What it shows of delegations. */
    List<String> delegated() {
        return traits.stream()
                .filter(trait -> trait.startsWith("delegation ") || trait.startsWith("excluded by "))
                .toList();
    }

    boolean addsDelegation(Map<String, Integer> shown, int often) {
        return delegated().stream().anyMatch(trait -> shown.getOrDefault(trait, 0) < often);
    }

    void count(Map<String, Integer> shown) {
        traits.forEach(trait -> shown.merge(trait, 1, Integer::sum));
    }

    // What is expected

    /** The parts of an answer on which implementations must agree, and nothing for people to read. */
    private static ObjectNode expected(JsonNode answer) {
        ObjectNode expected = Corpus.JSON.createObjectNode();
        if (answer.has("problems")) {
            expected.set("problems", entries(answer.path("problems"), "code", "severity", "pointer"));
            return expected;
        }
        expected.set("outcome", answer.path("outcome"));
        expected.set("track", answer.path("track").isMissingNode() ? Corpus.JSON.nullNode() : answer.path("track"));
        ArrayNode findings = Corpus.list();
        for (JsonNode finding : answer.path("findings")) {
            ObjectNode told = part(finding, "requirement", "programme", "status", "missing");
            if (finding.path("status").asText().equals("NOT_MET")) {
                told.set("citations", citations(finding.path("citations")));
            }
            findings.add(told);
        }
        expected.set("findings", only(findings));
        expected.set("questions", entries(answer.path("questions"), "fact"));
        expected.set("competence", body(answer.path("competence")));
        ArrayNode guide = Corpus.list();
        answer.path("guide").forEach(body -> guide.add(body(body)));
        expected.set("guide", only(guide));
        ArrayNode delegations = Corpus.list();
        for (JsonNode delegation : answer.path("delegations")) {
            ObjectNode told = part(delegation, "id", "status", "missing");
            told.set("reasons", entries(delegation.path("reasons"), "exclusion"));
            delegations.add(told);
        }
        expected.set("delegations", only(delegations));
        expected.set("due", due(answer.path("due")));
        JsonNode slip = answer.path("slip");
        expected.set("slip", slip.isMissingNode() ? Corpus.JSON.nullNode() : part(slip, "required", "missing"));
        expected.set("duties", entries(answer.path("duties"), "id"));
        expected.set("readings", entries(answer.path("readings"), "id", "taken"));
        expected.set("transitions", entries(answer.path("transitions"), "id", "from", "pending"));
        return expected;
    }

    /** Whole places: what could stand in a citation and does not is expected not to be there. */
    private static ArrayNode citations(JsonNode list) {
        ArrayNode citations = Corpus.list();
        for (JsonNode citation : list) {
            ObjectNode told = part(citation, "source", "article", "clause", "point", "item");
            for (String name : told.has("item") ? List.of("article") : List.of("article", "clause", "point")) {
                if (!told.has(name)) {
                    told.putNull(name);
                }
            }
            citations.add(told);
        }
        return only(citations);
    }

    private static JsonNode body(JsonNode body) {
        return body.isMissingNode()
                ? Corpus.JSON.nullNode()
                : part(body, "level", "basis", "units", "office", "returnedAt", "delegation");
    }

    private static JsonNode due(JsonNode due) {
        if (due.isMissingNode()) {
            return Corpus.JSON.nullNode();
        }
        ObjectNode told = part(due, "at", "legalEnd", "handOverBy", "provisional");
        if (due.has("limit")) {
            told.set("limit", part(due.path("limit"), "id", "catalog"));
            if (!due.has("at")) {
                told.putNull("at");
            }
        } else {
            told.putNull("limit");
            told.set("candidates", entries(due.path("candidates"), "id", "at", "legalEnd", "handOverBy"));
        }
        if (due.has("stages")) {
            told.set("stages", entries(due.path("stages"), "id", "from", "due"));
        }
        return told;
    }

    private static ObjectNode part(JsonNode whole, String... names) {
        ObjectNode part = Corpus.JSON.createObjectNode();
        for (String name : names) {
            if (whole.has(name)) {
                part.set(name, whole.path(name));
            }
        }
        return part;
    }

    private static ArrayNode entries(JsonNode list, String... names) {
        ArrayNode entries = Corpus.list();
        for (JsonNode entry : list) {
            ObjectNode part = part(entry, names);
            if (part.isEmpty()) {
                throw new IllegalStateException("nothing of " + entry + " is expected");
            }
            entries.add(part);
        }
        return only(entries);
    }

    private static ArrayNode only(ArrayNode entries) {
        return entries.isEmpty() ? entries : entries.add(NOTHING_ELSE);
    }

    // What it shows

    private static Set<String> traits(JsonNode answer, boolean shipped) {
        Set<String> traits = new TreeSet<>();
        for (JsonNode problem : answer.path("problems")) {
            traits.add("problem " + problem.path("code").asText());
        }
        if (answer.has("problems")) {
            traits.add("outcome refused");
            return traits;
        }
        String outcome = answer.path("outcome").asText();
        traits.add("outcome " + outcome);
        if (shipped) {
            traits.add(answer.path("procedure").asText() + " " + outcome);
        }
        traits.add("track " + answer.path("track").asText());
        int[] stand = new int[3];
        Set<String> against = new TreeSet<>();
        for (JsonNode finding : answer.path("findings")) {
            String status = finding.path("status").asText();
            int index = List.of("MET", "NOT_MET", "UNDETERMINED").indexOf(status);
            stand[index]++;
            String kind = finding.path("kind").asText();
            if (index > 0) {
                against.add(kind + " " + status);
            }
            if (shipped) {
                traits.add(finding.path("requirement").asText() + " " + status);
                if (index == 1) {
                    finding.path("facts")
                            .forEach(fact ->
                                    traits.add(finding.path("requirement").asText() + " with "
                                            + fact.path("fact").asText() + " " + fact.path("value")));
                }
            } else {
                traits.add(kind + " " + status + " of "
                        + Math.min(3, finding.path("facts").size()) + " and "
                        + Math.min(3, finding.path("missing").size()));
            }
        }
        traits.add("against " + against);
        traits.add("findings " + Math.min(9, stand[0]) + " " + Math.min(4, stand[1]) + " " + Math.min(4, stand[2]));
        due(answer, shipped, traits);
        JsonNode slip = answer.path("slip");
        traits.add("slip " + slip.path("required").asText()
                + Math.min(3, slip.path("missing").size()));
        traits.add("questions " + Math.min(9, answer.path("questions").size()));
        answer.path("questions")
                .forEach(question -> traits.add("asks " + question.path("type").asText()
                        + (shipped ? " " + question.path("fact").asText() : "")));
        answer.path("duties")
                .forEach(duty -> traits.add(shipped ? "owes " + duty.path("id").asText() : "owes"));
        answer.path("readings")
                .forEach(reading -> traits.add(
                        shipped
                                ? "reads " + reading.path("id").asText()
                                : "reads " + answer.path("readings").size() + " "
                                        + reading.path("alternatives").size()));
        for (JsonNode delegation : answer.path("delegations")) {
            Set<String> reasons = new TreeSet<>();
            delegation
                    .path("reasons")
                    .forEach(reason -> reasons.add(reason.path("exclusion").asText()));
            reasons.forEach(reason -> traits.add("excluded by " + reason));
            traits.add("delegation " + delegation.path("status").asText() + reasons
                    + delegation.path("manner").asText());
            if (shipped) {
                traits.add("delegation " + delegation.path("id").asText() + " "
                        + answer.path("procedure").asText() + " " + outcome);
            }
        }
        JsonNode body = answer.path("competence");
        traits.add("by " + body.path("basis").asText() + " "
                + body.path("level").asText() + " " + body.path("signatures").size() + body.has("delegation")
                + body.path("units").size());
        traits.add("guide " + Math.min(3, answer.path("guide").size()));
        answer.path("transitions")
                .forEach(transition ->
                        traits.add("transition " + transition.path("pending").asText()
                                + transition.path("status").asText()));
        return traits;
    }

    /** Days and units are many and say the same. */
    private static boolean isTelling(JsonNode fact) {
        return !fact.path("fact").asText().equals("receivedOn")
                && !fact.path("value").toString().contains("/");
    }

    private static void due(JsonNode answer, boolean shipped, Set<String> traits) {
        JsonNode due = answer.path("due");
        for (JsonNode limit : due.has("limit") ? List.of(due.path("limit")) : List.<JsonNode>of()) {
            String unit = limit.path("unit").asText();
            String effect = limit.path("cutOff").path("effect").asText();
            LocalDate received =
                    LocalDate.parse(answer.path("receivedAt").asText().substring(0, 10));
            String away = due.has("date")
                    ? Long.toString(Math.min(
                            40,
                            ChronoUnit.DAYS.between(
                                    received, LocalDate.parse(due.path("date").asText()))))
                    : "never";
            traits.add("within "
                    + (shipped
                            ? answer.path("procedure").asText()
                                    + limit.path("id").asText()
                            : "") + unit + " " + effect + " " + away);
            traits.add("weekday " + received.getDayOfWeek() + " " + unit + " " + away);
            traits.add("provisional " + due.path("provisional").asText());
            traits.add("hands over " + due.has("handOverBy") + " " + away);
            due.path("segments")
                    .forEach(segment ->
                            traits.add("segment " + segment.path("kind").asText()));
        }
        traits.add("candidates " + due.path("candidates").size() + " stages "
                + due.path("stages").size());
    }
}
