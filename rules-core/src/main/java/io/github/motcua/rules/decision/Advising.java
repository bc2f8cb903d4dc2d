package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.decision.Lever.Way;
import io.github.motcua.rules.decision.RemedySearch.Found;
import io.github.motcua.rules.decision.RemedySearch.Goal;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactReading;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts together what an applicant can do about a decision, each remedy decided before it is told. Used once. */
final class Advising {

    /** So many units are named at most where any of them will do, or one more. */
    private static final int MOST_NAMED = 3;

    private final Outcome outcome;
    private final List<Lever> levers;
    private final RemedySearch.Trial trial;
    private final RemedySearch search;
    private final Function<Case, Decision> decide;
    private final SortedMap<String, FactDeclaration> facts;
    private final Function<String, Text> unitNames;

    Advising(
            Case given,
            Outcome outcome,
            List<Lever> levers,
            RemedySearch.Trial trial,
            Function<Case, Decision> decide,
            SortedMap<String, FactDeclaration> facts,
            Function<String, Text> unitNames) {
        this.outcome = outcome;
        this.levers = levers;
        this.trial = trial;
        this.search = new RemedySearch(given, levers, trial);
        this.decide = decide;
        this.facts = facts;
        this.unitNames = unitNames;
    }

    Advice advice() {
        List<Found> found = new ArrayList<>(search.reach(Goal.NO_WAIT));
        if (!outcome.isTaken()) {
            List<Found> atOnce = List.copyOf(found);
            for (Found taken : search.reach(Goal.TAKEN)) {
                if (!isBeaten(taken, atOnce)) {
                    found.add(taken);
                }
            }
        }
        List<Remedy> remedies = new ArrayList<>();
        for (Found each : found) {
            if (!each.ways().isEmpty()) {
                remedies.add(remedy(each));
            }
        }
        remedies.sort(BEST_FIRST);
        if (!remedies.isEmpty()) {
            return new Advice(remedies, List.of());
        }
        return outcome == Outcome.UNDETERMINED
                ? Advice.NONE // what stands against it is not known yet
                : new Advice(List.of(), search.blockers(outcome.isTaken() ? Goal.NO_WAIT : Goal.TAKEN));
    }

    /** Whether fewer of these changes, or the very same, get it resolved at once. */
    private boolean isBeaten(Found taken, List<Found> atOnce) {
        for (Found each : atOnce) {
            if (each.levers().equals(taken.levers())) {
                return comesTo(Outcome.NO_WAIT, taken.changed()); // or less of the same change suffices to be taken
            }
        }
        return RemedySearch.contains(atOnce, taken.levers());
    }

    private static final Comparator<Remedy> BEST_FIRST = Comparator.comparing(
                    (Remedy remedy) -> remedy.outcome() != Outcome.NO_WAIT)
            .thenComparing(remedy -> remedy.changes().size());

    private Remedy remedy(Found found) {
        Decision decided = decide.apply(found.changed());
        List<Change> changes = new ArrayList<>();
        List<Text> words = new ArrayList<>();
        for (Way way : found.ways()) {
            for (Change change : way.changes()) {
                boolean unit = change.fact().equals(BuiltInFacts.UNIT);
                changes.add(unit ? anyOf(change, found, decided.outcome()) : change);
            }
            words.add(words(changes.get(changes.size() - 1), found, decided.outcome()));
        }
        Text then = then(decided);
        return new Remedy(
                decided.outcome(),
                changes,
                Text.of(
                        "Nếu " + joined(words, true) + ": " + then.vi(),
                        "If you " + joined(words, false) + ": " + then.en()));
    }

