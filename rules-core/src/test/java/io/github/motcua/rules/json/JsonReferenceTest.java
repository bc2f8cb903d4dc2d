package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.Replay;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON reference in the documentation says what is so. */
class JsonReferenceTest {

    private static final JsonReference REFERENCE = JsonReference.read();

    static List<JsonReference.Table> tables() {
        return REFERENCE.tables();
    }

    @Test
    void every_example_is_looked_at() {
        assertThat(REFERENCE.marked()).isEqualTo(REFERENCE.blocks());
    }

    @Test
    void the_examples_are_valid() {
        for (Map.Entry<String, Schema> example : Map.of(
                        "case",
                        Schema.CASE,
                        "catalog",
                        Schema.CATALOG,
                        "calendar",
                        Schema.CALENDAR,
                        "decision",
                        Schema.DECISION,
                        "record",
                        Schema.RECORD)
                .entrySet()) {
            assertThat(example.getValue().errors(Schema.json(REFERENCE.example(example.getKey()))))
                    .as(example.getKey())
                    .isEmpty();
        }
    }

    @Test
    void the_catalog_of_the_example_has_an_entry_of_every_kind() {
        List<String> members = new ArrayList<>();
        Schema.json(REFERENCE.example("catalog")).fieldNames().forEachRemaining(members::add);
        List<String> described = new ArrayList<>();
        Schema.CATALOG.document().path("properties").fieldNames().forEachRemaining(described::add);

        assertThat(members).containsExactlyElementsOf(described);
    }

    @Test
    void the_calendar_of_the_example_is_sound_and_has_an_entry_of_every_kind() {
        String example = REFERENCE.example("calendar");
        List<String> members = new ArrayList<>();
        Schema.json(example).fieldNames().forEachRemaining(members::add);
        List<String> described = new ArrayList<>();
        Schema.CALENDAR.document().path("properties").fieldNames().forEachRemaining(described::add);

        assertThat(members).containsExactlyElementsOf(described);
        assertThat(Calendars.check(List.of(CalendarJson.read(example.getBytes(StandardCharsets.UTF_8), "example"))))
                .isEmpty();
    }

    @Test
    void deciding_the_case_by_the_catalog_gives_the_decision() {
        String decision = rules().decide(REFERENCE.example("case"));

        assertThat(Schema.json(decision)).isEqualTo(Schema.json(REFERENCE.example("decision")));
    }

    @Test
    void the_record_of_the_case_is_that_of_the_example_but_for_versions_and_hashes() {
        String line = record().line();

        assertThat(unversioned(line)).isEqualTo(unversioned(REFERENCE.example("record")));
        assertThat(Schema.json(line).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        () -> Schema.json(REFERENCE.example("record")).fieldNames());
    }

    private static DecisionRecord record() {
        return rules().record(
                        CaseJson.read(REFERENCE.example("case"), rules().zone()).orReject());
    }

    /** What every edit of a shipped catalog, and every release, changes is left out. */
    private static JsonNode unversioned(String json) {
        return Schema.json(json.replaceAll("\\s*\"version\": ?\"[^\"]+\"", "\"version\":\"\"")
                .replaceAll("\"engine\": ?\"[^\"]+\"", "\"engine\":\"\"")
                .replaceAll("[0-9a-f]{64}", ""));
    }

    @Test
    void replaying_the_record_by_another_catalog_gives_the_results_of_the_example() {
        String one = "\"criterion\": {\"fact\": \"copies\", \"atMost\": 10}";
        String catalog = REFERENCE.example("catalog");
        assertThat(catalog).contains(one);
        byte[] later = catalog.replace(one, one.replace("10", "9")).getBytes(StandardCharsets.UTF_8);

        Replay replay =
                ProcedureRules.load(List.of(CatalogJson.read(later, "later"))).replay();
        String result = ReplayJson.write(replay.record(record()));

        assertThat(unversioned(result)).isEqualTo(unversioned(REFERENCE.example("replayed")));
        assertThat(Schema.json(ReplayJson.write(replay.totals()))).isEqualTo(Schema.json(REFERENCE.example("totals")));
    }

    @Test
    void the_question_of_the_example_is_asked_where_a_fact_of_the_case_is_left_out() {
        String uncounted = REFERENCE.example("case").replace("\"copies\": 10, ", "");

        JsonNode questions = Schema.json(rules().decide(uncounted)).path("questions");

        assertThat(questions.get(0)).isEqualTo(Schema.json(REFERENCE.example("question")));
    }

    private static ProcedureRules rules() {
        byte[] json = REFERENCE.example("catalog").getBytes(StandardCharsets.UTF_8);
        ReadDocument<Catalog> catalog = CatalogJson.read(json, "example");
        assertThat(Catalogs.check(List.of(catalog))).isEmpty();
        return ProcedureRules.load(List.of(catalog));
    }

