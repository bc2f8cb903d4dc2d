package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Mistakes in what a case states, by the catalogs by which it is decided. */
final class CaseMistakes {

    private CaseMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        members(all);
        facts(all);
        return all;
    }

    private static void add(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.in(Sort.CASE, code, what, planter));
    }

    /** What changes by which law a case is read, and with it what may be said of its facts. */
    private static void alone(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.aloneIn(Sort.CASE, code, what, planter));
    }

    private static String put(Draft draft, String member, Object value) {
        draft.root.set(member, Tree.node(value));
        return "/" + member;
    }

    private static void members(List<Mistake> all) {
        alone(all, IssueCode.MISSING, "the procedure or the moment of receipt is left out", draft -> {
            draft.root.remove(draft.dice.pick(List.of("procedure", "receivedAt")));
            draft.root.set("facts", object());
            return "";
        });
        alone(all, IssueCode.UNKNOWN_PROCEDURE, "no procedure has the code", draft -> {
            draft.root.set("facts", object());
            return put(draft, "procedure", draft.freeCode());
        });
        alone(all, IssueCode.BAD_ID, "the code of the procedure does not have its form", draft -> {
            draft.root.set("facts", object());
            return put(
                    draft,
                    "procedure",
                    draft.dice.pick(List.of("2.0815", "2,000815", "", "2.000815 ", "２.000815", "certified copy")));
        });
        alone(all, IssueCode.WRONG_TYPE, "the code of the procedure is a number", draft -> {
            draft.root.set("facts", object());
            return put(draft, "procedure", Tree.raw("1." + draft.dice.between(100_000, 999_999)));
        });
        add(all, IssueCode.BAD_ID, "the id of the unit does not have its form", draft -> {
            return put(draft, "unit", draft.dice.pick(List.of("Hoàn Kiếm", "a//b", "A", "a b", "a/b/", "")));
        });
        alone(all, IssueCode.NO_SUCH_DATE, "the moment of receipt is none", draft -> {
            draft.root.set("facts", object());
            return put(
                    draft,
                    "receivedAt",
                    draft.dice.pick(List.of(
                            TextMistakes.noDay(draft.dice) + "T09:00",
                            "2022-05-26",
                            "2022-05-26 09:00",
                            "2022-05-26T24:00",
                            "now")));
        });
        alone(all, IssueCode.WRONG_TYPE, "the moment of receipt is a number", draft -> {
            draft.root.set("facts", object());
            return put(draft, "receivedAt", draft.dice.between(1, 2_000_000_000));
        });
        add(
                all,
                IssueCode.NO_SUCH_DATE,
                "a day is none",
                draft -> put(draft, "knownOn", TextMistakes.noDay(draft.dice)));
        add(
                all,
                IssueCode.UNKNOWN_WORD,
                "the channel is none of those there are",
                draft -> put(draft, "channel", draft.dice.pick(List.of("FAX", "ONLIN", "post", ""))));
        add(
                all,
                IssueCode.UNKNOWN_WORD,
                "the place is none of those there are",
                draft -> put(draft, "place", draft.dice.pick(List.of("WARD_OFICE", "HOME", "at-home"))));
        add(all, IssueCode.CONTRADICTION, "it is decided before it is received", draft -> {
            String received = draft.root.get("receivedAt").asText().substring(0, 10);
            String before = LocalDate.parse(received)
                    .minusDays(draft.dice.between(1, 400))
                    .toString();
            return before.compareTo("1900-01-01") < 0 ? null : put(draft, "decidedOn", before);
        });
        alone(all, IssueCode.NO_RULE_IN_FORCE, "it is received when nothing is in force", CaseMistakes::noRule);
    }

    /** A day on which nothing is in force of a procedure that the library is asked for by its national code. */
    private static @Nullable String noRule(Draft draft) {
        String code = code(draft);
        String first = "9999";
        for (ObjectNode catalog : draft.around()) {
            String from = catalog.path("validity").path("from").asText("1900-01-01");
            for (JsonNode procedure : catalog.path("procedures")) {
                if (procedure.get("code").asText().equals(code)) {
                    String own = procedure.path("validity").path("from").asText("1900-01-01");
                    String both = own.compareTo(from) < 0 ? from : own;
                    first = both.compareTo(first) < 0 ? both : first;
                }
            }
        }
        if (first.compareTo("1900-01-01") <= 0 || first.equals("9999")) {
            return null;
        }
        draft.root.set("facts", object());
        draft.root.remove(List.of("decidedOn", "unit"));
        String day =
                LocalDate.parse(first).minusDays(draft.dice.between(1, 3000)).toString();
        return day.compareTo("1900-01-01") < 0 ? null : put(draft, "receivedAt", day + "T09:00");
    }

    private static void facts(List<Mistake> all) {
        add(all, IssueCode.UNKNOWN_FACT, "a fact is stated that nobody declares", draft -> {
            String id = draft.free("nobodys");
            return put(draft, id, draft.dice.chance(0.5) ? Tree.node(1) : Tree.list("x"), true);
        });
        add(
                all,
                IssueCode.RESERVED_ID,
                "a fact is stated that is a member of the case",
                draft -> put(
                        draft,
                        draft.dice.pick(List.of(
                                "channel", "place", "unit", "receivedOn", "receivedTime", "procedure", "interlinked")),
                        Tree.node("POST"),
                        true));
        fact(
                all,
                IssueCode.OUT_OF_RANGE,
                "a number is larger or smaller than it can be",
                "WHOLE",
                CaseMistakes::isNarrow,
                (draft, fact) -> {
                    JsonNode range = fact.get("range");
                    return Tree.node(
                            draft.dice.chance(0.5)
                                    ? range.get("max").asLong() + draft.dice.between(1, 99)
                                    : range.get("min").asLong() - draft.dice.between(1, 99));
                });
        fact(
                all,
                IssueCode.WRONG_TYPE,
                "a number is in quotes",
                "WHOLE",
                fact -> true,
                (draft, fact) -> Tree.node("" + draft.dice.between(1, 9)));
        fact(
                all,
                IssueCode.WRONG_TYPE,
                "yes or no is a number",
                "YES_NO",
                fact -> true,
                (draft, fact) -> Tree.node(draft.dice.between(0, 1)));
        fact(
                all,
                IssueCode.WRONG_TYPE,
                "a code is in a list",
                "CHOICE",
                fact -> true,
                (draft, fact) -> list(fact.at("/values/0/code")));
        fact(
                all,
                IssueCode.WRONG_TYPE,
                "a list is one code",
                "CHOICES",
                fact -> true,
                (draft, fact) -> fact.at("/values/0/code"));
        fact(
                all,
                IssueCode.WRONG_TYPE,
                "a day is a number",
                "DATE",
                fact -> true,
                (draft, fact) -> Tree.node(draft.dice.between(1, 99_999)));
        for (String type : List.of("WHOLE", "YES_NO", "CHOICE", "DATE")) {
            fact(all, IssueCode.WRONG_TYPE, "a fact is null", type, fact -> true, (draft, fact) -> Tree.nothing());
        }
        fact(
                all,
                IssueCode.UNKNOWN_VALUE,
                "a code is none of those there are",
                "CHOICE",
                fact -> true,
                (draft, fact) -> Tree.node(draft.free("NOBODYS")));
        fact(
                all,
                IssueCode.UNKNOWN_VALUE,
                "a list holds a code that it cannot",
                "CHOICES",
                fact -> true,
                (draft, fact) -> list(draft.free("NOBODYS")));
        fact(
                all,
                IssueCode.NO_SUCH_DATE,
                "a day is none",
                "DATE",
                fact -> true,
                (draft, fact) -> Tree.node(TextMistakes.noDay(draft.dice)));
        fact(
                all,
                IssueCode.NO_SUCH_DATE,
                "a time is none",
                "TIME",
                fact -> true,
                (draft, fact) -> Tree.node(draft.dice.pick(List.of("24:00", "9:00", "09:60", "9h", "noon"))));
        fact(
                all,
                IssueCode.BAD_ID,
                "a unit is no id of one",
                "UNIT",
                fact -> true,
                (draft, fact) -> Tree.node(draft.dice.pick(List.of("Hoàn Kiếm", "a//b", ""))));
        fact(
                all,
                IssueCode.BAD_ID,
                "a unit in a list is no id of one",
                "UNITS",
                fact -> true,
                (draft, fact) -> list("a/b", "A"));
        fact(
                all,
                IssueCode.BAD_ID,
                "a procedure is no code of one",
                "PROCEDURE",
                fact -> true,
                (draft, fact) -> Tree.node("2.0815"));
        for (String type : List.of("WHOLE", "YES_NO", "CHOICE", "CHOICES", "DATE", "TIME", "UNIT")) {
            fact(
                    all,
                    IssueCode.CANNOT_BE_NOT_APPLICABLE,
                    "a fact does not apply that always does",
                    type,
                    fact -> !fact.path("mayNotApply").asBoolean(),
                    (draft, fact) -> object("notApplicable", true));
        }
        for (String type : List.of("WHOLE", "YES_NO", "CHOICE", "DATE")) {
            fact(all, IssueCode.MISSING, "an object says nothing", type, fact -> true, (draft, fact) -> object());
        }
        add(all, IssueCode.PRODUCT_OUT_OF_RANGE, "the product of two numbers is too large", CaseMistakes::product);
    }

    private static boolean isNarrow(JsonNode fact) {
        return fact.at("/range/max").asLong() < 1_000_000
                && fact.at("/range/min").asLong() > -1_000_000;
    }

    private static String put(Draft draft, String fact, Object value, boolean asFact) {
        draft.objectAt("/facts").set(fact, Tree.node(value));
        return asFact ? "/facts/" + fact : "";
    }

    private interface Wrong {
        JsonNode value(Draft draft, JsonNode fact);
    }

    /** A fact that the case states, of a type, gets a wrong value. */
    private static void fact(
            List<Mistake> all, IssueCode code, String what, String type, Predicate<JsonNode> wanted, Wrong wrong) {
        add(all, code, what, draft -> {
            List<JsonNode> fitting = new ArrayList<>();
            for (ObjectNode catalog : draft.around()) {
                for (JsonNode fact : catalog.path("facts")) {
                    String id = fact.get("id").asText();
                    if (fact.get("type").asText().equals(type)
                            && wanted.test(fact)
                            && draft.root.get("facts").has(id)
                            && declarations(draft, id) == 1) {
                        fitting.add(fact);
                    }
                }
            }
            JsonNode fact = draft.pickOrNull(fitting);
            return fact == null ? null : put(draft, fact.get("id").asText(), wrong.value(draft, fact), true);
        });
    }

    /** The catalogs that declare the procedure of the case, and those they are directly built on. */
    private static List<ObjectNode> inScope(Draft draft) {
        String code = code(draft);
        List<String> ids = new ArrayList<>();
        for (ObjectNode catalog : draft.around()) {
            if (catalog.path("procedures").findValuesAsText("code").contains(code)) {
                ids.add(catalog.get("id").asText());
                catalog.path("builtOn").forEach(base -> ids.add(base.asText()));
            }
        }
        return draft.around().stream()
                .filter(catalog -> ids.contains(catalog.get("id").asText()))
                .toList();
    }

    /** The national code of the procedure of the case. */
    private static String code(Draft draft) {
        return draft.root.get("procedure").asText().split("\\.000\\.", 2)[0];
    }

    private static int declarations(Draft draft, String id) {
        int number = 0;
        for (ObjectNode catalog : draft.around()) {
            for (JsonNode fact : catalog.path("facts")) {
                number += fact.get("id").asText().equals(id) ? 1 : 0;
            }
        }
        return number;
    }

    private static @Nullable String product(Draft draft) {
        for (ObjectNode catalog : inScope(draft)) {
            for (JsonNode bound : catalog.path("bounds")) {
                JsonNode ids = bound.get("facts");
                List<JsonNode> facts = new ArrayList<>();
                for (JsonNode id : ids) {
                    for (JsonNode fact : catalog.path("facts")) {
                        if (fact.get("id").equals(id) && declarations(draft, id.asText()) == 1) {
                            facts.add(fact);
                        }
                    }
                }
                if (facts.size() == 2
                        && draft.root.get("facts").has(facts.get(0).get("id").asText())) {
                    long one = facts.get(0).at("/range/max").asLong();
                    long other = facts.get(1).at("/range/max").asLong();
                    if (one > 0 && other > bound.get("atMost").asLong() / one) {
                        put(draft, ids.get(0).asText(), one, true);
                        put(draft, ids.get(1).asText(), other, true);
                        return "/facts/" + ids.get(0).asText();
                    }
                }
            }
        }
        return null;
    }
}
