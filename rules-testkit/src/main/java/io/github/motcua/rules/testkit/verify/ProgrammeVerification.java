package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A programme that is verified; the case is to follow. Immutable and safe for use by many threads. */
@CheckReturnValue
public final class ProgrammeVerification {

    /** The procedure of a case of which nothing was said yet. */
    static final String NO_CASE = "-";

    private final ProgrammeName programme;

    ProgrammeVerification(ProgrammeName programme) {
        this.programme = programme;
    }

    /**
     * The case.
     *
     * @throws IllegalArgumentException if no shipped catalog holds the programme; then name its catalog with {@link
     *     #in}
     */
    public Verification given(Case given) {
        List<String> known = new ArrayList<>();
        Optional<Catalog> holder = Optional.empty();
        for (String id : Catalogs.shipped()) {
            Catalog catalog = Catalogs.shipped(id).orElseThrow();
            for (var held : catalog.programmes()) {
                known.add(held.id());
                if (held.id().equals(programme.id())) {
                    holder = Optional.of(catalog);
                }
            }
        }
        Catalog catalog =
                holder.orElseThrow(() -> new IllegalArgumentException("no shipped catalog holds the programme "
                        + programme.id() + Naming.meant(programme.id(), known) + "; name its catalog with in(..)"));
        return Verification.of(given).of(programme).in(catalog);
    }

    /** By these catalogs; the case is to follow. */
    public Verification in(Catalog... catalogs) {
        return Verification.of(Case.of(NO_CASE)).of(programme).in(catalogs);
    }
}
