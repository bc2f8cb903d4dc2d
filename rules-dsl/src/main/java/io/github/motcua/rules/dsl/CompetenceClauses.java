package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The competence of a level, with what else may be said of it: its own, of a body that the law does not name, in any
 * unit of the level and on every day if that is not said.
 */
public final class CompetenceClauses extends Entry<Competence> implements InForce<CompetenceClauses> {

    private final Level level;
    private final Text signedBy;
    private final List<Provision> citations;
    private String office = "";
    private @Nullable Rank post;
    private Basis basis = Basis.OWN;
    private List<String> at = List.of();
    private Period days = Period.ALWAYS;

    CompetenceClauses(Level level, Text signedBy, List<Provision> citations) {
        this.level = level;
        this.signedBy = signedBy;
        this.citations = citations;
    }

    /** The office-holders who may sign. */
    public interface SignedBy {

        /** Signed by whom a composed text names. */
        Because<CompetenceClauses> signedBy(Text holders);

        /** Signed by these. */
        default Because<CompetenceClauses> signedBy(Vietnamese vi, English en) {
            return signedBy(Words.text(vi, en));
        }
    }

    /** The power of an office as a whole, by its id. */
    public CompetenceClauses ofOffice(String id) {
        once("office");
        this.office = id;
        return this;
    }

    /** The power of a post in an office. */
    public CompetenceClauses of(Rank holder, String officeId) {
        this.post = holder;
        return ofOffice(officeId);
    }

    /** Given by a higher body for good (phân cấp). */
    public CompetenceClauses decentralised() {
        this.basis = Basis.DECENTRALISED;
        return this;
    }

    /** The ids of the facts that tell the unit that decides, the first that applies. */
    public CompetenceClauses at(String first, String... others) {
        once("at");
        this.at = Several.of(first, others);
        return this;
    }

    @Override
    public CompetenceClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    Competence content() {
        return new Competence(level, office, post, basis, at, signedBy, days, citations);
    }
}
