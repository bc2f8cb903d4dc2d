package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows a dossier from its receipt through what happens to it. The same events always lead to the same
 * {@link DossierState}; nothing is kept from one call to the next.
 *
 * <p>What was waited for papers is measured on the calendar and in the unit of the period. In days, the day
 * on which the papers were asked for has passed, and the day on which they came is not counted, as the day
 * of receipt is not.
 */
public final class DossierClock {

    private final Term term;
    private final @Nullable CutOff cutOff;
    private final boolean atOnce;
    private final DossierRules rules;
    private final LocalDateTime receivedAt;
    private final WorkingTime time;
    private final Function<LocalDate, WorkingTime> knownOn;

    private LocalDateTime from;
    private LocalDate slipOn;
    private LocalDateTime last;
    private final List<DueDate.Wait> waits = new ArrayList<>();
    private final List<Term> longer = new ArrayList<>();
    private final List<Term> withoutAgreement = new ArrayList<>();
    private @Nullable LocalDateTime waitingSince;
    private @Nullable DueDate papersBy;
    private boolean waitStops;
    private int requests;
    private int reappointments;
    private DossierState.@Nullable Holder holder;
    private @Nullable LocalDateTime promise;
    private @Nullable LocalDateTime firstPromise;
    private @Nullable DossierEvent end;
    private @Nullable LocalDateTime returnedAt;
    private final List<Breach> breaches = new ArrayList<>();
    private final Issues issues = new Issues();
    private final Reporter report = new Reporter(issues, "");

    private DossierClock(
            Term term,
            @Nullable CutOff cutOff,
            boolean atOnce,
            DossierRules rules,
            LocalDateTime receivedAt,
            WorkingTime time,
            Function<LocalDate, WorkingTime> knownOn) {
        this.term = term;
        this.cutOff = cutOff;
        this.atOnce = atOnce;
        this.rules = rules;
        this.receivedAt = receivedAt;
        this.time = time;
        this.knownOn = knownOn;
        this.slipOn = receivedAt.toLocalDate();
        this.from = receivedAt;
        this.last = receivedAt;
    }

    /**
     * What has become of a dossier, where no notice of days off came after its receipt.
     *
     * @param term the length of the period
     * @param cutOff what changes for a late receipt; may be absent
     * @param atOnce whether the request can be resolved at once
     * @param rules what the law says of a dossier on its way
     * @param receivedAt when it was received
     * @param events what happened since, in order
     * @param time the calendar
     * @throws io.github.motcua.rules.issue.RejectedException with all events that cannot have happened so, each
     *     at {@code /events/} and its number
     */
    public static DossierState follow(
            Term term,
            @Nullable CutOff cutOff,
            boolean atOnce,
            DossierRules rules,
            LocalDateTime receivedAt,
            List<DossierEvent> events,
            WorkingTime time) {
        return follow(term, cutOff, atOnce, rules, receivedAt, events, time, day -> time);
    }

    /**
     * What has become of a dossier.
     *
     * @param term the length of the period
     * @param cutOff what changes for a late receipt; may be absent
     * @param atOnce whether the request can be resolved at once
     * @param rules what the law says of a dossier on its way
     * @param receivedAt when it was received
     * @param events what happened since, in order
     * @param time the calendar as known now
     * @param knownOn the same calendar as known on a day, which is that of a slip
     * @throws io.github.motcua.rules.issue.RejectedException with all events that cannot have happened so, each
     *     at {@code /events/} and its number
     */
    public static DossierState follow(
            Term term,
            @Nullable CutOff cutOff,
            boolean atOnce,
            DossierRules rules,
            LocalDateTime receivedAt,
            List<DossierEvent> events,
            WorkingTime time,
            Function<LocalDate, WorkingTime> knownOn) {
        DossierClock clock = new DossierClock(term, cutOff, atOnce, rules, receivedAt, time, knownOn);
        for (int i = 0; i < events.size(); i++) {
            clock.take(events.get(i), "/events/" + i);
        }
        clock.issues.throwIfRefused();
        return clock.state();
    }

