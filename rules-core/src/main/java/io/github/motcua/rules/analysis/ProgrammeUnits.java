package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.NEVER_IN_FORCE;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The units of programmes: which of them exist, and what is known of a desk that is one of them. */
final class ProgrammeUnits {

    /** Units that no criterion names are all alike; so many of each level stand for the others. */
    private static final int MOST_ALIKE = 2;

    private final Collection<Vocabulary> vocabularies;
    private final ReviewNotes notes;

    ProgrammeUnits(Collection<Vocabulary> vocabularies, ReviewNotes notes) {
        this.vocabularies = vocabularies;
        this.notes = notes;
    }

    /** Notes the units that exist on none of the days. */
    void review(Vocabulary vocabulary, Programme programme, Place place, Period days) {
        Map<String, List<Period>> declared = new HashMap<>();
        for (Vocabulary other : vocabularies) {
            for (Unit unit : other.catalog().units()) {
                if (programme.units().contains(unit.id())) {
                    declared.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(unit.validity());
                }
            }
        }
        for (String id : programme.units()) {
            boolean exists = false;
            for (Period validity : declared.getOrDefault(id, List.of(Period.ALWAYS))) {
                exists |= validity.overlaps(days);
            }
            if (!exists) {
                notes.note(
                        NEVER_IN_FORCE,
                        place.of(id),
                        Text.of(
                                "đơn vị `" + id + "` không tồn tại vào ngày nào của chuyên đề",
                                "the unit `" + id + "` exists on no day of the programme"),
                        Text.of(
                                "hãy ghi đơn vị đang tồn tại, hoặc sửa thời gian",
                                "name the unit that exists, or correct the days"),
                        vocabulary.cite(programme.unitCitations()),
                        null);
            }
        }
    }

    /** The receiving desk is one of the programme's, and of the level that is declared for it. */
    Criterion desk(Vocabulary vocabulary, Programme programme, Period days) {
        Set<String> named = new HashSet<>();
        for (Requirement requirement : allRequirements(vocabulary, programme)) {
            requirement.criterion().walk(part -> {
                if (part instanceof Criterion.OneOf one) {
                    one.values().forEach(value -> named.add(value.toString()));
                } else if (part instanceof Criterion.ContainsAny any) {
                    named.addAll(any.members());
                }
            });
        }
        Map<Level, List<FactValue>> byLevel = new EnumMap<>(Level.class);
        List<FactValue> unknown = new ArrayList<>();
        Map<String, Unit> declared = new HashMap<>();
        for (Vocabulary other : vocabularies) {
            for (Unit unit : other.catalog().units()) {
                if (unit.validity().overlaps(days)) {
                    declared.putIfAbsent(unit.id(), unit);
                }
            }
        }
        for (String id : programme.units()) {
            Unit unit = declared.get(id);
            List<FactValue> alike =
                    unit == null ? unknown : byLevel.computeIfAbsent(unit.level(), level -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE || named.contains(id)) {
                alike.add(FactValue.of(id));
            }
        }
        List<Criterion> either = new ArrayList<>();
        byLevel.forEach((level, units) -> either.add(Criterion.allOf(
                Criterion.oneOf(BuiltInFacts.UNIT, units),
                Criterion.is(BuiltInFacts.UNIT_LEVEL, FactValue.of(level.name())))));
        if (!unknown.isEmpty()) {
            either.add(Criterion.oneOf(BuiltInFacts.UNIT, unknown));
        }
        return Criterion.anyOf(either);
    }

    private static List<Requirement> allRequirements(Vocabulary vocabulary, Programme programme) {
        Set<String> ids = new TreeSet<>(programme.requirements());
        for (Coverage coverage : programme.coverages()) {
            ids.addAll(coverage.requirements());
        }
        return Subject.requirements(vocabulary, ids);
    }
}
