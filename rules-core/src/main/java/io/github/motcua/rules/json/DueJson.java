package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.Segment;
import io.github.motcua.rules.deadline.SegmentKind;
import io.github.motcua.rules.deadline.StageDue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Citation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A due date and how it was counted, as members of an object. */
public final class DueJson {

    private static final List<String> NAMES =
            List.of("date", "at", "legalEnd", "handOverBy", "provisional", "provisionalYears", "calendars", "segments");

    private DueJson() {}

    /**
     * Writes a due date as a JSON object on one line: {@code {"date","at","legalEnd","provisional",…}}.
     */
    public static String write(DueDate due) {
        return JsonOut.compact(out -> {
            out.writeStartObject();
            members(out, due);
            out.writeEndObject();
        });
    }

    static void members(JsonGenerator out, DueDate due) throws IOException {
        out.writeStringField("date", due.date().toString());
        out.writeStringField("at", due.at().toString());
        out.writeStringField("legalEnd", due.legalEnd().toString());
        Optional<LocalDateTime> handOver = due.handOverBy();
        if (handOver.isPresent()) {
            out.writeStringField("handOverBy", handOver.get().toString());
        }
        out.writeBooleanField("provisional", due.isProvisional());
        years(out, "provisionalYears", due.provisionalYears());
        out.writeArrayFieldStart("calendars");
        for (String calendar : due.calendars()) {
            out.writeString(calendar);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("segments");
        for (Segment segment : due.segments()) {
            out.writeStartObject();
            out.writeStringField("from", segment.from().toString());
            out.writeStringField("to", segment.to().toString());
            out.writeBooleanField("counted", segment.isCounted());
            out.writeStringField("kind", segment.kind().name());
            JsonOut.text(out, "why", segment.why());
            if (!segment.citations().isEmpty()) {
                out.writeArrayFieldStart("citations");
                for (Citation citation : segment.citations()) {
                    out.writeStartObject();
                    JsonOut.citationMembers(out, citation);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes years; nothing if there are none. */
    static void years(JsonGenerator out, String name, List<Integer> years) throws IOException {
        if (!years.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (int year : years) {
                out.writeNumber(year);
            }
            out.writeEndArray();
        }
    }

    private static List<Integer> years(List<Value> values) {
        List<Integer> years = new ArrayList<>();
        for (Value year : values) {
            years.add((int) Math.max(0, Math.min(9999, year.whole())));
        }
        return years;
    }

    /** The years because of which there is no date; none if there is one. */
    static List<Integer> unpublishedYears(Members members, @Nullable DueDate due) {
        Value value = members.optional("unpublishedYears");
        if (due != null && value.isThere()) {
            value.error(
                    IssueCode.CONTRADICTION,
                    "đã có hạn nên không có năm nào còn chờ thông báo",
                    "there is a date, so there are no years that it waits for",
                    "hãy bỏ `unpublishedYears` hoặc bỏ hạn",
                    "leave `unpublishedYears` or the date out");
        }
        return years(value.items());
    }

    /** Whether any member of a due date is among the members of an object. */
    static boolean isThere(Members members) {
        boolean there = false;
        for (String name : NAMES) {
            there |= members.has(name);
        }
        return there;
    }

    /** The due date among the members of an object; null if there is none. What follows from the rest is passed over. */
    static @Nullable DueDate readOrNull(Members members) {
        if (!isThere(members)) {
            return null;
        }
        members.needed("date").dateOrNull();
        members.needed("provisional").flag();
        LocalDateTime at = moment(members.needed("at"));
        LocalDateTime legalEnd = moment(members.needed("legalEnd"));
        Value handOver = members.optional("handOverBy");
        List<Integer> years = years(members.items("provisionalYears"));
        List<String> calendars = new ArrayList<>();
        for (Value calendar : members.needed("calendars").items()) {
            calendars.add(calendar.plainText());
        }
        List<Segment> segments = new ArrayList<>();
        for (Value value : members.needed("segments").items()) {
            segments.add(segment(value.members()));
        }
        return new DueDate(at, legalEnd, handOver.isThere() ? moment(handOver) : null, years, calendars, segments);
    }

    static void stage(JsonGenerator out, StageDue stage) throws IOException {
        out.writeStringField("id", stage.id());
        JsonOut.text(out, "name", stage.name());
        JsonOut.text(out, "body", stage.body());
        out.writeStringField("from", stage.from().toString());
        out.writeStringField("due", stage.due().toString());
        out.writeStringField("planned", stage.planned().toString());
        out.writeNumberField("slackSeconds", stage.slackSeconds());
        out.writeBooleanField("current", stage.isCurrent());
        JsonOut.list(out, "citations", stage.citations(), citation -> JsonOut.citationMembers(out, citation));
    }

    static StageDue stage(Value value) {
        Members members = value.members();
        StageDue stage = new StageDue(
                members.needed("id").word(),
                members.needed("name").text(),
                members.needed("body").text(),
                moment(members.needed("from")),
                moment(members.needed("due")),
                moment(members.needed("planned")),
                members.needed("slackSeconds").whole(),
                members.needed("current").flag(),
                DecisionReader.citations(members));
        members.done();
        return stage;
    }

    private static LocalDateTime moment(Value value) {
        LocalDateTime moment = value.momentOrNull(Catalog.VIETNAM);
        return moment == null ? LocalDateTime.MIN : moment;
    }

    private static Segment segment(Members members) {
        members.needed("counted").flag();
        LocalDate from = members.needed("from").dateOrNull();
        LocalDate to = members.needed("to").dateOrNull();
        Segment segment = new Segment(
                from == null ? LocalDate.MIN : from,
                to == null ? LocalDate.MIN : to,
                members.needed("kind").oneOf(SegmentKind.class),
                members.needed("why").text(),
                DecisionReader.citations(members));
        members.done();
        return segment;
    }
}
