package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of a case: what it states, and what every case has without stating it. */
final class Known {

    final Map<String, Object> facts = new HashMap<>();
    private final Law law;
    private final InForce inForce;

    /**
     * What is known.
     *
     * @param code the national code of the procedure
     * @param unit the receiving unit as it is on the day whose law counts; null if it is not known
     */
    Known(Law law, InForce inForce, Case given, String code, @Nullable String unit) {
        this.law = law;
        this.inForce = inForce;
        given.facts().forEach((id, written) -> {
            FactDeclaration declared = inForce.facts.get(id);
            if (declared != null) { // a fact that only other procedures look at changes nothing
                facts.put(id, present(declared, declared.type().read(written)));
            }
        });
        LocalDateTime receivedAt = given.receivedAt().orElseThrow();
        facts.put(BuiltInFacts.PROCEDURE, code);
        facts.put(BuiltInFacts.RECEIVED_ON, receivedAt.toLocalDate());
        facts.put(BuiltInFacts.RECEIVED_TIME, receivedAt.toLocalTime());
        facts.put(BuiltInFacts.INTERLINKED, inForce.procedure.interlinked());
        given.channel().ifPresent(channel -> facts.put(BuiltInFacts.CHANNEL, channel.name()));
        given.place().ifPresent(place -> facts.put(BuiltInFacts.PLACE, place.name()));
        if (unit != null) {
            facts.put(BuiltInFacts.UNIT, unit);
            Unit existing = law.unit(unit, inForce.day);
            Desk desk = law.desk(unit, inForce.day);
            Level byForm = law.declaresUnit(unit) || law.isDesk(unit) ? null : Law.levelByForm(unit);
            Level level = existing == null ? byForm : existing.level();
            if (level != null) {
                facts.put(BuiltInFacts.UNIT_LEVEL, level.name());
            }
            if (desk != null) {
                regional(desk);
            }
        }
    }

    /** Who lived in a unit that was merged lives in what it was merged into. */
    private Object present(FactDeclaration declared, Object value) {
        if (declared.type() == FactType.UNIT && value instanceof String unit) {
            return law.present(unit, inForce.day);
        }
        if (declared.type() == FactType.UNITS && value instanceof Set<?> several) {
            Set<String> units = new TreeSet<>();
            several.forEach(unit -> units.add(law.present(unit.toString(), inForce.day)));
            return units;
        }
        return value;
    }

    /** A regional desk receives for the unit that decides, if it is one of those for which it does. */
    private void regional(Desk desk) {
        Level level = null;
        for (String unit : desk.receivesFor()) {
            Unit existing = law.unit(unit, inForce.day);
            level = level == null && existing != null ? existing.level() : level;
        }
        for (InForce.Said<Competence> body : inForce.bodies) {
            for (String unit : units(body.entry())) {
                if (Law.lies(unit, desk.receivesFor()) && desk.id().equals(facts.get(BuiltInFacts.UNIT))) {
                    facts.put(BuiltInFacts.UNIT, unit);
                    level = body.entry().level();
                }
            }
        }
        if (level != null) {
            facts.putIfAbsent(BuiltInFacts.UNIT_LEVEL, level.name());
        }
    }

    /** The units that decide by the place rule of a competence: those that the first fact tells which applies. */
    List<String> units(Competence competence) {
        for (String fact : competence.at()) {
            Object value = facts.get(fact);
            if (value == null) {
                return List.of();
            }
            if (value instanceof Set<?> several) {
                return several.stream().map(Object::toString).toList();
            }
            if (value != FactValue.NOT_APPLICABLE) {
                return List.of(value.toString());
            }
        }
        return List.of();
    }

    /** The receiving unit; null if it is not known. */
    @Nullable
    String unit() {
        return (String) facts.get(BuiltInFacts.UNIT);
    }

    /** The level of the receiving unit; null if it is not known. */
    @Nullable
    Level level() {
        Object level = facts.get(BuiltInFacts.UNIT_LEVEL);
        return level == null ? null : Level.valueOf(Objects.requireNonNull(level.toString()));
    }
}
