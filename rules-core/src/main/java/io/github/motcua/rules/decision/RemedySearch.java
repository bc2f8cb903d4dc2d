package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.decision.Lever.Way;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest sets of levers that lead to a better outcome. Starting from the case as it is, a requirement that
 * stands against the outcome must become otherwise, and so one of the levers that move one of its facts must be pulled;
 * then the next requirement, with fewer levers left. Whatever leads there is met on some such way, those with fewer
 * levers first. Used once.
 */
final class RemedySearch {

    /** For each goal so many changed cases are examined at most; what was found by then is complete for the smaller sets. */
    private static final int MOST_TRIALS = 1_000;

    /** Examines a changed case. */
    interface Trial {
        /** What it comes to; null if such a case cannot be decided. */
        @Nullable
        Tried of(Case changed);
    }

    /**
     * A case that was examined.
     *
     * @param read the case
     * @param examination what was found
     */
    record Tried(CaseReader.ReadCase read, Examination examination) {

        boolean isTakeable() {
            for (int i = 0; i < size(); i++) {
                if (kind(i) != RequirementKind.ELIGIBILITY && status(i) != Status.MET) {
                    return false;
                }
            }
            return true;
        }

        int size() {
            return read.procedure().requirements().size();
        }

        RequirementInForce requirement(int number) {
            return read.procedure().requirements().get(number);
        }

        RequirementKind kind(int number) {
            return requirement(number).requirement().kind();
        }

        Status status(int number) {
            return examination.requirements().get(number).status();
        }
    }

    /** What is to be reached. */
    enum Goal {
        /** Nothing of the law stands against taking it. */
        TAKEN {
            @Override
            boolean isReached(Tried tried) {
                return tried.examination().outcome().isTaken() || tried.isTakeable();
            }
        },
        /** Resolved on the spot. */
        NO_WAIT {
            @Override
            boolean isReached(Tried tried) {
                return tried.examination().outcome() == Outcome.NO_WAIT;
            }
        };

        abstract boolean isReached(Tried tried);
    }

    /**
     * A set of levers that leads there.
     *
     * @param goal where it leads
     * @param levers the numbers of the levers
     * @param ways which way of each of them, in their order
     * @param changed the case with them
     */
    record Found(Goal goal, BitSet levers, List<Way> ways, Case changed) {}

    private final Case given;
    private final List<Lever> levers;
    private final Trial trial;
    private final Map<String, Tried> known = new HashMap<>();
    private final Set<String> impossible = new HashSet<>();
    private int trials;
    private boolean gaveUp;

    RemedySearch(Case given, List<Lever> levers, Trial trial) {
        this.given = given;
        this.levers = levers;
        this.trial = trial;
    }

    /** The smallest sets of levers that reach a goal; of each set the ways that were tried first. */
    List<Found> reach(Goal goal) {
        trials = 0;
        List<Found> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<int[]> open = new ArrayDeque<>();
        int[] nothing = new int[levers.size()];
        Arrays.fill(nothing, -1);
        open.add(nothing);
        while (!open.isEmpty()) {
            int[] ways = open.remove();
            BitSet pulled = pulled(ways);
            Tried tried = contains(found, pulled) ? null : tried(ways);
            if (tried == null) {
                continue;
            }
            if (goal.isReached(tried)) {
                found.add(new Found(goal, pulled, chosen(ways), changed(ways)));
                continue;
            }
            for (int lever : next(goal, tried, pulled)) {
                for (int way = 0; way < levers.get(lever).ways().size(); way++) {
                    int[] more = ways.clone();
                    more[lever] = way;
                    if (seen.add(Arrays.toString(more))) {
                        open.add(more);
                    }
                }
            }
        }
        return found;
    }

