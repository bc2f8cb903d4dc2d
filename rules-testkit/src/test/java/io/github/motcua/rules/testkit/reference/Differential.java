package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The library and the reference engine on random cases of random worlds. Public, with one method of plain types, so that
 * planted faults can be looked for through a class loader of their own.
 */
public final class Differential {

    private final RandomWorld world;
    private final ReferenceEngine reference;
    private final Tally tally;

    private Differential(RandomWorld world, Tally tally) {
        this.world = world;
        this.reference = ReferenceEngine.of(world.catalogs(), world.calendars());
        this.tally = tally;
    }

    /**
     * The first case on which the two disagree, or on which the library fails; null if there is none.
     *
     * @param fromWorld the first world
     * @param toWorld the world after the last one
     * @param casesPerWorld how many cases of each
     */
    public static @Nullable String firstDisagreement(int fromWorld, int toWorld, int casesPerWorld) {
        for (int seed = fromWorld; seed < toWorld; seed++) {
            List<String> found = look(seed, casesPerWorld, new Tally());
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    /** All disagreements in one world, each with how to see it again. */
    static List<String> look(int seed, int cases, Tally tally) {
        tally.add("worlds");
        List<String> found = new ArrayList<>();
        Differential differential;
        try {
            differential = new Differential(world(seed), tally);
        } catch (RuntimeException | LinkageError refused) {
            return List.of("world " + seed + " is refused: " + refused);
        }
        for (int number = 0; number < cases; number++) {
            Case given;
            try {
                given = differential.world.number(number).orElse(null);
            } catch (RuntimeException | LinkageError thrown) {
                found.add(replay(seed, number) + "no case: " + thrown);
                continue;
            }
            String differences = given == null ? "" : String.join("; ", differential.compare(given, number));
            if (!differences.isEmpty()) {
                found.add(replay(seed, number) + differences);
            }
        }
        return found;
    }

    private static String replay(int seed, int number) {
        return "-Dmotcua.differential.case=" + seed + "/" + number + ": ";
    }

    /** The world of a seed; every combination of features comes once in 32 worlds. */
    static RandomWorld world(int seed) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        int bits = seed;
        for (Feature feature : Feature.values()) {
            if (bits % 2 == 1) {
                features.add(feature);
            }
            bits /= 2;
        }
        return RandomWorld.of(seed, features);
    }

    private List<String> compare(Case given, int number) {
        Decided decided;
        Answer expected;
        try {
            decided = reference.read(given);
            expected = decided.answer();
        } catch (UnsupportedOperationException notDone) {
            tally.add("refused by the reference engine");
            return List.of();
        } catch (RuntimeException thrown) {
            return List.of("the reference engine fails: " + thrown);
        }
        try {
            Decision decision = world.rules().decide(given);
            count(expected, decision);
            List<String> differences = new ArrayList<>(expected.differences(Answer.of(decision)));
            if (number % 8 == 0) { // words and facts are copied, not worked out
                differences.addAll(new Words(decided, given, decision).differences());
            }
            return differences;
        } catch (RuntimeException | LinkageError thrown) {
            return List.of(thrown.toString());
        }
    }

    private void count(Answer answer, Decision decision) {
        tally.add("cases");
        tally.add(answer.outcome());
        answer.track().ifPresent(tally::add);
        answer.findings().forEach(finding -> {
            tally.add(finding.status());
            tally.add(finding.kind());
        });
        answer.slip().ifPresentOrElse(slip -> tally.add(slip.need()), () -> tally.add("nothing on the slip"));
        answer.due().ifPresent(due -> {
            tally.add(due.isSettled() ? "one limit" : "several limits");
            due.limits().forEach(this::count);
        });
        decision.due().ifPresent(due -> {
            due.limit().ifPresent(this::count);
            due.candidates().forEach(this::count);
        });
        answer.competence().ifPresent(this::count);
        answer.delegations().forEach(delegation -> {
            tally.add(delegation.manner());
            tally.add("delegation " + delegation.status());
            delegation.against().forEach(tally::add);
        });
        answer.transitions().forEach(transition -> tally.add(transition.pending()));
        answer.duties().forEach(duty -> tally.add("duty"));
        answer.readings().forEach(reading -> tally.add("reading that mattered"));
        answer.questions().forEach(fact -> tally.add("question"));
        answer.mayBeOpen().forEach(part -> tally.add("may be open: " + part.replaceAll(" .*", "")));
        if (decision.outcome() != answer.outcome()) {
            tally.add("outcome left open although all completions agree");
        }
    }

    private void count(Answer.Limit limit) {
        Answer.Date date = limit.date();
        tally.add(date == null ? "limit without date" : "limit with date");
        if (date != null) {
            tally.add(date.provisionalYears().isEmpty() ? "date by notices" : "provisional date");
            tally.add(date.handOverBy() == null ? "no hand-over" : "hand-over");
        }
    }

    private void count(AppliedLimit limit) {
        if (limit.due().isPresent()) {
            tally.add(limit.limit().term().unit());
            limit.limit().cutOff().ifPresent(cutOff -> tally.add(cutOff.effect()));
        }
    }

    private void count(Answer.Body body) {
        tally.add(body.level());
        tally.add(body.basis());
        body.signatures().forEach(signature -> {
            signature.forms().forEach(tally::add);
            tally.add(signature.seal());
        });
    }
}
