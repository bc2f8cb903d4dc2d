package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong in meaning with catalogs that may be loaded: requirements that no case can meet, cases to which
 * no time limit applies, parts that change nothing, and the like. What it says of criteria is exact: it is found by
 * looking for values, and where that would take too long, nothing is said.
 */
public final class CatalogReview {

    private static final Set<ReviewCode> TURNS_ON_PROCEDURES =
            EnumSet.of(ReviewCode.DUTY_NEVER_OWED, ReviewCode.SLIP_NEVER_APPLIES, ReviewCode.SLIP_PREEMPTED);

    private final SortedMap<String, Vocabulary> vocabularies;
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, List<Subject>> byCode = new HashMap<>();
    private final Map<String, Use> firstUses = new HashMap<>();
    private final Set<String> delegated = new HashSet<>();
    private final Logics logics = new Logics();
    private final ReviewNotes notes = new ReviewNotes();
    private final ShowingCases cases;

    private CatalogReview(Collection<Catalog> catalogs, Function<Case, Decision> decide) {
        this.vocabularies = Vocabulary.of(catalogs);
        this.cases = new ShowingCases(vocabularies.values(), decide);
        for (Vocabulary vocabulary : vocabularies.values()) {
            for (int i = 0; i < vocabulary.catalog().procedures().size(); i++) {
                add(new Subject(vocabulary, i));
            }
            for (Delegation delegation : vocabulary.catalog().delegations()) {
                delegated.addAll(delegation.procedures());
            }
        }
        vocabularies.values().forEach(this::programmes);
    }

    private void add(Subject subject) {
        subjects.add(subject);
        byCode.computeIfAbsent(subject.procedure().code(), code -> new ArrayList<>())
                .add(subject);
        for (String id : subject.procedure().requirements()) {
            use(subject.vocabulary(), id, new Use(subject, subject.days(), List.of()));
        }
    }

    /** Where a requirement is asked for first: of a procedure, on some days, in some units. */
    private record Use(Subject subject, Period days, Collection<String> units) {}

    private void use(Vocabulary vocabulary, String requirement, Use use) {
        Catalog holder = vocabulary.holder(requirement);
        if (holder != null && !use.days().isEmpty()) {
            firstUses.putIfAbsent(holder.id() + " " + requirement, use);
        }
    }

    private void programmes(Vocabulary vocabulary) {
        for (Programme programme : vocabulary.catalog().programmes()) {
            Period days = programme.period().intersect(vocabulary.catalog().validity());
            for (Coverage coverage : programme.coverages()) {
                for (Subject subject : byCode.getOrDefault(coverage.procedure(), List.of())) {
                    Use use = new Use(subject, subject.days().intersect(days), programme.units());
                    programme.requirements().forEach(id -> use(vocabulary, id, use));
                    coverage.requirements().forEach(id -> use(vocabulary, id, use));
                }
            }
        }
    }

    /**
     * Reviews catalogs that were checked and fit together.
     *
     * @param spans the catalogs of each span of days, with all on which they are built; one span if each catalog comes
     *     in one version
     * @param elsewhere tells of the catalogs of a span which others, that are not loaded, may use what they declare
     * @param ready whether a catalog is as it comes with the library: where others are loaded too, what of it turns on
     *     which procedures are loaded is nothing that their author could mend, and is not told
     * @param decide decides a case by them; to be sure that a case shows what it is said to show
     * @return the findings by catalog and place; a catalog that comes in several versions is named with its version
     */
    public static List<ReviewFinding> of(
            List<List<Catalog>> spans,
            Function<Collection<Catalog>, ? extends Collection<Catalog>> elsewhere,
            Predicate<Catalog> ready,
            Function<Case, Decision> decide) {
        ReviewOverTime overTime = new ReviewOverTime(spans);
        for (List<Catalog> catalogs : spans) {
            List<ReviewFinding> findings =
                    new ArrayList<>(new CatalogReview(catalogs, decide).findings(() -> elsewhere.apply(catalogs)));
            Set<String> shared = comingWithTheLibrary(catalogs, ready);
            findings.removeIf(finding -> TURNS_ON_PROCEDURES.contains(finding.code())
                    && shared.contains(finding.location().document()));
            overTime.add(catalogs, findings);
        }
        return overTime.findings();
    }

