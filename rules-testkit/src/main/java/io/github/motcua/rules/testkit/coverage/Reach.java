package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.testkit.coverage.Condition.Truth;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What cases can show of a criterion at all, by trying every combination of values between which its comparisons tell.
 * That no case can show something is only said where all combinations were tried; where there are too many, or values
 * were left out, nothing is said and everything counts as if it could be shown.
 */
final class Reach {

    private static final int MOST_COMBINATIONS = 200_000;
    private static final int MOST_MEMBERS = 10;
    private static final List<String> ALWAYS_KNOWN = List.of(
            BuiltInFacts.PROCEDURE, BuiltInFacts.INTERLINKED, BuiltInFacts.RECEIVED_ON, BuiltInFacts.RECEIVED_TIME);

    private final Condition condition;
    private final Vocabulary vocabulary;
    private final LawOverTime.Use use;
    private final boolean transitions;
    private final Map<String, List<FactValue>> values = new LinkedHashMap<>();

    private final Set<Truth> whole = new HashSet<>();
    private final boolean[] aloneWhileTrue;
    private final boolean[] aloneWhileFalse;
    private final Map<List<FactValue>, Set<Truth>> byKnown = new HashMap<>();
    private boolean complete = true;
    private long tried;

    Reach(Condition condition, Vocabulary vocabulary, LawOverTime.Use use, boolean transitions) {
        this.condition = condition;
        this.vocabulary = vocabulary;
        this.use = use;
        this.transitions = transitions;
        int size = condition.comparisons().size();
        this.aloneWhileTrue = new boolean[size];
        this.aloneWhileFalse = new boolean[size];
        Set<String> facts = new LinkedHashSet<>();
        condition.comparisons().stream()
                .filter(Condition.Comparison::counts)
                .forEach(each -> facts.addAll(each.criterion().ownFacts()));
        long combinations = 1;
        for (String fact : facts) {
            List<FactValue> possible = values(fact, facts.size());
            values.put(fact, possible);
            combinations = Math.min(combinations * Math.max(1, possible.size()), MOST_COMBINATIONS + 1L);
        }
        if (combinations > MOST_COMBINATIONS) {
            complete = false;
        } else {
            tryAll(new ArrayList<>(values.keySet()), 0, new HashMap<>());
        }
    }

    private void tryAll(List<String> facts, int next, Map<String, FactValue> given) {
        if (next == facts.size()) {
            look(given);
            return;
        }
        for (FactValue value : Objects.requireNonNull(values.get(facts.get(next)))) {
            given.put(facts.get(next), value);
            tryAll(facts, next + 1, given);
        }
        given.remove(facts.get(next));
    }

    private void look(Map<String, FactValue> given) {
        tried++;
        Truth[] truths = condition.truths(given);
        Truth truth = condition.in(truths);
        whole.add(truth);
        List<FactValue> known = new ArrayList<>();
        for (String fact : ALWAYS_KNOWN) {
            known.add(given.getOrDefault(fact, FactValue.NOT_APPLICABLE));
        }
        byKnown.computeIfAbsent(known, key -> new HashSet<>()).add(truth);
        for (int i = 0; i < truths.length; i++) {
            if (condition.comparisons().get(i).counts() && condition.decidesAlone(i, truths)) {
                aloneWhileTrue[i] |= truths[i] == Truth.YES;
                aloneWhileFalse[i] |= truths[i] == Truth.NO;
            }
        }
    }

    /** Why no case can show it met, or not met; null if one may. */
    @Nullable
    Text never(boolean met) {
        if (use.days().isEmpty()) {
            return notDemanded();
        }
        if (!complete || whole.contains(Truth.of(met))) {
            return null;
        }
        return met
                ? Text.of("không bao giờ được đáp ứng: đã thử " + all().vi(), "it is never met: tried " + all().en())
                : Text.of("luôn được đáp ứng: đã thử " + all().vi(), "it is always met: tried " + all().en());
    }

    /** Why no case can leave it undetermined; null if one may. */
    @Nullable
    Text neverOpen() {
        if (use.days().isEmpty()) {
            return notDemanded();
        }
        boolean mayBeOpen = byKnown.values().stream().anyMatch(truths -> truths.size() > 1);
        return !complete || mayBeOpen
                ? null
                : Text.of(
                        "chỉ phụ thuộc điều mà hồ sơ nào cũng có, hoặc không phụ thuộc gì: đã thử " + all().vi(),
                        "it turns on nothing that may be unknown: tried " + all().en());
    }

    /** Why no case can show that a comparison decides alone; null if one may. */
    @Nullable
    Text neverAlone(int comparison, boolean whileTrue) {
        if (use.days().isEmpty()) {
            return notDemanded();
        }
        if (!condition.comparisons().get(comparison).counts()) {
            return Text.of(
                    "thuộc cách hiểu không được chọn trong danh mục", "it stands under a reading that is not taken");
        }
        boolean possible = whileTrue ? aloneWhileTrue[comparison] : aloneWhileFalse[comparison];
        return !complete || possible
                ? null
                : Text.of(
                        "không trường hợp nào mà chỉ điều này quyết định: đã thử " + all().vi(),
                        "no case turns on it alone: tried " + all().en());
    }

    private Text all() {
        return Text.of("cả " + tried + " tổ hợp giá trị", "all " + tried + " combinations of values");
    }

    static Text notDemanded() {
        return Text.of(
                "không thủ tục nào phải đáp ứng vào bất kỳ ngày nào theo các danh mục này",
                "by these catalogs it is demanded of no procedure on any day");
    }

