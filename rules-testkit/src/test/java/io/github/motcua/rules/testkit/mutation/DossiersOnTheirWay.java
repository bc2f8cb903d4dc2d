package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Dossier;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Dossiers of several procedures on their way: supplemented, extended, given new appointments, too late. */
final class DossiersOnTheirWay {

    private DossiersOnTheirWay() {}

    /** What is told of them, by an unobjectionable request for each procedure: the first one among some cases. */
    static String told(ProcedureRules rules, List<Case> cases) {
        Map<String, Case> desks = new HashMap<>();
        cases.forEach(given -> desks.putIfAbsent(given.procedure(), given));
        return told(rules, desks);
    }

    private static Case desk(Map<String, Case> desks, String procedure) {
        return Objects.requireNonNull(desks.get(procedure), procedure);
    }

    /** Everything that is said of dossiers on their way: what may just be done, and what may not any more. */
    private static String told(ProcedureRules rules, Map<String, Case> desks) {
        StringBuilder told = new StringBuilder();
        for (String day : List.of("2018-06-20", "2018-06-21", "2022-05-26", "2025-06-30", "2025-07-01")) {
            for (Case base : List.of(
                    desk(desks, "2.000815"),
                    desk(desks, "2.000884"),
                    desk(desks, "2.000992"),
                    desk(desks, "2.001008"),
                    desk(desks, "1.000894").with("needsVerification", true))) {
                Case given = base.receivedAt(day + "T09:00");
                LocalDateTime at = LocalDateTime.parse(day + "T10:00");
                told.append(dossier(
                        rules,
                        given,
                        new DossierEvent.SupplementRequested(at),
                        new DossierEvent.SupplementReceived(at.plusDays(2)),
                        new DossierEvent.SupplementRequested(at.plusDays(3))));
                told.append(dossier(
                        rules,
                        given,
                        new DossierEvent.SupplementRequested(at.plusDays(4)),
                        new DossierEvent.SupplementReceived(at.plusDays(5))));
                told.append(dossier(rules, given, reappointed(at, 20), reappointed(at.plusHours(1), 21)));
                told.append(dossier(rules, given, reappointed(at.plusDays(6).withHour(20), 20)));
                told.append(dossier(rules, given, new DossierEvent.Resolved(at.plusDays(25), true)));
                told.append(dossier(rules, given, extended(at, 1, false)));
                told.append(dossier(rules, given, extended(at, 2, false)));
                told.append(dossier(rules, given, extended(at, 3, false)));
                told.append(dossier(rules, given, extended(at, 3, true)));
            }
        }
        told.append(dossier(
                rules,
                desk(desks, "2.000815").receivedAt("2025-12-24T09:00"),
                extended(LocalDateTime.parse("2025-12-24T10:00"), 6, true)));
        Case karaoke = desk(desks, "nhom-karaoke");
        LocalDateTime at = LocalDateTime.parse("2026-03-03T09:00");
        for (LocalDateTime asked :
                List.of(at.plusMinutes(30), at.plusMinutes(30).plusSeconds(1))) {
            told.append(dossier(rules, karaoke, new DossierEvent.SupplementRequested(asked)));
        }
        for (LocalDateTime came :
                List.of(LocalDateTime.parse("2026-03-25T00:00"), LocalDateTime.parse("2026-03-25T00:00:01"))) {
            told.append(dossier(
                    rules,
                    karaoke,
                    new DossierEvent.SupplementRequested(at),
                    new DossierEvent.SupplementReceived(came)));
        }
        told.append(dossier(
                rules,
                karaoke,
                new DossierEvent.HandedOver(at, "second"),
                new DossierEvent.SupplementRequested(at),
                new DossierEvent.SupplementReceived(at.plusDays(2)),
                new DossierEvent.SupplementRequested(at.plusDays(5))));
        told.append(dossier(
                rules,
                desk(desks, "nhom-khai-sinh"),
                new DossierEvent.SupplementRequested(at),
                new DossierEvent.SupplementReceived(at.plusDays(2)),
                new DossierEvent.SupplementRequested(at.plusDays(5))));
        told.append(dossier(rules, karaoke, reappointed(at, 40), reappointed(at.plusDays(1), 50)));
        told.append(dossier(rules, karaoke, reappointed(LocalDateTime.parse("2026-03-23T20:00"), 20)));
        return told.toString();
    }

    private static DossierEvent reappointed(LocalDateTime at, int days) {
        return new DossierEvent.Reappointed(at, at.plusDays(days), "chờ xác minh");
    }

    private static DossierEvent extended(LocalDateTime at, int days, boolean written) {
        return new DossierEvent.Extended(at, Term.workingDays(days), written);
    }

    private static String dossier(ProcedureRules rules, Case given, DossierEvent... events) {
        Dossier dossier = rules.follow(given, List.of(events));
        StringBuilder told = new StringBuilder();
        dossier.state().ifPresent(state -> {
            told.append(state.due()).append(' ').append(state.promise()).append(state.movedFrom());
            state.breaches()
                    .forEach(breach -> told.append(' ').append(breach.kind()).append(dossier.citations(breach)));
        });
        return told.append(dossier.readings())
                .append(dossier.stages())
                .append(dossier.slip())
                .append('\n')
                .toString();
    }
}
