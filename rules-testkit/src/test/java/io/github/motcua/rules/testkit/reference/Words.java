package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision says besides what is compared as an answer: words of the catalogs, and the facts that were looked at. */
final class Words {

    private final InForce inForce;
    private final Known known;
    private final Law law;
    private final Case given;
    private final Decision decision;
    private final List<String> differences = new ArrayList<>();

    Words(Decided decided, Case given, Decision decision) {
        this.inForce = decided.inForce;
        this.known = decided.known;
        this.law = decided.law;
        this.given = given;
        this.decision = decision;
    }

    List<String> differences() {
        Procedure procedure = inForce.procedure;
        same("name", procedure.name(), decision.name());
        same("procedure", given.procedure(), decision.procedure());
        same("received", given.receivedAt(), Optional.of(decision.receivedAt()));
        same("unit", given.unit(), decision.unit());
        same("unit name", given.unit().map(this::name), decision.unitName());
        for (int i = 0; i < inForce.demands.size(); i++) {
            finding(inForce.demands.get(i), decision.findings().get(i));
        }
        decision.readings().forEach(this::reading);
        decision.questions().forEach(this::question);
        decision.duties()
                .forEach(duty -> same(
                        "duty",
                        inForce.duties.stream()
                                .filter(each -> each.entry().id().equals(duty.id())
                                        && each.catalog().equals(duty.catalog()))
                                .map(each -> each.entry().wording())
                                .findFirst(),
                        Optional.of(duty.text())));
        decision.slip().ifPresent(slip -> {
            if (inForce.slips.stream().noneMatch(each -> each.entry().why().equals(slip.why()))) {
                differences.add("slip: " + slip.why());
            }
        });
        return differences;
    }

    private void same(String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add("words of " + what + ": expected " + expected + ", found " + found);
        }
    }

    private @Nullable Text name(String unit) {
        Unit existing = law.unit(unit, inForce.day);
        Desk desk = law.desk(unit, inForce.day);
        return existing != null ? existing.name() : desk != null ? desk.name() : null;
    }

    private void finding(InForce.Demand demand, Finding finding) {
        if (!InForce.isImplied(demand.requirement())) {
            same("finding", demand.requirement().wording(), finding.text());
            same("judge", demand.requirement().judge(), finding.judge());
        }
        Map<String, FactValue> observed = new LinkedHashMap<>();
        for (String fact : demand.requirement().criterion().facts()) {
            if (known.facts.containsKey(fact)) {
                observed.put(fact, FactType.written(Objects.requireNonNull(known.facts.get(fact))));
            }
        }
        Map<String, FactValue> shown = new LinkedHashMap<>();
        for (Observation observation : finding.facts()) {
            shown.put(observation.fact(), observation.value());
        }
        same("facts", observed, shown);
    }

    private void reading(TakenReading taken) {
        Reading declared =
                Objects.requireNonNull(inForce.readings.get(taken.id())).entry();
        same("reading", declared.question(), taken.question());
        same("option", declared.options().get(taken.taken()), taken.text());
        same("reason", declared.why(), taken.why());
    }

    /** Asked once, of something unknown, and because of something. */
    private void question(Question question) {
        FactDeclaration declared = inForce.facts.get(question.fact());
        same("question", declared.question(), question.text());
        if (known.facts.containsKey(question.fact()) || question.because().isEmpty()) {
            differences.add("question " + question.fact() + " because of " + question.because());
        }
        Set<String> once = new LinkedHashSet<>();
        decision.questions().forEach(each -> once.add(each.fact()));
        same("questions", once.size(), decision.questions().size());
    }
}
