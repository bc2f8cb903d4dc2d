package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Mistake.aloneIn;
import static io.github.motcua.rules.testkit.generate.bad.Mistake.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mistakes that any reader of JSON documents meets, whatever they say. */
final class TextMistakes {

    private static final List<Sort> JSON = List.of(Sort.CATALOG, Sort.CALENDAR, Sort.CASE, Sort.EVENTS);

    /** Members whose names are free, so that an unknown one is no mistake. */
    private static final String FREE_NAMES = ".*/(options|grounds|facts)";

    /** Texts for people in catalogs and calendars. */
    private static final String FOR_PEOPLE = ".*/(vi|en|article|clause)";

    /** Values that nothing else hangs on. */
    private static final String ON_THEIR_OWN = "/title|/publisher|.*/(label|question|wording|why|cite|consulted"
            + "|signedBy|name|vi|en|article|judgedBy|note|certainty|required|changeable)|.*/(knownBy|on)/\\d+";

    private static final List<String> BAD_LETTERS = List.of(
            "Ð", "Ɖ", "ð", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\u0410", "\u0378", "\u0007", "\uD800", "\u0301");

    private static final List<String> NO_VALUES = List.of("nil", "'x'", "tru", "yes", "undefined", "None", "#");

    private static final List<String> AFTER_THE_END =
            List.of("{}", "[]", "1", "\"x\"", "true", "{\"id\": \"x\"}", "null", "[[1]]");

    private TextMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        all.add(aloneIn(
                Sort.CATALOG,
                IssueCode.TOO_LARGE,
                "white space makes it larger than 10 MiB",
                draft -> padded(draft, 10 * 1024 * 1024)));
        for (int i = 0; i < 40; i++) { // far cheaper, so far more often
            all.add(new Mistake(
                    IssueCode.TOO_LARGE,
                    List.of(Sort.CASE, Sort.EVENTS),
                    "white space makes it larger than 256 KiB",
                    draft -> padded(draft, 256 * 1024),
                    true));
        }
        for (Sort sort : JSON) {
            all.add(aloneIn(sort, IssueCode.NOT_UTF_8, "a byte in a text is not UTF-8", TextMistakes::notUtf8));
            all.add(aloneIn(sort, IssueCode.BAD_SYNTAX, "a value is no JSON", TextMistakes::noValue));
            all.add(aloneIn(sort, IssueCode.BAD_SYNTAX, "the document is cut off", TextMistakes::cutOff));
            all.add(aloneIn(sort, IssueCode.TEXT_AFTER_END, "something follows the end", TextMistakes::afterEnd));
            all.add(aloneIn(sort, IssueCode.TOO_DEEP, "a value is a list in a list and so on", TextMistakes::nested));
            all.add(aloneIn(sort, IssueCode.TOO_MANY, "a list has more than 10,000 entries", TextMistakes::longList));
            all.add(aloneIn(sort, IssueCode.TOO_MANY, "an object has more than 1,000 members", TextMistakes::wide));
            all.add(in(sort, IssueCode.DUPLICATE_MEMBER, "a member is given twice", TextMistakes::twice));
            all.add(in(sort, IssueCode.UNKNOWN_MEMBER, "a member of another name is there", TextMistakes::unknown));
            all.add(in(
                    sort,
                    IssueCode.OUT_OF_RANGE,
                    "a number has an exponent or more than 20 digits",
                    TextMistakes::number));
        }
        for (Sort sort : List.of(Sort.CATALOG, Sort.CALENDAR)) {
            all.add(in(sort, IssueCode.TOO_LONG, "a text has more than 4,096 characters", TextMistakes::longText));
            all.add(in(
                    sort,
                    IssueCode.BAD_CHARACTER,
                    "a text holds a letter that may not stand in it",
                    TextMistakes::letter));
            all.add(in(sort, IssueCode.MISSING, "a text is blank", TextMistakes::blank));
            all.add(in(sort, IssueCode.MISSING, "a member that must be there is not", TextMistakes::leftOut));
            all.add(in(sort, IssueCode.WRONG_TYPE, "a value of another type stands there", TextMistakes::otherType));
            all.add(in(sort, IssueCode.UNKNOWN_WORD, "a word is none of those allowed", TextMistakes::word));
            all.add(in(
                    sort,
                    IssueCode.NO_SUCH_DATE,
                    "a document is in force from a day that there is not",
                    TextMistakes::day));
        }
        all.add(in(
                Sort.CASE,
                IssueCode.TOO_LONG,
                "a fact has a name of more than 128 characters",
                TextMistakes::longName));
        for (Sort sort : List.of(Sort.CATALOG, Sort.CASE)) {
            all.add(in(
                    sort,
                    IssueCode.SAME_AFTER_NORMALISATION,
                    "two names differ only in their Unicode form",
                    TextMistakes::sameName));
        }
        return all;
    }

    private static String padded(Draft draft, int limit) {
        int more = draft.dice.between(1, 1000);
        draft.finish(page -> page.text() + " ".repeat(limit + more - page.text().length()));
        return "";
    }

