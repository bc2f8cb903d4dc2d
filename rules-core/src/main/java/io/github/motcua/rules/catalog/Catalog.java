package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an authority publishes about its procedures: data, as written, not yet checked. Immutable; equal by
 * content, whatever the order of its entries. {@link CatalogSet} checks catalogs and puts them together.
 *
 * <p>Defaults: in force always, built on no other catalog, in the zone {@code Asia/Ho_Chi_Minh}.
 */
public final class Catalog {

    /** The zone of Vietnam, in which local times of cases are meant unless a catalog says otherwise. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final String id;
    private final String version;
    private final Text title;
    private final Text publisher;
    private final ZoneId zone;
    private final Period validity;
    private final SortedSet<String> builtOn;
    private final @Nullable String calendar;
    private final List<LegalSource> sources;
    private final List<FactDeclaration> facts;
    private final List<ProductBound> bounds;
    private final List<Reading> readings;
    private final List<Unit> units;
    private final List<Requirement> requirements;
    private final List<Procedure> procedures;
    private final List<Programme> programmes;
    private final List<Duty> duties;
    private final List<Slip> slips;
    private final List<Conduct> conducts;
    private final List<Office> offices;
    private final List<Desk> desks;
    private final List<DelegationRule> delegationRules;
    private final List<Delegation> delegations;
    private final List<SigningRule> signingRules;
    private final List<Opening> openings;
    private final List<Overlay> overlays;
    private final List<Transition> transitions;

    private Catalog(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.publisher = builder.publisher;
        this.zone = builder.zone;
        this.validity = builder.validity;
        this.builtOn = Collections.unmodifiableSortedSet(new TreeSet<>(builder.builtOn));
        this.calendar = builder.calendar;
        this.sources = List.copyOf(builder.sources);
        this.facts = List.copyOf(builder.facts);
        this.bounds = List.copyOf(builder.bounds);
        this.readings = List.copyOf(builder.readings);
        this.units = List.copyOf(builder.units);
        this.requirements = List.copyOf(builder.requirements);
        this.procedures = List.copyOf(builder.procedures);
        this.programmes = List.copyOf(builder.programmes);
        this.duties = List.copyOf(builder.duties);
        this.slips = List.copyOf(builder.slips);
        this.conducts = List.copyOf(builder.conducts);
        this.offices = List.copyOf(builder.offices);
        this.desks = List.copyOf(builder.desks);
        this.delegationRules = List.copyOf(builder.delegationRules);
        this.delegations = List.copyOf(builder.delegations);
        this.signingRules = List.copyOf(builder.signingRules);
        this.openings = List.copyOf(builder.openings);
        this.overlays = List.copyOf(builder.overlays);
        this.transitions = List.copyOf(builder.transitions);
    }

    /**
     * Starts a catalog.
     *
     * @param id its id, for example {@code vn-certification}
     * @param version its version, for example {@code 2026-11-21}
     * @param title what it is called
     * @param publisher who publishes it
     */
    public static Builder catalog(String id, String version, Text title, Text publisher) {
        return new Builder(id, version, title, publisher);
    }

    /** Its id, for example {@code vn-certification}. */
    public String id() {
        return id;
    }

    /** Its version, for example {@code 2026-11-21}. */
    public String version() {
        return version;
    }

    /** What it is called. */
    public Text title() {
        return title;
    }

    /** Who publishes it. */
    public Text publisher() {
        return publisher;
    }

    /** The zone in which local times of cases are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** The days on which anything in it applies. */
    public Period validity() {
        return validity;
    }

    /** The ids of the catalogs whose facts, requirements, sources and procedures it uses. */
    public SortedSet<String> builtOn() {
        return builtOn;
    }

