package io.github.motcua.rules.json;

import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions for a due date as JSON:
 * {@code {"from","limit":{"amount","unit","monthEnd"?},"cutOff"?,"atOnce"?,"supplementEffect"?,"extension"?,
 * "reappointment"?,"events"?,"knownOn"?,"at"?}}. Strict like {@link CaseJson}; at most 256 KiB and
 * {@value #MAX_EVENTS} events. Stateless and safe for use by many threads.
 *
 * <p>Where the question is silent, the general decree on one-stop desks holds (NĐ 61/2018/NĐ-CP): papers are
 * asked for once (Art 15(3)), and the period begins anew when the dossier is complete (Art 19(4), reading
 * {@code supplement-effect}; for "same day", nothing changes); a refusal comes within the period (Art 19(8));
 * a new date is given once at most, and the apology for it goes out by the end of work on the last working
 * day before (Art 19(9), reading {@code one-day-before}); where that day lies before the period began, none is
 * due (reading {@code late-same-day}). Of an extension the decree knows nothing: without
 * {@code extension}, each is a breach.
 */
public final class DueRequestJson {

    /** The most bytes that a question may have: 262,144 (256 KiB). */
    public static final int MAX_BYTES = CaseJson.MAX_BYTES;

    /** The most events: {@value}. */
    public static final int MAX_EVENTS = 100;

    private static final LocalDateTime STAND_IN = LocalDate.of(2000, 1, 3).atStartOfDay();
    private static final Provision ONE_STOP = Provision.of("nd-61-2018");
    private static final int MOST_REAPPOINTMENTS = 10;

    /** What can happen, as written. */
    private enum Type {
        SUPPLEMENT_REQUESTED,
        SUPPLEMENT_RECEIVED,
        EXTENDED,
        HANDED_OVER,
        REAPPOINTED,
        WITHDRAWN,
        RESOLVED,
        RETURNED
    }

    private DueRequestJson() {}

    /**
     * Reads a question.
     *
     * @param bytes the document
     * @param name what to call it in messages; may be empty
     * @param zone the zone in which local times are meant, and to which times with an offset are converted
     */
    public static ReadDocument<DueRequest> read(byte[] bytes, String name, ZoneId zone) {
        Issues issues = new Issues();
        return read(Documents.read(bytes, Limits.CASE, name, issues), name, zone, issues);
    }

    /** Reads a question from a string. */
    public static ReadDocument<DueRequest> read(String json, ZoneId zone) {
        Issues issues = new Issues();
        return read(Documents.read(json, Limits.CASE, issues), "", zone, issues);
    }

    private static ReadDocument<DueRequest> read(@Nullable Node root, String name, ZoneId zone, Issues issues) {
        if (root == null) {
            DueRequest none =
                    new DueRequest(STAND_IN, Term.sameDay(), null, false, DossierRules.NONE, List.of(), null, null);
            return new ReadDocument<>(none, new Origin(name, null), issues.list());
        }
        DueRequest request = read(new Value(root, "", name, issues), zone);
        ReadDocument<DueRequest> text = new ReadDocument<>(request, new Origin(name, root), issues.list());
        Issues all = new Issues();
        all.addAll(text.issues());
        for (Issue issue : request.check()) {
            if (!isSpoilt(issue.location().pointer(), text.issues())) {
                all.addAll(text.origin().locate(List.of(issue)));
            }
        }
        return new ReadDocument<>(request, text.origin(), all.list());
    }

    /** Whether something was wrong with the text of the object in which a problem was found. */
    private static boolean isSpoilt(String pointer, List<Issue> issues) {
        String object = pointer.startsWith("/events/")
                ? pointer.substring(0, (pointer + "/").indexOf('/', "/events/".length()))
                : "/" + pointer.split("/", -1)[1];
        boolean comparesWithReceipt = object.equals("/at");
        for (Issue issue : issues) {
            String other = issue.location().pointer();
            boolean whole = other.isEmpty() && (issue.code() != IssueCode.MISSING || comparesWithReceipt);
            boolean receipt = other.equals("/from") && comparesWithReceipt;
            if (whole || receipt || other.equals(object) || other.startsWith(object + "/")) {
                return true;
            }
        }
        return false;
    }

    private static DueRequest read(Value value, ZoneId zone) {
        Members members = value.members();
        LocalDateTime from = moment(members.needed("from"), zone);
        Term term = term(members.needed("limit"));
        CutOff cutOff = TermJson.cutOffOrNull(members.optional("cutOff"));
        boolean atOnce = members.optional("atOnce").flag();
        SupplementEffect effect = members.optional("supplementEffect").oneOfOrNull(SupplementEffect.class);
        DossierRules.Extension extension = extension(members.optional("extension"));
        DossierRules.Reappointment reappointment = reappointment(members.optional("reappointment"));
        List<DossierEvent> events = events(members.optional("events"), zone);
        LocalDate knownOn = members.optional("knownOn").dateOrNull();
        LocalDateTime at = members.optional("at").momentOrNull(zone);
        members.done();
        if (effect == null) {
            effect = term.unit() == LimitUnit.SAME_DAY ? SupplementEffect.NONE : SupplementEffect.INTERRUPTION;
        }
        DossierRules rules = new DossierRules(
                new DossierRules.Supplement(
                        effect,
                        true,
                        "supplement-effect",
                        List.of(
                                ONE_STOP.article("15").clause("3"),
                                ONE_STOP.article("19").clause("4"))),
                extension,
                reappointment,
                List.of(ONE_STOP.article("19").clause("8")));
        return new DueRequest(from, term, cutOff, atOnce, rules, events, knownOn, at);
    }

    private static LocalDateTime moment(Value value, ZoneId zone) {
        LocalDateTime moment = value.momentOrNull(zone);
        return moment == null ? STAND_IN : moment;
    }

    private static Term term(Value value) {
        if (!value.isThere()) {
            return Term.sameDay();
        }
        Members members = value.members();
        Term term = TermJson.term(members);
        members.done();
        return term;
    }

    private static DossierRules.@Nullable Extension extension(Value value) {
        if (!value.isThere()) {
            return null;
        }
        Members members = value.members();
        DossierRules.Extension rule = new DossierRules.Extension(
                TermJson.term(members), members.optional("longerIfWritten").flag(), List.of(), List.of());
        members.done();
        return rule;
    }

    private static DossierRules.Reappointment reappointment(Value value) {
        int most = 1;
        DossierRules.DayBefore before = DossierRules.DayBefore.WORKING_DAY;
        DossierRules.SameDay sameDay = DossierRules.SameDay.NO_APOLOGY;
        if (value.isThere()) {
            Members members = value.members();
            Value atMost = members.optional("atMost");
            most = atMost.isThere() ? atMost.wholeIn(0, MOST_REAPPOINTMENTS) : most;
            Value day = members.optional("before");
            before = day.isThere() ? day.oneOf(DossierRules.DayBefore.class) : before;
            Value within = members.optional("sameDay");
            sameDay = within.isThere() ? within.oneOf(DossierRules.SameDay.class) : sameDay;
            members.done();
        }
        return new DossierRules.Reappointment(
                most,
                before,
                "one-day-before",
                sameDay,
                "late-same-day",
                List.of(ONE_STOP.article("19").clause("9")));
    }

    private static List<DossierEvent> events(Value value, ZoneId zone) {
        List<Value> items = value.items();
        if (items.size() > MAX_EVENTS) {
            value.error(
                    IssueCode.TOO_MANY,
                    "quá " + MAX_EVENTS + " sự việc",
                    "more than " + MAX_EVENTS + " events",
                    "hãy kiểm tra lại danh sách",
                    "check the list");
            return List.of();
        }
        List<DossierEvent> events = new ArrayList<>(items.size());
        for (Value item : items) {
            DossierEvent event = event(item, zone);
            events.add(event);
        }
        return events;
    }

    private static DossierEvent event(Value value, ZoneId zone) {
        Members members = value.members();
        Type type = type(members);
        LocalDateTime at = moment(members.needed("at"), zone);
        if (type == null) {
            return new DossierEvent.Withdrawn(at); // only stands in: the line is refused
        }
        DossierEvent event = switch (type) {
            case SUPPLEMENT_REQUESTED -> new DossierEvent.SupplementRequested(at);
            case SUPPLEMENT_RECEIVED -> new DossierEvent.SupplementReceived(at);
            case EXTENDED ->
                new DossierEvent.Extended(
                        at, TermJson.term(members), members.optional("written").flag());
            case HANDED_OVER ->
                new DossierEvent.HandedOver(at, members.needed("to").plainText());
            case REAPPOINTED ->
                new DossierEvent.Reappointed(
                        at, moment(members.needed("to"), zone), reason(members.optional("reason")));
            case WITHDRAWN -> new DossierEvent.Withdrawn(at);
            case RESOLVED ->
                new DossierEvent.Resolved(at, members.optional("refused").flag());
            case RETURNED -> new DossierEvent.Returned(at);
        };
        members.done();
        return event;
    }

    private static @Nullable Type type(Members members) {
        Value value = members.needed("type");
        String written = value.isThere() ? value.textOrEmpty() : "";
        Type type = value.oneOfOrNull(Type.class);
        return type != null && type.name().equals(written) ? type : null;
    }

    /** The reason; one that is blank is found missing where the dossier is followed. */
    private static String reason(Value value) {
        return value.textOrEmpty().isBlank() && value.isText() ? "" : value.plainText();
    }
}