    private static @Nullable String notUtf8(Draft draft) {
        String site = draft.site(".+", JsonNode::isTextual);
        if (site == null) {
            return null;
        }
        String text = draft.at(site).textValue();
        int before = draft.dice.between(0, text.length());
        draft.set(site, text.substring(0, before) + Tree.NO_CHARACTER + text.substring(before));
        draft.placed(page -> page.at(page.text().indexOf(Tree.NO_CHARACTER)));
        return "";
    }

    /** It is told of the object or list in which the reading breaks off, at the letter that is wrong. */
    private static @Nullable String noValue(Draft draft) {
        String site = draft.site(".+");
        if (site == null) {
            return null;
        }
        draft.set(site, Tree.raw(draft.dice.pick(NO_VALUES)));
        draft.placedAt(site);
        return Tree.parent(site);
    }

    private static @Nullable String cutOff(Draft draft) {
        String site = draft.site(".+");
        if (site == null) {
            return null;
        }
        draft.finish(page -> page.text().substring(0, page.value(site).offset()));
        draft.placedAt(site);
        return Tree.parent(site);
    }

    private static String afterEnd(Draft draft) {
        String gap = draft.dice.pick(List.of(" ", "\n", "\n\n  ", "\t"));
        String more = draft.dice.pick(AFTER_THE_END);
        draft.finish(page -> page.text() + gap + more);
        draft.placed(page -> {
            Page.Place end = page.at(page.text().length());
            int lines = (int) gap.chars().filter(c -> c == '\n').count();
            int column = lines == 0 ? end.column() + gap.length() : gap.length() - gap.lastIndexOf('\n');
            return new Page.Place(end.offset() + gap.length(), end.line() + lines, column);
        });
        return "";
    }

    /** So many lists in one another that the last of them is the 33rd value around another. */
    private static @Nullable String nested(Draft draft) {
        String site = draft.site(".+", JsonNode::isValueNode);
        if (site == null) {
            return null;
        }
        int around = (int) site.chars().filter(c -> c == '/').count();
        JsonNode nested = Tree.list();
        for (int i = draft.dice.between(33, 60); i > 0; i--) {
            nested = draft.dice.chance(0.2) && i > 33 ? Tree.object("x", nested) : Tree.list(nested);
        }
        draft.set(site, nested);
        return site + "/0".repeat(32 - around);
    }

    private static @Nullable String longList(Draft draft) {
        String site = draft.site(".+", JsonNode::isArray);
        if (site == null) {
            return null;
        }
        ArrayNode list = Tree.list();
        for (int i = 10_000 + draft.dice.between(1, 9); i > 0; i--) {
            list.add(0);
        }
        draft.set(site, list);
        draft.placedAt(site + "/10000");
        return site;
    }

    private static @Nullable String wide(Draft draft) {
        String site = draft.site(".*", JsonNode::isObject);
        if (site == null) {
            return null;
        }
        ObjectNode object = draft.objectAt(site);
        int had = object.size();
        for (int i = had; i < 1000 + draft.dice.between(1, 9); i++) {
            object.put("more" + i, i);
        }
        draft.placedAt(site + "/more1000");
        return site;
    }

    private static @Nullable String twice(Draft draft) {
        String site = draft.site(".+/[^/]+|/[^/]+", node -> !node.isMissingNode());
        if (site == null || !draft.at(Tree.parent(site)).isObject()) {
            return null;
        }
        String name = Tree.last(site);
        ObjectNode object = draft.objectAt(Tree.parent(site));
        object.set(Tree.TWIN + name, draft.dice.chance(0.5) ? object.get(name).deepCopy() : Tree.node("another"));
        draft.placedAtName(Tree.parent(site) + Location.token(Tree.TWIN + name));
        return site;
    }

    private static @Nullable String unknown(Draft draft) {
        String site = draft.site(".*", JsonNode::isObject);
        if (site == null || (site + "/").matches(FREE_NAMES + "/")) {
            return null;
        }
        ObjectNode object = draft.objectAt(site);
        String near = draft.pickOrNull(fieldNames(object));
        String name = near != null && draft.dice.chance(0.5) ? near + "s" : "extra" + draft.dice.between(0, 99);
        if (object.has(name)) {
            return null;
        }
        object.set(name, draft.dice.pick(List.of(Tree.node(1), Tree.text("x"), Tree.list("a"), Tree.nothing())));
        return site + "/" + name;
    }

