package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which procedures have rules in force on a day, and the person what has none. */
final class ProceduresOnDay {

    private final ProcedureRules rules;
    private final LocalDate day;
    private final Streams streams;
    private final List<String> inForce = new ArrayList<>();
    private final List<String> notInForce = new ArrayList<>();

    ProceduresOnDay(ProcedureRules rules, Collection<String> codes, LocalDate day, Streams streams) {
        this.rules = rules;
        this.day = day;
        this.streams = streams;
        for (String code : codes) {
            boolean holds = rules.periods(code).stream().anyMatch(period -> period.contains(day));
            (holds ? inForce : notInForce).add(code);
        }
    }

    List<String> inForce() {
        return inForce;
    }

    boolean areAllInForce() {
        return notInForce.isEmpty();
    }

    /** Tells of each that has none when it has. */
    void sayNotInForce() {
        notInForce.forEach(code -> streams.say("intake: no rule in force for procedure " + code + " on " + day
                + "; the catalogs hold rules for " + periods(List.of(code))));
    }

    /** Tells that none has any, and when they have. */
    void sayNoneInForce() {
        streams.say("intake: no rule in force on " + day + "; the catalogs hold rules for " + periods(notInForce));
    }

    private String periods(List<String> codes) {
        return codes.stream()
                .flatMap(code -> rules.periods(code).stream())
                .map(Period::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Whether the catalogs hold all these procedures, on whatever day; if not, the person has been told. */
    static boolean areKnown(ProcedureRules rules, Collection<String> codes, Streams streams) {
        boolean known = true;
        for (String code : codes) {
            if (!rules.procedures().contains(code)) {
                known = false;
                streams.say("intake: there is no procedure " + code
                        + Nearest.to(code, rules.procedures())
                                .map(nearest -> "; did you mean " + nearest + "?")
                                .orElse("; there are " + String.join(", ", rules.procedures())));
            }
        }
        return known;
    }
}
