package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes catalogs apart into what can matter for a case. */
final class ComparisonParts {

    private final ProcedureInForce procedure;
    private final LocalDate day;
    private final Map<String, String> programmes;
    private final boolean unitKnown;
    private final Set<String> lookedAt = new TreeSet<>();
    private final Set<String> readings = new TreeSet<>();
    private final List<ComparisonPart> parts = new ArrayList<>();

    private ComparisonParts(
            ProcedureInForce procedure, LocalDate day, Map<String, String> programmes, boolean unitKnown) {
        this.procedure = procedure;
        this.day = day;
        this.programmes = programmes;
        this.unitKnown = unitKnown;
    }

    /**
     * What is in force for a procedure.
     *
     * @param programmes what to call each programme, by id, so that the same one is called the same in both sets;
     *     those that are missing are called by their ids
     * @param unitKnown whether it is looked at which units a condition names; while no unit is known it does not matter
     */
    static List<ComparisonPart> of(
            ProcedureInForce procedure,
            ComparedCatalogs catalogs,
            LocalDate day,
            Map<String, String> programmes,
            boolean unitKnown) {
        ComparisonParts found = new ComparisonParts(procedure, day, programmes, unitKnown);
        found.take(catalogs);
        return found.parts;
    }

    private void take(ComparedCatalogs catalogs) {
        Set<String> outOfReach = outOfReach();
        for (RequirementInForce entry : procedure.requirements()) {
            String programme = entry.programme();
            if (outOfReach.contains(programme)) {
                readings.addAll(entry.requirement().criterion().readings()); // told with their provisions all the same
                continue;
            }
            add(requirement(entry, programme.isEmpty() ? "" : programmes.getOrDefault(programme, programme)));
        }
        for (Cited<ConditionalLimit> limit : procedure.limits()) {
            add(limit(limit));
        }
        slips();
        for (Cited<Duty> duty : procedure.duties()) {
            parts.add(new ComparisonPart(
                    Kind.DUTY,
                    duty.entry().id(),
                    duty.entry().on() + " " + ComparisonMeaning.cited(duty.citations()),
                    Criterion.always(),
                    duty.entry().on(),
                    List.of(),
                    Set.of(),
                    duty.entry().wording()));
        }
        for (Cited<Competence> competence : procedure.competences()) {
            Competence body = competence.entry();
            lookedAt.addAll(body.at());
            parts.add(new ComparisonPart(
                    Kind.COMPETENCE,
                    "",
                    body.level() + " " + body.office() + " " + body.post() + " " + body.basis() + body.at()
                            + ComparisonMeaning.cited(competence.citations()),
                    Text.of(
                            "thẩm quyền: " + body.signedBy().vi(),
                            "competence: " + body.signedBy().en())));
        }
        for (Map.Entry<SignatureForm, Cited<SigningRule>> signing :
                procedure.signing().entrySet()) {
            SigningRule rule = signing.getValue().entry();
            parts.add(new ComparisonPart(
                    Kind.SIGNING,
                    rule.form().name(),
                    rule.form() + " " + rule.mayBePassedOn() + " " + rule.seal()
                            + ComparisonMeaning.cited(signing.getValue().citations()),
                    Text.of(
                            "thể thức ký " + rule.form().written(),
                            "form of signing " + rule.form().written())));
        }
        for (Delegation delegation : catalogs.delegations(procedure.procedure().code())) {
            look(delegation.when());
        }
        whole(catalogs);
        stages();
        parts.add(new ComparisonPart(
                Kind.CONDUCT, "", conduct(), Text.of("quy định về quá trình giải quyết hồ sơ", "rules on dossiers")));
        readings();
        facts();
    }

    /** The programmes that are open to no request: the procedure is not on the list, or the day not in the period. */
    private Set<String> outOfReach() {
        Set<String> outOfReach = new TreeSet<>();
        for (RequirementInForce entry : procedure.requirements()) {
            if (ComparisonMeaning.tellsReach(
                            entry.programme(), entry.requirement().id())
                    && reduced(entry.requirement().criterion()).equals(ComparisonCriteria.NEVER)) {
                outOfReach.add(entry.programme());
            }
        }
        return outOfReach;
    }

