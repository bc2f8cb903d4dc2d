package io.github.motcua.rules.decision;

import io.github.motcua.rules.calendar.OutOfCalendarException;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierClock;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.StageDue;
import io.github.motcua.rules.deadline.StagePlan;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides cases: reads them against the catalogs, has them examined, and puts the decision together.
 * Immutable and safe for use by many threads.
 */
public final class Decider {

    private static final Text EXTENDED = Text.of(
            "Thời hạn đã được kéo dài nên phải có phiếu hẹn ghi rõ giờ, ngày trả kết quả",
            "The period was made longer, so a slip must state the hour and the date of the result");

    private final CatalogSet catalogs;
    private final Supplier<WorkCalendars> calendars;
    private final Examiner examiner;
    private final boolean strict;

    /**
     * Decides by these catalogs with this engine.
     *
     * @param strict whether to give no date where a notice may still change it
     */
    public Decider(CatalogSet catalogs, Supplier<WorkCalendars> calendars, Examiner examiner, boolean strict) {
        this.catalogs = catalogs;
        this.calendars = calendars;
        this.examiner = examiner;
        this.strict = strict;
    }

    /** All that is wrong with a case, in document order; empty if it can be decided. */
    public List<Issue> check(Case given) {
        return new CaseReader(catalogs, examiner, given).issues();
    }

    /**
     * The facts of a case as it is decided by them, with those that the catalogs tell.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if anything is wrong with the case
     */
    public KnownFacts known(Case given) {
        return new CaseReader(catalogs, examiner, given).readOrReject().known();
    }

    /**
     * Decides a case.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if anything is wrong with the case
     * @throws EngineFaultException if the engine failed
     */
    public Decision decide(Case given) {
        CaseReader.ReadCase read = new CaseReader(catalogs, examiner, given).readOrReject();
        Examination examination = examiner.examine(read.procedure(), read.known());
        return new Assembly(given, read, examination).decision();
    }

    /**
     * Decides a case and follows its dossier.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if anything is wrong with the case or the events
     * @throws EngineFaultException if the engine failed
     */
    public Dossier follow(Case given, List<DossierEvent> events) {
        CaseReader.ReadCase read = new CaseReader(catalogs, examiner, given).readOrReject();
        Examination examination = examiner.examine(read.procedure(), read.known());
        return new Assembly(given, read, examination).dossier(events);
    }

    /** What a changed case comes to; null if there is no such case. */
    private RemedySearch.@Nullable Tried tried(Case changed) {
        CaseReader.ReadCase read = new CaseReader(catalogs, examiner, changed).readOrNull();
        return read == null ? null : new RemedySearch.Tried(read, examiner.examine(read.procedure(), read.known()));
    }

    private final class Assembly {
        private final Case given;
        private final CaseReader.ReadCase read;
        private final ProcedureInForce procedure;
        private final KnownFacts known;
        private final DeskPowers powers;
        private final Bodies bodies;
        private final Examination examination;
        private final LocalDate day;
        private final List<Cited<Transition>> transitions;
        private final @Nullable Observation[] observed;
        private final Function<String, Text> unitNames = this::unitName;

        Assembly(Case given, CaseReader.ReadCase read, Examination examination) {
            this.given = given;
            this.read = read;
            this.procedure = read.procedure();
            this.known = read.known();
            this.powers = read.powers();
            this.bodies = new Bodies(procedure, known, powers, read.desk(), catalogs.isDesk(read.desk()));
            this.day = read.day();
            this.transitions = read.transitions();
            this.examination = examination;
            this.observed = new Observation[procedure.facts().size()];
        }

        Decision decision() {
            Outcome outcome = examination.outcome();
            return Decision.decision(
                            outcome,
                            given.procedure(),
                            procedure.procedure().name(),
                            Objects.requireNonNull(given.receivedAt().orElse(null)))
                    .basis(procedure.basis())
                    .track(examination.track())
                    .unit(given.unit().orElse(null))
                    .unitName(declaredName())
                    .findings(findings())
                    .questions(new Questions(procedure, examination, examiner, powers, known))
                    .competence(competence())
                    .guide(outcome == Outcome.NOT_COMPETENT ? bodies.others() : List.of())
                    .delegations(bodies.delegations())
                    .due(outcome.isTaken() ? due() : null)
                    .slip(Slips.advice(examination.slips()))
                    .duties(duties())
                    .readings(readings())
                    .transitions(transitions())
                    .catalogs(procedure.catalogs())
                    .advised(new Adviser())
                    .build();
        }

