package io.github.motcua.rules.json;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.issue.Issues;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cases as JSON:
 * {@code {"procedure","receivedAt","unit","channel","place","knownOn"?,"decidedOn"?,"facts":{…}}}. Facts that are left
 * out are unknown; {@code {"notApplicable":true}} says that a fact does not apply. Strict like
 * {@link CatalogJson}; at most 256 KiB. Stateless and safe for use by many threads.
 */
public final class CaseJson {

    /** The most bytes that a case may have: 262,144 (256 KiB). */
    public static final int MAX_BYTES = 256 * 1024;

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
        Case given = Case.of(members.needed("procedure").word());
        LocalDateTime receivedAt = members.needed("receivedAt").momentOrNull(zone);
        String unit = members.optional("unit").wordOrNull();
        Channel channel = members.optional("channel").oneOfOrNull(Channel.class);
        Place place = members.optional("place").oneOfOrNull(Place.class);
        LocalDate knownOn = members.optional("knownOn").dateOrNull();
        LocalDate decidedOn = members.optional("decidedOn").dateOrNull();
        Value facts = members.optional("facts");
        members.done();
        given = receivedAt == null ? given : given.receivedAt(receivedAt);
        given = unit == null ? given : given.at(unit);
        given = channel == null ? given : given.by(channel);
        given = place == null ? given : given.received(place);
        given = knownOn == null ? given : given.knownOn(knownOn);
        given = decidedOn == null ? given : given.decidedOn(decidedOn);
        SortedMap<String, FactValue> known = new TreeMap<>();
        for (Map.Entry<String, Node> fact : facts.named().entrySet()) {
            known.put(
                    fact.getKey(), facts.inside(fact.getValue(), fact.getKey()).factValue());
        }
        return given.with(known);
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
            if (given.decidedOn().isPresent()) {
                out.writeStringField("decidedOn", given.decidedOn().get().toString());
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
