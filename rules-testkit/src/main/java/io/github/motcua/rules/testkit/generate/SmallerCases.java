package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Smaller ones of a case: each leaves something out, or says it in a simpler way. */
final class SmallerCases {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private SmallerCases() {}

    static Shrink.Smaller<Case> of(Case given) {
        List<Case> smaller = new ArrayList<>();
        Parts parts = Parts.of(given);
        halves(parts, smaller);
        for (String fact : given.facts().keySet()) {
            smaller.add(given.without(fact));
        }
        smaller.add(new Parts(given, null, parts.channel, parts.place, parts.knownOn, parts.decidedOn).made());
        smaller.add(new Parts(given, parts.unit, null, parts.place, parts.knownOn, parts.decidedOn).made());
        smaller.add(new Parts(given, parts.unit, parts.channel, null, parts.knownOn, parts.decidedOn).made());
        smaller.add(new Parts(given, parts.unit, parts.channel, parts.place, null, parts.decidedOn).made());
        smaller.add(new Parts(given, parts.unit, parts.channel, parts.place, parts.knownOn, null).made());
        given.receivedAt().ifPresent(received -> rounder(given, received, smaller));
        given.facts().forEach((fact, value) -> simpler(value).forEach(other -> smaller.add(given.with(fact, other))));
        smaller.removeIf(given::equals);
        return i -> i < smaller.size() ? Optional.of(smaller.get(i)) : Optional.empty();
    }

    /** Without one half of the facts or the other: most of them seldom matter. */
    private static void halves(Parts parts, List<Case> smaller) {
        List<String> facts = List.copyOf(parts.of.facts().keySet());
        for (int size = facts.size() / 2; size > 1; size /= 2) {
            for (int from = 0; from < facts.size(); from += size) {
                NavigableMap<String, FactValue> kept = new TreeMap<>(parts.of.facts());
                facts.subList(from, Math.min(facts.size(), from + size)).forEach(kept::remove);
                smaller.add(parts.with(kept));
            }
        }
    }

    private static void rounder(Case given, LocalDateTime received, List<Case> smaller) {
        LocalTime time = received.toLocalTime();
        List<LocalTime> times = new ArrayList<>();
        if (!time.equals(MORNING)) {
            times.add(MORNING);
            times.add(LocalTime.of(time.getHour(), 0));
            times.add(LocalTime.of(time.getHour(), time.getMinute()));
            times.add(time.withNano(0));
        }
        for (LocalTime rounder : times) {
            if (trailing(rounder) < trailing(time) || rounder.equals(MORNING)) {
                smaller.add(given.receivedAt(received.toLocalDate().atTime(rounder)));
            }
        }
        if (given.procedure().length() > "2.000815".length()) {
            smaller.add(Parts.of(given).named(given.procedure().substring(0, "2.000815".length())));
        }
    }

    /** How much a time says beyond the hour. */
    private static int trailing(LocalTime time) {
        return time.getNano() != 0 ? 3 : time.getSecond() != 0 ? 2 : time.getMinute() != 0 ? 1 : 0;
    }

    private static List<FactValue> simpler(FactValue value) {
        List<FactValue> simpler = new ArrayList<>();
        if (value instanceof FactValue.Whole whole && whole.number() != 0) {
            long number = whole.number();
            simpler.add(FactValue.of(0));
            for (long half = number / 2; half != 0 && half != number; half = half / 2) {
                simpler.add(FactValue.of(number - half));
            }
            simpler.add(FactValue.of(number - Long.signum(number)));
        } else if (value instanceof FactValue.Words words && !words.words().isEmpty()) {
            simpler.add(FactValue.of(List.of()));
            for (String word : words.words()) {
                List<String> fewer = new ArrayList<>(words.words());
                fewer.remove(word);
                simpler.add(FactValue.of(fewer));
            }
        }
        return simpler;
    }

    /** The parts of a case, so that some can be left out. */
    private record Parts(
            Case of,
            @Nullable String unit,
            @Nullable Channel channel,
            @Nullable Place place,
            @Nullable LocalDate knownOn,
            @Nullable LocalDate decidedOn) {

        static Parts of(Case given) {
            return new Parts(
                    given,
                    given.unit().orElse(null),
                    given.channel().orElse(null),
                    given.place().orElse(null),
                    given.knownOn().orElse(null),
                    given.decidedOn().orElse(null));
        }

        Case made() {
            return made(of.procedure(), of.facts());
        }

        Case with(Map<String, FactValue> facts) {
            return made(of.procedure(), facts);
        }

        Case named(String code) {
            return made(code, of.facts());
        }

        private Case made(String code, Map<String, FactValue> facts) {
            Case made = Case.of(code).with(facts);
            LocalDateTime received = of.receivedAt().orElse(null);
            made = received == null ? made : made.receivedAt(received);
            made = unit == null ? made : made.at(unit);
            made = channel == null ? made : made.by(channel);
            made = place == null ? made : made.received(place);
            made = knownOn == null ? made : made.knownOn(knownOn);
            return decidedOn == null ? made : made.decidedOn(decidedOn);
        }
    }
}
