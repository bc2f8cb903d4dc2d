package io.github.motcua.rules.decision;

import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.StageDue;
import io.github.motcua.rules.legal.Citation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case and what has become of it since it was received. Immutable.
 *
 * @param decision the decision on the case
 * @param clock what has become of it; absent if the request was not taken, its time limit depends on facts
 *     that are not known, no calendar covers the day of receipt, or there are {@code unpublished} years
 * @param unpublished the years that the count touches and whose days off no notice has fixed, where rules that
 *     are strict therefore do not say what has become of it; none otherwise
 * @param stages by when each of several bodies must have done its part, counted from when the dossier came to it;
 *     and anew where the period began anew; none if the procedure has no stages, or while the period stands still
 * @param sources the citations of the provisions that were broken, in the order of the breaches
 * @param readings the contested readings of catalogs and calendar on which rests what has become of it, and by
 *     when an apology would be due, ordered by id; those behind findings are in the decision
 * @param onSlip whether a slip must be given; absent if the catalogs do not say
 */
public record Dossier(
        Decision decision,
        @Nullable DossierState clock,
        List<Integer> unpublished,
        List<StageDue> stages,
        List<List<Citation>> sources,
        List<TakenReading> readings,
        @Nullable SlipAdvice onSlip) {

    /** Makes unmodifiable copies. */
    public Dossier {
        unpublished = List.copyOf(unpublished);
        readings = List.copyOf(readings);
        stages = List.copyOf(stages);
        sources = sources.stream().map(List::copyOf).toList();
    }

    /** What has become of it; empty if nothing can be counted. */
    public Optional<DossierState> state() {
        return Optional.ofNullable(clock);
    }

    /**
     * Whether a receipt-and-appointment slip must be given: as the decision says, unless the period was made longer
     * since and a slip must therefore be given. Empty if the catalogs do not say.
     */
    public Optional<SlipAdvice> slip() {
        return Optional.ofNullable(onSlip);
    }

    /** The provisions that a breach goes against, each with its document. */
    public List<Citation> citations(Breach breach) {
        int number = clock == null ? -1 : clock.breaches().indexOf(breach);
        return number < 0 ? List.of() : sources.get(number);
    }
}