    /** Whether some set that was found lies within this one. */
    static boolean contains(List<Found> found, BitSet pulled) {
        for (Found each : found) {
            BitSet missing = (BitSet) each.levers().clone();
            missing.andNot(pulled);
            if (missing.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static BitSet pulled(int[] ways) {
        BitSet pulled = new BitSet();
        for (int i = 0; i < ways.length; i++) {
            pulled.set(i, ways[i] >= 0);
        }
        return pulled;
    }

    private List<Way> chosen(int[] ways) {
        List<Way> chosen = new ArrayList<>();
        for (int i = 0; i < ways.length; i++) {
            if (ways[i] >= 0) {
                chosen.add(levers.get(i).ways().get(ways[i]));
            }
        }
        return chosen;
    }

    private Case changed(int[] ways) {
        Case changed = given;
        for (Way way : chosen(ways)) {
            changed = way.of(changed);
        }
        return changed;
    }

    private @Nullable Tried tried(int[] ways) {
        String key = Arrays.toString(ways);
        Tried before = known.get(key);
        if (before != null || impossible.contains(key)) {
            return before;
        }
        if (trials >= MOST_TRIALS) {
            gaveUp = true;
            return null;
        }
        trials++;
        Tried tried = trial.of(changed(ways));
        if (tried == null) {
            impossible.add(key);
        } else {
            known.put(key, tried);
        }
        return tried;
    }

    /** The levers of which one must be pulled next; none if nothing helps. */
    private Set<Integer> next(Goal goal, Tried tried, BitSet pulled) {
        Obstacle ofLaw = obstacle(tried, "", pulled);
        if (ofLaw.isThere() || goal == Goal.TAKEN) {
            return ofLaw.levers();
        }
        Set<Integer> next = new LinkedHashSet<>();
        for (String programme : programmes(tried)) {
            next.addAll(obstacle(tried, programme, pulled).levers());
        }
        return next;
    }

    private static Set<String> programmes(Tried tried) {
        Set<String> programmes = new LinkedHashSet<>();
        for (int i = 0; i < tried.size(); i++) {
            if (tried.kind(i) == RequirementKind.ELIGIBILITY) {
                programmes.add(tried.requirement(i).programme());
            }
        }
        return programmes;
    }

    /**
     * What stands against a goal.
     *
     * @param isThere whether anything does
     * @param levers the levers of which one must be pulled; none if there is no such lever
     */
    private record Obstacle(boolean isThere, Set<Integer> levers) {}

    /** The requirement, of the law or of a programme, with the fewest levers; of those that are open all together. */
    private Obstacle obstacle(Tried tried, String programme, BitSet pulled) {
        Set<Integer> fewest = null;
        Set<Integer> ofOpen = new LinkedHashSet<>();
        boolean isThere = false;
        for (int i = 0; i < tried.size(); i++) {
            boolean wanted = (tried.kind(i) == RequirementKind.ELIGIBILITY)
                    ? tried.requirement(i).programme().equals(programme) && !programme.isEmpty()
                    : programme.isEmpty();
            if (!wanted || tried.status(i) == Status.MET) {
                continue;
            }
            isThere = true;
            Set<Integer> moving = moving(tried.requirement(i).facts(), pulled);
            if (tried.status(i) == Status.UNDETERMINED) {
                ofOpen.addAll(moving);
            } else if (fewest == null || moving.size() < fewest.size()) {
                fewest = moving;
            }
        }
        return new Obstacle(isThere, fewest == null ? ofOpen : fewest);
    }

    private Set<Integer> moving(List<String> facts, BitSet pulled) {
        Set<Integer> moving = new LinkedHashSet<>();
        for (int i = 0; i < levers.size(); i++) {
            if (!pulled.get(i) && levers.get(i).moves(facts)) {
                moving.add(i);
            }
        }
        return moving;
    }

    /**
     * The ids of the requirements that stand against a goal and that no lever moves. If there are none, of those that
     * some lever moves, because they cannot all be met; but not where it is open whether they can: while others are not
     * known to be met, or not everything was tried. That another unit is competent is no obstacle: the applicant is
     * guided to it, though which unit it is may not be known.
     */
    List<String> blockers(Goal goal) {
        int[] nothing = new int[levers.size()];
        Arrays.fill(nothing, -1);
        Tried tried = tried(nothing);
        Set<String> unmoved = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        boolean open = gaveUp;
        for (int i = 0; tried != null && i < tried.size(); i++) {
            boolean ofGoal = (tried.kind(i) == RequirementKind.ELIGIBILITY) == (goal == Goal.NO_WAIT);
            if (!ofGoal || tried.status(i) == Status.MET) {
                continue;
            }
            if (tried.status(i) == Status.UNDETERMINED || tried.kind(i) == RequirementKind.COMPETENCE) {
                open = true;
                continue;
            }
            String id = tried.requirement(i).requirement().id();
            all.add(id);
            if (moving(tried.requirement(i).facts(), new BitSet()).isEmpty()) {
                unmoved.add(id);
            }
        }
        return List.copyOf(unmoved.isEmpty() && !open ? all : unmoved);
    }
}