    /** Values between which the comparisons of the criterion tell, and all of them, or {@link #complete} no more. */
    private List<FactValue> values(String fact, int facts) {
        FactDeclaration declared = vocabulary.fact(fact);
        List<FactValue> found = new ArrayList<>();
        switch (declared.type()) {
            case YES_NO ->
                (fact.equals(BuiltInFacts.INTERLINKED) ? use.interlinked() : Set.of(true, false))
                        .forEach(yes -> found.add(FactValue.of(yes)));
            case CHOICE -> declared.values().forEach(value -> found.add(FactValue.of(value.code())));
            case WHOLE, DATE, TIME -> ordered(fact, declared, found);
            case PROCEDURE -> procedures(fact, facts).forEach(code -> found.add(FactValue.of(code)));
            case UNIT -> units(facts).forEach(unit -> found.add(FactValue.of(unit)));
            case UNITS -> subsets(units(facts), found);
            case CHOICES -> choices(fact, declared, found);
        }
        if (declared.mayNotApply()) {
            found.add(FactValue.NOT_APPLICABLE);
        }
        return found;
    }

    private void ordered(String fact, FactDeclaration declared, List<FactValue> found) {
        Set<Object> constants = new LinkedHashSet<>();
        for (Criterion each : comparisons()) {
            if (each.ownFacts().contains(fact) && each.ownFacts().size() > 1) {
                complete = false; // how two numbers compare is not told by a few of each
            }
            if (each instanceof Criterion.AtMost atMost && atMost.fact().equals(fact)) {
                constants.add(declared.type().read(atMost.limit()));
            } else if (each instanceof Criterion.AtLeast atLeast
                    && atLeast.fact().equals(fact)) {
                constants.add(declared.type().read(atLeast.limit()));
            } else if (each instanceof Criterion.OneOf oneOf && oneOf.fact().equals(fact)) {
                oneOf.values().forEach(value -> constants.add(declared.type().read(value)));
            }
        }
        for (Object value : declared.type().near(constants, declared.range().orElse(null))) {
            boolean possible =
                    !fact.equals(BuiltInFacts.RECEIVED_ON) || transitions || isDemandedAround((LocalDate) value);
            if (possible) {
                found.add(
                        declared.type() == FactType.WHOLE
                                ? FactValue.of((Long) value)
                                : FactValue.of(value.toString()));
            }
        }
        if (fact.equals(BuiltInFacts.RECEIVED_ON) && !transitions) {
            use.days().forEach(day -> found.add(FactValue.of(day.toString())));
        }
    }

    /** Nothing changes between two days looked at: what holds on both of them holds between them. */
    private boolean isDemandedAround(LocalDate day) {
        TreeSet<LocalDate> days = new TreeSet<>(use.days());
        return days.contains(day) || (days.floor(day) != null && days.ceiling(day) != null);
    }

    private List<Criterion> comparisons() {
        return condition.comparisons().stream()
                .filter(Condition.Comparison::counts)
                .map(Condition.Comparison::criterion)
                .toList();
    }

    /** Those of which it is demanded; of another fact those and all that are named, and as many others as there are facts. */
    private Set<String> procedures(String fact, int facts) {
        Set<String> codes = new TreeSet<>(use.procedures());
        if (!fact.equals(BuiltInFacts.PROCEDURE)) {
            for (Criterion each : comparisons()) {
                if (each instanceof Criterion.OneOf oneOf
                        && vocabulary.fact(oneOf.fact()).type() == FactType.PROCEDURE) {
                    oneOf.values().forEach(value -> codes.add(value.toString()));
                }
            }
            for (int i = 1; i <= facts; i++) {
                codes.add("0.00000" + i);
            }
        }
        return codes;
    }

    /** All units that are named, and as many others as there are facts, so that all may differ. */
    private List<String> units(int facts) {
        Set<String> units = new TreeSet<>();
        for (Criterion each : comparisons()) {
            if (each instanceof Criterion.OneOf oneOf
                    && vocabulary.fact(oneOf.fact()).type() == FactType.UNIT) {
                oneOf.values().forEach(value -> units.add(value.toString()));
            }
            if (each instanceof Criterion.ContainsAny contains
                    && vocabulary.fact(contains.fact()).type() == FactType.UNITS) {
                units.addAll(contains.members());
            }
        }
        for (int i = 1; i <= facts; i++) {
            units.add("noi-khac/noi-" + i);
        }
        return List.copyOf(units);
    }

    /** Of codes that stand in the same comparisons one is as good as another. */
    private void choices(String fact, FactDeclaration declared, List<FactValue> found) {
        Map<List<Boolean>, String> unlike = new LinkedHashMap<>();
        for (AllowedValue value : declared.values()) {
            List<Boolean> standsIn = new ArrayList<>();
            boolean alone = false;
            for (Criterion each : comparisons()) {
                alone |= each instanceof Criterion.Includes includes
                        && includes.fact().equals(fact);
                standsIn.add(each instanceof Criterion.ContainsAny contains
                        && contains.fact().equals(fact)
                        && contains.members().contains(value.code()));
            }
            for (int i = 0; alone && i < declared.values().size(); i++) {
                standsIn.add(declared.values().get(i).equals(value));
            }
            unlike.putIfAbsent(standsIn, value.code());
        }
        subsets(List.copyOf(unlike.values()), found);
    }

    private void subsets(List<String> members, List<FactValue> found) {
        if (members.size() > MOST_MEMBERS) {
            complete = false;
            found.add(FactValue.of(List.of()));
            return;
        }
        for (int chosen = 0; chosen < 1 << members.size(); chosen++) {
            List<String> subset = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    subset.add(members.get(i));
                }
            }
            found.add(FactValue.of(subset));
        }
    }
}
