package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What lies at and beside the boundaries of the facts of one case. */
final class FactBoundaries {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** Of what two facts compare with each other so many values are tried. */
    private static final int VALUES_OF_A_PAIR = 8;

    private final TestedCatalogs catalogs;
    private final ProcedureInForce inForce;
    private final Case good;
    private final LocalDateTime received;
    private final Taker taker;
    private String requirement = "";
    private List<Citation> citations = List.of();

    FactBoundaries(TestedCatalogs catalogs, ProcedureInForce inForce, Case good, Taker taker) {
        this.catalogs = catalogs;
        this.inForce = inForce;
        this.good = good;
        this.received = good.receivedAt().orElseThrow();
        this.taker = taker;
    }

    /** Takes a case that was made. */
    interface Taker {
        void add(Case given, Text about, String requirement, List<Citation> citations);
    }

    private void add(Case given, Text about) {
        taker.add(given, about, requirement, citations);
    }

    void around(Criterion criterion, String ofRequirement, List<Citation> cited) {
        requirement = ofRequirement;
        citations = cited;
        criterion.walk(part -> {
            if (!part.ownFacts().isEmpty() && inForce.facts().keySet().containsAll(part.ownFacts())) {
                comparison(part);
            }
        });
    }

    private FactDeclaration fact(String id) {
        return Objects.requireNonNull(inForce.facts().get(id));
    }

    private void comparison(Criterion part) {
        FactDeclaration fact = fact(part.ownFacts().get(0));
        if (part instanceof Criterion.AtMost most) {
            limit(fact, most.limit());
        } else if (part instanceof Criterion.AtLeast least) {
            limit(fact, least.limit());
        } else if (part instanceof Criterion.OneOf one) {
            one.values().forEach(value -> limit(fact, value));
            others(fact, one.values());
        } else if (part instanceof Criterion.ContainsAny any) {
            members(fact, any.members());
        } else if (part.ownFacts().size() == 2) {
            for (String id : part.ownFacts()) {
                List<FactValue> values = catalogs.worthTrying(inForce, good).getOrDefault(id, List.of());
                values.stream().limit(VALUES_OF_A_PAIR).forEach(value -> is(fact(id), value));
            }
        }
    }

    private void is(FactDeclaration fact, FactValue value) {
        add(
                good.with(fact.id(), value),
                Text.of(
                        "“" + fact.label().vi() + "” là " + value,
                        "“" + fact.label().en() + "” is " + value));
    }

    private void is(FactDeclaration fact, FactValue value, Text why) {
        add(
                good.with(fact.id(), value),
                Text.of(
                        "“" + fact.label().vi() + "” là " + value + why.vi(),
                        "“" + fact.label().en() + "” is " + value + why.en()));
    }

    private void limit(FactDeclaration fact, FactValue limit) {
        switch (fact.type()) {
            case WHOLE -> number(fact, ((FactValue.Whole) limit).number());
            case DATE -> date(fact, LocalDate.parse(limit.toString()));
            case TIME -> time(fact, LocalTime.parse(limit.toString()));
            default -> code(fact, limit);
        }
    }

    private void number(FactDeclaration fact, long limit) {
        if (limit > Long.MIN_VALUE) {
            is(
                    fact,
                    FactValue.of(limit - 1),
                    Text.of(": dưới giới hạn " + limit + " một đơn vị", ": one below its limit of " + limit));
        }
        is(fact, FactValue.of(limit), Text.of(": đúng giới hạn", ": at its limit"));
        if (limit < Long.MAX_VALUE) {
            is(
                    fact,
                    FactValue.of(limit + 1),
                    Text.of(": trên giới hạn " + limit + " một đơn vị", ": one above its limit of " + limit));
        }
    }

