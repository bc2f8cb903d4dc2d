package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.IssueCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The length of a period and what a late receipt changes, as JSON. */
final class TermJson {

    private static final int MAX_LAST_HOURS = 8;

    private TermJson() {}

    /** The members of a term among those of an object. */
    static Term term(Members members) {
        Value word = members.needed("unit");
        Value monthEnd = members.optional("monthEnd");
        LimitUnit unit = word.oneOf(LimitUnit.class);
        boolean known = word.isThere() && word.textOrEmpty().equals(unit.name());
        if (!known) { // with this one the rest may be right
            unit = monthEnd.isThere() ? LimitUnit.MONTH : LimitUnit.WORKING_DAY;
        }
        boolean noAmount = !known || unit == LimitUnit.SAME_DAY;
        Value amount = noAmount ? members.optional("amount") : members.needed("amount");
        return new Term(
                amount.isThere() ? amount.number() : known ? BigDecimal.ZERO : BigDecimal.ONE,
                unit,
                monthEnd.isThere() ? monthEnd.oneOf(MonthEnd.class) : null);
    }

    static void write(JsonGenerator out, Term term) throws IOException {
        if (term.unit() != LimitUnit.SAME_DAY) {
            out.writeNumberField("amount", term.amount());
        }
        out.writeStringField("unit", term.unit().name());
        Optional<MonthEnd> monthEnd = term.monthEnd();
        if (monthEnd.isPresent()) {
            out.writeStringField("monthEnd", monthEnd.get().name());
        }
    }

    static @Nullable CutOff cutOffOrNull(Value value) {
        if (!value.isThere()) {
            return null;
        }
        Members members = value.members();
        Value hours = members.optional("lastHoursOfDay");
        Value time = hours.isThere() ? members.optional("time") : members.needed("time");
        CutOff.Effect effect = members.needed("effect").oneOf(CutOff.Effect.class);
        CutOff cutOff = hours.isThere()
                ? CutOff.inLastHours(hours.wholeIn(1, MAX_LAST_HOURS), effect)
                : CutOff.after(time.isThere() ? time.time() : LocalTime.MIDNIGHT, effect);
        if (hours.isThere() && time.isThere()) {
            time.error(
                    IssueCode.CONTRADICTION,
                    "chỉ dùng một trong hai: `time` hoặc `lastHoursOfDay`",
                    "give `time` or `lastHoursOfDay`, not both",
                    "hãy bỏ một trong hai",
                    "take one out");
        }
        members.done();
        return cutOff;
    }

    static void write(JsonGenerator out, CutOff cutOff) throws IOException {
        out.writeObjectFieldStart("cutOff");
        if (cutOff.time().isPresent()) {
            out.writeStringField("time", cutOff.time().get().toString());
        } else {
            out.writeNumberField("lastHoursOfDay", cutOff.lastHours());
        }
        out.writeStringField("effect", cutOff.effect().name());
        out.writeEndObject();
    }
}
