package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A national catalog of 6,000 procedures with a programme for half of them, and the catalogs of 3,300 wards, each of
 * which adds three of the other half for itself.
 */
public final class GeneratedOverlays {

    private static final int PROCEDURES = 6_000;
    private static final int WARDS = 3_300;
    private static final int ADDED = 3;
    private static final Period DAYS = Period.between(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 10, 31));

    private GeneratedOverlays() {}

    /** The national catalog, and those of so many wards. */
    public static List<Catalog> of(int wards) {
        List<Catalog> all = new ArrayList<>();
        all.add(national());
        for (int i = 0; i < wards; i++) {
            all.add(ward(i));
        }
        return all;
    }

    private static Catalog national() {
        Catalog alike = GeneratedCatalog.of(1, Shapes.ONE);
        List<Unit> units = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < WARDS; i++) {
            Text name = Text.of("phường " + i, "ward " + i);
            units.add(new Unit(ward(i, "/"), Level.WARD, name, Period.ALWAYS, GeneratedCatalog.BASIS));
            ids.add(ward(i, "/"));
        }
        List<Coverage> list = new ArrayList<>();
        for (int i = 0; i < PROCEDURES / 2; i++) {
            list.add(new Coverage(GeneratedCatalog.code(i), Collections.emptySortedSet(), GeneratedCatalog.BASIS));
        }
        Programme programme = Programme.programme("no-wait", Text.of("Không chờ", "No wait"))
                .during(DAYS, GeneratedCatalog.BASIS)
                .in(ids, GeneratedCatalog.BASIS)
                .covers(list, GeneratedCatalog.BASIS)
                .requires(alike.programmes().get(0).requirements())
                .build();
        Opening opening = new Opening(
                "wards-may-add",
                "no-wait",
                Level.WARD,
                Set.of(Opening.Change.PROCEDURES),
                Set.of(Opening.Demand.values()),
                Period.ALWAYS,
                GeneratedCatalog.BASIS);
        Competence ofChairs = Competence.own(Level.WARD, GeneratedCatalog.CHAIR, Period.ALWAYS, GeneratedCatalog.BASIS);
        return alike.toBuilder()
                .units(units)
                .procedures(GeneratedCatalog.procedures(PROCEDURES, Shapes.ONE, ofChairs))
                .programmes(List.of(programme))
                .openings(List.of(opening))
                .build();
    }

    private static Catalog ward(int number) {
        String id = ward(number, "-");
        List<Provision> basis = List.of(Provision.of("decision").article("1"));
        List<Overlay.Addition> adds = new ArrayList<>();
        for (int i = 0; i < ADDED; i++) {
            int procedure = PROCEDURES / 2 + (number * ADDED + i) % (PROCEDURES / 2);
            adds.add(new Overlay.Addition(
                    new Coverage(GeneratedCatalog.code(procedure), Collections.emptySortedSet(), basis), true));
        }
        Overlay overlay = new Overlay(
                "pilot",
                "wards-may-add",
                new TreeSet<>(List.of(ward(number, "/"))),
                DAYS,
                adds,
                Collections.emptySortedSet(),
                List.of(),
                basis);
        return Catalog.catalog(
                        id,
                        "1",
                        Text.of("Danh mục của phường " + number, "List of ward " + number),
                        Text.of("Không ai công bố", "Published by nobody"))
                .builtOn(List.of("generated-1"))
                .sources(List.of(new LegalSource(
                        "decision",
                        "",
                        Text.of("Quyết định " + number, "Decision " + number),
                        Text.of("Quyết định", "A decision"),
                        Period.from(LocalDate.of(2022, 1, 1).plusDays(number % 120)),
                        Text.of("Tự đặt ra", "Made up"),
                        Certainty.FOUND,
                        null)))
                .overlays(List.of(overlay))
                .build();
    }

    /** A case in a ward for a procedure that the ward has added, as long as it is among the wards. */
    public static Case request(int ward) {
        return GeneratedCatalog.request(PROCEDURES / 2 + ward * ADDED % (PROCEDURES / 2))
                .at(ward(ward, "/"));
    }

    /** A case in a ward for a procedure on the national list. */
    public static Case listed(int ward) {
        return GeneratedCatalog.request(ward).at(ward(ward, "/"));
    }

    private static String ward(int number, String between) {
        return "tinh-" + number % 34 + between + "xa-" + number;
    }
}
