package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is verified, and the answer.
 *
 * @param subject what
 * @param decision the decision; null if the case was rejected
 * @param problems why it was rejected; none if it was decided
 */
record Decided(Subject subject, @Nullable Decision decision, List<Issue> problems) {

    static Decided of(Subject subject) {
        ProcedureRules rules = subject.rules();
        if (rules == null) {
            throw new IllegalStateException("say by which catalog it is decided: in(..)");
        }
        if (subject.given().procedure().equals(ProgrammeVerification.NO_CASE)) {
            throw new IllegalStateException("say which case it is: given(..)");
        }
        try {
            return new Decided(subject, rules.decide(subject.given()), List.of());
        } catch (RejectedException rejected) {
            return new Decided(subject, null, rejected.issues());
        }
    }

    /** The decision, where something is expected of it. */
    Decision decision(String expected) {
        if (decision == null) {
            throw failure(expected, "the case was rejected");
        }
        Set<String> programmes = new LinkedHashSet<>();
        for (Finding finding : decision.findings()) {
            programmes.add(finding.programme());
        }
        programmes.remove("");
        if (decision.findings().isEmpty()) {
            throw failure(expected, "no requirement was looked at, so that nothing was verified");
        }
        if (!subject.programme().isEmpty() && !programmes.contains(subject.programme())) {
            throw failure(
                    expected,
                    "the programme " + subject.programme() + " was not looked at for this procedure on this day"
                            + Naming.meant(subject.programme(), programmes));
        }
        return decision;
    }

    /** What was found on the law's requirements, and on those of the programme that is verified, or of all programmes. */
    List<Finding> findings() {
        String programme = subject.programme();
        if (decision == null || programme.isEmpty()) {
            return decision == null ? List.of() : decision.findings();
        }
        return decision.findings().stream()
                .filter(finding -> List.of("", programme).contains(finding.programme()))
                .toList();
    }

    /** Fails if a programme is verified that is not open to the case: it goes another one's way. */
    void needsItsProgramme() {
        for (Finding finding : findings()) {
            if (!subject.programme().isEmpty() && finding.status() != Status.MET) {
                throw failure(
                        Outcome.NO_WAIT + " under " + subject.programme(),
                        Outcome.NO_WAIT + " under another programme: " + finding.requirement() + " "
                                + finding.status());
            }
        }
    }

    /** The ids of the requirements that are declared, as far as that is known. */
    Set<String> declared() {
        Set<String> declared = new LinkedHashSet<>();
        catalogs().forEach(catalog -> catalog.requirements().forEach(each -> declared.add(each.id())));
        return declared;
    }

    /** The readings that are declared, as far as that is known: of each id the options. */
    Map<String, Set<String>> readings() {
        Map<String, Set<String>> options = new TreeMap<>();
        for (Catalog catalog : catalogs()) {
            for (Reading reading : catalog.readings()) {
                options.computeIfAbsent(reading.id(), id -> new TreeSet<>())
                        .addAll(reading.options().keySet());
            }
        }
        return options;
    }

    /** The catalogs by which was decided, and those on which they are built; of rules alone the shipped ones. */
    private Collection<Catalog> catalogs() {
        if (decision == null || !subject.catalogs().isEmpty()) {
            return subject.declared();
        }
        List<Catalog> used = new ArrayList<>();
        for (CatalogVersion version : decision.catalogs()) {
            Catalogs.shipped(version.id())
                    .filter(catalog -> catalog.version().equals(version.version()))
                    .ifPresent(used::add);
        }
        return subject.in(subject.rules(), used).declared();
    }

    /** The finding on a requirement; of several programmes that have it in common all of them. */
    List<Finding> findings(String requirement, String expected) {
        List<Finding> found = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>();
        decision(expected);
        for (Finding finding : findings()) {
            there.add(finding.requirement());
            if (finding.requirement().equals(requirement)) {
                found.add(finding);
            }
        }
        if (found.isEmpty()) {
            throw failure(
                    expected,
                    requirement + " is not looked at for this procedure on this day"
                            + Naming.meant(requirement, there));
        }
        return found;
    }

    AssertionError failure(String expected, Object found) {
        return failure(expected, found, "");
    }

    /** A failure that tells what has happened since the receipt besides, with a line break at its end. */
    AssertionError failure(String expected, Object found, String besides) {
        StringBuilder message = new StringBuilder("\nexpected: ")
                .append(expected)
                .append("\n   found: ")
                .append(found)
                .append("\n\n");
        if (decision != null) {
            message.append(decision.explain(subject.language()));
        }
        for (Issue problem : problems) {
            message.append(problem.describe(subject.language())).append('\n');
        }
        return new AssertionError(message.append(besides)
                .append(
                        besides.isEmpty()
                                ? "\nto replay it: "
                                : "\nto replay the case as it was received, without what happened since: ")
                .append(Replay.of(this))
                .toString());
    }
}
