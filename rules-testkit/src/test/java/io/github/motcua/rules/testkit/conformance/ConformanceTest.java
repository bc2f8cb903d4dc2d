package io.github.motcua.rules.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.testkit.cases.CaseResult;
import io.github.motcua.rules.testkit.reference.ReferenceEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The conformance corpus: the library answers as it says, and it is spread over what can be answered. Made again with
 * {@code -Dmotcua.conformance=write}.
 */
class ConformanceTest {

    static final Path FOLDER = Path.of("../conformance");

    private static final List<CaseResult> RESULTS = new ArrayList<>();
    private static final Queue<String> DIFFERENCES = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger CONFIRMED = new AtomicInteger();
    private static final AtomicInteger NOT_DONE = new AtomicInteger();
    private static long bytes;

    @BeforeAll
    static void run() throws IOException {
        if ("write".equals(System.getProperty("motcua.conformance"))) {
            write();
        }
        CaseFile.in(FOLDER).parallelStream().map(ConformanceTest::results).forEachOrdered(RESULTS::addAll);
        try (Stream<Path> files = Files.walk(FOLDER)) {
            bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static List<CaseResult> results(Path file) {
        try {
            CaseFile read = CaseFile.read(file);
            List<CaseResult> results = read.run();
            confirm(read, results);
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the reference engine too: what it says is what the library said, and so what the corpus says. */
    private static void confirm(CaseFile file, List<CaseResult> results) {
        ReferenceEngine reference = ReferenceEngine.of(file.catalogs(), file.calendars());
        for (CaseResult result : results) {
            result.decision().ifPresent(decision -> {
                try {
                    Answer answer = reference.answer(result.of().given().orElseThrow());
                    List<String> differences = answer.differences(Answer.of(decision));
                    CONFIRMED.incrementAndGet();
                    differences.forEach(difference -> DIFFERENCES.add(result.of() + ": " + difference));
                } catch (UnsupportedOperationException e) {
                    NOT_DONE.incrementAndGet();
                }
            });
        }
    }

    private static void write() throws IOException {
        for (String part : List.of("cases", "catalogs", "calendars")) {
            Path folder = Files.createDirectories(FOLDER.resolve(part));
            try (Stream<Path> old = Files.list(folder)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, byte[]> file : Corpus.make().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void the_library_answers_every_case_as_the_corpus_says() {
        List<String> failed = RESULTS.stream()
                .filter(result -> !result.passed())
                .map(CaseResult::toString)
                .limit(20)
                .toList();

        assertThat(failed).isEmpty();
    }

    @Test
    void the_reference_engine_gives_the_same_answers() {
        assertThat(DIFFERENCES).isEmpty();
        assertThat(CONFIRMED.get()).isGreaterThanOrEqualTo(2_500);
        assertThat(NOT_DONE.get()).isLessThanOrEqualTo(20);
    }

    @Test
    void it_has_cases_enough_and_is_small() {
        assertThat(RESULTS).hasSizeGreaterThanOrEqualTo(2_500);
        assertThat(bytes).isLessThan(5_000_000);
    }

    @Test
    void every_outcome_is_shown_150_times_and_refused_cases_too() {
        SortedMap<String, Integer> outcomes = new TreeMap<>();
        RESULTS.forEach(result -> outcomes.merge(
                result.decision().map(decision -> decision.outcome().name()).orElse("refused"), 1, Integer::sum));

        assertThat(outcomes)
                .hasSize(7)
                .allSatisfy((outcome, times) -> assertThat(times).as(outcome).isGreaterThanOrEqualTo(150));
    }

    /** What no case can come to. */
    private static final Set<String> IMPOSSIBLE = Set.of(
            // the programme's procedures are none of them inter-linked, which the catalogs say and not the case
            "not-interlinked NOT_MET",
            "not-interlinked UNDETERMINED",
            // by the reading that is taken the hour does not matter
            "hour-of-arrival NOT_MET",
            "hour-of-arrival UNDETERMINED");

    @Test
    void every_requirement_of_the_shipped_catalogs_is_shown_met_not_met_and_undetermined() {
        SortedMap<String, SortedMap<Status, Integer>> seen = new TreeMap<>();
        for (Decision decision : decisions()) {
            for (Finding finding : decision.findings()) {
                seen.computeIfAbsent(finding.requirement(), unknown -> new TreeMap<>())
                        .merge(finding.status(), 1, Integer::sum);
            }
        }

        List<String> missing = new ArrayList<>();
        for (String id : Catalogs.shipped()) {
            Catalogs.shipped(id).orElseThrow().requirements().forEach(requirement -> {
                for (Status status : Status.values()) {
                    if (!seen.getOrDefault(requirement.id(), new TreeMap<>()).containsKey(status)) {
                        missing.add(requirement.id() + " " + status);
                    }
                }
            });
        }

        assertThat(missing).containsExactlyInAnyOrderElementsOf(IMPOSSIBLE);
    }

    private static List<Decision> decisions() {
        return RESULTS.stream().flatMap(result -> result.decision().stream()).toList();
    }

    @Test
    void delegations_are_shown_as_they_can_stand_and_with_what_excludes_them() {
        SortedMap<Exclusion, Integer> reasons = new TreeMap<>();
        SortedMap<Status, Integer> stand = new TreeMap<>();
        int cases = 0;
        for (Decision decision : decisions()) {
            cases += decision.delegations().isEmpty() ? 0 : 1;
            for (DelegationFinding delegation : decision.delegations()) {
                stand.merge(delegation.status(), 1, Integer::sum);
                delegation.reasons().forEach(reason -> reasons.merge(reason.exclusion(), 1, Integer::sum));
            }
        }

        assertThat(cases).isGreaterThanOrEqualTo(60);
        assertThat(stand)
                .hasSize(3)
                .allSatisfy(
                        (status, times) -> assertThat(times).as(status.name()).isGreaterThanOrEqualTo(10));
        assertThat(reasons).as(reasons.toString()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void dossiers_are_handed_over() {
        long handedOver = decisions().stream()
                .flatMap(decision -> decision.due().stream())
                .flatMap(due -> due.limit().stream())
                .flatMap(limit -> limit.due().stream())
                .filter(date -> date.handOverBy().isPresent())
                .count();

        assertThat(handedOver).isGreaterThanOrEqualTo(10);
    }

    @Test
    void problems_of_cases_are_shown() {
        SortedMap<String, Integer> codes = new TreeMap<>();
        for (CaseResult result : RESULTS) {
            for (Issue problem : result.problems()) {
                codes.merge(problem.code().id(), 1, Integer::sum);
            }
        }

        assertThat(codes.keySet())
                .contains(
                        "bad-id",
                        "cannot-be-not-applicable",
                        "missing",
                        "no-rule-in-force",
                        "no-such-date",
                        "out-of-range",
                        "unknown-fact",
                        "unknown-member",
                        "unknown-procedure",
                        "unknown-value",
                        "unknown-word",
                        "wrong-type");
    }

    @Test
    void the_shipped_catalogs_and_calendars_in_it_are_those_of_the_library() throws IOException {
        for (String id : Catalogs.shipped()) {
            assertThat(Catalogs.read(FOLDER.resolve("catalogs/" + id + ".json")))
                    .isEqualTo(Catalogs.shipped(id).orElseThrow());
        }
        for (String id : Calendars.shipped()) {
            assertThat(Calendars.read(FOLDER.resolve("calendars/" + id + ".json")))
                    .isEqualTo(Calendars.shipped(id).orElseThrow());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "motcua.conformance", matches = "write|check")
    void made_again_it_has_the_same_bytes() throws IOException {
        for (Map.Entry<String, byte[]> file : Corpus.make().entrySet()) {
            assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }
}
