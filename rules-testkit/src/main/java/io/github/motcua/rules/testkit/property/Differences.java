package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.text.Text;
import java.util.Optional;

/** In what two decisions differ, byte for byte. */
final class Differences {

    /** So much of each is shown before and after the first difference. */
    private static final int SHOWN = 60;

    private Differences() {}

    static Optional<Text> between(Decision expected, Decision found) {
        String one = DecisionJson.write(expected);
        String other = DecisionJson.write(found);
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

    private static String around(String json, int at) {
        return json.substring(Math.max(0, at - SHOWN), Math.min(json.length(), at + SHOWN));
    }
}
