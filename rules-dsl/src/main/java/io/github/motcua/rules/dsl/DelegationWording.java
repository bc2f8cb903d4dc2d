package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.legal.Period;
import java.util.Collection;
import java.util.StringJoiner;
import java.util.function.Function;

/** Says who hands over what to whom. */
record DelegationWording(Names names, CriterionWording criteria) {

    String say(Delegation delegation) {
        Phrases phrases = new Phrases(names);
        StringBuilder said = new StringBuilder()
                .append(manner(delegation.manner()))
                .append(names.say(": từ ", ": from "))
                .append(body(delegation.from()))
                .append(names.say(" cho ", " to "))
                .append(body(delegation.to()))
                .append('.');
        if (!delegation.procedures().isEmpty()) {
            said.append(names.say(" Thủ tục: ", " Procedures: "))
                    .append(joined(delegation.procedures(), names::procedure))
                    .append('.');
        }
        if (!delegation.when().equals(Criterion.always())) {
            said.append(names.say(" Khi ", " When "))
                    .append(delegation.when().accept(criteria))
                    .append('.');
        }
        delegation
                .instrument()
                .ifPresent(id -> said.append(names.say(" Văn bản: ", " By: "))
                        .append(names.document(id))
                        .append('.'));
        if (!delegation.validity().equals(Period.ALWAYS)) {
            said.append(names.say(" Thời hạn: ", " Given "))
                    .append(phrases.period(delegation.validity()))
                    .append('.');
        }
        delegation
                .revokedOn()
                .ifPresent(day -> said.append(names.say(" Bị bãi bỏ từ ngày ", " Taken back on "))
                        .append(phrases.day(day))
                        .append('.'));
        if (!delegation.endsWith().isEmpty()) {
            said.append(names.say(" Chấm dứt khi hết hiệu lực: ", " Ends with: "))
                    .append(joined(delegation.endsWith(), names::document))
                    .append('.');
        }
        if (!delegation.notKnown().isEmpty()) {
            said.append(names.say(" Chưa rõ: ", " Not known: "))
                    .append(joined(delegation.notKnown(), this::unstated))
                    .append('.');
        }
        return said.append(phrases.because(delegation.citations())).toString();
    }

    private String manner(Manner manner) {
        return switch (manner) {
            case TASK -> names.say("Ủy quyền thực hiện nhiệm vụ, quyền hạn", "Delegation of the task");
            case BY_AUTHORITY -> names.say("Ủy quyền ký thừa ủy quyền", "Delegation of the signature by authority");
            case BY_ORDER -> names.say("Giao ký thừa lệnh", "Delegation of the signature by order");
        };
    }

    private String body(Body body) {
        Office office = names.office(body.office());
        String who = office == null ? body.office() : names.say(office.called(body.post()));
        return body.units().isEmpty() ? who : who + " (" + joined(body.units(), names::unit) + ")";
    }

    private String unstated(Unstated part) {
        return switch (part) {
            case INSTRUMENT -> names.say("văn bản", "the instrument");
            case PROCEDURES -> names.say("thủ tục nào", "which procedures");
            case PERIOD -> names.say("thời hạn", "the period");
        };
    }

    private static <E> String joined(Collection<E> parts, Function<E, String> words) {
        StringJoiner joined = new StringJoiner("; ");
        parts.forEach(part -> joined.add(words.apply(part)));
        return joined.toString();
    }
}
