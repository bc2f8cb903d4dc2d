package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a receipt-and-appointment slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả) must be given. Immutable;
 * equal by content.
 *
 * <p>Where several statements fit one case, the one closest to the procedure counts: what a catalog says goes
 * before what the catalogs it is built on say, and within one catalog what demands a slip goes before what
 * releases from it.
 *
 * @param id its id, for example {@code no-slip}
 * @param on the outcomes for which it says so; at least one
 * @param when the condition besides; {@link Criterion#always()} if there is none
 * @param required whether the slip must be given
 * @param why the reason in words
 * @param citations the provisions that say so; it is said while one of the documents is in force
 */
public record Slip(String id, Set<Outcome> on, Criterion when, boolean required, Text why, List<Provision> citations) {
    /** Makes unmodifiable copies. */
    public Slip {
        on = Collections.unmodifiableSet(EnumSet.copyOf(on));
        citations = List.copyOf(citations);
    }
}
