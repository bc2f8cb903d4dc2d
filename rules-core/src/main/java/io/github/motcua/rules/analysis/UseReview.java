package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.UNUSED;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is declared and never used, be it in the same catalog or in any that is built on it. */
final class UseReview {

    /** What catalogs use, whether they declare it or not. */
    private static final class Uses {
        final Set<String> facts = new HashSet<>(Set.of(CutOff.CAN_RESOLVE_AT_ONCE));
        final Set<String> readings = new HashSet<>();
        final Set<String> requirements = new HashSet<>();
        final Set<String> sources = new HashSet<>();
        final Set<String> offices = new HashSet<>();
        final Set<String> units = new HashSet<>();

        void all(Catalog catalog) {
            for (ProductBound bound : catalog.bounds()) {
                facts.addAll(bound.facts());
            }
            for (Reading reading : catalog.readings()) {
                cite(reading.citations());
            }
            for (Requirement requirement : catalog.requirements()) {
                criterion(requirement.criterion());
                cite(requirement.citations());
                requirement.grounds().values().forEach(this::cite);
            }
            catalog.procedures().forEach(this::procedure);
            catalog.programmes().forEach(this::programme);
            for (Duty duty : catalog.duties()) {
                cite(duty.citations());
            }
            for (Slip slip : catalog.slips()) {
                criterion(slip.when());
                cite(slip.citations());
            }
            for (Conduct conduct : catalog.conducts()) {
                conduct(conduct.rules());
            }
            for (Opening opening : catalog.openings()) {
                cite(opening.citations());
            }
            for (Transition transition : catalog.transitions()) {
                cite(transition.citations());
            }
            catalog.overlays().forEach(this::overlay);
            competence(catalog);
        }

        private void overlay(Overlay overlay) {
            units.addAll(overlay.units());
            requirements.addAll(overlay.requirements());
            cite(overlay.citations());
            for (Overlay.Addition addition : overlay.adds()) {
                requirements.addAll(addition.coverage().requirements());
                cite(addition.coverage().citations());
            }
            for (Overlay.ShorterLimit limit : overlay.limits()) {
                cite(limit.citations());
            }
        }

        private void procedure(Procedure procedure) {
            requirements.addAll(procedure.requirements());
            cite(procedure.citations());
            for (Competence competence : procedure.competences()) {
                facts.addAll(competence.at());
                offices.add(competence.office());
                cite(competence.citations());
            }
            for (ConditionalLimit limit : procedure.limits()) {
                criterion(limit.when());
                cite(limit.limit().citations());
            }
            for (Stage stage : procedure.stages()) {
                cite(stage.citations());
            }
        }

        private void programme(Programme programme) {
            requirements.addAll(programme.requirements());
            units.addAll(programme.units());
            cite(programme.periodCitations());
            cite(programme.unitCitations());
            cite(programme.listCitations());
            for (Coverage coverage : programme.coverages()) {
                requirements.addAll(coverage.requirements());
                cite(coverage.citations());
            }
        }

        private void conduct(DossierRules rules) {
            if (rules.onSupplement() != null) {
                readings.add(rules.onSupplement().reading());
                cite(rules.onSupplement().citations());
            }
            if (rules.onExtension() != null) {
                cite(rules.onExtension().citations());
                cite(rules.onExtension().slip());
            }
            if (rules.onReappointment() != null) {
                readings.add(rules.onReappointment().reading());
                readings.add(rules.onReappointment().sameDayReading());
                cite(rules.onReappointment().citations());
            }
            if (rules.onLateNotice() != null) {
                readings.add(rules.onLateNotice().reading());
                cite(rules.onLateNotice().citations());
            }
            cite(rules.onRefusal());
        }

        private void competence(Catalog catalog) {
            for (Office office : catalog.offices()) {
                cite(office.citations());
            }
            for (Unit unit : catalog.units()) {
                cite(unit.citations());
                units.addAll(unit.successors());
            }
            for (Desk desk : catalog.desks()) {
                cite(desk.citations());
                units.addAll(desk.receivesFor());
            }
            for (DelegationRule rule : catalog.delegationRules()) {
                cite(rule.citations());
            }
            for (SigningRule rule : catalog.signingRules()) {
                cite(rule.citations());
            }
            for (Delegation delegation : catalog.delegations()) {
                criterion(delegation.when());
                cite(delegation.citations());
                delegation.instrument().ifPresent(sources::add);
                sources.addAll(delegation.endsWith());
                body(delegation.from());
                body(delegation.to());
            }
        }

        private void body(Body body) {
            offices.add(body.office());
            units.addAll(body.units());
        }

