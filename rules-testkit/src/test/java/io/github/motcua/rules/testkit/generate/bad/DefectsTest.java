package io.github.motcua.rules.testkit.generate.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.deadline.ApologyLetter;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DueRequestJson;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Defect;
import io.github.motcua.rules.text.Language;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The library refuses each document into which a mistake was put, with the code and at the place that were known
 * beforehand, and with nothing else: of each code {@value #LEAST} documents, of all those that an input can have.
 */
class DefectsTest {

    private static final int LEAST = 100;

    /** How many documents of each code; more of them by {@code -Dmotcua.defects.each=1000}. */
    private static final int EACH = Integer.getInteger("motcua.defects.each", LEAST);

    private static final WorkCalendars OFFICE_DAYS = Calendars.of(List.of(Calendars.vnPublicSector()));

    /** Told in each of the documents that make the circle. */
    private static final Set<IssueCode> CIRCLES = EnumSet.of(IssueCode.CATALOG_CYCLE, IssueCode.CALENDAR_CYCLE);

    /** Found in a letter of apology, which is no document of the library. */
    private static final Set<IssueCode> OF_LETTERS = EnumSet.of(IssueCode.REAPPOINTED_AGAIN, IssueCode.APOLOGY_LATE);

    /** By no input: the engine failed, and no catalog or case can make it. */
    private static final Set<IssueCode> OF_NO_INPUT = EnumSet.of(IssueCode.ENGINE_FAULT);

    @Test
    void each_mistake_is_refused_with_its_code_at_its_place_and_with_nothing_else() {
        Map<IssueCode, Integer> tally = new EnumMap<>(IssueCode.class);
        Map<IssueCode, Set<Integer>> different = new EnumMap<>(IssueCode.class);
        Set<String> made = new TreeSet<>();
        List<String> failures = new ArrayList<>();

        for (IssueCode code : Defects.codes()) {
            for (long seed = 0; seed < EACH; seed++) {
                BadDocument bad = Defects.of(code, seed);
                List<Issue> issues = LibraryReader.issues(bad);
                if (isToldAlone(bad, issues)) {
                    tally.merge(code, 1, Integer::sum);
                    different.computeIfAbsent(code, each -> new HashSet<>()).add(Arrays.hashCode(bad.bytes()));
                    made.add(kind(code, bad.defects().get(0).what()));
                } else {
                    failures.add(bad + "\n  -> " + issues);
                }
                issues.forEach(DefectsTest::saysWhatToDo);
            }
        }

        assertThat(failures).isEmpty();
        assertThat(tally.keySet()).containsExactlyInAnyOrderElementsOf(Defects.codes());
        assertThat(tally).allSatisfy((code, times) -> assertThat(times).isGreaterThanOrEqualTo(LEAST));
        different.forEach((code, documents) ->
                assertThat(documents).as("different %s", code).hasSizeGreaterThan(LEAST * 9 / 10));
        assertThat(Defects.mistakes())
                .as("mistakes for which no document had a place")
                .extracting(mistake -> kind(mistake.code(), mistake.what()))
                .allMatch(made::contains);
    }

    private static String kind(IssueCode code, String what) {
        return code.id() + ": " + what;
    }

    private static boolean isToldAlone(BadDocument bad, List<Issue> issues) {
        Defect defect = bad.defects().get(0);
        int own = 0;
        for (Issue issue : issues) {
            boolean here = issue.location().document().equals(bad.name())
                    || issue.location().document().isEmpty();
            if (here && isAt(defect, issue)) {
                own++;
            } else if (here || issue.code() != defect.code() || !CIRCLES.contains(issue.code())) {
                return false;
            }
        }
        return own == 1;
    }

    private static boolean isAt(Defect defect, Issue issue) {
        return issue.code() == defect.code()
                && issue.location().pointer().equals(defect.pointer())
                && issue.location().line() == defect.line()
                && issue.location().column() == defect.column();
    }

    private static void saysWhatToDo(Issue issue) {
        for (Language language : Language.values()) {
            String message = issue.message().in(language);
            assertThat(message).isNotBlank();
            assertThat(issue.help().in(language)).isNotBlank();
            assertThat(Normalizer.isNormalized(message, Normalizer.Form.NFC))
                    .as(message)
                    .isTrue();
        }
    }

    @Test
    void several_mistakes_in_one_document_are_all_told_at_once() {
        int planted = 0;
        List<String> failures = new ArrayList<>();

        for (long seed = 0; seed < 2 * EACH; seed++) {
            BadDocument bad = Defects.several(seed, 6);
            planted += bad.defects().size();
            List<Issue> issues = LibraryReader.issues(bad);
            for (Defect defect : bad.defects()) {
                if (issues.stream().noneMatch(issue -> isAt(defect, issue))) {
                    failures.add(bad + "\n  without " + defect + "\n  -> " + issues);
                }
            }
        }

        assertThat(failures).isEmpty();
        assertThat(planted).isGreaterThan(6 * EACH);
    }

    @Test
    void all_codes_that_an_input_can_have_are_among_them() {
        Set<IssueCode> others = EnumSet.allOf(IssueCode.class);
        others.removeAll(Defects.codes());
        others.removeAll(OF_LETTERS);

        assertThat(others).isEqualTo(OF_NO_INPUT);
    }

    @Test
    void letters_of_apology_that_go_out_late_or_once_too_often_are_told() {
        Map<IssueCode, Integer> tally = new EnumMap<>(IssueCode.class);

        for (int seed = 0; seed < LEAST; seed++) {
            Dice dice = new Dice(seed);
            LocalDateTime from = LocalDateTime.of(2024, 1, 8, 9, 0).plusDays(dice.between(0, 700));
            int days = dice.between(3, 15);
            DossierState underWay = state(from, days, "");
            LocalDateTime due = underWay.due().orElseThrow().at();
            String again = "{\"type\":\"REAPPOINTED\",\"at\":\"" + from.plusHours(1) + "\",\"to\":\"" + due.plusDays(3)
                    + "\",\"reason\":\"papers\"}";
            DossierState reappointed = state(from, days, again);

            tell(tally, underWay, due.plusMinutes(dice.between(0, 9000)), IssueCode.APOLOGY_LATE, "");
            tell(tally, reappointed, from.plusHours(2), IssueCode.REAPPOINTED_AGAIN, "/newDate");
        }

        assertThat(tally).containsOnlyKeys(OF_LETTERS);
        assertThat(tally.values()).allMatch(times -> times >= LEAST);
    }

    private static DossierState state(LocalDateTime from, int days, String events) {
        String json = "{\"from\":\"" + from + "\",\"limit\":{\"amount\":" + days
                + ",\"unit\":\"WORKING_DAY\"},\"events\":[" + events + "]}";
        return DueRequestJson.read(json, Catalog.VIETNAM)
                .orReject()
                .answer(OFFICE_DAYS, "vn-public-sector")
                .state();
    }

    private static void tell(
            Map<IssueCode, Integer> tally, DossierState dossier, LocalDateTime sentAt, IssueCode code, String pointer) {
        LocalDateTime promise = dossier.promise().orElseThrow();
        ApologyLetter letter = new ApologyLetter(
                "ward", "copies", "applicant", "H26-1", promise, "papers", promise.plusDays(9), "the chair");

        assertThat(letter.check(dossier, sentAt))
                .extracting(issue -> issue.code() + " " + issue.location().pointer())
                .containsExactly(code + " " + pointer);
        tally.merge(code, 1, Integer::sum);
    }

    @Test
    void a_seed_gives_the_same_document_again() {
        for (IssueCode code : EnumSet.range(IssueCode.OUT_OF_RANGE, IssueCode.MISSING)) {
            BadDocument one = Defects.of(code, 7);
            BadDocument other = Defects.of(code, 7);

            assertThat(other.bytes()).isEqualTo(one.bytes());
            assertThat(other.others()).isEqualTo(one.others());
            assertThat(other.toString()).isEqualTo(one.toString()).startsWith("Defects.of(IssueCode." + code + ", 7L)");
        }
        assertThat(Defects.several(7, 4).bytes())
                .isEqualTo(Defects.several(7, 4).bytes());
        assertThat(Defects.from(7)
                        .limit(Defects.codes().size())
                        .map(each -> each.defects().get(0).code()))
                .containsExactlyElementsOf(Defects.codes());
    }

    @Test
    void what_the_mistakes_are_put_into_is_sound() {
        for (long seed = 0; seed < 25; seed++) {
            for (BadDocument.Sort sort : BadDocument.Sort.values()) {
                SoundWorlds.Chosen chosen = SoundWorlds.choose(sort, new Dice(seed));
                byte[] bytes = chosen.json().getBytes(StandardCharsets.UTF_8);
                BadDocument none = new BadDocument(sort, chosen.name(), bytes, chosen.others(), List.of(), "");

                assertThat(LibraryReader.issues(none)).as(chosen.name()).isEmpty();
            }
        }
    }

    /** The loop of the documentation, for a reader that is the library's own. */
    @Test
    void a_reader_is_held_against_them_in_a_loop() {
        int catalogs = 0;

        for (long seed = 0; seed < 100; seed++) {
            BadDocument bad = Defects.of(IssueCode.BAD_CHARACTER, seed);
            if (bad.sort() == BadDocument.Sort.CATALOG) {
                List<Issue> found = CatalogJson.read(bad.bytes(), bad.name()).issues();
                assertThat(found)
                        .extracting(issue -> issue.location().pointer())
                        .containsExactly(bad.defects().get(0).pointer());
                catalogs++;
            }
        }

        assertThat(catalogs).isGreaterThan(20);
    }

    @Test
    void no_document_is_made_for_a_code_that_no_input_has() {
        assertThatThrownBy(() -> Defects.of(IssueCode.ENGINE_FAULT, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("engine-fault");
        assertThatThrownBy(() -> Defects.several(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
