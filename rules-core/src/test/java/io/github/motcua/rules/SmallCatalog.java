package io.github.motcua.rules;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The smallest catalogs that show something: one document, one desk that may do everything, one procedure. */
final class SmallCatalog {

    static final String CODE = "1.000001";

    private SmallCatalog() {}

    /** A catalog that holds only a document, named after the catalog. */
    static Catalog.Builder catalog(String id) {
        LegalSource source = new LegalSource(
                "law-of-" + id,
                "",
                Text.same("law of " + id),
                Text.same("a law"),
                Period.ALWAYS,
                Text.same("read"),
                Certainty.FOUND,
                null);
        return Catalog.catalog(id, "1", Text.same(id), Text.same("publisher")).sources(List.of(source));
    }

    /** A law with one procedure and one completeness requirement {@code asked} beside that of competence. */
    static Catalog.Builder law(Criterion asked, FactDeclaration... facts) {
        return catalog("law")
                .facts(List.of(facts))
                .requirements(List.of(
                        requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()),
                        requirement("law", "asked", RequirementKind.COMPLETENESS, asked)))
                .procedures(List.of(procedure("law", "any-desk", "asked")
                        .within(always("law"))
                        .build()));
    }

    /** Pages, from 0 to 1,000. */
    static final FactDeclaration PAGES =
            fact("pages", FactType.WHOLE).range(0, 1000).build();

    /** A version of a law under which a request of at most so many pages is taken. */
    static Catalog.Builder fewPages(String version, Period validity, long mostPages) {
        Catalog law = catalog("law").build();
        return Catalog.catalog("law", version, law.title(), law.publisher())
                .sources(law.sources())
                .inForce(validity)
                .facts(List.of(PAGES))
                .requirements(List.of(
                        requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()),
                        requirement(
                                "law",
                                "few-pages",
                                RequirementKind.ADMISSIBILITY,
                                Criterion.atMost("pages", FactValue.of(mostPages)))))
                .procedures(List.of(procedure("law", "any-desk", "few-pages")
                        .within(always("law"))
                        .build()));
    }

    /** From a first to a last day; without one or the other if it is empty. */
    static Period days(String first, String last) {
        return new Period(
                first.isEmpty() ? null : LocalDate.parse(first), last.isEmpty() ? null : LocalDate.parse(last));
    }

    static Procedure.Builder procedure(String catalog, String... requirements) {
        return Procedure.procedure(CODE, Text.same("procedure"))
                .inField(Text.same("field"))
                .requires(Arrays.asList(requirements))
                .within(always(catalog))
                .because(cited(catalog));
    }

    static List<ConditionalLimit> always(String catalog) {
        return List.of(limit(catalog, "limit", Criterion.always()));
    }

    static ConditionalLimit limit(String catalog, String id, Criterion when) {
        return new ConditionalLimit(new TimeLimit(id, Term.workingDays(1), null, Text.same(id), cited(catalog)), when);
    }

    /** A programme for the one procedure, in one unit, for ever. */
    static Programme programme(String catalog, String id, String... requirements) {
        return Programme.programme(id, Text.same(id))
                .during(Period.ALWAYS, cited(catalog))
                .in(List.of("quan/phuong"), cited(catalog))
                .covers(List.of(new Coverage(CODE, new TreeSet<>(), cited(catalog))), cited(catalog))
                .requires(Arrays.asList(requirements))
                .build();
    }

    static Unit ward(String catalog) {
        return new Unit("quan/phuong", Level.WARD, Text.same("a ward"), Period.ALWAYS, cited(catalog));
    }

    static Requirement requirement(String catalog, String id, RequirementKind kind, Criterion criterion) {
        return Requirement.of(id, kind, criterion, Text.same(id), cited(catalog));
    }

    static Reading reading(String catalog, String id, String taken) {
        return new Reading(
                id,
                Text.same(id),
                new TreeMap<>(Map.of("strict", Text.same("strict"), "lenient", Text.same("lenient"))),
                taken,
                Text.same("because"),
                cited(catalog));
    }

    static List<Provision> cited(String catalog) {
        return List.of(Provision.of("law-of-" + catalog).article("1"));
    }

    static FactDeclaration.Builder fact(String id, FactType type) {
        return FactDeclaration.fact(id, type, Text.same(id), Text.same(id + "?"));
    }

    static FactDeclaration codes(String id, FactType type, String... codes) {
        FactDeclaration.Builder builder = fact(id, type);
        for (String code : codes) {
            builder.value(code, Text.same(code));
        }
        return builder.build();
    }

    static Case request() {
        return Case.of(CODE).receivedAt("2022-05-26T09:00");
    }

    static Finding finding(Decision decision, String requirement) {
        return decision.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    /** Each issue as its place and its code. */
    static List<String> issues(RejectedException rejected) {
        List<String> issues = new ArrayList<>();
        rejected.issues()
                .forEach(issue ->
                        issues.add(issue.location() + " " + issue.code().id()));
        return issues;
    }
}