    private void take(DossierEvent event, String pointer) {
        if (isOutOfPlace(event, pointer)) {
            return;
        }
        last = event.at();
        if (event instanceof DossierEvent.SupplementRequested) {
            ask(event.at(), pointer);
        } else if (event instanceof DossierEvent.SupplementReceived) {
            complete(event.at(), pointer);
        } else if (event instanceof DossierEvent.Extended extended) {
            extend(extended, pointer);
        } else if (event instanceof DossierEvent.HandedOver over) {
            holder = new DossierState.Holder(over.to(), over.at());
        } else if (event instanceof DossierEvent.Reappointed again) {
            reappoint(again, pointer);
        } else if (event instanceof DossierEvent.Returned) {
            giveBack(event.at(), pointer);
        } else {
            end(event);
        }
    }

    private boolean isOutOfPlace(DossierEvent event, String pointer) {
        if (event.at().isBefore(receivedAt)) {
            report.error(
                    IssueCode.EVENT_BEFORE_RECEIPT,
                    pointer + "/at",
                    "trước khi tiếp nhận hồ sơ (" + receivedAt + ")",
                    "before the dossier was received (" + receivedAt + ")",
                    "hãy kiểm tra lại thời điểm",
                    "check the moment");
            return true;
        }
        if (event.at().isBefore(last)) {
            report.error(
                    IssueCode.EVENT_OUT_OF_ORDER,
                    pointer + "/at",
                    "trước sự việc liền trước (" + last + ")",
                    "before the event that precedes it (" + last + ")",
                    "hãy xếp các sự việc theo thời gian",
                    "put the events in order of time");
            return true;
        }
        if (end != null && !(event instanceof DossierEvent.Returned && returnedAt == null)) {
            report.error(
                    IssueCode.EVENT_AFTER_END,
                    pointer,
                    "hồ sơ đã kết thúc lúc " + end.at(),
                    "the dossier came to its end at " + end.at(),
                    "hãy bỏ sự việc này",
                    "take the event out");
            return true;
        }
        return false;
    }

    private void ask(LocalDateTime at, String pointer) {
        if (waitingSince != null) {
            report.error(
                    IssueCode.OVERLAPPING_WAITS,
                    pointer,
                    "đang chờ bổ sung từ " + waitingSince,
                    "papers are being waited for since " + waitingSince,
                    "hãy ghi ngày nhận bổ sung trước",
                    "note first when they came");
            return;
        }
        waitingSince = at;
        requests++;
        DossierRules.Supplement rule = rules.onSupplement();
        if (rule == null || isAskedWrongly(at, rule)) {
            return; // the period runs on
        }
        waitStops = rule.effect() != SupplementEffect.NONE;
        papersBy = rule.closeUnless() == null ? null : DueDate.of(rule.closeUnless(), at, time);
    }

    private boolean isAskedWrongly(LocalDateTime at, DossierRules.Supplement rule) {
        if (requests > 1 && rule.once()) {
            breach(
                    Breach.Kind.SUPPLEMENT_ASKED_AGAIN,
                    at,
                    "yêu cầu bổ sung hồ sơ quá một lần",
                    "papers were asked for more than once",
                    rule.citations());
            return true;
        }
        LocalDateTime latest = rule.askWithin() == null
                ? LocalDateTime.MAX
                : DueDate.of(rule.askWithin(), periodFrom(), time).legalEnd();
        if (at.isAfter(latest)) {
            breach(
                    Breach.Kind.SUPPLEMENT_ASKED_LATE,
                    at,
                    "yêu cầu bổ sung hồ sơ muộn; hạn cuối là " + latest,
                    "papers were asked for late; that was due by " + latest,
                    rule.citations());
            return true;
        }
        return false;
    }

    private LocalDateTime periodFrom() {
        return DueDate.startOf(cutOff, from, time);
    }

    private SupplementEffect effect() {
        return rules.onSupplement() == null
                ? SupplementEffect.NONE
                : rules.onSupplement().effect();
    }

