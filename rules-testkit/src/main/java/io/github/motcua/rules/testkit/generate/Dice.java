package io.github.motcua.rules.testkit.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices that a seed repeats. Not safe for use by several threads at once. */
public final class Dice {

    private final Random random;

    /** Dice that fall the same way for the same seed. */
    public Dice(long seed) {
        // neighbouring seeds must not begin alike
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    /** Dice of their own for one of many things made from one seed. */
    public static Dice of(long seed, int number) {
        return new Dice(seed * 1_000_003 + number);
    }

    /** Yes so often of 1. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from {@code min} to {@code max}, both included. */
    public int between(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }

    /** One of a list that is not empty. */
    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Some different ones, in random order; fewer than {@code min} only if there are no more. */
    public <T> List<T> some(Collection<T> from, int min, int max) {
        List<T> shuffled = shuffled(from);
        return new ArrayList<>(shuffled.subList(0, Math.min(shuffled.size(), between(min, max))));
    }

    /** The same ones in random order. */
    public <T> List<T> shuffled(Collection<T> from) {
        List<T> copy = new ArrayList<>(from);
        Collections.shuffle(copy, random);
        return copy;
    }
}
