package io.github.motcua.rules.docs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts and numbers. */
final class Json {

    private Json() {}

    /** The one value in a text. */
    static Object parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("text after the end: " + json);
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (parser.currentToken() == null || !parser.currentToken().isScalarValue()) {
            throw new IllegalArgumentException("no JSON value at " + parser.currentLocation());
        }
        return parser.currentToken() + " " + parser.getText();
    }

    /** The members of an object; none if it is something else. */
    static Map<?, ?> members(Object value) {
        return value instanceof Map<?, ?> object ? object : Map.of();
    }

    /** Whether a value, or an object with all the members of an object, stands anywhere in another one. */
    static boolean contains(Object whole, Object part) {
        return whole.equals(part)
                || (part instanceof Map<?, ?> wanted
                        && !wanted.isEmpty()
                        && members(whole).entrySet().containsAll(wanted.entrySet()))
                || inside(whole).stream().anyMatch(inner -> contains(inner, part));
    }

    private static Collection<?> inside(Object whole) {
        return whole instanceof List<?> list ? list : members(whole).values();
    }
}
