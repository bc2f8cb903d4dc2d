package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.decision.Dossier;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be checked of a dossier after what happened since its receipt. Fails as {@link Checks} do. Immutable and safe
 * for use by many threads.
 */
@CanIgnoreReturnValue
public final class DossierChecks {

    private final Decided decided;
    private final List<DossierEvent> events;
    private final @Nullable Dossier dossier;
    private final List<Issue> problems;

    DossierChecks(Decided decided, List<DossierEvent> events) {
        this.decided = decided;
        this.events = events;
        Dossier followed = null;
        List<Issue> found = List.of();
        if (decided.decision() != null) {
            ProcedureRules rules = Objects.requireNonNull(decided.subject().rules());
            try {
                followed = rules.follow(decided.subject().given(), events);
            } catch (RejectedException rejected) {
                found = rejected.issues();
            }
        }
        this.dossier = followed;
        this.problems = found;
    }

    /** The result must be there by a moment of local time, written as {@code 2022-05-26T17:00}. */
    public DossierChecks isDueAt(String moment) {
        String expected = "due at " + Moments.moment(moment);
        return same(
                expected, state(expected).due().map(due -> "due at " + due.at()).orElse("nothing due now"));
    }

    /** Nothing is due now: papers are waited for, or it has come to its end. */
    public DossierChecks isNotDue() {
        return same(
                "nothing due",
                state("nothing due").due().map(due -> "due at " + due.at()).orElse("nothing due"));
    }

    /** Papers are waited for since a moment of local time. */
    public DossierChecks waitsSince(String moment) {
        String expected = "waiting since " + Moments.moment(moment);
        return same(
                expected,
                state(expected)
                        .waitingSince()
                        .map(since -> "waiting since " + since)
                        .orElse("not waiting"));
    }

    /** Exactly these things were done that may not be done, in this order. */
    public DossierChecks breaches(Breach.Kind... kinds) {
        String expected = "breaches " + Arrays.toString(kinds);
        List<Breach.Kind> found =
                state(expected).breaches().stream().map(Breach::kind).toList();
        return same(expected, "breaches " + found);
    }

    /** A receipt-and-appointment slip must be given, or not. */
    public DossierChecks requiresSlip(boolean required) {
        String expected = required ? "slip REQUIRED" : "slip NOT_REQUIRED";
        return same(
                expected,
                followed(expected).slip().map(slip -> "slip " + slip.need()).orElse("nothing said of a slip"));
    }

    /** The events are rejected with exactly these problems, in this order; the case itself is not. */
    public DossierChecks isRejectedWith(IssueCode... codes) {
        if (codes.length == 0) {
            throw Checks.nothing("issue code");
        }
        String expected =
                "rejected with " + Arrays.stream(codes).map(IssueCode::id).toList();
        decided.decision(expected);
        List<String> found = new ArrayList<>();
        problems.forEach(problem -> found.add(problem.code().id()));
        return same(expected, found.isEmpty() ? "not rejected" : "rejected with " + found);
    }

    /**
     * The dossier, for whatever else is to be checked.
     *
     * @throws AssertionError if the case or the events were rejected
     */
    public Dossier dossier() {
        return followed("a dossier");
    }

    private Dossier followed(String expected) {
        decided.decision(expected);
        if (dossier == null) {
            throw failure(expected, "events that cannot have happened so");
        }
        return dossier;
    }

    private DossierState state(String expected) {
        return followed(expected)
                .state()
                .orElseThrow(() -> failure(expected, "a dossier of which nothing can be counted"));
    }

    private DossierChecks same(String expected, String found) {
        if (!expected.equals(found)) {
            throw failure(expected, found);
        }
        return this;
    }

    /** A failure that tells what happened, and what came of it. */
    private AssertionError failure(String expected, String found) {
        Language language = decided.subject().language();
        StringBuilder told = new StringBuilder();
        events.forEach(event -> told.append("after: ").append(event).append('\n'));
        problems.forEach(problem -> told.append(problem.describe(language)).append('\n'));
        if (dossier != null) {
            dossier.state().ifPresent(state -> {
                told.append(state.due().map(due -> "due at " + due.at()).orElse("nothing due"))
                        .append('\n');
                state.waitingSince()
                        .ifPresent(since ->
                                told.append("waiting since ").append(since).append('\n'));
                for (Breach breach : state.breaches()) {
                    told.append(breach.kind())
                            .append(" at ")
                            .append(breach.at())
                            .append(": ");
                    told.append(breach.text().in(language));
                    for (Citation citation : dossier.citations(breach)) {
                        told.append(" [").append(citation.label(language)).append(']');
                    }
                    told.append('\n');
                }
            });
        }
        return decided.failure(expected, found, told.toString());
    }
}
