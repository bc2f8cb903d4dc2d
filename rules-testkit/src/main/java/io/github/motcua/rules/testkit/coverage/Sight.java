package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case that was noted.
 *
 * @param catalogs the catalogs of the day whose law counts
 * @param given the case
 * @param procedure the national code of its procedure
 * @param receivedAt the moment of receipt
 * @param day the day whose law counts
 * @param made what was decided; null if nothing was in force
 */
record Sight(
        CatalogSet catalogs,
        Case given,
        String procedure,
        LocalDateTime receivedAt,
        LocalDate day,
        @Nullable Decision made) {

    /** Of cases that are about anything. */
    static final String ANY = "";

    static String topicOfRequirement(String catalog, String requirement) {
        return "requirement " + catalog + " " + requirement;
    }

    static String topicOfProcedure(String code) {
        return "procedure " + code;
    }

    /** What the case is about. */
    Set<String> topics() {
        Set<String> topics = new HashSet<>(List.of(ANY, topicOfProcedure(procedure)));
        if (made != null) {
            made.findings()
                    .forEach(finding -> topics.add(topicOfRequirement(finding.catalog(), finding.requirement())));
        }
        return topics;
    }

    /** Whether it was decided by this version of a catalog. */
    boolean isBy(Catalog catalog) {
        return made != null
                && catalogs.catalog(catalog.id())
                        .filter(current -> current.version().equals(catalog.version()))
                        .isPresent();
    }

    /** What was found of a requirement, once for each programme that makes it. */
    List<Finding> findings(String catalog, String requirement) {
        return made == null
                ? List.of()
                : made.findings().stream()
                        .filter(finding -> finding.requirement().equals(requirement)
                                && finding.catalog().equals(catalog))
                        .toList();
    }

    boolean found(String catalog, String requirement, Status status) {
        return findings(catalog, requirement).stream().anyMatch(finding -> finding.status() == status);
    }

    static Map<String, FactValue> facts(Finding finding) {
        Map<String, FactValue> facts = new TreeMap<>();
        finding.facts().forEach(observed -> facts.put(observed.fact(), observed.value()));
        return facts;
    }
}
