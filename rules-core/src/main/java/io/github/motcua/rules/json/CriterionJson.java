package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Criteria as JSON: {@code {"fact":"copies","atMost":10}}, {@code {"allOf":[…]}} and so on. */
final class CriterionJson {

    private CriterionJson() {}

    /** A criterion; always met if it is left out. */
    static Criterion read(Value value) {
        if (!value.isThere()) {
            return Criterion.always();
        }
        Members members = value.members();
        Criterion criterion = read(value, members);
        members.done();
        return criterion;
    }

    private static Criterion read(Value value, Members members) {
        if (members.has("fact")) {
            return comparison(value, members, members.needed("fact").word());
        }
        if (members.has("allOf")) {
            return Criterion.allOf(parts(members.items("allOf")));
        }
        if (members.has("anyOf")) {
            return Criterion.anyOf(parts(members.items("anyOf")));
        }
        if (members.has("not")) {
            return Criterion.not(read(members.needed("not")));
        }
        if (members.has("reading")) {
            return Criterion.underReading(members.needed("reading").word(), options(members.needed("options")));
        }
        if (members.has("always")) {
            members.needed("always").onlyTrue();
            return Criterion.always();
        }
        value.wrongType(
                "điều kiện: always, fact với phép so sánh, allOf, anyOf, not, hoặc reading với options",
                "criterion: always, fact with a comparison, allOf, anyOf, not, or reading with options");
        return Criterion.always();
    }

    private static Criterion comparison(Value value, Members members, String fact) {
        if (members.has("atMost")) {
            return Criterion.atMost(fact, members.needed("atMost").factValue());
        }
        if (members.has("atLeast")) {
            return Criterion.atLeast(fact, members.needed("atLeast").factValue());
        }
        if (members.has("is")) {
            return Criterion.is(fact, members.needed("is").factValue());
        }
        if (members.has("in")) {
            List<FactValue> values = new ArrayList<>();
            for (Value item : members.items("in")) {
                values.add(item.factValue());
            }
            return Criterion.oneOf(fact, values);
        }
        if (members.has("containsAny")) {
            return Criterion.containsAny(fact, members.needed("containsAny").words());
        }
        if (members.has("sameAs")) {
            return Criterion.same(fact, members.needed("sameAs").word());
        }
        if (members.has("includes")) {
            return Criterion.includes(fact, members.needed("includes").word());
        }
        if (members.has("applies")) {
            members.needed("applies").onlyTrue();
            return Criterion.applies(fact);
        }
        value.wrongType(
                "phép so sánh: atMost, atLeast, is, in, containsAny, sameAs, includes hoặc applies",
                "comparison: atMost, atLeast, is, in, containsAny, sameAs, includes or applies");
        return Criterion.always();
    }

    private static List<Criterion> parts(List<Value> values) {
        List<Criterion> parts = new ArrayList<>();
        for (Value value : values) {
            parts.add(read(value));
        }
        return parts;
    }

    private static SortedMap<String, Criterion> options(Value value) {
        SortedMap<String, Criterion> options = new TreeMap<>();
        for (Map.Entry<String, Node> option : value.named().entrySet()) {
            options.put(option.getKey(), read(value.inside(option.getValue(), option.getKey())));
        }
        return options;
    }

    static void write(JsonGenerator out, Criterion criterion) throws IOException {
        try {
            criterion.accept(new Writer(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static final class Writer implements Criterion.Visitor<Boolean> {
        private static final Boolean DONE = true;

        private final JsonGenerator out;

        Writer(JsonGenerator out) {
            this.out = out;
        }

        @Override
        public Boolean always() {
            return object(() -> out.writeBooleanField("always", true));
        }

        @Override
        public Boolean atMost(Criterion.AtMost criterion) {
            return fact(criterion.fact(), "atMost", () -> JsonOut.factValue(out, criterion.limit()));
        }

        @Override
        public Boolean atLeast(Criterion.AtLeast criterion) {
            return fact(criterion.fact(), "atLeast", () -> JsonOut.factValue(out, criterion.limit()));
        }

        @Override
        public Boolean oneOf(Criterion.OneOf criterion) {
            if (criterion.values().size() == 1) {
                return fact(
                        criterion.fact(),
                        "is",
                        () -> JsonOut.factValue(out, criterion.values().get(0)));
            }
            return fact(criterion.fact(), "in", () -> {
                out.writeStartArray();
                for (FactValue value : criterion.values()) {
                    JsonOut.factValue(out, value);
                }
                out.writeEndArray();
            });
        }

        @Override
        public Boolean containsAny(Criterion.ContainsAny criterion) {
            return fact(criterion.fact(), "containsAny", () -> JsonOut.words(out, criterion.members()));
        }

        @Override
        public Boolean applies(Criterion.Applies criterion) {
            return fact(criterion.fact(), "applies", () -> out.writeBoolean(true));
        }

        @Override
        public Boolean same(Criterion.Same criterion) {
            return fact(criterion.fact(), "sameAs", () -> out.writeString(criterion.other()));
        }

        @Override
        public Boolean includes(Criterion.Includes criterion) {
            return fact(criterion.fact(), "includes", () -> out.writeString(criterion.member()));
        }

        @Override
        public Boolean allOf(Criterion.AllOf criterion) {
            return parts("allOf", criterion.parts());
        }

        @Override
        public Boolean anyOf(Criterion.AnyOf criterion) {
            return parts("anyOf", criterion.parts());
        }

        @Override
        public Boolean not(Criterion.Not criterion) {
            return object(() -> {
                out.writeFieldName("not");
                criterion.part().accept(this);
            });
        }

        @Override
        public Boolean underReading(Criterion.UnderReading criterion) {
            return object(() -> {
                out.writeStringField("reading", criterion.reading());
                out.writeObjectFieldStart("options");
                for (Map.Entry<String, Criterion> option : criterion.options().entrySet()) {
                    out.writeFieldName(option.getKey());
                    option.getValue().accept(this);
                }
                out.writeEndObject();
            });
        }

        private Boolean parts(String name, List<Criterion> parts) {
            return object(() -> {
                out.writeArrayFieldStart(name);
                parts.forEach(part -> part.accept(this));
                out.writeEndArray();
            });
        }

        private Boolean fact(String fact, String comparison, JsonOut.Piece value) {
            return object(() -> {
                out.writeStringField("fact", fact);
                out.writeFieldName(comparison);
                value.write();
            });
        }

        private Boolean object(JsonOut.Piece members) {
            try {
                out.writeStartObject();
                members.write();
                out.writeEndObject();
                return DONE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
