package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;
import static io.github.motcua.rules.testkit.generate.bad.Tree.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mistakes in what a catalog says of who decides, of what is delegated, and of what units of a lower level add. */
final class CompetenceMistakes {

    /** How often a power may be passed on. */
    private static final int LONGEST_CHAIN = 32;

    private CompetenceMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        offices(all);
        delegations(all);
        openings(all);
        overlays(all);
        return all;
    }

    private static void add(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.in(
                Sort.CATALOG, code, what, draft -> new Entries(draft).canCite() ? planter.plant(draft) : null));
    }

    private static void alone(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.aloneIn(
                Sort.CATALOG, code, what, draft -> new Entries(draft).canCite() ? planter.plant(draft) : null));
    }

    private static void offices(List<Mistake> all) {
        add(all, IssueCode.UNKNOWN_OFFICE, "a procedure is decided by an office that nobody declares", draft -> {
            String body = draft.site("/procedures/\\d+/competences/\\d+");
            if (body == null) {
                return null;
            }
            draft.objectAt(body).put("office", draft.free("nobodys-"));
            return body + "/office";
        });
        add(all, IssueCode.UNKNOWN_OFFICE, "a delegation names an office that nobody declares", draft -> {
            String end = draft.dice.pick(List.of("from", "to"));
            ObjectNode known = body(office(draft, "DISTRICT"));
            ObjectNode unknown = object("office", draft.free("nobodys-"));
            return delegation(draft, end.equals("from") ? unknown : known, end.equals("from") ? known : unknown) + "/"
                    + end + "/office";
        });
        add(all, IssueCode.UNKNOWN_POST, "a delegation names a post that the office does not have", draft -> {
            ObjectNode to = body(office(draft, "CITY"));
            to.put("post", draft.dice.pick(List.of("DEPUTY", "OFFICER", "ACTING_HEAD")));
            return delegation(draft, body(office(draft, "CITY")), to) + "/to/post";
        });
        add(all, IssueCode.WRONG_LEVEL, "a procedure is decided by an office of another level", draft -> {
            String body = draft.site("/procedures/\\d+/competences/\\d+");
            if (body == null) {
                return null;
            }
            String level = draft.at(body).get("level").asText();
            draft.objectAt(body).put("office", office(draft, level.equals("CITY") ? "WARD" : "CITY"));
            return body + "/office";
        });
        add(all, IssueCode.WRONG_LEVEL, "a delegation is to an office in a unit of another level", draft -> {
            String id = draft.free("ward-");
            draft.append("/units", new Entries(draft).unit(id));
            ObjectNode to = body(office(draft, draft.dice.pick(List.of("CITY", "DISTRICT"))));
            to.set("units", list(id));
            return delegation(draft, body(office(draft, "DISTRICT")), to) + "/to/units";
        });
        add(all, IssueCode.DUPLICATE_ID, "a desk has the id of a unit", draft -> {
            String unit = draft.pickOrNull(draft.all("units", "id", each -> true));
            return unit == null ? null : draft.append("/desks", new Entries(draft).desk(unit)) + "/id";
        });
        add(all, IssueCode.MISSING, "a desk receives for nobody", draft -> {
            String desk = draft.site("/desks/\\d+/receivesFor");
            if (desk != null) {
                draft.set(desk, list());
            }
            return desk;
        });
        add(all, IssueCode.BAD_DECLARATION, "a unit goes over to another but does not end", draft -> {
            ObjectNode unit = new Entries(draft).unit(draft.free("planted-"));
            unit.set("successors", list(existing(draft)));
            return draft.append("/units", unit) + "/successors";
        });
        add(all, IssueCode.CONTRADICTION, "a unit goes over to one that is not there yet", draft -> {
            String later = draft.free("later-");
            ObjectNode successor = new Entries(draft).unit(later);
            int year = draft.dice.between(2000, 2100);
            successor.set("validity", object("from", year + "-01-02"));
            draft.append("/units", successor);
            ObjectNode unit = new Entries(draft).unit(draft.free("planted-"));
            unit.set("validity", object("to", (year - 1) + "-12-31"));
            unit.set("successors", list(later));
            return draft.append("/units", unit) + "/successors";
        });
        add(all, IssueCode.CONTRADICTION, "a rule of delegation is within one office of two kinds", draft -> {
            ObjectNode rule = new Entries(draft).delegationRule(draft.free("planted-"));
            ((ObjectNode) rule.get("to")).put("kind", "COMMITTEE");
            return draft.append("/delegationRules", rule) + "/reach";
        });
        add(
                all,
                IssueCode.UNKNOWN_FACT,
                "who decides turns on a fact that nobody declares",
                draft -> place(draft, draft.free("nobodys")));
        add(
                all,
                IssueCode.NOT_COMPARABLE,
                "who decides turns on a fact that is no unit",
                draft -> place(draft, "receivedOn"));
        add(all, IssueCode.MISSING, "nobody decides a procedure on its last days", CompetenceMistakes::nobodyDecides);
    }

    /** A unit that is there now, on every day. */
    private static String existing(Draft draft) {
        String id = draft.free("there-");
        draft.append("/units", new Entries(draft).unit(id));
        return id;
    }

    private static @Nullable String place(Draft draft, String fact) {
        String body = draft.site("/procedures/\\d+/competences/\\d+");
        return body == null ? null : Tree.parent(draft.append(body + "/at", fact));
    }

    private static @Nullable String nobodyDecides(Draft draft) {
        String procedure = draft.site(
                "/procedures/\\d+",
                node -> node.path("validity").has("to")
                        && node.path("competences").size() > 1
                        && node.at("/competences/0/validity").has("to"));
        if (procedure == null) {
            return null;
        }
        ArrayNode bodies = (ArrayNode) draft.at(procedure + "/competences");
        ObjectNode first = (ObjectNode) bodies.get(0);
        bodies.removeAll().add(first);
        String end = draft.at(procedure + "/validity/to").asText();
        return first.at("/validity/to").asText().compareTo(end) < 0 ? procedure + "/competences" : null;
    }

    /** A new office of a level; gives its id. */
    private static String office(Draft draft, String level) {
        String id = draft.free("office-");
        ObjectNode office = new Entries(draft).office(id);
        office.put("level", level);
        draft.append("/offices", office);
        return id;
    }

    private static ObjectNode body(String office) {
        return object("office", office);
    }

    private static String delegation(Draft draft, ObjectNode from, ObjectNode to) {
        return draft.append("/delegations", new Entries(draft).delegation(draft.free("planted-"), from, to));
    }

    private static void delegations(List<Mistake> all) {
        add(all, IssueCode.DUPLICATE_ID, "two delegations have one id", draft -> {
            String site = draft.site("/delegations/\\d+");
            return site == null
                    ? null
                    : draft.append("/delegations", draft.at(site).deepCopy());
        });
        add(all, IssueCode.MISSING, "a delegation is of nothing", draft -> {
            String pointer = delegation(draft, body(office(draft, "CITY")), body(office(draft, "DISTRICT")));
            draft.remove(pointer + "/notKnown");
            return pointer + "/procedures";
        });
        add(all, IssueCode.EMPTY_PERIOD, "a delegation is for no day", draft -> {
            String pointer = delegation(draft, body(office(draft, "CITY")), body(office(draft, "DISTRICT")));
            draft.objectAt(pointer).set("validity", CatalogMistakes.backwards(draft.dice));
            return pointer + "/validity";
        });
        add(all, IssueCode.DELEGATION_CYCLE, "a body delegates to itself", draft -> {
            String office = office(draft, "CITY");
            return delegation(draft, body(office), body(office)) + "/to";
        });
        alone(
                all,
                IssueCode.DELEGATION_CYCLE,
                "a power is delegated in a circle",
                draft -> circle(draft, draft.dice.between(2, 7)));
        alone(all, IssueCode.CHAIN_TOO_LONG, "a power is passed on more than 32 times", draft -> {
            String code = draft.pickOrNull(draft.all("procedures", "code", procedure -> true));
            if (code == null) {
                return null;
            }
            int links = LONGEST_CHAIN + 1;
            List<String> offices = offices(draft, links + 1);
            String first = null;
            for (int i = 0; i < links; i++) {
                String link = link(draft, offices.get(i), offices.get(i + 1), code);
                first = first == null ? link : first;
            }
            return first;
        });
        alone(all, IssueCode.COMPETING_DELEGATIONS, "one power is delegated to two bodies on the same days", draft -> {
            String code = draft.pickOrNull(draft.all("procedures", "code", procedure -> true));
            if (code == null) {
                return null;
            }
            List<String> offices = offices(draft, 3);
            link(draft, offices.get(0), offices.get(1), code);
            return link(draft, offices.get(0), offices.get(2), code);
        });
    }

    private static @Nullable String circle(Draft draft, int length) {
        String code = draft.pickOrNull(draft.all("procedures", "code", procedure -> true));
        if (code == null) {
            return null;
        }
        List<String> offices = offices(draft, length);
        String first = null;
        for (int i = 0; i < length; i++) {
            String link = link(draft, offices.get(i), offices.get((i + 1) % length), code);
            first = first == null ? link : first;
        }
        return first;
    }

    private static List<String> offices(Draft draft, int number) {
        List<String> offices = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            offices.add(office(draft, "DISTRICT"));
        }
        return offices;
    }

    /** A delegation of one procedure on every day; gives its pointer. */
    private static String link(Draft draft, String from, String to, String code) {
        String pointer = delegation(draft, body(from), body(to));
        draft.remove(pointer + "/notKnown");
        draft.objectAt(pointer).set("procedures", list(code));
        return pointer;
    }

    private static void openings(List<Mistake> all) {
        add(
                all,
                IssueCode.UNKNOWN_PROGRAMME,
                "an opening is of a programme that is not there",
                draft -> draft.append("/openings", opening(draft, draft.free("nobodys-"), "REQUIREMENTS"))
                        + "/programme");
        add(all, IssueCode.MISSING, "an opening is of no programme", draft -> {
            ObjectNode opening = opening(draft, "", draft.dice.pick(List.of("REQUIREMENTS", "PROCEDURES")));
            opening.remove("programme");
            return draft.append("/openings", opening) + "/programme";
        });
        add(all, IssueCode.UNKNOWN_OPENING, "an overlay is under what nobody opens", draft -> {
            String id = draft.free("nobodys-");
            return draft.append("/overlays", overlay(draft, id, existing(draft))) + "/under";
        });
        add(all, IssueCode.UNKNOWN_LIMIT, "an overlay makes a time limit shorter that there is not", draft -> {
            String code = draft.pickOrNull(draft.all("procedures", "code", procedure -> true));
            if (code == null) {
                return null;
            }
            return shorter(draft, code, draft.free("nobodys-"), 1, "WORKING_DAY") + "/limit";
        });
        add(all, IssueCode.EMPTY_PERIOD, "an opening is for no day", draft -> {
            ObjectNode opening = opening(draft, "", "LIMITS");
            opening.remove("programme");
            opening.set("validity", CatalogMistakes.backwards(draft.dice));
            return draft.append("/openings", opening) + "/validity";
        });
    }

    private static ObjectNode opening(Draft draft, String programme, String allows) {
        return object(
                "id",
                draft.free("opening-"),
                "programme",
                programme,
                "level",
                "WARD",
                "allows",
                list(allows),
                "citations",
                new Entries(draft).citations());
    }

    private static ObjectNode overlay(Draft draft, String under, String unit) {
        return object(
                "id",
                draft.free("overlay-"),
                "under",
                under,
                "units",
                list(unit),
                "citations",
                new Entries(draft).citations());
    }

    /** A new overlay, under a new opening, that makes a time limit shorter; gives the pointer of the limit. */
    private static String shorter(Draft draft, String code, String limit, Object amount, String unit) {
        ObjectNode opening = opening(draft, "", "LIMITS");
        opening.remove("programme");
        draft.append("/openings", opening);
        ObjectNode overlay = overlay(draft, opening.get("id").asText(), existing(draft));
        overlay.set(
                "limits",
                list(object(
                        "procedure",
                        code,
                        "limit",
                        limit,
                        "amount",
                        amount,
                        "unit",
                        unit,
                        "wording",
                        text("shorter"),
                        "citations",
                        new Entries(draft).citations())));
        return draft.append("/overlays", overlay) + "/limits/0";
    }

    private static void overlays(List<Mistake> all) {
        add(all, IssueCode.NOT_OPENED, "an overlay makes a time limit longer", draft -> {
            String procedure = draft.site("/procedures/\\d+", CompetenceMistakes::hasDays);
            if (procedure == null
                    || draft.all(
                                            "procedures",
                                            "code",
                                            each -> each.get("code")
                                                    .equals(draft.at(procedure).get("code")))
                                    .size()
                            > 1) {
                return null;
            }
            JsonNode limit = draft.at(procedure + "/limits/0");
            int longer = limit.get("amount").asInt() + draft.dice.between(1, 9);
            return shorter(
                    draft,
                    draft.at(procedure + "/code").asText(),
                    limit.get("id").asText(),
                    longer,
                    "WORKING_DAY");
        });
        add(all, IssueCode.NOT_OPENED, "an overlay does what is not opened to it", draft -> {
            String under = openingOfLimits(draft);
            ObjectNode overlay = overlay(draft, under, existing(draft));
            ObjectNode requirement =
                    new Entries(draft).requirement("ELIGIBILITY", object("fact", "interlinked", "is", false));
            draft.append("/requirements", requirement);
            overlay.set("requirements", list(requirement.get("id")));
            return draft.append("/overlays", overlay) + "/requirements";
        });
        add(all, IssueCode.NOT_OPENED, "an overlay is in a unit of another level", draft -> {
            String id = draft.free("town-");
            ObjectNode unit = new Entries(draft).unit(id);
            unit.put("level", draft.dice.pick(List.of("CITY", "DISTRICT")));
            draft.append("/units", unit);
            return draft.append("/overlays", overlay(draft, openingOfLimits(draft), id)) + "/units";
        });
        add(all, IssueCode.NOT_OPENED, "an overlay applies on days that are not opened", draft -> {
            ObjectNode opening = opening(draft, "", "LIMITS");
            opening.remove("programme");
            int year = draft.dice.between(1990, 2100);
            opening.set("validity", object("from", year + "-05-01", "to", year + "-06-30"));
            draft.append("/openings", opening);
            ObjectNode overlay = overlay(draft, opening.get("id").asText(), existing(draft));
            overlay.set(
                    "period",
                    draft.dice.pick(List.of(
                            object("from", year + "-05-01"),
                            object("from", year + "-04-30", "to", year + "-06-01"),
                            object("from", year + "-06-01", "to", year + "-07-01"))));
            return draft.append("/overlays", overlay) + "/period";
        });
        add(all, IssueCode.MISSING, "an overlay applies nowhere", draft -> {
            ObjectNode overlay = overlay(draft, openingOfLimits(draft), "");
            overlay.set("units", list());
            return draft.append("/overlays", overlay) + "/units";
        });
    }

    private static String openingOfLimits(Draft draft) {
        ObjectNode opening = opening(draft, "", "LIMITS");
        opening.remove("programme");
        draft.append("/openings", opening);
        return opening.get("id").asText();
    }

    private static boolean hasDays(JsonNode procedure) {
        JsonNode limit = procedure.at("/limits/0");
        return limit.path("unit").asText().equals("WORKING_DAY")
                && new BigDecimal(limit.get("amount").asText()).scale() <= 0;
    }
}
