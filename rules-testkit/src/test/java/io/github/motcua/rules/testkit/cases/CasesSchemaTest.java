package io.github.motcua.rules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of case files says what is read. */
class CasesSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonNode DOCUMENT =
            resource(CaseFile.class, "/io/github/motcua/rules/testkit/schema/cases.schema.json");
    private static final Schema SCHEMA = REGISTRY.getSchema(DOCUMENT);

    private static JsonNode resource(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The case files that come with the project. */
    static List<Path> shipped() throws IOException {
        List<Path> files = new ArrayList<>(CaseFile.in(Path.of("../examples/intake/cases")));
        files.addAll(CaseFile.in(Path.of("../conformance")));
        return files;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_case_file_is_valid(Path file) throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(file.toFile()))).isEmpty();
    }

    @Test
    void it_is_a_schema_and_says_where_it_is_published() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(DOCUMENT))
                .isEmpty();
        assertThat(DOCUMENT.path("$id").textValue())
                .isEqualTo("https://motcua.github.io/rules/schema/cases.schema.json");
    }

    @Test
    void what_may_be_expected_is_what_a_decision_has_and_problems() {
        JsonNode decision = resource(Catalogs.class, "schema/decision.schema.json");
        Set<String> names = names(decision.path("properties"));
        names.add("problems");

        assertThat(names(DOCUMENT.at("/$defs/expected/properties"))).isEqualTo(names);
        assertThat(DOCUMENT.at("/$defs/expected/properties/outcome/enum"))
                .isEqualTo(decision.at("/properties/outcome/enum"));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'catalogs':[],'cases':[CASE]}",
                "{'catalogs':['vn-one-stop','vn-one-stop'],'cases':[CASE]}",
                "{'catalogs':['vn-one-stop'],'cases':[]}",
                "{'catalogs':['vn-one-stop'],'cases':[CASE],'more':1}",
                "{'catalogs':['vn-one-stop'],'cases':[CASE],'strict':1}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','given':{},'expected':{'due':null}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':' ','source':'s','given':{},'expected':{'due':null}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':' ','given':{},'expected':{'due':null}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'source':'s','given':{},'expected':{'due':null}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','expected':{'due':null}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},'expected':{}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},'expected':{'dues':null}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},'expected':{'problems':[]}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},'expected':{'problems':[{}]}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},'expected':{'findings':['else']}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},'expected':{'findings':{}}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},"
                        + "'expected':{'outcome':'REFUSE','problems':[{'code':'missing'}]}}]}"
            })
    void what_the_schema_refuses_the_reader_refuses_too(String written) throws IOException {
        String json = written.replace("CASE", "{'name':'a','source':'s','given':{},'expected':{'due':null}}")
                .replace('\'', '"');

        List<Error> errors = SCHEMA.validate(JSON.readTree(json));

        assertThat(errors).as(json).isNotEmpty();
        assertThat(refuses(json)).as(json).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'catalogs':['vn-one-stop'],'source':'s','cases':[{'name':'a','given':{},'expected':{'due':null}}]}",
                "{'title':'t','catalogs':['vn-one-stop'],'strict':true,"
                        + "'cases':[{'name':'a','source':'s','given':{},'expected':{'problems':[{'code':'missing'},'nothing else']}}]}",
                "{'catalogs':['vn-one-stop'],'cases':[{'name':'a','source':'s','given':{},"
                        + "'expected':{'track':null,'findings':[{},'nothing else'],'blockedBy':[],'questions':[]}}]}"
            })
    void what_the_reader_takes_the_schema_takes_too(String written) throws IOException {
        String json = written.replace('\'', '"');

        assertThat(refuses(json)).as(json).isFalse();
        assertThat(SCHEMA.validate(JSON.readTree(json))).as(json).isEmpty();
    }

    /** Values that are right somewhere, and such as are right nowhere. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "3",
            "{}",
            "[]",
            "''",
            "' '",
            "'\u00a0'",
            "'\u0110'",
            "'Ð'",
            "'nothing else'",
            "'vn-one-stop'",
            "'NO_WAIT'",
            "'ORDINARY'",
            "'ERROR'",
            "'missing'",
            "['vn-one-stop']",
            "['vn-one-stop','vn-one-stop']",
            "['nothing else']",
            "['nothing else',{}]",
            "[{}]",
            "[{},'nothing else']",
            "{'due':null}",
            "{'procedure':'2.000815'}",
            "{'problems':[{'code':'missing'}]}",
            "{'problems':['nothing else']}",
            "[{'code':'missing','pointer':'/x'},'nothing else']",
            "[{'code':'missing','severity':'WARNING'}]",
            "[{'id':'vn-one-stop'}]",
            "{'name':'b','source':'t','given':{},'expected':{'track':null}}");

    private static final List<String> NAMES = List.of(
            "title",
            "source",
            "catalogs",
            "calendars",
            "strict",
            "cases",
            "name",
            "given",
            "expected",
            "outcome",
            "track",
            "problems",
            "procedure",
            "unit",
            "findings",
            "questions",
            "blockedBy",
            "due",
            "guide",
            "code",
            "severity",
            "pointer",
            "more");

    @Test
    void reader_and_schema_agree_on_files_that_are_changed_at_random() throws IOException {
        JsonNode sound = JSON.readTree(("{'title':'t','source':'s','catalogs':['vn-one-stop'],'strict':false,'cases':["
                        + "{'name':'a','given':{},'expected':{'outcome':'REFUSE','findings':[{'status':'MET'},'nothing else']}},"
                        + "{'name':'b','source':'t','given':{'x':[1]},'expected':{'problems':[{'code':'missing'},'nothing else']}}]}")
                .replace('\'', '"'));
        SplittableRandom random = new SplittableRandom(7);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            JsonNode changed = sound.deepCopy();
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                change(changed, random);
            }
            List<Issue> issues = issues(changed.toString());
            boolean valid = SCHEMA.validate(changed).isEmpty();
            taken += issues.isEmpty() ? 1 : 0;
            refused += valid ? 0 : 1;

            if (issues.isEmpty()) {
                assertThat(valid).as("taken by the reader: " + changed).isTrue();
            }
            if (valid) {
                assertThat(issues).as("taken by the schema: " + changed).allMatch(CasesSchemaTest::isNotInTheSchema);
            }
        }
        assertThat(taken).isGreaterThan(200);
        assertThat(refused).isGreaterThan(1_000);
    }

    /** What the schema says of itself that it does not see. */
    private static boolean isNotInTheSchema(Issue issue) {
        String pointer = issue.location().pointer();
        return switch (issue.code()) {
            case DUPLICATE_ID -> pointer.endsWith("/name");
            case UNKNOWN_CATALOG -> pointer.startsWith("/catalogs/");
            case UNKNOWN_CALENDAR -> pointer.startsWith("/calendars/");
            case BAD_CHARACTER ->
                pointer.endsWith("/name") || pointer.endsWith("/source") || pointer.endsWith("/title");
            case UNKNOWN_MEMBER, UNKNOWN_WORD, WRONG_TYPE, NO_SUCH_DATE -> pointer.contains("/expected/");
            case MISSING -> pointer.endsWith("/expected");
            default -> false;
        };
    }

    private static void change(JsonNode root, SplittableRandom random) throws IOException {
        JsonNode at = root;
        while (at.size() > 0 && random.nextInt(4) > 0) {
            JsonNode inside = at.isArray() ? at.get(random.nextInt(at.size())) : any(at, random);
            if (!inside.isContainerNode()) {
                break;
            }
            at = inside;
        }
        JsonNode value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())).replace('\'', '"'));
        if (at instanceof ArrayNode list) {
            int i = random.nextInt(list.size() + 1);
            if (i == list.size() || random.nextBoolean()) {
                list.insert(i, value);
            } else {
                list.remove(i);
            }
        } else if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(names(object));
            String name = names.isEmpty() || random.nextInt(4) == 0
                    ? NAMES.get(random.nextInt(NAMES.size()))
                    : names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        }
    }

    private static JsonNode any(JsonNode object, SplittableRandom random) {
        List<JsonNode> values = new ArrayList<>();
        object.elements().forEachRemaining(values::add);
        return values.get(random.nextInt(values.size()));
    }

    private static boolean refuses(String json) {
        return !issues(json).isEmpty();
    }

    private static List<Issue> issues(String json) {
        try {
            CaseFile.read(json.getBytes(StandardCharsets.UTF_8), "", Path.of("."));
            return List.of();
        } catch (RejectedException rejected) {
            return rejected.issues();
        }
    }
}
