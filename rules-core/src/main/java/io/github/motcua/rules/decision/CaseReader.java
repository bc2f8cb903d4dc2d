package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactReading;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Ids;
import io.github.motcua.rules.text.IsoTime;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a case against what is in force: finds the procedure, gives each fact its typed value, or says all that is wrong. */
final class CaseReader {

    /** What is built in and may yet be stated, because the catalogs do not always tell. */
    private static final Set<String> STATED =
            Set.of(BuiltInFacts.UNIT_LEVEL, BuiltInFacts.COMPETENCE_BASIS, BuiltInFacts.DECIDED_BY);

    private final CatalogSet catalogs;
    private final Examiner examiner;
    private final Case given;
    private final Issues issues = new Issues();
    private final Reporter report = new Reporter(issues, "");
    private @Nullable ReadCase read;

    /** The day whose law counts. */
    private LocalDate day = LocalDate.MIN;

    CaseReader(CatalogSet catalogs, Examiner examiner, Case given) {
        this.catalogs = catalogs;
        this.examiner = examiner;
        this.given = given;
    }

    /** All problems of the case, in document order. */
    List<Issue> issues() {
        read();
        return issues.list();
    }

    /**
     * The case, read.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if anything is wrong with it
     */
    ReadCase readOrReject() {
        read();
        issues.throwIfRefused();
        return Objects.requireNonNull(read);
    }

    /** The case, read; null if anything is wrong with it. */
    @Nullable
    ReadCase readOrNull() {
        read();
        return issues.refuse() ? null : read;
    }

    /**
     * A case that was read.
     *
     * @param procedure what is in force for it
     * @param known its facts
     * @param powers the power of the desk
     * @param desk the unit that handles it; empty if it is not known
     * @param day the day whose law counts
     * @param transitions what was said of it when the law changed on its way
     */
    record ReadCase(
            ProcedureInForce procedure,
            KnownFacts known,
            DeskPowers powers,
            String desk,
            LocalDate day,
            List<Cited<Transition>> transitions) {}

    private void read() {
        String code = nationalCode();
        LocalDateTime receivedAt = given.receivedAt().orElse(null);
        if (receivedAt == null) {
            report.error(
                    IssueCode.MISSING,
                    "/receivedAt",
                    "chưa có thời điểm nhận hồ sơ",
                    "the moment of receipt is missing",
                    "hãy ghi receivedAt, ví dụ 2022-05-26T14:59",
                    "give receivedAt, for example 2022-05-26T14:59");
        }
        boolean isRead = receivedAt != null && isRead("/receivedAt", receivedAt.toLocalDate());
        isRead &= isRead("/knownOn", given.knownOn().orElse(null));
        isRead &= isRead("/decidedOn", given.decidedOn().orElse(null));
        String unit = given.unit().orElse(null);
        if (unit != null && catalogs.unit(unit).isEmpty() && !catalogs.isDesk(unit)) {
            report.form("/unit", Ids.UNIT, unit);
        }
        if (code == null || receivedAt == null || !isRead) {
            facts();
            return;
        }
        List<Cited<Transition>> transitions = transitions(code, receivedAt.toLocalDate());
        day = Transition.lawDay(receivedAt.toLocalDate(), transitions);
        unit = unit == null || day.equals(receivedAt.toLocalDate()) ? unit : catalogs.present(unit, day);
        ProcedureInForce procedure = catalogs.inForce(code, day, unit).orElse(null);
        if (procedure == null) {
            noRule(code);
            facts();
            return;
        }
        KnownFacts known = new KnownFacts(procedure);
        builtIn(procedure, known, code, receivedAt, unit);
        for (Map.Entry<String, FactValue> fact : given.facts().entrySet()) {
            fact(procedure, known, fact.getKey(), fact.getValue());
        }
        regionalDesk(procedure, known);
        Object decidedBy = known.value(BuiltInFacts.DECIDED_BY);
        DeskPowers powers = DeskPowers.of(catalogs, examiner, procedure, known, day);
        agree(BuiltInFacts.DECIDED_BY, decidedBy, known.value(BuiltInFacts.DECIDED_BY));
        String basis = powers.basis(procedure, known);
        if (basis != null) {
            agree(BuiltInFacts.COMPETENCE_BASIS, known.value(BuiltInFacts.COMPETENCE_BASIS), basis);
            known.set(BuiltInFacts.COMPETENCE_BASIS, basis);
        }
        for (ProductBound bound : procedure.bounds()) {
            bound(known, bound);
        }
        read = new ReadCase(procedure, known, powers, unit == null ? "" : unit, day, transitions);
    }

