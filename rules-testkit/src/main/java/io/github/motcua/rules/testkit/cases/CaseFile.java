package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Cases as data: a JSON file that names catalogs, and holds cases with what is expected of each and why. At most 10 MiB,
 * 100 catalogs, 100 calendars, 10,000 cases, 1,000,000 tokens, 4,096 characters of a text and a nesting of 40. Immutable
 * and safe for use by many threads.
 *
 * <pre>{@code
 * {"catalogs": ["hoan-kiem-no-wait-2022"],
 *  "cases": [{
 *    "name": "eleven copies are one too many",
 *    "source": "the district's plan of 2022, item 2 (2)",
 *    "given": {"procedure": "2.000815", "receivedAt": "2022-05-26T14:59", "facts": {"copies": 11}},
 *    "expected": {"findings": [{"requirement": "at-most-10-copies", "status": "NOT_MET"}]}}]}
 * }</pre>
 *
 * <p>What is expected is a part of a decision in wire shape. What stands there must be in the answer: an object may have
 * more members there, a list of objects more entries and another order. {@code null} says that a member is not there,
 * {@code []} that there is nothing, and {@code "nothing else"} at the end of a list of objects that it has exactly
 * these entries. Of a case that is to be refused the problems are expected: {@code {"problems": [{"code": "missing"}]}}.
 */
public final class CaseFile {

    /** How the files end that are found in a folder: {@code .cases.json}. */
    public static final String ENDING = ".cases.json";

    private final String name;
    private final String title;
    private final List<Catalog> catalogs;
    private final List<WorkCalendar> calendars;
    private final ProcedureRules rules;
    private final List<ExpectedCase> cases;
    private final ReplayCommand replay;

    CaseFile(
            String name,
            String title,
            List<Catalog> catalogs,
            List<WorkCalendar> calendars,
            ProcedureRules rules,
            List<ExpectedCase> cases,
            ReplayCommand replay) {
        this.name = name;
        this.title = title;
        this.catalogs = List.copyOf(catalogs);
        this.calendars = List.copyOf(calendars);
        this.rules = rules;
        this.cases = List.copyOf(cases);
        this.replay = replay;
    }

    /**
     * Reads a case file and the catalogs and calendars that it names; those that are files are looked for from its
     * folder.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all that is wrong with the file, its catalogs and its
     *     calendars, each with its place; what is wrong with a single case is told when it is run
     * @throws IOException if the file cannot be read
     */
    public static CaseFile read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(
                    stream.readNBytes(TreeReader.BYTES + 1),
                    file.toString(),
                    Objects.requireNonNull(file.toAbsolutePath().getParent()));
        }
    }

    /**
     * Reads a case file that is in memory.
     *
     * @param json the file in UTF-8
     * @param name what to call it in messages
     * @param folder from where catalogs and calendars are looked for that are files
     * @throws io.github.motcua.rules.issue.RejectedException with all that is wrong with it; see {@link #read(Path)}
     */
    public static CaseFile read(byte[] json, String name, Path folder) {
        return new CaseFileReader(name, folder).read(json);
    }

    /**
     * The case files of a folder and the folders in it, in the order of their names: those that end in {@value #ENDING}.
     * A file is given back as it is, whatever its name.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** What the file is called in messages. */
    public String name() {
        return name;
    }

    /** What the file says it is about; empty if it does not. */
    public String title() {
        return title;
    }

    /** The catalogs that it names, in order. Those on which they are built are not among them unless named. */
    public List<Catalog> catalogs() {
        return catalogs;
    }

    /** The calendars that it names, in order. */
    public List<WorkCalendar> calendars() {
        return calendars;
    }

    /** The rules of the catalogs and calendars that it names; strict, if it says so. */
    public ProcedureRules rules() {
        return rules;
    }

    /** The cases, in order; at least one. */
    public List<ExpectedCase> cases() {
        return cases;
    }

    /**
     * A line to paste into a shell that decides a case of this file alone, on the command line: by the catalogs and
     * calendars that the file names, and strictly if it says so.
     */
    public String replay(ExpectedCase one) {
        return replay.of(one.givenAsWritten());
    }

    /** Runs all cases by the catalogs that the file names. */
    public List<CaseResult> run() {
        return run(rules);
    }

    /** Runs all cases by other rules, for example those of the next version of a catalog. */
    public List<CaseResult> run(ProcedureRules by) {
        List<CaseResult> results = new ArrayList<>(cases.size());
        for (ExpectedCase one : cases) {
            results.add(one.run(by));
        }
        return results;
    }

    @Override
    public String toString() {
        return name;
    }
}
