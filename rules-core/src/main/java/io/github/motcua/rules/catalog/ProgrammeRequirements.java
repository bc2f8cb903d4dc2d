package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The requirements that follow from what a programme is: its list, its units, its period. */
final class ProgrammeRequirements {

    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private ProgrammeRequirements() {}

    static List<Requirement> of(Programme programme) {
        return List.of(onList(programme), inUnits(programme), inPeriod(programme));
    }

    private static Requirement onList(Programme programme) {
        int size = programme.coverages().size();
        return Requirement.of(
                programme.id() + ".on-list",
                RequirementKind.ELIGIBILITY,
                Criterion.oneOf(
                        BuiltInFacts.PROCEDURE,
                        programme.coverages().stream()
                                .map(coverage -> FactValue.of(coverage.procedure()))
                                .toList()),
                Text.of(
                        "Thủ tục thuộc danh mục " + size + " thủ tục của chuyên đề",
                        "The procedure is one of the " + size + " on the programme's list"),
                programme.listCitations());
    }

    private static Requirement inUnits(Programme programme) {
        int size = programme.units().size();
        return Requirement.of(
                programme.id() + ".in-units",
                RequirementKind.ELIGIBILITY,
                Criterion.oneOf(
                        BuiltInFacts.UNIT,
                        programme.units().stream().map(FactValue::of).toList()),
                Text.of(
                        "Nơi tiếp nhận là một trong " + size + " đơn vị thực hiện chuyên đề",
                        "The receiving desk belongs to one of the " + size + " units of the programme"),
                programme.unitCitations());
    }

    private static Requirement inPeriod(Programme programme) {
        Period period = programme.period();
        List<Criterion> bounds = new ArrayList<>();
        period.start().ifPresent(day -> bounds.add(Criterion.atLeast(BuiltInFacts.RECEIVED_ON, date(day))));
        period.end().ifPresent(day -> bounds.add(Criterion.atMost(BuiltInFacts.RECEIVED_ON, date(day))));
        return Requirement.of(
                programme.id() + ".in-period",
                RequirementKind.ELIGIBILITY,
                bounds.isEmpty() ? Criterion.always() : Criterion.allOf(bounds),
                Text.of(
                        "Nhận hồ sơ trong thời gian thực hiện chuyên đề"
                                + period.start()
                                        .map(day -> ", từ ngày " + VIETNAMESE_DATE.format(day))
                                        .orElse("")
                                + period.end()
                                        .map(day -> " đến hết ngày " + VIETNAMESE_DATE.format(day))
                                        .orElse(""),
                        "Received within the programme's period"
                                + period.start().map(day -> ", from " + day).orElse("")
                                + period.end()
                                        .map(day -> " to " + day + " inclusive")
                                        .orElse("")),
                programme.periodCitations());
    }

    private static FactValue date(LocalDate day) {
        return FactValue.of(day.toString());
    }
}
