package io.github.motcua.rules.analysis;

import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.StageDue;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.AppliedTransition;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Dossier;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.Signature;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says, without the ids and the wordings of what it is made of and without the order in which it says
 * it: two answers that agree in this give the applicant and the desk the same. Immutable.
 */
final class ComparisonMeaning {

    /**
     * Something that is said.
     *
     * @param aspect of what it is
     * @param id the id of the entry that says it, by which entries are told apart; not compared
     * @param bare what is said, without provisions
     * @param cited the same with the provisions
     */
    private record Said(Aspect aspect, String id, String bare, String cited) {}

    private final boolean refused;
    private final @Nullable Outcome outcome;
    private final List<Said> all = new ArrayList<>();

    private ComparisonMeaning(ComparedAnswer answer) {
        Decision decision = answer.made();
        this.refused = decision == null;
        this.outcome = decision == null ? null : decision.outcome();
        if (decision != null) {
            read(decision);
        }
        Dossier dossier = answer.followed();
        if (dossier != null) {
            read(dossier);
        }
    }

    static ComparisonMeaning of(ComparedAnswer answer) {
        return new ComparisonMeaning(answer);
    }

    /** The places of provisions and how sure the data is of them, in an order of their own. */
    static String cited(Collection<Citation> citations) {
        Set<String> places = new TreeSet<>();
        for (Citation citation : citations) {
            places.add(place(citation.provision()));
        }
        return places.toString();
    }

    static String place(Provision provision) {
        return String.join(
                "/",
                provision.source(),
                provision.article(),
                provision.clause(),
                provision.point(),
                provision.item(),
                provision.certainty().name());
    }

    /** Whether a requirement tells if a programme is for a procedure, and for a day. */
    static boolean tellsReach(String programme, String requirement) {
        return !programme.isEmpty()
                && (requirement.equals(programme + ".on-list") || requirement.equals(programme + ".in-period"));
    }

    static String term(Term term, @Nullable CutOff cutOff) {
        return term + " " + cutOff;
    }

    private void read(Decision decision) {
        say(Aspect.OUTCOME, "", decision.outcome().name(), List.of());
        decision.track().ifPresent(track -> say(Aspect.TRACK, "", track.name(), List.of()));
        say(Aspect.CITATIONS, "", cited(decision.basis()), List.of());
        Set<String> outOfReach = new HashSet<>();
        for (Finding finding : decision.findings()) {
            if (finding.status() == Status.NOT_MET && tellsReach(finding.programme(), finding.requirement())) {
                outOfReach.add(finding.programme());
            }
        }
        for (Finding finding : decision.findings()) {
            if (outOfReach.contains(finding.programme())) {
                continue; // whatever else a programme demands that is not for this procedure, or not on this day
            }
            say(
                    Aspect.FINDINGS,
                    finding.programme() + " " + finding.requirement(),
                    finding.kind()
                            + (finding.programme().isEmpty() ? " by law " : " by programme ")
                            + finding.status()
                            + new TreeSet<>(finding.missing()),
                    finding.citations());
        }
        decision.competence().ifPresent(body -> body("decides ", body));
        decision.guide().forEach(body -> body("elsewhere ", body));
        for (DelegationFinding delegation : decision.delegations()) {
            Set<String> reasons = new TreeSet<>();
            List<Citation> citations = new ArrayList<>(delegation.citations());
            for (DelegationFinding.Reason reason : delegation.reasons()) {
                reasons.add(reason.exclusion().name());
                citations.addAll(reason.citations());
            }
            say(
                    Aspect.DELEGATIONS,
                    delegation.id(),
                    delegation.manner() + " " + delegation.status() + reasons + new TreeSet<>(delegation.missing()),
                    citations);
        }
        decision.due().ifPresent(this::due);
        decision.slip().ifPresent(this::slip);
        for (OwedDuty duty : decision.duties()) {
            // A duty is nothing but its wording: another provision is all that tells another duty from a reworded one.
            say(Aspect.DUTIES, duty.id(), cited(duty.citations()), duty.citations());
        }
        for (Question question : decision.questions()) {
            Set<String> codes = new TreeSet<>();
            question.values().forEach(value -> codes.add(value.code()));
            say(
                    Aspect.QUESTIONS,
                    question.fact(),
                    question.fact() + " " + question.type() + " " + question.range() + codes
                            + new TreeSet<>(question.knownBy()),
                    List.of());
        }
        decision.readings().forEach(this::reading);
        for (AppliedTransition transition : decision.transitions()) {
            say(
                    Aspect.TRANSITIONS,
                    transition.id(),
                    transition.from() + " " + transition.pending(),
                    transition.citations());
        }
    }

    private void slip(SlipAdvice slip) {
        say(Aspect.SLIP, "", slip.need() + " " + new TreeSet<>(slip.missing()), slip.citations());
    }

    private void reading(TakenReading reading) {
        List<String> others = new ArrayList<>();
        reading.alternatives().forEach(other -> others.add(other.option() + " " + other.status()));
        others.sort(null);
        say(Aspect.READINGS, reading.id(), reading.id() + " " + reading.taken() + others, reading.citations());
    }

