package io.github.motcua.rules.drools;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of a procedure by kind, as trees over variables: for what can only be said of them
 * together. Immutable.
 */
final class Stages {

    /**
     * So many completions, in part or in whole, are looked at for one answer. Enough for eleven facts of two
     * classes in whatever way requirements turn on them; what follows earlier is not looked into.
     */
    static final int MAX_LOOKED_AT = 4096;

    private final Variables variables;

    /** Competence, admissibility, completeness, and whether some programme is open. */
    private final List<Tree> stages;

    private final Map<RequirementKind, Tree> byKind;

    private Stages(Variables variables, Map<RequirementKind, Tree> byKind) {
        this.variables = variables;
        this.stages = List.copyOf(byKind.values());
        this.byKind = byKind;
    }

    static Stages of(ProcedureInForce procedure, Shape shape) {
        List<RequirementInForce> requirements = procedure.requirements();
        List<Criterion> criteria = new ArrayList<>(requirements.size());
        for (RequirementInForce entry : requirements) {
            criteria.add(entry.requirement().criterion());
        }
        List<Tree> trees = new ArrayList<>(requirements.size());
        Variables variables = Variables.of(criteria, shape.layout(), shape.readings(), trees);
        Map<RequirementKind, Tree> stages = new EnumMap<>(RequirementKind.class);
        for (RequirementKind kind : RequirementKind.values()) {
            stages.put(
                    kind,
                    kind == RequirementKind.ELIGIBILITY
                            ? anyProgramme(requirements, trees)
                            : all(kind, requirements, trees));
        }
        return new Stages(variables, stages);
    }

    private static Tree all(RequirementKind kind, List<RequirementInForce> requirements, List<Tree> trees) {
        List<Tree> parts = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            if (requirements.get(i).requirement().kind() == kind) {
                parts.add(trees.get(i));
            }
        }
        return Tree.all(parts);
    }

    private static Tree anyProgramme(List<RequirementInForce> requirements, List<Tree> trees) {
        List<Tree> programmes = new ArrayList<>();
        List<Tree> parts = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            if (requirements.get(i).requirement().kind() == RequirementKind.ELIGIBILITY) {
                parts.add(trees.get(i));
                // Requirements are ordered by programme: this one is complete where the next begins.
                if (i == trees.size() - 1
                        || !requirements
                                .get(i)
                                .programme()
                                .equals(requirements.get(i + 1).programme())) {
                    programmes.add(Tree.all(parts));
                    parts.clear();
                }
            }
        }
        return Tree.any(programmes);
    }

    Variables variables() {
        return variables;
    }

    /**
     * The stage that decides, by what is left to each variable: the first that fails, or one past the last; -1
     * while that is open.
     */
    int deciding(long[] left) {
        for (int i = 0; i < stages.size(); i++) {
            int sign = stages.get(i).sign(left);
            if (sign <= 0) {
                return sign < 0 ? i : -1;
            }
        }
        return stages.size();
    }

    /** A comparison on which it is open which stage decides; null if it is not open. */
    Tree.@Nullable Leaf open(long[] left) {
        for (int i = 0; i < stages.size(); i++) {
            int sign = stages.get(i).sign(left);
            if (sign <= 0) {
                return sign < 0 ? null : stages.get(i).open(left);
            }
        }
        return null;
    }

    /** In how many places of stages that can still decide each variable is compared. */
    int[] places(long[] left) {
        int[] places = new int[left.length];
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).sign(left) < 0) {
                break;
            }
            stages.get(i).count(left, places);
        }
        return places;
    }

    /**
     * How many questions are to be expected until it is known which stage decides. A stage is come to once all
     * before it are met, so what they demand of a variable outright is known of it then.
     */
    double cost(long[] left, int[] price) {
        long[] then = left.clone();
        double cost = 0;
        double reached = 1;
        for (int i = 0; i < stages.size() && reached > 0; i++) {
            Tree.Outlook stage = stages.get(i).outlook(then, price);
            cost += reached * stage.cost();
            reached = stages.get(i).demand(then) ? reached * stage.chance() : 0;
        }
        return cost;
    }

    /**
     * How a stage stands in all completions of what is known; undetermined if they disagree, or if not enough
     * of them were looked at to say.
     */
    Status settled(RequirementKind stage, @Nullable Object[] values) {
        Settling settling = new Settling(Objects.requireNonNull(byKind.get(stage)), variables.left(values));
        settling.look();
        if (settling.lookedAt > MAX_LOOKED_AT || settling.holds == settling.fails) {
            return Status.UNDETERMINED;
        }
        return settling.holds ? Status.MET : Status.NOT_MET;
    }

    /** Completes what is open, one variable after the other, until two completions disagree or none is left. */
    private static final class Settling {
        private final Tree tree;
        private final long[] left;
        private boolean holds;
        private boolean fails;
        private int lookedAt;

        Settling(Tree tree, long[] left) {
            this.tree = tree;
            this.left = left;
        }

        void look() {
            if (++lookedAt > MAX_LOOKED_AT || (holds && fails)) {
                return;
            }
            Tree.Leaf open = tree.open(left);
            if (open == null) {
                boolean met = tree.sign(left) > 0;
                holds |= met;
                fails |= !met;
                return;
            }
            long before = left[open.variable()];
            for (long rest = before; rest != 0; rest &= rest - 1) {
                left[open.variable()] = Long.lowestOneBit(rest);
                look();
            }
            left[open.variable()] = before;
        }
    }
}
