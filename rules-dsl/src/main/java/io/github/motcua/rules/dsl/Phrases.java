package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.IsoTime;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/** The phrases that occur in several sentences. */
record Phrases(Names names) {

    /** A further sentence on what the others rest; nothing if on nothing. */
    String because(List<Provision> provisions) {
        return provisions.isEmpty() ? "" : " " + names.say("Căn cứ: ", "Because of: ") + provisions(provisions) + ".";
    }

    String provisions(List<Provision> provisions) {
        StringJoiner all = new StringJoiner("; ");
        for (Provision provision : provisions) {
            String within = provision.within(names.language());
            boolean unread = provision.certainty() == Certainty.UNVERIFIED;
            all.add(names.document(provision.source())
                    + (within.isEmpty() ? "" : " " + within)
                    + (unread ? names.say(" (chưa kiểm chứng)", " (unverified)") : ""));
        }
        return all.toString();
    }

    /** A further sentence on the days; nothing if on all. */
    String inForce(Period days) {
        return days.equals(Period.ALWAYS) ? "" : " " + names.say("Áp dụng ", "In force ") + period(days) + ".";
    }

    /** "from … to …", both included. */
    String period(Period days) {
        StringJoiner ends = new StringJoiner(" ");
        days.start().ifPresent(first -> ends.add(names.say("từ ngày ", "from ") + day(first)));
        days.end().ifPresent(last -> ends.add(names.say("đến hết ngày ", "to the end of ") + day(last)));
        return ends.toString();
    }

    String day(LocalDate day) {
        return names.say(IsoTime.vietnamese(day), day.toString());
    }

    String term(Term term) {
        String amount = term.amount().toPlainString();
        return switch (term.unit()) {
            case SAME_DAY -> names.say("trong ngày tiếp nhận", "within the day of receipt");
            case WORKING_HOUR -> amount + names.say(" giờ làm việc", " working hours");
            case WORKING_DAY -> amount + names.say(" ngày làm việc", " working days");
            case CALENDAR_DAY -> amount + names.say(" ngày", " calendar days");
            case MONTH -> amount + names.say(" tháng", " months") + monthEnd(term);
        };
    }

    private String monthEnd(Term term) {
        if (term.monthEnd().isEmpty()) {
            return "";
        }
        return term.monthEnd().get() == MonthEnd.ROUND_DOWN
                ? names.say(
                        " (tháng cuối không có ngày tương ứng thì hết vào ngày cuối tháng đó)",
                        " (to the last day of a last month that is too short)")
                : names.say(
                        " (tháng cuối không có ngày tương ứng thì hết vào ngày đầu tháng sau)",
                        " (to the first day after a last month that is too short)");
    }

    String level(Level level) {
        return switch (level) {
            case CITY -> names.say("cấp tỉnh", "province level");
            case DISTRICT -> names.say("cấp huyện", "district level");
            case WARD -> names.say("cấp xã", "commune level");
        };
    }
}
