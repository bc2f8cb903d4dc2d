package io.github.motcua.rules.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One and any number of others, as one list. */
final class Several {

    private Several() {}

    static <E> List<E> of(E first, E[] others) {
        List<E> all = new ArrayList<>(1 + others.length);
        all.add(first);
        Collections.addAll(all, others);
        return List.copyOf(all);
    }
}
