package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Nearest;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer against what is expected of it.
 *
 * <ol>
 *   <li>An object matches if each of its members matches the answer's member of the same name; the answer may have more.
 *   <li>{@code null} matches only a member that is not there.
 *   <li>An empty list matches an empty list, and one that is not there.
 *   <li>A list of objects matches if each of them matches some entry of the answer's list, in any order. If the text
 *       {@code "nothing else"} stands last, the answer's list must also have as many entries, and each of these be
 *       matched by one of them; alone it says the same as an empty list.
 *   <li>Any other list must hold the same values in the same order.
 *   <li>Texts, numbers, true and false must be equal; of numbers the value counts.
 * </ol>
 */
final class Matching {

    /** Members by which an entry is known, the strongest first. */
    private static final List<String> IDS = List.of("requirement", "fact", "id", "option", "code", "source");

    private static final Text NOT_LOOKED_AT = Text.of(
            "không có yêu cầu này trong những điều được xét cho thủ tục này vào ngày này",
            "this requirement is not looked at for this procedure on this day");

    private final String document;

    Matching(String document) {
        this.document = document;
    }

    /** Where the two differ; empty if the answer is as expected. */
    List<Difference> compare(Tree expected, Tree found) {
        List<Difference> differences = new ArrayList<>();
        compare(expected, found, "", "", differences);
        return differences;
    }

