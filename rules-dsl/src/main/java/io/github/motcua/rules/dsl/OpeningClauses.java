package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Opening.Change;
import io.github.motcua.rules.catalog.Opening.Demand;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is opened to units of a lower level, with what they may do: at least one thing, without which {@code define()}
 * refuses it. Open on every day if that is not said.
 */
public final class OpeningClauses extends CatalogEntry<Opening> implements InForce<OpeningClauses> {

    private final String id;
    private final Level level;
    private final List<Provision> citations;
    private final Set<Change> allows = EnumSet.noneOf(Change.class);
    private final Set<Demand> demands = EnumSet.noneOf(Demand.class);
    private String programme = "";
    private Period days = Period.ALWAYS;

    OpeningClauses(String id, Level level, List<Provision> citations) {
        this.id = id;
        this.level = level;
        this.citations = citations;
    }

    /** To whom it is opened. */
    public interface To {

        /** To the units of a level. */
        Because<OpeningClauses> toUnitsOf(Level level);
    }

    /** They may add procedures to the list of a programme, of which all that is named must be so. */
    public OpeningClauses toAddProceduresTo(String programmeId, Demand... mustBe) {
        demands.addAll(List.of(mustBe));
        return allow(Change.PROCEDURES, programmeId);
    }

    /** They may demand more of what goes the way of a programme. */
    public OpeningClauses toDemandMoreIn(String programmeId) {
        return allow(Change.REQUIREMENTS, programmeId);
    }

    /** They may make time limits shorter. */
    public OpeningClauses toShortenTimeLimits() {
        once("allows/LIMITS");
        allows.add(Change.LIMITS);
        return this;
    }

    private OpeningClauses allow(Change change, String programmeId) {
        once("allows/" + change);
        allows.add(change);
        if (!programme.equals(programmeId)) {
            once("programme");
            this.programme = programmeId;
        }
        return this;
    }

    @Override
    public OpeningClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    Opening content() {
        return new Opening(id, programme, level, allows, demands, days, citations);
    }
}
