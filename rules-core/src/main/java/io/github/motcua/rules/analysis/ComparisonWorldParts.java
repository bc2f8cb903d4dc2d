package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes apart what catalogs say of units, desks, offices and delegations, for whatever procedure. */
final class ComparisonWorldParts {

    private final List<Catalog> catalogs;
    private final Period days;
    private final Map<String, LegalSource> sources = new HashMap<>();

    private ComparisonWorldParts(ComparedCatalogs catalogs, Period days) {
        this.catalogs = catalogs.catalogs();
        this.days = days;
        for (Catalog catalog : this.catalogs) {
            catalog.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        }
    }

    /** What a period says of the days. */
    private String said(Period period) {
        return ComparisonWindow.within(period, days);
    }

    /**
     * What catalogs say of them on some days.
     *
     * @param days the days on which the catalogs count
     */
    static List<ComparisonPart> of(ComparedCatalogs catalogs, Period days) {
        return new ComparisonWorldParts(catalogs, days).parts();
    }

    private List<ComparisonPart> parts() {
        List<ComparisonPart> parts = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            for (Unit unit : catalog.units()) {
                parts.add(new ComparisonPart(
                        Kind.UNIT,
                        unit.id(),
                        unit.id() + " " + unit.level() + " " + said(unit.validity()) + unit.successors()
                                + catalog.calendar(),
                        Criterion.always(),
                        Set.of(),
                        List.of(unit.validity()),
                        Set.of(unit.id()),
                        Text.of("đơn vị " + unit.id(), "unit " + unit.id())));
            }
            for (Desk desk : catalog.desks()) {
                Set<String> units = new TreeSet<>(desk.receivesFor());
                units.add(desk.id());
                parts.add(new ComparisonPart(
                        Kind.DESK,
                        desk.id(),
                        desk.id() + " " + desk.receivesFor() + said(desk.validity()),
                        Criterion.always(),
                        Set.of(),
                        List.of(desk.validity()),
                        units,
                        Text.of("nơi tiếp nhận khu vực " + desk.id(), "regional desk " + desk.id())));
            }
            for (Office office : catalog.offices()) {
                parts.add(new ComparisonPart(
                        Kind.OFFICE,
                        office.id(),
                        office.id() + " " + office.level() + " " + office.kind()
                                + new TreeSet<>(office.posts().keySet()) + said(office.validity()),
                        Criterion.always(),
                        Set.of(),
                        List.of(office.validity()),
                        Set.of(),
                        Text.of("cơ quan " + office.id(), "office " + office.id())));
            }
            for (DelegationRule rule : catalog.delegationRules()) {
                parts.add(new ComparisonPart(
                        Kind.DELEGATION_RULE,
                        rule.id(),
                        rule.from() + " " + rule.fromPost() + new TreeSet<>(rule.fromLevels()) + rule.to() + " "
                                + rule.toPost() + rule.reach() + said(rule.validity()) + within(catalog)
                                + inForce(rule.citations()),
                        Criterion.always(),
                        Set.of(),
                        days(rule.validity(), rule.citations()),
                        Set.of(),
                        Text.of("quy định về ủy quyền " + rule.id(), "rule on delegation " + rule.id())));
            }
            for (Delegation delegation : catalog.delegations()) {
                parts.add(delegation(delegation, catalog));
            }
        }
        return parts;
    }

    private String within(Catalog catalog) {
        return " within " + said(catalog.validity()) + " ";
    }

    private ComparisonPart delegation(Delegation delegation, Catalog catalog) {
        Set<String> units = new TreeSet<>(delegation.to().units());
        units.addAll(delegation.from().units());
        StringBuilder ends = new StringBuilder();
        List<Period> spoken = new ArrayList<>(days(delegation.validity(), delegation.citations()));
        for (String id : delegation.endsWith()) {
            LegalSource source = sources.get(id);
            if (source != null) {
                ends.append(id).append(said(source.inForce()));
                spoken.add(source.inForce());
            }
        }
        delegation.revokedOn().ifPresent(day -> spoken.add(Period.from(day)));
        String revoked = delegation
                .revokedOn()
                .map(day -> "revoked " + said(Period.from(day)))
                .orElse("");
        return new ComparisonPart(
                Kind.DELEGATION,
                delegation.id(),
                delegation.from() + " " + delegation.to() + " " + delegation.manner() + " " + delegation.procedures()
                        + delegation.instrument() + said(delegation.validity()) + revoked + ends
                        + new TreeSet<>(delegation.notKnown()) + within(catalog)
                        + inForce(delegation.citations()),
                delegation.when(),
                Set.of(),
                spoken,
                units,
                Text.of("ủy quyền " + delegation.id(), "delegation " + delegation.id()));
    }

    private String inForce(List<Provision> provisions) {
        Set<String> all = new TreeSet<>();
        for (Provision provision : provisions) {
            LegalSource source = sources.get(provision.source());
            all.add(ComparisonMeaning.place(provision) + (source == null ? "" : said(source.inForce())));
        }
        return all.toString();
    }

    private List<Period> days(Period validity, List<Provision> provisions) {
        List<Period> spoken = new ArrayList<>(List.of(validity));
        for (Provision provision : provisions) {
            LegalSource source = sources.get(provision.source());
            if (source != null) {
                spoken.add(source.inForce());
            }
        }
        return spoken;
    }
}
