package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** On the better side of a limit nothing is worse. */
final class MonotoneLimits implements Property {

    /** Which way a value may go without anything getting worse. */
    private enum Way {
        DOWN,
        UP,
        NEITHER
    }

    @Override
    public String id() {
        return "limits-are-monotone";
    }

    @Override
    public Text name() {
        return Text.of("giới hạn là đơn điệu", "limits are monotone");
    }

    @Override
    public Text claim() {
        return Text.of(
                "Nếu một điều kiện chỉ đặt mức tối đa cho một dữ kiện thì giá trị nhỏ hơn không làm điều kiện đó xấu đi,"
                        + " và không làm mất kết quả “không chờ” khi mọi điều kiện khác cũng vậy; mức tối thiểu thì"
                        + " ngược lại",
                "Where a requirement only sets a fact a maximum, a smaller value never makes that requirement worse,"
                        + " and never takes away a no-wait if all other requirements are so too; for a minimum the"
                        + " other way round");
    }

    @Override
    public Optional<Counterexample> check(Subject subject, Case given) {
        ProcedureInForce inForce = subject.inForce(given).orElse(null);
        if (inForce == null) {
            return Optional.empty();
        }
        Set<String> undirected = undirected(subject, inForce);
        for (Map.Entry<String, FactValue> fact : given.facts().entrySet()) {
            FactDeclaration declared = inForce.facts().get(fact.getKey());
            if (declared != null
                    && declared.type().isOrdered()
                    && !(fact.getValue() instanceof FactValue.NotApplicable)
                    && !BuiltInFacts.declarations().containsKey(fact.getKey())
                    && !undirected.contains(fact.getKey())) {
                Optional<Counterexample> found = check(subject, given, inForce, declared, fact.getValue());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The facts on which turns who decides: that may change with them in whatever way. */
    private static Set<String> undirected(Subject subject, ProcedureInForce inForce) {
        Set<String> facts = new TreeSet<>();
        subject.catalogs().delegationConditions(inForce).forEach(when -> facts.addAll(when.facts()));
        return facts;
    }

    private Optional<Counterexample> check(
            Subject subject, Case given, ProcedureInForce inForce, FactDeclaration fact, FactValue value) {
        Map<String, Way> ways = new TreeMap<>();
        for (RequirementInForce each : inForce.requirements()) {
            if (each.facts().contains(fact.id())) {
                ways.put(key(each), way(each.requirement().criterion(), fact.id()));
            }
        }
        Set<Way> all = EnumSet.noneOf(Way.class);
        all.addAll(ways.values());
        all.remove(Way.NEITHER);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<FactValue> values = subject.catalogs().worthTrying(inForce).getOrDefault(fact.id(), List.of());
        for (FactValue other : values) {
            if (other instanceof FactValue.NotApplicable || other.equals(value)) {
                continue;
            }
            Way moved = compare(fact.type(), other, value) < 0 ? Way.DOWN : Way.UP;
            Case better = given.with(fact.id(), other);
            if (all.contains(moved) && subject.accepts(better)) {
                Optional<Counterexample> found = compare(subject, given, better, moved, ways);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Counterexample> compare(
            Subject subject, Case given, Case better, Way moved, Map<String, Way> ways) {
        Answer before = subject.decide(given).answer();
        Answer after = subject.decide(better).answer();
        Map<String, Status> statuses = new TreeMap<>();
        after.findings().forEach(finding -> statuses.put(key(finding), finding.status()));
        for (Answer.Finding finding : before.findings()) {
            Status now = statuses.get(key(finding));
            if (now != null && ways.get(key(finding)) == moved) {
                subject.compared();
                if (goodness(now) < goodness(finding.status())) {
                    return Optional.of(new Counterexample(
                            id(),
                            given,
                            better,
                            Text.of(
                                    finding.requirement() + ": " + finding.status() + ", nhưng ở phía tốt hơn là "
                                            + now,
                                    finding.requirement() + ": " + finding.status() + ", but on the better side "
                                            + now)));
                }
            }
        }
        if (before.outcome() == Outcome.NO_WAIT && ways.values().stream().allMatch(way -> way == moved)) {
            subject.compared();
            if (after.outcome() != Outcome.NO_WAIT) {
                return Optional.of(new Counterexample(
                        id(),
                        given,
                        better,
                        Text.of(
                                "NO_WAIT, nhưng ở phía tốt hơn là " + after.outcome(),
                                "NO_WAIT, but on the better side " + after.outcome())));
            }
        }
        return Optional.empty();
    }

    private static String key(RequirementInForce requirement) {
        return requirement.programme() + " " + requirement.requirement().id() + " " + requirement.catalog();
    }

    private static String key(Answer.Finding finding) {
        return finding.programme() + " " + finding.requirement() + " " + finding.catalog();
    }

    private static int goodness(Status status) {
        return switch (status) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
        };
    }

    private static int compare(FactType type, FactValue one, FactValue other) {
        return type == FactType.WHOLE
                ? Long.compare(((FactValue.Whole) one).number(), ((FactValue.Whole) other).number())
                : type == FactType.DATE
                        ? LocalDate.parse(one.toString()).compareTo(LocalDate.parse(other.toString()))
                        : LocalTime.parse(one.toString()).compareTo(LocalTime.parse(other.toString()));
    }

    /** Where the values of a fact that a criterion likes better lie, if the criterion says it with limits only. */
    private static Way way(Criterion criterion, String fact) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        collect(criterion, fact, false, ways);
        return ways.size() == 1 ? Objects.requireNonNull(ways.iterator().next()) : Way.NEITHER;
    }

    private static void collect(Criterion part, String fact, boolean negated, Set<Way> ways) {
        if (part.ownFacts().contains(fact)) {
            boolean most = part instanceof Criterion.AtMost;
            boolean least = part instanceof Criterion.AtLeast;
            ways.add(!most && !least ? Way.NEITHER : most != negated ? Way.DOWN : Way.UP);
        }
        boolean turns = negated != part instanceof Criterion.Not;
        part.parts().forEach(inner -> collect(inner, fact, turns, ways));
    }
}
