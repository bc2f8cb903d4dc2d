package io.github.motcua.rules.record;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a decision: the case as it was decided, the answer with its citations, and by what, each catalog and
 * calendar with a hash of its content. One line of JSON in a canonical form, which ends in a hash of all before it. The
 * same case, catalogs and version of the library always give the same bytes, on every Java version and whatever the
 * language, zone and character set of the machine.
 *
 * <p>Both axes of time are in the case: the day of receipt, by which what is in force is told, and the day as known
 * on which it was decided and the day of decision, if these were given. The words of requirements and duties are not in the record, because the
 * hashes of the catalogs fix them. There is no moment of writing, because nothing here reads a clock.
 *
 * <p>Made by {@link io.github.motcua.rules.ProcedureRules#record(Case)} and read by {@link
 * io.github.motcua.rules.json.RecordJson}. Immutable; safe for use by many threads; equal if the lines are.
 */
public final class DecisionRecord {

    /** The version of the form in which records are written: 1. */
    public static final int FORMAT = 1;

    private final String line;
    private final String engine;
    private final boolean strict;
    private final @Nullable String input;
    private final Case given;
    private final Outcome outcome;
    private final String answer;
    private final List<HashedVersion> catalogs;
    private final List<HashedVersion> calendars;

    /**
     * A record whose line has been written or read. Nothing is checked here.
     *
     * @param line the line, without its end
     * @param engine the version of the library
     * @param strict whether the rules were {@linkplain io.github.motcua.rules.ProcedureRules#strict() strict}
     * @param input the hash of the text in which the case came; absent if it came as an object
     * @param given the case
     * @param outcome the outcome
     * @param answer the answer as JSON
     * @param catalogs the catalogs by which was decided
     * @param calendars the calendars by which was counted
     */
    public DecisionRecord(
            String line,
            String engine,
            boolean strict,
            @Nullable String input,
            Case given,
            Outcome outcome,
            String answer,
            List<HashedVersion> catalogs,
            List<HashedVersion> calendars) {
        this.line = Objects.requireNonNull(line, "line");
        this.engine = Objects.requireNonNull(engine, "engine");
        this.strict = strict;
        this.input = input;
        this.given = Objects.requireNonNull(given, "given");
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.answer = Objects.requireNonNull(answer, "answer");
        this.catalogs = List.copyOf(catalogs);
        this.calendars = List.copyOf(calendars);
    }

    /** The record as one line of JSON, without an end of line. */
    public String line() {
        return line;
    }

    /** The line in UTF-8, without an end of line. */
    public byte[] bytes() {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** The version of the library that decided, for example {@code 0.1.0}. */
    public String engine() {
        return engine;
    }

    /** Whether the rules were {@linkplain io.github.motcua.rules.ProcedureRules#strict() strict}. */
    public boolean isStrict() {
        return strict;
    }

    /** The SHA-256 of the text in which the case came, byte for byte; empty if it came as an object. */
    public Optional<String> inputHash() {
        return Optional.ofNullable(input);
    }

    /** The case that was decided. */
    public Case given() {
        return given;
    }

    /** The outcome. */
    public Outcome outcome() {
        return outcome;
    }

    /** The answer as a JSON object: outcome, findings, who decides, time limit, duties, readings, citations. */
    public String answer() {
        return answer;
    }

    /** The catalogs by which was decided, overlays among them, ordered by id. */
    public List<HashedVersion> catalogs() {
        return catalogs;
    }

    /** The calendars by which was counted, ordered by id; none if nothing was. */
    public List<HashedVersion> calendars() {
        return calendars;
    }

    /** The SHA-256 of all of the line that comes before it, in 64 lower-case hexadecimal digits. */
    public String hash() {
        return RecordHash.stated(bytes());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionRecord that && line.equals(that.line);
    }

    @Override
    public int hashCode() {
        return line.hashCode();
    }

    /** The outcome and the procedure. */
    @Override
    public String toString() {
        return outcome + " " + given.procedure();
    }
}
