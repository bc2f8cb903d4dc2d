package io.github.motcua.rules.dsl;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A catalog, with what it states. In force always, built on no other catalog and in the zone of Viet Nam if that is
 * not said. What is stated is kept in order; {@link #states} and its like may be said any number of times. Not
 * thread-safe.
 */
public final class CatalogClauses implements InForce<CatalogClauses> {

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(LegalSource.class, "sources"),
            Map.entry(FactDeclaration.class, "facts"),
            Map.entry(ProductBound.class, "bounds"),
            Map.entry(Reading.class, "readings"),
            Map.entry(Unit.class, "units"),
            Map.entry(Requirement.class, "requirements"),
            Map.entry(Procedure.class, "procedures"),
            Map.entry(Programme.class, "programmes"),
            Map.entry(Duty.class, "duties"),
            Map.entry(Slip.class, "slips"),
            Map.entry(Conduct.class, "conducts"),
            Map.entry(Office.class, "offices"),
            Map.entry(Desk.class, "desks"),
            Map.entry(DelegationRule.class, "delegationRules"),
            Map.entry(Delegation.class, "delegations"),
            Map.entry(SigningRule.class, "signingRules"),
            Map.entry(Opening.class, "openings"),
            Map.entry(Transition.class, "transitions"),
            Map.entry(Overlay.class, "overlays"));

    private final Catalog.Builder catalog;
    private final Once once = new Once();
    private final List<Object> stated = new ArrayList<>();

    CatalogClauses(String id, String version, Text title, Text publisher) {
        this.catalog = Catalog.catalog(id, version, title, publisher);
    }

    /** What the catalog is called. */
    public interface Titled {

        /** Titled by a composed text. */
        PublishedBy titled(Text title);

        /** Titled so. */
        default PublishedBy titled(Vietnamese vi, English en) {
            return titled(Words.text(vi, en));
        }
    }

    /** Who publishes the catalog. */
    public interface PublishedBy {

        /** Published by whom a composed text names. */
        CatalogClauses publishedBy(Text publisher);

        /** Published by this authority. */
        default CatalogClauses publishedBy(Vietnamese vi, English en) {
            return publishedBy(Words.text(vi, en));
        }
    }

    /** The ids of the catalogs whose facts, requirements, documents and procedures it uses. */
    public CatalogClauses builtOn(String first, String... others) {
        once.say("builtOn");
        catalog.builtOn(Several.of(first, others));
        return this;
    }

    /** The id of the calendar by which the offices of its units work. */
    public CatalogClauses byCalendar(String id) {
        once.say("calendar");
        catalog.calendar(id);
        return this;
    }

    /** The zone in which local times of cases are meant. */
    public CatalogClauses inZone(ZoneId zone) {
        once.say("zone");
        catalog.zone(zone);
        return this;
    }

    @Override
    public CatalogClauses inForce(Period days) {
        once.say("validity");
        catalog.inForce(days);
        return this;
    }

    /** Cites these documents. */
    public CatalogClauses cites(DocumentClauses first, DocumentClauses... others) {
        stated.addAll(Several.of(first, others));
        return this;
    }

    /** Reads contested texts in these ways. */
    public CatalogClauses reads(ReadingClauses first, ReadingClauses... others) {
        stated.addAll(Several.of(first, others));
        return this;
    }

    /** States this. */
    public CatalogClauses states(CatalogEntry<?> first, CatalogEntry<?>... others) {
        return states(Several.of(first, others));
    }

    /** States what was gathered before. */
    public CatalogClauses states(Collection<? extends CatalogEntry<?>> entries) {
        stated.addAll(entries);
        return this;
    }

    /** States the entries of a composed catalog too; what that says of itself is left out. */
    public CatalogClauses statesAllOf(Catalog composed) {
        List.of(
                        composed.sources(),
                        composed.facts(),
                        composed.bounds(),
                        composed.readings(),
                        composed.units(),
                        composed.requirements(),
                        composed.procedures(),
                        composed.programmes(),
                        composed.duties(),
                        composed.slips(),
                        composed.conducts(),
                        composed.offices(),
                        composed.desks(),
                        composed.delegationRules(),
                        composed.delegations(),
                        composed.signingRules(),
                        composed.openings(),
                        composed.overlays(),
                        composed.transitions())
                .forEach(stated::addAll);
        return this;
    }

    /**
     * The catalog, checked together with the shipped ones on which it is built. What the loader would refuse of its
     * file is refused here.
     *
     * @throws RejectedException with everything that is wrong with it; a place is the JSON Pointer that the entry
     *     has in the catalog's file
     */
    public Catalog define() {
        return define(List.of(), List.of());
    }

    /**
     * The catalog, checked together with others and with the shipped ones on which they are built.
     *
     * @param others the catalogs that do not come with the library and on which it is built
     * @param calendars the calendars that do not come with the library and that it may name
     * @throws RejectedException with everything that is wrong with any of them
     */
    public Catalog define(Collection<Catalog> others, Collection<WorkCalendar> calendars) {
        Issues issues = new Issues();
        Catalog defined = build(issues);
        byte[] file = CatalogJson.write(defined).getBytes(StandardCharsets.UTF_8);
        List<ReadDocument<Catalog>> written = List.of(CatalogJson.read(file, defined.id()));
        issues.addAll(Places.withoutLines(Catalogs.check(written, others, calendars)));
        issues.throwIfRefused();
        return defined;
    }

    private Catalog build(Issues issues) {
        Reporter report = new Reporter(issues, catalog.build().id());
        once.report("", report);
        Gathered gathered = new Gathered(stated, NAMES, report);
        return catalog.sources(gathered.of(LegalSource.class))
                .facts(gathered.of(FactDeclaration.class))
                .bounds(gathered.of(ProductBound.class))
                .readings(gathered.of(Reading.class))
                .units(gathered.of(Unit.class))
                .requirements(gathered.of(Requirement.class))
                .procedures(gathered.of(Procedure.class))
                .programmes(gathered.of(Programme.class))
                .duties(gathered.of(Duty.class))
                .slips(gathered.of(Slip.class))
                .conducts(gathered.of(Conduct.class))
                .offices(gathered.of(Office.class))
                .desks(gathered.of(Desk.class))
                .delegationRules(gathered.of(DelegationRule.class))
                .delegations(gathered.of(Delegation.class))
                .signingRules(gathered.of(SigningRule.class))
                .openings(gathered.of(Opening.class))
                .overlays(gathered.of(Overlay.class))
                .transitions(gathered.of(Transition.class))
                .build();
    }
}
