package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.ALWAYS_MET;
import static io.github.motcua.rules.analysis.ReviewCode.NEVER_MET;
import static io.github.motcua.rules.analysis.ReviewCode.POINTLESS_LIMIT;
import static io.github.motcua.rules.analysis.ReviewCode.REDUNDANT_PART;
import static io.github.motcua.rules.analysis.ReviewCode.SHADOWED_BRANCH;

import io.github.motcua.rules.analysis.CriterionParts.Part;
import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with one criterion by itself, in whatever way the readings on which it depends are taken. */
final class CriterionReview {

    /** A case that shows something of a criterion. */
    interface Shows {
        @Nullable
        Case of(boolean alwaysMet);
    }

    private final Logics logics;
    private final ReviewNotes notes;

    CriterionReview(Logics logics, ReviewNotes notes) {
        this.logics = logics;
        this.notes = notes;
    }

    /**
     * Looks at a criterion.
     *
     * @param mayBeAlways whether "always" is what an author writes to say that there is no condition
     */
    void review(
            Vocabulary vocabulary,
            Place place,
            Criterion criterion,
            List<Provision> cited,
            boolean mayBeAlways,
            Shows shows) {
        if (criterion instanceof Criterion.Always && mayBeAlways) {
            return;
        }
        List<Logic> ways = logics.every(vocabulary, criterion);
        List<Part> parts = CriterionParts.of(criterion);
        List<Part> pointless = pointless(vocabulary, parts);
        for (Part part : pointless) {
            String written = CriterionParts.written(part.criterion());
            notes.note(
                    POINTLESS_LIMIT,
                    in(place, part).of(written),
                    Text.of(
                            "mức giới hạn trùng với đầu mút của khoảng giá trị, nên không loại giá trị nào: `" + written
                                    + "`",
                            "the limit lies at the end of the range, so it excludes no value: `" + written + "`"),
                    Text.of("hãy sửa mức giới hạn hoặc khoảng giá trị", "correct the limit or the range"),
                    vocabulary.cite(cited),
                    null);
        }
        if (!pointless.isEmpty()) {
            return; // what else there is to say of it follows from that
        }
        if (all(ways, logic -> logic.exclude(logic.not(criterion)))) {
            whole(ALWAYS_MET, vocabulary, place, criterion, cited, shows);
        } else if (all(ways, logic -> logic.exclude(criterion))) {
            whole(NEVER_MET, vocabulary, place, criterion, cited, shows);
        } else if (parts.size() > 1) {
            parts(vocabulary, place, criterion, parts, ways, cited);
        }
    }

    private static Place in(Place place, Part part) {
        return new Place(place.catalog(), place.pointer() + part.pointer(), place.ids());
    }

    private interface Holds {
        boolean in(Logic logic);
    }

    private static boolean all(List<Logic> ways, Holds holds) {
        for (Logic logic : ways) {
            if (!holds.in(logic)) {
                return false;
            }
        }
        return true;
    }

    private void whole(
            ReviewCode code,
            Vocabulary vocabulary,
            Place place,
            Criterion criterion,
            List<Provision> cited,
            Shows shows) {
        String written = ReviewNotes.cut(CriterionParts.written(criterion));
        notes.note(
                code,
                place,
                code == ALWAYS_MET
                        ? Text.of(
                                "hồ sơ nào cũng đáp ứng điều kiện này: `" + written + "`",
                                "every case meets this criterion: `" + written + "`")
                        : Text.of(
                                "không hồ sơ nào đáp ứng được điều kiện này: `" + written + "`",
                                "no case can meet this criterion: `" + written + "`"),
                Text.of(
                        "hãy đối chiếu điều kiện với văn bản, sửa lại hoặc bỏ đi",
                        "compare it with the document, and correct it or take it out"),
                vocabulary.cite(cited),
                shows.of(code == ALWAYS_MET));
    }

    /** Limits that every value within the range of the fact keeps. */
    private List<Part> pointless(Vocabulary vocabulary, List<Part> parts) {
        List<Part> found = new ArrayList<>();
        Logic logic = logics.taken(vocabulary);
        for (Part part : parts) {
            Criterion limit = part.criterion();
            if ((limit instanceof Criterion.AtMost || limit instanceof Criterion.AtLeast)
                    && !limit.ownFacts().contains(BuiltInFacts.RECEIVED_ON)) {
                String fact = limit.ownFacts().get(0);
                boolean mayNotApply = vocabulary.facts().containsKey(fact)
                        && vocabulary.facts().get(fact).mayNotApply();
                if (logic.exclude(mayNotApply ? List.of(logic.not(limit), applies(fact)) : List.of(logic.not(limit)))) {
                    found.add(part);
                }
            }
        }
        return found;
    }

    private static Criterion applies(String fact) {
        return Criterion.applies(fact);
    }

    private void parts(
            Vocabulary vocabulary,
            Place place,
            Criterion whole,
            List<Part> parts,
            List<Logic> ways,
            List<Provision> cited) {
        Set<String> gone = new LinkedHashSet<>();
        for (Part part : outerFirst(parts)) {
            if (part.mayGo() && !isInside(part, gone)) {
                gone.add(part.pointer());
                Criterion left = CriterionParts.without(whole, gone);
                if (!all(
                        ways,
                        logic -> logic.exclude(whole, logic.not(left)) && logic.exclude(left, logic.not(whole)))) {
                    gone.remove(part.pointer());
                }
            }
        }
        for (Part part : parts) {
            if (gone.contains(part.pointer())) {
                Part by = part.inAnyOf() ? covering(part, parts, gone, ways) : null;
                String written = ReviewNotes.cut(CriterionParts.written(part.criterion()));
                String other = by == null ? "" : ReviewNotes.cut(CriterionParts.written(by.criterion()));
                notes.note(
                        by == null ? REDUNDANT_PART : SHADOWED_BRANCH,
                        in(place, part).of(written),
                        by == null
                                ? Text.of(
                                        "bỏ phần này thì điều kiện vẫn như cũ: `" + written + "`",
                                        "leaving this part out changes nothing: `" + written + "`")
                                : Text.of(
                                        "nhánh này đã nằm trong nhánh khác: `" + written + "` trong `" + other + "`",
                                        "this branch is covered by another: `" + written + "` by `" + other + "`"),
                        Text.of(
                                "hãy bỏ phần thừa, hoặc sửa lại nếu văn bản muốn nói điều khác",
                                "take it out, or correct it if the document means something else"),
                        vocabulary.cite(cited),
                        null);
            }
        }
    }

    private static boolean isInside(Part part, Set<String> gone) {
        for (String pointer : gone) {
            if (part.pointer().startsWith(pointer + "/")) {
                return true;
            }
        }
        return false;
    }

    /** What says nothing as a whole is told before what is inside it; of two that say the same, the later one goes. */
    private static List<Part> outerFirst(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        Collections.reverse(sorted);
        sorted.sort(Comparator.comparingLong(
                part -> part.pointer().chars().filter(c -> c == '/').count()));
        return sorted;
    }

    /** The branch beside a part that is met whenever it is. */
    private static @Nullable Part covering(Part part, List<Part> parts, Set<String> gone, List<Logic> ways) {
        String list = part.pointer().substring(0, part.pointer().lastIndexOf('/') + 1);
        for (Part other : parts) {
            boolean beside = other.pointer().startsWith(list)
                    && other.pointer().indexOf('/', list.length()) < 0
                    && !gone.contains(other.pointer());
            if (beside && all(ways, logic -> logic.exclude(part.criterion(), logic.not(other.criterion())))) {
                return other;
            }
        }
        return null;
    }
}