    private void add(ComparisonPart part) {
        parts.add(part);
        look(part.when());
    }

    private void look(Criterion criterion) {
        lookedAt.addAll(criterion.facts());
        readings.addAll(criterion.readings());
    }

    private Criterion reduced(Criterion criterion) {
        Criterion reduced = ComparisonCriteria.reduced(
                criterion, procedure.procedure().code(), procedure.procedure().interlinked(), day);
        return unitKnown ? reduced : ComparisonCriteria.inSomeUnit(reduced);
    }

    /** What is required, key by key, for a programme by whatever name. */
    static String demanded(ProcedureInForce procedure, RequirementInForce entry, LocalDate day) {
        return new ComparisonParts(procedure, day, Map.of(), true)
                .requirement(entry, "")
                .key();
    }

    private ComparisonPart requirement(RequirementInForce entry, String programme) {
        SortedMap<String, String> grounds = new TreeMap<>();
        entry.grounds().forEach((code, citations) -> grounds.put(code, ComparisonMeaning.cited(citations)));
        return new ComparisonPart(
                Kind.REQUIREMENT,
                entry.programme() + " " + entry.requirement().id(),
                entry.requirement().kind() + " " + programme + ComparisonMeaning.cited(entry.citations()) + grounds,
                reduced(entry.requirement().criterion()),
                entry.requirement().wording());
    }

    private ComparisonPart limit(Cited<ConditionalLimit> entry) {
        TimeLimit limit = entry.entry().limit();
        if (limit.lateReceipt() != null
                && limit.lateReceipt().effect() == CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE
                && procedure.facts().containsKey(CutOff.CAN_RESOLVE_AT_ONCE)) {
            lookedAt.add(CutOff.CAN_RESOLVE_AT_ONCE);
        }
        return new ComparisonPart(
                Kind.LIMIT,
                limit.id(),
                ComparisonMeaning.term(limit.term(), limit.lateReceipt()) + " "
                        + ComparisonMeaning.cited(entry.citations()),
                reduced(entry.entry().when()),
                Text.of(
                        "thời hạn: " + limit.wording().vi(),
                        "limit: " + limit.wording().en()));
    }

    /** What stands first counts: of what one catalog demands, or releases from, the order has no meaning. */
    private void slips() {
        int group = 0;
        String last = "";
        for (Cited<Slip> slip : procedure.slips()) {
            Slip entry = slip.entry();
            String from = slip.catalog() + entry.required();
            group += from.equals(last) ? 0 : 1;
            last = from;
            ComparisonPart part = new ComparisonPart(
                    Kind.SLIP,
                    entry.id(),
                    group + " " + entry.required() + entry.on() + ComparisonMeaning.cited(slip.citations()),
                    reduced(entry.when()),
                    entry.on(),
                    List.of(),
                    Set.of(),
                    Text.of(
                            "giấy hẹn: " + entry.why().vi(),
                            "slip: " + entry.why().en()));
            add(part);
        }
    }

    private void whole(ComparedCatalogs catalogs) {
        parts.add(new ComparisonPart(
                Kind.PROCEDURE,
                "",
                procedure.procedure().interlinked() + " " + ComparisonMeaning.cited(procedure.basis()),
                Text.of(
                        "căn cứ của thủ tục, liên thông hay không",
                        "what the procedure rests on, inter-linked or not")));
        String calendar = catalogs.set().calendar(procedure, null).orElse("");
        parts.add(new ComparisonPart(Kind.CALENDAR, "", calendar, Text.of("lịch " + calendar, "calendar " + calendar)));
    }

