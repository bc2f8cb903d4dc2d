package io.github.motcua.rules.testkit;

import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.AppliedTransition;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.Signature;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.TakenReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes from a decision what is compared. */
final class AnswerOfDecision {

    private final Decision decision;

    AnswerOfDecision(Decision decision) {
        this.decision = decision;
    }

    Answer answer() {
        Due due = decision.due().orElse(null);
        SlipAdvice slip = decision.slip().orElse(null);
        return Answer.answer(decision.outcome())
                .track(decision.track().orElse(null))
                .basis(decision.basis())
                .findings(each(decision.findings(), AnswerOfDecision::finding))
                .questions(each(decision.questions(), Question::fact))
                .competence(decision.competence().map(AnswerOfDecision::body).orElse(null))
                .guide(each(decision.guide(), AnswerOfDecision::body))
                .delegations(each(decision.delegations(), AnswerOfDecision::delegation))
                .due(due == null ? null : due(due))
                .slip(slip == null ? null : slip(slip))
                .duties(each(decision.duties(), AnswerOfDecision::duty))
                .readings(each(decision.readings(), AnswerOfDecision::reading))
                .transitions(each(decision.transitions(), AnswerOfDecision::transition))
                .catalogs(each(decision.catalogs(), Object::toString))
                .build();
    }

    private static <F, T> List<T> each(Collection<F> from, Function<F, T> to) {
        List<T> made = new ArrayList<>(from.size());
        for (F one : from) {
            made.add(to.apply(one));
        }
        return made;
    }

    private static Set<String> set(List<String> ids) {
        return ids.isEmpty() ? Set.of() : new TreeSet<>(ids);
    }

    private static Answer.Finding finding(Finding finding) {
        return new Answer.Finding(
                finding.programme(),
                finding.requirement(),
                finding.catalog(),
                finding.kind(),
                finding.status(),
                set(finding.missing()),
                finding.citations());
    }

    private static Answer.Body body(DecidingBody body) {
        return new Answer.Body(
                body.catalog(),
                body.level(),
                body.basis(),
                body.units(),
                body.office(),
                body.returnedAt(),
                body.delegation(),
                body.signedBy(),
                each(body.signatures(), AnswerOfDecision::signature),
                body.citations());
    }

    private static Answer.Signature signature(Signature signature) {
        return new Answer.Signature(
                signature.forms(),
                signature.title(),
                signature.seal(),
                signature.mayBePassedOn(),
                signature.citations());
    }

    private static Answer.Delegation delegation(DelegationFinding finding) {
        Set<Exclusion> against = EnumSet.noneOf(Exclusion.class);
        finding.reasons().forEach(reason -> against.add(reason.exclusion()));
        return new Answer.Delegation(
                finding.id(),
                finding.catalog(),
                finding.manner(),
                finding.status(),
                against,
                set(finding.missing()),
                finding.citations());
    }

    private static Answer.Due due(Due due) {
        AppliedLimit applied = due.applied();
        return applied == null
                ? new Answer.Due(
                        false,
                        due.candidates().stream()
                                .map(AnswerOfDecision::limit)
                                .sorted((one, other) -> one.id().compareTo(other.id()))
                                .toList())
                : new Answer.Due(true, List.of(limit(applied)));
    }

    private static Answer.Limit limit(AppliedLimit limit) {
        return new Answer.Limit(limit.limit().id(), limit.catalog(), date(limit), limit.citations());
    }

    private static Answer.@Nullable Date date(AppliedLimit limit) {
        return limit.due()
                .map(due -> new Answer.Date(
                        due.at(),
                        due.legalEnd(),
                        due.handOverBy().orElse(null),
                        due.provisionalYears(),
                        due.calendars()))
                .orElse(null);
    }

    private static Answer.Slip slip(SlipAdvice slip) {
        return new Answer.Slip(slip.need(), slip.catalog(), set(slip.missing()), slip.citations());
    }

    private static Answer.Duty duty(OwedDuty duty) {
        return new Answer.Duty(duty.id(), duty.catalog(), duty.citations());
    }

    private static Answer.Reading reading(TakenReading reading) {
        return new Answer.Reading(
                reading.id(),
                reading.catalog(),
                reading.taken(),
                each(
                        reading.alternatives(),
                        other -> new Answer.Otherwise(other.option(), other.requirement(), other.status())),
                reading.citations());
    }

    private static Answer.Transition transition(AppliedTransition transition) {
        return new Answer.Transition(transition.id(), transition.catalog(), transition.from(), transition.pending());
    }
}