    private void complete(LocalDateTime at, String pointer) {
        if (waitingSince == null) {
            report.error(
                    IssueCode.SUPPLEMENT_NOT_ASKED,
                    pointer,
                    "không có yêu cầu bổ sung nào đang chờ",
                    "nobody had asked for papers",
                    "hãy ghi yêu cầu bổ sung trước hoặc bỏ sự việc này",
                    "note the request first, or take the event out");
            return;
        }
        if (papersBy != null && at.isAfter(papersBy.legalEnd())) {
            breach(
                    Breach.Kind.SUPPLEMENT_LATE,
                    at,
                    "bổ sung đến khi hồ sơ đã phải đóng; hạn cuối là " + papersBy.legalEnd(),
                    "papers came when the dossier was to be closed; they were due by " + papersBy.legalEnd(),
                    Objects.requireNonNull(rules.onSupplement()).citations());
            return; // no new period begins, and none runs on
        }
        papersBy = null;
        slipOn = waitStops ? at.toLocalDate() : slipOn;
        if (waitStops && effect() == SupplementEffect.INTERRUPTION) {
            from = at;
            waits.clear();
            longer.clear();
            withoutAgreement.clear();
        } else if (waitStops) {
            waits.add(new DueDate.Wait(waitingSince, at));
        }
        waitingSince = null;
        waitStops = false;
    }

    private void extend(DossierEvent.Extended event, String pointer) {
        int before = report.noted();
        event.by().check(pointer, report);
        if (report.noted() > before) {
            return;
        }
        DossierRules.Extension rule = rules.onExtension();
        List<Provision> citations = rule == null ? List.of() : rule.citations();
        if (!waitStops && event.at().isAfter(due().legalEnd())) {
            breach(
                    Breach.Kind.EXTENDED_TOO_LATE,
                    event.at(),
                    "gia hạn khi thời hạn đã hết",
                    "the period was made longer after it was over",
                    citations);
        } else if (isTooFar(event, rule)) {
            breach(
                    Breach.Kind.EXTENDED_TOO_FAR,
                    event.at(),
                    "gia hạn quá mức cho phép mà không có thỏa thuận bằng văn bản",
                    "the period was made longer than allowed without a written agreement",
                    citations);
        } else {
            longer.add(event.by());
            slipOn = event.at().toLocalDate();
            if (!isAgreed(event, rule)) {
                withoutAgreement.add(event.by());
            }
        }
    }

    /** Whether the applicant has agreed to it, where the law lets that count. */
    private static boolean isAgreed(DossierEvent.Extended event, DossierRules.@Nullable Extension rule) {
        return event.written() && rule != null && rule.longerIfWritten();
    }

    private boolean isTooFar(DossierEvent.Extended event, DossierRules.@Nullable Extension rule) {
        if (rule == null) {
            return true;
        }
        if (isAgreed(event, rule)) {
            return false;
        }
        BigDecimal sum = event.by().amount();
        for (Term term : withoutAgreement) {
            if (term.unit() != rule.most().unit()) {
                return true;
            }
            sum = sum.add(term.amount());
        }
        return event.by().unit() != rule.most().unit()
                || sum.compareTo(rule.most().amount()) > 0;
    }

    private void reappoint(DossierEvent.Reappointed event, String pointer) {
        if (event.reason().isBlank()) {
            report.error(
                    IssueCode.NO_REASON,
                    pointer + "/reason",
                    "hẹn lại mà không nêu lý do",
                    "a new date is given without a reason",
                    "hãy ghi lý do",
                    "give the reason");
        }
        LocalDateTime current = promise != null ? promise : due().at();
        boolean promised = !waitStops && current.isAfter(event.at()); // nothing is while the period stands still
        LocalDateTime least = promised ? current : event.at();
        if (!event.to().isAfter(least)) {
            report.error(
                    IssueCode.NOT_LATER,
                    pointer + "/to",
                    "không muộn hơn thời điểm " + (promised ? "đã hẹn" : "hẹn lại") + " (" + least + ")",
                    "not later than " + (promised ? "what was promised" : "the moment of promising") + " (" + least
                            + ")",
                    "hãy kiểm tra lại thời điểm hẹn",
                    "check the new moment");
            return;
        }
        DossierRules.Reappointment rule = rules.onReappointment();
        if (rule != null && reappointments >= rule.most()) {
            breach(
                    Breach.Kind.REAPPOINTED_AGAIN,
                    event.at(),
                    "hẹn lại quá " + rule.most() + " lần",
                    "a new date was given more than " + (rule.most() == 1 ? "once" : rule.most() + " times"),
                    rule.citations());
            return;
        }
        LocalDateTime latest = rule == null || waitStops ? null : apologyBy(due(), periodFrom(), rule, time);
        if (latest != null && event.at().isAfter(latest)) {
            breach(
                    Breach.Kind.APOLOGY_LATE,
                    event.at(),
                    "thư xin lỗi và hẹn lại gửi muộn; hạn cuối là " + latest,
                    "the apology went out late; it was due by " + latest,
                    Objects.requireNonNull(rule).citations());
        }
        reappointments++;
        firstPromise = firstPromise == null ? current : firstPromise;
        promise = event.to();
    }

