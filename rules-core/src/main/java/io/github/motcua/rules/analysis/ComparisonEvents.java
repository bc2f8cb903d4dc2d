package io.github.motcua.rules.analysis;

import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierEvent.Extended;
import io.github.motcua.rules.deadline.DossierEvent.Reappointed;
import io.github.motcua.rules.deadline.DossierEvent.Resolved;
import io.github.motcua.rules.deadline.DossierEvent.SupplementReceived;
import io.github.motcua.rules.deadline.DossierEvent.SupplementRequested;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.Case;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What can happen to a dossier that rules on dossiers may tell apart: what may just be done, and what may not any more. */
final class ComparisonEvents {

    private static final int MOST_DAYS = 40;
    private static final int MOST_TIMES = 6;
    private static final String REASON = "chờ xác minh";

    private ComparisonEvents() {}

    /** Sequences of events, the shortest first. */
    static List<List<DossierEvent>> of(Case base) {
        LocalDateTime received = base.receivedAt().orElseThrow();
        LocalDateTime at = received.plusHours(1);
        List<List<DossierEvent>> all = new ArrayList<>();
        all.add(List.of());
        all.add(List.of(new SupplementRequested(at)));
        all.add(List.of(new SupplementRequested(at), new SupplementReceived(at.plusDays(2))));
        all.add(List.of(
                new SupplementRequested(at),
                new SupplementReceived(at.plusDays(2)),
                new SupplementRequested(at.plusDays(3))));
        for (int hours = 1; hours <= 24 * 6; hours++) { // to the second, as a rule says by when they are asked for
            all.add(List.of(new SupplementRequested(received.plusHours(hours))));
            all.add(List.of(new SupplementRequested(received.plusHours(hours).plusSeconds(1))));
        }
        for (int days = 1; days <= MOST_DAYS; days++) {
            LocalDateTime came = at.plusDays(days);
            all.add(List.of(new SupplementRequested(at), new SupplementReceived(came)));
            LocalDateTime midnight = came.toLocalDate().atStartOfDay();
            all.add(List.of(new SupplementRequested(at), new SupplementReceived(midnight)));
            all.add(List.of(new SupplementRequested(at), new SupplementReceived(midnight.plusSeconds(1))));
        }
        List<DossierEvent> again = new ArrayList<>();
        for (int times = 1; times <= MOST_TIMES; times++) {
            again.add(new Reappointed(at.plusHours(times), at.plusDays(20L + times), REASON));
            all.add(List.copyOf(again));
        }
        for (int days = 0; days <= MOST_DAYS; days++) {
            LocalDateTime evening = at.plusDays(days).toLocalDate().atTime(20, 0);
            all.add(List.of(new Reappointed(evening, evening.plusDays(20), REASON)));
        }
        for (boolean refused : new boolean[] {true, false}) {
            all.add(List.of(new Resolved(at.plusDays(MOST_DAYS), refused)));
        }
        extensions(at, all);
        return all;
    }

    private static void extensions(LocalDateTime at, List<List<DossierEvent>> all) {
        for (int amount = 1; amount <= MOST_DAYS; amount++) {
            for (boolean written : new boolean[] {false, true}) {
                all.add(List.of(new Extended(at, Term.workingDays(amount), written)));
                all.add(List.of(new Extended(at, Term.calendarDays(amount), written)));
            }
        }
        for (int amount = 1; amount <= MOST_TIMES; amount++) {
            all.add(List.of(new Extended(at, Term.workingHours(amount), false)));
            all.add(List.of(new Extended(at, Term.months(amount, MonthEnd.ROUND_DOWN), false)));
        }
    }
}
