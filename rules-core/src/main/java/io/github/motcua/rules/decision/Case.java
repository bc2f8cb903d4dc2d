package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.text.IsoTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands at the desk: which procedure, where, when and how it was received, and the facts
 * that are known. What is not said is unknown, never false or zero.
 *
 * <p>Immutable; every method returns a new case. Equal by content, whatever the order in which it was
 * written.
 *
 * <pre>{@code
 * Case.of("2.000815").at("hoan-kiem/hang-bac").receivedAt("2022-05-26T14:59")
 *         .inPerson().atTheWardOffice()
 *         .with("copies", 11).with("pagesPerCopy", 20).with("issuer", "VIETNAM")
 *         .withCompleteDossier().withoutComplications();
 * }</pre>
 */
public final class Case {

    private final String procedure;
    private final @Nullable String unit;
    private final @Nullable LocalDateTime receivedAt;
    private final @Nullable Channel channel;
    private final @Nullable Place place;
    private final @Nullable LocalDate knownOn;
    private final @Nullable LocalDate decidedOn;
    private final SortedMap<String, FactValue> facts;

    private Case(
            String procedure,
            @Nullable String unit,
            @Nullable LocalDateTime receivedAt,
            @Nullable Channel channel,
            @Nullable Place place,
            @Nullable LocalDate knownOn,
            @Nullable LocalDate decidedOn,
            SortedMap<String, FactValue> facts) {
        this.procedure = Objects.requireNonNull(procedure, "procedure");
        this.unit = unit;
        this.receivedAt = receivedAt;
        this.channel = channel;
        this.place = place;
        this.knownOn = knownOn;
        this.decidedOn = decidedOn;
        this.facts = facts;
    }

    /** A request for a procedure, with its national code, or with the code of a locality ({@code 2.000815.000.00.00.H26}). */
    public static Case of(String procedure) {
        return new Case(procedure, null, null, null, null, null, null, Collections.emptySortedMap());
    }

    /** Received at the desk of a unit, for example {@code hoan-kiem/hang-bac}. */
    public Case at(String unitId) {
        return new Case(
                procedure, Objects.requireNonNull(unitId), receivedAt, channel, place, knownOn, decidedOn, facts);
    }

    /** Received at a moment of local time in Vietnam; one before the year 1900 or after 2200 is refused by the rules. */
    public Case receivedAt(LocalDateTime moment) {
        return new Case(procedure, unit, Objects.requireNonNull(moment), channel, place, knownOn, decidedOn, facts);
    }

    /**
     * Received at a moment of local time in Vietnam, written as {@code 2022-05-26T14:59}.
     *
     * @throws IllegalArgumentException if there is no such moment from the year 1900 to 2200
     */
    public Case receivedAt(String moment) {
        return receivedAt(IsoTime.dateTime(moment, ZoneOffset.ofHours(7))
                .orElseThrow(() -> new IllegalArgumentException("no such date and time: " + moment)));
    }

    /** Received through a channel. */
    public Case by(Channel how) {
        return new Case(procedure, unit, receivedAt, Objects.requireNonNull(how), place, knownOn, decidedOn, facts);
    }

    /** Handed in by a person at a desk. */
    public Case inPerson() {
        return by(Channel.IN_PERSON);
    }

    /** Sent by post. */
    public Case byPost() {
        return by(Channel.POST);
    }

    /** Filed on the public service portal. */
    public Case online() {
        return by(Channel.ONLINE);
    }

    /** Received at a kind of place. */
    public Case received(Place where) {
        return new Case(procedure, unit, receivedAt, channel, Objects.requireNonNull(where), knownOn, decidedOn, facts);
    }

    /** Received at the ward's seat. */
    public Case atTheWardOffice() {
        return received(Place.WARD_OFFICE);
    }

    /** Received at the applicant's home. */
    public Case atHome() {
        return received(Place.AT_HOME);
    }

    /** Received at a regional one-stop desk. */
    public Case atARegionalDesk() {
        return received(Place.REGIONAL_DESK);
    }

    /**
     * To be decided with what was known on a day. Calendars follow it: notices published later are not taken
     * into account. What is in force in the catalogs does not depend on it. A day before the year 1900 or after 2200
     * is refused by the rules.
     */
    public Case knownOn(LocalDate day) {
        return new Case(procedure, unit, receivedAt, channel, place, Objects.requireNonNull(day), decidedOn, facts);
    }

