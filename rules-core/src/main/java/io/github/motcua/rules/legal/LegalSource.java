package io.github.motcua.rules.legal;

import io.github.motcua.rules.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that rules are taken from: a law, a decree, a circular, a plan. Immutable; equal by content.
 *
 * @param id its id in the catalog, for example {@code nd-23-2015}
 * @param number its official number, for example {@code 23/2015/NĐ-CP}; empty where it has none or the
 *     number is not known
 * @param cite how it is cited in short, for example "Nghị định 23/2015/NĐ-CP"
 * @param title its title
 * @param inForce the days on which it applies; a provision is cited only for cases received on these days
 * @param consulted the text that was read, so that a reader can find the same
 * @param certainty how sure number, title and dates are
 * @param remark anything a reader of the data should know; may be absent
 */
public record LegalSource(
        String id,
        String number,
        Text cite,
        Text title,
        Period inForce,
        Text consulted,
        Certainty certainty,
        @Nullable Text remark) {

    /** What a reader of the data should know about this document. */
    public Optional<Text> note() {
        return Optional.ofNullable(remark);
    }
}
