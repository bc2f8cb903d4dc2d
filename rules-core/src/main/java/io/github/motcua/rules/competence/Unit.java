package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * An administrative unit with a desk of its own. Immutable; equal by content.
 *
 * @param id its id: slugs without diacritics, the larger unit first, for example {@code hoan-kiem/hang-bac}
 * @param level its level
 * @param name its name, for example "phường Hàng Bạc"
 * @param validity the days on which it exists under this id
 * @param citations where the data has it from
 */
public record Unit(String id, Level level, Text name, Period validity, List<Provision> citations) {
    /** Makes an unmodifiable copy. */
    public Unit {
        citations = List.copyOf(citations);
    }
}
