package io.github.motcua.rules.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.motcua.rules.Catalogs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A published JSON Schema, used as anybody would use it. */
final class Schema {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ROOT).build()));

    static final Schema CATALOG = published("catalog");
    static final Schema CASE = published("case");
    static final Schema CALENDAR = published("calendar");
    static final Schema DECISION = published("decision");
    static final Schema RECORD = published("record");

    private final String name;
    private final JsonNode document;
    private final com.networknt.schema.Schema schema;

    private Schema(String name, JsonNode document) {
        this.name = name;
        this.document = document;
        this.schema = REGISTRY.getSchema(document);
    }

    /** A schema that is not published. */
    static Schema of(JsonNode document) {
        return new Schema("", document);
    }

    private static Schema published(String name) {
        return new Schema(name, json(resource("schema/" + name + ".schema.json")));
    }

    static List<Schema> all() {
        return List.of(CATALOG, CASE, CALENDAR, DECISION, RECORD);
    }

    /** The schema as it is published. */
    JsonNode document() {
        return document;
    }

    /** What the schema says is wrong with a document. */
    List<Error> errors(JsonNode json) {
        return schema.validate(json);
    }

    /** What draft 2020-12 says is wrong with the schema. */
    List<Error> ownErrors() {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(document);
    }

    @Override
    public String toString() {
        return name;
    }

    static byte[] resource(String path) {
        try (InputStream stream = Objects.requireNonNull(Catalogs.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
