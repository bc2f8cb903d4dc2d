package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.testkit.coverage.Condition.Truth;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets up what is watched of one catalog. */
final class Watching {

    private static final Text APPLIED = Text.of("được áp dụng", "applied");

    private final Catalog catalog;
    private final CatalogSet set;
    private final LawOverTime law;
    private final Vocabulary vocabulary;
    private final List<Watched> watched = new ArrayList<>();

    private Watching(Catalog catalog, CatalogSet set, LawOverTime law) {
        this.catalog = catalog;
        this.set = set;
        this.law = law;
        this.vocabulary = Vocabulary.of(catalog, set);
    }

    /** What is watched of a catalog. */
    static List<Watched> of(Catalog catalog, CatalogSet set, LawOverTime law) {
        Watching watching = new Watching(catalog, set, law);
        watching.all();
        watching.watched.removeIf(Watched::isEmpty);
        return watching.watched;
    }

    private void all() {
        each(catalog.requirements(), "/requirements/", this::requirement);
        each(catalog.procedures(), "/procedures/", this::procedure);
        each(catalog.programmes(), "/programmes/", this::programme);
        each(catalog.overlays(), "/overlays/", this::overlay);
        each(catalog.duties(), "/duties/", this::duty);
        each(catalog.slips(), "/slips/", this::slip);
        each(catalog.delegations(), "/delegations/", this::delegation);
        each(catalog.readings(), "/readings/", this::reading);
    }

    private interface Place<T> {
        void at(String place, T entry);
    }

    private static <T> void each(List<T> entries, String place, Place<T> watch) {
        for (int i = 0; i < entries.size(); i++) {
            watch.at(place + i, entries.get(i));
        }
    }

    private Watched watch(String topic, String place, String id, Text wording, List<Citation> citations) {
        Watched entry = new Watched(catalog, topic, place, id, wording, citations);
        watched.add(entry);
        return entry;
    }

    // Requirements

    private void requirement(String place, Requirement requirement) {
        Watched entry = watch(
                Sight.topicOfRequirement(catalog.id(), requirement.id()),
                place,
                requirement.id(),
                requirement.wording(),
                vocabulary.cite(requirement.citations()));
        criterion(entry, requirement);
        LawOverTime.Use use = law.use(catalog, requirement.id());
        days(
                watch(
                        Sight.ANY,
                        place + "/validity",
                        requirement.id(),
                        requirement.wording(),
                        vocabulary.cite(requirement.citations())),
                requirement.validity(),
                Sight::day,
                use.days(),
                sight -> !sight.findings(catalog.id(), requirement.id()).isEmpty(),
                (sight, day) -> law.isDemanded(
                        catalog,
                        requirement.id(),
                        sight.procedure(),
                        sight.given().unit().orElse(null),
                        day));
    }

    private void criterion(Watched entry, Requirement requirement) {
        LawOverTime.Use use = law.use(catalog, requirement.id());
        Condition condition = vocabulary.condition(requirement.criterion());
        Reach reach = new Reach(condition, vocabulary, use, law.hasTransitions());
        entry.mark(
                CoverageGroup.REQUIREMENTS,
                Text.of("đáp ứng", "met"),
                reach.never(true),
                stands(requirement.id(), Status.MET));
        entry.mark(
                CoverageGroup.REQUIREMENTS,
                Text.of("không đáp ứng", "not met"),
                reach.never(false),
                stands(requirement.id(), Status.NOT_MET));
        entry.mark(
                CoverageGroup.UNKNOWNS,
                Text.of("chưa xác định", "undetermined"),
                reach.neverOpen(),
                stands(requirement.id(), Status.UNDETERMINED));
        if (condition.comparisons().size() < 2) {
            return; // a criterion of one comparison is met or not as that is
        }
        for (int i = 0; i < condition.comparisons().size(); i++) {
            int number = i;
            Text words = vocabulary.words(condition.comparisons().get(i).criterion());
            for (boolean whileTrue : List.of(true, false)) {
                entry.mark(
                        CoverageGroup.COMPARISONS,
                        whileTrue
                                ? Text.of("quyết định khi đúng: " + words.vi(), "decides while true: " + words.en())
                                : Text.of("quyết định khi sai: " + words.vi(), "decides while false: " + words.en()),
                        reach.neverAlone(i, whileTrue),
                        sight -> sight.findings(catalog.id(), requirement.id()).stream()
                                .anyMatch(finding ->
                                        decidedAlone(sight.truths(finding, condition), condition, number, whileTrue)));
            }
        }
    }

