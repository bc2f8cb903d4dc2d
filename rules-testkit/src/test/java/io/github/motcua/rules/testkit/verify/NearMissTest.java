package io.github.motcua.rules.testkit.verify;

import static io.github.motcua.rules.testkit.verify.Verify.article;
import static io.github.motcua.rules.testkit.verify.Verify.fact;
import static io.github.motcua.rules.testkit.verify.Verify.item;
import static io.github.motcua.rules.testkit.verify.Verify.programme;
import static io.github.motcua.rules.testkit.verify.Verify.provision;
import static io.github.motcua.rules.testkit.verify.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check passes on what is right and fails on what is nearly right, whatever was decided. */
class NearMissTest {

    private static final Case COPIES = Case.of("2.000815")
            .at("hoan-kiem/hang-bac")
            .receivedAt("2022-05-26T09:00")
            .inPerson()
            .atTheWardOffice()
            .with("copies", 11)
            .with("pagesPerCopy", 20)
            .with("issuer", "VIETNAM")
            .withCompleteDossier()
            .withoutComplications();

    private static final Verification REQUEST = verify(COPIES).in(Catalogs.hoanKiemNoWait2022());

    private final Set<String> passed = new TreeSet<>();
    private final Set<String> failed = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void what_is_nearly_right_fails_and_what_is_right_passes() {
        Case marriage = Case.of("2.000806")
                .at("hoan-kiem/chuong-duong")
                .inPerson()
                .atTheWardOffice()
                .withCompleteDossier()
                .with("filedBy", "PARTY")
                .with("manAge", 20)
                .with("womanAge", 18)
                .with("partiesResidence", List.of("hoan-kiem/chuong-duong"));
        ProcedureRules shipped = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        check(shipped, COPIES);
        check(shipped, COPIES.with("copies", 10));
        check(shipped, COPIES.without("copies"));
        check(shipped, COPIES.with("dossierComplete", false));
        check(shipped, COPIES.with("refusalGrounds", List.of("unreadable")));
        check(shipped, marriage.receivedAt("2016-01-01T09:00"));
        check(shipped, marriage.receivedAt("2025-07-01T09:00"));
        for (long seed : new long[] {1, 3, 28, 61, 76}) {
            RandomWorld world = RandomWorld.of(seed, EnumSet.allOf(Feature.class));
            world.cases(6).forEach(given -> check(world.rules(), given));
        }

        assertThat(wrong).isEmpty();
        assertThat(failed).isEqualTo(checks());
        Set<String> never = checks();
        never.removeAll(passed);
        assertThat(never).as("never right").containsExactlyInAnyOrder("isRejectedWith", "doesNotLookAt");
    }

