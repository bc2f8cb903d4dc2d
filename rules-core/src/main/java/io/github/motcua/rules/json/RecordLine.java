package io.github.motcua.rules.json;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.record.AnswerChange;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.record.RecordHash;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a log, read as a record only as far as is needed to replay it: hash, form and case. Of the answer no more
 * is looked at than whether it is a certain one. Not changed once it was read; the bytes must not be changed either.
 */
public final class RecordLine {

    private static final byte[] RECORD = ascii("{\"record\":");
    private static final byte[] ENGINE = ascii(",\"engine\":");
    private static final byte[] STRICT = ascii(",\"strict\":true");
    private static final byte[] INPUT = ascii(",\"inputSha256\":");
    private static final byte[] CASE = ascii(",\"case\":");
    private static final byte[] ANSWER = ascii(",\"answer\":");
    private static final byte[] OUTCOME = ascii("{\"outcome\":");
    private static final byte[] CATALOGS = ascii(",\"catalogs\":[");
    private static final byte[] CALENDARS = ascii(",\"calendars\":[");
    private static final byte[] ID = ascii("{\"id\":");
    private static final byte[] VERSION = ascii(",\"version\":");
    private static final byte[] SHA256 = ascii(",\"sha256\":");

    private final byte[] bytes;
    private final ZoneId zone;
    private @Nullable Issue issue;
    private List<Issue> issuesOfCase = List.of();
    private String engine = "";
    private boolean strict;
    private @Nullable String input;
    private @Nullable Case given;
    private int answerFrom;

    /** The parts that only a changed answer needs. */
    private @Nullable Rest rest;

    private record Rest(String answer, List<HashedVersion> catalogs, List<HashedVersion> calendars) {}