    /** The ids of the catalogs that come with the library, where they stand beside others; none where they are alone. */
    private static Set<String> comingWithTheLibrary(List<Catalog> catalogs, Predicate<Catalog> ready) {
        Set<String> ids = new HashSet<>();
        for (Catalog catalog : catalogs) {
            if (ready.test(catalog)) {
                ids.add(catalog.id());
            }
        }
        return ids.size() < catalogs.size() ? ids : Set.of();
    }

    private List<ReviewFinding> findings(Supplier<? extends Collection<Catalog>> elsewhere) {
        criteria();
        Settled settled = new Settled(delegated::contains);
        ImpliedReview implied = new ImpliedReview(logics, notes);
        ProcedureReview procedures = new ProcedureReview(logics, cases, notes, settled, implied);
        for (Subject subject : subjects) {
            procedures.review(subject);
        }
        new ProgrammeReview(vocabularies, byCode, logics, cases, notes, settled, implied).review();
        new SlipReview(vocabularies.values(), subjects, logics, cases, notes, settled).review();
        new ConsequenceReview(vocabularies.values(), subjects, logics, notes, settled).review();
        new DateReview(vocabularies, subjects, notes).review();
        TextReview texts = new TextReview(notes);
        vocabularies.values().forEach(texts::review);
        new UseReview(vocabularies.values(), elsewhere, notes).review();
        return notes.inOrder();
    }

    private void criteria() {
        CriterionReview criteria = new CriterionReview(logics, notes);
        for (Vocabulary vocabulary : vocabularies.values()) {
            Catalog catalog = vocabulary.catalog();
            for (int i = 0; i < catalog.requirements().size(); i++) {
                Requirement requirement = catalog.requirements().get(i);
                Place place = Place.entry(catalog.id(), "requirements", i, requirement.id());
                criteria.review(
                        vocabulary,
                        place.at("criterion"),
                        requirement.criterion(),
                        requirement.citations(),
                        false,
                        alwaysMet -> standing(catalog, requirement, alwaysMet));
            }
            for (int i = 0; i < catalog.slips().size(); i++) {
                Slip slip = catalog.slips().get(i);
                Place place = Place.entry(catalog.id(), "slips", i, slip.id());
                criteria.review(vocabulary, place.at("when"), slip.when(), slip.citations(), true, alwaysMet -> null);
            }
            for (int i = 0; i < catalog.delegations().size(); i++) {
                Delegation delegation = catalog.delegations().get(i);
                Place place = Place.entry(catalog.id(), "delegations", i, delegation.id());
                criteria.review(
                        vocabulary,
                        place.at("when"),
                        delegation.when(),
                        delegation.citations(),
                        true,
                        alwaysMet -> null);
            }
        }
        for (Subject subject : subjects) {
            List<ConditionalLimit> limits = subject.procedure().limits();
            for (int i = 0; i < limits.size(); i++) {
                ConditionalLimit limit = limits.get(i);
                criteria.review(
                        subject.vocabulary(),
                        subject.place().at("limits", i, limit.limit().id()).at("when"),
                        limit.when(),
                        limit.limit().citations(),
                        true,
                        alwaysMet -> null);
            }
        }
    }

    /** A case in which a requirement stands as it always does. */
    private @Nullable Case standing(Catalog catalog, Requirement requirement, boolean met) {
        Use use = firstUses.get(catalog.id() + " " + requirement.id());
        if (use == null) {
            return null;
        }
        Subject subject = use.subject();
        Logic logic = logics.taken(subject.vocabulary());
        for (Period span : subject.spans(use.days().intersect(requirement.validity()), List.of())) {
            List<Criterion> others = subject.criteria(span);
            others.remove(requirement.criterion());
            for (List<Criterion> criteria : List.of(others, List.<Criterion>of())) {
                Case found = cases.find(
                        subject,
                        logic,
                        criteria,
                        subject.circumstances(span, true),
                        span,
                        use.units(),
                        decision ->
                                ShowingCases.status(decision, requirement.id()) == (met ? Status.MET : Status.NOT_MET));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
