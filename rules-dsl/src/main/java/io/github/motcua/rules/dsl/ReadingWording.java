package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Criterion.UnderReading;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.text.Text;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Says what a criterion comes to under each way to read a text: the way that is taken first, then the others. */
record ReadingWording(Names names, CriterionWording criteria) {

    String say(UnderReading criterion) {
        Reading reading = names.reading(criterion.reading());
        String taken = reading == null ? "" : reading.taken();
        StringJoiner ways = new StringJoiner("; ");
        Criterion first = criterion.options().get(taken);
        if (first != null) {
            ways.add(names.say("theo cách hiểu đã chọn, ", "as read here, ") + way(reading, taken, first));
        }
        for (Map.Entry<String, Criterion> option : criterion.options().entrySet()) {
            if (!option.getKey().equals(taken)) {
                ways.add(names.say("nếu hiểu là ", "if read as ") + way(reading, option.getKey(), option.getValue()));
            }
        }
        return ways.toString();
    }

    private String way(@Nullable Reading reading, String option, Criterion criterion) {
        Text meaning = reading == null ? null : reading.options().get(option);
        String words = meaning == null ? option : names.say(meaning);
        return Names.quoted(words) + ": (" + criterion.accept(criteria) + ")";
    }
}
