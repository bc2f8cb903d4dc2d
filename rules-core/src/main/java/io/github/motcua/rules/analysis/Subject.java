package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** A procedure as one catalog has it, with what it asks of a case, and on which days. Immutable. */
final class Subject {

    private final Vocabulary vocabulary;
    private final Procedure procedure;
    private final Place place;
    private final Period days;
    private final List<Requirement> requirements;

    /**
     * A procedure.
     *
     * @param number its number in its catalog, from 0
     */
    Subject(Vocabulary vocabulary, int number) {
        this.vocabulary = vocabulary;
        this.procedure = vocabulary.catalog().procedures().get(number);
        this.place = Place.entry(vocabulary.catalog().id(), "procedures", number, version(procedure));
        this.requirements = requirements(vocabulary, procedure.requirements());
        Period inForce = procedure.validity().intersect(vocabulary.catalog().validity());
        for (String id : procedure.requirements()) {
            Catalog holder = vocabulary.holder(id);
            inForce = holder == null ? inForce : inForce.intersect(holder.validity());
        }
        this.days = Circumstances.days(inForce);
    }

    private static String version(Procedure procedure) {
        return procedure.code() + (procedure.validity().equals(Period.ALWAYS) ? "" : "@" + procedure.validity());
    }

    /** The requirements of some ids, by id. */
    static List<Requirement> requirements(Vocabulary vocabulary, Collection<String> ids) {
        List<Requirement> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            found.add(Objects.requireNonNull(vocabulary.requirement(id), id));
        }
        return found;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Procedure procedure() {
        return procedure;
    }

    Place place() {
        return place;
    }

    /** The days on which it is in force, as far as a case can name them. */
    Period days() {
        return days;
    }

    List<Requirement> requirements() {
        return requirements;
    }

    /** The criteria of the requirements that hold on the first of some days on which nothing changes. */
    List<Criterion> criteria(Period span) {
        return criteria(requirements, span);
    }

    static List<Criterion> criteria(List<Requirement> requirements, Period span) {
        List<Criterion> criteria = new ArrayList<>(requirements.size());
        for (Requirement requirement : requirements) {
            if (requirement.validity().contains(first(span))) {
                criteria.add(requirement.criterion());
            }
        }
        return criteria;
    }

    /** The criteria of one kind. */
    List<Criterion> criteria(Period span, RequirementKind kind) {
        List<Criterion> criteria = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement.kind() == kind && requirement.validity().contains(first(span))) {
                criteria.add(requirement.criterion());
            }
        }
        return criteria;
    }

    static LocalDate first(Period span) {
        return Objects.requireNonNull(span.first());
    }

    /** Its own days in spans on which it asks for the same, and so do the requirements given. */
    List<Period> spans(Period within, List<Requirement> more) {
        Period all = days.intersect(within);
        if (all.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalDate> firsts = new TreeSet<>();
        List<Criterion> criteria = new ArrayList<>();
        for (List<Requirement> some : List.of(requirements, more)) {
            for (Requirement requirement : some) {
                bounds(requirement.validity(), firsts);
                criteria.add(requirement.criterion());
            }
        }
        for (ConditionalLimit limit : procedure.limits()) {
            criteria.add(limit.when());
        }
        for (Competence competence : procedure.competences()) {
            bounds(competence.validity(), firsts);
        }
        for (Criterion criterion : criteria) {
            if (!(criterion instanceof Criterion.Always)) {
                criterion.walk(part -> days(part, firsts));
            }
        }
        return spans(all, firsts);
    }

    /** A period in spans that begin on some days. */
    static List<Period> spans(Period all, SortedSet<LocalDate> firsts) {
        List<Period> spans = new ArrayList<>();
        LocalDate begin = first(all);
        LocalDate last = Objects.requireNonNull(all.last());
        for (LocalDate next : firsts) {
            if (next.isAfter(begin) && !next.isAfter(last)) {
                spans.add(Period.between(begin, next.minusDays(1)));
                begin = next;
            }
        }
        spans.add(Period.between(begin, last));
        return spans;
    }

    /** Notes the days on which a period begins and on which it is over. */
    static void bounds(Period period, Collection<LocalDate> firsts) {
        period.start().ifPresent(firsts::add);
        period.end().ifPresent(day -> firsts.add(day.plusDays(1)));
    }

    private static void days(Criterion part, Collection<LocalDate> firsts) {
        if (part instanceof Criterion.AtMost most && most.fact().equals(BuiltInFacts.RECEIVED_ON)) {
            firsts.add(LocalDate.parse(most.limit().toString()).plusDays(1));
        } else if (part instanceof Criterion.AtLeast least && least.fact().equals(BuiltInFacts.RECEIVED_ON)) {
            firsts.add(LocalDate.parse(least.limit().toString()));
        } else if (part instanceof Criterion.OneOf one && one.fact().equals(BuiltInFacts.RECEIVED_ON)) {
            for (FactValue value : one.values()) {
                LocalDate day = LocalDate.parse(value.toString());
                firsts.add(day);
                firsts.add(day.plusDays(1));
            }
        }
    }

    /** What its catalog says of it, on days on which nothing changes. */
    Circumstances circumstances(Period span, boolean mayBeDelegated) {
        Circumstances known = Circumstances.none()
                .on(span)
                .with(BuiltInFacts.PROCEDURE, Criterion.is(BuiltInFacts.PROCEDURE, FactValue.of(procedure.code())))
                .with(
                        BuiltInFacts.INTERLINKED,
                        Criterion.is(BuiltInFacts.INTERLINKED, FactValue.of(procedure.interlinked())));
        TreeSet<String> levels = new TreeSet<>();
        for (Competence competence : procedure.competences()) {
            if (competence.validity().contains(first(span))) {
                levels.add(competence.level().name());
            }
        }
        if (levels.isEmpty() || mayBeDelegated) {
            return known;
        }
        List<FactValue> values = new ArrayList<>();
        levels.forEach(level -> values.add(FactValue.of(level)));
        Criterion decides = Criterion.oneOf(BuiltInFacts.DECIDED_BY, values);
        return known.with(
                BuiltInFacts.DECIDED_BY,
                levels.size() == 1
                        ? decides
                        : Criterion.allOf(decides, Criterion.same(BuiltInFacts.DECIDED_BY, BuiltInFacts.UNIT_LEVEL)));
    }
}