    private Predicate<Sight> stands(String requirement, Status status) {
        return sight -> sight.found(catalog.id(), requirement, status);
    }

    private static boolean decidedAlone(Truth[] truths, Condition condition, int comparison, boolean whileTrue) {
        return truths[comparison] == Truth.of(whileTrue) && condition.decidesAlone(comparison, truths);
    }

    // Days

    /**
     * Marks the first and the last day of a period, the days beside them, and one between. Within the period a case
     * must have reached the entry; on a day beside it the case must be one that would have reached it a day later, or
     * earlier.
     *
     * @param dayOf the day of a case that lies in the period or beside it
     * @param inForce the days looked at on which the entry is in force
     * @param reached whether a case on a day of the period reached the entry
     * @param wouldReach whether a case that is not would have reached it on a day
     */
    private static void days(
            Watched entry,
            Period period,
            Function<Sight, LocalDate> dayOf,
            Set<LocalDate> inForce,
            Predicate<Sight> reached,
            BiPredicate<Sight, LocalDate> wouldReach) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if ((first == null && last == null) || period.isEmpty()) {
            return;
        }
        if (first != null) {
            LocalDate before = first.minusDays(1);
            Text never = outside(inForce.contains(first));
            entry.markDay(
                    day("trước ngày đầu", "before the first", before),
                    never,
                    sight -> dayOf.apply(sight).equals(before) && wouldReach.test(sight, first));
            entry.mark(
                    CoverageGroup.PERIODS,
                    day("ngày đầu", "first", first),
                    never,
                    sight -> dayOf.apply(sight).equals(first) && reached.test(sight));
        }
        boolean longer = first == null || last == null || first.plusDays(1).isBefore(last);
        if (longer) {
            entry.mark(
                    CoverageGroup.PERIODS,
                    Text.of("ngày ở giữa", "a day between"),
                    outside(inForce.stream().anyMatch(day -> isInside(day, period))),
                    sight -> isInside(dayOf.apply(sight), period) && reached.test(sight));
        }
        if (last != null) {
            LocalDate after = last.plusDays(1);
            Text never = outside(inForce.contains(last));
            entry.mark(
                    CoverageGroup.PERIODS,
                    day("ngày cuối", "last", last),
                    never,
                    sight -> dayOf.apply(sight).equals(last) && reached.test(sight));
            entry.markDay(
                    day("sau ngày cuối", "after the last", after),
                    never,
                    sight -> dayOf.apply(sight).equals(after) && wouldReach.test(sight, last));
        }
    }

    private static boolean isInside(LocalDate day, Period period) {
        return period.contains(day) && !day.equals(period.first()) && !day.equals(period.last());
    }

    private static Text day(String vi, String en, LocalDate day) {
        return Text.of(vi + ": " + IsoTime.vietnamese(day), en + " day: " + day);
    }

    private static @Nullable Text outside(boolean inForce) {
        return inForce
                ? null
                : Text.of(
                        "không có hiệu lực đối với thủ tục nào vào ngày đó",
                        "it is in force for no procedure on such a day");
    }

    // Procedures

    private void procedure(String place, Procedure procedure) {
        String topic = Sight.topicOfProcedure(procedure.code());
        List<Citation> citations = vocabulary.cite(procedure.citations());
        Predicate<LocalDate> inForce = day -> procedure.validity().contains(day)
                && catalog.validity().contains(day)
                && law.isInForce(procedure.code(), day);
        Set<LocalDate> looked = law.daysLookedAt(inForce);
        Text never = looked.isEmpty() ? outside(false) : null;
        Watched entry = watch(topic, place, procedure.code(), procedure.name(), citations);
        entry.mark(
                CoverageGroup.PROCEDURES,
                Text.of("có trường hợp được quyết định", "a case decided"),
                never,
                sight -> isUnder(procedure, sight));
        days(
                watch(topic, place + "/validity", procedure.code(), procedure.name(), citations),
                procedure.validity(),
                Sight::day,
                looked,
                sight -> isUnder(procedure, sight),
                (sight, day) -> true); // that it is of the procedure is enough
        List<ConditionalLimit> limits = procedure.limits();
        for (int i = 0; i < limits.size(); i++) {
            limit(place + "/limits/" + i, procedure, limits.get(i), never);
        }
    }

    private static boolean isUnder(Procedure procedure, Sight sight) {
        return sight.procedure().equals(procedure.code())
                && procedure.validity().contains(sight.day());
    }

    private void limit(String place, Procedure procedure, ConditionalLimit conditional, @Nullable Text never) {
        String id = conditional.limit().id();
        Watched entry = watch(
                Sight.topicOfProcedure(procedure.code()),
                place,
                procedure.code() + " " + id,
                conditional.limit().wording(),
                vocabulary.cite(conditional.limit().citations()));
        Predicate<Sight> applied = sight -> isUnder(procedure, sight) && isApplied(sight, catalog.id(), id);
        entry.mark(CoverageGroup.LIMITS, APPLIED, never, applied);
        CutOff cutOff = conditional.limit().lateReceipt();
        if (cutOff == null) {
            return;
        }
        LocalTime at = cutOff.at();
        Text unknown = at == null && !Calendars.shipped().containsAll(law.calendars())
                ? Text.of("không biết lịch làm việc", "the working hours are not known here")
                : null;
        Function<Sight, @Nullable LocalDateTime> end = at == null
                ? sight -> closing(sight, cutOff.lastHours())
                : sight -> sight.receivedAt().toLocalDate().atTime(at);
        for (int order : List.of(-1, 0, 1)) {
            entry.mark(CoverageGroup.LIMITS, received(order, cutOff), never == null ? unknown : never, sight -> {
                LocalDateTime moment = end.apply(sight);
                return moment != null
                        && Integer.signum(sight.receivedAt().compareTo(moment)) == order
                        && applied.test(sight);
            });
        }
    }

    private static boolean isApplied(Sight sight, String holder, String limit) {
        return sight.made() != null
                && sight.made()
                        .due()
                        .flatMap(Due::limit)
                        .filter(applied -> applied.catalog().equals(holder)
                                && applied.limit().id().equals(limit))
                        .isPresent();
    }

    private static Text received(int order, CutOff cutOff) {
        Text end = cutOff.at() != null
                ? Text.same(cutOff.at().toString())
                : Text.of(
                        cutOff.lastHours() + " giờ cuối buổi làm việc",
                        "the last " + cutOff.lastHours() + " hours of work");
        return switch (order) {
            case -1 -> Text.of("nhận trước " + end.vi(), "received before " + end.en());
            case 0 -> Text.of("nhận đúng lúc bắt đầu: " + end.vi(), "received exactly at " + end.en());
            default -> Text.of("nhận sau mốc: " + end.vi(), "received after " + end.en());
        };
    }

    private @Nullable LocalDateTime closing(Sight sight, int lastHours) {
        WorkingTime time = sight.catalogs()
                .inForce(sight.procedure(), sight.day())
                .flatMap(inForce ->
                        sight.catalogs().calendar(inForce, sight.given().unit().orElse(null)))
                .flatMap(ShippedCalendars.ALL::time)
                .orElse(null);
        LocalDate received = sight.receivedAt().toLocalDate();
        return time == null || !time.isWorkingDay(received)
                ? null
                : time.closing(received).minusHours(lastHours);
    }

    /** Made when first needed. */
    private static final class ShippedCalendars {
        static final WorkCalendars ALL = Calendars.of(Calendars.shipped().stream()
                .map(id -> Calendars.shipped(id).orElseThrow())
                .toList());
    }

    // Programmes

    private void programme(String place, Programme programme) {
        String period = place + "/period";
        Text name = programme.name();
        list(place, programme.id(), programme.coverages(), programme.listCitations(), place + "/list/procedures/");
        days(
                watch(Sight.ANY, period, programme.id(), name, vocabulary.cite(programme.periodCitations())),
                programme.period(),
                sight -> sight.receivedAt().toLocalDate(),
                listed(programme.id(), programme.coverages()),
                sight -> isTaken(sight, programme.id()),
                (sight, day) -> sight.findings(catalog.id(), programme.id() + ".in-units")
                                .isEmpty()
                        ? lists(programme.coverages(), sight)
                                && sight.given()
                                        .unit()
                                        .filter(unit -> programme.units().contains(unit))
                                        .isPresent()
                        : isTaken(sight, programme.id()));
    }

    /** Whether a case is of a procedure on the list and of a unit that takes part, whenever it was received. */
    private boolean isTaken(Sight sight, String programme) {
        return sight.found(catalog.id(), programme + ".on-list", Status.MET)
                && sight.found(catalog.id(), programme + ".in-units", Status.MET);
    }

    private static boolean lists(List<Coverage> list, Sight sight) {
        return list.stream().anyMatch(coverage -> coverage.procedure().equals(sight.procedure()));
    }

    /** The days looked at on which a programme asks for anything and a procedure of its list is in force. */
    private Set<LocalDate> listed(String programme, List<Coverage> list) {
        Set<LocalDate> asked = law.use(catalog, programme + ".in-period").days();
        return law.daysLookedAt(day ->
                asked.contains(day) && list.stream().anyMatch(coverage -> law.isInForce(coverage.procedure(), day)));
    }

    /** What a programme, or an overlay that adds to one, asks for by being one, and each procedure of its list. */
    private void list(String place, String id, List<Coverage> list, List<Provision> cited, String places) {
        for (RequirementInForce implied : law.implied(catalog, id)) {
            Watched entry = watch(
                    Sight.topicOfRequirement(catalog.id(), implied.requirement().id()),
                    place,
                    implied.requirement().id(),
                    implied.requirement().wording(),
                    vocabulary.cite(implied.requirement().citations()));
            criterion(entry, implied.requirement());
        }
        for (int i = 0; i < list.size(); i++) {
            String code = list.get(i).procedure();
            List<Citation> citations =
                    new ArrayList<>(vocabulary.cite(list.get(i).citations()));
            citations.addAll(vocabulary.cite(cited));
            Text name = set.procedures().contains(code) ? name(code) : Text.same(code);
            boolean ever = !listed(id, List.of(list.get(i))).isEmpty();
            watch(Sight.topicOfProcedure(code), places + i, code, name, citations)
                    .mark(
                            CoverageGroup.PROCEDURES,
                            Text.of(
                                    "thuộc chuyên đề: đúng danh mục, đơn vị, thời gian",
                                    "on the list, in the units, in the period"),
                            outside(ever),
                            sight -> isTaken(sight, id) && sight.found(catalog.id(), id + ".in-period", Status.MET));
        }
    }

    private void overlay(String place, Overlay overlay) {
        List<Coverage> added =
                overlay.adds().stream().map(Overlay.Addition::coverage).toList();
        Text name = Text.of("Quy định riêng " + overlay.id(), "Overlay " + overlay.id());
        List<Citation> citations = vocabulary.cite(overlay.citations());
        list(place, overlay.id(), added, overlay.citations(), place + "/adds/");
        Set<String> procedures = procedures(overlay);
        Predicate<Sight> concerned = sight -> procedures.contains(sight.procedure())
                && sight.given()
                        .unit()
                        .filter(unit -> isWithin(unit, overlay.units()))
                        .isPresent();
        days(
                watch(Sight.ANY, place + "/period", overlay.id(), name, citations),
                overlay.period(),
                sight -> sight.receivedAt().toLocalDate(),
                law.daysLookedAt(day -> catalog.validity().contains(day)),
                concerned,
                (sight, day) -> concerned.test(sight));
        for (int i = 0; i < overlay.limits().size(); i++) {
            Overlay.ShorterLimit limit = overlay.limits().get(i);
            watch(
                            Sight.topicOfProcedure(limit.procedure()),
                            place + "/limits/" + i,
                            limit.procedure() + " " + limit.limit(),
                            limit.wording(),
                            vocabulary.cite(limit.citations()))
                    .mark(CoverageGroup.LIMITS, APPLIED, null, sight -> isApplied(sight, catalog.id(), limit.limit()));
        }
    }

    /** The procedures for which an overlay may change something. */
    private Set<String> procedures(Overlay overlay) {
        Set<String> procedures = new HashSet<>();
        overlay.adds().forEach(addition -> procedures.add(addition.coverage().procedure()));
        overlay.limits().forEach(limit -> procedures.add(limit.procedure()));
        if (!overlay.requirements().isEmpty()) {
            vocabulary.opened(overlay).forEach(coverage -> procedures.add(coverage.procedure()));
        }
        return procedures;
    }

    private static boolean isWithin(String unit, Set<String> units) {
        return units.stream().anyMatch(each -> unit.equals(each) || unit.startsWith(each + "/"));
    }

    private Text name(String code) {
        return set.catalogs().stream()
                .flatMap(each -> each.procedures().stream())
                .filter(procedure -> procedure.code().equals(code))
                .map(Procedure::name)
                .findFirst()
                .orElse(Text.same(code));
    }

    // What follows from an outcome

    private void duty(String place, Duty duty) {
        Watched entry = watch(Sight.ANY, place, duty.id(), duty.wording(), vocabulary.cite(duty.citations()));
        for (Outcome outcome : duty.on()) {
            entry.mark(
                    CoverageGroup.DUTIES,
                    Text.of("phát sinh khi " + outcome, "owed because of " + outcome),
                    null,
                    sight -> sight.made() != null
                            && sight.made().outcome() == outcome
                            && sight.made().duties().stream()
                                    .anyMatch(owed -> owed.id().equals(duty.id())
                                            && owed.catalog().equals(catalog.id())));
        }
    }

    private void slip(String place, Slip slip) {
        SlipAdvice.Need need = slip.required() ? SlipAdvice.Need.REQUIRED : SlipAdvice.Need.NOT_REQUIRED;
        watch(Sight.ANY, place, slip.id(), slip.why(), vocabulary.cite(slip.citations()))
                .mark(
                        CoverageGroup.SLIPS,
                        Text.of("được áp dụng", "counted"),
                        null,
                        sight -> sight.made() != null
                                && slip.on().contains(sight.made().outcome())
                                && sight.made()
                                        .slip()
                                        .filter(advice -> advice.need() == need
                                                && advice.catalog().equals(catalog.id())
                                                && advice.why().equals(slip.why())
                                                && rests(advice, slip))
                                        .isPresent());
    }

    /** An advice does not name its entry: that has its words, and the provisions in force are among its own. */
    private static boolean rests(SlipAdvice advice, Slip slip) {
        return advice.citations().stream().allMatch(cited -> slip.citations().contains(cited.provision()));
    }

    // Delegations

    private void delegation(String place, Delegation delegation) {
        Watched entry = watch(
                Sight.ANY,
                place,
                delegation.id(),
                Text.of("Ủy quyền " + delegation.id(), "Delegation " + delegation.id()),
                vocabulary.cite(delegation.citations()));
        Text never = delegation.notKnown().isEmpty()
                ? null
                : Text.of(
                        "danh mục ghi là chưa rõ: " + delegation.notKnown(),
                        "the catalog says what is not known of it: " + delegation.notKnown());
        entry.mark(
                CoverageGroup.DELEGATIONS,
                Text.of("được áp dụng", "held"),
                never,
                sight -> finding(sight, delegation).stream().anyMatch(found -> found.status() == Status.MET));
        Set<Exclusion> expected = expected(delegation);
        for (Exclusion exclusion : Exclusion.values()) {
            Predicate<Sight> shown = sight -> finding(sight, delegation).stream()
                    .anyMatch(found -> found.reasons().stream().anyMatch(reason -> reason.exclusion() == exclusion));
            if (expected.contains(exclusion)) {
                entry.mark(CoverageGroup.DELEGATIONS, excluded(exclusion), null, shown);
            } else {
                entry.markIfSeen(CoverageGroup.DELEGATIONS, excluded(exclusion), shown);
            }
        }
    }

    private static Text excluded(Exclusion exclusion) {
        return Text.of(
                "bị loại trừ: " + exclusion.words().vi(),
                "excluded: " + exclusion.words().en());
    }

    /** What its own entry says may stand against it, whoever delegates what to whom. */
    private static Set<Exclusion> expected(Delegation delegation) {
        Set<Exclusion> expected = EnumSet.noneOf(Exclusion.class);
        if (delegation.validity().first() != null) {
            expected.add(Exclusion.NOT_YET_IN_FORCE);
        }
        if (delegation.validity().last() != null) {
            expected.add(Exclusion.EXPIRED);
        }
        if (delegation.revokedOn().isPresent()) {
            expected.add(Exclusion.REVOKED);
        }
        if (!(delegation.when() instanceof Criterion.Always)) {
            expected.add(Exclusion.OUTSIDE_SCOPE);
        }
        return expected;
    }

    private List<DelegationFinding> finding(Sight sight, Delegation delegation) {
        return sight.made() == null
                ? List.of()
                : sight.made().delegations().stream()
                        .filter(found -> found.id().equals(delegation.id())
                                && found.catalog().equals(catalog.id()))
                        .toList();
    }

    // Readings

    private void reading(String place, Reading reading) {
        Watched entry = watch(Sight.ANY, place, reading.id(), reading.question(), vocabulary.cite(reading.citations()));
        Text never = law.isReadByARequirement(reading.id())
                ? null
                : Text.of("không yêu cầu nào phụ thuộc cách hiểu này", "no requirement turns on this reading");
        reading.options().forEach((option, words) -> {
            if (!option.equals(reading.taken())) {
                entry.mark(
                        CoverageGroup.READINGS,
                        Text.of("sẽ khác nếu hiểu: " + words.vi(), "would differ if read: " + words.en()),
                        never,
                        sight -> sight.made() != null
                                && sight.made().readings().stream()
                                        .anyMatch(taken -> taken.id().equals(reading.id())
                                                && taken.alternatives().stream()
                                                        .anyMatch(other ->
                                                                other.option().equals(option))));
            }
        });
    }
}
