package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.networknt.schema.Error;
import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Schema and library take and refuse the same documents: each of some thousand single changes of real
 * documents is taken by both or refused by both, but for what the lists here explain.
 */
class JsonSchemaAgreementTest {

    /**
     * What the library finds and a schema cannot.
     *
     * @param code the problem found
     * @param where the places, as a regular expression over pointers
     * @param why why a schema cannot see it
     */
    private record Beyond(IssueCode code, String where, String why) {
        boolean explains(Issue issue) {
            return issue.code() == code && issue.location().pointer().matches(where);
        }
    }

    private static final String CRITERION =
            "/(requirements/\\d+/criterion|procedures/\\d+/limits/\\d+/when|(slips|delegations)/\\d+/when)(/.*)?";

    private static final String AT = "/procedures/\\d+/competences/\\d+/at";

    /** Found by the reader of catalogs. */
    private static final List<Beyond> BEYOND_CATALOG_TEXT =
            List.of(new Beyond(IssueCode.UNKNOWN_WORD, "/zone", "which time zones there are"));

    /** Found by the check of catalogs: what entries mean together. */
    private static final List<Beyond> BEYOND_CATALOG_MEANING = List.of(
            new Beyond(IssueCode.DUPLICATE_ID, ".*", "that an id is given twice"),
            new Beyond(IssueCode.UNKNOWN_CATALOG, "/builtOn", "which catalogs there are"),
            new Beyond(
                    IssueCode.UNKNOWN_SOURCE,
                    ".*/source|/delegations/\\d+/(instrument|endsWith)",
                    "which documents are declared"),
            new Beyond(IssueCode.UNKNOWN_FACT, CRITERION + "|/bounds/\\d+/facts|" + AT, "which facts are declared"),
            new Beyond(
                    IssueCode.UNKNOWN_READING,
                    "/readings/\\d+/taken|/conducts/\\d+/[a-zA-Z]+(/sameDay)?/reading|" + CRITERION,
                    "which readings are declared"),
            new Beyond(IssueCode.UNKNOWN_CALENDAR, "/calendar", "which calendars there are"),
            new Beyond(IssueCode.UNKNOWN_REQUIREMENT, ".*/requirements", "which requirements are declared"),
            new Beyond(
                    IssueCode.UNKNOWN_PROCEDURE,
                    ".*/procedure|/(conducts|delegations|transitions)/\\d+/procedures",
                    "which procedures are declared"),
            new Beyond(IssueCode.UNKNOWN_UNIT, ".*/(ids|successors|receivesFor|units)", "which units are declared"),
            new Beyond(IssueCode.UNKNOWN_OFFICE, ".*/office", "which offices are declared"),
            new Beyond(IssueCode.UNKNOWN_POST, "/delegations/\\d+/(from|to)/post", "which posts the office has"),
            new Beyond(IssueCode.UNKNOWN_PROGRAMME, "/openings/\\d+/programme", "which programmes are declared"),
            new Beyond(IssueCode.UNKNOWN_OPENING, "/overlays/\\d+/under", "what is opened"),
            new Beyond(IssueCode.UNKNOWN_LIMIT, "/overlays/\\d+/limits/\\d+/limit", "which limits a procedure has"),
            new Beyond(IssueCode.NOT_OPENED, "/overlays/\\d+/.*", "what is opened, to whom and when"),
            new Beyond(IssueCode.MISSING, "/openings/\\d+/programme", "whether anything is opened in a programme"),
            new Beyond(IssueCode.OVERLAP, "/overlays/\\d+/(adds|limits)/\\d+", "which days two entries share"),
            new Beyond(IssueCode.UNKNOWN_VALUE, CRITERION, "which codes the fact may take"),
            new Beyond(IssueCode.UNKNOWN_VALUE, "/requirements/\\d+/grounds/.*", "which codes the criterion names"),
            new Beyond(IssueCode.WRONG_TYPE, CRITERION, "of which type the fact is"),
            new Beyond(IssueCode.NO_SUCH_DATE, CRITERION, "of which type the fact is"),
            new Beyond(IssueCode.NOT_COMPARABLE, CRITERION + "|/bounds/\\d+/facts|" + AT, "of which type the fact is"),
            new Beyond(IssueCode.OUT_OF_RANGE, CRITERION, "which range the fact has"),
            new Beyond(IssueCode.BAD_DECLARATION, "/facts/\\d+/range", "that min is larger than max"),
            new Beyond(IssueCode.BAD_DECLARATION, "/units/\\d+/successors", "that a unit has a last day"),
            new Beyond(IssueCode.CONTRADICTION, "/units/\\d+/successors", "on which days the successor exists"),
            new Beyond(IssueCode.CONTRADICTION, "/transitions/\\d+/from", "on which days the catalog is in force"),
            new Beyond(IssueCode.MISSING, "/procedures/\\d+/competences", "that somebody decides on every day"),
            new Beyond(IssueCode.EMPTY_PERIOD, ".*/(validity|inForce|period)", "that the first day is after the last"),
            new Beyond(
                    IssueCode.NO_BASIS_IN_FORCE, "/requirements/\\d+/citations", "which documents are in force when"),
            new Beyond(
                    IssueCode.OVERLAP,
                    "/(units|desks|signingRules)/\\d+|/procedures/\\d+(/competences/\\d+)?",
                    "which days two entries share"),
            new Beyond(IssueCode.WRONG_KIND, ".*/requirements", "of which kind a requirement is"),
            new Beyond(IssueCode.MISSING, "/procedures/\\d+/requirements", "that none of them is of kind COMPETENCE"),
            new Beyond(IssueCode.CONTRADICTION, "/zone", "the zones of the catalogs it is built on"));

