package io.github.motcua.rules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.issue.RejectedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static boolean refuses(String json) {
        try {
            CaseFile.read(json.getBytes(StandardCharsets.UTF_8), "", Path.of("."));
            return false;
        } catch (RejectedException rejected) {
            return true;
        }
    }
}
