package io.github.motcua.rules.analysis;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes the findings of a review; of those with one key only the first. Not thread-safe. */
final class ReviewNotes {

    private static final int LONGEST = 600;

    private static final Comparator<ReviewFinding> ORDER = Comparator.comparing(
                    (ReviewFinding finding) -> finding.location().document())
            .thenComparing(finding -> finding.location().pointer(), ReviewNotes::byNumber)
            .thenComparing(ReviewFinding::code)
            .thenComparing(ReviewFinding::place);

    private final List<ReviewFinding> findings = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** Where something stands: in a catalog, by a JSON Pointer, and by ids. */
    record Place(String catalog, String pointer, String ids) {
        Place at(String member) {
            return new Place(catalog, pointer + "/" + member, ids + "/" + member);
        }

        Place at(String member, int number, String id) {
            return new Place(catalog, pointer + "/" + member + "/" + number, ids + "/" + member + "/" + id);
        }

        /** The same place, of which one thing is meant in particular. */
        Place of(String detail) {
            return new Place(catalog, pointer, ids + " " + detail);
        }

        /** The place of an entry of a catalog. */
        static Place entry(String catalog, String member, int number, String id) {
            return new Place(catalog, "/" + member + "/" + number, member + "/" + id);
        }
    }

    void note(
            ReviewCode code,
            Place place,
            Text message,
            Text remedy,
            Collection<Citation> citations,
            @Nullable Case shows) {
        ReviewFinding finding = new ReviewFinding(
                code,
                Location.at(place.pointer()).in(place.catalog()),
                place.ids(),
                message,
                remedy,
                List.copyOf(citations),
                shows);
        if (keys.add(finding.key())) {
            findings.add(finding);
        }
    }

    /** By catalog and place. */
    List<ReviewFinding> inOrder() {
        return inOrder(findings);
    }

    /** By catalog and place. */
    static List<ReviewFinding> inOrder(Collection<ReviewFinding> findings) {
        List<ReviewFinding> sorted = new ArrayList<>(findings);
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }

    /** A text for a message, cut where it would be too long. */
    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Numbers in pointers by their size: entry 2 before entry 10. */
    private static int byNumber(String one, String other) {
        String[] ones = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int order = isNumber(ones[i]) && isNumber(others[i])
                    ? Integer.compare(Integer.parseInt(ones[i]), Integer.parseInt(others[i]))
                    : ones[i].compareTo(others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static boolean isNumber(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return !token.isEmpty() && token.length() < 9;
    }
}
