package io.github.motcua.rules.oracles;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.FactDeclaration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of a case: what it states, and what every case has without stating it. */
final class Known {

    private static final int NATIONAL_CODE = "2.000815".length();

    private Known() {}

    static String code(Case given) {
        return given.procedure().startsWith("nhom-")
                ? given.procedure()
                : given.procedure().substring(0, NATIONAL_CODE);
    }

    static Map<String, Object> of(Case given, Law law, Law.OnDay onDay) {
        LocalDateTime receivedAt = given.receivedAt().orElseThrow();
        Map<String, Object> known = new TreeMap<>();
        given.facts().forEach((id, value) -> {
            FactDeclaration declared = onDay.facts.get(id);
            if (declared != null) { // a fact that only other procedures look at changes nothing
                known.put(id, TypedValue.of(declared.type(), value));
            }
        });
        known.put(BuiltInFacts.PROCEDURE, code(given));
        known.put(BuiltInFacts.RECEIVED_ON, receivedAt.toLocalDate());
        known.put(BuiltInFacts.RECEIVED_TIME, receivedAt.toLocalTime());
        known.put(BuiltInFacts.INTERLINKED, onDay.procedure.interlinked());
        given.channel().ifPresent(channel -> known.put(BuiltInFacts.CHANNEL, channel.name()));
        given.place().ifPresent(place -> known.put(BuiltInFacts.PLACE, place.name()));
        given.unit().ifPresent(unit -> {
            known.put(BuiltInFacts.UNIT, unit);
            level(unit, law, onDay).ifPresent(level -> known.put(BuiltInFacts.UNIT_LEVEL, level.name()));
        });
        body(onDay, known.get(BuiltInFacts.UNIT_LEVEL))
                .ifPresent(
                        body -> known.put(BuiltInFacts.DECIDED_BY, body.level().name()));
        basis(onDay, known);
        return known;
    }

    /** Nothing is delegated here: the body of the desk's level has the power itself, or nobody at the desk has it. */
    private static void basis(Law.OnDay onDay, Map<String, Object> known) {
        Object level = known.get(BuiltInFacts.UNIT_LEVEL);
        if (level != null && !onDay.bodies.isEmpty()) {
            boolean own =
                    onDay.bodies.stream().anyMatch(body -> body.level().name().equals(level));
            known.put(BuiltInFacts.COMPETENCE_BASIS, own ? "OWN" : "NONE");
        }
    }

    /** The level of a unit: as declared, and by the form of the id only if nobody declares such a unit. */
    private static Optional<Level> level(String unit, Law law, Law.OnDay onDay) {
        if (law.declaresUnit(unit)) {
            return law.unit(unit, onDay.day).map(Unit::level);
        }
        return unit.chars().filter(c -> c == '/').count() == 1 ? Optional.of(Level.WARD) : Optional.empty();
    }

    /** Who decides: the body of the desk's level, or the only one there is. */
    static Optional<Competence> body(Law.OnDay onDay, Object unitLevel) {
        if (onDay.bodies.size() == 1) {
            return Optional.of(onDay.bodies.get(0));
        }
        return onDay.bodies.stream()
                .filter(body -> body.level().name().equals(unitLevel))
                .findFirst();
    }
}
