package io.github.motcua.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.analysis.ReviewCode;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped catalogs, each time with one mistake that a person might make and that loading does not refuse. */
final class Defects {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CERTIFICATION = "vn-certification";
    private static final String CIVIL = "vn-civil-status";
    private static final String INTERLINKED = "vn-interlinked";
    private static final String ONE_STOP = "vn-one-stop";
    private static final String HOAN_KIEM = "hoan-kiem-no-wait-2022";
    private static final List<String> WITH_PROCEDURES = List.of(CERTIFICATION, CIVIL, INTERLINKED);
    private static final String WORDING =
            "{\"vi\":\"Điều kiện gieo vào để thử\",\"en\":\"A condition sown for a test\"}";

    private final List<Defect> all = new ArrayList<>();
    private Map<String, ObjectNode> documents = new LinkedHashMap<>();

    /**
     * A mistake.
     *
     * @param code how the review calls it
     * @param catalog the catalog in which it finds it
     * @param pointer where
     * @param catalogs the catalogs with the mistake
     */
    record Defect(ReviewCode code, String catalog, String pointer, List<Catalog> catalogs) {
        @Override
        public String toString() {
            return code.id() + " " + catalog + " " + pointer;
        }
    }

    private Defects() {}

    static List<Defect> all() {
        Defects defects = new Defects();
        defects.requirements();
        defects.criteria();
        defects.limits();
        defects.programmes();
        defects.consequences();
        defects.dates();
        defects.texts();
        defects.uses();
        return defects.all;
    }

    // How they are made

