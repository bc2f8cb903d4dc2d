package io.github.motcua.rules.catalog;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What becomes, on a day on which the law changes, of dossiers that were received before it and are not decided yet
 * (quy định chuyển tiếp). Immutable; equal by content. Where no catalog says anything, a dossier goes on under what was
 * in force on the day of its receipt.
 *
 * <p>For example, a dossier that was received on 28/02/2027 and is decided on 03/03/2027 goes on under the Law on Civil
 * Status of 2014, though that of 2026 is in force from 01/03/2027.
 *
 * @param id its id, for example {@code pending-on-2027-03-01}
 * @param from the first day of the new law; dossiers received on it or later are not concerned
 * @param procedures the national codes of the procedures concerned; none means all that the catalog declares
 * @param pending what becomes of the dossiers
 * @param citations the provisions that say so
 */
public record Transition(
        String id, LocalDate from, SortedSet<String> procedures, Pending pending, List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public Transition {
        procedures = Collections.unmodifiableSortedSet(new TreeSet<>(procedures));
        citations = List.copyOf(citations);
    }

    /** What becomes of dossiers that were received before and are not decided yet. */
    public enum Pending {
        /** They go on under what was in force when they were received. */
        CONTINUES(
                "hồ sơ đã nhận tiếp tục theo quy định tại thời điểm nhận",
                "a dossier already received goes on under what was in force at receipt"),
        /** They are decided by what is in force on the first day of the new law. The time limit still runs from receipt. */
        TAKEN_OVER("hồ sơ đã nhận chuyển sang quy định mới", "a dossier already received is taken over by the new law");

        private final Text words;

        Pending(String vi, String en) {
            this.words = Text.of(vi, en);
        }

        /** What becomes of them, in words. */
        public Text words() {
            return words;
        }
    }

    /** Whether it concerns a dossier received on one day and decided on another. */
    boolean concerns(LocalDate received, LocalDate decided) {
        return received.isBefore(from) && !decided.isBefore(from);
    }

    /** The day whose law counts for a dossier: that of receipt, or else the last one on which it was taken over. */
    public static LocalDate lawDay(LocalDate received, List<Cited<Transition>> transitions) {
        LocalDate day = received;
        for (Cited<Transition> transition : transitions) {
            if (transition.entry().pending() == Pending.TAKEN_OVER
                    && transition.entry().from().isAfter(day)) {
                day = transition.entry().from();
            }
        }
        return day;
    }
}
