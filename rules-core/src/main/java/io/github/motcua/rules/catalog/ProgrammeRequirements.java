package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The requirements that follow from what a programme is: its list, its units, its period. */
final class ProgrammeRequirements {

    private ProgrammeRequirements() {}

    /** The requirements as they apply to a procedure, on the list or not. */
    static List<Requirement> of(Programme programme, String procedure) {
        return List.of(onList(programme, procedure), inUnits(programme), inPeriod(programme));
    }

    private static Requirement onList(Programme programme, String procedure) {
        List<Provision> citations = new ArrayList<>();
        for (Coverage coverage : programme.coverages(procedure)) {
            citations.addAll(coverage.citations());
        }
        citations.addAll(programme.listCitations());
        int size = programme.coverages().size();
        return Requirement.of(
                programme.id() + ".on-list",
                RequirementKind.ELIGIBILITY,
                programme.onList(),
                Text.of(
                        "Thủ tục thuộc danh mục " + size + " thủ tục của chuyên đề",
                        "The procedure is one of the " + size + " on the programme's list"),
                citations);
    }

    private static Requirement inUnits(Programme programme) {
        int size = programme.units().size();
        return Requirement.of(
                programme.id() + ".in-units",
                RequirementKind.ELIGIBILITY,
                programme.inUnits(),
                Text.of(
                        "Nơi tiếp nhận là một trong " + size + " đơn vị thực hiện chuyên đề",
                        "The receiving desk belongs to one of the " + size + " units of the programme"),
                programme.unitCitations());
    }

    private static Requirement inPeriod(Programme programme) {
        LocalDate first = programme.period().first();
        LocalDate last = programme.period().last();
        List<Criterion> bounds = new ArrayList<>();
        String vi = "Nhận hồ sơ trong thời gian thực hiện chuyên đề";
        String en = "Received within the programme's period";
        if (first != null) {
            bounds.add(Criterion.atLeast(BuiltInFacts.RECEIVED_ON, FactValue.of(first.toString())));
            vi += ", từ ngày " + IsoTime.vietnamese(first);
            en += ", from " + first;
        }
        if (last != null) {
            bounds.add(Criterion.atMost(BuiltInFacts.RECEIVED_ON, FactValue.of(last.toString())));
            vi += " đến hết ngày " + IsoTime.vietnamese(last);
            en += " to " + last + " inclusive";
        }
        return Requirement.of(
                programme.id() + ".in-period",
                RequirementKind.ELIGIBILITY,
                bounds.isEmpty() ? Criterion.always() : Criterion.allOf(bounds),
                Text.of(vi, en),
                programme.periodCitations());
    }
}
