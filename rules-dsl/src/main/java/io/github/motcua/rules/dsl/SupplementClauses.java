package io.github.motcua.rules.dsl;

import io.github.motcua.rules.deadline.DossierRules.Supplement;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.legal.Provision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What asking for papers does, with what else may be said of it: at any time, any number of times, if not said. */
public final class SupplementClauses extends Entry<Supplement> {

    private final SupplementEffect effect;
    private final List<Provision> citations;
    private boolean onlyOnce;
    private @Nullable Term askWithin;
    private @Nullable Term closeAfter;
    private String reading = "";

    SupplementClauses(SupplementEffect effect, List<Provision> citations) {
        this.effect = effect;
        this.citations = citations;
    }

    /** What it does to the period. */
    public interface Effect {

        /** It does this. */
        Because<SupplementClauses> does(SupplementEffect effect);

        /** The period begins anew when the dossier is complete. */
        default Because<SupplementClauses> restartsThePeriod() {
            return does(SupplementEffect.INTERRUPTION);
        }

        /** The time of waiting does not count. */
        default Because<SupplementClauses> suspendsThePeriod() {
            return does(SupplementEffect.SUSPENSION);
        }

        /** The period goes on. */
        default Because<SupplementClauses> leavesThePeriod() {
            return does(SupplementEffect.NONE);
        }
    }

    /** Papers may be asked for only once. */
    public SupplementClauses onlyOnce() {
        this.onlyOnce = true;
        return this;
    }

    /** How soon after the period began they must be asked for. */
    public Within<SupplementClauses> asked() {
        return term -> {
            once("within");
            this.askWithin = term;
            return this;
        };
    }

    /** How long they are waited for, after which the dossier is closed. */
    public Within<SupplementClauses> closedUnlessBrought() {
        return term -> {
            once("closeAfter");
            this.closeAfter = term;
            return this;
        };
    }

    /** The id of the contested reading behind the effect. */
    public SupplementClauses byReading(String id) {
        once("reading");
        this.reading = id;
        return this;
    }

    @Override
    Supplement content() {
        return new Supplement(effect, onlyOnce, askWithin, closeAfter, reading, citations);
    }
}
