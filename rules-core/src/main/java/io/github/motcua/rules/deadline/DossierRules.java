package io.github.motcua.rules.deadline;

import io.github.motcua.rules.legal.Provision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a law says of a dossier on its way: each part is absent where the law says nothing. Immutable; equal by
 * content.
 *
 * @param onSupplement what asking for papers does; may be absent
 * @param onExtension by how much the period may be made longer; may be absent
 * @param onReappointment how often a new date may be given; may be absent
 * @param onLateNotice what a notice of days off does that comes after the slip was given; may be absent
 * @param onRefusal the provisions by which a refusal must come within the period; none if there is no such rule
 */
public record DossierRules(
        @Nullable Supplement onSupplement,
        @Nullable Extension onExtension,
        @Nullable Reappointment onReappointment,
        @Nullable LateNotice onLateNotice,
        List<Provision> onRefusal) {

    /** Nothing is said. */
    public static final DossierRules NONE = new DossierRules(null, null, null, null, List.of());

    /** Makes an unmodifiable copy. */
    public DossierRules {
        onRefusal = List.copyOf(onRefusal);
    }

    /** Rules that are silent about notices of days off. */
    public DossierRules(
            @Nullable Supplement onSupplement,
            @Nullable Extension onExtension,
            @Nullable Reappointment onReappointment,
            List<Provision> onRefusal) {
        this(onSupplement, onExtension, onReappointment, null, onRefusal);
    }

    /**
     * Asking for papers.
     *
     * @param effect what it does to the period
     * @param once whether they may be asked for only once
     * @param askWithin how soon after the period began they must be asked for; may be absent
     * @param closeUnless how long they are waited for, after which the dossier is closed; may be absent
     * @param reading the id of the contested reading behind the effect; empty if there is none
     * @param citations the provisions
     */
    public record Supplement(
            SupplementEffect effect,
            boolean once,
            @Nullable Term askWithin,
            @Nullable Term closeUnless,
            String reading,
            List<Provision> citations) {
        /** Makes an unmodifiable copy. */
        public Supplement {
            citations = List.copyOf(citations);
        }

        /** Asking for papers, whenever that is and however long they are waited for. */
        public Supplement(SupplementEffect effect, boolean once, String reading, List<Provision> citations) {
            this(effect, once, null, null, reading, citations);
        }

        /**
         * How soon they must be asked for, counted from when the period began: 8 working hours in NĐ 297/2025 Art 6,
         * so for what came on Monday at 09:30, by Tuesday, 09:30.
         */
        public Optional<Term> within() {
            return Optional.ofNullable(askWithin);
        }

        /**
         * How long they are waited for, after which the dossier is closed: 15 working days in NĐ 297/2025 Art 6, so
         * if they were asked for on a Monday, to the end of the Monday three weeks later.
         */
        public Optional<Term> closeAfter() {
            return Optional.ofNullable(closeUnless);
        }
    }

    /**
     * Making the period longer.
     *
     * @param most by how much in all, without asking
     * @param longerIfWritten whether the applicant may agree to more in writing
     * @param citations the provisions
     * @param slip the provisions by which a slip with the hour and the date must then be given; none if there is no
     *     such rule
     */
    public record Extension(Term most, boolean longerIfWritten, List<Provision> citations, List<Provision> slip) {
        /** Makes unmodifiable copies. */
        public Extension {
            citations = List.copyOf(citations);
            slip = List.copyOf(slip);
        }
    }

    /**
     * Giving a new date, with an apology.
     *
     * @param most how often at most
     * @param before what kind of day before the period ends the apology must go out at the latest
     * @param reading the id of the contested reading behind that; empty if there is none
     * @param sameDay what is demanded where that day lies before the period began, as of a period of one day
     * @param sameDayReading the id of the contested reading behind that; empty if there is none
     * @param citations the provisions
     */
    public record Reappointment(
            int most,
            DayBefore before,
            String reading,
            SameDay sameDay,
            String sameDayReading,
            List<Provision> citations) {
        /** Makes an unmodifiable copy. */
        public Reappointment {
            citations = List.copyOf(citations);
        }

        /** Giving a new date, where no apology is demanded within a period that has no day before its end. */
        public Reappointment(int most, DayBefore before, String reading, List<Provision> citations) {
            this(most, before, reading, SameDay.NO_APOLOGY, "", citations);
        }
    }

    /** What is demanded where a period ends on the day on which it began (contested reading {@code late-same-day}). */
    public enum SameDay {
        /** No apology by any moment: the period is made longer while that may be done, or else it is late. */
        NO_APOLOGY,
        /** An apology with a new date at once, at the latest by the desk's hour of that day. */
        APOLOGY_AT_ONCE
    }

    /**
     * What a notice of days off does to the due date if it comes after the slip was given (contested reading {@code
     * due-day-became-holiday}).
     *
     * @param effect what it does
     * @param reading the id of the contested reading behind the effect; empty if there is none
     * @param citations the provisions
     */
    public record LateNotice(Effect effect, String reading, List<Provision> citations) {
        /** Makes an unmodifiable copy. */
        public LateNotice {
            citations = List.copyOf(citations);
        }

        /** What it does. */
        public enum Effect {
            /** The due date is counted again with it, and the applicant is to be told. */
            RECOUNT,
            /** None: the due date stays as it was counted with what was known when the slip was given. */
            SLIP_STANDS
        }
    }

    /** One day before the end: which day that is. */
    public enum DayBefore {
        /** The day before by the calendar, to its end. */
        CALENDAR_DAY,
        /** The last working day before, to the end of work. */
        WORKING_DAY
    }

    /** What asking for papers does. */
    public Optional<Supplement> supplement() {
        return Optional.ofNullable(onSupplement);
    }

    /** By how much the period may be made longer. */
    public Optional<Extension> extension() {
        return Optional.ofNullable(onExtension);
    }

    /** How often a new date may be given. */
    public Optional<Reappointment> reappointment() {
        return Optional.ofNullable(onReappointment);
    }

    /** What a notice of days off does that comes after the slip was given. */
    public Optional<LateNotice> lateNotice() {
        return Optional.ofNullable(onLateNotice);
    }

    /** These rules, and where they are silent, the others. */
    public DossierRules orElse(DossierRules others) {
        return new DossierRules(
                onSupplement == null ? others.onSupplement : onSupplement,
                onExtension == null ? others.onExtension : onExtension,
                onReappointment == null ? others.onReappointment : onReappointment,
                onLateNotice == null ? others.onLateNotice : onLateNotice,
                onRefusal.isEmpty() ? others.onRefusal : onRefusal);
    }
}