    private RecordLine(byte[] bytes, ZoneId zone) {
        this.bytes = bytes;
        this.zone = zone;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads a line.
     *
     * @param bytes the line, without its end
     * @param zone the zone in which local times are meant
     */
    public static RecordLine of(byte[] bytes, ZoneId zone) {
        RecordLine line = new RecordLine(bytes, zone);
        line.read();
        return line;
    }

    /** Why the line is no sound record, in order; empty if it is one as far as it was read. */
    public List<Issue> issues() {
        Issue own = issue;
        return own == null ? issuesOfCase : List.of(own);
    }

    /** The version of the library that decided; empty if the line could not be read so far. */
    public String engine() {
        return engine;
    }

    /** Whether the rules were strict. */
    public boolean isStrict() {
        return strict;
    }

    /**
     * The case.
     *
     * @throws IllegalStateException if the line is no sound record
     */
    public Case given() {
        Case known = given;
        if (known == null) {
            throw new IllegalStateException("no record: " + issues());
        }
        return known;
    }

    /** The code of the procedure; empty if the line could not be read so far. */
    public String procedure() {
        Case known = given;
        return known == null ? "" : known.procedure();
    }

    byte[] bytes() {
        return bytes;
    }

    int answerFrom() {
        return answerFrom;
    }

    /** Whether the record holds exactly this answer. */
    public boolean holds(Decision decision, RecordWriter writer) {
        return writer.isIn(this, decision);
    }

    /** In what another answer differs from the one on record; none if it differs in nothing but the writing. */
    public List<AnswerChange> changes(Decision decision, RecordWriter writer) {
        return AnswerChanges.between(answer(), writer.answer(decision));
    }

    /** Reads the parts that were passed over; false if there is something wrong with them, and then it is an issue. */
    public boolean readAll() {
        if (issue == null && given != null && rest == null) {
            rest();
        }
        return issues().isEmpty();
    }

    /** The answer on record, as JSON. */
    public String answer() {
        return whole().answer;
    }

    /** The outcome on record. */
    public Outcome outcome() {
        whole();
        return Objects.requireNonNull(outcomeOrNull());
    }

    private @Nullable Outcome outcomeOrNull() {
        Cursor cursor = new Cursor(bytes, answerFrom, bytes.length);
        String word = cursor.take(OUTCOME) ? cursor.plainText() : null;
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(word)) {
                return outcome;
            }
        }
        return null;
    }

    /** The catalogs on record. */
    public List<HashedVersion> catalogs() {
        return whole().catalogs;
    }

    /** The calendars on record. */
    public List<HashedVersion> calendars() {
        return whole().calendars;
    }

    /** The whole record. */
    DecisionRecord record() {
        Rest all = whole();
        return new DecisionRecord(
                new String(bytes, StandardCharsets.UTF_8),
                engine,
                strict,
                input,
                given(),
                outcome(),
                all.answer,
                all.catalogs,
                all.calendars);
    }

    private Rest whole() {
        if (!readAll()) {
            throw new IllegalStateException("no record: " + issues());
        }
        return Objects.requireNonNull(rest);
    }

    private void read() {
        if (bytes.length > Limits.RECORD.bytes()) {
            refuse(
                    IssueCode.TOO_LARGE,
                    0,
                    "lớn hơn " + Limits.RECORD.bytes() + " byte",
                    "larger than " + Limits.RECORD.bytes() + " bytes",
                    "bản ghi nào cũng nhỏ hơn; hãy kiểm tra tệp",
                    "no record is; check the file");
            return;
        }
        Cursor cursor = new Cursor(bytes, 0, bytes.length);
        Long format = cursor.take(RECORD) ? cursor.number() : null;
        if (format == null) {
            noRecord(cursor.at());
            return;
        }
        if (format != DecisionRecord.FORMAT) {
            refuse(
                    IssueCode.UNKNOWN_FORMAT,
                    RECORD.length,
                    "dạng bản ghi `" + format + "` không đọc được, chỉ đọc được `" + DecisionRecord.FORMAT + "`",
                    "records of form `" + format + "` are not known, only those of form `" + DecisionRecord.FORMAT
                            + "`",
                    "hãy dùng phiên bản phần mềm đã ghi, hoặc phiên bản mới hơn",
                    "use the version of the software that wrote it, or a later one");
            return;
        }
        if (!isHashRight()) {
            return;
        }
        if (!head(cursor)) {
            noRecord(cursor.at());
        }
    }

    private boolean isHashRight() {
        if (RecordHash.isRight(bytes)) {
            return true;
        }
        if (RecordHash.isAtTheEndOf(bytes)) {
            String stated = RecordHash.stated(bytes);
            String expected = RecordHash.expected(bytes);
            refuse(
                    IssueCode.HASH_MISMATCH,
                    bytes.length - RecordHash.LENGTH,
                    "mã băm ghi là `" + stated + "`, nhưng nội dung có mã băm `" + expected + "`: bản ghi đã bị sửa",
                    "the hash is `" + stated + "`, but that of the content is `" + expected
                            + "`: the record was edited",
                    "hãy lấy bản ghi từ nơi lưu khác",
                    "take the record from another copy");
        } else {
            refuse(
                    IssueCode.CUT_SHORT,
                    bytes.length,
                    "dòng không kết thúc bằng mã băm: bản ghi bị cắt cụt hoặc bị sửa ở cuối",
                    "the line does not end in a hash: the record was cut short, or edited at its end",
                    "hãy lấy bản ghi từ nơi lưu khác",
                    "take the record from another copy");
        }
        return false;
    }

    /** All up to the answer; false if something else comes. */
    private boolean head(Cursor cursor) {
        String version = cursor.take(ENGINE) ? cursor.text() : null;
        if (version == null) {
            return false;
        }
        engine = version;
        strict = cursor.take(STRICT);
        if (cursor.take(INPUT)) {
            input = cursor.text();
        }
        if (!cursor.take(CASE)) {
            return false;
        }
        int from = cursor.at();
        Case plain = PlainCase.read(cursor, zone);
        if (plain == null) {
            cursor = new Cursor(bytes, from, bytes.length - RecordHash.LENGTH);
            if (!cursor.skipValue()) {
                return false;
            }
            ReadDocument<Case> document = CaseJson.read(Arrays.copyOfRange(bytes, from, cursor.at()), "", zone);
            if (!document.issues().isEmpty()) {
                issuesOfCase = RecordJson.inside(document.issues());
                return true;
            }
            plain = document.content();
        }
        if (!cursor.take(ANSWER)) {
            return false;
        }
        answerFrom = cursor.at();
        if (!cursor.take(OUTCOME)) {
            return false;
        }
        given = plain;
        return true;
    }

    private void rest() {
        Cursor cursor = new Cursor(bytes, answerFrom, bytes.length - RecordHash.LENGTH);
        if (!cursor.skipValue()) {
            noRecord(cursor.at());
            return;
        }
        String answer = new String(bytes, answerFrom, cursor.at() - answerFrom, StandardCharsets.UTF_8);
        List<HashedVersion> catalogs = versions(cursor, CATALOGS);
        List<HashedVersion> calendars = catalogs == null ? null : versions(cursor, CALENDARS);
        boolean sound = calendars != null && cursor.at() == bytes.length - RecordHash.LENGTH && outcomeOrNull() != null;
        if (catalogs == null || calendars == null || !sound) {
            noRecord(cursor.at());
            return;
        }
        rest = new Rest(answer, catalogs, calendars);
    }

    private static @Nullable List<HashedVersion> versions(Cursor cursor, byte[] start) {
        if (!cursor.take(start)) {
            return null;
        }
        List<HashedVersion> versions = new ArrayList<>();
        while (!cursor.take(']')) {
            if (!versions.isEmpty() && !cursor.take(',')) {
                return null;
            }
            String id = cursor.take(ID) ? cursor.text() : null;
            String version = cursor.take(VERSION) ? cursor.text() : null;
            String hash = cursor.take(SHA256) ? cursor.text() : null;
            if (id == null || version == null || hash == null || !cursor.take('}')) {
                return null;
            }
            versions.add(new HashedVersion(id, version, hash));
        }
        return versions;
    }

    private void noRecord(int at) {
        refuse(
                IssueCode.BAD_SYNTAX,
                at,
                "đây không phải bản ghi ở dạng chuẩn",
                "this is no record in its canonical form",
                "bản ghi là một dòng, không khoảng trắng, các thành phần theo thứ tự cố định",
                "a record is one line without white space, its members in a fixed order");
    }

    private void refuse(IssueCode code, int at, String vi, String en, String helpVi, String helpEn) {
        given = null;
        int column = new String(bytes, 0, Math.min(at, bytes.length), StandardCharsets.UTF_8).length() + 1;
        issue = Issue.error(code, new Location("", "", 1, column), Text.of(vi, en), Text.of(helpVi, helpEn));
    }
}
