package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static io.github.motcua.rules.examples.intake.IntakeJar.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.json.DecisionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sample cases come to what the law says. */
class SampleIT {

    /** The kind of requirement that a failing outcome turns on. */
    private static final Map<Outcome, RequirementKind> TURNS_ON = Map.of(
            Outcome.NOT_COMPETENT, RequirementKind.COMPETENCE,
            Outcome.REFUSE, RequirementKind.ADMISSIBILITY,
            Outcome.SUPPLEMENT, RequirementKind.COMPLETENESS,
            Outcome.ORDINARY, RequirementKind.ELIGIBILITY);

    @Test
    void every_sample_case_comes_to_what_the_law_says_and_for_its_reasons() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(IntakeJar.CASES.resolve("expected.txt"))) {
            if (!line.startsWith("#")) {
                expected.add(String.join(" ", Arrays.copyOf(line.split(" "), 3)));
            }
        }

        IntakeJar.Run run = IntakeJar.plain().run("decide", "--catalog", PROGRAMME, SAMPLE.toString());

        List<String> actual = new ArrayList<>();
        TreeSet<Outcome> outcomes = new TreeSet<>();
        for (String line : run.lines()) {
            Decision decision = DecisionJson.read(line);
            outcomes.add(decision.outcome());
            actual.add((actual.size() + 1) + " " + decision.outcome() + " " + reasons(decision));
        }
        assertThat(actual).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(36);
        assertThat(outcomes).containsExactly(Outcome.values());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private static String reasons(Decision decision) {
        if (decision.outcome() == Outcome.UNDETERMINED) {
            return "?"
                    + sorted(decision.questions().stream().map(Question::fact).toList());
        }
        String reasons = sorted(decision.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_MET)
                .filter(finding -> finding.kind() == TURNS_ON.get(decision.outcome()))
                .map(Finding::requirement)
                .toList());
        return reasons.isEmpty() ? "-" : reasons;
    }

    private static String sorted(Collection<String> words) {
        return String.join(",", new TreeSet<>(words));
    }

    @Test
    void standard_input_gives_the_same_answers_as_the_file() {
        byte[] cases = IntakeJar.bytes(SAMPLE);

        IntakeJar.Run byName = IntakeJar.plain().run("decide", "--catalog", PROGRAMME, SAMPLE.toString());
        IntakeJar.Run left = IntakeJar.plain().run(cases, "decide", "--catalog", PROGRAMME);
        IntakeJar.Run dash = IntakeJar.plain().run(cases, "decide", "-", "--catalog=" + PROGRAMME);

        assertThat(left.bytes()).isEqualTo(byName.bytes());
        assertThat(dash.bytes()).isEqualTo(byName.bytes());
        assertThat(List.of(left.status(), dash.status())).containsOnly(0);
    }
}