    private void body(String where, DecidingBody body) {
        List<String> signatures = new ArrayList<>();
        List<Citation> citations = new ArrayList<>(body.citations());
        for (Signature signature : body.signatures()) {
            signatures.add(signature.forms() + " " + signature.seal() + " " + signature.mayBePassedOn());
            citations.addAll(signature.citations());
        }
        say(
                Aspect.COMPETENCE,
                "",
                where + body.level() + " " + body.basis() + " " + new TreeSet<>(body.units()) + " " + body.office()
                        + signatures,
                citations);
    }

    private void due(Due due) {
        due.limit().ifPresent(limit -> limit("within ", limit));
        due.candidates().forEach(limit -> limit("perhaps ", limit));
        stages(due.stages(), Aspect.LIMIT);
    }

    private void stages(List<StageDue> stages, Aspect aspect) {
        for (StageDue stage : stages) {
            say(
                    aspect,
                    stage.id(),
                    "stage " + stage.from() + " " + stage.due() + " " + stage.planned() + " " + stage.slackSeconds()
                            + " " + stage.isCurrent(),
                    stage.citations());
        }
    }

    private void limit(String how, AppliedLimit applied) {
        DueDate due = applied.dueDate();
        say(
                Aspect.LIMIT,
                applied.limit().id(),
                how + term(applied.limit().term(), applied.limit().lateReceipt()) + " " + moments(due)
                        + applied.unpublished(),
                applied.citations());
    }

    private static String moments(@Nullable DueDate due) {
        return due == null
                ? "not counted"
                : due.at() + " " + due.legalEnd() + " " + due.handOverBy() + " " + due.provisionalYears();
    }

    private void read(Dossier dossier) {
        dossier.state().ifPresent(state -> {
            say(
                    Aspect.DOSSIER,
                    "",
                    moments(state.dueDate()) + " " + state.promise() + " " + state.movedFrom() + " "
                            + moments(state.papersBy()) + " " + state.waitingSince() + " " + state.end() + " "
                            + state.lateness(state.periodFrom()).apologyBy(),
                    List.of());
            for (Breach breach : state.breaches()) {
                say(Aspect.DOSSIER, "", breach.kind().name(), dossier.citations(breach));
            }
        });
        for (TakenReading reading : dossier.readings()) {
            say(Aspect.DOSSIER, "", reading.id() + " " + reading.taken(), reading.citations());
        }
        stages(dossier.stages(), Aspect.DOSSIER);
        dossier.slip().ifPresent(slip -> say(Aspect.DOSSIER, "", "slip " + slip.need(), slip.citations()));
    }

    private void say(Aspect aspect, String id, String bare, Collection<Citation> citations) {
        all.add(new Said(aspect, id, bare, bare + cited(citations)));
    }

    /**
     * In what two answers differ.
     *
     * @param aspects in which aspects; none if they agree
     * @param before the entries of the first that say what the second does not: aspect and id
     * @param after the entries of the second that say what the first does not
     * @param sameOutcome whether both are decided with the same outcome
     * @param outcomes both outcomes; a refusal is none
     */
    record Gap(Set<Aspect> aspects, Set<String> before, Set<String> after, boolean sameOutcome, String outcomes) {
        /** No difference; what the outcomes are is not told. */
        static final Gap NONE = new Gap(Set.of(), Set.of(), Set.of(), true, "");

        boolean isNone() {
            return aspects.isEmpty();
        }

        /** Whether some entry says something that the other answer does not. */
        boolean tells(Aspect aspect, String idBefore, String idAfter) {
            return before.contains(aspect + " " + idBefore) || after.contains(aspect + " " + idAfter);
        }
    }

    Gap gapTo(ComparisonMeaning other) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Set<String> mine = new HashSet<>();
        Set<String> theirs = new HashSet<>();
        if (refused != other.refused) {
            aspects.add(Aspect.ACCEPTANCE);
        } else if (!refused) {
            Map<String, Integer> bare = surplus(other, false);
            Map<String, Integer> cited = surplus(other, true);
            for (Said said : all) {
                note(said, bare, cited, 1, aspects, mine);
            }
            for (Said said : other.all) {
                note(said, bare, cited, -1, aspects, theirs);
            }
        }
        return new Gap(
                aspects, mine, theirs, outcome != null && outcome == other.outcome, outcome + " " + other.outcome);
    }

    /** How many times more often each thing is said here than there. */
    private Map<String, Integer> surplus(ComparisonMeaning other, boolean withCitations) {
        Map<String, Integer> surplus = new HashMap<>();
        for (Said said : all) {
            surplus.merge(said.aspect + (withCitations ? said.cited : said.bare), 1, Integer::sum);
        }
        for (Said said : other.all) {
            surplus.merge(said.aspect + (withCitations ? said.cited : said.bare), -1, Integer::sum);
        }
        return surplus;
    }

    private static void note(
            Said said,
            Map<String, Integer> bare,
            Map<String, Integer> cited,
            int sign,
            Set<Aspect> aspects,
            Set<String> entries) {
        if (bare.getOrDefault(said.aspect + said.bare, 0) * sign > 0) {
            aspects.add(said.aspect);
        }
        if (cited.getOrDefault(said.aspect + said.cited, 0) * sign > 0) {
            entries.add(said.aspect + " " + said.id);
            if (bare.getOrDefault(said.aspect + said.bare, 0) == 0) {
                aspects.add(Aspect.CITATIONS);
            }
        }
    }
}
