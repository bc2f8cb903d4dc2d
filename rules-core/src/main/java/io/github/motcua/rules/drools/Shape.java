package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules for a procedure depend on, without words and citations. Procedures of one shape share
 * one rule base. Immutable but for its key, which is written when it is first asked for.
 */
final class Shape {

    private static final int LONG = 10_000;

    private final List<Slot> layout;
    private final SortedMap<String, String> readings;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<FollowUp> followUps;
    private @Nullable String key;

    /**
     * A shape.
     *
     * @param layout the facts, each at its position
     * @param criteria the criteria on which there is to be a finding: of the requirements, of the limits, then of
     *     the statements on the slip
     * @param readings the option taken, by reading
     * @param followUps what brings about each duty, then each statement on the slip
     * @param made the conditions made already
     */
    Shape(
            List<Slot> layout,
            List<Criterion> criteria,
            Map<String, String> readings,
            List<FollowUp> followUps,
            Conditions made) {
        this.layout = List.copyOf(layout);
        this.readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
        this.followUps = List.copyOf(followUps);
        for (Criterion criterion : criteria) {
            conditions.add(made.of(criterion, this.layout, this.readings));
        }
    }

    private String written() {
        // the values of a fact and the options taken are not in the rules, and yet tell what an unknown fact can change
        StringBuilder text = new StringBuilder();
        text.append(layout).append('\n').append(readings).append('\n');
        for (Condition condition : conditions) {
            text.append(condition.met().drl())
                    .append('\n')
                    .append(condition.notMet().drl())
                    .append('\n');
        }
        return shortened(text.append(followUps).toString());
    }

    /** A list of thousands of units makes a text of many pages: of such a text, what no other text has (SHA-256). */
    private static String shortened(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }

    List<Slot> layout() {
        return layout;
    }

    SortedMap<String, String> readings() {
        return readings;
    }

    List<Condition> conditions() {
        return conditions;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    /** The same text for shapes whose facts, options taken and rules are the same. */
    String key() {
        String known = key;
        if (known == null) {
            known = written();
            key = known;
        }
        return known;
    }
}
