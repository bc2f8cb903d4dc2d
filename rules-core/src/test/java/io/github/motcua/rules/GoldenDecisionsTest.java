package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The answers to all probes, as they were reviewed: in a file for people to read, and by a hash of every
 * byte of decisions and explanations, which is the same on every Java version and in every environment.
 * After a wanted change: run with {@code -Dmotcua.golden=write} and read the difference.
 */
class GoldenDecisionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @Test
    void all_answers_are_as_reviewed() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Case probe : Probes.all()) {
            lines.add(Probes.line(Desk.RULES, probe));
        }
        String hash = hash();
        if (System.getProperty("motcua.golden", "").equals("write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("answers.txt"), String.join("\n", lines) + "\n");
            Files.writeString(FOLDER.resolve("answers.sha256"), hash + "\n");
        }

        assertThat(lines).isEqualTo(Files.readAllLines(FOLDER.resolve("answers.txt")));
        assertThat(hash)
                .isEqualTo(Files.readString(FOLDER.resolve("answers.sha256")).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "ar, EG, America/St_Johns, US-ASCII",
        "tr, TR, Pacific/Kiritimati, ISO-8859-1",
        "vi, VN, Asia/Ho_Chi_Minh, UTF-8",
        "th, TH, UTC, UTF-16"
    })
    void another_language_zone_or_charset_changes_no_byte(String language, String country, String zone, String charset)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // a short run
                        "-XX:+UseSerialGC",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + charset,
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoldenDecisionsTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(process.waitFor()).isZero();
        assertThat(output)
                .contains(Files.readString(FOLDER.resolve("answers.sha256")).strip());
    }

    /** Prints the hash; run in other environments. */
    public static void main(String[] args) {
        byte[] line = (hash() + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Case probe : Probes.all()) {
                for (String answer : answers(probe)) {
                    digest.update(answer.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As JSON and in both languages; decided once, because remedies are worked out for each decision. */
    private static List<String> answers(Case probe) {
        List<String> answers = new ArrayList<>();
        try {
            Decision decision = Desk.decide(probe);
            answers.add(DecisionJson.write(decision));
            for (Language language : Language.values()) {
                answers.add(decision.explain(language));
            }
        } catch (RejectedException rejected) {
            answers.add(rejected.issues().toString());
            for (Language language : Language.values()) {
                answers.add(rejected.issues().stream()
                        .map(issue -> issue.describe(language))
                        .toList()
                        .toString());
            }
        }
        return answers;
    }
}
