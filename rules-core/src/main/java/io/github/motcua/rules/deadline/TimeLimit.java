package io.github.motcua.rules.deadline;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the authority may take, as the law states it. Immutable; equal by content.
 *
 * @param id its id within the procedure, for example {@code with-verification}
 * @param term its length
 * @param lateReceipt what changes for a request received late in the day; may be absent
 * @param wording the limit in words
 * @param citations the provisions that set it
 */
public record TimeLimit(String id, Term term, @Nullable CutOff lateReceipt, Text wording, List<Provision> citations) {

    /** Makes an unmodifiable copy. */
    public TimeLimit {
        citations = List.copyOf(citations);
    }

    /** What changes for a request received late in the day. */
    public Optional<CutOff> cutOff() {
        return Optional.ofNullable(lateReceipt);
    }
}