    private void compare(Tree expected, @Nullable Tree found, String pointer, String about, List<Difference> out) {
        if (expected instanceof Tree.Members object && found instanceof Tree.Members answer) {
            String inside = id(object).map(Known::value).orElse(about);
            for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                compare(
                        member.getValue(),
                        answer.members().get(member.getKey()),
                        pointer + Location.token(member.getKey()),
                        inside,
                        out);
            }
        } else if (expected instanceof Tree.Items list && (found == null || found instanceof Tree.Items)) {
            List<Tree> answer = found instanceof Tree.Items items ? items.items() : List.of();
            lists(list, answer, found, pointer, about, out);
        } else if (!(expected instanceof Tree.Nothing && found == null) && !same(expected, found)) {
            out.add(difference(expected, found == null ? "" : TreeText.of(found), pointer, about, null));
        }
    }

    private void lists(
            Tree.Items expected,
            List<Tree> answer,
            @Nullable Tree found,
            String pointer,
            String about,
            List<Difference> out) {
        List<Tree> wanted = new ArrayList<>(expected.items());
        boolean only = !wanted.isEmpty()
                && wanted.get(wanted.size() - 1) instanceof Tree.Word word
                && word.text().equals(Shape.NOTHING_ELSE);
        if (only) {
            wanted.remove(wanted.size() - 1);
        }
        // a list of words is compared whole, and has no word to end it: the reader refuses one
        boolean objects = wanted.stream().allMatch(Tree.Members.class::isInstance);
        if (!only && (!objects || wanted.isEmpty())) {
            if (!same(wanted, answer)) {
                out.add(difference(expected, found == null ? "" : TreeText.of(found), pointer, about, null));
            }
            return;
        }
        boolean[] taken = new boolean[answer.size()];
        int met = 0;
        for (int i = 0; i < wanted.size(); i++) {
            met += some((Tree.Members) wanted.get(i), answer, taken, pointer + "/" + i, about, out) ? 1 : 0;
        }
        if (!only) {
            return;
        }
        Tree last = expected.items().get(wanted.size());
        String end = pointer + "/" + wanted.size();
        int expectedThere = 0;
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                expectedThere++;
            } else {
                out.add(difference(last, shown(answer.get(i)), end, about, null));
            }
        }
        if (wanted.size() != answer.size() && met != expectedThere) {
            out.add(difference(last, shown(answer), end, about, number(wanted.size(), answer.size())));
        }
    }

    /** That entries are too many or too few, though each of them is expected: some are there twice, or once only. */
    private static Text number(int expected, int found) {
        boolean more = found > expected;
        return Text.of(
                (more ? "thừa: " : "thiếu: ") + "cần " + expected + " mục, thực tế " + found,
                "too " + (more ? "many" : "few") + ": " + expected + (expected == 1 ? " entry is" : " entries are")
                        + " expected, " + found + " found");
    }

    /**
     * Each entry that matches is taken; the nearest one too, so that what differs in it is told once. Gives whether any
     * was.
     */
    private boolean some(
            Tree.Members wanted,
            List<Tree> answer,
            boolean[] taken,
            String pointer,
            String about,
            List<Difference> out) {
        boolean matched = false;
        int nearest = -1;
        List<Difference> fewest = List.of();
        for (int i = 0; i < answer.size(); i++) {
            List<Difference> differences = new ArrayList<>();
            compare(wanted, answer.get(i), pointer, about, differences);
            matched |= differences.isEmpty();
            taken[i] |= differences.isEmpty();
            if (sameId(wanted, answer.get(i)) && (nearest < 0 || differences.size() < fewest.size())) {
                nearest = i;
                fewest = differences;
            }
        }
        if (matched) {
            return true;
        }
        if (nearest >= 0) {
            taken[nearest] = true;
            out.addAll(fewest);
            return true;
        }
        boolean telling = id(wanted).isEmpty() && !answer.isEmpty();
        out.add(difference(wanted, telling ? shown(answer) : "", pointer, about, hint(wanted, answer)));
        return false;
    }

    private @Nullable Text hint(Tree.Members wanted, List<Tree> answer) {
        Known known = id(wanted).orElse(null);
        if (known == null) {
            return null;
        }
        List<String> there = new ArrayList<>();
        for (Tree entry : answer) {
            if (entry instanceof Tree.Members object
                    && object.members().get(known.name()) instanceof Tree.Word word
                    && !there.contains(word.text())) {
                there.add(word.text());
            }
        }
        Optional<String> near = Nearest.to(known.value(), there);
        if (near.isPresent()) {
            return Text.of(
                    "có phải ý là " + Shown.value(near.get()) + "?", "did you mean " + Shown.value(near.get()) + "?");
        }
        if (known.name().equals("requirement")) {
            return NOT_LOOKED_AT;
        }
        return there.isEmpty()
                ? null
                : Text.of("có: " + Shown.list(there, ", "), "there is: " + Shown.list(there, ", "));
    }

    /** Whether it is known by the same ids, as far as they are told; a requirement by its programme, too. */
    private static boolean sameId(Tree.Members wanted, Tree entry) {
        Known known = id(wanted).orElse(null);
        if (known == null || !(entry instanceof Tree.Members object)) {
            return false;
        }
        Tree programme = wanted.members().get("programme");
        return object.members().get(known.name()) instanceof Tree.Word word
                && word.text().equals(known.value())
                && (programme == null || same(programme, object.members().get("programme")));
    }

    /** A member by which an entry is known. */
    private record Known(String name, String value) {}

    private static Optional<Known> id(Tree.Members entry) {
        for (String name : IDS) {
            if (entry.members().get(name) instanceof Tree.Word word) {
                return Optional.of(new Known(name, word.text()));
            }
        }
        return Optional.empty();
    }

    /** An entry by its ids, or all of it if it has none. */
    private static String shown(Tree entry) {
        if (entry instanceof Tree.Members object) {
            StringBuilder ids = new StringBuilder();
            for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                boolean telling = IDS.contains(member.getKey())
                        || List.of("programme", "status", "article", "clause", "point", "item", "pointer")
                                .contains(member.getKey());
                if (telling && member.getValue() instanceof Tree.Word word) {
                    TreeText.quoted(ids.append(ids.isEmpty() ? '{' : ','), member.getKey());
                    TreeText.quoted(ids.append(':'), word.text());
                }
            }
            if (!ids.isEmpty()) {
                return ids.append('}').toString();
            }
        }
        return TreeText.of(entry);
    }

    private static String shown(List<Tree> entries) {
        return "[" + String.join(",", entries.stream().map(Matching::shown).toList()) + "]";
    }

    private Difference difference(Tree expected, String found, String pointer, String about, @Nullable Text hint) {
        return new Difference(
                pointer,
                about,
                TreeText.of(expected),
                found,
                hint,
                new Location(document, pointer, expected.line(), expected.column()));
    }

    private static boolean same(List<Tree> expected, List<Tree> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!same(expected.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Tree expected, @Nullable Tree found) {
        if (expected instanceof Tree.Word word) {
            return found instanceof Tree.Word other && other.text().equals(word.text());
        }
        if (expected instanceof Tree.Amount number) {
            return found instanceof Tree.Amount other
                    && new BigDecimal(number.literal()).compareTo(new BigDecimal(other.literal())) == 0;
        }
        if (expected instanceof Tree.Flag flag) {
            return found instanceof Tree.Flag other && other.yes() == flag.yes();
        }
        if (expected instanceof Tree.Items list) {
            return found instanceof Tree.Items other && same(list.items(), other.items());
        }
        if (expected instanceof Tree.Members object && found instanceof Tree.Members other) {
            return object.members().keySet().equals(other.members().keySet())
                    && object.members().entrySet().stream()
                            .allMatch(member ->
                                    same(member.getValue(), other.members().get(member.getKey())));
        }
        return false;
    }
}
