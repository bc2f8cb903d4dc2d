package io.github.motcua.rules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Comparisons with one fact, or one comparison between two, and the classes into which they part the values.
 *
 * @param atoms the comparisons
 * @param classes for each class the truth value that its values give to each comparison; no two are the same
 */
record ValueClasses(List<Atom> atoms, List<boolean[]> classes) {

    /** What comparisons have in common that turn on the same values: their fact, or, between two facts, all of it. */
    static Map<String, List<Atom>> grouped(Iterable<Atom> atoms) {
        Map<String, List<Atom>> byFact = new LinkedHashMap<>();
        for (Atom atom : atoms) {
            String key = atom.slots().size() == 1 ? atom.slots().get(0).fact() : atom.toString();
            List<Atom> together = byFact.get(key);
            if (together == null) {
                together = new ArrayList<>();
                byFact.put(key, together);
            }
            together.add(atom);
        }
        return byFact;
    }

    /** The classes for comparisons that belong together; empty if there would be too many. */
    static Optional<ValueClasses> of(List<Atom> atoms) {
        if (atoms.get(0).slots().size() > 1) {
            return Optional.of(twoFold(atoms));
        }
        return Samples.of(atoms).map(samples -> new ValueClasses(atoms, classes(atoms, samples)));
    }

    /** One and the same comparison, made once or several times, with its two truth values as classes. */
    static ValueClasses twoFold(List<Atom> atoms) {
        return new ValueClasses(atoms, List.of(all(atoms, true), all(atoms, false)));
    }

    private static boolean[] all(List<Atom> atoms, boolean truth) {
        boolean[] values = new boolean[atoms.size()];
        Arrays.fill(values, truth);
        return values;
    }

    private static List<boolean[]> classes(List<Atom> atoms, List<Object> samples) {
        Map<String, boolean[]> distinct = new LinkedHashMap<>();
        for (Object sample : samples) {
            boolean[] truth = new boolean[atoms.size()];
            StringBuilder key = new StringBuilder();
            for (int i = 0; i < truth.length; i++) {
                truth[i] = atoms.get(i).holdsFor(sample);
                key.append(truth[i] ? '1' : '0');
            }
            distinct.putIfAbsent(key.toString(), truth);
        }
        return List.copyOf(distinct.values());
    }
}
