package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.listOf;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;
import static io.github.motcua.rules.testkit.generate.bad.Tree.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.testkit.generate.Dice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Three sound catalogs that hold an entry of every kind: a law, the programme of a town with what it delegates and
 * opens, and what a ward of it adds. For mistakes in what {@link RandomWorld} leaves out.
 */
final class FullCatalogs {

    private static final List<String> LEVELS = List.of("CITY", "DISTRICT", "WARD");

    private final Dice dice;
    private final LocalDate start;
    private final List<String> codes = new ArrayList<>();
    private final List<String> wards = new ArrayList<>();
    private final int days;

    private FullCatalogs(long seed) {
        this.dice = new Dice(seed);
        this.start = LocalDate.of(2020, 1, 1).plusDays(dice.between(0, 700));
        this.days = dice.between(4, 20);
        for (int i = dice.between(2, 4); i > 0; i--) {
            codes.add("1.00000" + i);
        }
        for (int i = dice.between(2, 5); i > 0; i--) {
            wards.add("city/town/ward-" + i);
        }
    }

    /** The law, then the town, then the ward. */
    static List<ObjectNode> of(long seed) {
        FullCatalogs made = new FullCatalogs(seed);
        return List.of(made.law(), made.town(), made.ward());
    }

    private static ObjectNode catalog(String id, Object builtOn) {
        return object("id", id, "version", "1", "title", text(id), "publisher", text("publisher"), "builtOn", builtOn);
    }

    private static ObjectNode source(String id, Object inForce) {
        return object(
                "id",
                id,
                "cite",
                text("Decree " + id),
                "title",
                text("on " + id),
                "inForce",
                inForce,
                "consulted",
                text("gazette"));
    }

    private ArrayNode cite(String source) {
        ObjectNode provision = object("source", source, "article", "" + dice.between(1, 40));
        if (dice.chance(0.3)) {
            provision.put("clause", "" + dice.between(1, 9));
        }
        if (dice.chance(0.2)) {
            provision.put("certainty", "DERIVED");
        }
        return list(provision);
    }

    private ArrayNode law(int number) {
        return cite("law-" + number);
    }

    private ObjectNode law() {
        ObjectNode law = catalog("the-law", list());
        law.put("calendar", "vn-public-sector");
        law.set("sources", list(source("law-0", object()), source("law-1", object("from", "2015-01-01"))));
        law.set("facts", facts());
        law.set("bounds", list(object("facts", list("sheets", "stamps"), "atMost", 400)));
        law.set("readings", list(reading("sheet-side"), reading("last-day")));
        law.set("units", units());
        law.set("offices", offices());
        law.set(
                "delegationRules",
                list(object(
                        "id",
                        "chair-to-officer",
                        "from",
                        object("kind", "COMMITTEE", "post", "HEAD", "levels", list("WARD")),
                        "to",
                        object("kind", "COMMITTEE", "post", "OFFICER"),
                        "reach",
                        "SAME_OFFICE",
                        "citations",
                        law(0))));
        law.set(
                "signingRules",
                list(
                        object("form", "TM", "seal", "OWN", "citations", law(0)),
                        object(
                                "form",
                                "TUQ",
                                "seal",
                                "DELEGATING_BODY",
                                "validity",
                                object("to", start.plusDays(900)),
                                "citations",
                                law(1))));
        law.set("requirements", requirements());
        ArrayNode procedures = list();
        codes.forEach(code -> procedures.add(procedure(code)));
        law.set("procedures", procedures);
        law.set(
                "duties",
                list(object("id", "say-why", "on", list("REFUSE"), "wording", text("reasons"), "citations", law(0))));
        law.set(
                "slips",
                list(object(
                        "id",
                        "with-date",
                        "on",
                        list("ORDINARY"),
                        "when",
                        atMost(),
                        "required",
                        true,
                        "why",
                        text("date"),
                        "citations",
                        law(1))));
        law.set("conducts", list(conduct()));
        return law;
    }

    private ArrayNode facts() {
        ArrayNode facts = list(
                fact("sheets", "WHOLE"),
                fact("stamps", "WHOLE"),
                fact("signed", "YES_NO"),
                fact("paper", "CHOICE"),
                fact("faults", "CHOICES"),
                fact("bornOn", "DATE"),
                fact("cameAt", "TIME"),
                fact("home", "UNIT"),
                fact("served", "UNITS"),
                fact("before", "PROCEDURE"));
        facts.forEach(fact -> {
            if (fact.get("id").asText().equals("signed") || dice.chance(0.2)) {
                ((ObjectNode) fact).put("mayNotApply", true);
            }
        });
        return facts;
    }

    private ObjectNode fact(String id, String type) {
        ObjectNode fact = object("id", id, "type", type, "label", text(id), "question", text(id + "?"));
        if (type.equals("WHOLE")) {
            fact.set("range", object("min", dice.between(0, 1), "max", dice.between(30, 400)));
        }
        if (type.startsWith("CHOICE")) {
            ArrayNode values = fact.putArray("values");
            for (int i = dice.between(2, 4); i > 0; i--) {
                values.add(object("code", id + "-" + i, "label", text("value " + i)));
            }
        }
        if (dice.chance(0.5)) {
            fact.set("knownBy", list("OFFICER"));
        }
        return fact;
    }

