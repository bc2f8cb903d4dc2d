package io.github.motcua.rules.dsl;

import io.github.motcua.rules.deadline.DossierRules.LateNotice;
import io.github.motcua.rules.legal.Provision;
import java.util.List;

/** What a notice of days off does that comes after the slip was given, with what else may be said of it. */
public final class LateNoticeClauses extends Entry<LateNotice> {

    private final LateNotice.Effect effect;
    private final List<Provision> citations;
    private String reading = "";

    LateNoticeClauses(LateNotice.Effect effect, List<Provision> citations) {
        this.effect = effect;
        this.citations = citations;
    }

    /** What it does to the due date. */
    public interface Does {

        /** It does this. */
        Because<LateNoticeClauses> does(LateNotice.Effect effect);

        /** The due date is counted again, and the applicant is told. */
        default Because<LateNoticeClauses> movesTheDueDate() {
            return does(LateNotice.Effect.RECOUNT);
        }

        /** The due date stays. */
        default Because<LateNoticeClauses> leavesTheDueDate() {
            return does(LateNotice.Effect.SLIP_STANDS);
        }
    }

    /** The id of the contested reading behind the effect. */
    public LateNoticeClauses byReading(String id) {
        once("reading");
        this.reading = id;
        return this;
    }

    @Override
    LateNotice content() {
        return new LateNotice(effect, reading, citations);
    }
}
