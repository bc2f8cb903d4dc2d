package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Mistake.in;
import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Mistakes in what a requirement, a limit, a slip or a delegation asks for. */
final class CriterionMistakes {

    /** The deepest that criteria may be nested. */
    private static final int DEEPEST = 24;

    private CriterionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                bad(
                        IssueCode.UNKNOWN_FACT,
                        "a criterion compares a fact that nobody declares",
                        "",
                        draft -> object("fact", draft.free("nobodys"), "is", true)),
                bad(
                        IssueCode.UNKNOWN_FACT,
                        "a criterion compares a fact with one that nobody declares",
                        "",
                        draft -> object("fact", "unit", "sameAs", draft.free("nobodys"))),
                bad(
                        IssueCode.NOT_COMPARABLE,
                        "a code is to be at most something",
                        "",
                        draft -> object("fact", declared(draft, "CHOICE"), "atMost", draft.dice.between(0, 9))),
                bad(
                        IssueCode.NOT_COMPARABLE,
                        "a list is to be one value",
                        "",
                        draft -> object("fact", declared(draft, "CHOICES"), "is", "ONE")),
                bad(
                        IssueCode.NOT_COMPARABLE,
                        "a number is to contain something",
                        "",
                        draft -> object("fact", declared(draft, "WHOLE"), "containsAny", list("ONE"))),
                bad(
                        IssueCode.NOT_COMPARABLE,
                        "a criterion asks whether a fact applies that always does",
                        "",
                        draft -> object("fact", declared(draft, "DATE"), "applies", true)),
                bad(
                        IssueCode.NOT_COMPARABLE,
                        "a number is to be the same as a date",
                        "",
                        draft -> object("fact", declared(draft, "WHOLE"), "sameAs", "receivedOn")),
                bad(
                        IssueCode.NOT_COMPARABLE,
                        "units are to include a code",
                        "",
                        draft -> object("fact", declared(draft, "UNITS"), "includes", "channel")),
                bad(
                        IssueCode.OUT_OF_RANGE,
                        "a number is compared with one that it cannot be",
                        "/atMost",
                        draft -> object("fact", declared(draft, "WHOLE"), "atMost", draft.dice.between(1001, 99_999))),
                bad(
                        IssueCode.OUT_OF_RANGE,
                        "a number is compared with one that it cannot be",
                        "",
                        draft -> object("fact", declared(draft, "WHOLE"), "is", -draft.dice.between(0, 99_999))),
                bad(
                        IssueCode.WRONG_TYPE,
                        "a number is compared with a word",
                        "/atLeast",
                        draft -> object("fact", declared(draft, "WHOLE"), "atLeast", "ten")),
                bad(
                        IssueCode.WRONG_TYPE,
                        "yes or no is compared with a number",
                        "",
                        draft -> object("fact", declared(draft, "YES_NO"), "is", draft.dice.between(0, 1))),
                bad(
                        IssueCode.NO_SUCH_DATE,
                        "a date is compared with a day that there is not",
                        "/atMost",
                        draft -> object("fact", "receivedOn", "atMost", TextMistakes.noDay(draft.dice))),
                bad(
                        IssueCode.NO_SUCH_DATE,
                        "a time is compared with an hour that there is not",
                        "/atLeast",
                        draft -> object("fact", "receivedTime", "atLeast", draft.dice.between(24, 99) + ":00")),
                bad(
                        IssueCode.UNKNOWN_VALUE,
                        "a code is compared with one that it cannot be",
                        "",
                        draft -> object("fact", declared(draft, "CHOICE"), "in", list("ONE", draft.free("TWO")))),
                bad(
                        IssueCode.UNKNOWN_VALUE,
                        "a list is to contain a code that it cannot",
                        "/containsAny",
                        draft -> object("fact", declared(draft, "CHOICES"), "containsAny", list(draft.free("ONE")))),
                bad(
                        IssueCode.BAD_ID,
                        "a unit is compared with no id of a unit",
                        "",
                        draft -> object(
                                "fact",
                                "unit",
                                "is",
                                draft.dice.pick(List.of("Hoàn Kiếm", "a//b", "a/", "UPPER", "a b", "-x")))),
                bad(IssueCode.MISSING, "a criterion is made of no parts", "/allOf", draft -> object("allOf", list())),
                bad(IssueCode.MISSING, "a criterion is made of no parts", "/anyOf", draft -> object("anyOf", list())),
                bad(
                        IssueCode.MISSING,
                        "a list is to contain one of no codes",
                        "/containsAny",
                        draft -> object("fact", declared(draft, "CHOICES"), "containsAny", list())),
                bad(
                        IssueCode.UNKNOWN_READING,
                        "a criterion turns on a reading that nobody declares",
                        "/reading",
                        draft -> object(
                                "reading", draft.free("nobodys-"), "options", object("one", object("always", true)))),
                bad(IssueCode.UNKNOWN_READING, "a criterion leaves out an option of the reading", "/options", draft -> {
                    String id = draft.free("planted-");
                    draft.append("/readings", new Entries(draft).reading(id));
                    return object(
                            "reading",
                            id,
                            "options",
                            object(draft.dice.chance(0.5) ? "one" : "three", object("always", true)));
                }),
                in(Sort.CATALOG, IssueCode.TOO_DEEP, "criteria are nested more than 24 deep", CriterionMistakes::deep));
    }

    private static String declared(Draft draft, String type) {
        return new Entries(draft).declared(type);
    }

    private static Mistake bad(IssueCode code, String what, String member, Function<Draft, ObjectNode> criterion) {
        return in(Sort.CATALOG, code, what, draft -> {
            if (!new Entries(draft).canCite()) {
                return null;
            }
            return put(draft, criterion.apply(draft)) + member;
        });
    }

    /** Puts a criterion into a new requirement, or beside one that is there; gives its pointer. */
    private static String put(Draft draft, ObjectNode bad) {
        String there = draft.dice.chance(0.6)
                ? draft.site(
                        "/requirements/\\d+/criterion|/(slips|delegations)/\\d+/when|/procedures/\\d+/limits/\\d+/when")
                : null;
        if (there != null) {
            String both = draft.dice.chance(0.5) ? "allOf" : "anyOf";
            JsonNode was = draft.at(there);
            boolean first = draft.dice.chance(0.5);
            draft.set(there, object(both, first ? list(bad, was) : list(was, bad)));
            return there + "/" + both + "/" + (first ? 0 : 1);
        }
        ObjectNode criterion = bad;
        String inside = "";
        for (int i = draft.dice.between(0, 3); i > 0; i--) {
            boolean not = draft.dice.chance(0.5);
            criterion = not ? object("not", criterion) : object("allOf", list(object("always", true), criterion));
            inside = (not ? "/not" : "/allOf/1") + inside;
        }
        String kind = draft.dice.pick(List.of("ELIGIBILITY", "COMPETENCE", "COMPLETENESS", "ADMISSIBILITY"));
        return draft.append("/requirements", new Entries(draft).requirement(kind, criterion)) + "/criterion" + inside;
    }

    private static @Nullable String deep(Draft draft) {
        if (!new Entries(draft).canCite()) {
            return null;
        }
        ObjectNode criterion = object("fact", "interlinked", "is", false);
        for (int i = DEEPEST + draft.dice.between(1, 3); i > 0; i--) {
            criterion = object("not", criterion);
        }
        String pointer = draft.append("/requirements", new Entries(draft).requirement("ELIGIBILITY", criterion));
        return pointer + "/criterion" + "/not".repeat(DEEPEST + 1);
    }
}
