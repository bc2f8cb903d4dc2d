package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;

/** Says how long a procedure may take. */
record LimitWording(Names names, CriterionWording criteria) {

    String say(ConditionalLimit conditional) {
        TimeLimit limit = conditional.limit();
        Phrases phrases = new Phrases(names);
        StringBuilder said = new StringBuilder()
                .append(names.say("Thời hạn ", "Time limit "))
                .append(Names.quoted(names.say(limit.wording())))
                .append(": ")
                .append(phrases.term(limit.term()));
        if (!conditional.when().equals(Criterion.always())) {
            said.append(names.say(", khi ", ", when "))
                    .append(conditional.when().accept(criteria));
        }
        said.append('.');
        limit.cutOff().ifPresent(cutOff -> said.append(late(cutOff)));
        return said.append(phrases.because(limit.citations())).toString();
    }

    private String late(CutOff cutOff) {
        String when = cutOff.time()
                .map(time -> names.say(" Tiếp nhận sau " + time, " If received after " + time))
                .orElseGet(() -> names.say(
                        " Tiếp nhận trong " + cutOff.lastHours() + " giờ cuối của ngày làm việc",
                        " If received in the last hours of the working day (" + cutOff.lastHours() + ")"));
        String then = switch (cutOff.effect()) {
            case RESULT_NEXT_WORKING_DAY ->
                names.say(
                        " thì có thể trả kết quả vào ngày làm việc tiếp theo",
                        ", the result may come on the next working day");
            case RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE ->
                names.say(
                        " mà không giải quyết được ngay thì trả kết quả vào ngày làm việc tiếp theo",
                        " and it cannot be done at once, the result comes on the next working day");
            case CLOCK_STARTS_NEXT_WORKING_DAY ->
                names.say(" thì tính từ ngày làm việc tiếp theo", ", the period is counted from the next working day");
            case HANDOVER_NEXT_WORKING_DAY ->
                names.say(
                        " thì chuyển hồ sơ vào đầu giờ ngày làm việc tiếp theo",
                        ", the file is passed on at the start of the next working day");
        };
        return when + then + ".";
    }
}
