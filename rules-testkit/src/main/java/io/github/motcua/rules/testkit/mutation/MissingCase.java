package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.text.Language;

/**
 * The case that a suite lacks, and what is told of it.
 *
 * @param given the case as JSON
 * @param aspects in what the answers differ
 * @param original the answer by the catalogs as they are
 * @param mutant the answer by the mutant
 */
record MissingCase(String given, String aspects, String original, String mutant) {

    static MissingCase of(Difference difference, ProcedureRules unchanged) {
        String events = difference.events().isEmpty() ? "" : " + " + difference.events();
        return new MissingCase(
                CaseJson.write(difference.witness()) + events,
                difference.aspects().toString(),
                answer(unchanged, difference),
                difference.after().decision().map(MissingCase::line).orElse("rejected"));
    }

    private static String answer(ProcedureRules rules, Difference difference) {
        try {
            return line(rules.decide(difference.witness()));
        } catch (RejectedException rejected) {
            return "rejected";
        }
    }

    private static String line(Decision decision) {
        StringBuilder line = new StringBuilder(decision.outcome().toString());
        decision.due()
                .flatMap(due -> due.limit())
                .flatMap(limit -> limit.due())
                .ifPresent(due -> line.append(", due ").append(due.at()));
        decision.competence()
                .ifPresent(body -> line.append(", ").append(body.signedBy().in(Language.ENGLISH)));
        return line.toString();
    }
}