    /** Whether a day, if it is given, is one that can be written down and read again. */
    private boolean isRead(String pointer, @Nullable LocalDate day) {
        if (day == null || (!day.isBefore(IsoTime.FIRST_DAY) && !day.isAfter(IsoTime.LAST_DAY))) {
            return true;
        }
        report.error(
                IssueCode.NO_SUCH_DATE,
                pointer,
                "ngày " + day + " nằm ngoài khoảng từ năm 1900 đến 2200",
                "the day " + day + " is not from the year 1900 to 2200",
                "hãy ghi một ngày từ " + IsoTime.FIRST_DAY + " đến " + IsoTime.LAST_DAY,
                "give a day from " + IsoTime.FIRST_DAY + " to " + IsoTime.LAST_DAY);
        return false;
    }

    /** What was said of the dossier when the law changed, if it is decided later than it was received. */
    private List<Cited<Transition>> transitions(String code, LocalDate received) {
        LocalDate decided = given.decidedOn().orElse(received);
        if (decided.isBefore(received)) {
            report.error(
                    IssueCode.CONTRADICTION,
                    "/decidedOn",
                    "ngày giải quyết " + decided + " trước ngày nhận hồ sơ " + received,
                    "decided on " + decided + ", before it was received on " + received,
                    "hãy kiểm tra hai ngày",
                    "check the two days");
        }
        return decided.isAfter(received) ? catalogs.transitions(code, received, decided) : List.of();
    }

    private @Nullable String nationalCode() {
        String code = given.procedure();
        if (catalogs.declares(code)) {
            return code;
        }
        if (!Ids.PROCEDURE_WITH_SUFFIX.matches(code)) {
            report.form("/procedure", Ids.PROCEDURE_WITH_SUFFIX, code);
            return null;
        }
        Optional<String> national = catalogs.national(code);
        if (national.isEmpty()) {
            report.unknown(
                    IssueCode.UNKNOWN_PROCEDURE, "/procedure", "thủ tục", "procedure", code, catalogs.procedures());
        }
        return national.orElse(null);
    }

    private void noRule(String code) {
        String periods =
                catalogs.periods(code).stream().map(Period::toString).sorted().collect(Collectors.joining(", "));
        report.error(
                IssueCode.NO_RULE_IN_FORCE,
                "/receivedAt",
                "không có quy định nào còn hiệu lực cho thủ tục " + code + " vào ngày " + day,
                "no rule in force for procedure " + code + " on " + day,
                "các danh mục đã nạp có quy định cho: " + periods,
                "the catalogs loaded hold rules for: " + periods);
    }

    private void builtIn(
            ProcedureInForce procedure,
            KnownFacts known,
            String code,
            LocalDateTime receivedAt,
            @Nullable String unit) {
        known.set(BuiltInFacts.PROCEDURE, code);
        known.set(BuiltInFacts.RECEIVED_ON, receivedAt.toLocalDate());
        known.set(BuiltInFacts.RECEIVED_TIME, receivedAt.toLocalTime());
        known.set(BuiltInFacts.INTERLINKED, procedure.procedure().interlinked());
        if (given.channel().isPresent()) {
            known.set(BuiltInFacts.CHANNEL, given.channel().get().name());
        }
        if (given.place().isPresent()) {
            known.set(BuiltInFacts.PLACE, given.place().get().name());
        }
        if (unit != null) {
            known.set(BuiltInFacts.UNIT, unit);
            Optional<Unit> declared = catalogs.unit(unit, day);
            if (declared.isPresent()) {
                known.set(BuiltInFacts.UNIT_LEVEL, declared.get().level().name());
            } else if (catalogs.unit(unit).isEmpty()
                    && !catalogs.isDesk(unit)
                    && unit.indexOf('/') > 0
                    && unit.indexOf('/') == unit.lastIndexOf('/')) {
                known.set(BuiltInFacts.UNIT_LEVEL, Level.WARD.name());
            }
        }
    }

    private void fact(ProcedureInForce procedure, KnownFacts known, String id, FactValue value) {
        FactDeclaration declared = procedure.facts().get(id);
        if (declared == null) {
            otherFact(id, value, procedure.facts().keySet());
            return;
        }
        if (BuiltInFacts.declarations().containsKey(id) && !STATED.contains(id)) {
            report.error(
                    IssueCode.RESERVED_ID,
                    pointer(id),
                    "`" + id + "` không phải dữ kiện của hồ sơ",
                    "`" + id + "` is not a fact to be stated here",
                    "hãy ghi ở thành phần cùng tên của hồ sơ, nếu có",
                    "give it as a member of the case itself, if it has one of this name");
            return;
        }
        FactReading reading = FactReading.read(declared, value);
        if (reading instanceof FactReading.Refused refused) {
            report.error(refused.code(), pointer(id), refused.message(), refused.help());
        } else if (reading instanceof FactReading.Known read) {
            put(procedure, known, declared, present(declared, read.value()));
        }
    }

