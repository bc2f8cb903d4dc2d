package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.Engine;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The library and the reference engine on random cases of random worlds. Public, with one method of plain types, so that
 * planted faults can be looked for through a class loader of their own.
 */
public final class Differential {

    private Differential() {}

    /**
     * The first case on which the two disagree, or on which the library fails; null if there is none.
     *
     * @param fromWorld the first world
     * @param toWorld the world after the last one
     * @param casesPerWorld how many cases of each
     */
    public static @Nullable String firstDisagreement(int fromWorld, int toWorld, int casesPerWorld) {
        for (int world = fromWorld; world < toWorld; world++) {
            String found = look(world, casesPerWorld, (expected, given) -> {});
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The same for one world; what the reference engine answers is told. */
    static @Nullable String look(int seed, int cases, BiConsumer<@Nullable Answer, Case> told) {
        RandomWorld world;
        Engine library;
        try {
            world = RandomWorld.of(seed);
            library = Engine.of(world.rules());
        } catch (RuntimeException | LinkageError refused) {
            return "world " + seed + " is refused: " + refused;
        }
        Engine reference = ReferenceEngine.of(world.catalogs(), world.calendars());
        for (int number = 0; number < cases; number++) {
            Case given = world.number(number).orElse(null);
            if (given != null) {
                String found = compare(reference, library, given, told);
                if (found != null) {
                    return "-Dmotcua.differential.case=" + seed + "/" + number + ": " + found;
                }
            }
        }
        return null;
    }

    private static @Nullable String compare(
            Engine reference, Engine library, Case given, BiConsumer<@Nullable Answer, Case> told) {
        Answer expected;
        try {
            expected = reference.answer(given);
        } catch (UnsupportedOperationException notDone) {
            told.accept(null, given);
            return null;
        }
        told.accept(expected, given);
        try {
            List<String> differences = expected.differences(library.answer(given));
            return differences.isEmpty() ? null : String.join("; ", differences);
        } catch (RuntimeException | LinkageError thrown) {
            return thrown.toString();
        }
    }
}