    /**
     * Decided on a day later than that of receipt. The law may have changed between them; a {@link
     * io.github.motcua.rules.catalog.Transition} says whether the new law takes the dossier over. Without this the
     * case is decided by what was in force on the day of receipt. A day before the year 1900 or after 2200 is refused
     * by the rules.
     */
    public Case decidedOn(LocalDate day) {
        return new Case(procedure, unit, receivedAt, channel, place, knownOn, Objects.requireNonNull(day), facts);
    }

    /** With a fact. */
    public Case with(String fact, FactValue value) {
        TreeMap<String, FactValue> more = new TreeMap<>(facts);
        more.put(Objects.requireNonNull(fact), Objects.requireNonNull(value));
        return new Case(
                procedure,
                unit,
                receivedAt,
                channel,
                place,
                knownOn,
                decidedOn,
                Collections.unmodifiableSortedMap(more));
    }

    /** With several facts. */
    public Case with(Map<String, FactValue> more) {
        TreeMap<String, FactValue> all = new TreeMap<>(facts);
        all.putAll(more);
        return new Case(
                procedure,
                unit,
                receivedAt,
                channel,
                place,
                knownOn,
                decidedOn,
                Collections.unmodifiableSortedMap(all));
    }

    /** With a number. */
    public Case with(String fact, long number) {
        return with(fact, FactValue.of(number));
    }

    /** With a yes or a no. */
    public Case with(String fact, boolean yes) {
        return with(fact, FactValue.of(yes));
    }

    /** With a code or a unit id. */
    public Case with(String fact, String word) {
        return with(fact, FactValue.of(word));
    }

    /** With a set of codes or unit ids; an empty one says that somebody looked and found none. */
    public Case with(String fact, Collection<String> words) {
        return with(fact, FactValue.of(words));
    }

    /** With a date. */
    public Case with(String fact, LocalDate day) {
        return with(fact, FactValue.of(day.toString()));
    }

    /** With a time of day. */
    public Case with(String fact, LocalTime time) {
        return with(fact, FactValue.of(time.toString()));
    }

    /** With a fact that is known not to apply. */
    public Case withNotApplicable(String fact) {
        return with(fact, FactValue.NOT_APPLICABLE);
    }

    /** Without a fact: it is not known. */
    public Case without(String fact) {
        TreeMap<String, FactValue> fewer = new TreeMap<>(facts);
        fewer.remove(fact);
        return new Case(
                procedure,
                unit,
                receivedAt,
                channel,
                place,
                knownOn,
                decidedOn,
                Collections.unmodifiableSortedMap(fewer));
    }

    /** The officer looked: nothing is missing from the dossier. Sets {@code dossierComplete} to yes. */
    public Case withCompleteDossier() {
        return with("dossierComplete", true);
    }

    /**
     * The officer looked: there is no ground to refuse, and the request is simple. Sets
     * {@code refusalGrounds} to none, {@code complex}, {@code needsVerification} and
     * {@code needsConsultation} to no, and {@code canResolveAtOnce} to yes.
     */
    public Case withoutComplications() {
        return with("refusalGrounds", List.of())
                .with("complex", false)
                .with("needsVerification", false)
                .with("needsConsultation", false)
                .with("canResolveAtOnce", true);
    }

    /** The procedure's code as given. */
    public String procedure() {
        return procedure;
    }

    /** The unit whose desk received the request, if known. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The moment of receipt in local time, if given. A case without one is refused. */
    public Optional<LocalDateTime> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    /** How the request reached the desk, if known. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    /** Where it was received, if known. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The day whose knowledge counts, if not today's. */
    public Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn);
    }

    /** The day on which it is decided, if later than that of receipt. */
    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** The facts that are known, by id. */
    public SortedMap<String, FactValue> facts() {
        return facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Case that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    private List<Object> content() {
        return List.of(procedure, unit(), receivedAt(), channel(), place(), knownOn(), decidedOn(), facts);
    }

    @Override
    public String toString() {
        return procedure + " at " + unit + " on " + receivedAt + " " + facts;
    }
}
