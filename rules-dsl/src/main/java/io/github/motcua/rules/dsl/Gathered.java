package io.github.motcua.rules.dsl;

import io.github.motcua.rules.issue.Reporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The contents of sentences, sorted by kind and each kind in the order in which it was said. */
final class Gathered {

    private final Map<Class<?>, List<Object>> contents = new HashMap<>();

    /**
     * Gathers what sentences come to, or what was composed before.
     *
     * @param entries sentences and composed objects
     * @param names for each kind what its list is called
     * @param report is told what contradicts itself
     */
    Gathered(List<?> entries, Map<Class<?>, String> names, Reporter report) {
        for (Object entry : entries) {
            Object content = entry instanceof Entry<?> said ? Objects.requireNonNull(said.content()) : entry;
            if (entry instanceof Entry<?> said) {
                Class<?> kind = content.getClass();
                int index = contents.getOrDefault(kind, List.of()).size();
                said.report("/" + names.get(kind) + "/" + index, report);
            }
            if (content instanceof List<?> several) {
                several.forEach(this::add);
            } else {
                add(content);
            }
        }
    }

    private void add(Object content) {
        contents.computeIfAbsent(content.getClass(), any -> new ArrayList<>()).add(content);
    }

    <E> List<E> of(Class<E> kind) {
        List<E> typed = new ArrayList<>();
        for (Object content : contents.getOrDefault(kind, List.of())) {
            typed.add(kind.cast(content));
        }
        return typed;
    }
}