        private void criterion(Criterion criterion) {
            if (criterion instanceof Criterion.Always) {
                return;
            }
            facts.addAll(criterion.facts());
            readings.addAll(criterion.readings());
            criterion.walk(part -> {
                if (part instanceof Criterion.OneOf one) {
                    for (FactValue value : one.values()) {
                        units.add(value.toString());
                    }
                } else if (part instanceof Criterion.ContainsAny any) {
                    units.addAll(any.members());
                }
            });
        }

        private void cite(List<Provision> provisions) {
            for (Provision provision : provisions) {
                sources.add(provision.source());
            }
        }
    }

    private final Collection<Vocabulary> vocabularies;
    private final Supplier<? extends Collection<Catalog>> elsewhere;
    private final ReviewNotes notes;

    /**
     * Looks for what is not used.
     *
     * @param elsewhere catalogs that are not loaded and may use what is declared in those that are
     */
    UseReview(
            Collection<Vocabulary> vocabularies, Supplier<? extends Collection<Catalog>> elsewhere, ReviewNotes notes) {
        this.vocabularies = vocabularies;
        this.elsewhere = elsewhere;
        this.notes = notes;
    }

    void review() {
        for (Vocabulary vocabulary : vocabularies) {
            Uses uses = new Uses();
            for (Vocabulary other : vocabularies) {
                if (other.includes(vocabulary.catalog())) {
                    uses.all(other.catalog());
                }
            }
            if (!review(vocabulary.catalog(), uses, false)) {
                for (Catalog other : elsewhere.get()) {
                    uses.all(other);
                }
                review(vocabulary.catalog(), uses, true);
            }
        }
    }

    /** Whether everything is used; notes what is not, if that is asked for. */
    private boolean review(Catalog catalog, Uses uses, boolean note) {
        boolean all = true;
        for (int i = 0; i < catalog.facts().size(); i++) {
            FactDeclaration fact = catalog.facts().get(i);
            all &= check(catalog, "facts", i, fact.id(), uses.facts, note, "dữ kiện", "the fact");
        }
        for (int i = 0; i < catalog.readings().size(); i++) {
            Reading reading = catalog.readings().get(i);
            all &= check(catalog, "readings", i, reading.id(), uses.readings, note, "cách hiểu", "the reading");
        }
        for (int i = 0; i < catalog.requirements().size(); i++) {
            Requirement requirement = catalog.requirements().get(i);
            all &= check(
                    catalog,
                    "requirements",
                    i,
                    requirement.id(),
                    uses.requirements,
                    note,
                    "yêu cầu",
                    "the requirement");
        }
        for (int i = 0; i < catalog.sources().size(); i++) {
            LegalSource source = catalog.sources().get(i);
            all &= check(catalog, "sources", i, source.id(), uses.sources, note, "văn bản", "the document");
        }
        for (int i = 0; i < catalog.offices().size(); i++) {
            Office office = catalog.offices().get(i);
            all &= check(catalog, "offices", i, office.id(), uses.offices, note, "cơ quan", "the office");
        }
        return units(catalog, uses, note) && all;
    }

    /**
     * Units tell by which calendar their desks work, if the catalog names one, and so are used; in a catalog that names
     * none, and uses some, the others are there for nothing. Who names a unit means all within it, too.
     */
    private boolean units(Catalog catalog, Uses uses, boolean note) {
        Set<String> used = new HashSet<>();
        for (String id : uses.units) {
            for (String parent = id; !parent.isEmpty(); parent = Body.parent(parent)) {
                used.add(parent);
            }
        }
        boolean some = false;
        for (Unit unit : catalog.units()) {
            some |= uses.units.contains(unit.id());
            for (String parent = unit.id(); !parent.isEmpty(); parent = Body.parent(parent)) {
                if (uses.units.contains(parent)) {
                    used.add(unit.id());
                }
            }
        }
        boolean all = true;
        for (int i = 0;
                some && catalog.calendar().isEmpty() && i < catalog.units().size();
                i++) {
            all &= check(catalog, "units", i, catalog.units().get(i).id(), used, note, "đơn vị", "the unit");
        }
        return all;
    }

    private boolean check(
            Catalog catalog, String list, int number, String id, Set<String> used, boolean note, String vi, String en) {
        boolean isUsed = used.contains(id);
        if (!isUsed && note) {
            notes.note(
                    UNUSED,
                    Place.entry(catalog.id(), list, number, id),
                    Text.of(vi + " `" + id + "` được khai báo mà không dùng đến", en + " `" + id + "` is never used"),
                    Text.of("hãy bỏ đi, hoặc dùng ở nơi đã quên", "take it out, or use it where that was forgotten"),
                    List.of(),
                    null);
        }
        return isUsed;
    }
}