    private void date(FactDeclaration fact, LocalDate limit) {
        for (int step = -1; step <= 1; step++) {
            LocalDate day = limit.plusDays(step);
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                continue;
            }
            Text why = beside(step, "ngày", "day", limit.toString());
            if (fact.id().equals(BuiltInFacts.RECEIVED_ON)) {
                add(
                        good.receivedAt(day.atTime(received.toLocalTime())),
                        Text.of("nhận ngày " + day + why.vi(), "received on " + day + why.en()));
            } else {
                is(fact, FactValue.of(day.toString()), why);
            }
        }
    }

    private void time(FactDeclaration fact, LocalTime limit) {
        for (int step = -1; step <= 1; step++) {
            LocalTime time = limit.plusSeconds(step);
            if (step != 0 && time.isBefore(limit) != step < 0) {
                continue; // around midnight
            }
            Text why = beside(step, "giây", "second", limit.toString());
            if (fact.id().equals(BuiltInFacts.RECEIVED_TIME)) {
                receivedAt(time, why);
            } else {
                is(fact, FactValue.of(time.toString()), why);
            }
        }
    }

    private static Text beside(int step, String vi, String en, String limit) {
        return step == 0
                ? Text.of(": đúng mốc", ": at its limit")
                : step < 0
                        ? Text.of(": trước mốc " + limit + " một " + vi, ": one " + en + " before " + limit)
                        : Text.of(": sau mốc " + limit + " một " + vi, ": one " + en + " after " + limit);
    }

    private void receivedAt(LocalTime time, Text why) {
        add(
                good.receivedAt(received.toLocalDate().atTime(time)),
                Text.of("nhận lúc " + time + why.vi(), "received at " + time + why.en()));
    }

    /** The second before, the moment and the second after which a receipt is late. */
    void around(CutOff cutOff, List<Citation> cited) {
        requirement = "";
        citations = cited;
        LocalTime limit = cutOff.time().orElse(null);
        if (limit == null) {
            DayHours hours = catalogs.time(
                            inForce, received.toLocalDate(), good.unit().orElse(null))
                    .map(time -> time.hours(received.toLocalDate()))
                    .orElse(DayHours.NONE);
            List<Session> working = hours.working();
            if (working.isEmpty()) {
                return;
            }
            LocalTime end = working.get(working.size() - 1).to();
            limit = end.minusHours(cutOff.lastHours());
            if (limit.isAfter(end)) {
                return;
            }
        }
        for (int step = -1; step <= 1; step++) {
            receivedAt(limit.plusSeconds(step), beside(step, "giây", "second", limit.toString()));
        }
    }

    private void code(FactDeclaration fact, FactValue value) {
        String word = value instanceof FactValue.Word code ? code.word() : "";
        switch (fact.id()) {
            case BuiltInFacts.CHANNEL -> channel(word);
            case BuiltInFacts.PLACE -> place(word);
            case BuiltInFacts.UNIT -> add(good.at(word), Text.of("nhận tại " + word, "received at " + word));
            case BuiltInFacts.UNIT_LEVEL -> level(fact, word);
            default -> is(fact, value);
        }
    }

    /** Received by a unit that nobody declares, whose level the case says. */
    private void level(FactDeclaration level, String code) {
        for (AllowedValue value : level.values()) {
            if (value.code().equals(code)) {
                add(
                        good.at("elsewhere").with(BuiltInFacts.UNIT_LEVEL, code),
                        Text.of(
                                "nhận tại một đơn vị khác, " + value.label().vi(),
                                "received by another unit, " + value.label().en()));
            }
        }
    }

    private void channel(String word) {
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(word)) {
                add(good.by(channel), Text.of("nộp qua " + channel, "received by " + channel));
            }
        }
    }

    private void place(String word) {
        for (Place place : Place.values()) {
            if (place.name().equals(word)) {
                add(good.received(place), Text.of("nhận tại " + place, "received at " + place));
            }
        }
    }

    /** What nobody mentions: each other code, another unit. */
    private void others(FactDeclaration fact, List<FactValue> mentioned) {
        if (fact.type() == FactType.YES_NO) {
            List.of(true, false).forEach(yes -> is(fact, FactValue.of(yes.booleanValue())));
        } else if (fact.type() == FactType.CHOICE) {
            for (AllowedValue value : fact.values()) {
                if (!mentioned.contains(FactValue.of(value.code()))) {
                    code(fact, FactValue.of(value.code()));
                }
            }
        } else if (fact.type() == FactType.UNIT) {
            code(fact, FactValue.of("nobody-mentions/1"));
        }
    }

    /** One more of those looked for, one less, none. */
    private void members(FactDeclaration fact, Collection<String> lookedFor) {
        TreeSet<String> has = new TreeSet<>();
        if (good.facts().get(fact.id()) instanceof FactValue.Words words) {
            has.addAll(words.words());
        }
        is(fact, FactValue.of(List.of()));
        List<TreeSet<String>> sets = new ArrayList<>();
        for (String member : lookedFor) {
            TreeSet<String> other = new TreeSet<>(has);
            if (!other.remove(member)) {
                other.add(member);
            }
            sets.add(other);
        }
        sets.forEach(set -> is(fact, FactValue.of(set)));
    }

    /** Every fact not known, and every one that may be so not applicable. */
    void unknown() {
        requirement = "";
        citations = List.of();
        for (Map.Entry<String, FactDeclaration> each : inForce.facts().entrySet()) {
            FactDeclaration fact = each.getValue();
            if (BuiltInFacts.declarations().containsKey(each.getKey())) {
                continue;
            }
            if (good.facts().containsKey(each.getKey())) {
                add(
                        good.without(each.getKey()),
                        Text.of(
                                "chưa biết “" + fact.label().vi() + "”",
                                "“" + fact.label().en() + "” is not known"));
            } else {
                given(each.getKey(), fact);
            }
            if (fact.mayNotApply()) {
                add(
                        good.withNotApplicable(each.getKey()),
                        Text.of(
                                "“" + fact.label().vi() + "” không áp dụng",
                                "“" + fact.label().en() + "” does not apply"));
            }
        }
        Case bare = Case.of(good.procedure()).receivedAt(received).with(good.facts());
        good.unit().ifPresent(unit -> {
            add(
                    parts(bare, null, good.channel().orElse(null), good.place().orElse(null)),
                    Text.of("chưa biết nơi nhận", "the unit is not known"));
            add(
                    parts(bare, unit, null, good.place().orElse(null)),
                    Text.of("chưa biết cách nộp", "the channel is not known"));
            add(
                    parts(bare, unit, good.channel().orElse(null), null),
                    Text.of("chưa biết nhận ở đâu", "the place is not known"));
        });
    }

    /** A fact that the valid case does not need, known for once. */
    private void given(String id, FactDeclaration fact) {
        List<FactValue> values = catalogs.worthTrying(inForce, good).getOrDefault(id, List.of());
        if (!values.isEmpty()) {
            is(fact, values.get(0));
        }
    }

    private static Case parts(Case bare, @Nullable String unit, @Nullable Channel channel, @Nullable Place place) {
        Case with = unit == null ? bare : bare.at(unit);
        with = channel == null ? with : with.by(channel);
        return place == null ? with : with.received(place);
    }
}