    /** Found by the check of calendars: what entries mean together. */
    private static final List<Beyond> BEYOND_CALENDAR = List.of(
            new Beyond(IssueCode.DUPLICATE_ID, "/(sources|readings|years)/\\d+", "that an id is given twice"),
            new Beyond(IssueCode.UNKNOWN_CALENDAR, "/builtOn", "which calendars there are"),
            new Beyond(IssueCode.UNKNOWN_SOURCE, ".*/source", "which documents are declared"),
            new Beyond(IssueCode.UNKNOWN_READING, "/readings/\\d+/taken", "which options there are"),
            new Beyond(
                    IssueCode.UNKNOWN_READING,
                    "/weeks/\\d+/days/[A-Z]+/receiving",
                    "whether a reading says that the session counts"),
            new Beyond(
                    IssueCode.EMPTY_PERIOD,
                    ".*/(validity|inForce|working/\\d+|receiving/\\d+)|/holidays/\\d+",
                    "that the end comes before the beginning"),
            new Beyond(IssueCode.OVERLAP, "/(weeks|holidays)/\\d+", "which days two entries share"),
            new Beyond(IssueCode.OVERLAP, ".*/(working|receiving)/\\d+", "which hours two sessions share"),
            new Beyond(IssueCode.BAD_DECLARATION, ".*/(working|receiving)/\\d+", "in which order sessions stand"),
            new Beyond(IssueCode.OVERLAP, "/days/\\d+/date|/swaps/\\d+/(off|worked)", "that a day is given twice"),
            new Beyond(
                    IssueCode.CONTRADICTION,
                    "/days/\\d+/date|/swaps/\\d+/(off|worked)",
                    "on which days of the week the office works"),
            new Beyond(IssueCode.MISSING, "/weeks", "whether any day of the week is worked"));

    /** Found when a case is read against the catalogs. */
    private static final List<Beyond> BEYOND_CASE = List.of(
            new Beyond(IssueCode.UNKNOWN_PROCEDURE, "/procedure", "which procedures there are"),
            new Beyond(IssueCode.NO_RULE_IN_FORCE, "/receivedAt", "when the procedure is in force"),
            new Beyond(IssueCode.UNKNOWN_FACT, "/facts/.*", "which facts are declared"),
            new Beyond(IssueCode.UNKNOWN_VALUE, "/facts/.*", "which codes the fact may take"),
            new Beyond(IssueCode.WRONG_TYPE, "/facts/.*", "of which type the fact is"),
            new Beyond(IssueCode.BAD_ID, "/facts/.*", "of which type the fact is"),
            new Beyond(IssueCode.OUT_OF_RANGE, "/facts/.*", "which range the fact has"),
            new Beyond(IssueCode.CANNOT_BE_NOT_APPLICABLE, "/facts/.*", "whether the fact may not apply"),
            new Beyond(IssueCode.PRODUCT_OUT_OF_RANGE, "/facts/.*", "which bound there is on a product"),
            new Beyond(IssueCode.CONTRADICTION, "/decidedOn", "which of two days comes first"),
            new Beyond(IssueCode.CONTRADICTION, "/facts/unitLevel", "of which level the unit is"));

    @Test
    void schema_and_library_agree_on_catalogs() {
        List<JsonNode> catalogs = new ArrayList<>();
        catalogs.add(Schema.json(JsonReference.read().example("catalog")));
        Stream.of("vn-one-stop", "vn-certification", "vn-civil-status", "hoan-kiem-no-wait-2022")
                .forEach(id -> catalogs.add(Schema.json(Schema.resource("catalogs/" + id + ".json"))));

        Agreement agreement = new Agreement(Schema.CATALOG);
        Mutation.each(catalogs, mutation -> {
            ReadDocument<Catalog> read = CatalogJson.read(Schema.bytes(mutation.document()), "");
            boolean readable = read.issues().isEmpty();
            List<Issue> found = readable ? Catalogs.check(List.of(read)) : read.issues();
            agreement.compare(mutation, found, readable ? BEYOND_CATALOG_MEANING : BEYOND_CATALOG_TEXT);
        });

        agreement.holds(5000, Stream.concat(BEYOND_CATALOG_TEXT.stream(), BEYOND_CATALOG_MEANING.stream()));
    }