    private static List<String> fieldNames(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> name.indexOf(Tree.TWIN) >= 0);
        return names;
    }

    private static @Nullable String number(Draft draft) {
        String site = draft.site("/bounds/\\d+/atMost|/years/\\d+/year|/facts/[^/]+|/limit/amount", JsonNode::isNumber);
        if (site == null || (draft.sort == Sort.CATALOG && site.startsWith("/facts"))) {
            return null;
        }
        draft.set(
                site,
                Tree.raw(draft.dice.pick(List.of(
                        "1e3",
                        "1e1000000000",
                        "2E5",
                        "NaN",
                        "1".repeat(draft.dice.between(21, 5000)),
                        "-Infinity",
                        "1e-2"))));
        return site;
    }

    private static @Nullable String longText(Draft draft) {
        String site = draft.site(".*/(vi|en)", JsonNode::isTextual);
        if (site != null) {
            draft.set(site, draft.dice.pick(List.of("a", "đã ", "ư")).repeat(4097 + draft.dice.between(0, 500)));
        }
        return site;
    }

    private static @Nullable String letter(Draft draft) {
        String site = draft.site(FOR_PEOPLE, JsonNode::isTextual);
        if (site != null) {
            String text = draft.at(site).textValue();
            int before = draft.dice.between(0, text.length());
            String letter = draft.dice.pick(BAD_LETTERS);
            // a mark that could join the letter before it would be no mistake
            String safe = letter.equals("\u0301") ? "1" + letter : letter;
            draft.set(site, text.substring(0, before) + safe + text.substring(before));
        }
        return site;
    }

    private static @Nullable String blank(Draft draft) {
        String site = draft.site(FOR_PEOPLE, JsonNode::isTextual);
        if (site != null) {
            draft.set(site, " ".repeat(draft.dice.between(0, 3)));
        }
        return site;
    }

    private static @Nullable String leftOut(Draft draft) {
        String site = draft.site(".*/(vi|en|label|question|wording|why|cite|consulted|signedBy|name|title|publisher)");
        if (site == null || !draft.at(Tree.parent(site)).isObject()) {
            return null;
        }
        draft.remove(site);
        return Tree.parent(site);
    }

    private static @Nullable String otherType(Draft draft) {
        String site = draft.site(ON_THEIR_OWN);
        if (site != null) {
            JsonNode was = draft.at(site);
            JsonNode other;
            do {
                other = draft.dice.pick(List.of(
                        Tree.nothing(),
                        Tree.node(7),
                        Tree.node(true),
                        Tree.node("words"),
                        Tree.list("a"),
                        Tree.raw("1.001190")));
            } while (other.getNodeType() == was.getNodeType());
            draft.set(site, other);
        }
        return site;
    }

    private static @Nullable String word(Draft draft) {
        String site =
                draft.site(".*/certainty|/facts/\\d+/knownBy/\\d+|/(duties|slips)/\\d+/on/\\d+", JsonNode::isTextual);
        if (site == null) {
            String entry = draft.site("/sources/\\d+|.*/citations/\\d+");
            if (entry == null) {
                return null;
            }
            draft.objectAt(entry).put("certainty", "");
            site = entry + "/certainty";
        }
        draft.set(site, draft.dice.pick(List.of("CERTAIN", "found", "OFICER", "", "FOUND ", "Refuse", "UNVERIFED")));
        return site;
    }

    private static @Nullable String day(Draft draft) {
        String site = draft.site("/sources/\\d+/inForce", JsonNode::isObject);
        if (site == null) {
            return null;
        }
        String end = draft.dice.chance(0.5) ? "from" : "to";
        draft.objectAt(site).put(end, noDay(draft.dice));
        return site + "/" + end;
    }

    /** What is written like a day, or nearly so, and is none. */
    static String noDay(Dice dice) {
        int year = dice.between(1901, 2199);
        return switch (dice.between(0, 6)) {
            case 0 -> year + "-02-30";
            case 1 -> year + "-13-01";
            case 2 -> (2 * (year / 2) + 1) + "-02-29";
            case 3 -> dice.between(10, 28) + "/0" + dice.between(1, 9) + "/" + year;
            case 4 -> dice.pick(List.of("1899", "2201", "0000", "9999")) + "-05-26";
            case 5 -> year + "-5-26";
            default -> year + "-00-10";
        };
    }

    private static @Nullable String longName(Draft draft) {
        String name = "fact" + "x".repeat(draft.dice.between(125, 400));
        draft.objectAt("/facts").put(name, 1);
        draft.placedAtName("/facts/" + name);
        return "/facts/" + name;
    }

    private static @Nullable String sameName(Draft draft) {
        if (draft.sort == Sort.CATALOG && !new Entries(draft).canCite()) {
            return null;
        }
        String site = draft.sort == Sort.CASE
                ? "/facts"
                : draft.append("/readings", new Entries(draft).reading(draft.free("planted-"))) + "/options";
        String letter = draft.dice.pick(List.of("í:i\u0301", "ế:e\u0302\u0301", "ã:a\u0303", "ư:u\u031B", "Ơ:O\u031B"));
        String before = "ph" + draft.dice.between(0, 999);
        String composed = before + letter.split(":", 2)[0];
        String other = before + letter.split(":", 2)[1];
        JsonNode value = draft.sort == Sort.CASE ? Tree.node(1) : Tree.text("x");
        boolean first = draft.dice.chance(0.5);
        draft.objectAt(site).set(first ? composed : other, value);
        draft.objectAt(site).set(first ? other : composed, value);
        draft.placedAtName(site + "/" + (first ? other : composed));
        return site + "/" + composed;
    }
}
