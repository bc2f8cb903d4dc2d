package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Criteria as JSON: {@code {"fact":"copies","atMost":10}}, {@code {"allOf":[…]}} and so on. */
final class CriterionJson {

    private static final Text FORM = Text.of(
            "một trong: always, fact với phép so sánh, allOf, anyOf, not, reading với options",
            "one of: always, fact with a comparison, allOf, anyOf, not, reading with options");

    private CriterionJson() {}

    static Criterion read(Value value) {
        Members members = value.members();
        Criterion criterion = members.isObject() ? read(value, members) : Criterion.always();
        members.done();
        return criterion;
    }

    private static Criterion read(Value value, Members members) {
        if (members.has("fact")) {
            return comparison(value, members, members.required("fact", Value::word, Value.STAND_IN));
        }
        if (members.has("allOf")) {
            return Criterion.allOf(members.list("allOf", CriterionJson::read));
        }
        if (members.has("anyOf")) {
            return Criterion.anyOf(members.list("anyOf", CriterionJson::read));
        }
        if (members.has("not")) {
            return Criterion.not(members.required("not", CriterionJson::read, Criterion.always()));
        }
        if (members.has("reading")) {
            return Criterion.underReading(
                    members.required("reading", Value::word, Value.STAND_IN),
                    members.required("options", CriterionJson::options, new TreeMap<>()));
        }
        if (members.has("always")) {
            onlyTrue(members, "always", value);
            return Criterion.always();
        }
        value.wrongType(FORM);
        return Criterion.always();
    }

    private static Criterion comparison(Value value, Members members, String fact) {
        if (members.has("atMost")) {
            return Criterion.atMost(fact, members.required("atMost", Value::factValue, FactValue.of(0)));
        }
        if (members.has("atLeast")) {
            return Criterion.atLeast(fact, members.required("atLeast", Value::factValue, FactValue.of(0)));
        }
        if (members.has("is")) {
            return Criterion.is(fact, members.required("is", Value::factValue, FactValue.of(0)));
        }
        if (members.has("in")) {
            return Criterion.oneOf(fact, members.list("in", Value::factValue));
        }
        if (members.has("containsAny")) {
            return Criterion.containsAny(fact, members.list("containsAny", Value::word));
        }
        if (members.has("sameAs")) {
            return Criterion.same(fact, members.required("sameAs", Value::word, Value.STAND_IN));
        }
        if (members.has("includes")) {
            return Criterion.includes(fact, members.required("includes", Value::word, Value.STAND_IN));
        }
        if (members.has("applies")) {
            onlyTrue(members, "applies", value);
            return Criterion.applies(fact);
        }
        value.wrongType(Text.of(
                "một phép so sánh: atMost, atLeast, is, in, containsAny, sameAs, includes, applies",
                "a comparison: atMost, atLeast, is, in, containsAny, sameAs, includes, applies"));
        return Criterion.always();
    }

    private static void onlyTrue(Members members, String name, Value value) {
        if (!members.required(name, Value::flag, true)) {
            value.error(
                    IssueCode.WRONG_TYPE,
                    "`" + name + "` chỉ có thể là true",
                    "`" + name + "` can only be true",
                    "hãy dùng not để phủ định",
                    "use not for the opposite");
        }
    }

    private static SortedMap<String, Criterion> options(Value value) {
        SortedMap<String, Criterion> options = new TreeMap<>();
        if (value.node() instanceof Node.ObjectNode object) {
            object.members().forEach((option, node) -> options.put(option, read(value.inside(node, option))));
        } else {
            value.wrongType(Text.of("đối tượng", "object"));
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