    @Test
    void the_criteria_are_of_every_form_and_valid() {
        ObjectNode schema = Schema.CATALOG.document().deepCopy();
        schema.retain("$schema", "$defs");
        schema.put("$ref", "#/$defs/criterion");
        Set<String> used = new TreeSet<>();
        for (String line : REFERENCE.example("criterion").lines().toList()) {
            JsonNode criterion = Schema.json(line);

            assertThat(Schema.of(schema).errors(criterion)).as(line).isEmpty();
            names(criterion, used);
        }

        Set<String> described = new TreeSet<>();
        schema.at("/$defs/criterion/properties").fieldNames().forEachRemaining(described::add);
        assertThat(used).containsAll(described);
    }

    private static void names(JsonNode json, Set<String> names) {
        json.fieldNames().forEachRemaining(names::add);
        json.forEach(inside -> names(inside, names));
    }

    @Test
    void the_bad_case_gets_the_errors_of_the_error_line() {
        ArrayNode errors = (ArrayNode) Schema.json("[]");
        try {
            rules().decide(REFERENCE.example("bad case"));
        } catch (RejectedException rejected) {
            rejected.issues().forEach(issue -> errors.add(json(issue)));
        }

        assertThat(Schema.json(REFERENCE.example("error line")).path("errors")).isEqualTo(errors);
    }

    private static ObjectNode json(Issue issue) {
        ObjectNode json = (ObjectNode) Schema.json("{}");
        json.put("code", issue.code().id());
        json.put("severity", issue.severity().name());
        json.put("pointer", issue.location().pointer());
        json.put("line", issue.location().line());
        json.put("column", issue.location().column());
        json.set("message", json(issue.message()));
        json.set("help", json(issue.help()));
        return json;
    }

    private static ObjectNode json(Text text) {
        return ((ObjectNode) Schema.json("{}")).put("vi", text.vi()).put("en", text.en());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_names_the_members_that_the_schema_names(JsonReference.Table table) {
        JsonNode described = definition(table.definition());
        Set<String> required = new TreeSet<>();
        described.path("required").forEach(name -> required.add(name.textValue()));

        Map<String, JsonNode> members = new TreeMap<>();
        described.path("properties").properties().forEach(member -> members.put(member.getKey(), member.getValue()));

        assertThat(table.rows())
                .extracting(JsonReference.Row::name)
                .containsExactlyInAnyOrderElementsOf(members.keySet());
        for (JsonReference.Row row : table.rows()) {
            JsonNode standard = standard(table.definition(), members.get(row.name()));
            assertThat(row.required().equals("yes")).as(row.name()).isEqualTo(required.contains(row.name()));
            assertThat(row.standard().replace("`", ""))
                    .as(row.name())
                    .isEqualTo(
                            standard.isMissingNode() ? "–" : standard.toString().replace(":", ": "));
            assertThat(row.type()).as(row.name()).isNotEmpty();
            assertThat(row.meaning()).as(row.name()).endsWith(".");
        }
    }

    /** The default of a member, or of the definition that it refers to. */
    private static JsonNode standard(String place, JsonNode member) {
        String schema = place.replaceAll("#.*", "");
        String reference = member.path("$ref").asText().replace("#/$defs/", "");
        return member.has("default") || reference.isEmpty()
                ? member.path("default")
                : definition(schema + "#" + reference).path("default");
    }

    @Test
    void every_object_has_its_table() {
        Set<String> described = new TreeSet<>();
        for (JsonReference.Table table : REFERENCE.tables()) {
            described.add(table.definition());
        }
        Set<String> objects = new TreeSet<>();
        for (Schema schema : Schema.all()) {
            schema.document().path("$defs").properties().forEach(definition -> {
                if (definition.getValue().path("type").asText().equals("object")) {
                    objects.add(schema + "#" + definition.getKey());
                }
            });
            objects.add(schema.toString());
        }

        // Criteria have a table of forms; what several documents share is described once.
        objects.removeAll(Set.of(
                "catalog#criterion",
                "calendar#period",
                "calendar#provision",
                "calendar#reading",
                "calendar#source",
                "calendar#text",
                "decision#allowedValue",
                "decision#cutOff",
                "decision#range",
                "decision#text",
                "record#case",
                "record#factValue"));
        assertThat(described).containsAll(objects);
    }

    /** A schema, or after # a definition in it, or after a point an object in that. */
    private static JsonNode definition(String place) {
        String[] parts = place.split("[#.]");
        JsonNode found = Schema.all().stream()
                .filter(schema -> schema.toString().equals(parts[0]))
                .findFirst()
                .orElseThrow()
                .document();
        if (parts.length > 1) {
            found = found.path("$defs").path(parts[1]);
        }
        return parts.length > 2 ? found.path("properties").path(parts[2]) : found;
    }
}