    @Test
    void schema_and_library_agree_on_calendars() {
        List<JsonNode> calendars = new ArrayList<>();
        calendars.add(Schema.json(JsonReference.read().example("calendar")));
        calendars.add(Schema.json(Schema.resource("calendars/hanoi-ward.json")));
        calendars.add(oneOfEach(Schema.json(Schema.resource("calendars/vn-public-sector.json"))));

        Agreement agreement = new Agreement(Schema.CALENDAR);
        Mutation.each(calendars, mutation -> {
            ReadDocument<WorkCalendar> read = CalendarJson.read(Schema.bytes(mutation.document()), "");
            boolean readable = read.issues().isEmpty();
            List<Issue> found = readable ? Calendars.check(List.of(read)) : read.issues();
            agreement.compare(mutation, found, readable ? BEYOND_CALENDAR : List.of());
        });

        agreement.holds(2000, BEYOND_CALENDAR.stream());
    }

    /** The calendar with the first entry of each list but the sources. */
    private static JsonNode oneOfEach(JsonNode calendar) {
        calendar.properties().forEach(member -> {
            if (member.getValue() instanceof ArrayNode list && !member.getKey().equals("sources")) {
                while (list.size() > 1) {
                    list.remove(1);
                }
            }
        });
        return calendar;
    }

    @Test
    void schema_and_library_agree_on_cases() {
        ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        List<JsonNode> cases = new ArrayList<>();
        for (Case given : Cases.all()) {
            cases.add(Schema.json(CaseJson.write(given)));
        }

        Agreement agreement = new Agreement(Schema.CASE);
        Mutation.each(cases, mutation -> {
            ReadDocument<Case> read = CaseJson.read(Schema.bytes(mutation.document()), "", rules.zone());
            boolean readable = read.issues().isEmpty();
            List<Issue> found = readable ? rules.check(read.content()) : read.issues();
            agreement.compare(mutation, found, readable ? BEYOND_CASE : List.of());
        });

        agreement.holds(1000, BEYOND_CASE.stream());
    }

    /** The reader of stored decisions takes more than is ever written; nothing less. */
    @Test
    void what_the_schema_takes_for_a_decision_can_be_read() {
        List<JsonNode> decisions = new ArrayList<>();
        for (Decision decision : Cases.decisions()) {
            decisions.add(Schema.json(DecisionJson.write(decision)));
        }

        Agreement agreement = new Agreement(Schema.DECISION);
        agreement.stricter(error -> switch (error.getKeyword()) {
            case "pattern", "maxLength" -> "it takes any text for an id, and a moment with an offset";
            case "required" -> "it takes lists that are left out as empty";
            case "minItems" -> "it takes empty lists";
            case "not", "oneOf", "const", "enum" -> "it does not compare outcome, track, due, status and missing";
            case "minimum", "maximum", "exclusiveMinimum", "multipleOf" -> "it does not bound the amount of a limit";
            default -> "";
        });
        Mutation.each(Mutation.shortened(decisions), mutation -> {
            agreement.compare(mutation, issues(mutation.document()), List.of());
        });

        agreement.holds(4000, Stream.of());
    }

    private static List<Issue> issues(JsonNode decision) {
        try {
            assertThat(DecisionJson.read(new String(Schema.bytes(decision), StandardCharsets.UTF_8)))
                    .isNotNull();
            return List.of();
        } catch (RejectedException rejected) {
            return rejected.issues();
        }
    }

    /** Compares what schema and library say of documents, one by one. */
    private static final class Agreement {
        private final Schema schema;
        private final List<String> disagreements = new ArrayList<>();
        private final Set<Beyond> needed = new LinkedHashSet<>();
        private Function<Error, String> stricter = error -> "";
        private int compared;

        Agreement(Schema schema) {
            this.schema = schema;
        }

        /** Why the schema may refuse what the library takes; empty if it may not. */
        void stricter(Function<Error, String> reason) {
            this.stricter = reason;
        }

        void compare(Mutation mutation, List<Issue> issues, List<Beyond> explained) {
            compared++;
            List<Error> errors = schema.errors(mutation.document());
            if (errors.isEmpty()) {
                for (Issue issue : issues) {
                    List<Beyond> reasons = explained.stream()
                            .filter(one -> one.explains(issue))
                            .toList();
                    needed.addAll(reasons);
                    if (reasons.isEmpty()) {
                        disagreements.add(mutation + ": only the library refuses it: " + issue);
                    }
                }
            } else if (issues.isEmpty() && errors.stream().map(stricter).anyMatch(String::isEmpty)) {
                disagreements.add(mutation + ": only the schema refuses it: " + errors);
            }
        }

        void holds(int atLeast, Stream<Beyond> explained) {
            assertThat(disagreements).isEmpty();
            assertThat(compared).isGreaterThan(atLeast);
            assertThat(needed).containsExactlyInAnyOrderElementsOf(explained.toList());
        }
    }
}
