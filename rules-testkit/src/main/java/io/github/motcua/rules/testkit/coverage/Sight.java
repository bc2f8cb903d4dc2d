package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.testkit.coverage.Condition.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A case that was noted. Used by one thread. */
final class Sight {

    /** Of cases that are about anything. */
    static final String ANY = "";

    private final CatalogSet catalogs;
    private final Case given;
    private final String procedure;
    private final LocalDateTime receivedAt;
    private final LocalDate day;
    private final @Nullable Decision made;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final IdentityHashMap<Finding, Truth[]> truths = new IdentityHashMap<>();

    /**
     * A case.
     *
     * @param catalogs the catalogs of the day whose law counts
     * @param given the case
     * @param procedure the national code of its procedure
     * @param receivedAt the moment of receipt
     * @param day the day whose law counts
     * @param made what was decided; null if nothing was in force
     */
    Sight(
            CatalogSet catalogs,
            Case given,
            String procedure,
            LocalDateTime receivedAt,
            LocalDate day,
            @Nullable Decision made) {
        this.catalogs = catalogs;
        this.given = given;
        this.procedure = procedure;
        this.receivedAt = receivedAt;
        this.day = day;
        this.made = made;
        if (made != null) {
            for (Finding finding : made.findings()) {
                findings.computeIfAbsent(
                                topicOfRequirement(finding.catalog(), finding.requirement()),
                                topic -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    static String topicOfRequirement(String catalog, String requirement) {
        return "requirement " + catalog + " " + requirement;
    }

    static String topicOfProcedure(String code) {
        return "procedure " + code;
    }

    /** What the case is about. */
    Set<String> topics() {
        Set<String> topics = new HashSet<>(findings.keySet());
        topics.add(ANY);
        topics.add(topicOfProcedure(procedure));
        return topics;
    }

    CatalogSet catalogs() {
        return catalogs;
    }

    Case given() {
        return given;
    }

    String procedure() {
        return procedure;
    }

    LocalDateTime receivedAt() {
        return receivedAt;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    Decision made() {
        return made;
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
        return findings.getOrDefault(topicOfRequirement(catalog, requirement), List.of());
    }

    boolean found(String catalog, String requirement, Status status) {
        for (Finding finding : findings(catalog, requirement)) {
            if (finding.status() == status) {
                return true;
            }
        }
        return false;
    }

    /** How the comparisons of a requirement stand by the facts of a finding on it. */
    Truth[] truths(Finding finding, Condition condition) {
        return truths.computeIfAbsent(finding, found -> {
            Map<String, FactValue> facts = new TreeMap<>();
            found.facts().forEach(observed -> facts.put(observed.fact(), observed.value()));
            return condition.truths(facts);
        });
    }
}
