package io.github.motcua.rules.json;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.record.DecisionRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Records of decisions as JSON, one a line, in a canonical form: {@code
 * {"record":1,"engine","strict"?,"inputSha256"?,"case":{…},"answer":{…},"catalogs":[…],"calendars":[…],"sha256"}}. No
 * white space, the members in this order, texts in form NFC. A line that is not written so is no record. Stateless and safe
 * for use by many threads.
 */
public final class RecordJson {

    /** The most bytes that a record may have: 4,194,304 (4 MiB). */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private RecordJson() {}

    /**
     * Reads a record: first its hash, then what it holds.
     *
     * @param line the line in UTF-8, without its end
     */
    public static ReadDocument<DecisionRecord> read(byte[] line) {
        RecordLine read = RecordLine.of(line.clone(), Catalog.VIETNAM);
        boolean sound = read.readAll();
        DecisionRecord record = sound ? read.record() : nothing();
        return new ReadDocument<>(record, new Origin("", null), read.issues());
    }

    /** Stands in for what could not be read. */
    private static DecisionRecord nothing() {
        return new DecisionRecord(
                "", "", false, null, Case.of(Value.STAND_IN), Outcome.UNDETERMINED, "{}", List.of(), List.of());
    }

    /** Reads a record from a string. */
    public static ReadDocument<DecisionRecord> read(String line) {
        return read(line.getBytes(StandardCharsets.UTF_8));
    }

    /** The problems of the case of a record, placed within the record; line and column are no longer known there. */
    public static List<Issue> inside(List<Issue> ofCase) {
        List<Issue> inside = new ArrayList<>();
        for (Issue issue : ofCase) {
            inside.add(issue.at(Location.at("/case" + issue.location().pointer())));
        }
        return inside;
    }
}
