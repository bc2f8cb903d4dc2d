package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a receipt-and-appointment slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả) must be given.
 * Immutable; equal by content.
 *
 * @param id its id, for example {@code no-slip}
 * @param on the outcomes for which it says so; at least one
 * @param required whether the slip must be given
 * @param why the reason in words
 * @param citations the provisions that say so
 */
public record Slip(String id, Set<Outcome> on, boolean required, Text why, List<Provision> citations) {
    /** Makes unmodifiable copies. */
    public Slip {
        on = Collections.unmodifiableSet(EnumSet.copyOf(on));
        citations = List.copyOf(citations);
    }
}
