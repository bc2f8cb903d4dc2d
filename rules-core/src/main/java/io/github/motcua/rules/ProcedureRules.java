package io.github.motcua.rules;

import io.github.motcua.rules.analysis.CatalogReview;
import io.github.motcua.rules.analysis.ComparedRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.CompetenceMap;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Dossier;
import io.github.motcua.rules.decision.Examiner;
import io.github.motcua.rules.decision.Intake;
import io.github.motcua.rules.drools.DroolsExaminer;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.RecordHash;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides cases by procedure catalogs. Made once, immutable, and shared by all threads; there is nothing
 * to close. A new version of a catalog is a new {@code ProcedureRules}.
 *
 * <p>Making it checks the catalogs (all problems at once, or none) and compiles nothing: the rules for a
 * procedure are compiled when it is first asked for, in one to two milliseconds once the JVM is warm. At
 * most 256 rule bases are kept; procedures with the same conditions share one.
 *
 * <pre>{@code
 * ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
 * Decision decision = rules.decide(Case.of("2.000815").at("hoan-kiem/hang-bac").receivedAt("2022-05-26T14:59")…);
 * }</pre>
 */
public final class ProcedureRules {

    private final CatalogVersions catalogs;
    private final Supplier<WorkCalendars> calendars;
    private final DroolsExaminer examiner;
    private final boolean strict;
    private final Recorder recorder;
    private final Map<CatalogSet, Decider> deciders = new HashMap<>();

    private ProcedureRules(CatalogVersions catalogs, Supplier<WorkCalendars> calendars) {
        this(catalogs, calendars, new DroolsExaminer(), false, new Recorder(catalogs, calendars));
    }

    private ProcedureRules(
            CatalogVersions catalogs,
            Supplier<WorkCalendars> calendars,
            DroolsExaminer examiner,
            boolean strict,
            Recorder recorder) {
        this.catalogs = catalogs;
        this.calendars = calendars;
        this.examiner = examiner;
        this.strict = strict;
        this.recorder = recorder;
        for (CatalogSet ofSameDays : catalogs.all()) {
            deciders.put(ofSameDays, new Decider(ofSameDays, calendars, examiner, strict));
        }
    }

    /**
     * The rules of catalogs. A catalog on which they are built and which is not given is taken from those
     * that come with the library. The order of the catalogs does not matter. Of one catalog several versions may be given,
     * each in force on days of its own: a request is decided by the version of the day on which it was received, or, if
     * it is decided later, as the catalogs say of dossiers on their way when the law changed.
     *
     * @throws RejectedException with all problems of the catalogs
     */
    public static ProcedureRules of(Catalog... catalogs) {
        return of(List.of(catalogs));
    }

    /**
     * The rules of catalogs; see {@link #of(Catalog...)}.
     *
     * @throws RejectedException with all problems of the catalogs
     */
    public static ProcedureRules of(Collection<Catalog> catalogs) {
        return new ProcedureRules(
                CatalogVersions.of(Catalogs.withBases(catalogs), Calendars.shipped()), Calendars.SHELF);
    }

    /**
     * The rules of catalogs whose time limits are counted by calendars that do not come with the library, or
     * also by such; see {@link #of(Catalog...)}. A calendar with the id of a shipped one stands in its place.
     *
     * @throws RejectedException with all problems of the catalogs and the calendars
     */
    public static ProcedureRules of(Collection<Catalog> catalogs, Collection<WorkCalendar> calendars) {
        WorkCalendars all = Calendars.of(Calendars.withShipped(calendars));
        return new ProcedureRules(CatalogVersions.of(Catalogs.withBases(catalogs), all.ids()), () -> all);
    }

    /**
     * The rules of catalogs read from JSON; see {@link #of(Catalog...)}.
     *
     * @throws RejectedException with all problems of the catalogs, each with line and column
     */
    public static ProcedureRules load(Collection<ReadDocument<Catalog>> documents) {
        return load(documents, List.of());
    }

    /**
     * The rules of catalogs read from JSON together with others, for example shipped ones; see
     * {@link #of(Catalog...)}.
     *
     * @throws RejectedException with all problems of the catalogs, each with line and column where the
     *     catalog was read from JSON
     */
    public static ProcedureRules load(Collection<ReadDocument<Catalog>> documents, Collection<Catalog> others) {
        return of(sound(documents, others, List.of()));
    }

    /**
     * The rules of catalogs read from JSON together with others, whose time limits are counted by calendars that
     * do not come with the library, or also by such; see {@link #of(Collection, Collection)}.
     *
     * @param calendars the calendars; {@link Calendars#check} places what is wrong with one in its text
     * @throws RejectedException with all problems of the catalogs, each with line and column where the
     *     catalog was read from JSON, or else with all problems of the calendars
     */
    public static ProcedureRules load(
            Collection<ReadDocument<Catalog>> documents,
            Collection<Catalog> others,
            Collection<WorkCalendar> calendars) {
        return of(sound(documents, others, calendars), calendars);
    }

