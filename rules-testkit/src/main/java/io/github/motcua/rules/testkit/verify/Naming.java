package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.text.Nearest;
import java.util.Collection;

/** Words about ids. */
final class Naming {

    private Naming() {}

    /** What was probably meant by an id, to stand behind a message; empty if nothing is near. */
    static String meant(String written, Collection<String> known) {
        return Nearest.to(written, known)
                .map(id -> " (did you mean " + id + "?)")
                .orElse("");
    }
}