    /** Units as they are on the day: who lived in a unit that was merged lives in what it was merged into. */
    private Object present(FactDeclaration declared, Object value) {
        if (declared.type() == FactType.UNIT && value instanceof String unit) {
            return catalogs.present(unit, day);
        }
        if (declared.type() == FactType.UNITS && value instanceof Set<?> several) {
            Set<String> units = new TreeSet<>();
            for (Object unit : several) {
                units.add(catalogs.present(unit.toString(), day));
            }
            return units;
        }
        return value;
    }

    /** What can be said of the facts while the procedure is not known. */
    private void facts() {
        for (Map.Entry<String, FactValue> fact : given.facts().entrySet()) {
            if (!STATED.contains(fact.getKey())) {
                otherFact(fact.getKey(), fact.getValue(), catalogs.facts());
            }
        }
    }

    /** A fact that only other procedures look at may be stated and changes nothing; one that nobody declares may not. */
    private void otherFact(String id, FactValue value, Collection<String> nearby) {
        List<FactDeclaration> elsewhere = catalogs.declarations(id);
        if (elsewhere.isEmpty()) {
            report.unknown(IssueCode.UNKNOWN_FACT, pointer(id), "dữ kiện", "fact", id, nearby);
        } else if (elsewhere.size() == 1
                && FactReading.read(elsewhere.get(0), value) instanceof FactReading.Refused refused) {
            report.error(refused.code(), pointer(id), refused.message(), refused.help());
        }
    }

    private static String pointer(String fact) {
        return "/facts" + Location.token(fact);
    }

    /** A regional desk receives for the unit that decides, if it is one of those for which it does. */
    private void regionalDesk(ProcedureInForce procedure, KnownFacts known) {
        Object id = known.value(BuiltInFacts.UNIT);
        Desk desk = id == null ? null : catalogs.desk(id.toString(), day).orElse(null);
        if (desk == null) {
            return;
        }
        Level level = null;
        for (String unit : desk.receivesFor()) {
            Optional<Unit> declared = catalogs.unit(unit, day);
            if (level == null && declared.isPresent()) {
                level = declared.get().level();
            }
        }
        for (Cited<Competence> competence : procedure.competences()) {
            for (String unit : DeskPowers.units(competence.entry(), known)) {
                if (desk.receives(unit) && desk.id().equals(known.value(BuiltInFacts.UNIT))) {
                    known.set(BuiltInFacts.UNIT, unit);
                    level = competence.entry().level();
                }
            }
        }
        if (level != null && known.value(BuiltInFacts.UNIT_LEVEL) == null) {
            known.set(BuiltInFacts.UNIT_LEVEL, level.name());
        }
    }

    /** What a case states and the catalogs tell must be the same. */
    private void agree(String fact, @Nullable Object stated, @Nullable Object told) {
        if (stated != null && told != null && !stated.equals(told)) {
            report.error(
                    IssueCode.CONTRADICTION,
                    pointer(fact),
                    "`" + fact + "` là `" + stated + "`, nhưng theo danh mục là `" + told + "`",
                    "`" + fact + "` is `" + stated + "`, but `" + told + "` according to the catalogs",
                    "hãy kiểm tra mã đơn vị",
                    "check the unit id");
        }
    }

    private void put(ProcedureInForce procedure, KnownFacts known, FactDeclaration declared, Object value) {
        agree(declared.id(), value, known.set(procedure.position(declared.id()), value));
        // A code that no requirement of this procedure looks at must not pass as if nothing had been found.
        if (declared.type() == FactType.CHOICES && value instanceof Set<?> codes && !codes.isEmpty()) {
            Set<String> lookedAt = procedure.checklist(declared.id());
            for (Object code : codes) {
                if (!lookedAt.contains(code.toString())) {
                    String name = Shown.value(code.toString());
                    report.error(
                            IssueCode.UNKNOWN_VALUE,
                            pointer(declared.id()),
                            name + " không áp dụng cho thủ tục " + given.procedure(),
                            name + " does not concern procedure " + given.procedure(),
                            "các giá trị được xét: [" + Shown.list(lookedAt, ", ") + "]",
                            "the values that are looked at: [" + Shown.list(lookedAt, ", ") + "]");
                }
            }
        }
    }

    private void bound(KnownFacts known, ProductBound bound) {
        BigInteger product = BigInteger.ONE;
        for (String id : bound.facts()) {
            if (!(known.value(id) instanceof Long factor)) {
                return;
            }
            product = product.multiply(BigInteger.valueOf(factor));
        }
        if (product.compareTo(BigInteger.valueOf(bound.atMost())) > 0) {
            String factors = Shown.list(bound.facts(), " x ");
            report.error(
                    IssueCode.PRODUCT_OUT_OF_RANGE,
                    pointer(bound.facts().get(0)),
                    factors + " = " + product + " vượt quá " + bound.atMost(),
                    factors + " = " + product + " exceeds " + bound.atMost(),
                    "hãy kiểm tra lại các số đã nhập",
                    "check the numbers");
        }
    }
}
