package io.github.motcua.rules.json;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cases as JSON:
 * {@code {"procedure","receivedAt","unit","channel","place","knownOn"?,"facts":{…}}}. Facts that are left
 * out are unknown; {@code {"notApplicable":true}} says that a fact does not apply. Strict like
 * {@link CatalogJson}; at most 256 KiB. Stateless and safe for use by many threads.
 */
public final class CaseJson {

    private CaseJson() {}

    /**
     * Reads a case.
     *
     * @param bytes the document
     * @param name what to call it in messages; may be empty
     * @param zone the zone in which local times are meant, and to which times with an offset are converted
     */
    public static ReadDocument<Case> read(byte[] bytes, String name, ZoneId zone) {
        Issues issues = new Issues();
        return read(Documents.read(bytes, Limits.CASE, name, issues), name, zone, issues);
    }

    /** Reads a case from a string. */
    public static ReadDocument<Case> read(String json, ZoneId zone) {
        Issues issues = new Issues();
        return read(Documents.read(json, Limits.CASE, issues), "", zone, issues);
    }

    private static ReadDocument<Case> read(@Nullable Node root, String name, ZoneId zone, Issues issues) {
        Case given = root == null ? Case.of(Value.STAND_IN) : read(new Value(root, "", name, issues), zone);
        return new ReadDocument<>(given, new Origin(name, root), issues.list());
    }

    private static Case read(Value value, ZoneId zone) {
        Members members = value.members();
        Case given = Case.of(members.required("procedure", Value::word, Value.STAND_IN));
        LocalDateTime receivedAt = members.needed("receivedAt", moment -> moment(moment, zone));
        String unit = members.optional("unit", Value::word);
        Channel channel = members.optional("channel", word -> word.oneOf(Channel.class));
        Place place = members.optional("place", word -> word.oneOf(Place.class));
        LocalDate knownOn = members.optional("knownOn", Value::date);
        given = receivedAt == null ? given : given.receivedAt(receivedAt);
        given = unit == null ? given : given.at(unit);
        given = channel == null ? given : given.by(channel);
        given = place == null ? given : given.received(place);
        given = knownOn == null ? given : given.knownOn(knownOn);
        Value facts = members.optional("facts", all -> all);
        members.done();
        return facts == null ? given : facts(given, facts);
    }

    private static Case facts(Case given, Value facts) {
        Case read = given;
        if (facts.node() instanceof Node.ObjectNode object) {
            for (Map.Entry<String, Node> fact : object.members().entrySet()) {
                read = read.with(
                        fact.getKey(),
                        facts.inside(fact.getValue(), fact.getKey()).factValue());
            }
        } else {
            facts.wrongType(Text.of("đối tượng", "object"));
        }
        return read;
    }

    private static @Nullable LocalDateTime moment(Value value, ZoneId zone) {
        if (value.node() instanceof Node.TextNode text) {
            LocalDateTime moment = IsoTime.dateTime(text.text(), zone).orElse(null);
            if (moment == null) {
                value.noSuchDate(text.text(), "2022-05-26T14:59");
            }
            return moment;
        }
        value.wrongType(Text.of("ngày giờ ISO như 2022-05-26T14:59", "ISO date-time such as 2022-05-26T14:59"));
        return null;
    }

    /** Writes a case on one line; the same case always gives the same text. */
    public static String write(Case given) {
        return JsonOut.compact(out -> {
            out.writeStartObject();
            out.writeStringField("procedure", given.procedure());
            if (given.receivedAt().isPresent()) {
                out.writeStringField("receivedAt", given.receivedAt().get().toString());
            }
            if (given.unit().isPresent()) {
                out.writeStringField("unit", given.unit().get());
            }
            if (given.channel().isPresent()) {
                out.writeStringField("channel", given.channel().get().name());
            }
            if (given.place().isPresent()) {
                out.writeStringField("place", given.place().get().name());
            }
            if (given.knownOn().isPresent()) {
                out.writeStringField("knownOn", given.knownOn().get().toString());
            }
            out.writeObjectFieldStart("facts");
            for (var fact : given.facts().entrySet()) {
                out.writeFieldName(fact.getKey());
                JsonOut.factValue(out, fact.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        });
    }
}
