package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import java.util.Collection;
import java.util.StringJoiner;

/** Says what a programme covers: each part in a sentence of its own. */
record ProgrammeWording(Names names) {

    String say(Programme programme) {
        Phrases phrases = new Phrases(names);
        StringJoiner units = new StringJoiner("; ");
        programme.units().forEach(id -> units.add(names.unit(id)));
        StringBuilder said = new StringBuilder()
                .append(names.say("Chuyên đề ", "Programme "))
                .append(Names.quoted(names.say(programme.name())))
                .append(names.say(", ", ", open "))
                .append(phrases.period(programme.period()))
                .append('.')
                .append(phrases.because(programme.periodCitations()))
                .append(names.say(" Tại: ", " In: "))
                .append(units)
                .append('.')
                .append(phrases.because(programme.unitCitations()))
                .append(names.say(" Danh mục thủ tục (", " Procedures on the list ("))
                .append(phrases.provisions(programme.listCitations()))
                .append("):");
        for (Coverage coverage : programme.coverages()) {
            said.append(' ').append(names.procedure(coverage.procedure()));
            if (!coverage.requirements().isEmpty()) {
                said.append(names.say(", yêu cầu riêng: ", ", requires besides: "))
                        .append(requirements(coverage.requirements()));
            }
            said.append('.').append(phrases.because(coverage.citations()));
        }
        if (!programme.requirements().isEmpty()) {
            said.append(names.say(" Yêu cầu chung: ", " All of them require: "))
                    .append(requirements(programme.requirements()))
                    .append('.');
        }
        return said.toString();
    }

    private String requirements(Collection<String> ids) {
        StringJoiner all = new StringJoiner("; ");
        ids.forEach(id -> all.add(names.requirement(id)));
        return all.toString();
    }
}