        private List<Finding> findings() {
            List<RequirementInForce> requirements = procedure.requirements();
            List<Finding> findings = new ArrayList<>(requirements.size());
            for (int i = 0; i < requirements.size(); i++) {
                findings.add(finding(
                        i, requirements.get(i), examination.requirements().get(i)));
            }
            return findings;
        }

        private Finding finding(int number, RequirementInForce entry, Examination.Standing standing) {
            Requirement requirement = entry.requirement();
            return new Finding(
                    requirement.id(),
                    entry.catalog(),
                    entry.programme(),
                    requirement.kind(),
                    standing.status(),
                    requirement.wording(),
                    observations(number, entry.facts()),
                    standing.missing(),
                    citations(entry, standing.status()),
                    requirement.judge());
        }

        private List<Observation> observations(int requirement, List<String> facts) {
            if (facts.size() == 1) {
                Observation only = observation(facts.get(0), procedure.position(requirement, 0));
                return only == null ? List.of() : List.of(only);
            }
            List<Observation> observations = new ArrayList<>(facts.size());
            for (int i = 0; i < facts.size(); i++) {
                Observation observation = observation(facts.get(i), procedure.position(requirement, i));
                if (observation != null) {
                    observations.add(observation);
                }
            }
            return observations;
        }

        private @Nullable Observation observation(String fact, int position) {
            Object value = known.at(position);
            if (value == null || observed[position] != null) {
                return observed[position];
            }
            FactDeclaration declared = Objects.requireNonNull(procedure.facts().get(fact));
            Observation made = Observation.of(declared, value, unitNames);
            observed[position] = made;
            return made;
        }

        /** A checklist on which something was found cites the provisions for what was found. */
        private List<Citation> citations(RequirementInForce entry, Status status) {
            if (status != Status.NOT_MET || entry.grounds().isEmpty()) {
                return entry.citations();
            }
            List<Citation> found = new ArrayList<>();
            for (String fact : entry.facts()) {
                Object value = known.value(fact);
                entry.grounds().forEach((code, citations) -> {
                    if (code.equals(value) || (value instanceof Set<?> codes && codes.contains(code))) {
                        found.addAll(citations);
                    }
                });
            }
            return found.isEmpty() ? entry.citations() : found;
        }

        /** What is so of a unit besides what conditions say of it. */
        private Object standing(String unit) {
            Optional<Unit> declared = catalogs.unit(unit, day);
            List<Object> standing = new ArrayList<>();
            standing.add(declared.isPresent() ? declared.get().level() : "");
            standing.add(catalogs.inForce(procedure.procedure().code(), day, unit));
            return standing;
        }

        /** What the applicant can do is worked out when it is first asked for: most decisions are only counted. */
        private final class Adviser implements Supplier<Advice> {
            @Override
            public Advice get() {
                if (examination.outcome() == Outcome.NO_WAIT) {
                    return Advice.NONE;
                }
                Set<String> elsewhere = new TreeSet<>();
                for (DecidingBody body : bodies.others()) {
                    elsewhere.addAll(body.units());
                }
                List<Lever> levers =
                        new Levers(given, read, Assembly.this::standing).all(elsewhere, time(), catalogs.span());
                Function<String, Text> names = unitNames;
                return new Advising(
                                given,
                                examination.outcome(),
                                levers,
                                Decider.this::tried,
                                Decider.this::decide,
                                procedure.facts(),
                                names)
                        .advice();
            }
        }

        private List<AppliedTransition> transitions() {
            if (transitions.isEmpty()) {
                return List.of();
            }
            List<AppliedTransition> applied = new ArrayList<>();
            for (Cited<Transition> each : transitions) {
                Transition transition = each.entry();
                applied.add(new AppliedTransition(
                        transition.id(), each.catalog(), transition.from(), transition.pending(), each.citations()));
            }
            return applied;
        }

        private @Nullable Text declaredName() {
            String unit = given.unit().orElse(null);
            return unit == null ? null : declaredName(unit);
        }

        private @Nullable Text declaredName(String unit) {
            Optional<Unit> declared = catalogs.unit(unit, day);
            if (declared.isPresent()) {
                return declared.get().name();
            }
            Optional<Desk> desk = catalogs.desk(unit, day);
            return desk.isPresent() ? desk.get().name() : null;
        }

        private Text unitName(String id) {
            Text name = declaredName(id);
            return name == null ? Text.same(id) : name;
        }

        private @Nullable DecidingBody competence() {
            for (int i = 0; i < procedure.requirements().size(); i++) {
                if (procedure.requirements().get(i).requirement().kind() == RequirementKind.COMPETENCE
                        && examination.requirements().get(i).status() != Status.MET) {
                    return null;
                }
            }
            Object level = known.value(BuiltInFacts.UNIT_LEVEL);
            return bodies.deciding(procedure.competence(level == null ? null : Level.valueOf(level.toString())));
        }

