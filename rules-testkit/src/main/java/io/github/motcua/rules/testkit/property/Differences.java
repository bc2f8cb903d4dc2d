package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.text.Text;
import java.util.Optional;

/** In what two answers differ: decisions byte for byte, others part for part. */
final class Differences {

    /** So much of each is shown before and after the first difference. */
    private static final int SHOWN = 60;

    private Differences() {}

    static Optional<Text> between(Answered expected, Answered found) {
        if (expected.full() == null || found.full() == null) {
            return between(expected.answer(), found.answer());
        }
        String one = DecisionJson.write(expected.full());
        String other = DecisionJson.write(found.full());
        if (one.equals(other)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        String was = around(one, at);
        String is = around(other, at);
        return Optional.of(Text.of("“" + was + "” thành “" + is + "”", "“" + was + "” becomes “" + is + "”"));
    }

    private static Optional<Text> between(Answer expected, Answer found) {
        if (expected.equals(found)) {
            return Optional.empty();
        }
        String differences = expected + "; " + String.join("; ", expected.differences(found));
        return Optional.of(Text.of("khác với " + differences, "differs from " + differences));
    }

    private static String around(String json, int at) {
        return json.substring(Math.max(0, at - SHOWN), Math.min(json.length(), at + SHOWN));
    }
}
