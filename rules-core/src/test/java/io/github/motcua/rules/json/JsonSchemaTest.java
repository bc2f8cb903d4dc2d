package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.SegmentKind;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.record.RecordHash;
import io.github.motcua.rules.text.Ids;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Spelling;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the library reads and writes. */
class JsonSchemaTest {

    static List<Schema> schemas() {
        return Schema.all();
    }

    static List<String> shipped() {
        return Catalogs.shipped();
    }

    /** Of a requirement that follows from what a programme is: the programme's id and what it is about. */
    private static final int LONGEST_REQUIREMENT_ID = 268;

    // What is read and written

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_catalog_is_valid(String id) {
        assertThat(Schema.CATALOG.errors(Schema.json(Schema.resource("catalogs/" + id + ".json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_catalog_is_valid_as_it_is_written(String id) {
        String written = CatalogJson.write(Catalogs.shipped(id).orElseThrow());

        assertThat(Schema.CATALOG.errors(Schema.json(written))).isEmpty();
    }

    static List<String> shippedCalendars() {
        return Calendars.shipped();
    }

    @ParameterizedTest
    @MethodSource("shippedCalendars")
    void a_shipped_calendar_is_valid(String id) {
        assertThat(Schema.CALENDAR.errors(Schema.json(Schema.resource("calendars/" + id + ".json"))))
                .isEmpty();
    }

    @Test
    void cases_are_valid_as_they_are_written() {
        for (Case given : Cases.all()) {
            assertThat(Schema.CASE.errors(Schema.json(CaseJson.write(given))))
                    .as(CaseJson.write(given))
                    .isEmpty();
        }
    }

    @Test
    void decisions_of_all_outcomes_are_valid_as_they_are_written() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (Decision decision : Cases.decisions()) {
            assertThat(Schema.DECISION.errors(Schema.json(DecisionJson.write(decision))))
                    .as(DecisionJson.write(decision))
                    .isEmpty();
            outcomes.add(decision.outcome());
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void every_member_of_a_decision_occurs_in_some_decision() {
        Set<String> written = new TreeSet<>();
        for (Decision decision : Cases.decisions()) {
            names(Schema.json(DecisionJson.write(decision)), written);
        }

        Set<String> described = new TreeSet<>();
        eachSchema(
                Schema.DECISION.document(),
                "",
                (pointer, schema) -> schema.path("properties").fieldNames().forEachRemaining(described::add));

        assertThat(written).isEqualTo(described);
    }

    @Test
    void records_of_all_decisions_are_valid_as_they_are_written_and_every_member_occurs_in_some_record() {
        Set<String> written = new TreeSet<>();
        HashedVersion version = new HashedVersion("some-catalog", "1", RecordHash.of(new byte[0]));
        RecordWriter.Header header = new RecordWriter.Header("0.1.0", true, RecordHash.of(new byte[1]));
        List<Case> cases = new ArrayList<>(Cases.all());
        cases.add(cases.get(0).decidedOn(LocalDate.of(2022, 5, 27)));
        for (Case given : cases) {
            for (Decision decision : given.equals(cases.get(0))
                    ? Cases.decisions()
                    : Cases.decisions().subList(0, 1)) {
                String line = new RecordWriter()
                        .record(header, given, decision, List.of(version), List.of(version))
                        .line();

                assertThat(Schema.RECORD.errors(Schema.json(line))).as(line).isEmpty();
                assertThat(RecordJson.read(line).issues()).isEmpty();
                names(Schema.json(line), written);
            }
        }

        Set<String> described = new TreeSet<>();
        eachSchema(
                Schema.RECORD.document(),
                "",
                (pointer, schema) -> schema.path("properties").fieldNames().forEachRemaining(described::add));
        assertThat(written).containsAll(described);
    }

    private static void names(JsonNode json, Set<String> names) {
        json.fieldNames().forEachRemaining(names::add);
        json.forEach(inside -> names(inside, names));
    }

    // The schemas themselves

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_is_a_schema_and_says_where_it_is_published(Schema schema) {
        assertThat(schema.ownErrors()).isEmpty();
        assertThat(schema.document().path("$id").textValue())
                .isEqualTo("https://motcua.github.io/rules/schema/" + schema + ".schema.json");
        assertThat(schema.document().path("$schema").textValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_member_and_every_definition_is_described_in_a_sentence(Schema schema) {
        eachSchema(schema.document(), "", (pointer, part) -> {
            boolean describes = !pointer.matches(".*/(if|then|else)(/.*)?");
            for (String holder : describes ? List.of("properties", "$defs") : List.<String>of()) {
                part.path(holder)
                        .properties()
                        .forEach(member -> assertThat(
                                        member.getValue().path("description").asText())
                                .as(pointer + "/" + holder + "/" + member.getKey())
                                .matches("(?s)\\S.*[.]"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_object_refuses_members_that_it_does_not_know(Schema schema) {
        eachSchema(schema.document(), "", (pointer, part) -> {
            if (part.has("properties") && part.path("type").toString().contains("object")) {
                assertThat(part.has("additionalProperties")).as(pointer).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_definition_is_used(Schema schema) {
        String text = schema.document().toString();

        schema.document()
                .path("$defs")
                .fieldNames()
                .forEachRemaining(name -> assertThat(text).contains("\"$ref\":\"#/$defs/" + name + "\""));
    }

    @Test
    void what_several_schemas_define_is_the_same_in_all_of_them() {
        // A decision shows these with less, or with the document's name beside each citation.
        Set<String> ofADecision = Set.of("citations", "competence", "delegation", "duty", "limit", "reading", "slip");
        Map<String, JsonNode> definitions = new TreeMap<>();
        for (Schema schema : Schema.all()) {
            schema.document().path("$defs").properties().forEach(definition -> {
                if (schema != Schema.DECISION || !ofADecision.contains(definition.getKey())) {
                    JsonNode earlier = definitions.putIfAbsent(definition.getKey(), definition.getValue());
                    assertThat(definition.getValue())
                            .as(definition.getKey())
                            .isEqualTo(earlier == null ? definition.getValue() : earlier);
                }
            });
        }
    }

    private static void eachSchema(JsonNode schema, String pointer, BiConsumer<String, JsonNode> visit) {
        if (schema.isObject()) {
            visit.accept(pointer, schema);
        }
        for (String holder : List.of("properties", "$defs", "dependentSchemas")) {
            schema.path(holder)
                    .properties()
                    .forEach(member ->
                            eachSchema(member.getValue(), pointer + "/" + holder + "/" + member.getKey(), visit));
        }
        for (String holder : List.of("items", "additionalProperties", "propertyNames", "if", "then", "else", "not")) {
            if (schema.has(holder)) {
                eachSchema(schema.path(holder), pointer + "/" + holder, visit);
            }
        }
        for (String holder : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(holder).forEach(part -> eachSchema(part, pointer + "/" + holder, visit));
        }
    }

    // What the schemas take from the library

    @Test
    void the_words_are_those_of_the_library() {
        assertThat(words(Schema.CATALOG, "/$defs/certainty/enum")).isEqualTo(names(Certainty.values()));
        assertThat(words(Schema.CATALOG, "/$defs/fact/properties/type/enum")).isEqualTo(names(FactType.values()));
        assertThat(words(Schema.CATALOG, "/$defs/knowers/items/enum")).isEqualTo(names(Knower.values()));
        assertThat(words(Schema.CATALOG, "/$defs/level/enum")).isEqualTo(names(Level.values()));
        assertThat(words(Schema.CATALOG, "/$defs/officeKind/enum")).isEqualTo(names(OfficeKind.values()));
        assertThat(words(Schema.CATALOG, "/$defs/rank/enum")).isEqualTo(names(Rank.values()));
        assertThat(Schema.CATALOG.document().at("/$defs/posts/properties").fieldNames())
                .toIterable()
                .isEqualTo(names(Rank.values()));
        assertThat(words(Schema.CATALOG, "/$defs/delegationRule/properties/reach/enum"))
                .isEqualTo(names(DelegationRule.Reach.values()));
        assertThat(words(Schema.CATALOG, "/$defs/delegation/properties/manner/enum"))
                .isEqualTo(names(Manner.values()));
        assertThat(words(Schema.CATALOG, "/$defs/delegation/properties/notKnown/items/enum"))
                .isEqualTo(names(Delegation.Unstated.values()));
        assertThat(words(Schema.CATALOG, "/$defs/competence/properties/basis/enum"))
                .isEqualTo(List.of(Basis.OWN.name(), Basis.DECENTRALISED.name()));
        assertThat(words(Schema.CATALOG, "/$defs/requirementKind/enum")).isEqualTo(names(RequirementKind.values()));
        assertThat(words(Schema.CATALOG, "/$defs/limitUnit/enum")).isEqualTo(names(LimitUnit.values()));
        assertThat(words(Schema.CATALOG, "/$defs/cutOff/properties/effect/enum"))
                .isEqualTo(names(CutOff.Effect.values()));
        assertThat(words(Schema.CATALOG, "/$defs/monthEnd/enum")).isEqualTo(names(MonthEnd.values()));
        assertThat(words(Schema.CATALOG, "/$defs/supplement/properties/effect/enum"))
                .isEqualTo(names(SupplementEffect.values()));
        assertThat(words(Schema.CATALOG, "/$defs/reappointment/properties/before/enum"))
                .isEqualTo(names(DossierRules.DayBefore.values()));
        assertThat(words(Schema.DECISION, "/$defs/segment/properties/kind/enum"))
                .isEqualTo(names(SegmentKind.values()));
        assertThat(words(Schema.CATALOG, "/$defs/outcomes/items/enum")).isEqualTo(names(Outcome.values()));
        assertThat(words(Schema.CALENDAR, "/$defs/namedDay/properties/kind/enum"))
                .as("but for the days of swaps, which come in pairs")
                .isEqualTo(names(Stream.of(DayKind.values())
                        .filter(kind -> kind != DayKind.SWAP_OFF && kind != DayKind.SWAP_WORKING)
                        .toArray(DayKind[]::new)));
        assertThat(Schema.CALENDAR.document().at("/$defs/weekdays/properties").fieldNames())
                .toIterable()
                .containsExactly(names(DayOfWeek.values()).toArray(String[]::new));
        assertThat(words(Schema.CASE, "/properties/channel/enum")).isEqualTo(names(Channel.values()));
        assertThat(words(Schema.CASE, "/properties/place/enum")).isEqualTo(names(Place.values()));
        assertThat(words(Schema.CASE, "/properties/facts/properties/unitLevel/enum"))
                .isEqualTo(names(Level.values()));
        assertThat(words(Schema.DECISION, "/properties/outcome/enum")).isEqualTo(names(Outcome.values()));
        assertThat(words(Schema.DECISION, "/properties/track/enum")).isEqualTo(names(Track.values()));
        assertThat(words(Schema.DECISION, "/$defs/status/enum")).isEqualTo(names(Status.values()));
        assertThat(words(Schema.DECISION, "/$defs/factType/enum")).isEqualTo(names(FactType.values()));
    }

    @Test
    void the_ids_that_are_taken_are_those_of_the_built_in_facts() {
        List<String> builtIn = List.copyOf(BuiltInFacts.declarations().keySet());
        Set<String> stated = Set.of(BuiltInFacts.UNIT_LEVEL, BuiltInFacts.DECIDED_BY, BuiltInFacts.COMPETENCE_BASIS);

        assertThat(words(Schema.CATALOG, "/$defs/fact/properties/id/not/enum"))
                .containsExactlyInAnyOrderElementsOf(builtIn);
        assertThat(words(Schema.CASE, "/properties/facts/propertyNames/not/enum"))
                .containsExactlyInAnyOrderElementsOf(
                        builtIn.stream().filter(id -> !stated.contains(id)).toList());
    }

    private static List<String> words(Schema schema, String pointer) {
        List<String> words = new ArrayList<>();
        schema.document().at(pointer).forEach(word -> words.add(word.textValue()));
        return words;
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_bounds_are_those_of_the_reader(Schema schema) {
        eachSchema(schema.document(), "", (pointer, part) -> {
            assertThat(part.path("maxItems").asInt(Limits.ENTRIES)).as(pointer).isIn(Limits.ENTRIES, 0);
            assertThat(part.path("maxProperties").asInt(Limits.MEMBERS))
                    .as(pointer)
                    .isIn(Limits.MEMBERS, 2);
            assertThat(part.path("maxLength").asInt(Limits.TEXT))
                    .as(pointer)
                    .isIn(Limits.TEXT, Limits.NAME, LONGEST_REQUIREMENT_ID);
        });
    }

    @Test
    void every_list_of_a_catalog_a_case_and_a_calendar_is_bounded() {
        for (Schema schema : List.of(Schema.CATALOG, Schema.CASE, Schema.CALENDAR)) {
            eachSchema(
                    schema.document(),
                    "",
                    (pointer, part) -> assertThat(part.has("maxItems"))
                            .as(pointer)
                            .isEqualTo(part.path("type").toString().contains("array") || part.has("maxItems")));
        }
    }

    @Test
    void ids_have_the_forms_that_the_library_takes() {
        List<String> ids = List.of(
                "a",
                "1",
                "a-b",
                "a--b",
                "-a",
                "a-",
                "A",
                "aB",
                "Ab",
                "a_b",
                "a/b",
                "a/b/c/d/e",
                "a/b/c/d/e/f",
                "/a",
                "a/",
                "a//b",
                "1a",
                "á",
                "",
                " ",
                "a b",
                "a\n",
                "2.000815",
                "2.00081",
                "2.0008155",
                "12.000815",
                "2000815",
                "2.000815.000.00.00.H26",
                "2.000815.000.00.00.h26",
                "2.000815.000.00.00.H2",
                "2.000815.H26",
                "\uFF12.000815",
                "VIETNAM",
                "NO_WAIT",
                "NO__WAIT",
                "_A",
                "A_",
                "A-B_c",
                "x".repeat(128),
                "x".repeat(129));
        Map<Ids, Predicate<String>> forms = Map.of(
                Ids.SLUG, matches(Schema.CATALOG, "slug"),
                Ids.FACT, matches(Schema.CATALOG, "factId"),
                Ids.CODE, matches(Schema.CATALOG, "code"),
                Ids.UNIT, matches(Schema.CATALOG, "unitId"),
                Ids.PROCEDURE, matches(Schema.CATALOG, "procedureCode"),
                Ids.PROCEDURE_WITH_SUFFIX, matches(Schema.CASE, "procedureWithSuffix"));

        assertThat(forms).containsOnlyKeys(Ids.values());
        forms.forEach((form, schema) -> {
            for (String id : ids) {
                assertThat(schema.test(id)).as(form + " " + id).isEqualTo(form.matches(id));
            }
        });
    }

    @Test
    void days_are_those_of_the_library_from_1900_to_2200() {
        Predicate<String> date = matches(Schema.CATALOG, "date");
        for (int year = 1898; year <= 2202; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String written = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    if (date.test(written) != IsoTime.date(written).isPresent()) {
                        assertThat(date.test(written))
                                .as(written)
                                .isEqualTo(IsoTime.date(written).isPresent());
                    }
                }
            }
        }
    }

    @Test
    void days_of_a_calendar_are_those_that_its_check_takes() {
        Predicate<String> day = matches(Schema.CALENDAR, "day");
        for (LocalDate date = LocalDate.of(1975, 1, 1); date.getYear() < 2102; date = date.plusDays(1)) {
            boolean taken = !date.isBefore(WorkCalendars.FIRST_DAY) && !date.isAfter(WorkCalendars.LAST_DAY);
            if (day.test(date.toString()) != taken) {
                assertThat(day.test(date.toString())).as(date.toString()).isEqualTo(taken);
            }
        }
        assertThat(List.of("1977-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01"))
                .noneMatch(day);
    }

    @Test
    void holidays_stand_on_days_that_every_year_has() {
        for (int place = 0; place < 2 * 14 * 33; place++) {
            String document = """
                    {"id":"one","version":"1","title":{"vi":"a","en":"a"},"publisher":{"vi":"a","en":"a"},
                     "builtOn":"vn-public-sector",
                     "holidays":[{"id":"feast","name":{"vi":"a","en":"a"},"lunar":%s,"month":%d,"day":%d,
                                  "citations":[{"source":"blld-45-2019"}]}]}""".formatted(place % 2 == 0, place / 2 / 33, place / 2 % 33);
            JsonNode calendar = Schema.json(document);

            assertThat(Calendars.check(List.of(CalendarJson.read(Schema.bytes(calendar), "")))
                            .isEmpty())
                    .as(document)
                    .isEqualTo(Schema.CALENDAR.errors(calendar).isEmpty());
        }
    }

    @Test
    void times_of_day_are_those_of_the_library() {
        List<String> times = List.of(
                "00:00",
                "15:00",
                "23:59",
                "24:00",
                "15:60",
                "5:00",
                "15",
                "15:00:00",
                "23:59:59",
                "15:00:60",
                "15:00:0",
                "15:00:00.",
                "15:00:00.5",
                "15:00:00.123456789",
                "15:00:00.1234567890",
                "15:00Z",
                "15:00+07:00",
                "15.00",
                "\u0661\u0665:00",
                "",
                "15:00\n");
        List<String> offsets = List.of(
                "",
                "Z",
                "z",
                "+07:00",
                "-07:00",
                "+00:00",
                "-00:00",
                "+17:59",
                "+18:00",
                "-18:00",
                "+18:01",
                "+19:00",
                "+07",
                "+0700",
                "+7:00",
                "+07:60",
                "+07:00:00",
                "UTC",
                " ");
        Predicate<String> time = matches(Schema.CATALOG, "time");
        Predicate<String> moment = matches(Schema.CASE, "moment");
        Predicate<String> local = matches(Schema.DECISION, "localMoment");

        for (String written : times) {
            assertThat(time.test(written))
                    .as(written)
                    .isEqualTo(IsoTime.time(written).isPresent());
            for (String date : List.of("2024-02-29T", "2025-02-29T", "2022-05-26 ", "2022-05-26t", "2022-05-26")) {
                for (String offset : offsets) {
                    String whole = date + written + offset;
                    boolean known =
                            IsoTime.dateTime(whole, ZoneOffset.ofHours(7)).isPresent();
                    assertThat(moment.test(whole)).as(whole).isEqualTo(known);
                    assertThat(local.test(whole)).as(whole).isEqualTo(known && !whole.matches(".*T.*[Z+-].*"));
                }
            }
        }
    }

    private static Predicate<String> matches(Schema schema, String definition) {
        JsonNode found = schema.document().at("/$defs/" + definition);
        Predicate<String> form = Pattern.compile(
                        found.path("pattern").textValue().replaceAll("[$]$", "\\\\z"))
                .asPredicate();
        int length = found.path("maxLength").asInt(Integer.MAX_VALUE);
        return text -> text.length() <= length && form.test(text);
    }

    @Test
    void texts_hold_the_characters_that_the_library_takes_in_form_nfc() {
        Predicate<String> line = matches(Schema.CATALOG, "line");
        for (int c = 0; c <= 0xFFFF; c++) {
            String text = "a" + (char) c;
            boolean taken = Spelling.flaw(text).isEmpty() && Normalizer.isNormalized(text, Normalizer.Form.NFC);
            if (line.test(text) != taken) {
                assertThat(line.test(text)).as("U+" + Integer.toHexString(c)).isEqualTo(taken);
            }
        }
        assertThat(List.of("", " ", "     ")).noneMatch(line);
        assertThat(List.of("a", " a", "a ", "a b", "Nghị định 23/2015/NĐ-CP")).allMatch(line);
    }

    @Test
    void lists_and_objects_end_where_those_of_the_reader_end() {
        for (int size : List.of(Limits.ENTRIES, Limits.ENTRIES + 1)) {
            ObjectNode catalog = (ObjectNode) Schema.json(Schema.resource("catalogs/vn-one-stop.json"));
            ArrayNode bases = catalog.putArray("builtOn");
            IntStream.range(0, size).forEach(i -> bases.add("base-" + i));

            assertThat(Schema.CATALOG.errors(catalog)).hasSize(size - Limits.ENTRIES);
            assertThat(CatalogJson.read(Schema.bytes(catalog), "").issues()).hasSize(size - Limits.ENTRIES);
        }
        for (int size : List.of(Limits.MEMBERS, Limits.MEMBERS + 1)) {
            ObjectNode given =
                    (ObjectNode) Schema.json(CaseJson.write(Cases.all().get(0)));
            ObjectNode facts = given.putObject("facts");
            IntStream.range(0, size).forEach(i -> facts.put("fact" + i, true));

            assertThat(Schema.CASE.errors(given)).hasSize(size - Limits.MEMBERS);
            assertThat(CaseJson.read(given.toString(), Catalog.VIETNAM).issues())
                    .hasSize(size - Limits.MEMBERS);
        }
    }

    /** Every set of at most three members of a criterion, sound by themselves, is one to both or to neither. */
    @Test
    void criteria_have_the_forms_that_the_reader_takes() {
        ObjectNode members = (ObjectNode) Schema.json("""
                {"always":true,"fact":"copies","atMost":1,"atLeast":1,"is":1,"in":[1],"containsAny":["a"],
                 "sameAs":"originals","includes":"unit","applies":true,"allOf":[{"always":true}],
                 "anyOf":[{"always":true}],"not":{"always":true},"reading":"open",
                 "options":{"a":{"always":true},"b":{"always":true}},"surplus":1}""");
        List<String> names = new ArrayList<>();
        members.fieldNames().forEachRemaining(names::add);
        int forms = 0;
        for (int i = 0; i < 1 << names.size(); i++) {
            if (Integer.bitCount(i) <= 3) {
                ObjectNode criterion = (ObjectNode) Schema.json("{}");
                for (int member = 0; member < names.size(); member++) {
                    if ((i >> member & 1) == 1) {
                        criterion.set(names.get(member), members.get(names.get(member)));
                    }
                }
                forms += isCriterion(criterion) ? 1 : 0;
            }
        }
        assertThat(forms).isEqualTo(1 + 8 + 3 + 1);
    }

    private static boolean isCriterion(ObjectNode criterion) {
        ObjectNode catalog = (ObjectNode) Schema.json("""
                {"id":"forms","version":"1","title":{"vi":"Dạng","en":"Forms"},"publisher":{"vi":"Ai","en":"Who"},
                 "requirements":[{"id":"form","kind":"ADMISSIBILITY","wording":{"vi":"Dạng","en":"Form"},
                                  "citations":[{"source":"law"}]}]}""");
        ((ObjectNode) catalog.at("/requirements/0")).set("criterion", criterion);
        boolean valid = Schema.CATALOG.errors(catalog).isEmpty();
        assertThat(CatalogJson.read(Schema.bytes(catalog), "").issues().isEmpty())
                .as(criterion.toString())
                .isEqualTo(valid);
        return valid;
    }

    // Known limits of the schemas

    @Test
    void only_the_reader_sees_how_json_is_written() {
        String given = "{\"procedure\":\"2.000815\",\"receivedAt\":\"2022-05-26T09:30\",\"facts\":{\"copies\":%s}}";

        assertThat(problems(given.formatted("1"))).isEmpty();
        for (String written : List.of("1.0", "1e0", "1,\"copies\":1", "1,\"c\\u006Fpies\":1")) {
            assertThat(problems(given.formatted(written))).as(written).hasSize(1);
            assertThat(Schema.CASE.errors(Schema.json(given.formatted(written))))
                    .as(written)
                    .isEmpty();
        }
    }

    @Test
    void only_the_reader_converts_times_to_the_zone_of_the_catalogs() {
        String given = "{\"procedure\":\"2.000815\",\"receivedAt\":\"1900-01-01T00:00+18:00\"}";

        assertThat(problems(given)).hasSize(1);
        assertThat(Schema.CASE.errors(Schema.json(given))).isEmpty();
    }

    private static List<Issue> problems(String given) {
        return CaseJson.read(given, Catalog.VIETNAM).issues();
    }

    @Test
    void only_the_reader_sees_how_deeply_values_are_nested() {
        ObjectNode criterion = (ObjectNode) Schema.json("{\"always\":true}");
        for (int depth = 0; depth < 40; depth++) {
            criterion = ((ObjectNode) Schema.json("{}")).set("not", criterion);
        }
        ObjectNode catalog = (ObjectNode) Schema.json(Schema.resource("catalogs/vn-certification.json"));
        ((ObjectNode) catalog.at("/requirements/0")).set("criterion", criterion);

        assertThat(CatalogJson.read(Schema.bytes(catalog), "").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.TOO_DEEP);
        assertThat(Schema.CATALOG.errors(catalog)).isEmpty();
    }

    @Test
    void only_the_reader_normalises_texts() {
        String decomposed = Normalizer.normalize("{\"vi\":\"Hà Nội\",\"en\":\"Hanoi\"}", Normalizer.Form.NFD);
        ObjectNode catalog = (ObjectNode) Schema.json(Schema.resource("catalogs/vn-one-stop.json"));
        catalog.set("title", Schema.json(decomposed));

        assertThat(CatalogJson.read(Schema.bytes(catalog), "")
                        .orReject()
                        .title()
                        .vi())
                .isEqualTo("Hà Nội");
        assertThat(Schema.CATALOG.errors(catalog)).hasSize(1);
    }
}
