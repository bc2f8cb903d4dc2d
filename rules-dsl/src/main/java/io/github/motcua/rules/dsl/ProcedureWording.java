package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.deadline.Stage;
import java.util.StringJoiner;

/** Says what a procedure is: each part in a sentence of its own. */
record ProcedureWording(Names names, CriterionWording criteria) {

    String say(Procedure procedure) {
        Phrases phrases = new Phrases(names);
        LimitWording limits = new LimitWording(names, criteria);
        StringBuilder said = new StringBuilder()
                .append(names.say("Thủ tục ", "Procedure "))
                .append(procedure.code())
                .append(' ')
                .append(Names.quoted(names.say(procedure.name())))
                .append(names.say(", lĩnh vực ", ", in the field "))
                .append(Names.quoted(names.say(procedure.field())))
                .append(procedure.interlinked() ? names.say(", liên thông", ", inter-linked") : "")
                .append('.')
                .append(phrases.inForce(procedure.validity()))
                .append(phrases.because(procedure.citations()));
        procedure.competences().forEach(body -> said.append(' ').append(competence(body, phrases)));
        if (!procedure.requirements().isEmpty()) {
            StringJoiner required = new StringJoiner("; ");
            procedure.requirements().forEach(id -> required.add(names.requirement(id)));
            said.append(names.say(" Yêu cầu: ", " Requires: ")).append(required).append('.');
        }
        procedure.limits().forEach(limit -> said.append(' ').append(limits.say(limit)));
        procedure.stages().forEach(stage -> said.append(' ').append(stage(procedure, stage, phrases)));
        return said.toString();
    }

    private String competence(Competence body, Phrases phrases) {
        Office office = names.office(body.office());
        StringBuilder said = new StringBuilder()
                .append(names.say("Giải quyết: ", "Decided by: "))
                .append(office == null ? phrases.level(body.level()) : names.say(office.called(body.post())))
                .append(body.basis() == Basis.DECENTRALISED ? names.say(" (được phân cấp)", " (decentralised)") : "");
        if (!body.at().isEmpty()) {
            StringJoiner places = new StringJoiner("; ");
            body.at().forEach(fact -> places.add(criteria.quoted(fact)));
            said.append(names.say(", tại nơi theo ", ", at the place by ")).append(places);
        }
        return said.append(names.say("; người ký: ", "; signed by "))
                .append(names.say(body.signedBy()))
                .append('.')
                .append(phrases.inForce(body.validity()))
                .append(phrases.because(body.citations()))
                .toString();
    }

    private String stage(Procedure procedure, Stage stage, Phrases phrases) {
        StringBuilder said = new StringBuilder()
                .append(names.say("Bước ", "Stage "))
                .append(Names.quoted(names.say(stage.name())))
                .append(": ")
                .append(names.say(stage.body()))
                .append(", ")
                .append(phrases.term(stage.term()));
        if (!stage.after().isEmpty()) {
            StringJoiner earlier = new StringJoiner("; ");
            for (Stage other : procedure.stages()) {
                if (stage.after().contains(other.id())) {
                    earlier.add(Names.quoted(names.say(other.name())));
                }
            }
            said.append(names.say(", sau ", ", after ")).append(earlier);
        }
        return said.append('.').append(phrases.because(stage.citations())).toString();
    }
}
