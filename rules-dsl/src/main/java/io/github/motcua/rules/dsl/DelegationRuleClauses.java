package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.DelegationRule.Reach;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clauses of a rule on who may delegate to whom; all of them are mandatory. */
public final class DelegationRuleClauses {

    private DelegationRuleClauses() {}

    /** Who delegates. */
    public interface Lets {

        /** Lets offices of a kind delegate: a post in them, or the office as a whole if there is none. */
        Of lets(OfficeKind office, @Nullable Rank post);

        /** Lets offices of a kind delegate as a whole. */
        default Of lets(OfficeKind office) {
            return lets(office, null);
        }

        /** Lets a post in offices of a kind delegate. */
        default Of lets(Rank post, OfficeKind office) {
            return lets(office, post);
        }
    }

    /** At which levels. */
    public interface Of {

        /** Of the levels of a set. */
        DelegateTo of(Set<Level> levels);

        /** Of these levels. */
        default DelegateTo of(Level first, Level... others) {
            return of(EnumSet.of(first, others));
        }
    }

    /** Who is delegated to. */
    public interface DelegateTo {

        /** To offices of a kind: a post in them, or the office as a whole if there is none. */
        Reaching delegateTo(OfficeKind office, @Nullable Rank post);

        /** To offices of a kind as a whole. */
        default Reaching delegateTo(OfficeKind office) {
            return delegateTo(office, null);
        }

        /** To a post in offices of a kind. */
        default Reaching delegateTo(Rank post, OfficeKind office) {
            return delegateTo(office, post);
        }
    }

    /** How far away the delegate may be. */
    public interface Reaching {

        /** As far away as this. */
        Because<DatedEntry<DelegationRule>> within(Reach reach);

        /** In the same office of the same unit. */
        default Because<DatedEntry<DelegationRule>> withinTheOffice() {
            return within(Reach.SAME_OFFICE);
        }

        /** In another office of the same unit. */
        default Because<DatedEntry<DelegationRule>> withinTheUnit() {
            return within(Reach.SAME_UNIT);
        }

        /** In an office of a unit of a lower level within the unit. */
        default Because<DatedEntry<DelegationRule>> inUnitsBelow() {
            return within(Reach.LOWER_UNIT);
        }
    }
}