    /**
     * By when an apology must go out, one day before the period ends; null if that lies before the period began
     * and no other moment is set.
     */
    static @Nullable LocalDateTime apologyBy(
            DueDate due, LocalDateTime began, DossierRules.Reappointment rule, WorkingTime time) {
        LocalDateTime dayBefore = dayBefore(due, rule, time);
        if (!dayBefore.isBefore(began)) {
            return dayBefore;
        }
        return rule.sameDay() == DossierRules.SameDay.APOLOGY_AT_ONCE ? due.at() : null;
    }

    /** The end of the day before the period ends. */
    static LocalDateTime dayBefore(DueDate due, DossierRules.Reappointment rule, WorkingTime time) {
        return rule.before() == DossierRules.DayBefore.CALENDAR_DAY
                ? due.date().atStartOfDay()
                : time.closing(time.workingDayBefore(due.date()));
    }

    private void giveBack(LocalDateTime at, String pointer) {
        if (end == null) {
            report.error(
                    IssueCode.EVENT_OUT_OF_ORDER,
                    pointer,
                    "trả kết quả khi hồ sơ chưa được giải quyết",
                    "the result is handed out before the dossier is resolved",
                    "hãy ghi việc giải quyết trước",
                    "note first when it was resolved");
            return;
        }
        returnedAt = at;
    }

    private void end(DossierEvent event) {
        if (event instanceof DossierEvent.Resolved resolved
                && resolved.refused()
                && !rules.onRefusal().isEmpty()
                && !waitStops
                && event.at().isAfter(due().legalEnd())) {
            breach(
                    Breach.Kind.REFUSED_LATE,
                    event.at(),
                    "từ chối khi đã hết thời hạn giải quyết",
                    "refused after the period was over",
                    rules.onRefusal());
        }
        end = event;
    }

    private void breach(Breach.Kind kind, LocalDateTime at, String vi, String en, List<Provision> citations) {
        breaches.add(new Breach(kind, at, Text.of(vi, en), citations));
    }

    private DueDate due() {
        return due(slipStands());
    }

    private boolean slipStands() {
        DossierRules.LateNotice rule = rules.onLateNotice();
        return rule != null && rule.effect() == DossierRules.LateNotice.Effect.SLIP_STANDS;
    }

    private DueDate due(boolean asOnSlip) {
        return DueDate.of(new DueDate.Count(
                term,
                cutOff,
                atOnce,
                receivedAt,
                from,
                List.copyOf(waits),
                List.copyOf(longer),
                asOnSlip ? knownOn.apply(slipOn) : time));
    }

    /** By when, if a notice that came after the slip had the other effect; null if that makes no difference. */
    private @Nullable DueDate otherDue(@Nullable DueDate due) {
        if (due == null || rules.onLateNotice() == null) {
            return null;
        }
        DueDate other = due(!slipStands());
        return other.at().equals(due.at()) ? null : other;
    }

    private DossierState state() {
        DueDate due = waitStops ? null : due();
        LocalDateTime current = due == null ? null : due.at();
        if (promise != null && (current == null || promise.isAfter(current))) {
            current = promise; // a period that began anew may end after what was promised before
        }
        return new DossierState(
                receivedAt,
                periodFrom(),
                due,
                otherDue(due),
                current,
                firstPromise != null ? firstPromise : current,
                waitingSince,
                papersBy,
                holder,
                end,
                returnedAt,
                reappointments,
                breaches,
                rules,
                time);
    }
}