    private void fresh() {
        documents = new LinkedHashMap<>();
        for (String id : Catalogs.shipped()) {
            documents.put(
                    id, (ObjectNode) json(CatalogJson.write(Catalogs.shipped(id).orElseThrow())));
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private ObjectNode catalog(String id) {
        return documents.get(id);
    }

    private static ArrayNode list(ObjectNode node, String member) {
        return node.withArrayProperty(member);
    }

    private ObjectNode entry(String catalog, String list, int number) {
        return (ObjectNode) list(catalog(catalog), list).get(number);
    }

    private static int size(String catalog, String list) {
        return json(CatalogJson.write(Catalogs.shipped(catalog).orElseThrow()))
                .path(list)
                .size();
    }

    private ObjectNode requirement(String catalog, String id) {
        for (JsonNode requirement : list(catalog(catalog), "requirements")) {
            if (requirement.get("id").asText().equals(id)) {
                return (ObjectNode) requirement;
            }
        }
        for (String base : List.of(CIVIL, CERTIFICATION, ONE_STOP)) {
            if (!base.equals(catalog)) {
                for (JsonNode requirement : list(catalog(base), "requirements")) {
                    if (requirement.get("id").asText().equals(id)) {
                        return (ObjectNode) requirement;
                    }
                }
            }
        }
        throw new IllegalArgumentException(id);
    }

    private void add(ReviewCode code, String catalog, String pointer) {
        List<Catalog> catalogs = new ArrayList<>();
        for (ObjectNode document : documents.values()) {
            catalogs.add(CatalogJson.read(
                            document.toString().getBytes(StandardCharsets.UTF_8),
                            document.get("id").asText())
                    .orReject());
        }
        all.add(new Defect(code, catalog, pointer, catalogs));
    }

    /** A requirement that is demanded besides, with the provisions of another. */
    private void demand(String catalog, String id, String kind, String criterion, JsonNode citations) {
        ObjectNode requirement = list(catalog(catalog), "requirements").addObject();
        requirement.put("id", id).put("kind", kind);
        requirement.set("criterion", json(criterion));
        requirement.set("wording", json(WORDING));
        requirement.set("citations", citations);
        if (catalog.equals(INTERLINKED)
                && !citations.toString().contains("sown-plan")) { // while both decrees are in force
            requirement.set("validity", json("{\"from\":\"2026-01-01\",\"to\":\"2026-08-31\"}"));
        }
    }

    private static JsonNode citing(ObjectNode procedure) {
        return procedure.get("citations").deepCopy();
    }

    private static String not(Object criterion) {
        return "{\"not\":" + criterion + "}";
    }

    private static String any(Object... parts) {
        return "{\"anyOf\":" + java.util.Arrays.toString(parts) + "}";
    }

    private static String allOf(Object... parts) {
        return "{\"allOf\":" + java.util.Arrays.toString(parts) + "}";
    }

    private static String isYes(String fact) {
        return "{\"fact\":\"" + fact + "\",\"is\":true}";
    }

    // What goes wrong

    private void requirements() {
        for (String catalog : WITH_PROCEDURES) {
            for (int i = 0; i < size(catalog, "procedures"); i++) {
                fresh();
                int asked =
                        list(entry(catalog, "procedures", i), "requirements").size();
                for (int j = 0; j < asked; j++) {
                    fresh();
                    ObjectNode procedure = entry(catalog, "procedures", i);
                    String id = list(procedure, "requirements").get(j).asText();
                    JsonNode criterion = requirement(catalog, id).get("criterion");
                    demand(catalog, "sown", "ADMISSIBILITY", not(criterion), citing(procedure));
                    list(procedure, "requirements").add("sown");
                    add(ReviewCode.CANNOT_BE_MET_TOGETHER, catalog, "/procedures/" + i + "/requirements");
                }
                fresh();
                ObjectNode procedure = entry(catalog, "procedures", i);
                String id = list(procedure, "requirements").get(0).asText();
                ObjectNode copied = requirement(catalog, id);
                demand(
                        catalog,
                        "sown",
                        copied.get("kind").asText(),
                        any(copied.get("criterion"), isYes("complex")),
                        citing(procedure));
                list(procedure, "requirements").add("sown");
                add(ReviewCode.IMPLIED_REQUIREMENT, catalog, "/procedures/" + i + "/requirements");
            }
        }
    }

    private void criteria() {
        for (String catalog : List.of(CERTIFICATION, CIVIL, HOAN_KIEM)) {
            for (int i = 0; i < size(catalog, "requirements"); i += 3) {
                fresh();
                String pointer = "/requirements/" + i + "/criterion";
                JsonNode criterion = entry(catalog, "requirements", i).get("criterion");
                change(catalog, i, allOf(criterion, any(criterion, isYes("complex"))));
                add(ReviewCode.REDUNDANT_PART, catalog, pointer + "/allOf/1");
                fresh();
                change(catalog, i, any(criterion, allOf(criterion, isYes("complex"))));
                add(ReviewCode.SHADOWED_BRANCH, catalog, pointer + "/anyOf/1");
                fresh();
                change(catalog, i, any(criterion, not(criterion)));
                add(ReviewCode.ALWAYS_MET, catalog, pointer);
                fresh();
                change(catalog, i, allOf(criterion, not(criterion)));
                add(ReviewCode.NEVER_MET, catalog, pointer);
            }
        }
        pointless(CERTIFICATION, "copies", 1, 100000);
        pointless(CERTIFICATION, "pagesPerCopy", 1, 100000);
        pointless(CERTIFICATION, "originals", 1, 1000);
        pointless(CERTIFICATION, "copiesPerOriginal", 1, 100000);
        pointless(CIVIL, "manAge", 0, 150);
        pointless(CIVIL, "womanAge", 0, 150);
    }

    /** The grounds of a checklist stay those that the criterion looks for. */
    private void change(String catalog, int number, String criterion) {
        entry(catalog, "requirements", number).set("criterion", json(criterion));
    }

    private void pointless(String catalog, String fact, int min, int max) {
        for (String limit : List.of("\"atMost\":" + max, "\"atLeast\":" + min)) {
            fresh();
            ObjectNode procedure = entry(catalog, "procedures", 1);
            demand(catalog, "sown", "ADMISSIBILITY", "{\"fact\":\"" + fact + "\"," + limit + "}", citing(procedure));
            list(procedure, "requirements").add("sown");
            add(
                    ReviewCode.POINTLESS_LIMIT,
                    catalog,
                    "/requirements/" + (list(catalog(catalog), "requirements").size() - 1) + "/criterion");
        }
    }

    private void limits() {
        for (String catalog : WITH_PROCEDURES) {
            for (int i = 0; i < size(catalog, "procedures"); i++) {
                String pointer = "/procedures/" + i + "/limits";
                fresh();
                ArrayNode limits = list(entry(catalog, "procedures", i), "limits");
                for (JsonNode limit : limits) {
                    JsonNode when = limit.path("when");
                    ((ObjectNode) limit)
                            .set("when", json(when.isMissingNode() ? isYes("complex") : allOf(when, isYes("complex"))));
                }
                add(ReviewCode.NO_TIME_LIMIT, catalog, pointer);

                fresh();
                limits = list(entry(catalog, "procedures", i), "limits");
                ObjectNode copy = limits.get(0).deepCopy();
                copy.remove("cutOff");
                copy.put("id", "sown").put("unit", "WORKING_DAY").put("amount", 40 + i);
                limits.add(copy);
                int number = limits.size() - 1;
                add(ReviewCode.LIMITS_OVERLAP, catalog, pointer + "/" + number);

                fresh();
                ObjectNode procedure = entry(catalog, "procedures", i);
                limits = list(procedure, "limits");
                String id = list(procedure, "requirements").get(0).asText();
                copy = limits.get(0).deepCopy();
                copy.remove("cutOff");
                copy.put("id", "sown").put("unit", "WORKING_DAY").put("amount", 40 + i);
                copy.set("when", json(not(requirement(catalog, id).get("criterion"))));
                limits.add(copy);
                add(ReviewCode.LIMIT_NEVER_APPLIES, catalog, pointer + "/" + number);
            }
        }
        for (int stage = 0; stage < 3; stage++) {
            int most = stage == 2 ? 10 : 3;
            for (int amount = 1; amount < most; amount++) {
                fresh();
                ArrayNode stages = list(entry(INTERLINKED, "procedures", 1), "stages");
                ((ObjectNode) stages.get(stage)).put("amount", amount);
                add(ReviewCode.STAGES_LEAVE_TIME, INTERLINKED, "/procedures/1/stages");
            }
        }
    }

    private ArrayNode covered() {
        return (ArrayNode) entry(HOAN_KIEM, "programmes", 0).path("list").path("procedures");
    }

    private ObjectNode procedure(String code) {
        for (String catalog : List.of(CERTIFICATION, CIVIL)) {
            for (JsonNode procedure : list(catalog(catalog), "procedures")) {
                if (procedure.get("code").asText().equals(code)) {
                    return (ObjectNode) procedure;
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    private void programmes() {
        fresh();
        int covered = covered().size();
        for (int i = 0; i < covered; i++) {
            String pointer = "/programmes/0/list/procedures/" + i;
            for (String level : List.of("DISTRICT", "CITY")) {
                fresh();
                ObjectNode procedure =
                        procedure(covered().get(i).get("procedure").asText());
                for (JsonNode competence : list(procedure, "competences")) {
                    ((ObjectNode) competence).put("level", level).remove(List.of("office", "post"));
                }
                if (list(procedure, "competences").size() > 1) {
                    ArrayNode competences = list(procedure, "competences");
                    while (competences.size() > 1) {
                        competences.remove(1);
                    }
                    ((ObjectNode) competences.get(0)).remove("validity");
                }
                add(ReviewCode.NO_WAIT_UNREACHABLE, HOAN_KIEM, pointer);
            }
            for (String criterion : List.of(
                    isYes("interlinked"),
                    "{\"fact\":\"unit\",\"is\":\"hoan-kiem/noi-khac\"}",
                    "{\"fact\":\"procedure\",\"is\":\"9.999999\"}")) {
                fresh();
                ObjectNode coverage = (ObjectNode) covered().get(i);
                if (criterion.contains("interlinked")) { // which the programme itself excludes otherwise
                    ArrayNode ids = list(entry(HOAN_KIEM, "programmes", 0), "requirements");
                    ids.remove(5);
                }
                demand(HOAN_KIEM, "sown", "ELIGIBILITY", criterion, citing(coverage));
                list(coverage, "requirements").add("sown");
                add(ReviewCode.NO_WAIT_UNREACHABLE, HOAN_KIEM, pointer);
            }
            fresh();
            ObjectNode coverage = (ObjectNode) covered().get(i);
            String code = coverage.get("procedure").asText();
            String asked = list(procedure(code), "requirements").get(0).asText();
            JsonNode criterion = requirement(CIVIL, asked).get("criterion");
            demand(HOAN_KIEM, "sown", "ELIGIBILITY", not(criterion), citing(coverage));
            list(coverage, "requirements").add("sown");
            add(ReviewCode.CANNOT_BE_MET_TOGETHER, HOAN_KIEM, pointer);

            fresh();
            procedure(code).put("interlinked", true);
            add(ReviewCode.NO_WAIT_BY_SEVERAL_BODIES, HOAN_KIEM, pointer);
            for (int stages = 1; stages < 3; stages++) {
                fresh();
                ObjectNode procedure = procedure(code);
                for (int stage = 0; stage < stages; stage++) {
                    ObjectNode added = list(procedure, "stages").addObject();
                    added.put("id", "part-" + stage).put("unit", "WORKING_HOUR").put("amount", 1);
                    added.set("name", json(WORDING));
                    added.set("body", json(WORDING));
                    added.set("citations", citing(procedure));
                }
                add(ReviewCode.NO_WAIT_BY_SEVERAL_BODIES, HOAN_KIEM, pointer);
            }
            for (String last : List.of("2022-06-30", "2022-10-31", "2023-12-31")) {
                fresh();
                ObjectNode other = entry(HOAN_KIEM, "programmes", 0).deepCopy();
                other.put("id", "sown-programme");
                ((ObjectNode) other.get("period")).put("to", last);
                ArrayNode list = (ArrayNode) other.path("list").path("procedures");
                JsonNode only = list.get(i);
                list.removeAll().add(only);
                list(other, "requirements").remove(4);
                list(catalog(HOAN_KIEM), "programmes").add(other);
                add(ReviewCode.PROGRAMMES_OVERLAP, HOAN_KIEM, "/programmes/1/list/procedures/0");
            }
            fresh();
            procedure(code).set("validity", json("{\"from\":\"2023-01-01\"}"));
            add(ReviewCode.NEVER_IN_FORCE, HOAN_KIEM, pointer);
        }
    }

    private void consequences() {
        for (String catalog : List.of(CERTIFICATION, CIVIL)) {
            for (int i = 0; i < size(catalog, "procedures"); i++) {
                fresh();
                ObjectNode procedure = entry(catalog, "procedures", i);
                String id = list(procedure, "requirements").get(0).asText();
                ObjectNode slip = slip(
                        catalog,
                        "sown",
                        allOf(
                                "{\"fact\":\"procedure\",\"is\":" + procedure.get("code") + "}",
                                not(requirement(catalog, id).get("criterion"))));
                slip.set("citations", citing(procedure));
                add(
                        ReviewCode.SLIP_NEVER_APPLIES,
                        catalog,
                        "/slips/" + (list(catalog(catalog), "slips").size() - 1));
            }
            for (int i = 0; i < size(catalog, "slips"); i++) {
                fresh();
                entry(catalog, "slips", i).set("when", json("{\"fact\":\"procedure\",\"is\":\"9.999999\"}"));
                add(ReviewCode.SLIP_NEVER_APPLIES, catalog, "/slips/" + i);
            }
        }
        for (String catalog : List.of(CERTIFICATION, CIVIL, ONE_STOP, HOAN_KIEM)) {
            for (int i = 0; i < size(catalog, "slips"); i++) {
                fresh();
                ObjectNode first = entry(catalog, "slips", i).deepCopy();
                first.put("id", "a-first").put("required", true);
                first.set("why", json(WORDING));
                list(catalog(catalog), "slips").add(first);
                add(ReviewCode.SLIP_PREEMPTED, catalog, "/slips/" + i);
            }
        }
        for (int i = 0; i < size(CIVIL, "slips"); i++) {
            for (String besides : List.of(isYes("complex"), "{\"fact\":\"channel\",\"is\":\"IN_PERSON\"}")) {
                fresh();
                ObjectNode opposed = entry(CIVIL, "slips", i);
                ObjectNode catalog = anotherPlan();
                ObjectNode slip = list(catalog, "slips").addObject();
                slip.put("id", "sown").set("on", opposed.get("on"));
                slip.set("when", json(besides));
                slip.put("required", !opposed.get("required").asBoolean()).set("why", json(WORDING));
                slip.set("citations", json("[{\"source\":\"another-plan\"}]"));
                documents.put("an-other-plan", catalog);
                add(ReviewCode.SLIPS_CONTRADICT, CIVIL, "/slips/" + i);
            }
        }
        for (int i = 0; i < size(CERTIFICATION, "procedures"); i++) {
            for (String kind : List.of("ADMISSIBILITY", "COMPLETENESS")) {
                fresh();
                ObjectNode catalog = catalog(CERTIFICATION);
                JsonNode only = list(catalog, "procedures").get(i);
                list(catalog, "procedures").removeAll().add(only);
                ArrayNode ids = list((ObjectNode) only, "requirements");
                for (int j = ids.size() - 1; j >= 0; j--) {
                    if (requirement(CERTIFICATION, ids.get(j).asText())
                            .get("kind")
                            .asText()
                            .equals(kind)) {
                        ids.remove(j);
                    }
                }
                catalog.remove("conducts");
                ObjectNode duty = (ObjectNode) list(catalog, "duties").get(0);
                duty.set("on", json(kind.equals("ADMISSIBILITY") ? "[\"REFUSE\"]" : "[\"SUPPLEMENT\"]"));
                ObjectNode kept = catalog;
                ObjectNode base = catalog(ONE_STOP);
                ObjectNode competence = catalog("vn-competence");
                documents = new LinkedHashMap<>();
                documents.put(CERTIFICATION, kept);
                documents.put(ONE_STOP, base);
                documents.put("vn-competence", competence);
                add(ReviewCode.DUTY_NEVER_OWED, CERTIFICATION, "/duties/0");
            }
        }
        for (int days = 1; days <= 5; days++) {
            for (int i = 0; i < 2; i++) {
                fresh();
                ObjectNode conduct = entry(CERTIFICATION, "conducts", i).deepCopy();
                conduct.put("id", "sown");
                ((ObjectNode) conduct.get("extension")).put("amount", 10 + days);
                list(catalog(CERTIFICATION), "conducts").add(conduct);
                add(ReviewCode.CONDUCTS_OVERLAP, CERTIFICATION, "/conducts/2");
            }
        }
    }

    /** A programme of another author, who does not know of civil status. */
    private static ObjectNode anotherPlan() {
        String cited = "\"citations\":[{\"source\":\"another-plan\"}]";
        return (ObjectNode) json("{\"id\":\"an-other-plan\",\"version\":\"1\",\"title\":" + WORDING + ",\"publisher\":"
                + WORDING
                + ",\"builtOn\":[\"vn-certification\",\"vn-one-stop\"],\"validity\":{\"from\":\"2016-01-01\"},"
                + "\"sources\":[{\"id\":\"another-plan\",\"cite\":" + WORDING + ",\"title\":" + WORDING
                + ",\"inForce\":{},\"consulted\":" + WORDING + "}],"
                + "\"units\":[{\"id\":\"noi-khac/xa-2\",\"level\":\"WARD\",\"name\":" + WORDING + "," + cited + "}],"
                + "\"requirements\":[{\"id\":\"by-post\",\"kind\":\"ELIGIBILITY\",\"criterion\":"
                + "{\"fact\":\"channel\",\"is\":\"IN_PERSON\"},\"wording\":" + WORDING + "," + cited + "}],"
                + "\"programmes\":[{\"id\":\"an-other-programme\",\"name\":" + WORDING
                + ",\"period\":{\"from\":\"2022-11-01\",\"to\":\"2022-12-31\"," + cited + "},"
                + "\"units\":{\"ids\":[\"noi-khac/xa-2\"]," + cited + "},"
                + "\"list\":{\"procedures\":[{\"procedure\":\"2.000815\"," + cited + "}]," + cited + "},"
                + "\"requirements\":[\"by-post\"]}]}");
    }

    private ObjectNode slip(String catalog, String id, String when) {
        ObjectNode slip = list(catalog(catalog), "slips").addObject();
        slip.put("id", id).set("on", json("[\"ORDINARY\"]"));
        slip.set("when", json(when));
        slip.put("required", true).set("why", json(WORDING));
        return slip;
    }

    private void dates() {
        for (String catalog : List.of(CERTIFICATION, CIVIL)) {
            for (int i = 0; i < size(catalog, "procedures"); i++) {
                fresh();
                undatedPlan(catalog);
                for (JsonNode source : list(catalog(catalog), "sources")) {
                    ((ObjectNode) source).set("inForce", json("{}"));
                }
                catalog(catalog).remove("validity");
                ObjectNode procedure = entry(catalog, "procedures", i);
                ObjectNode limit = (ObjectNode) list(procedure, "limits").get(0);
                limit.remove(List.of("cutOff"));
                limit.put("unit", "WORKING_DAY").put("amount", 30 + i);
                limit.set("citations", json("[{\"source\":\"sown-plan\"}]"));
                add(ReviewCode.UNDATED, catalog, "/procedures/" + i + "/limits/0");

                fresh();
                undatedPlan(catalog);
                for (JsonNode source : list(catalog(catalog), "sources")) {
                    ((ObjectNode) source).set("inForce", json("{}"));
                }
                catalog(catalog).remove("validity");
                procedure = entry(catalog, "procedures", i);
                demand(
                        catalog,
                        "sown",
                        "ADMISSIBILITY",
                        "{\"fact\":\"receivedTime\",\"atMost\":\"1" + i + ":30\"}",
                        json("[{\"source\":\"sown-plan\"}]"));
                list(procedure, "requirements").add("sown");
                add(
                        ReviewCode.UNDATED,
                        catalog,
                        "/requirements/"
                                + (list(catalog(catalog), "requirements").size() - 1));
            }
        }
        for (String catalog : List.of(CERTIFICATION, CIVIL)) {
            for (int i = 0; i < size(catalog, "requirements"); i++) {
                fresh();
                ObjectNode requirement = entry(catalog, "requirements", i);
                if (requirement.get("kind").asText().equals("ADMISSIBILITY")) {
                    catalog(catalog).put("version", "2");
                    requirement.set("validity", json("{\"from\":\"2001-01-01\",\"to\":\"2010-12-31\"}"));
                    add(ReviewCode.NEVER_IN_FORCE, catalog, "/requirements/" + i + "/validity");
                }
            }
        }
        for (String unit : List.of("hoan-kiem/hang-bac", "hoan-kiem/cua-dong", "hoan-kiem/trang-tien")) {
            fresh();
            for (JsonNode declared : list(catalog(HOAN_KIEM), "units")) {
                if (declared.get("id").asText().equals(unit)) {
                    ((ObjectNode) declared).set("validity", json("{\"from\":\"2025-07-01\"}"));
                }
            }
            add(ReviewCode.NEVER_IN_FORCE, HOAN_KIEM, "/programmes/0/units");
        }
    }

    private void undatedPlan(String catalog) {
        ObjectNode source = list(catalog(catalog), "sources").addObject();
        source.put("id", "sown-plan");
        for (String member : List.of("cite", "title", "consulted")) {
            source.set(member, json(WORDING));
        }
        source.set("inForce", json("{}"));
    }

    private void texts() {
        for (String catalog : List.of(CERTIFICATION, CIVIL, HOAN_KIEM, ONE_STOP)) {
            for (String[] where : new String[][] {
                {"facts", "question"},
                {"requirements", "wording"},
                {"duties", "wording"},
                {"slips", "why"},
                {"readings", "question"},
                {"procedures", "name"}
            }) {
                for (int i = 0; i < Math.min(4, size(catalog, where[0])); i++) {
                    fresh();
                    ObjectNode text = (ObjectNode) entry(catalog, where[0], i).get(where[1]);
                    text.set("en", text.get("vi"));
                    add(ReviewCode.NOT_TRANSLATED, catalog, "/" + where[0] + "/" + i + "/" + where[1]);
                    if (i == 0) {
                        fresh();
                        ((ObjectNode) entry(catalog, where[0], i).get(where[1])).put("en", "…");
                        add(ReviewCode.EMPTY_TEXT, catalog, "/" + where[0] + "/" + i + "/" + where[1]);
                    }
                }
            }
        }
        for (String catalog : List.of(CERTIFICATION, CIVIL)) {
            for (int i = 0; i < size(catalog, "requirements"); i++) {
                fresh();
                List<String> codes = new ArrayList<>();
                entry(catalog, "requirements", i).path("grounds").fieldNames().forEachRemaining(codes::add);
                for (String code : codes.size() > 1 ? codes : List.<String>of()) {
                    fresh();
                    ((ObjectNode) entry(catalog, "requirements", i).get("grounds")).remove(code);
                    add(ReviewCode.UNCITED, catalog, "/requirements/" + i + "/grounds");
                }
            }
        }
    }

    private void uses() {
        for (String catalog : Catalogs.shipped()) {
            fresh();
            undatedPlan(catalog);
            int number = list(catalog(catalog), "sources").size() - 1;
            add(ReviewCode.UNUSED, catalog, "/sources/" + number);
            fresh();
            ObjectNode fact = list(catalog(catalog), "facts").addObject();
            fact.put("id", "sownFact").put("type", "YES_NO");
            fact.set("label", json(WORDING));
            fact.set("question", json(WORDING));
            add(
                    ReviewCode.UNUSED,
                    catalog,
                    "/facts/" + (list(catalog(catalog), "facts").size() - 1));
            fresh();
            undatedPlan(catalog);
            demand(
                    catalog,
                    "sown",
                    "ELIGIBILITY",
                    "{\"fact\":\"channel\",\"is\":\"POST\"}",
                    json("[{\"source\":\"sown-plan\"}]"));
            add(
                    ReviewCode.UNUSED,
                    catalog,
                    "/requirements/" + (list(catalog(catalog), "requirements").size() - 1));
            fresh();
            ObjectNode reading = list(catalog(catalog), "readings").addObject();
            reading.put("id", "sown-reading").put("taken", "one");
            reading.set("question", json(WORDING));
            reading.set("why", json(WORDING));
            reading.set("options", json("{\"one\":" + WORDING + ",\"two\":" + WORDING + "}"));
            reading.set(
                    "citations",
                    json("[{\"source\":" + entry(catalog, "sources", 0).get("id") + "}]"));
            add(
                    ReviewCode.UNUSED,
                    catalog,
                    "/readings/" + (list(catalog(catalog), "readings").size() - 1));
        }
        for (String catalog : List.of("ba-dinh-delegation-2023", "can-tho-delegation-2025")) {
            for (String list : List.of("offices", "units")) {
                fresh();
                ObjectNode copy = entry(catalog, list, 0).deepCopy();
                copy.put("id", "sown-" + list);
                list(catalog(catalog), list).add(copy);
                add(
                        ReviewCode.UNUSED,
                        catalog,
                        "/" + list + "/" + (list(catalog(catalog), list).size() - 1));
            }
        }
    }
}