    private void stages() {
        for (Stage stage : procedure.procedure().stages()) {
            parts.add(new ComparisonPart(
                    Kind.STAGE,
                    stage.id(),
                    stage.id() + " " + stage.term() + " " + stage.calendar() + stage.after()
                            + ComparisonMeaning.cited(procedure.cite(stage.citations())),
                    Text.of(
                            "công đoạn: " + stage.name().vi(),
                            "stage: " + stage.name().en())));
        }
    }

    private String conduct() {
        DossierRules rules = procedure.conduct();
        StringBuilder said = new StringBuilder();
        rules.supplement()
                .ifPresent(rule -> said.append(rule.effect())
                        .append(rule.once())
                        .append(rule.within())
                        .append(rule.closeAfter())
                        .append(reading(rule.reading()))
                        .append(cited(rule.citations())));
        said.append(" extension ");
        rules.extension()
                .ifPresent(rule -> said.append(rule.most())
                        .append(rule.longerIfWritten())
                        .append(cited(rule.citations()))
                        .append(cited(rule.slip())));
        said.append(" reappointment ");
        rules.reappointment()
                .ifPresent(rule -> said.append(rule.most())
                        .append(rule.before())
                        .append(reading(rule.reading()))
                        .append(rule.sameDay())
                        .append(reading(rule.sameDayReading()))
                        .append(cited(rule.citations())));
        said.append(" notice ");
        rules.lateNotice()
                .ifPresent(rule -> said.append(rule.effect())
                        .append(reading(rule.reading()))
                        .append(cited(rule.citations())));
        return said.append(" refusal ").append(cited(rules.onRefusal())).toString();
    }

    private String cited(List<Provision> provisions) {
        return ComparisonMeaning.cited(procedure.cite(provisions));
    }

    private String reading(String id) {
        return procedure
                .conductReading(id)
                .map(reading -> id + " " + reading.entry().taken() + ComparisonMeaning.cited(reading.citations()))
                .orElse(id);
    }

    private void readings() {
        for (String id : readings) {
            Cited<Reading> cited = procedure.readings().get(id);
            if (cited != null) {
                Reading reading = cited.entry();
                parts.add(new ComparisonPart(
                        Kind.READING,
                        id,
                        id + " " + reading.taken() + reading.options().keySet()
                                + ComparisonMeaning.cited(cited.citations()),
                        reading.question()));
            }
        }
    }

    private void facts() {
        for (String id : lookedAt) {
            FactDeclaration fact = procedure.facts().get(id);
            if (fact != null && !BuiltInFacts.declarations().containsKey(id)) {
                Set<String> codes = new TreeSet<>();
                fact.values().forEach(value -> codes.add(value.code()));
                if (fact.type() == FactType.CHOICES) {
                    codes.retainAll(procedure.checklist(id));
                }
                parts.add(new ComparisonPart(
                        Kind.FACT,
                        id,
                        id + " " + fact.type() + " " + fact.range() + codes + fact.mayNotApply()
                                + new TreeSet<>(fact.knownBy())
                                + (fact.changeable() ? " changeable" : ""),
                        Text.of("dữ kiện " + id, "fact " + id)));
            }
        }
        for (ProductBound bound : procedure.bounds()) {
            if (lookedAt.containsAll(bound.facts())) {
                parts.add(new ComparisonPart(
                        Kind.BOUND,
                        "",
                        new TreeSet<>(bound.facts()) + " " + bound.atMost(),
                        Text.of("giới hạn của tích " + bound.facts(), "bound on the product of " + bound.facts())));
            }
        }
    }

    /** The entries of one side that have no equal on the other, each as often as it is missing there. */
    static List<ComparisonPart> without(List<ComparisonPart> parts, Collection<ComparisonPart> others) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(part -> there.merge(part.key(), 1, Integer::sum));
        List<ComparisonPart> missing = new ArrayList<>();
        for (ComparisonPart part : parts) {
            if (there.merge(part.key(), -1, Integer::sum) < 0) {
                missing.add(part);
            }
        }
        return missing;
    }
}