    private ObjectNode reading(String id) {
        return object(
                "id",
                id,
                "question",
                text(id + "?"),
                "options",
                object("wide", text("wide"), "narrow", text("narrow")),
                "taken",
                dice.chance(0.5) ? "wide" : "narrow",
                "why",
                text("because"),
                "citations",
                law(0));
    }

    private ArrayNode units() {
        ArrayNode units = list(unit("city", "CITY"), unit("city/town", "DISTRICT"));
        wards.forEach(ward -> units.add(unit(ward, "WARD")));
        LocalDate last = start.plusDays(dice.between(100, 900));
        units.add(object(
                "id",
                "city/town/old",
                "level",
                "WARD",
                "name",
                text("old"),
                "validity",
                object("to", last),
                "successors",
                list(dice.pick(wards)),
                "citations",
                law(0)));
        return units;
    }

    private ObjectNode unit(String id, String level) {
        return object("id", id, "level", level, "name", text("unit " + id), "citations", law(0));
    }

    private ArrayNode offices() {
        ArrayNode offices = list();
        for (String level : LEVELS) {
            String small = level.toLowerCase(Locale.ROOT);
            offices.add(office(
                    small + "-committee", level, "COMMITTEE", object("HEAD", text("chair"), "OFFICER", text("clerk"))));
            offices.add(office(small + "-agency", level, "AGENCY", object("HEAD", text("director"))));
        }
        return offices;
    }

    private ObjectNode office(String id, String level, String kind, ObjectNode posts) {
        return object("id", id, "level", level, "kind", kind, "name", text(id), "posts", posts, "citations", law(0));
    }

    private ObjectNode atMost() {
        return object("fact", "sheets", "atMost", dice.between(1, 30));
    }

    private ArrayNode requirements() {
        return list(
                requirement("at-the-ward", "COMPETENCE", object("fact", "unitLevel", "is", "WARD")),
                requirement("few-sheets", "ELIGIBILITY", atMost()),
                requirement(
                        "signed-or-few",
                        "ELIGIBILITY",
                        object("anyOf", list(object("fact", "signed", "is", true), atMost()))),
                requirement("dossier-whole", "COMPLETENESS", object("fact", "signed", "applies", true)),
                requirement(
                        "under-a-reading",
                        "ELIGIBILITY",
                        object(
                                "reading",
                                "sheet-side",
                                "options",
                                object(
                                        "wide",
                                        atMost(),
                                        "narrow",
                                        object("not", object("fact", "signed", "is", false))))),
                object(
                        "id",
                        "no-faults",
                        "kind",
                        "ADMISSIBILITY",
                        "criterion",
                        object("not", object("fact", "faults", "containsAny", list("faults-1"))),
                        "wording",
                        text("no faults"),
                        "grounds",
                        object("faults-1", law(1)),
                        "citations",
                        law(0)));
    }

    private ObjectNode requirement(String id, String kind, ObjectNode criterion) {
        return object("id", id, "kind", kind, "criterion", criterion, "wording", text(id), "citations", law(0));
    }

    private ObjectNode procedure(String code) {
        LocalDate change = start.plusDays(dice.between(300, 800));
        ObjectNode procedure = object(
                "code",
                code,
                "name",
                text("procedure " + code),
                "field",
                text("field"),
                "validity",
                object("from", start, "to", start.plusDays(1500)),
                "competences",
                list(
                        object(
                                "level",
                                "WARD",
                                "office",
                                "ward-committee",
                                "signedBy",
                                text("chair"),
                                "validity",
                                object("to", change),
                                "citations",
                                law(0)),
                        object(
                                "level",
                                "WARD",
                                "office",
                                "ward-committee",
                                "signedBy",
                                text("chair"),
                                "validity",
                                object("from", change.plusDays(1)),
                                "citations",
                                law(1))),
                "requirements",
                list("at-the-ward", "no-faults"),
                "limits",
                limits(),
                "citations",
                law(0));
        if (!code.equals(codes.get(0))) {
            procedure.set("stages", stages());
        }
        return procedure;
    }

    private ArrayNode limits() {
        ArrayNode limits = list(object(
                "id",
                "base",
                "amount",
                days,
                "unit",
                "WORKING_DAY",
                "wording",
                text(days + " days"),
                "citations",
                law(0)));
        if (dice.chance(0.6)) {
            limits.add(object(
                    "id",
                    "long",
                    "amount",
                    days + dice.between(1, 9),
                    "unit",
                    "WORKING_DAY",
                    "when",
                    atMost(),
                    "cutOff",
                    object("time", "15:00", "effect", "CLOCK_STARTS_NEXT_WORKING_DAY"),
                    "wording",
                    text("longer"),
                    "citations",
                    law(0)));
        }
        return limits;
    }

