package io.github.motcua.rules.testkit.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Certainty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which code comes after another where both may stand. */
final class OtherCodes {

    private static final Map<String, List<Enum<?>[]>> BY_MEMBER = Map.ofEntries(
            Map.entry("certainty", List.<Enum<?>[]>of(Certainty.values())),
            Map.entry("unit", List.<Enum<?>[]>of(LimitUnit.values())),
            Map.entry("rule", List.<Enum<?>[]>of(DossierRules.SameDay.values())),
            Map.entry("before", List.<Enum<?>[]>of(DossierRules.DayBefore.values())),
            Map.entry(
                    "effect",
                    List.of(
                            CutOff.Effect.values(),
                            SupplementEffect.values(),
                            DossierRules.LateNotice.Effect.values())),
            Map.entry("kind", List.of(RequirementKind.values(), OfficeKind.values())),
            Map.entry("level", List.<Enum<?>[]>of(Level.values())),
            Map.entry("basis", List.<Enum<?>[]>of(Basis.values())),
            Map.entry("manner", List.<Enum<?>[]>of(Manner.values())),
            Map.entry("post", List.<Enum<?>[]>of(Rank.values())),
            Map.entry("reach", List.<Enum<?>[]>of(DelegationRule.Reach.values())),
            Map.entry("seal", List.<Enum<?>[]>of(SigningRule.Seal.values())),
            Map.entry("monthEnd", List.<Enum<?>[]>of(MonthEnd.values())),
            Map.entry("form", List.<Enum<?>[]>of(SignatureForm.values())),
            Map.entry("pending", List.<Enum<?>[]>of(Transition.Pending.values())));

    private final List<String> sources = new ArrayList<>();
    private final Map<String, List<String>> codesByFact = new HashMap<>();

    OtherCodes(JsonNode catalog) {
        catalog.path("sources").forEach(source -> sources.add(source.path("id").asText()));
        for (FactDeclaration builtIn : BuiltInFacts.declarations().values()) {
            codesByFact.put(
                    builtIn.id(),
                    builtIn.values().stream().map(AllowedValue::code).toList());
        }
        catalog.path("facts").forEach(fact -> {
            List<String> codes = new ArrayList<>();
            fact.path("values").forEach(value -> codes.add(value.path("code").asText()));
            codesByFact.put(fact.path("id").asText(), codes);
        });
    }

    /** The code after that of a member; empty if it is none, or the only one. */
    Optional<String> after(ObjectNode object, String member, String code) {
        return switch (member) {
            case "source" -> next(sources, code);
            case "calendar" -> next(Calendars.shipped(), code);
            case "is" -> next(codesByFact.getOrDefault(object.path("fact").asText(), List.of()), code);
            case "taken" -> {
                List<String> options = new ArrayList<>();
                object.path("options").fieldNames().forEachRemaining(options::add);
                yield next(options, code);
            }
            default ->
                BY_MEMBER.getOrDefault(member, List.of()).stream()
                        .map(OtherCodes::names)
                        .flatMap(names -> next(names, code).stream())
                        .findFirst();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }

    private static Optional<String> next(List<String> codes, String code) {
        int place = codes.indexOf(code);
        return place < 0 || codes.size() < 2 ? Optional.empty() : Optional.of(codes.get((place + 1) % codes.size()));
    }
}