        private @Nullable Due due() {
            List<AppliedLimit> met = limits(Status.MET);
            List<AppliedLimit> open = limits(Status.UNDETERMINED);
            if (met.size() == 1 && open.isEmpty()) {
                AppliedLimit applied = met.get(0);
                return new Due(applied, List.of(), stages(periodFrom(applied), Map.of()));
            }
            met.addAll(open);
            return met.isEmpty() ? null : new Due(null, met, List.of());
        }

        private List<AppliedLimit> limits(Status status) {
            List<AppliedLimit> found = new ArrayList<>();
            for (int i = 0; i < procedure.limits().size(); i++) {
                if (examination.limits().get(i).status() == status) {
                    Cited<ConditionalLimit> entry = procedure.limits().get(i);
                    TimeLimit limit = entry.entry().limit();
                    DueDate due = dueDate(limit);
                    List<Integer> unpublished = unpublished(due);
                    found.add(new AppliedLimit(
                            limit,
                            entry.catalog(),
                            entry.citations(),
                            unpublished.isEmpty() ? due : null,
                            unpublished));
                }
            }
            return found;
        }

        /** The years for want of whose notices a date is not given. */
        private List<Integer> unpublished(@Nullable DueDate due) {
            return strict && due != null ? due.provisionalYears() : List.of();
        }

        Dossier dossier(List<DossierEvent> events) {
            Decision decision = decision();
            AppliedLimit applied = decision.due().flatMap(Due::limit).orElse(null);
            WorkingTime time = time();
            if (applied == null || applied.due().isEmpty() || time == null) {
                return notFollowed(decision, applied == null ? List.of() : applied.unpublished());
            }
            TimeLimit limit = applied.limit();
            DossierState state;
            try {
                state = DossierClock.follow(
                        limit.term(),
                        limit.lateReceipt(),
                        isPossibleAtOnce(),
                        procedure.conduct(),
                        decision.receivedAt(),
                        events,
                        time,
                        this::timeOfSlip);
            } catch (OutOfCalendarException notKnown) {
                return notFollowed(decision, List.of());
            }
            List<Integer> unpublished = unpublished(state.dueDate() == null ? state.papersBy() : state.dueDate());
            if (!unpublished.isEmpty()) {
                return notFollowed(decision, unpublished);
            }
            Map<String, LocalDateTime> handedOver = new LinkedHashMap<>();
            for (DossierEvent event : events) {
                if (event instanceof DossierEvent.HandedOver over) {
                    handedOver.remove(over.to()); // so that the last one comes last
                    boolean before = over.at().isBefore(state.periodFrom()); // the stage is counted anew, too
                    handedOver.put(over.to(), before ? state.periodFrom() : over.at());
                }
            }
            List<List<Citation>> sources = new ArrayList<>();
            for (Breach breach : state.breaches()) {
                sources.add(procedure.cite(breach.citations()));
            }
            return new Dossier(
                    decision,
                    state,
                    List.of(),
                    stages(state.dueDate() == null ? null : state.periodFrom(), handedOver),
                    sources,
                    DossierReadings.of(procedure, state, limit.term().unit(), events),
                    slip(decision, events, state));
        }

        private static Dossier notFollowed(Decision decision, List<Integer> unpublished) {
            return new Dossier(
                    decision,
                    null,
                    unpublished,
                    List.of(),
                    List.of(),
                    List.of(),
                    decision.slip().orElse(null));
        }

        /** More time that was taken rightly may call for a slip that the decision did not. */
        private @Nullable SlipAdvice slip(Decision decision, List<DossierEvent> events, DossierState state) {
            DossierRules.Extension rule = procedure.conduct().onExtension();
            int extensions = 0;
            for (DossierEvent event : events) {
                extensions += event instanceof DossierEvent.Extended ? 1 : 0;
            }
            for (Breach breach : state.breaches()) {
                extensions -=
                        breach.kind() == Breach.Kind.EXTENDED_TOO_FAR || breach.kind() == Breach.Kind.EXTENDED_TOO_LATE
                                ? 1
                                : 0;
            }
            return rule == null || rule.slip().isEmpty() || extensions == 0
                    ? decision.slip().orElse(null)
                    : new SlipAdvice(
                            SlipAdvice.Need.REQUIRED,
                            procedure.conductCatalog(rule.slip()),
                            EXTENDED,
                            procedure.cite(rule.slip()),
                            List.of());
        }