    /** Two to five stages of an hour or so, each after some of those before it. */
    private ArrayNode stages() {
        ArrayNode stages = list();
        List<String> before = new ArrayList<>();
        for (int i = dice.between(2, 5); i > 0; i--) {
            String id = "stage-" + (char) ('a' + before.size());
            stages.add(object(
                    "id",
                    id,
                    "name",
                    text(id),
                    "body",
                    text("body"),
                    "amount",
                    dice.between(1, 3),
                    "unit",
                    "WORKING_HOUR",
                    "after",
                    listOf(dice.some(before, 0, 2)),
                    "citations",
                    law(0)));
            before.add(id);
        }
        return stages;
    }

    private ObjectNode conduct() {
        return object(
                "id",
                "way-of-dossiers",
                "procedures",
                listOf(dice.some(codes, 1, 2)),
                "supplement",
                object(
                        "effect",
                        "INTERRUPTION",
                        "once",
                        true,
                        "within",
                        object("amount", 2, "unit", "WORKING_DAY"),
                        "reading",
                        "last-day",
                        "citations",
                        law(0)),
                "extension",
                object("amount", dice.between(1, 9), "unit", "WORKING_DAY", "citations", law(0)),
                "reappointment",
                object(
                        "atMost",
                        dice.between(1, 3),
                        "before",
                        "WORKING_DAY",
                        "reading",
                        "last-day",
                        "citations",
                        law(1)),
                "refusalWithinPeriod",
                object("citations", law(0)));
    }

    private ObjectNode town() {
        ObjectNode town = catalog("the-town", list("the-law"));
        town.set("sources", list(source("plan", object("from", start)), source("order", object("from", start))));
        town.set(
                "desks",
                list(object(
                        "id",
                        "city/desk",
                        "name",
                        text("desk"),
                        "receivesFor",
                        listOf(dice.some(wards, 1, 2)),
                        "citations",
                        cite("plan"))));
        town.set(
                "programmes",
                list(object(
                        "id",
                        "no-wait",
                        "name",
                        text("no wait"),
                        "requirements",
                        list("few-sheets"),
                        "period",
                        object("from", start, "to", start.plusDays(600), "citations", cite("plan")),
                        "units",
                        object("ids", listOf(wards), "citations", cite("plan")),
                        "list",
                        object(
                                "procedures",
                                list(object(
                                        "procedure",
                                        codes.get(0),
                                        "requirements",
                                        list("signed-or-few"),
                                        "citations",
                                        cite("plan"))),
                                "citations",
                                cite("plan")))));
        town.set("delegations", delegations());
        town.set(
                "openings",
                list(object(
                        "id",
                        "wards-may",
                        "programme",
                        "no-wait",
                        "level",
                        "WARD",
                        "allows",
                        list("PROCEDURES", "REQUIREMENTS", "LIMITS"),
                        "citations",
                        cite("plan"))));
        town.set(
                "transitions",
                list(object(
                        "id",
                        "pending",
                        "from",
                        start.plusDays(300),
                        "procedures",
                        list(codes.get(0)),
                        "pending",
                        "CONTINUES",
                        "citations",
                        cite("plan"))));
        return town;
    }

    /** A chain from the city to the town to a ward and within it, of up to three links. */
    private ArrayNode delegations() {
        ArrayNode delegations = list();
        String ward = dice.pick(wards);
        List<ObjectNode> bodies = List.of(
                object("office", "city-committee", "units", list("city")),
                object("office", "district-committee", "units", list("city/town")),
                object("office", "ward-committee", "units", list(ward)),
                object("office", "ward-committee", "post", "HEAD", "units", list(ward)));
        for (int i = dice.between(1, 3); i > 0; i--) {
            delegations.add(delegation("link-" + i, bodies.get(i - 1), bodies.get(i)));
        }
        return delegations;
    }

    private ObjectNode delegation(String id, ObjectNode from, ObjectNode to) {
        return object(
                "id",
                id,
                "from",
                from.deepCopy(),
                "to",
                to.deepCopy(),
                "procedures",
                listOf(dice.some(codes, 1, 2)),
                "instrument",
                "order",
                "validity",
                object("from", start, "to", start.plusDays(dice.between(100, 900))),
                "endsWith",
                list("plan"),
                "citations",
                cite("order"));
    }

    private ObjectNode ward() {
        ObjectNode ward = catalog("the-ward", list("the-town", "the-law"));
        ward.set("sources", list(source("of-the-ward", object("from", start))));
        ward.set(
                "overlays",
                list(object(
                        "id",
                        "north",
                        "under",
                        "wards-may",
                        "units",
                        list(dice.pick(wards)),
                        "period",
                        object("from", start.plusDays(10), "to", start.plusDays(400)),
                        "adds",
                        list(object(
                                "procedure",
                                codes.get(1),
                                "concernsResidents",
                                true,
                                "citations",
                                cite("of-the-ward"))),
                        "requirements",
                        list("under-a-reading"),
                        "limits",
                        list(object(
                                "procedure",
                                codes.get(0),
                                "limit",
                                "base",
                                "amount",
                                days - dice.between(1, 3),
                                "unit",
                                "WORKING_DAY",
                                "wording",
                                text("shorter"),
                                "citations",
                                cite("of-the-ward"))),
                        "citations",
                        cite("of-the-ward"))));
        return ward;
    }
}
