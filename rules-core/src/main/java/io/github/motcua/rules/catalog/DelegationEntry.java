package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A delegation at its place.
 *
 * @param catalog the id of the catalog that holds it
 * @param pointer its place in that catalog
 * @param delegation what it says
 * @param days the days on which it holds: while its catalog does, and until it was taken back
 */
record DelegationEntry(String catalog, String pointer, Delegation delegation, Period days) {

    /** All delegations of catalogs, in order. */
    static List<DelegationEntry> of(Collection<Catalog> catalogs) {
        List<DelegationEntry> entries = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            for (int i = 0; i < catalog.delegations().size(); i++) {
                Delegation delegation = catalog.delegations().get(i);
                Period days = delegation.validity().intersect(catalog.validity());
                if (delegation.revokedOn().isPresent()) {
                    days = days.intersect(
                            new Period(null, delegation.revokedOn().get().minusDays(1)));
                }
                entries.add(new DelegationEntry(catalog.id(), "/delegations/" + i, delegation, days));
            }
        }
        return entries;
    }

    /** Its place as told beside another entry: with the catalog if that is another. */
    String seenFrom(DelegationEntry other) {
        return catalog.equals(other.catalog) ? pointer : catalog + " " + pointer;
    }
}