        private @Nullable DueDate dueDate(TimeLimit limit) {
            LocalDateTime receivedAt = given.receivedAt().orElseThrow();
            WorkingTime time = time();
            if (time == null) {
                return null;
            }
            try {
                return DueDate.of(limit.term(), limit.lateReceipt(), isPossibleAtOnce(), receivedAt, time);
            } catch (OutOfCalendarException notKnown) {
                return null;
            }
        }

        /** When the period of a request begins to which nothing has happened yet; null if it is not counted. */
        private @Nullable LocalDateTime periodFrom(AppliedLimit applied) {
            WorkingTime time = applied.dueDate() == null ? null : time();
            return time == null
                    ? null
                    : DueDate.startOf(
                            applied.limit().lateReceipt(), given.receivedAt().orElseThrow(), time);
        }

        /**
         * The stages of a dossier that came to some of them already.
         *
         * @param start when its present period began; null if none runs
         */
        private List<StageDue> stages(@Nullable LocalDateTime start, Map<String, LocalDateTime> handedOver) {
            List<Stage> stages = procedure.procedure().stages();
            WorkingTime own = stages.isEmpty() || start == null ? null : time();
            if (own == null || start == null) {
                return List.of();
            }
            try {
                List<StageDue> due = new StagePlan(stages)
                        .follow(
                                start,
                                handedOver,
                                id -> id.isEmpty() ? own : Objects.requireNonNull(time(id)),
                                procedure::cite);
                return strict && isProvisional(stages, due, own) ? List.of() : due;
            } catch (OutOfCalendarException notKnown) {
                return List.of();
            }
        }

        /** Whether a notice may still change the days off of a year in which a stage is counted, by its calendar. */
        private boolean isProvisional(List<Stage> stages, List<StageDue> due, WorkingTime own) {
            for (int i = 0; i < stages.size(); i++) {
                String id = stages.get(i).calendar();
                WorkingTime time = id.isEmpty() ? own : Objects.requireNonNull(time(id));
                int last = Math.max(
                        due.get(i).due().getYear(), due.get(i).planned().getYear());
                for (int year = given.receivedAt().orElseThrow().getYear(); year <= last; year++) {
                    if (time.isProvisional(year)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isPossibleAtOnce() {
            return Boolean.TRUE.equals(known.value(CutOff.CAN_RESOLVE_AT_ONCE));
        }

        private @Nullable WorkingTime time() {
            String id = catalogs.calendar(procedure, given.unit().orElse(null)).orElse(null);
            return id == null ? null : time(id);
        }

        /** The calendar as it was known on the day of a slip, or by then if less is to be known. */
        private WorkingTime timeOfSlip(LocalDate slip) {
            String id = catalogs.calendar(procedure, given.unit().orElse(null)).orElseThrow();
            LocalDate asked = given.knownOn().orElse(slip);
            return calendars
                    .get()
                    .knownOn(id, asked.isBefore(slip) ? asked : slip)
                    .orElseThrow();
        }

        private @Nullable WorkingTime time(String id) {
            LocalDate day = given.knownOn().orElse(null);
            return (day == null ? calendars.get().time(id) : calendars.get().knownOn(id, day)).orElse(null);
        }

        private List<OwedDuty> duties() {
            List<OwedDuty> duties = new ArrayList<>(examination.duties().size());
            for (Cited<Duty> duty : examination.duties()) {
                duties.add(new OwedDuty(
                        duty.entry().id(), duty.catalog(), duty.entry().wording(), duty.citations()));
            }
            return duties;
        }

        private List<TakenReading> readings() {
            if (examination.sensitivities().isEmpty()) {
                return List.of();
            }
            List<TakenReading> readings = new ArrayList<>();
            for (Cited<Reading> cited : procedure.readings().values()) {
                List<TakenReading.Alternative> alternatives = alternatives(cited.entry());
                if (!alternatives.isEmpty()) {
                    Reading reading = cited.entry();
                    readings.add(new TakenReading(
                            reading.id(),
                            cited.catalog(),
                            reading.question(),
                            reading.taken(),
                            Objects.requireNonNull(reading.options().get(reading.taken())),
                            reading.why(),
                            alternatives,
                            cited.citations()));
                }
            }
            return readings;
        }

        private List<TakenReading.Alternative> alternatives(Reading reading) {
            List<TakenReading.Alternative> alternatives = new ArrayList<>();
            for (Examination.Sensitivity found : examination.sensitivities()) {
                if (found.reading().equals(reading.id())) {
                    Requirement requirement =
                            procedure.requirements().get(found.requirement()).requirement();
                    alternatives.add(new TakenReading.Alternative(
                            found.option(),
                            Objects.requireNonNull(reading.options().get(found.option())),
                            requirement.id(),
                            found.status()));
                }
            }
            return alternatives;
        }
    }
}
