package io.github.motcua.rules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.testkit.PlausibleCases;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The order in which catalogs, their entries, and the members of a case are written has no meaning: the
 * decision is the same to the last byte.
 */
class OrderTest {

    private static final int WORLDS = 25;
    private static final int CASES = 30;
    private static final int CASES_OF_SHIPPED_CATALOGS = 300;
    private static final int ORDERS = 3;

    @Test
    void random_catalogs_decide_alike_in_every_order() {
        Tally tally = new Tally();
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = world(seed);
            compare(world.tested(), world.cases(CASES), tally);
        }

        assertThat(tally.of("cases")).isGreaterThan(WORLDS * CASES * 9 / 10 * ORDERS);
        assertThat(tally.of("cases written in another order")).isGreaterThan(tally.of("cases") / 2);
        assertThat(tally.of("catalogs written in another order")).isGreaterThan(WORLDS * ORDERS);
    }

    @Test
    void shipped_catalogs_decide_alike_in_every_order() {
        PlausibleCases shipped = new PlausibleCases();
        Tally tally = new Tally();

        compare(shipped.catalogs(), shipped.cases(CASES_OF_SHIPPED_CATALOGS), tally);

        assertThat(tally.of("cases")).isEqualTo(CASES_OF_SHIPPED_CATALOGS * ORDERS);
        assertThat(tally.of("cases written in another order")).isGreaterThan(tally.of("cases") / 2);
        assertThat(tally.of("catalogs written in another order")).isGreaterThan(2 * ORDERS);
    }

    /** Every other world has all features. */
    private static RandomWorld world(int seed) {
        return RandomWorld.of(seed, seed % 2 == 0 ? Set.of() : Set.of(Feature.values()));
    }

    private static void compare(TestedCatalogs catalogs, List<Case> cases, Tally tally) {
        for (int number = 0; number < ORDERS; number++) {
            Dice dice = new Dice(number);
            Order order = dice::shuffled;
            List<Catalog> permuted = new ArrayList<>();
            for (Catalog catalog : dice.shuffled(catalogs.catalogs())) {
                Catalog other = order.of(catalog);
                assertThat(other).isEqualTo(catalog);
                permuted.add(other);
                tally.add(
                        "catalogs written in another order",
                        CatalogJson.write(other).equals(CatalogJson.write(catalog)) ? 0 : 1);
            }
            ProcedureRules others = ProcedureRules.of(permuted, dice.shuffled(catalogs.calendars()));
            for (Case given : cases) {
                String written = CaseJson.write(given);
                String other = permuted(written, dice);
                assertThat(others.decide(other))
                        .as(written)
                        .isEqualTo(DecisionJson.write(catalogs.rules().decide(given)));
                tally.add("cases");
                tally.add("cases written in another order", other.equals(written) ? 0 : 1);
            }
        }
    }

    /** A JSON object with its members, and those of the objects in it, in another order. */
    private static String permuted(String object, Dice dice) {
        if (!object.startsWith("{")) {
            return object;
        }
        List<String> members = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 1;
        for (int i = 0; i < object.length(); i++) {
            char c = object.charAt(i);
            if (c == '"' && object.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
            if (!quoted && (depth == 0 || (depth == 1 && c == ',')) && start < i) {
                String member = object.substring(start, i);
                int colon = member.indexOf("\":") + 2;
                members.add(member.substring(0, colon) + permuted(member.substring(colon), dice));
                start = i + 1;
            }
        }
        String permuted = "{" + String.join(",", dice.shuffled(members)) + "}";
        assertThat(permuted.getBytes(StandardCharsets.UTF_8)).hasSameSizeAs(object.getBytes(StandardCharsets.UTF_8));
        return permuted;
    }
}
