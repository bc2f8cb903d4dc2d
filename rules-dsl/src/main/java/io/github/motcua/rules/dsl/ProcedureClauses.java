package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A procedure, with what else may be said of it: on the days of its catalog, by one body, without requirements and
 * time limits if that is not said.
 */
public final class ProcedureClauses extends CatalogEntry<Procedure> implements InForce<ProcedureClauses> {

    private final Procedure.Builder procedure;
    private final List<Entry<Competence>> bodies = new ArrayList<>();
    private final List<Entry<ConditionalLimit>> limits = new ArrayList<>();
    private final List<Entry<Stage>> stages = new ArrayList<>();

    ProcedureClauses(String code, Text name, Text field, List<Provision> citations) {
        this.procedure = Procedure.procedure(code, name).inField(field).because(citations);
    }

    /** The field (lĩnh vực) to which the procedure belongs. */
    public interface InField {

        /** In the field that a composed text names. */
        Because<ProcedureClauses> inField(Text field);

        /** In this field. */
        default Because<ProcedureClauses> inField(Vietnamese vi, English en) {
            return inField(Words.text(vi, en));
        }
    }

    /** Several competent bodies handle it one after the other (liên thông). */
    public ProcedureClauses interlinked() {
        procedure.interlinked();
        return this;
    }

    @Override
    public ProcedureClauses inForce(Period days) {
        once("validity");
        procedure.inForce(days);
        return this;
    }

    /** Decided by bodies of these levels, each on its days. */
    public ProcedureClauses decidedBy(CompetenceClauses first, CompetenceClauses... others) {
        once("competences");
        bodies.addAll(parts("competences", Several.of(first, others)));
        return this;
    }

    /** Decided by composed competences. */
    public ProcedureClauses decidedBy(List<Competence> competences) {
        once("competences");
        competences.forEach(body -> bodies.add(CatalogEntry.plain(body)));
        return this;
    }

    /** The ids of its requirements. */
    public ProcedureClauses requires(String first, String... others) {
        return requires(Several.of(first, others));
    }

    /** The ids of its requirements. */
    public ProcedureClauses requires(Collection<String> requirements) {
        once("requirements");
        procedure.requires(requirements);
        return this;
    }

    /** Resolved within these limits, each for the requests that it is meant for. */
    public ProcedureClauses resolved(TimeLimitClauses first, TimeLimitClauses... others) {
        once("limits");
        limits.addAll(parts("limits", Several.of(first, others)));
        return this;
    }

    /** Resolved within composed limits. */
    public ProcedureClauses resolved(List<ConditionalLimit> timeLimits) {
        once("limits");
        timeLimits.forEach(limit -> limits.add(CatalogEntry.plain(limit)));
        return this;
    }

    /** What each of several bodies does. */
    public ProcedureClauses inStages(StageClauses first, StageClauses... others) {
        once("stages");
        stages.addAll(parts("stages", Several.of(first, others)));
        return this;
    }

    /** What each of several bodies does, in composed stages. */
    public ProcedureClauses inStages(List<Stage> composed) {
        once("stages");
        composed.forEach(stage -> stages.add(CatalogEntry.plain(stage)));
        return this;
    }

    @Override
    Procedure content() {
        return procedure
                .decidedBy(contents(bodies))
                .within(contents(limits))
                .inStages(contents(stages))
                .build();
    }
}
