package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.decision.DelegationFinding.Reason;
import io.github.motcua.rules.decision.MapOfDay.Entry;
import io.github.motcua.rules.decision.MapOfDay.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes a map of competence as lines of text. */
final class MapText {

    private final MapOfDay map;
    private final MapWords words;
    private final StringBuilder text = new StringBuilder();

    MapText(MapOfDay map, MapWords words) {
        this.map = map;
        this.words = words;
    }

    String text() {
        line(words.say("Bản đồ thẩm quyền ngày ", "Map of competence on ") + words.date(words.day()));
        if (map.procedures().isEmpty()) {
            line(words.say("Không có thủ tục nào có hiệu lực trong ngày", "No procedure is in force on the day"));
        }
        for (Entry entry : map.procedures()) {
            line(procedure(entry.procedure()));
            entry.delegations().forEach(this::delegation);
        }
        if (!map.ofUnknownProcedures().isEmpty()) {
            line(words.say("Ủy quyền chưa rõ thủ tục:", "Delegations of which the procedures are not (all) known:"));
            map.ofUnknownProcedures().forEach(this::delegation);
        }
        return text.toString();
    }

    private String procedure(ProcedureInForce procedure) {
        StringJoiner bodies = new StringJoiner("; ");
        bodies.setEmptyValue(words.say("danh mục không nêu ai giải quyết", "the catalog does not say who decides"));
        for (Cited<Competence> cited : procedure.competences()) {
            bodies.add(words.body(cited, procedure) + " ("
                    + words.basis(cited.entry().basis()) + ")" + words.labels().cite(cited.citations()));
        }
        return procedure.procedure().code() + " "
                + words.say(procedure.procedure().name()) + ": " + bodies;
    }

    private void delegation(Given given) {
        Delegation delegation = given.put().claim().delegation();
        List<String> parts = new ArrayList<>();
        parts.add(words.document(given));
        String days = words.days(given);
        if (!days.isEmpty()) {
            parts.add(days);
        }
        parts.addAll(words.limits(given));
        List<String> notKnown = words.notKnown(given);
        if (!notKnown.isEmpty()) {
            parts.add(words.say("chưa rõ ", "not known: ") + String.join(", ", notKnown));
        }
        String mark = given.isExcluded() ? "✗ " : given.isOpen() ? "? " : "✓ ";
        line("  " + mark + body(given.put().from(), delegation.from()) + " → "
                + body(given.put().to(), delegation.to()) + ": " + String.join(", ", parts) + reasons(given));
    }

    private String body(Office office, Body body) {
        String units = String.join("; ", words.units(body));
        return words.office(office, body) + (units.isEmpty() ? "" : " (" + units + ")");
    }

    private String reasons(Given given) {
        StringJoiner reasons = new StringJoiner("; ", words.say("; không áp dụng: ", "; does not apply: "), "");
        reasons.setEmptyValue("");
        for (Reason reason : Bodies.reasons(given.put(), given.exclusions())) {
            reasons.add(words.say(reason.exclusion().words()) + words.labels().cite(reason.citations()));
        }
        return reasons.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
