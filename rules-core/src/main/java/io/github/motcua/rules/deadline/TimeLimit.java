package io.github.motcua.rules.deadline;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the authority may take, as the law states it. Immutable; equal by content.
 *
 * @param id its id within the procedure, for example {@code with-verification}
 * @param amount how many units: 0 to {@value #MAX_AMOUNT}, at most two decimals; 0 for {@link LimitUnit#SAME_DAY}
 * @param unit what is counted
 * @param lateReceipt what changes for a request received late in the day; may be absent
 * @param wording the limit in words
 * @param citations the provisions that set it
 */
public record TimeLimit(
        String id,
        BigDecimal amount,
        LimitUnit unit,
        @Nullable CutOff lateReceipt,
        Text wording,
        List<Provision> citations) {

    /** The largest amount: 3,660, ten years of days. */
    public static final int MAX_AMOUNT = 3660;

    /** Makes unmodifiable copies and drops trailing zeros: 5.0 working days are 5. */
    public TimeLimit {
        BigDecimal stripped = amount.stripTrailingZeros();
        boolean small = stripped.precision() - stripped.scale() <= 10; // never expand 1e1000000000
        amount = stripped.scale() < 0 && small ? stripped.setScale(0) : stripped;
        citations = List.copyOf(citations);
    }

    /** What changes for a request received late in the day. */
    public Optional<CutOff> cutOff() {
        return Optional.ofNullable(lateReceipt);
    }
}
