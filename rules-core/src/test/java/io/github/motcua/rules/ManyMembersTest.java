package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets with more members than one text has room for. */
class ManyMembersTest {

    @Test
    void a_case_with_more_units_than_fit_a_text_is_decided_and_written() {
        List<String> units =
                IntStream.range(0, 1000).mapToObj(i -> "somewhere/unit-" + i).toList();
        Case given = Desk.marriage().with("partiesResidence", units);

        Decision decision = Desk.decide(given);

        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
        Observation residence =
                Desk.finding(decision, "residence-of-either-party").facts().get(0);
        assertThat(residence.value()).isEqualTo(FactValue.of(units));
        for (Language language : Language.values()) {
            assertThat(residence.text().in(language))
                    .startsWith("somewhere/unit-0; somewhere/unit-1; ")
                    .endsWith("; …")
                    .hasSizeBetween(4000, 4096);
            assertThat(decision.explain(language)).contains("; …");
        }
    }
}