    private static List<Catalog> sound(
            Collection<ReadDocument<Catalog>> documents,
            Collection<Catalog> others,
            Collection<WorkCalendar> calendars) {
        Issues issues = new Issues();
        issues.addAll(Catalogs.check(documents, others, calendars));
        issues.throwIfRefused();
        List<Catalog> catalogs = new ArrayList<>(others);
        for (ReadDocument<Catalog> document : documents) {
            catalogs.add(document.content());
        }
        return catalogs;
    }

    /**
     * The same rules, but strict: where a count touches a year whose days off no notice has fixed, they give no
     * date instead of a provisional one, and name the years that they wait for ({@link
     * io.github.motcua.rules.decision.AppliedLimit#unpublished()}, {@link Dossier#unpublished()}). Outcome,
     * findings, duties and slip are the same. Shares all that is compiled with these rules.
     *
     * <p>A dossier that is followed tells by itself whether it is in time at a moment; whether the days off of that
     * moment's year are published is told by {@link io.github.motcua.rules.calendar.WorkingTime#isProvisional}.
     *
     * <p>For example, 3 working days from Thursday 30/12/2027 are not counted until the days off of 2028 are
     * published.
     */
    public ProcedureRules strict() {
        return new ProcedureRules(catalogs, calendars, examiner, true, recorder);
    }

    /**
     * Decides a case.
     *
     * @throws RejectedException with all that is wrong with the case; nothing has been decided
     * @throws io.github.motcua.rules.decision.EngineFaultException if the engine failed; nothing has been
     *     decided, and the next case is not affected
     */
    public Decision decide(Case given) {
        return decider(given).decide(given);
    }

    /**
     * Decides a case and follows its dossier through what happened since it was received, by what the catalogs
     * say of dossiers on their way.
     *
     * @param given the case
     * @param events what happened since, in order
     * @throws RejectedException with all that is wrong with the case, or all events that cannot have happened
     *     so, each at {@code /events/} and its number
     */
    public Dossier follow(Case given, List<DossierEvent> events) {
        return decider(given).follow(given, events);
    }

    /**
     * Begins an intake session: the case grows answer by answer, and each time the decision and the next question
     * follow at once.
     *
     * @param given what is known at the beginning: at the least the procedure and the moment of receipt
     * @throws RejectedException with all that is wrong with the case
     */
    public Intake intake(Case given) {
        return Intake.begin(decider(given), given);
    }

    /** That of the catalogs of the day whose law counts; of the latest ones, if no day is given. */
    private Decider decider(Case given) {
        LocalDateTime received = given.receivedAt().orElse(null);
        CatalogSet ofDay = received == null ? latest() : catalogs.on(lawDay(given, received.toLocalDate()));
        return Objects.requireNonNull(deciders.get(ofDay));
    }

    /** The day whose law counts. */
    LocalDate lawDay(Case given, LocalDate received) {
        LocalDate decided = given.decidedOn().orElse(received);
        return decided.isAfter(received) ? catalogs.lawDay(given.procedure(), received, decided) : received;
    }

    private CatalogSet latest() {
        return catalogs.all().get(catalogs.all().size() - 1);
    }

    /** All that is wrong with a case, in document order; empty if it can be decided. */
    public List<Issue> check(Case given) {
        return decider(given).check(given);
    }

    /**
     * Decides a case written as JSON.
     *
     * @return the decision as JSON, on one line
     * @throws RejectedException with all that is wrong with the case, each with line and column
     */
    public String decide(String caseJson) {
        return DecisionJson.write(decide(CaseJson.read(caseJson, zone())));
    }

    /**
     * Decides a case that was read from JSON.
     *
     * @throws RejectedException with all that is wrong with the case, each with line and column
     */
    public Decision decide(ReadDocument<Case> document) {
        if (document.issues().isEmpty()) {
            try {
                return decide(document.content());
            } catch (RejectedException rejected) {
                throw new RejectedException(document.with(rejected.issues()));
            }
        }
        throw new RejectedException(
                document.origin().isReadable() ? document.with(check(document.content())) : document.issues());
    }

    /**
     * Decides a case and makes the record of it.
     *
     * @throws RejectedException with all that is wrong with the case; nothing has been decided
     * @throws io.github.motcua.rules.decision.EngineFaultException if the engine failed
     */
    public DecisionRecord record(Case given) {
        return record(given, decide(given));
    }

    /**
     * Makes the record of a decision. The same case, decision and catalogs always give the same bytes. The first record
     * takes longer, because the catalogs that were used are hashed.
     *
     * @param given the case
     * @param decision what these rules decided on it
     */
    public DecisionRecord record(Case given, Decision decision) {
        return record(given, decision, null);
    }

