package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;
import static io.github.motcua.rules.testkit.generate.bad.Tree.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Mistakes in what entries of a catalog say, alone and together with those of the catalogs it is built on. */
final class CatalogMistakes {

    private static final List<String> BAD_SLUGS =
            List.of("Ward", "a_b", "a--b", "-a", "a-", "đất", "a b", "", "a/b", "x".repeat(129));

    private CatalogMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        references(all);
        declarations(all);
        periods(all);
        procedures(all);
        return all;
    }

    private static void add(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.in(
                Sort.CATALOG, code, what, draft -> new Entries(draft).canCite() ? planter.plant(draft) : null));
    }

    private static void alone(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.aloneIn(Sort.CATALOG, code, what, planter));
    }

    /** Adds an id that nobody declares to a list of ids. */
    private static Mistake.Planter named(String lists, Function<Draft, String> id) {
        return draft -> {
            String site = draft.site(lists, JsonNode::isArray);
            if (site != null) {
                draft.insert(site, 0, id.apply(draft));
            }
            return site;
        };
    }

    /** Puts an id that nobody declares where one stands. */
    private static Mistake.Planter instead(String sites, Function<Draft, String> id) {
        return draft -> {
            String site = draft.site(sites, JsonNode::isTextual);
            if (site != null) {
                draft.set(site, id.apply(draft));
            }
            return site;
        };
    }

    private static void references(List<Mistake> all) {
        alone(all, IssueCode.UNKNOWN_CATALOG, "it is built on a catalog that nobody gave", draft -> {
            draft.append("/builtOn", draft.free("nobodys-"));
            return "/builtOn";
        });
        alone(all, IssueCode.CATALOG_CYCLE, "it is built on itself", draft -> {
            draft.append("/builtOn", draft.name);
            return "/builtOn";
        });
        alone(all, IssueCode.CATALOG_CYCLE, "it is built on a catalog that is built on it", draft -> {
            List<String> above = new ArrayList<>();
            for (ObjectNode other : draft.around()) {
                for (JsonNode base : other.path("builtOn")) {
                    if (base.asText().equals(draft.name)) {
                        above.add(other.get("id").asText());
                    }
                }
            }
            String chosen = draft.pickOrNull(above);
            if (chosen == null) {
                return null;
            }
            draft.append("/builtOn", chosen);
            return "/builtOn";
        });
        add(
                all,
                IssueCode.UNKNOWN_SOURCE,
                "a citation names a document that nobody declares",
                instead(".*/citations/\\d+/source|.*/grounds/[^/]+/\\d+/source", draft -> draft.free("nobodys-")));
        add(
                all,
                IssueCode.UNKNOWN_SOURCE,
                "a delegation is by a document that nobody declares",
                instead("/delegations/\\d+/instrument", draft -> draft.free("nobodys-")));
        add(
                all,
                IssueCode.UNKNOWN_SOURCE,
                "a delegation ends with a document that nobody declares",
                named("/delegations/\\d+/endsWith", draft -> draft.free("nobodys-")));
        add(
                all,
                IssueCode.UNKNOWN_REQUIREMENT,
                "a list names a requirement that nobody declares",
                named(
                        "/(procedures|programmes|overlays)/\\d+/requirements|/programmes/\\d+/list/procedures/\\d+/requirements",
                        draft -> draft.free("nobodys-")));
        add(
                all,
                IssueCode.UNKNOWN_PROCEDURE,
                "an entry is for a procedure that nobody declares",
                named("/(conducts|delegations|transitions)/\\d+/procedures", Draft::freeCode));
        add(all, IssueCode.UNKNOWN_PROCEDURE, "a programme is for a procedure that nobody declares", draft -> {
            String site = draft.site("/programmes/\\d+/list/procedures", JsonNode::isArray);
            return site == null
                    ? null
                    : draft.append(
                                    site,
                                    object("procedure", draft.freeCode(), "citations", new Entries(draft).citations()))
                            + "/procedure";
        });
        add(
                all,
                IssueCode.UNKNOWN_UNIT,
                "a list names a unit that nobody declares",
                named(
                        "/programmes/\\d+/units/ids|/desks/\\d+/receivesFor|/delegations/\\d+/(from|to)/units|/overlays/\\d+/units",
                        draft -> draft.free("nobodys/")));
        add(
                all,
                IssueCode.UNKNOWN_FACT,
                "a bound is on a fact that nobody declares",
                draft -> draft.append(
                                "/bounds",
                                object("facts", list(declared(draft, "WHOLE"), draft.free("nobodys")), "atMost", 900))
                        + "/facts");
        add(
                all,
                IssueCode.NOT_COMPARABLE,
                "a bound is on a fact that is no number",
                draft -> draft.append(
                                "/bounds",
                                object("facts", list(declared(draft, "WHOLE"), declared(draft, "DATE")), "atMost", 900))
                        + "/facts");
        add(all, IssueCode.UNKNOWN_READING, "a reading takes an option that it does not have", draft -> {
            String site = draft.site("/readings/\\d+/taken");
            if (site != null) {
                draft.set(site, draft.free("nobodys-"));
            }
            return site;
        });
        add(all, IssueCode.UNKNOWN_CALENDAR, "it counts by a calendar that there is not", draft -> {
            draft.root.put("calendar", draft.free("nobodys-"));
            return "/calendar";
        });
        add(all, IssueCode.UNKNOWN_CALENDAR, "a stage counts by a calendar that there is not", draft -> {
            String stage = draft.site("/procedures/\\d+/stages/\\d+");
            if (stage == null) {
                return null;
            }
            draft.objectAt(stage).put("calendar", draft.free("nobodys-"));
            return stage + "/calendar";
        });
        add(all, IssueCode.MISSING_CITATION, "an entry has no source", draft -> {
            String site = draft.site(".*/citations", node -> node.isArray() && !node.isEmpty());
            if (site != null) {
                draft.set(site, list());
            }
            return site;
        });
        add(all, IssueCode.MISSING_CITATION, "a ground has no source", draft -> {
            String site = draft.site(".*/grounds/[^/]+", JsonNode::isArray);
            if (site != null) {
                draft.set(site, list());
            }
            return site;
        });
        ambiguous(all);
        together(all);
    }

    private static void ambiguous(List<Mistake> all) {
        alone(all, IssueCode.AMBIGUOUS_ID, "two bases declare the fact that a requirement looks at", draft -> {
            String id = twofold(draft, "facts", (entries, free) -> entries.fact(free, "YES_NO"), "label");
            return draft.append(
                            "/requirements",
                            new Entries(draft).requirement("ELIGIBILITY", object("fact", id, "is", true)))
                    + "/criterion";
        });
        alone(all, IssueCode.AMBIGUOUS_ID, "two bases declare the number on which a bound is", draft -> {
            String id = twofold(draft, "facts", (entries, free) -> entries.fact(free, "WHOLE"), "label");
            return draft.append("/bounds", object("facts", list(declared(draft, "WHOLE"), id), "atMost", 9)) + "/facts";
        });
        alone(all, IssueCode.AMBIGUOUS_ID, "two bases declare the reading on which a requirement turns", draft -> {
            String id = twofold(draft, "readings", Entries::reading, "why");
            ObjectNode always = object("always", true);
            ObjectNode criterion = object("reading", id, "options", object("one", always, "two", always.deepCopy()));
            return draft.append("/requirements", new Entries(draft).requirement("ELIGIBILITY", criterion))
                    + "/criterion/reading";
        });
        alone(all, IssueCode.AMBIGUOUS_ID, "two bases declare the document that is cited", draft -> {
            String id = twofold(draft, "sources", Entries::source, "title");
            ObjectNode duty = new Entries(draft).duty(draft.free("planted-"));
            duty.set("citations", list(object("source", id)));
            return draft.append("/duties", duty) + "/citations/0/source";
        });
        alone(all, IssueCode.AMBIGUOUS_ID, "two bases declare the requirement that a list names", draft -> {
            String site = draft.site("/(programmes|overlays)/\\d+/requirements", JsonNode::isArray);
            if (site == null) {
                return null;
            }
            String id = twofold(
                    draft,
                    "requirements",
                    (entries, free) -> {
                        ObjectNode made = entries.requirement("ELIGIBILITY", object("fact", "interlinked", "is", true));
                        made.put("id", free);
                        made.set("validity", object("from", "2001-01-01"));
                        return made;
                    },
                    "wording");
            draft.append(site, id);
            return site;
        });
    }

    /** What is right alone and goes wrong with another catalog. */
    private static void together(List<Mistake> all) {
        alone(all, IssueCode.OVERLAP, "a unit has another name in another catalog on the same days", draft -> {
            ObjectNode unit = ofAnother(draft, "units");
            if (unit == null || !isOnce(draft, "units", "id", unit)) {
                return null;
            }
            unit.set("name", text("named otherwise"));
            unit.remove("successors");
            unit.set("citations", new Entries(draft).citations());
            return draft.append("/units", unit);
        });
        alone(all, IssueCode.AMBIGUOUS_ID, "an office is something else in another catalog", draft -> {
            ObjectNode office = ofAnother(draft, "offices");
            if (office == null) {
                return null;
            }
            office.set("name", text("named otherwise"));
            office.set("citations", new Entries(draft).citations());
            return draft.append("/offices", office) + "/id";
        });
        alone(all, IssueCode.DUPLICATE_ID, "a programme has the id of one in another catalog", draft -> {
            String own = draft.site("/programmes/\\d+/id");
            ObjectNode other = ofAnother(draft, "programmes");
            if (own == null || other == null) {
                return null;
            }
            draft.set(own, other.get("id"));
            return own;
        });
        alone(all, IssueCode.CONTRADICTION, "two transitions say otherwise of one procedure and day", draft -> {
            String code = draft.pickOrNull(draft.all("procedures", "code", procedure -> true));
            String from = draft.root.at("/validity/from").asText("2031-05-06");
            if (code == null || !new Entries(draft).canCite()) {
                return null;
            }
            String pointer = "";
            for (String pending : draft.dice.shuffled(List.of("CONTINUES", "TAKEN_OVER"))) {
                pointer = draft.append(
                        "/transitions",
                        object(
                                "id",
                                draft.free("planted-"),
                                "from",
                                from,
                                "procedures",
                                list(code),
                                "pending",
                                pending,
                                "citations",
                                new Entries(draft).citations()));
            }
            return pointer + "/pending";
        });
    }

    /** A copy of an entry of another catalog. */
    private static @Nullable ObjectNode ofAnother(Draft draft, String entries) {
        List<JsonNode> found = new ArrayList<>();
        draft.around().forEach(other -> other.path(entries).forEach(found::add));
        JsonNode chosen = draft.pickOrNull(found);
        return chosen == null || !new Entries(draft).canCite() ? null : chosen.deepCopy();
    }

    /** An id that two new catalogs declare, of which this one is built on both. */
    private static String twofold(
            Draft draft, String entries, BiFunction<Entries, String, ObjectNode> entry, String member) {
        String id = draft.free("twofold");
        ObjectNode first = entry.apply(new Entries(draft), id);
        ObjectNode second = first.deepCopy();
        second.set(member, text("meant otherwise"));
        for (ObjectNode each : List.of(first, second)) {
            String base = draft.free("base-");
            ObjectNode catalog = object(
                    "id",
                    base,
                    "version",
                    "1",
                    "title",
                    text(base),
                    "publisher",
                    text("publisher"),
                    "sources",
                    list(),
                    "zone",
                    draft.root.get("zone"));
            ArrayNode declared = catalog.putArray(entries);
            declared.add(each);
            for (JsonNode cited : each.findParents("source")) {
                ObjectNode source = new Entries(draft).source(draft.free("base-source-"));
                ((ObjectNode) cited).set("source", source.get("id"));
                catalog.withArray("sources").add(source);
            }
            draft.add(catalog);
            draft.append("/builtOn", base);
        }
        return id;
    }

    private static String declared(Draft draft, String type) {
        return new Entries(draft).declared(type);
    }

    /** The lists whose entries have ids of their own, and that {@link Entries#of} knows. */
    private static final List<String> WITH_IDS =
            List.of("sources", "readings", "offices", "duties", "slips", "conducts", "delegationRules");

    private static void declarations(List<Mistake> all) {
        add(all, IssueCode.DUPLICATE_ID, "two entries of a list have one id", draft -> {
            String site = draft.site(
                    "/(sources|facts|readings|requirements|duties|slips|conducts|delegationRules|programmes|openings|transitions)/\\d+");
            return site == null
                    ? null
                    : draft.append(Tree.parent(site), draft.at(site).deepCopy());
        });
        add(all, IssueCode.DUPLICATE_ID, "a fact has one value twice", draft -> {
            String site = draft.site("/facts/\\d+/values/\\d+");
            return site == null
                    ? null
                    : draft.append(Tree.parent(site), draft.at(site).deepCopy()) + "/code";
        });
        add(all, IssueCode.DUPLICATE_ID, "a procedure has two time limits of one id", draft -> {
            String site = draft.site("/procedures/\\d+/limits/\\d+");
            return site == null
                    ? null
                    : draft.append(Tree.parent(site), draft.at(site).deepCopy()) + "/id";
        });
        add(all, IssueCode.BAD_ID, "the id of an entry does not have its form", draft -> {
            String list = draft.dice.pick(WITH_IDS);
            ObjectNode entry = new Entries(draft).of(list, draft.dice.pick(BAD_SLUGS));
            return draft.append("/" + list, entry) + "/id";
        });
        add(
                all,
                IssueCode.BAD_ID,
                "the id of a fact does not have its form",
                draft -> draft.append(
                                "/facts",
                                new Entries(draft)
                                        .fact(
                                                draft.dice.pick(List.of("Sheets", "so-to", "tờ", "1st", "a b", "x_y")),
                                                "DATE"))
                        + "/id");
        add(
                all,
                IssueCode.BAD_ID,
                "the id of a unit does not have its form",
                draft -> draft.append(
                                "/units",
                                new Entries(draft)
                                        .unit(draft.dice.pick(
                                                List.of("Hoàn Kiếm", "a//b", "/a", "a/b/c/d/e/f", "A/b"))))
                        + "/id");
        add(all, IssueCode.BAD_ID, "a value of a fact has a code that does not have its form", draft -> {
            String site = draft.site("/facts/\\d+/values", JsonNode::isArray);
            return site == null
                    ? null
                    : draft.append(
                                    site,
                                    object(
                                            "code", draft.dice.pick(List.of("ID CARD", "", "_A", "A--B", "thẻ", "A.B")),
                                            "label", text("x")))
                            + "/code";
        });
        add(all, IssueCode.RESERVED_ID, "a fact has the id of one that the library has", draft -> {
            List<String> unused = new ArrayList<>(BuiltInFacts.declarations().keySet());
            unused.removeIf(id -> draft.isUsed('"' + id + '"'));
            String id = draft.pickOrNull(unused);
            return id == null ? null : draft.append("/facts", new Entries(draft).fact(id, "YES_NO")) + "/id";
        });
        add(all, IssueCode.BAD_DECLARATION, "a number has no range, or a fact has one that is no number", draft -> {
            boolean number = draft.dice.chance(0.5);
            ObjectNode fact = new Entries(draft)
                    .fact(draft.free("planted"), number ? "WHOLE" : draft.dice.pick(List.of("DATE", "YES_NO", "UNIT")));
            fact.remove("range");
            if (!number) {
                fact.set("range", object("min", 0, "max", 9));
            }
            return draft.append("/facts", fact) + "/range";
        });
        add(all, IssueCode.BAD_DECLARATION, "no number lies in the range of a number", draft -> {
            ObjectNode fact = new Entries(draft).fact(draft.free("planted"), "WHOLE");
            int min = draft.dice.between(-50, 50);
            fact.set("range", object("min", min, "max", min - draft.dice.between(1, 100)));
            return draft.append("/facts", fact) + "/range";
        });
        add(all, IssueCode.BAD_DECLARATION, "a choice has no values, or a fact has some that is no choice", draft -> {
            boolean choice = draft.dice.chance(0.5);
            ObjectNode fact = new Entries(draft)
                    .fact(
                            draft.free("planted"),
                            draft.dice.pick(
                                    choice ? List.of("CHOICE", "CHOICES") : List.of("TIME", "UNITS", "PROCEDURE")));
            fact.remove("values");
            if (!choice) {
                fact.set("values", list(object("code", "A", "label", text("a"))));
            }
            return draft.append("/facts", fact) + "/values";
        });
        add(
                all,
                IssueCode.BAD_DECLARATION,
                "a bound is on one number",
                draft -> draft.append(
                        "/bounds",
                        object("facts", list(declared(draft, "WHOLE")), "atMost", draft.dice.between(1, 99))));
        add(all, IssueCode.BAD_DECLARATION, "a reading has one option", draft -> {
            ObjectNode reading = new Entries(draft).reading(draft.free("planted-"));
            reading.set("options", object("one", text("one")));
            return draft.append("/readings", reading) + "/options";
        });
        add(all, IssueCode.MISSING, "nobody is named who can know a fact", draft -> {
            String fact = draft.site("/facts/\\d+");
            if (fact == null) {
                return null;
            }
            draft.objectAt(fact).set("knownBy", list());
            return fact + "/knownBy";
        });
        add(all, IssueCode.MISSING, "a duty or a slip is for no outcome", draft -> {
            String list = draft.dice.pick(List.of("duties", "slips"));
            ObjectNode entry = new Entries(draft).of(list, draft.free("planted-"));
            entry.set("on", list());
            return draft.append("/" + list, entry) + "/on";
        });
        add(all, IssueCode.UNKNOWN_VALUE, "a ground is for a code that the criterion does not look at", draft -> {
            String site = draft.site("/requirements/\\d+/grounds", JsonNode::isObject);
            if (site == null) {
                return null;
            }
            String code = draft.free("nobodys");
            draft.objectAt(site).set(code, new Entries(draft).citations());
            return site + "/" + code;
        });
        add(all, IssueCode.CONTRADICTION, "the zone is another than that of the other catalogs", draft -> {
            if (draft.around().isEmpty()) {
                return null;
            }
            draft.root.put("zone", draft.dice.pick(List.of("Asia/Tokyo", "UTC", "Europe/Berlin", "+07:00")));
            return "/zone";
        });
    }

    private static void periods(List<Mistake> all) {
        add(all, IssueCode.EMPTY_PERIOD, "the first day of a period comes after the last", draft -> {
            String list = draft.dice.pick(
                    List.of("sources", "units", "offices", "conducts", "delegationRules", "signingRules"));
            Entries entries = new Entries(draft);
            String id = draft.free("planted-");
            ObjectNode entry = switch (list) {
                case "units" -> entries.unit(id);
                case "signingRules" -> object("form", "KT", "seal", "OWN", "citations", entries.citations());
                default -> entries.of(list, id);
            };
            String member = list.equals("sources") ? "inForce" : "validity";
            entry.set(member, backwards(draft.dice));
            return draft.append("/" + list, entry) + "/" + member;
        });
        add(all, IssueCode.NO_BASIS_IN_FORCE, "a requirement holds longer than the document that it cites", draft -> {
            Entries entries = new Entries(draft);
            String id = draft.free("planted-");
            ObjectNode source = entries.source(id);
            int year = draft.dice.between(1950, 2100);
            if (!inForceThen(draft.root, year)) {
                return null;
            }
            source.set("inForce", object("from", year + "-02-03", "to", (year + draft.dice.between(0, 50)) + "-11-12"));
            draft.append("/sources", source);
            ObjectNode requirement = entries.requirement("ELIGIBILITY", object("fact", "interlinked", "is", false));
            requirement.set("citations", list(object("source", id)));
            requirement.set(
                    "validity",
                    draft.dice.pick(List.of(
                            object(),
                            object("from", year + "-02-02"),
                            object("from", "1900-01-01", "to", year + "-05-05"))));
            return draft.append("/requirements", requirement) + "/citations";
        });
        add(all, IssueCode.OVERLAP, "a unit has two names on one day", draft -> {
            String site = draft.site("/units/\\d+");
            if (site == null) {
                return null;
            }
            ObjectNode unit = (ObjectNode) draft.at(site).deepCopy();
            unit.set("name", text("renamed"));
            unit.remove("successors");
            return isOnce(draft, "units", "id", unit) ? draft.append("/units", unit) : null;
        });
        add(all, IssueCode.OVERLAP, "a procedure has two versions on one day", draft -> {
            String site = draft.site("/procedures/\\d+");
            if (site == null) {
                return null;
            }
            ObjectNode procedure = (ObjectNode) draft.at(site).deepCopy();
            procedure.set("name", text("renamed"));
            return isOnce(draft, "procedures", "code", procedure) ? draft.append("/procedures", procedure) : null;
        });
        add(all, IssueCode.OVERLAP, "two bodies decide at one level on one day", draft -> {
            String site = draft.site("/procedures/\\d+/competences/\\d+");
            if (site == null) {
                return null;
            }
            return draft.append(Tree.parent(site), draft.at(site).deepCopy());
        });
        add(all, IssueCode.OVERLAP, "a form of signing has two rules on one day", draft -> {
            String site = draft.site("/signingRules/\\d+");
            return site == null
                    ? null
                    : draft.append("/signingRules", draft.at(site).deepCopy());
        });
    }

    /** Whether there is one entry like this, so that another is an overlap with one and not with several. */
    private static boolean isOnce(Draft draft, String list, String member, JsonNode entry) {
        int number = 0;
        for (ObjectNode document : draft.everything()) {
            for (JsonNode each : document.path(list)) {
                number += each.get(member).equals(entry.get(member)) ? 1 : 0;
            }
        }
        return number == 1;
    }

    private static boolean inForceThen(ObjectNode catalog, int year) {
        String from = catalog.path("validity").path("from").asText("0000");
        String to = catalog.path("validity").path("to").asText("9999");
        return from.compareTo(year + "-02-02") <= 0 && to.compareTo("2151") >= 0;
    }

    static ObjectNode backwards(Dice dice) {
        int year = dice.between(1950, 2100);
        return object("from", (year + dice.between(1, 50)) + "-01-01", "to", year + "-12-31");
    }

    private static void procedures(List<Mistake> all) {
        add(
                all,
                IssueCode.WRONG_KIND,
                "a procedure requires what only a programme may",
                draft -> named("/procedures/\\d+/requirements", added("ELIGIBILITY"))
                        .plant(draft));
        add(
                all,
                IssueCode.WRONG_KIND,
                "a programme requires what only a procedure may",
                draft -> named(
                                "/(programmes|overlays)/\\d+/requirements|/programmes/\\d+/list/procedures/\\d+/requirements",
                                added(draft.dice.pick(List.of("COMPETENCE", "COMPLETENESS", "ADMISSIBILITY"))))
                        .plant(draft));
        add(all, IssueCode.MISSING, "a procedure has no time limit", draft -> {
            String procedure = draft.site(
                    "/procedures/\\d+",
                    node -> !isOverlaid(draft, node.get("code").asText()));
            if (procedure == null) {
                return null;
            }
            draft.remove(procedure + "/limits");
            return procedure + "/limits";
        });
        add(all, IssueCode.MISSING, "any desk could take a procedure", draft -> {
            String site = draft.site("/procedures/\\d+/requirements", JsonNode::isArray);
            if (site != null) {
                draft.set(site, list());
            }
            return site;
        });
        for (String place : List.of("/procedures/\\d+/limits", "/procedures/\\d+/stages")) {
            boolean stages = place.endsWith("stages");
            add(
                    all,
                    IssueCode.OUT_OF_RANGE,
                    "a length of time is longer than any",
                    draft -> length(
                            draft, place, "3660." + draft.dice.between(1, 99), stages ? "MONTH" : "WORKING_HOUR"));
            add(
                    all,
                    IssueCode.OUT_OF_RANGE,
                    "a length of time is less than nothing",
                    draft -> length(draft, place, "-" + draft.dice.between(1, 99), "CALENDAR_DAY"));
            add(
                    all,
                    IssueCode.OUT_OF_RANGE,
                    "a day of the calendar has fractions",
                    draft -> length(draft, place, draft.dice.between(0, 99) + ".25", "CALENDAR_DAY"));
            add(
                    all,
                    IssueCode.OUT_OF_RANGE,
                    "a month has fractions other than a half",
                    draft -> length(draft, place, draft.dice.between(0, 99) + ".25", "MONTH"));
            add(
                    all,
                    IssueCode.OUT_OF_RANGE,
                    "a length of time has three decimals",
                    draft -> length(
                            draft, place, draft.dice.between(1, 99) + ".125", stages ? "CALENDAR_DAY" : "WORKING_DAY"));
            if (!stages) {
                add(
                        all,
                        IssueCode.OUT_OF_RANGE,
                        "a time limit is of no days",
                        draft -> length(
                                draft,
                                place,
                                "0",
                                draft.root.toString().contains("\"stages\"") ? "MONTH" : "WORKING_DAY"));
            }
            add(all, IssueCode.MISSING, "months do not say what happens in one that is too short", draft -> {
                String pointer = length(draft, place, "1", "MONTH");
                if (pointer == null) {
                    return null;
                }
                draft.remove(Tree.parent(pointer) + "/monthEnd");
                return Tree.parent(pointer);
            });
            add(all, IssueCode.CONTRADICTION, "days say what happens in a month that is too short", draft -> {
                String pointer = length(draft, place, "1", "CALENDAR_DAY");
                if (pointer == null) {
                    return null;
                }
                draft.objectAt(Tree.parent(pointer)).put("monthEnd", "ROUND_UP");
                return Tree.parent(pointer) + "/monthEnd";
            });
        }
        add(all, IssueCode.CONTRADICTION, "a cut-off has an hour and a number of hours", draft -> {
            ObjectNode cutOff = object("time", "15:00", "lastHoursOfDay", 2, "effect", "CLOCK_STARTS_NEXT_WORKING_DAY");
            return cutOff(draft, "WORKING_DAY", cutOff, "/time");
        });
        add(
                all,
                IssueCode.CONTRADICTION,
                "a limit in hours has its result on the next working day",
                draft -> cutOff(
                        draft,
                        draft.dice.pick(List.of("WORKING_HOUR", "MONTH")),
                        object("time", "15:00", "effect", "RESULT_NEXT_WORKING_DAY"),
                        "/effect"));
        add(
                all,
                IssueCode.OUT_OF_RANGE,
                "a cut-off is in no or in too many hours of the day",
                draft -> cutOff(
                        draft,
                        "WORKING_DAY",
                        object(
                                "lastHoursOfDay",
                                draft.dice.pick(List.of(0, 9, -1, 100)),
                                "effect",
                                "HANDOVER_NEXT_WORKING_DAY"),
                        "/lastHoursOfDay"));
        add(all, IssueCode.OUT_OF_RANGE, "more new dates than anybody would give", draft -> {
            ObjectNode conduct = new Entries(draft).conduct(draft.free("planted-"));
            conduct.set(
                    "reappointment",
                    object(
                            "atMost",
                            draft.dice.pick(List.of(11, -1, 4000)),
                            "before",
                            "WORKING_DAY",
                            "citations",
                            new Entries(draft).citations()));
            return draft.append("/conducts", conduct) + "/reappointment/atMost";
        });
        add(
                all,
                IssueCode.MISSING,
                "nothing is said of dossiers",
                draft -> draft.append("/conducts", object("id", draft.free("planted-"))));
        stages(all);
    }

    /** Whether a unit makes a time limit of the procedure shorter, which there has to be then. */
    private static boolean isOverlaid(Draft draft, String code) {
        for (ObjectNode document : draft.everything()) {
            for (JsonNode limit : document.findValues("limits")) {
                if (limit.findValuesAsText("procedure").contains(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Function<Draft, String> added(String kind) {
        return draft -> {
            ObjectNode requirement = new Entries(draft).requirement(kind, object("fact", "interlinked", "is", false));
            draft.append("/requirements", requirement);
            return requirement.get("id").asText();
        };
    }

    /** A new limit or stage of a length; gives the pointer of its amount. */
    private static @Nullable String length(Draft draft, String lists, String amount, String unit) {
        String site = draft.site(lists, JsonNode::isArray);
        if (site == null) {
            return null;
        }
        ObjectNode entry = new Entries(draft).limit(draft.free("planted-"), Tree.raw(amount), unit);
        if (site.endsWith("stages")) {
            entry = new Entries(draft).stage(draft.free("planted-"));
            entry.set("amount", Tree.raw(amount));
            entry.put("unit", unit);
            if (unit.equals("MONTH")) {
                entry.put("monthEnd", "ROUND_DOWN");
            }
        }
        return draft.append(site, entry) + "/amount";
    }

    private static @Nullable String cutOff(Draft draft, String unit, ObjectNode cutOff, String member) {
        String pointer = length(draft, "/procedures/\\d+/limits", "120", unit);
        if (pointer == null) {
            return null;
        }
        draft.objectAt(Tree.parent(pointer)).set("cutOff", cutOff);
        return Tree.parent(pointer) + "/cutOff" + member;
    }

    private static void stages(List<Mistake> all) {
        add(all, IssueCode.UNKNOWN_STAGE, "a stage comes after one that nobody declares", draft -> {
            String stage = draft.site("/procedures/\\d+/stages/\\d+");
            return stage == null ? null : Tree.parent(draft.append(stage + "/after", draft.free("nobodys-")));
        });
        add(all, IssueCode.DUPLICATE_ID, "two stages have one id", draft -> {
            String stage = draft.site("/procedures/\\d+/stages/\\d+");
            return stage == null
                    ? null
                    : draft.append(Tree.parent(stage), draft.at(stage).deepCopy());
        });
        add(all, IssueCode.BAD_ID, "the id of a stage does not have its form", draft -> {
            String stages = draft.site("/procedures/\\d+/stages", JsonNode::isArray);
            return stages == null
                    ? null
                    : draft.append(stages, new Entries(draft).stage(draft.dice.pick(BAD_SLUGS))) + "/id";
        });
        alone(all, IssueCode.STAGE_CYCLE, "stages wait for each other in a circle", draft -> {
            String stages = draft.site("/procedures/\\d+/stages", JsonNode::isArray);
            if (stages == null) {
                return null;
            }
            int length = draft.dice.between(1, 6);
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                ids.add(draft.free("circle-") + "-" + i);
            }
            for (int i = 0; i < length; i++) {
                ObjectNode stage = new Entries(draft).stage(ids.get(i));
                stage.set("after", list(ids.get((i + 1) % length)));
                draft.append(stages, stage);
            }
            return stages;
        });
        alone(all, IssueCode.STAGES_TOO_LONG, "the stages take longer than the time limit", draft -> {
            String procedure = draft.site("/procedures/\\d+", CatalogMistakes::hasOneLimit);
            if (procedure == null) {
                return null;
            }
            int limit = draft.at(procedure).get("limits").get(0).get("amount").asInt();
            ObjectNode stage = new Entries(draft).stage(draft.free("planted-"));
            stage.put("amount", limit + draft.dice.between(1, 30));
            stage.put("unit", "WORKING_DAY");
            draft.append(procedure + "/stages", stage);
            return procedure + "/stages";
        });
        add(all, IssueCode.TOO_MANY, "a procedure has more than 100 stages", draft -> {
            String stages = draft.site("/procedures/\\d+/stages", JsonNode::isArray);
            if (stages == null) {
                return null;
            }
            ArrayNode many = (ArrayNode) draft.at(stages);
            for (int i = 100 + draft.dice.between(1, 9); many.size() < i; ) {
                many.add(new Entries(draft).stage("more-" + many.size()));
            }
            return stages;
        });
    }

    /** Whether there is one time limit, of working days, so that too long a stage is told once. */
    private static boolean hasOneLimit(JsonNode procedure) {
        JsonNode limits = procedure.path("limits");
        return limits.size() == 1
                && limits.get(0).get("unit").asText().equals("WORKING_DAY")
                && procedure.has("stages");
    }
}
