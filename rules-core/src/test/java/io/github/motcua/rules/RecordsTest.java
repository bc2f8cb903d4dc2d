package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.json.RecordJson;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.record.RecordHash;
import io.github.motcua.rules.record.ReplayVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a decision: always the same bytes, and no byte of it can be changed unnoticed. */
class RecordsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/records.jsonl");

    /** One request of each kind, and one for each outcome. */
    private static List<Case> requests() {
        return List.of(
                Desk.copies(),
                Desk.copies().with("copies", 11),
                Desk.copies().without("complex"),
                Desk.copies().with("refusalGrounds", List.of("unreadable", "unlawful-content")),
                Desk.copies().with("dossierComplete", false),
                Desk.copies().at("somewhere").with("unitLevel", "DISTRICT"),
                Desk.copies().receivedAt("2022-05-26T15:00:00.5").knownOn(LocalDate.of(2022, 5, 1)),
                Desk.signature().atHome().with("offSiteReason", "OLD_AND_WEAK"),
                Desk.translator(),
                Desk.registerCopy(),
                Desk.extract(),
                Desk.marriage(),
                Desk.marriage().without("needsVerification"),
                Desk.foreignMarriage(),
                Desk.death().withNotApplicable("lastResidence").with("placeOfDeath", "hoan-kiem/hang-bac"),
                Desk.birth().decidedOn(LocalDate.of(2022, 5, 31)),
                Desk.birthGroup(),
                Desk.karaokeGroup());
    }

    /** Each twentieth probe. */
    static List<Case> someProbes() {
        List<Case> all = Probes.all();
        List<Case> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 20) {
            some.add(all.get(i));
        }
        return some;
    }

    @Test
    void the_records_are_to_the_byte_as_reviewed_on_every_java() throws IOException {
        String written = written();
        if (System.getProperty("motcua.golden", "").equals("write")) {
            Files.writeString(GOLDEN, written);
        }

        assertThat(written).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @CsvSource({"ar, EG, America/St_Johns, US-ASCII"})
    void another_language_zone_or_charset_changes_no_byte(String language, String country, String zone, String charset)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + charset,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordsTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] output = process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(output).isEqualTo(Files.readAllBytes(GOLDEN));
    }

    /** Prints the records; run in other environments. */
    public static void main(String[] args) {
        byte[] records = written().getBytes(StandardCharsets.UTF_8);
        System.out.write(records, 0, records.length);
        System.out.flush();
    }

    /** Without what every release and every edit of a catalog changes: the version of the library, and their hashes. */
    private static String written() {
        StringBuilder lines = new StringBuilder();
        for (Case given : requests()) {
            String line = Desk.RULES.record(given).line();
            String body = line.substring(0, line.length() - RecordHash.LENGTH)
                    .replace("\"engine\":\"" + Recorder.engine() + "\"", "\"engine\":\"–\"")
                    .replaceAll("\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"–\"");
            byte[] hashed = RecordHash.appendedTo(body.getBytes(StandardCharsets.UTF_8));
            lines.append(new String(hashed, StandardCharsets.UTF_8)).append('\n');
        }
        return lines.toString();
    }

    /** A record whose content was changed, and whose hash is right all the same. */
    static String edited(DecisionRecord record, String what, String by) {
        String line = record.line();
        assertThat(line).contains(what);
        byte[] body = line.replace(what, by).getBytes(StandardCharsets.UTF_8);
        byte[] hashed = RecordHash.appendedTo(Arrays.copyOf(body, body.length - RecordHash.LENGTH));
        return new String(hashed, StandardCharsets.UTF_8);
    }

    @Test
    void a_record_that_is_read_is_equal_to_the_one_that_was_written() {
        for (Case given : someProbes()) {
            DecisionRecord record;
            try {
                record = Desk.RULES.record(given);
            } catch (RejectedException refused) {
                continue;
            }
            ReadDocument<DecisionRecord> read = RecordJson.read(record.bytes());

            assertThat(read.issues()).isEmpty();
            DecisionRecord same = read.content();
            assertThat(same).isEqualTo(record);
            assertThat(same.given()).isEqualTo(given);
            assertThat(same.outcome()).isEqualTo(record.outcome());
            assertThat(same.answer()).isEqualTo(record.answer());
            assertThat(same.catalogs()).isEqualTo(record.catalogs());
            assertThat(same.calendars()).isEqualTo(record.calendars());
            assertThat(same.engine()).isEqualTo(record.engine());
            assertThat(record.line()).contains("\"case\":" + CaseJson.write(given) + ",\"answer\":");
        }
    }

    @Test
    void the_order_in_which_facts_are_stated_and_catalogs_are_loaded_changes_no_byte() {
        Case given = Desk.copies();
        List<Map.Entry<String, FactValue>> facts = new ArrayList<>(given.facts().entrySet());
        List<Catalog> catalogs = new ArrayList<>(List.of(
                Catalogs.hoanKiemNoWait2022(),
                Catalogs.vnCertification(),
                Catalogs.vnCivilStatus(),
                Catalogs.vnInterlinked(),
                Catalogs.shipped("vn-one-stop").orElseThrow()));
        Random dice = new Random(3);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(facts, dice);
            Collections.shuffle(catalogs, dice);
            Case stated = given;
            for (Map.Entry<String, FactValue> fact : facts) {
                stated = stated.without(fact.getKey());
            }
            for (Map.Entry<String, FactValue> fact : facts) {
                stated = stated.with(fact.getKey(), fact.getValue());
            }

            assertThat(ProcedureRules.of(catalogs).record(stated)).isEqualTo(Desk.RULES.record(given));
        }
    }

    @Test
    void a_decision_that_was_stored_and_read_again_gives_the_same_record() {
        for (Case given : requests()) {
            Decision read = DecisionJson.read(DecisionJson.write(Desk.decide(given)));

            assertThat(Desk.RULES.record(given, read)).isEqualTo(Desk.RULES.record(given));
        }
    }

    @Test
    void words_are_written_in_form_nfc() {
        Catalog other = SmallCatalog.law(
                        Criterion.always(),
                        SmallCatalog.fact("remark", FactType.WHOLE).range(0, 9).build())
                .build();
        Catalog another = SmallCatalog.catalog("another")
                .facts(List.of(SmallCatalog.fact("remark", FactType.YES_NO).build()))
                .build();
        ProcedureRules rules = ProcedureRules.of(List.of(Catalogs.vnCertification(), other, another));
        Case decomposed = Desk.copies().with("remark", "Hu\u0065\u0302\u0301"); // looked at by nobody, so not checked

        assertThat(rules.record(decomposed).line())
                .contains("\"remark\":\"Hu\u1EBF\"")
                .doesNotContain("\u0302");
        assertThat(rules.replay().record(rules.record(decomposed)).verdict()).isEqualTo(ReplayVerdict.SAME);
    }

    @Test
    void catalogs_and_calendars_stand_in_it_with_the_hash_of_their_text() {
        DecisionRecord record = Desk.RULES.record(Desk.copies());

        assertThat(record.catalogs())
                .extracting(HashedVersion::id)
                .containsExactly("hoan-kiem-no-wait-2022", "vn-certification", "vn-competence", "vn-one-stop");
        for (HashedVersion catalog : record.catalogs()) {
            String text = CatalogJson.write(Catalogs.shipped(catalog.id()).orElseThrow());
            assertThat(catalog.sha256()).isEqualTo(RecordHash.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(record.calendars()).extracting(HashedVersion::id).containsExactly("hanoi-ward", "vn-public-sector");
        for (HashedVersion calendar : record.calendars()) {
            String text = CalendarJson.write(Calendars.shipped(calendar.id()).orElseThrow());
            assertThat(calendar.sha256()).isEqualTo(RecordHash.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(RecordHash.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .as("as FIPS 180-4 gives it")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_catalog_of_a_delegation_that_concerns_the_desk_stands_in_it_too() {
        ProcedureRules rules = ProcedureRules.of(
                Catalogs.vnCertification(),
                Catalogs.vnCivilStatus(),
                Catalogs.shipped("ba-dinh-delegation-2023").orElseThrow());
        Case given = Desk.foreignMarriage()
                .receivedAt("2024-05-27T09:30")
                .at("ba-dinh")
                .with("partiesResidence", List.of("ba-dinh"));
        Decision decision = rules.decide(given);

        assertThat(decision.delegations()).isNotEmpty();
        assertThat(decision.catalogs()).extracting(CatalogVersion::id).doesNotContain("ba-dinh-delegation-2023");
        assertThat(rules.record(given).catalogs())
                .extracting(HashedVersion::id)
                .contains("ba-dinh-delegation-2023", "vn-civil-status");
    }

    @Test
    void the_catalog_that_declares_the_unit_stands_in_it_too_because_it_tells_the_level_and_the_calendar() {
        Catalog law = SmallCatalog.law(Criterion.always()).build();
        Catalog elsewhere = SmallCatalog.catalog("elsewhere")
                .units(List.of(SmallCatalog.ward("elsewhere")))
                .build();
        ProcedureRules rules = ProcedureRules.of(law, elsewhere);
        String ward = SmallCatalog.ward("elsewhere").id();

        assertThat(rules.record(SmallCatalog.request().at(ward)).catalogs())
                .extracting(HashedVersion::id)
                .containsExactly("elsewhere", "law");
        assertThat(rules.record(SmallCatalog.request().at("another/ward")).catalogs())
                .extracting(HashedVersion::id)
                .containsExactly("law");
    }

    @Test
    void what_strict_rules_decided_says_so() {
        DecisionRecord record = Desk.RULES.strict().record(Desk.copies());

        assertThat(record.isStrict()).isTrue();
        assertThat(RecordJson.read(record.bytes()).content().isStrict()).isTrue();
        assertThat(record.line()).contains(",\"strict\":true,\"case\":");
        assertThat(Desk.RULES.record(Desk.copies()).isStrict()).isFalse();
    }

    @Test
    void the_text_in_which_a_case_came_is_hashed_byte_for_byte() {
        byte[] compact = CaseJson.write(Desk.copies()).getBytes(StandardCharsets.UTF_8);
        byte[] spaced = (" " + CaseJson.write(Desk.copies())).getBytes(StandardCharsets.UTF_8);

        assertThat(Desk.RULES.record(compact).inputHash()).contains(RecordHash.of(compact));
        assertThat(Desk.RULES.record(spaced).inputHash()).contains(RecordHash.of(spaced));
        assertThat(RecordJson.read(Desk.RULES.record(spaced).bytes()).content().inputHash())
                .contains(RecordHash.of(spaced));
        assertThat(Desk.RULES.record(spaced).answer())
                .isEqualTo(Desk.RULES.record(Desk.copies()).answer());
        assertThat(Desk.RULES.record(Desk.copies()).inputHash()).isEmpty();
    }

    @Test
    void a_case_that_is_refused_gives_no_record() {
        byte[] misspelt = CaseJson.write(Desk.copies().with("coppies", 3)).getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(RejectedException.class, () -> Desk.RULES.record(misspelt))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.UNKNOWN_FACT);
    }

    // What must not pass

    @Test
    void whichever_byte_is_edited_the_record_is_refused() {
        byte[] line = Desk.RULES.record(Desk.copies()).bytes();
        for (int i = 0; i < line.length; i++) {
            byte[] edited = line.clone();
            edited[i] ^= 1;

            assertThat(RecordJson.read(edited).issues())
                    .as("byte " + i)
                    .hasSize(1)
                    .first()
                    .extracting(Issue::code)
                    .isIn(IssueCode.HASH_MISMATCH, IssueCode.CUT_SHORT, IssueCode.BAD_SYNTAX, IssueCode.UNKNOWN_FORMAT);
        }
    }

    @Test
    void wherever_it_is_cut_the_record_is_refused() {
        byte[] line = Desk.RULES.record(Desk.copies()).bytes();
        for (int length = 0; length < line.length; length++) {
            assertThat(RecordJson.read(Arrays.copyOf(line, length)).issues())
                    .as("cut to " + length)
                    .hasSize(1);
        }
    }

    @Test
    void an_edited_record_is_told_by_both_hashes() {
        DecisionRecord record = Desk.RULES.record(Desk.copies().with("copies", 11));
        byte[] edited = record.line().replace("\"copies\":11", "\"copies\":10").getBytes(StandardCharsets.UTF_8);

        Issue issue = RecordJson.read(edited).issues().get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.HASH_MISMATCH);
        assertThat(issue.message().en()).contains(record.hash(), RecordHash.expected(edited));
        assertThat(issue.message().vi()).contains(record.hash(), RecordHash.expected(edited));
        assertThat(issue.location().column()).isEqualTo(record.line().length() - RecordHash.LENGTH + 1);
    }

    @Test
    void a_record_of_a_later_form_is_refused_by_name() {
        String later = edited(Desk.RULES.record(Desk.copies()), "{\"record\":1,", "{\"record\":2,");

        Issue issue = RecordJson.read(later).issues().get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_FORMAT);
        assertThat(issue.message().en()).contains("`2`", "`1`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"case\":{ | \"case\": {",
                "\"case\":{ | \"cases\":{",
                "\"answer\":{ | \"answer\":[",
                "\"outcome\":\"NO_WAIT\" | \"outcome\":\"PERHAPS\"",
                "\"calendars\":[ | \"more\":1,\"calendars\":[",
                "\"facts\":[\"issuer\"] | \"facts\":[\"issuer\"",
                "\"canResolveAtOnce\":true, | \"canResolveAtOnce\":truly,",
            })
    void what_is_hashed_and_yet_not_written_as_a_record_is_refused(String what, String by) {
        String edited = edited(Desk.RULES.record(Desk.copies()), what, by);

        assertThat(RecordJson.read(edited).issues())
                .isNotEmpty()
                .extracting(Issue::code)
                .containsAnyOf(IssueCode.BAD_SYNTAX);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BAD_SYNTAX",
        "'{}', BAD_SYNTAX",
        "'{\"record\":', BAD_SYNTAX",
        "'{\"record\":1.5}', BAD_SYNTAX",
        "'{\"record\":99999999999999999999}', BAD_SYNTAX",
        "'{\"record\":1}', CUT_SHORT",
        "'{\"record\":0}', UNKNOWN_FORMAT",
        "'[1]', BAD_SYNTAX"
    })
    void what_is_no_record_is_refused(String line, IssueCode code) {
        assertThat(RecordJson.read(line).issues()).extracting(Issue::code).containsExactly(code);
    }

    @Test
    void a_record_may_have_four_mebibytes_and_no_byte_more() {
        byte[] most = new byte[RecordJson.MAX_BYTES];
        byte[] more = new byte[RecordJson.MAX_BYTES + 1];

        assertThat(RecordJson.read(most).issues()).extracting(Issue::code).containsExactly(IssueCode.BAD_SYNTAX);
        assertThat(RecordJson.read(more).issues()).extracting(Issue::code).containsExactly(IssueCode.TOO_LARGE);
    }

    @Test
    void the_problems_of_a_case_stand_in_the_record() {
        String edited = edited(
                Desk.RULES.record(Desk.copies()),
                "\"receivedAt\":\"2022-05-26T09:30\",\"unit\"",
                "\"receivedAt\":\"2022-02-30T09:30\",\"unit\"");

        assertThat(RecordJson.read(edited).issues())
                .extracting(Issue::toString)
                .singleElement()
                .asString()
                .startsWith("/case/receivedAt: no-such-date");
    }

    @Test
    void the_level_of_a_unit_is_no_part_of_the_case_unless_it_was_stated() {
        DecisionRecord record = Desk.RULES.record(Desk.copies());

        assertThat(record.given().facts()).doesNotContainKey("unitLevel");
        assertThat(record.answer()).contains("\"unitLevel\":\"" + Level.WARD + "\"");
    }
}
