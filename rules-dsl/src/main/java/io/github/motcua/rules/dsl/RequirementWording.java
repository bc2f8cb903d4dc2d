package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.text.Text;
import java.util.Optional;

/** Says what a requirement demands. */
record RequirementWording(Names names, CriterionWording criteria) {

    String say(Requirement requirement) {
        Phrases phrases = new Phrases(names);
        StringBuilder said = new StringBuilder()
                .append(names.say("Yêu cầu ", "Requirement "))
                .append(Names.quoted(names.say(requirement.wording())))
                .append(names.say(": đáp ứng khi ", ": met if "))
                .append(requirement.criterion().accept(criteria))
                .append(names.say(". Nếu không đáp ứng: ", ". If not met: "))
                .append(otherwise(requirement.kind()))
                .append('.');
        requirement
                .judgedBy()
                .ifPresent(judge -> said.append(names.say(" Người nhận định: ", " Judged by: "))
                        .append(names.say(judge))
                        .append('.'));
        said.append(phrases.inForce(requirement.validity())).append(phrases.because(requirement.citations()));
        requirement
                .grounds()
                .forEach((code, provisions) -> said.append(names.say(" Đối với ", " For "))
                        .append(Names.quoted(label(requirement, code)))
                        .append(": ")
                        .append(phrases.provisions(provisions))
                        .append('.'));
        return said.toString();
    }

    private String label(Requirement requirement, String code) {
        for (String id : requirement.criterion().facts()) {
            FactDeclaration fact = names.fact(id);
            Optional<Text> label =
                    fact == null ? Optional.empty() : fact.value(code).map(AllowedValue::label);
            if (label.isPresent()) {
                return names.say(label.get());
            }
        }
        return code;
    }

    private String otherwise(RequirementKind kind) {
        return switch (kind) {
            case COMPETENCE -> names.say("hướng dẫn đến đúng nơi giải quyết", "guided to the right desk");
            case ADMISSIBILITY -> names.say("từ chối, nêu rõ lý do", "refused with written reasons");
            case COMPLETENESS -> names.say("hướng dẫn bổ sung", "what is missing is asked for");
            case ELIGIBILITY -> names.say("giải quyết theo quy trình thông thường", "the ordinary track");
        };
    }
}