    /** The names of all checks: one that is added must be added to what is nearly right. */
    private static Set<String> checks() {
        Set<String> names = new TreeSet<>();
        for (Method method : Checks.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                names.add(method.getName());
            }
        }
        return names;
    }

    private void check(ProcedureRules rules, Case given) {
        Decision decision = rules.decide(given);
        Subject subject = new Subject(given, rules, List.of(), "", Language.ENGLISH);
        Verified verified = new Verified(new Decided(subject, decision, List.of()));
        String explained = decision.explain(Language.ENGLISH);
        for (Near.Said said : Near.to(decision)) {
            String message = message(said, verified);
            (message == null ? passed : failed).add(said.check());
            if ((message == null) != said.right() || (message != null && !message.contains(explained))) {
                wrong.add(said + ": "
                        + (message == null ? "passes" : message.lines().limit(3).toList()) + " of " + given);
            }
        }
    }

    private static @Nullable String message(Near.Said said, Checks checks) {
        try {
            said.sentence().accept(checks);
            return null;
        } catch (AssertionError failure) {
            return failure.getMessage();
        }
    }

    // Nothing is checked

    static Stream<Named<Consumer<Verification>>> nothing() {
        String id = "at-most-10-copies";
        return Stream.of(
                asked("meets", v -> v.meets()),
                asked("a blank requirement", v -> v.meets(id, " ")),
                asked("doesNotMeet", v -> v.doesNotMeet()),
                asked("leavesOpen", v -> v.leavesOpen()),
                asked("a blank requirement that is not looked at", v -> v.doesNotLookAt("")),
                asked("a blank reason", v -> v.isOrdinaryBecause("")),
                asked("any reason", v -> v.isOrdinaryBecause(provision(""))),
                asked("an article without a number", v -> v.isOrdinaryBecause(article(""))),
                asked("an item without a number", v -> v.cites(id, item(""))),
                asked("a blank label", v -> v.cites(id, "")),
                asked("no fact", v -> v.compares(id)),
                asked("two values", v -> v.compares(id, fact("copies", 11), fact("copies", 10))),
                asked("two values of a fact", v -> v.wouldBe(Outcome.NO_WAIT, fact("copies", 9), fact("copies", 10))),
                asked("no change", v -> v.wouldBe(Outcome.NO_WAIT)),
                asked("waits for nothing", v -> v.waitsFor(id)),
                asked("waits for a blank", v -> v.waitsFor(id, "")),
                asked("any limit", v -> v.limitCites(provision(""))),
                asked("any slip", v -> v.slipCites(article(""))),
                asked("no limit", v -> v.isWithinOneOf()),
                asked("a blank limit", v -> v.isWithin("")),
                asked("a blank office", v -> v.isDecidedByOffice("")),
                asked("a blank delegation", v -> v.isDecidedByDelegation("")),
                asked("a blank desk", v -> v.isReturnedAt("")),
                asked("a blank unit", v -> v.isDecidedBy("")),
                asked("a guide to nowhere", v -> v.guidesTo("")),
                asked("a blank question", v -> v.asksNext("")),
                asked("no question", v -> v.asks()),
                asked("no duty", v -> v.owes()),
                asked("a blank option", v -> v.takes("copy-limit-scope", "")),
                asked("no problem", v -> v.isRejectedWith()),
                asked("no problem of events", v -> v.after().isRejectedWith()),
                asked("no catalog", v -> v.in(new Catalog[0]).isOrdinary()),
                asked("no shipped catalog", v -> v.in(new String[0]).isOrdinary()),
                asked("no programme", v -> verify(programme("")).given(COPIES).isOrdinary()),
                asked(
                        "without a fact that is not there",
                        v -> v.without("copis").isOrdinary()));
    }

    private static Named<Consumer<Verification>> asked(String with, Consumer<Verification> check) {
        return Named.of(with, check);
    }

    @ParameterizedTest
    @MethodSource
    void nothing(Consumer<Verification> check) {
        assertThatIllegalArgumentException().isThrownBy(() -> check.accept(REQUEST));
    }

    @Test
    void what_rules_declare_is_known_of_shipped_catalogs_only() {
        REQUEST.in(ProcedureRules.of(Catalogs.hoanKiemNoWait2022())).doesNotLookAt("residence-of-either-party");
        assertThatIllegalStateException()
                .isThrownBy(() -> REQUEST.in(ProcedureRules.of(Catalogs.hoanKiemNoWait2022()))
                        .doesNotLookAt("at-most-10-copis"))
                .withMessageContaining("at-most-10-copis, as rules do not tell their catalogs: it needs in(Catalog…)");
    }

    // Two programmes

    /** Open to a case: {@code easy} with at most 50 copies, {@code hard} with at most 5; both ask for few pages. */
    private static Verification under(String programme, long copies, long pages) {
        Catalog law = SmallLaw.builder(within("asked", "copies", 100))
                .requirements(List.of(
                        Requirement.of(
                                "any-desk",
                                RequirementKind.COMPETENCE,
                                Criterion.always(),
                                Text.same("any desk"),
                                SmallLaw.cited("1")),
                        within("asked", "copies", 100),
                        within("easy-copies", "copies", 50),
                        within("hard-copies", "copies", 5),
                        within("pages", "pages", 20)))
                .units(List.of(new Unit("here", Level.WARD, Text.same("here"), Period.ALWAYS, SmallLaw.cited("3"))))
                .programmes(List.of(some("easy", "easy-copies", "9"), some("hard", "hard-copies", "10")))
                .build();
        return verify(programme(programme))
                .in(law)
                .given(SmallLaw.request().at("here").with("copies", copies).with("pages", pages));
    }

    private static Requirement within(String id, String fact, long most) {
        return Requirement.of(
                id,
                id.equals("asked") ? RequirementKind.COMPLETENESS : RequirementKind.ELIGIBILITY,
                Criterion.atMost(fact, FactValue.of(most)),
                Text.same(id),
                SmallLaw.cited(id.equals("hard-copies") ? "12" : "11"));
    }

    private static Programme some(String id, String requirement, String article) {
        return Programme.programme(id, Text.same(id))
                .during(Period.ALWAYS, SmallLaw.cited(article))
                .in(List.of("here"), SmallLaw.cited(article))
                .covers(
                        List.of(new Coverage(
                                SmallLaw.CODE, new TreeSet<>(Set.of(requirement, "pages")), SmallLaw.cited(article))),
                        SmallLaw.cited(article))
                .build();
    }

    @Test
    void another_programme_that_is_open_does_not_stand_for_the_one_that_is_verified() {
        under("easy", 6, 1).isNoWait().isOn(Track.NO_WAIT).meets("easy-copies");
        under("hard", 5, 1).isNoWait();

        assertThatThrownBy(() -> under("hard", 6, 1).isNoWait())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NO_WAIT under another programme: hard-copies NOT_MET");
        assertThatThrownBy(() -> under("hard", 6, 1).isOn(Track.NO_WAIT)).isInstanceOf(AssertionError.class);
    }

    @Test
    void what_another_programme_asks_for_is_no_reason_of_the_one_that_is_verified() {
        under("hard", 51, 1).isOrdinaryBecause("hard-copies").isOrdinaryBecause(article("12"));

        assertThatThrownBy(() -> under("hard", 51, 1).isOrdinaryBecause("easy-copies"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> under("hard", 51, 1).isOrdinaryBecause(article("11")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> under("hard", 51, 1).doesNotMeet("easy-copies"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("easy-copies is not looked at");
    }

    // Dossiers

    private static final LocalDateTime TEN = LocalDateTime.parse("2022-05-26T10:00");

    private static DossierChecks extended() {
        return REQUEST.after(new DossierEvent.Extended(TEN, Term.workingDays(2), false));
    }

    private static DossierChecks waiting() {
        return REQUEST.after(new DossierEvent.SupplementRequested(TEN));
    }

    static Stream<Named<Supplier<DossierChecks>>> nearlyRight() {
        return Stream.of(
                dossier("a second late", () -> extended().isDueAt("2022-05-30T17:00:01")),
                dossier("a second early", () -> extended().isDueAt("2022-05-30T16:59:59")),
                dossier("a day late", () -> extended().isDueAt("2022-05-31T17:00")),
                dossier("a day early", () -> extended().isDueAt("2022-05-27T17:00")),
                dossier("due", () -> extended().isNotDue()),
                dossier("nothing due", () -> waiting().isDueAt("2022-05-26T17:00")),
                dossier("not waiting", () -> extended().waitsSince("2022-05-26T10:00")),
                dossier("waiting a second longer", () -> waiting().waitsSince("2022-05-26T09:59:59")),
                dossier("a breach", () -> extended().breaches(Breach.Kind.EXTENDED_TOO_FAR)),
                dossier("no breach", () -> tooFar().breaches()),
                dossier(
                        "a breach twice",
                        () -> tooFar().breaches(Breach.Kind.EXTENDED_TOO_FAR, Breach.Kind.EXTENDED_TOO_FAR)),
                dossier("no slip", () -> extended().requiresSlip(false)),
                dossier("a slip", () -> REQUEST.after().requiresSlip(true)),
                dossier("not rejected", () -> extended().isRejectedWith(IssueCode.EVENT_BEFORE_RECEIPT)));
    }

    private static DossierChecks tooFar() {
        return REQUEST.after(new DossierEvent.Extended(TEN, Term.workingDays(3), false));
    }

    private static Named<Supplier<DossierChecks>> dossier(String is, Supplier<DossierChecks> check) {
        return Named.of(is, check);
    }

    @Test
    void a_dossier_as_it_is() {
        extended().isDueAt("2022-05-30T17:00").breaches().requiresSlip(true);
        waiting().isNotDue().waitsSince("2022-05-26T10:00");
        tooFar().breaches(Breach.Kind.EXTENDED_TOO_FAR);
        REQUEST.after().requiresSlip(false);
    }

    @ParameterizedTest
    @MethodSource("nearlyRight")
    void a_dossier_that_is_nearly_right_fails_with_its_explanation(Supplier<DossierChecks> check) {
        assertThatThrownBy(check::get)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: ")
                .hasMessageContaining("ORDINARY: take it")
                .hasMessageContaining("to replay the case as it was received, without what happened since: ");
    }

    @Test
    void a_failure_of_a_dossier_tells_what_happened_to_it() {
        assertThatThrownBy(() -> tooFar().breaches())
                .hasMessageContaining("after: Extended[at=2022-05-26T10:00, ")
                .hasMessageContaining("EXTENDED_TOO_FAR at 2022-05-26T10:00: ")
                .hasMessageContaining("[Decree 23/2015/NĐ-CP Article 21");
        LocalDateTime before = LocalDateTime.parse("2022-05-26T08:00");
        assertThatThrownBy(() -> REQUEST.after(new DossierEvent.SupplementRequested(before))
                        .isNotDue())
                .hasMessageContaining("event-before-receipt");
    }

    @Test
    void a_case_that_is_rejected_says_nothing_of_events() {
        assertThatThrownBy(() -> REQUEST.given(fact("copies", "11"))
                        .after(new DossierEvent.SupplementRequested(TEN))
                        .isRejectedWith(IssueCode.WRONG_TYPE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the case was rejected");
    }

    @Test
    void a_sentence_without_a_check_is_marked_for_error_prone() {
        JavaClasses classes = new ClassFileImporter()
                .importClasses(
                        Verify.class,
                        Verification.class,
                        ProgrammeVerification.class,
                        Checks.class,
                        DossierChecks.class);

        for (Class<?> begun : List.of(Verify.class, Verification.class, ProgrammeVerification.class)) {
            assertThat(classes.get(begun).isAnnotatedWith(CheckReturnValue.class))
                    .isTrue();
        }
        for (Class<?> checked : List.of(Checks.class, DossierChecks.class)) {
            assertThat(classes.get(checked).isAnnotatedWith(CanIgnoreReturnValue.class))
                    .isTrue();
        }
    }
}
