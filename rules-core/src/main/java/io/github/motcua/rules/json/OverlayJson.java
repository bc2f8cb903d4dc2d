package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.competence.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a catalog opens to lower levels, and what its units add to others, as JSON. */
final class OverlayJson {

    private OverlayJson() {}

    static void read(Members members, Catalog.Builder catalog) {
        List<Opening> openings = new ArrayList<>();
        for (Value value : members.items("openings")) {
            openings.add(opening(value.members()));
        }
        catalog.openings(openings);
        List<Overlay> overlays = new ArrayList<>();
        for (Value value : members.items("overlays")) {
            overlays.add(overlay(value.members()));
        }
        catalog.overlays(overlays);
    }

    private static Opening opening(Members members) {
        String programme = members.optional("programme").wordOrNull();
        Value demands = members.optional("demands");
        Opening opening = new Opening(
                members.needed("id").word(),
                programme == null ? "" : programme,
                members.needed("level").oneOf(Level.class),
                members.needed("allows").someOf(Opening.Change.class),
                demands.isThere() ? demands.someOf(Opening.Demand.class) : Set.of(),
                CommonJson.period(members.optional("validity")),
                CommonJson.citations(members));
        members.done();
        return opening;
    }

    private static Overlay overlay(Members members) {
        Overlay overlay = new Overlay(
                members.needed("id").word(),
                members.needed("under").word(),
                new TreeSet<>(members.needed("units").words()),
                CommonJson.period(members.optional("period")),
                additions(members.items("adds")),
                new TreeSet<>(members.optional("requirements").words()),
                limits(members.items("limits")),
                CommonJson.citations(members));
        members.done();
        return overlay;
    }

    private static List<Overlay.Addition> additions(List<Value> values) {
        List<Overlay.Addition> additions = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            additions.add(new Overlay.Addition(
                    new Coverage(
                            members.needed("procedure").word(),
                            new TreeSet<>(members.optional("requirements").words()),
                            CommonJson.citations(members)),
                    members.optional("concernsResidents").flag()));
            members.done();
        }
        return additions;
    }

    private static List<Overlay.ShorterLimit> limits(List<Value> values) {
        List<Overlay.ShorterLimit> limits = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            limits.add(new Overlay.ShorterLimit(
                    members.needed("procedure").word(),
                    members.needed("limit").word(),
                    TermJson.term(members),
                    members.needed("wording").text(),
                    CommonJson.citations(members)));
            members.done();
        }
        return limits;
    }

    static void write(JsonGenerator out, Catalog catalog) throws IOException {
        JsonOut.list(out, "openings", catalog.openings(), opening -> write(out, opening));
        JsonOut.list(out, "overlays", catalog.overlays(), overlay -> write(out, overlay));
    }

    private static void write(JsonGenerator out, Opening opening) throws IOException {
        out.writeStringField("id", opening.id());
        JsonOut.optionalWord(out, "programme", opening.programme());
        out.writeStringField("level", opening.level().name());
        JsonOut.names(out, "allows", opening.allows());
        if (!opening.demands().isEmpty()) {
            JsonOut.names(out, "demands", opening.demands());
        }
        JsonOut.period(out, "validity", opening.validity());
        JsonOut.citations(out, opening.citations());
    }

    private static void write(JsonGenerator out, Overlay overlay) throws IOException {
        out.writeStringField("id", overlay.id());
        out.writeStringField("under", overlay.under());
        JsonOut.optionalWords(out, "units", overlay.units());
        JsonOut.period(out, "period", overlay.period());
        JsonOut.list(out, "adds", overlay.adds(), addition -> {
            out.writeStringField("procedure", addition.coverage().procedure());
            JsonOut.optionalWords(out, "requirements", addition.coverage().requirements());
            JsonOut.flag(out, "concernsResidents", addition.concernsResidents());
            JsonOut.citations(out, addition.coverage().citations());
        });
        JsonOut.optionalWords(out, "requirements", overlay.requirements());
        JsonOut.list(out, "limits", overlay.limits(), limit -> {
            out.writeStringField("procedure", limit.procedure());
            out.writeStringField("limit", limit.limit());
            TermJson.write(out, limit.term());
            JsonOut.text(out, "wording", limit.wording());
            JsonOut.citations(out, limit.citations());
        });
        JsonOut.citations(out, overlay.citations());
    }
}
