package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.legal.Period;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a law says of dossiers on their way: for all procedures and on all days if that is not said. */
public final class ConductClauses extends CatalogEntry<Conduct> implements InForce<ConductClauses> {

    private final String id;
    private final SortedSet<String> procedures = new TreeSet<>();
    private Period days = Period.ALWAYS;
    private DossierRules rules = DossierRules.NONE;

    ConductClauses(String id) {
        this.id = id;
    }

    /** For these procedures alone, by their codes. */
    public ConductClauses of(String first, String... others) {
        once("procedures");
        procedures.addAll(Several.of(first, others));
        return this;
    }

    @Override
    public ConductClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    /** What asking for papers does. */
    public ConductClauses says(SupplementClauses supplement) {
        return says(new DossierRules(part("supplement", supplement).content(), null, null, List.of()));
    }

    /** By how much the period may be made longer. */
    public ConductClauses says(ExtensionClauses extension) {
        return says(new DossierRules(null, part("extension", extension).content(), null, List.of()));
    }

    /** How often a new date may be given. */
    public ConductClauses says(ReappointmentClauses reappointment) {
        return says(new DossierRules(
                null, null, part("reappointment", reappointment).content(), List.of()));
    }

    /** What a notice of days off does that comes after the slip was given. */
    public ConductClauses says(LateNoticeClauses lateNotice) {
        return says(new DossierRules(
                null, null, null, part("lateNotice", lateNotice).content(), List.of()));
    }

    /** A refusal must come within the period. */
    public Because<ConductClauses> refusesWithinThePeriod() {
        return provisions -> {
            cited("refusalWithinPeriod", provisions);
            return says(new DossierRules(null, null, null, provisions));
        };
    }

    /** What composed rules say; where they are silent, what was said before stays. */
    public ConductClauses says(DossierRules composed) {
        composed.supplement().ifPresent(any -> once("supplement"));
        composed.extension().ifPresent(any -> once("extension"));
        composed.reappointment().ifPresent(any -> once("reappointment"));
        composed.lateNotice().ifPresent(any -> once("lateNotice"));
        if (!composed.onRefusal().isEmpty()) {
            once("refusalWithinPeriod");
        }
        this.rules = composed.orElse(rules);
        return this;
    }

    @Override
    Conduct content() {
        return new Conduct(id, procedures, days, rules);
    }
}
