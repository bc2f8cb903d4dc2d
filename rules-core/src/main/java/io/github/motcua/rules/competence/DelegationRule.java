package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may delegate to whom, as a law says. What no rule of the day allows, the law does not allow. Immutable;
 * equal by content.
 *
 * @param id its id, for example {@code chair-to-civil-servants}
 * @param from the kind of office that delegates
 * @param fromPost the post in it that delegates; absent if the office as a whole does
 * @param fromLevels the levels at which it does; at least one
 * @param to the kind of office that is delegated to
 * @param toPost the post in it that is delegated to; absent if the office as a whole is
 * @param reach how far away it may be
 * @param validity the days on which this holds, as far as one of the documents is in force
 * @param citations the provisions that say so
 */
public record DelegationRule(
        String id,
        OfficeKind from,
        @Nullable Rank fromPost,
        Set<Level> fromLevels,
        OfficeKind to,
        @Nullable Rank toPost,
        Reach reach,
        Period validity,
        List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public DelegationRule {
        fromLevels = Collections.unmodifiableSet(EnumSet.copyOf(fromLevels));
        citations = List.copyOf(citations);
    }

    /** How far away the delegate may be. */
    public enum Reach {
        /** The same office of the same unit: its own head, its own civil servants. */
        SAME_OFFICE,
        /** Another office of the same unit. */
        SAME_UNIT,
        /** An office of a unit of a lower level within the unit. */
        LOWER_UNIT
    }

    /** The post that delegates; empty if the office as a whole does. */
    public Optional<Rank> delegator() {
        return Optional.ofNullable(fromPost);
    }

    /** The post that is delegated to; empty if the office as a whole is. */
    public Optional<Rank> delegate() {
        return Optional.ofNullable(toPost);
    }

    /** Whether it allows one post of an office, or the office as a whole, to delegate to another. */
    public boolean allows(Office delegator, @Nullable Rank from, Office delegate, @Nullable Rank to, boolean sameUnit) {
        Reach between = Reach.LOWER_UNIT;
        if (sameUnit) {
            between = delegator.id().equals(delegate.id()) ? Reach.SAME_OFFICE : Reach.SAME_UNIT;
        } else if (delegate.level().compareTo(delegator.level()) <= 0) {
            return false;
        }
        return reach == between
                && this.from == delegator.kind()
                && fromPost == from
                && fromLevels.contains(delegator.level())
                && this.to == delegate.kind()
                && toPost == to;
    }
}
