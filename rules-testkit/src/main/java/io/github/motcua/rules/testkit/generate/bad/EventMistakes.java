package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Mistakes in what is said of a dossier on its way. */
final class EventMistakes {

    private EventMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        inOrder(all);
        written(all);
        return all;
    }

    private static void add(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.in(Sort.EVENTS, code, what, planter));
    }

    /** What the events mean together is only looked at when each of them can be read. */
    private static void alone(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.aloneIn(Sort.EVENTS, code, what, planter));
    }

    private static LocalDateTime from(Draft draft) {
        return LocalDateTime.parse(draft.root.get("from").asText());
    }

    private static ArrayNode events(Draft draft) {
        return (ArrayNode) draft.root.get("events");
    }

    /** A moment after all that happened. */
    private static LocalDateTime later(Draft draft) {
        ArrayNode events = events(draft);
        return LocalDateTime.parse(events.get(events.size() - 1).get("at").asText())
                .plusMinutes(draft.dice.between(1, 900));
    }

    private static boolean isWaiting(Draft draft) {
        int asked = 0;
        for (JsonNode event : events(draft)) {
            asked += event.get("type").asText().equals("SUPPLEMENT_REQUESTED") ? 1 : 0;
            asked -= event.get("type").asText().equals("SUPPLEMENT_RECEIVED") ? 1 : 0;
        }
        return asked > 0;
    }

    private static ObjectNode event(String type, Object at) {
        ObjectNode event = object("type", type, "at", at);
        if (type.equals("HANDED_OVER")) {
            event.put("to", "desk");
        }
        return event;
    }

    private static String happens(Draft draft, ObjectNode event) {
        return draft.append("/events", event);
    }

    private static void inOrder(List<Mistake> all) {
        alone(
                all,
                IssueCode.EVENT_BEFORE_RECEIPT,
                "something happens before the dossier is received",
                draft -> draft.insert(
                                "/events",
                                0,
                                event("HANDED_OVER", from(draft).minusMinutes(draft.dice.between(1, 90_000))))
                        + "/at");
        add(all, IssueCode.EVENT_BEFORE_RECEIPT, "the moment asked for lies before the receipt", draft -> {
            draft.root.put(
                    "at",
                    from(draft).minusMinutes(draft.dice.between(1, 90_000)).toString());
            return "/at";
        });
        alone(
                all,
                IssueCode.EVENT_OUT_OF_ORDER,
                "something happens before what precedes it",
                draft -> draft.insert(
                                "/events", 1, event("HANDED_OVER", from(draft).plusMinutes(draft.dice.between(0, 59))))
                        + "/at");
        alone(
                all,
                IssueCode.EVENT_OUT_OF_ORDER,
                "a result is handed out before the dossier is resolved",
                draft -> happens(draft, event("RETURNED", later(draft))));
        alone(all, IssueCode.EVENT_AFTER_END, "something happens after the dossier is resolved", draft -> {
            happens(draft, event(draft.dice.pick(List.of("RESOLVED", "WITHDRAWN")), later(draft)));
            String type = draft.dice.pick(List.of("SUPPLEMENT_REQUESTED", "HANDED_OVER", "WITHDRAWN", "RESOLVED"));
            return happens(draft, event(type, later(draft)));
        });
        alone(all, IssueCode.OVERLAPPING_WAITS, "papers are asked for while others are being waited for", draft -> {
            if (!isWaiting(draft)) {
                happens(draft, event("SUPPLEMENT_REQUESTED", later(draft)));
            }
            return happens(draft, event("SUPPLEMENT_REQUESTED", later(draft)));
        });
        alone(all, IssueCode.SUPPLEMENT_NOT_ASKED, "papers come that nobody asked for", draft -> {
            if (isWaiting(draft)) {
                happens(draft, event("SUPPLEMENT_RECEIVED", later(draft)));
            }
            return happens(draft, event("SUPPLEMENT_RECEIVED", later(draft)));
        });
        alone(all, IssueCode.NO_REASON, "a new date is given without a reason", draft -> {
            ObjectNode event = event("REAPPOINTED", later(draft));
            event.put("to", later(draft).plusDays(400).toString());
            if (draft.dice.chance(0.5)) {
                event.put("reason", " ".repeat(draft.dice.between(0, 3)));
            }
            return happens(draft, event) + "/reason";
        });
        alone(all, IssueCode.NOT_LATER, "a new date is not later than the moment of giving it", draft -> {
            LocalDateTime at = later(draft);
            ObjectNode event = event("REAPPOINTED", at);
            event.put("to", at.minusMinutes(draft.dice.between(0, 9000)).toString());
            event.put("reason", "papers are being checked");
            return happens(draft, event) + "/to";
        });
        alone(
                all,
                IssueCode.NOT_PUBLISHED,
                "the days off of the year are not published, and a provisional answer is not wanted",
                draft -> {
                    draft.root.put(
                            "from", draft.dice.between(2030, 2090) + "-03-0" + draft.dice.between(1, 9) + "T09:00");
                    draft.root.set("events", list());
                    return "/from";
                });
    }

    private static void written(List<Mistake> all) {
        add(
                all,
                IssueCode.UNKNOWN_WORD,
                "something happens that there is no word for",
                draft -> happens(draft, event(draft.dice.pick(List.of("GONE", "EXTEND", "resolved", "")), later(draft)))
                        + "/type");
        add(
                all,
                IssueCode.NO_SUCH_DATE,
                "something happens at a moment that there is not",
                draft -> happens(
                                draft,
                                event(
                                        "RESOLVED",
                                        draft.dice.pick(List.of(
                                                "yesterday", TextMistakes.noDay(draft.dice) + "T09:00", "2024-01-01"))))
                        + "/at");
        add(all, IssueCode.MISSING, "it is not said when something happens", draft -> {
            ObjectNode event = event("RESOLVED", "");
            event.remove("at");
            return happens(draft, event);
        });
        add(
                all,
                IssueCode.WRONG_TYPE,
                "the moment of something is a number",
                draft -> happens(draft, event("RESOLVED", draft.dice.between(0, 2_000_000_000))) + "/at");
        add(all, IssueCode.OUT_OF_RANGE, "it is made longer by more than anybody would", draft -> {
            ObjectNode event = event("EXTENDED", later(draft));
            event.set("amount", Tree.node(draft.dice.pick(List.of(3661, -1, 100_000))));
            event.put("unit", "WORKING_DAY");
            return happens(draft, event) + "/amount";
        });
        add(all, IssueCode.OUT_OF_RANGE, "the dossier is received in a year that calendars do not cover", draft -> {
            draft.root.set("events", list());
            draft.root.put("from", draft.dice.pick(List.of("1950", "1975", "2101", "2199")) + "-06-01T09:00");
            return "/from";
        });
        add(all, IssueCode.BAD_CHARACTER, "a reason holds a letter that may not stand in it", draft -> {
            ObjectNode event = event("REAPPOINTED", later(draft));
            event.put("to", later(draft).plusDays(400).toString());
            event.put(
                    "reason",
                    "giấy tờ " + draft.dice.pick(List.of("Ð", "\u00A0", "\u200B", "\u202E")) + "ang kiểm tra");
            return happens(draft, event) + "/reason";
        });
        alone(all, IssueCode.TOO_MANY, "more than 100 things happen", draft -> {
            for (int i = 100 + draft.dice.between(1, 30); events(draft).size() < i; ) {
                happens(draft, event("HANDED_OVER", later(draft)));
            }
            return "/events";
        });
        add(all, IssueCode.CONTRADICTION, "days say what happens in a month that is too short", draft -> {
            draft.objectAt("/limit").put("monthEnd", "ROUND_UP");
            return "/limit/monthEnd";
        });
        add(all, IssueCode.MISSING, "months do not say what happens in one that is too short", draft -> {
            draft.objectAt("/limit").put("unit", "MONTH");
            return "/limit";
        });
    }
}
