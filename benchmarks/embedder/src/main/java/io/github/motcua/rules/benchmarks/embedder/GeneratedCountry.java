package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A catalog of 6,000 procedures and 10,000 wards, in which the chairs of the wards delegate to their civil
 * servants, ten procedures with each delegation, for the year 2026; cases ask for 50 of the procedures. Built on the shipped catalogs.
 */
public final class GeneratedCountry {

    private static final int PROCEDURES = 6_000;
    private static final int WARDS = 10_000;
    private static final int ASKED = 50;
    private static final int PROCEDURES_OF_A_DELEGATION = 10;

    private GeneratedCountry() {}

    /** A catalog with so many delegations. */
    public static Catalog of(int delegations) {
        Catalog alike = GeneratedCatalog.of(1, Shapes.ONE);
        List<Unit> wards = new ArrayList<>(alike.units());
        for (int i = 0; i < WARDS; i++) {
            wards.add(new Unit(
                    ward(i), Level.WARD, Text.of("phường " + i, "ward " + i), Period.ALWAYS, GeneratedCatalog.BASIS));
        }
        Competence ofChairs = new Competence(
                Level.WARD,
                "ubnd-xa",
                Rank.HEAD,
                Basis.OWN,
                List.of(),
                GeneratedCatalog.CHAIR,
                Period.ALWAYS,
                GeneratedCatalog.BASIS);
        List<Delegation> all = new ArrayList<>();
        for (int i = 0; i < delegations; i++) {
            all.add(delegation(i));
        }
        return alike.toBuilder()
                .builtOn(List.of("vn-certification", "vn-competence", "vn-one-stop"))
                .units(wards)
                .procedures(GeneratedCatalog.procedures(PROCEDURES, Shapes.ONE, ofChairs))
                .programmes(List.of())
                .delegations(all)
                .build();
    }

    private static Delegation delegation(int number) {
        List<String> codes = new ArrayList<>();
        int ward = number % WARDS;
        for (int i = 0; i < PROCEDURES_OF_A_DELEGATION; i++) {
            int ofWard = number / WARDS * PROCEDURES_OF_A_DELEGATION + i;
            codes.add(GeneratedCatalog.code(asked(ward) + ofWard * ASKED));
        }
        Body committee = Body.of("ubnd-xa", ward(ward));
        return Delegation.delegation("d-" + number, committee.post(Rank.HEAD), committee.post(Rank.OFFICER))
                .procedures(codes)
                .by("nd-23-2015")
                .during(Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .because(GeneratedCatalog.BASIS)
                .build();
    }

    /** A case in a ward for a procedure that is delegated there, if the catalog has 10,000 delegations or more. */
    public static Case request(int ward) {
        return GeneratedCatalog.request(asked(ward)).at(ward(ward)).receivedAt("2026-03-02T09:30");
    }

    private static int asked(int ward) {
        return ward % ASKED;
    }

    private static String ward(int number) {
        return "tinh-" + number % 34 + "/xa-" + number;
    }
}