    private static String joined(List<Text> words, boolean vietnamese) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                boolean last = i == words.size() - 1;
                joined.append(!last ? ", " : vietnamese ? " và " : " and ");
            }
            joined.append(vietnamese ? words.get(i).vi() : words.get(i).en());
        }
        return joined.toString();
    }

    /** All of these units where the same comes of it. */
    private Change anyOf(Change change, Found found, Outcome reached) {
        List<FactValue> units = new ArrayList<>();
        for (FactValue unit : change.to()) {
            if (comesTo(reached, found.changed().at(unit.toString()))) {
                units.add(unit);
            }
        }
        return new Change(change.fact(), change.from(), units);
    }

    private boolean comesTo(Outcome reached, Case changed) {
        RemedySearch.Tried tried = trial.of(changed);
        return tried != null && tried.examination().outcome() == reached;
    }

    private Text words(Change change, Found found, Outcome reached) {
        FactValue to = change.to().get(0);
        return switch (change.fact()) {
            case BuiltInFacts.UNIT -> unit(change.to());
            case BuiltInFacts.PLACE -> Text.of("đến nộp trực tiếp tại trụ sở UBND", "come in person to the seat");
            case BuiltInFacts.CHANNEL ->
                switch (to.toString()) {
                    case "ONLINE" -> Text.of("nộp trực tuyến", "file it online");
                    case "POST" -> Text.of("gửi qua bưu chính công ích", "send it by post");
                    default -> Text.of("đến nộp trực tiếp", "come in person");
                };
            case Remedy.RECEIVED_AT -> moment(LocalDateTime.parse(to.toString()), found, reached);
            default -> fact(Objects.requireNonNull(facts.get(change.fact())), change.from(), to);
        };
    }

    /** The first of them by name, and how many others there are. */
    private Text unit(List<FactValue> units) {
        StringBuilder vi = new StringBuilder("nộp tại ");
        StringBuilder en = new StringBuilder("hand it in at ");
        int named = units.size() <= MOST_NAMED + 1 ? units.size() : MOST_NAMED;
        for (int i = 0; i < named; i++) {
            Text name = unitNames.apply(units.get(i).toString());
            boolean last = i > 0 && i == units.size() - 1;
            vi.append(last ? " hoặc " : i > 0 ? ", " : "").append(name.vi());
            en.append(last ? " or " : i > 0 ? ", " : "").append(name.en());
        }
        if (named < units.size()) {
            vi.append(" hoặc một trong ").append(units.size() - named).append(" nơi khác");
            en.append(" or one of ").append(units.size() - named).append(" others");
        }
        return Text.of(vi.toString(), en.toString());
    }

    /** With the hour until which it holds on that day, if there is one. */
    private Text moment(LocalDateTime moment, Found found, Outcome reached) {
        String day = IsoTime.vietnamese(moment.toLocalDate());
        String from = moment.toLocalTime().toString();
        for (LocalTime hour : hours()) {
            LocalDateTime last = moment.toLocalDate().atTime(hour);
            if (!last.isBefore(moment)
                    && comesTo(reached, found.changed().receivedAt(last))
                    && !comesTo(reached, found.changed().receivedAt(last.plusNanos(1)))) {
                return Text.of(
                        "nộp lại ngày " + day + ", từ " + from + " đến " + hour,
                        "come back on " + moment.toLocalDate() + " from " + from + " to " + hour);
            }
        }
        return Text.of(
                "nộp lại ngày " + day + ", từ " + from, "come back on " + moment.toLocalDate() + " from " + from);
    }

    private List<LocalTime> hours() {
        Set<LocalTime> hours = new LinkedHashSet<>();
        for (Lever lever : levers) {
            if (lever.id().equals(Remedy.RECEIVED_AT)) {
                for (Way way : lever.ways()) {
                    hours.add(
                            LocalDateTime.parse(way.changes().get(0).to().get(0).toString())
                                    .toLocalTime());
                }
            }
        }
        List<LocalTime> sorted = new ArrayList<>(hours);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    private Text fact(FactDeclaration fact, @Nullable FactValue from, FactValue to) {
        Text label = fact.label();
        if (to instanceof FactValue.YesNo yes) {
            return yes.yes()
                    ? Text.of("bảo đảm “" + label.vi() + "”", "see to it: “" + label.en() + "”")
                    : Text.of("tránh “" + label.vi() + "”", "avoid “" + label.en() + "”");
        }
        Text value = words(fact, to);
        if (to instanceof FactValue.Whole whole && from instanceof FactValue.Whole now) {
            boolean fewer = whole.number() < now.number();
            return Text.of(
                    (fewer ? "giảm “" : "tăng “") + label.vi() + "” từ " + now.number()
                            + (fewer ? " xuống còn " : " lên ") + value.vi(),
                    (fewer ? "reduce “" : "raise “") + label.en() + "” from " + now.number() + " to " + value.en());
        }
        return Text.of("đổi “" + label.vi() + "” thành: " + value.vi(), "make “" + label.en() + "”: " + value.en());
    }

    private Text words(FactDeclaration fact, FactValue value) {
        return FactReading.read(fact, value) instanceof FactReading.Known known
                ? new DeclaredValue(fact, known.value(), unitNames).text()
                : Text.same(value.toString());
    }

    private static Text then(Decision decided) {
        return switch (decided.outcome()) {
            case NO_WAIT ->
                decided.slip().isPresent() && decided.slip().get().need() == SlipAdvice.Need.NOT_REQUIRED
                        ? Text.of(
                                "giải quyết ngay, không cần giấy hẹn",
                                "it is resolved on the spot, without an appointment slip")
                        : Text.of("giải quyết ngay", "it is resolved on the spot");
            case ORDINARY -> {
                AppliedLimit limit = decided.due().flatMap(Due::limit).orElse(null);
                yield limit == null || limit.due().isEmpty()
                        ? Text.of("được tiếp nhận theo quy trình thông thường", "it is taken on the ordinary track")
                        : Text.of(
                                "được tiếp nhận, trả kết quả chậm nhất ngày "
                                        + IsoTime.vietnamese(limit.due().get().date()),
                                "it is taken, with the result by "
                                        + limit.due().get().date());
            }
            default ->
                Text.of(
                        "được tiếp nhận; giải quyết ngay hay không còn tùy những điều chưa rõ",
                        "it is taken; whether on the spot turns on what is not known yet");
        };
    }
}