    /**
     * Decides a case written as JSON and makes the record of it, with the hash of its text, byte for byte.
     *
     * @param caseJson the case in UTF-8
     * @throws RejectedException with all that is wrong with the case, each with line and column
     */
    public DecisionRecord record(byte[] caseJson) {
        return record(caseJson, decide(CaseJson.read(caseJson, "", zone())));
    }

    /**
     * Makes the record of a decision on a case written as JSON, with the hash of its text, byte for byte.
     *
     * @param caseJson the case in UTF-8
     * @param decision what these rules decided on it
     * @throws RejectedException if the text is no case
     */
    public DecisionRecord record(byte[] caseJson, Decision decision) {
        return record(CaseJson.read(caseJson, "", zone()).orReject(), decision, RecordHash.of(caseJson));
    }

    private DecisionRecord record(Case given, Decision decision, @Nullable String input) {
        LocalDate day = lawDay(given, decision.receivedAt().toLocalDate());
        return recorder.record(given, decision, day, strict, input);
    }

    /**
     * Starts to replay records by these rules. What was decided by {@linkplain #strict() strict} rules is replayed by
     * strict ones, and what was not is not.
     *
     * <p>By the rules that are in force, it shows that past answers can be told again; by a catalog that is not yet
     * published, whom it would have concerned.
     */
    public Replay replay() {
        return new Replay(this);
    }

    /** The same rules as they were when a record was made. */
    ProcedureRules asStrictAs(boolean wanted) {
        return wanted == strict ? this : new ProcedureRules(catalogs, calendars, examiner, wanted, recorder);
    }

    Recorder recorder() {
        return recorder;
    }

    /** The zone in which local times of cases are meant. */
    public ZoneId zone() {
        return catalogs.zone();
    }

    /** The national codes of the procedures in the catalogs, in order. */
    public SortedSet<String> procedures() {
        return latest().procedures();
    }

    /** The periods in which the catalogs hold rules for a procedure, in order; none if the national code is unknown. */
    public List<Period> periods(String procedure) {
        return latest().periods(procedure).stream()
                .sorted(Comparator.comparing(Period::toString))
                .toList();
    }

    /**
     * Who decides which procedure on a day, by the law and by delegation, to post in an office or to put into a
     * document. Nothing is worked out before it is written; a national catalog has thousands of procedures, of which
     * {@link CompetenceMap#of} takes some.
     *
     * <p>For example, the delegation of Cần Thơ to its Director of Agriculture stands on the maps of 21/11/2025 to
     * 28/02/2027 as one that may hold, and on those of other days as one that does not.
     *
     * @param day the day of receipt
     */
    public CompetenceMap competenceMap(LocalDate day) {
        return CompetenceMap.on(catalogs.on(day), examiner, day);
    }

    /**
     * What is wrong in meaning with the catalogs, though it can be loaded: requirements that no case can meet
     * together, cases to which no time limit applies, parts of criteria that change nothing, and the like. Each with a
     * case that shows it, where one can. By catalog and place; the same catalogs always give the same findings.
     *
     * <p>Of a catalog that comes in several versions each is looked at, with the versions of the same days beside it.
     *
     * <p>What a shipped catalog declares for another shipped one counts as used, whether that one is loaded or not; and
     * that none of the procedures loaded comes to a duty or a slip of it is not told.
     */
    public List<ReviewFinding> review() {
        List<List<Catalog>> spans = new ArrayList<>();
        for (CatalogSet ofSameDays : catalogs.all()) {
            spans.add(ofSameDays.catalogs());
        }
        return CatalogReview.of(spans, Catalogs::shippedBeside, Catalogs::isShipped, this::decide);
    }

    /**
     * In what these rules and later ones differ, by what cases get from them; see {@link Comparison}. Either may hold
     * several versions of a catalog: what is compared is what is in force on each day.
     *
     * @param later the rules to compare with
     * @throws io.github.motcua.rules.decision.EngineFaultException if the engine failed
     */
    public Comparison comparedWith(ProcedureRules later) {
        return Comparison.between(compared(), later.compared());
    }

    private ComparedRules compared() {
        Examiner withoutRules = examiner.withoutRules();
        return ComparedRules.of(
                catalogs,
                set -> Objects.requireNonNull(deciders.get(set)),
                set -> new Decider(set, calendars, withoutRules, strict),
                calendars);
    }

    /**
     * The rules in force on a day as DRL, for people to read; stock Drools compiles the text. What units of lower levels
     * add or make stricter by {@linkplain io.github.motcua.rules.catalog.Overlay overlays} is left out.
     *
     * @param procedures the national codes; procedures with nothing in force on the day are left out
     */
    public String drl(Collection<String> procedures, LocalDate day) {
        List<ProcedureInForce> inForce = procedures.stream()
                .sorted()
                .map(code -> catalogs.on(day).inForce(code, day))
                .flatMap(Optional::stream)
                .toList();
        return examiner.drl(inForce);
    }
}
