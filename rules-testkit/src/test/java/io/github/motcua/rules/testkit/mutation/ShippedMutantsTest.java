package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.ProcedureRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedMutantsTest {
    @Test
    void all() throws IOException {
        ProcedureRules rules = ShippedSuite.rules();
        RecordedAnswers ofLaw = ShippedSuite.ofLaw(rules);
        RecordedAnswers ofCompetence = ShippedSuite.ofCompetence(rules);
        List<MutantResult> results = new ArrayList<>();
        for (boolean competence : List.of(true, false)) {
            MutationReport report = MutationRun.of(ShippedSuite.shipped())
                    .beside(ShippedSuite.users())
                    .only(mutant -> ShippedSuite.isOfCompetence(mutant) == competence)
                    .oneIn(Integer.getInteger("motcua.mutants.oneIn", 1), 0)
                    .against(competence ? ofCompetence : ofLaw);
            System.out.println(report.text(io.github.motcua.rules.text.Language.ENGLISH));
        }
    }
}