    /**
     * The id of the calendar by which the offices of its units work; its procedures are counted by it too,
     * unless the catalog of the receiving unit names another.
     */
    public Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }

    /** The documents it cites. */
    public List<LegalSource> sources() {
        return sources;
    }

    /** The facts it declares. */
    public List<FactDeclaration> facts() {
        return facts;
    }

    /** Bounds on products of numbers. */
    public List<ProductBound> bounds() {
        return bounds;
    }

    /** The contested readings it takes. */
    public List<Reading> readings() {
        return readings;
    }

    /** The administrative units it knows. */
    public List<Unit> units() {
        return units;
    }

    /** The requirements that its procedures and programmes refer to. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** Its procedures. */
    public List<Procedure> procedures() {
        return procedures;
    }

    /** Its programmes. */
    public List<Programme> programmes() {
        return programmes;
    }

    /** What the desk owes once an outcome is reached. */
    public List<Duty> duties() {
        return duties;
    }

    /** The bodies that the units of a level have. */
    public List<Office> offices() {
        return offices;
    }

    /** Regional desks, each of which receives for several units. */
    public List<Desk> desks() {
        return desks;
    }

    /** Who may delegate to whom. */
    public List<DelegationRule> delegationRules() {
        return delegationRules;
    }

    /** What was delegated to whom. */
    public List<Delegation> delegations() {
        return delegations;
    }

    /** What units of lower levels may add to it or tighten in it. */
    public List<Opening> openings() {
        return openings;
    }

    /** What its units add to other catalogs, or tighten in them. */
    public List<Overlay> overlays() {
        return overlays;
    }

    /** What becomes of dossiers that were received before the law changed. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** How is signed. */
    public List<SigningRule> signingRules() {
        return signingRules;
    }

    /** When a receipt-and-appointment slip must be given. */
    public List<Slip> slips() {
        return slips;
    }

    /** What it says of dossiers on their way. */
    public List<Conduct> conducts() {
        return conducts;
    }

    /** A builder that already holds everything in this catalog. */
    public Builder toBuilder() {
        return toBuilder(version);
    }

    /** A builder of another version of this catalog that already holds everything in it. */
    public Builder toBuilder(String otherVersion) {
        return new Builder(id, otherVersion, title, publisher)
                .zone(zone)
                .inForce(validity)
                .builtOn(builtOn)
                .calendar(calendar)
                .sources(sources)
                .facts(facts)
                .bounds(bounds)
                .readings(readings)
                .units(units)
                .requirements(requirements)
                .procedures(procedures)
                .programmes(programmes)
                .duties(duties)
                .slips(slips)
                .conducts(conducts)
                .offices(offices)
                .desks(desks)
                .delegationRules(delegationRules)
                .delegations(delegations)
                .signingRules(signingRules)
                .openings(openings)
                .overlays(overlays)
                .transitions(transitions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalog that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<Object> content() {
        List<Object> content =
                new ArrayList<>(List.of(id, version, title, publisher, zone, validity, builtOn, calendar()));
        for (Collection<?> entries : List.of(
                sources,
                facts,
                bounds,
                readings,
                units,
                requirements,
                procedures,
                programmes,
                duties,
                slips,
                conducts,
                offices,
                desks,
                delegationRules,
                delegations,
                signingRules,
                openings,
                overlays,
                transitions)) {
            content.add(new HashSet<>(entries));
        }
        return content;
    }

    /** Id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Collects the entries of a catalog; each method replaces what was given before. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final Text title;
        private final Text publisher;
        private ZoneId zone = VIETNAM;
        private Period validity = Period.ALWAYS;
        private Collection<String> builtOn = List.of();
        private @Nullable String calendar;
        private List<LegalSource> sources = List.of();
        private List<FactDeclaration> facts = List.of();
        private List<ProductBound> bounds = List.of();
        private List<Reading> readings = List.of();
        private List<Unit> units = List.of();
        private List<Requirement> requirements = List.of();
        private List<Procedure> procedures = List.of();
        private List<Programme> programmes = List.of();
        private List<Duty> duties = List.of();
        private List<Slip> slips = List.of();
        private List<Conduct> conducts = List.of();
        private List<Office> offices = List.of();
        private List<Desk> desks = List.of();
        private List<DelegationRule> delegationRules = List.of();
        private List<Delegation> delegations = List.of();
        private List<SigningRule> signingRules = List.of();
        private List<Opening> openings = List.of();
        private List<Overlay> overlays = List.of();
        private List<Transition> transitions = List.of();

        private Builder(String id, String version, Text title, Text publisher) {
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
            this.title = Objects.requireNonNull(title, "title");
            this.publisher = Objects.requireNonNull(publisher, "publisher");
        }

        /** The zone in which local times of cases are meant. */
        public Builder zone(ZoneId localTime) {
            this.zone = localTime;
            return this;
        }

        /** The days on which anything in it applies. */
        public Builder inForce(Period days) {
            this.validity = days;
            return this;
        }

        /** The ids of the catalogs whose entries it uses. */
        public Builder builtOn(Collection<String> catalogIds) {
            this.builtOn = catalogIds;
            return this;
        }

        /** The id of the calendar by which its offices work; none if absent. */
        public Builder calendar(@Nullable String calendarId) {
            this.calendar = calendarId;
            return this;
        }

        /** The documents it cites. */
        public Builder sources(List<LegalSource> entries) {
            this.sources = entries;
            return this;
        }

        /** The facts it declares. */
        public Builder facts(List<FactDeclaration> entries) {
            this.facts = entries;
            return this;
        }

        /** Bounds on products of numbers. */
        public Builder bounds(List<ProductBound> entries) {
            this.bounds = entries;
            return this;
        }

        /** The contested readings it takes. */
        public Builder readings(List<Reading> entries) {
            this.readings = entries;
            return this;
        }

        /** The administrative units it knows. */
        public Builder units(List<Unit> entries) {
            this.units = entries;
            return this;
        }

        /** The requirements that its procedures and programmes refer to. */
        public Builder requirements(List<Requirement> entries) {
            this.requirements = entries;
            return this;
        }

        /** Its procedures. */
        public Builder procedures(List<Procedure> entries) {
            this.procedures = entries;
            return this;
        }

        /** Its programmes. */
        public Builder programmes(List<Programme> entries) {
            this.programmes = entries;
            return this;
        }

        /** What the desk owes once an outcome is reached. */
        public Builder duties(List<Duty> entries) {
            this.duties = entries;
            return this;
        }

        /** The bodies that the units of a level have. */
        public Builder offices(List<Office> entries) {
            this.offices = entries;
            return this;
        }

        /** Regional desks, each of which receives for several units. */
        public Builder desks(List<Desk> entries) {
            this.desks = entries;
            return this;
        }

        /** Who may delegate to whom. */
        public Builder delegationRules(List<DelegationRule> entries) {
            this.delegationRules = entries;
            return this;
        }

        /** What was delegated to whom. */
        public Builder delegations(List<Delegation> entries) {
            this.delegations = entries;
            return this;
        }

        /** What units of lower levels may add or tighten. */
        public Builder openings(List<Opening> entries) {
            this.openings = entries;
            return this;
        }

        /** What its units add to other catalogs, or tighten in them. */
        public Builder overlays(List<Overlay> entries) {
            this.overlays = entries;
            return this;
        }

        /** What becomes of dossiers that were received before the law changed. */
        public Builder transitions(List<Transition> entries) {
            this.transitions = entries;
            return this;
        }

        /** What units of lower levels may add to it or tighten in it. */
        public List<Opening> openings() {
            return openings;
        }

        /** What becomes of dossiers that were received before the law changed. */
        public List<Transition> transitions() {
            return transitions;
        }

        /** What its units add to other catalogs, or tighten in them. */
        public List<Overlay> overlays() {
            return overlays;
        }

        /** How is signed. */
        public Builder signingRules(List<SigningRule> entries) {
            this.signingRules = entries;
            return this;
        }

        /** When a receipt-and-appointment slip must be given. */
        public Builder slips(List<Slip> entries) {
            this.slips = entries;
            return this;
        }

        /** What is said of dossiers on their way. */
        public Builder conducts(List<Conduct> entries) {
            this.conducts = entries;
            return this;
        }

        /** The catalog, not yet checked. */
        public Catalog build() {
            return new Catalog(this);
        }
    }
}
