package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Change;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Remedy;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an applicant can do about a decision of the shipped catalogs. */
class RemediesTest {

    private static final ProcedureRules RULES = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());

    private static List<Remedy> remedies(Case given) {
        return RULES.decide(given).remedies();
    }

    /** Each as its outcome and what becomes otherwise. */
    private static List<String> told(Case given) {
        List<String> told = new ArrayList<>();
        for (Remedy remedy : remedies(given)) {
            Map<String, FactValue> changes = new TreeMap<>();
            remedy.changes()
                    .forEach(change -> changes.put(change.fact(), change.to().get(0)));
            told.add(remedy.outcome() + " " + changes);
        }
        return told;
    }

    private static List<String> blocked(Case given) {
        return RULES.decide(given).blockedBy().stream()
                .map(Finding::requirement)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "11, 20, 'NO_WAIT {copies=10}'",
        "10, 21, 'NO_WAIT {pagesPerCopy=20}'",
        "5000, 20, 'NO_WAIT {copies=10}'",
        "11, 21, 'NO_WAIT {copies=10, pagesPerCopy=20}'"
    })
    void fewer_copies_and_pages_just_as_many_as_the_programme_takes(int copies, int pages, String remedy) {
        assertThat(told(Desk.copies().with("copies", copies).with("pagesPerCopy", pages)))
                .containsExactly(remedy);
    }

    @Test
    void nothing_is_to_be_done_about_a_result_at_once() {
        assertThat(RULES.decide(Desk.copies()).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(remedies(Desk.copies())).isEmpty();
        assertThat(blocked(Desk.copies())).isEmpty();
    }

    @Test
    void the_missing_paper_gets_it_taken_and_with_fewer_copies_too_it_is_resolved_at_once() {
        assertThat(told(Desk.copies().with("copies", 11).with("dossierComplete", false)))
                .containsExactly("NO_WAIT {copies=10, dossierComplete=true}", "ORDINARY {dossierComplete=true}");
        assertThat(told(Desk.copies().with("dossierComplete", false)))
                .containsExactly("NO_WAIT {dossierComplete=true}");
    }

    @Test
    void come_to_the_seat_of_the_ward() {
        assertThat(told(Desk.marriage().online())).containsExactly("NO_WAIT {channel=IN_PERSON}");
        assertThat(told(Desk.signature().atHome().with("offSiteReason", "OLD_AND_WEAK")))
                .containsExactly("NO_WAIT {place=WARD_OFFICE}");
    }

    @Test
    void come_to_the_seat_is_one_thing_to_do_though_channel_and_place_change() {
        Case posted = Case.of("2.000815")
                .with(Desk.copies().facts())
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T09:30")
                .byPost();

        assertThat(told(posted)).containsExactly("NO_WAIT {channel=IN_PERSON, place=WARD_OFFICE}");
        assertThat(remedies(posted).get(0).text().vi()).contains("đến nộp trực tiếp tại trụ sở UBND");
    }

    @Test
    void go_to_the_unit_that_decides() {
        Case elsewhere = Desk.death().with("lastResidence", "hoan-kiem/hang-dao");

        assertThat(RULES.decide(elsewhere).outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(told(elsewhere)).containsExactly("NO_WAIT {unit=hoan-kiem/hang-dao}");
        assertThat(remedies(elsewhere).get(0).text().vi()).contains("nộp tại phường Hàng Đào");
    }

    @Test
    void go_to_any_ward_of_the_programme() {
        Remedy remedy = remedies(Desk.copies().at("dong-da/lang-thuong")).get(0);

        assertThat(remedy.changes()).singleElement().satisfies(change -> {
            assertThat(change.to()).hasSize(18);
            for (FactValue ward : change.to()) {
                assertThat(RULES.decide(Desk.copies().at(ward.toString())).outcome())
                        .isEqualTo(Outcome.NO_WAIT);
            }
        });
        assertThat(remedy.text().vi()).contains("hoặc một trong 15 nơi khác");
        assertThat(remedy.text().en()).contains("or one of 15 others");
    }

    /** The programme began on 04/05/2022. */
    @ParameterizedTest
    @CsvSource({
        "2022-05-03T15:30, 'NO_WAIT {receivedAt=2022-05-04T07:30}'",
        "2022-04-04T15:30, 'NO_WAIT {receivedAt=2022-05-04T07:30}'", // 30 days before
        "2022-04-03T15:30, 'NO_WAIT {receivedAt=2022-05-04T07:30}'", // 31
        "2022-04-02T15:30, ''", // 32
        "2022-11-01T09:30, ''" // it has ended
    })
    void come_back_when_the_programme_has_begun_if_that_is_soon(String received, String remedy) {
        assertThat(String.join("", told(Desk.copies().receivedAt(received)))).isEqualTo(remedy);
    }

    @Test
    void come_back_on_a_working_day_and_before_three_where_the_reading_asks_for_it() {
        ProcedureRules strict = ProcedureRules.of(afterThreeIsTooLate());
        Case friday = Desk.copies().receivedAt("2022-05-27T15:00:01");

        Decision decision = strict.decide(friday);

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy.changes())
                    .containsExactly(new Change(
                            "receivedAt",
                            FactValue.of("2022-05-27T15:00:01"),
                            List.of(FactValue.of("2022-05-30T07:30"))));
            assertThat(remedy.text().vi()).contains("nộp lại ngày 30/05/2022, từ 07:30 đến 15:00");
            assertThat(remedy.text().en()).contains("come back on 2022-05-30 from 07:30 to 15:00");
            assertThat(strict.decide(remedy.applyTo(friday)).outcome()).isEqualTo(Outcome.NO_WAIT);
        });
    }

    private static Catalog afterThreeIsTooLate() {
        Catalog plan = Catalogs.hoanKiemNoWait2022();
        List<Reading> readings = new ArrayList<>();
        for (Reading each : plan.readings()) {
            boolean otherwise = each.id().equals("after-15-no-wait");
            readings.add(
                    otherwise
                            ? new Reading(
                                    each.id(), each.question(), each.options(), "yes", each.why(), each.citations())
                            : each);
        }
        return plan.toBuilder().readings(readings).build();
    }

    @Test
    void an_age_a_ground_to_refuse_and_a_document_of_another_country_are_nothing_to_change() {
        assertThat(remedies(Desk.marriage().with("manAge", 19))).isEmpty();
        assertThat(blocked(Desk.marriage().with("manAge", 19))).containsExactly("man-is-20");
        assertThat(blocked(Desk.marriage().with("manAge", 19).with("dossierComplete", false)))
                .as("the missing paper alone would not help")
                .containsExactly("man-is-20");
        assertThat(blocked(Desk.copies().with("refusalGrounds", List.of("unreadable"))))
                .containsExactly("no-ground-to-refuse-copies");
        assertThat(blocked(Desk.copies().with("issuer", "FOREIGN"))).containsExactly("issued-in-viet-nam");
        assertThat(blocked(Desk.copies().receivedAt("2022-11-01T09:30")))
                .containsExactly("hoan-kiem-no-wait-2022.in-period");
    }

    @Test
    void what_stands_against_it_is_told_with_its_provision() {
        String text = RULES.decide(Desk.marriage().with("manAge", 19)).explain(Language.VIETNAMESE);

        assertThat(text)
                .contains("Người nộp hồ sơ không thể thay đổi:\n  ✗ Bên nam từ đủ 20 tuổi trở lên"
                        + " [Luật Hôn nhân và gia đình 52/2014/QH13 Điều 8 khoản 1 điểm a]");
        assertThat(RULES.decide(Desk.copies().with("copies", 11)).explain(Language.VIETNAMESE))
                .contains("Người nộp hồ sơ có thể:\n  → Nếu giảm “Số bản sao” từ 11 xuống còn 10 bản:"
                        + " giải quyết ngay, không cần giấy hẹn")
                .doesNotContain("không thể thay đổi");
    }

    @Test
    void what_is_not_known_is_asked_for_and_not_changed() {
        Case unknown = Desk.copies().with("copies", 11).without("pagesPerCopy");

        assertThat(remedies(unknown)).isEmpty();
        assertThat(blocked(unknown)).isEmpty();
        assertThat(told(Desk.copies().without("needsVerification").with("dossierComplete", false)))
                .as("it will be taken; on which track is not known yet")
                .containsExactly("UNDETERMINED {dossierComplete=true}");
    }

    @Test
    void every_remedy_for_every_probe_holds_and_none_of_its_changes_can_be_left_out() {
        Set<Outcome> from = new TreeSet<>();
        Set<String> changed = new TreeSet<>();
        int remedies = 0;
        for (Case given : Probes.all()) {
            if (!RULES.check(given).isEmpty()) {
                continue;
            }
            Decision decision = RULES.decide(given);
            for (Remedy remedy : decision.remedies()) {
                remedies++;
                from.add(decision.outcome());
                assertThat(RULES.decide(remedy.applyTo(given)).outcome())
                        .as("%s %s", given, remedy)
                        .isEqualTo(remedy.outcome());
                for (Change left : remedy.changes()) {
                    changed.add(left.fact());
                    List<Change> others = new ArrayList<>(remedy.changes());
                    others.remove(left);
                    Case less = new Remedy(remedy.outcome(), others, remedy.text()).applyTo(given);
                    assertThat(RULES.check(less).isEmpty()
                                    && RULES.decide(less).outcome() == remedy.outcome()
                                    && remedy.outcome() != Outcome.UNDETERMINED)
                            .as("%s without %s", remedy, left)
                            .isFalse();
                }
            }
            if (decision.outcome() == Outcome.NO_WAIT) {
                assertThat(decision.remedies()).isEmpty();
            }
            if (!decision.remedies().isEmpty()) {
                assertThat(decision.blockedBy()).isEmpty();
            }
        }
        assertThat(remedies).isGreaterThan(800);
        assertThat(from)
                .containsExactlyInAnyOrder(
                        Outcome.ORDINARY,
                        Outcome.SUPPLEMENT,
                        Outcome.REFUSE,
                        Outcome.NOT_COMPETENT,
                        Outcome.UNDETERMINED);
        assertThat(changed)
                .as("never an age, a past date, a place of birth")
                .containsExactly(
                        "bothPartiesPresent",
                        "channel",
                        "copies",
                        "dossierComplete",
                        "pagesPerCopy",
                        "place",
                        "receivedAt",
                        "unit");
    }

    /** The district may not certify copies; which ward the applicant goes to is the applicant's choice. */
    @Test
    void where_another_body_is_competent_nothing_is_said_to_stand_in_the_way() {
        Decision decision = RULES.decide(Desk.copies().at("ha-noi").with("unitLevel", "CITY"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(decision.guide()).isNotEmpty();
        assertThat(decision.blockedBy()).isEmpty();
        assertThat(decision.explain(Language.VIETNAMESE)).doesNotContain("không thể thay đổi");
    }

    @Test
    void what_cannot_be_met_together_stands_in_the_way_together() {
        FactDeclaration copies = SmallCatalog.fact("copies", FactType.WHOLE)
                .range(0, 9)
                .changeable()
                .build();
        Catalog impossible = SmallCatalog.catalog("law")
                .facts(List.of(copies))
                .requirements(List.of(
                        requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()),
                        requirement(
                                "law",
                                "many",
                                RequirementKind.COMPLETENESS,
                                Criterion.atLeast("copies", FactValue.of(5))),
                        requirement(
                                "law",
                                "few",
                                RequirementKind.COMPLETENESS,
                                Criterion.atMost("copies", FactValue.of(3)))))
                .procedures(List.of(
                        SmallCatalog.procedure("law", "any-desk", "many", "few").build()))
                .build();

        Decision decision =
                ProcedureRules.of(impossible).decide(SmallCatalog.request().with("copies", 4));

        assertThat(decision.remedies()).isEmpty();
        assertThat(decision.blockedBy()).extracting(Finding::requirement).containsExactly("few", "many");
    }

    /** Who may keep two of three cars need not give up two for a card at all: less of the same change gets it taken. */
    @Test
    void who_need_not_change_as_much_to_be_taken_is_told_that_too() {
        FactDeclaration cars = SmallCatalog.fact("cars", FactType.WHOLE)
                .range(0, 9)
                .changeable()
                .build();
        Catalog cards = SmallCatalog.law(Criterion.atMost("cars", FactValue.of(2)), cars)
                .requirements(List.of(
                        requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()),
                        requirement(
                                "law",
                                "asked",
                                RequirementKind.ADMISSIBILITY,
                                Criterion.atMost("cars", FactValue.of(2))),
                        requirement(
                                "law",
                                "one-car",
                                RequirementKind.ELIGIBILITY,
                                Criterion.atMost("cars", FactValue.of(1)))))
                .units(List.of(SmallCatalog.ward("law")))
                .programmes(List.of(SmallCatalog.programme("law", "at-once", "one-car")))
                .build();
        ProcedureRules rules = ProcedureRules.of(cards);

        List<Remedy> three = rules.decide(
                        SmallCatalog.request().at("quan/phuong").with("cars", 3))
                .remedies();

        assertThat(three)
                .extracting(
                        Remedy::outcome, remedy -> remedy.changes().get(0).to().get(0))
                .containsExactly(tuple(Outcome.NO_WAIT, FactValue.of(1)), tuple(Outcome.ORDINARY, FactValue.of(2)));
        assertThat(three.get(1).text().en()).contains("from 3 to 2");
    }

    /** All of fifteen facts have to change, and 32,767 sets lie on the way: more than are tried. */
    @Test
    void where_not_everything_could_be_tried_nothing_is_said_to_stand_in_the_way() {
        List<FactDeclaration> facts = new ArrayList<>();
        List<Criterion> each = new ArrayList<>();
        Case given = SmallCatalog.request();
        for (int i = 0; i < 15; i++) {
            facts.add(SmallCatalog.fact("f" + i, FactType.YES_NO).changeable().build());
            each.add(Criterion.is("f" + i, FactValue.of(true)));
            given = given.with("f" + i, false);
        }
        Catalog law = SmallCatalog.law(Criterion.allOf(each), facts.toArray(new FactDeclaration[0]))
                .build();

        Decision decision = ProcedureRules.of(law).decide(given);

        assertThat(decision.remedies()).as("beyond the bound").isEmpty();
        assertThat(decision.blockedBy()).isEmpty();
    }

    @Test
    void threads_that_ask_one_decision_at_once_get_the_same() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 200; round++) {
                Case given = Desk.copies().without("copies").without("issuer").with("dossierComplete", false);
                Decision expected = RULES.decide(given);
                Decision shared = RULES.decide(given);
                CyclicBarrier together = new CyclicBarrier(4);
                List<Future<List<Object>>> asked = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    asked.add(threads.submit(() -> {
                        together.await();
                        return List.of(shared.questions(), shared.remedies());
                    }));
                }
                for (Future<List<Object>> each : asked) {
                    assertThat(each.get()).isEqualTo(List.of(expected.questions(), expected.remedies()));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Calendars cover 1976 to 2100, and some give no more hours from a day on. */
    @Test
    void where_calendars_end_nobody_is_told_to_come_back_on_another_day() {
        Criterion morning = Criterion.atMost(BuiltInFacts.RECEIVED_TIME, FactValue.of("11:00"));
        LegalSource notice = SmallCatalog.catalog("hours").build().sources().get(0);
        WorkCalendar untilSummer = WorkCalendar.calendar(
                        "until-summer", "1", Text.same("until summer"), Text.same("publisher"))
                .sources(List.of(notice))
                .weeks(List.of(new WeekHours(
                        new Period(null, LocalDate.of(2022, 6, 1)),
                        Map.of(DayOfWeek.WEDNESDAY, DayHours.of(new Session(LocalTime.of(8, 0), LocalTime.NOON))),
                        SmallCatalog.cited("hours"))))
                .build();
        ProcedureRules rules = ProcedureRules.of(
                List.of(SmallCatalog.law(morning).calendar("until-summer").build()), List.of(untilSummer));

        Map<String, Integer> remedies = new TreeMap<>();
        for (String day : List.of("1900-01-01", "1975-12-30", "1976-01-02", "2022-05-30", "2022-06-01")) {
            Case given = Case.of(SmallCatalog.CODE).receivedAt(day + "T15:00");
            remedies.put(day, rules.decide(given).remedies().size());
        }

        assertThat(remedies)
                .isEqualTo(Map.of("1900-01-01", 0, "1975-12-30", 0, "1976-01-02", 1, "2022-05-30", 1, "2022-06-01", 0));
    }

    @Test
    void a_decision_keeps_its_remedies_in_json() {
        for (Case given : List.of(
                Desk.copies().with("copies", 11).with("dossierComplete", false),
                Desk.copies().at("dong-da/lang-thuong"),
                Desk.marriage().with("manAge", 19))) {
            Decision decision = RULES.decide(given);
            Decision read = DecisionJson.read(DecisionJson.write(decision));

            assertThat(read).isEqualTo(decision);
            assertThat(read.remedies()).isEqualTo(decision.remedies());
            assertThat(read.blockedBy()).isEqualTo(decision.blockedBy());
        }
    }
}
