package io.github.motcua.rules.catalog;

import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a dossier received on a day, put together part by part, with the provisions in force. */
final class ConductInForce {

    private final String procedure;
    private final LocalDate day;
    private final Map<Provision, Citation> citations = new HashMap<>();
    private final Map<Provision, String> holders = new HashMap<>();
    private final Map<String, Cited<Reading>> readings = new HashMap<>();
    private DossierRules named = DossierRules.NONE;
    private DossierRules general = DossierRules.NONE;

    ConductInForce(String procedure, LocalDate day) {
        this.procedure = procedure;
        this.day = day;
    }

    /** Takes what a catalog says; what was taken earlier goes before it. */
    void add(Scope scope) {
        for (Conduct conduct : scope.catalog().conducts()) {
            if (conduct.isFor(procedure)
                    && conduct.validity().contains(day)
                    && scope.catalog().validity().contains(day)) {
                DossierRules rules = inForce(conduct.rules(), scope);
                noteReadings(rules, scope);
                if (conduct.procedures().isEmpty()) {
                    general = general.orElse(rules);
                } else {
                    named = named.orElse(rules);
                }
            }
        }
    }

    private void noteReadings(DossierRules rules, Scope scope) {
        if (rules.onSupplement() != null) {
            note(rules.onSupplement().reading(), scope);
        }
        if (rules.onReappointment() != null) {
            note(rules.onReappointment().reading(), scope);
            note(rules.onReappointment().sameDayReading(), scope);
        }
        if (rules.onLateNotice() != null) {
            note(rules.onLateNotice().reading(), scope);
        }
    }

    private void note(String id, Scope scope) {
        Scope.Found<Reading> found = scope.reading(id);
        Reading reading = found.value();
        if (reading != null) {
            readings.putIfAbsent(id, new Cited<>(reading, found.catalog(), scope.cite(reading.citations(), day)));
        }
    }

    /** The ids of the catalogs in which provisions are cited. */
    Map<Provision, String> holders() {
        return holders;
    }

    Map<String, Cited<Reading>> readings() {
        return readings;
    }

    DossierRules rules() {
        return named.orElse(general);
    }

    Map<Provision, Citation> citations() {
        return citations;
    }

    private DossierRules inForce(DossierRules rules, Scope scope) {
        return new DossierRules(
                supplement(rules.onSupplement(), scope),
                extension(rules.onExtension(), scope),
                reappointment(rules.onReappointment(), scope),
                lateNotice(rules.onLateNotice(), scope),
                provisions(rules.onRefusal(), scope));
    }

    private DossierRules.@Nullable Supplement supplement(DossierRules.@Nullable Supplement rule, Scope scope) {
        List<Provision> found = rule == null ? List.of() : provisions(rule.citations(), scope);
        return rule == null || found.isEmpty()
                ? null
                : new DossierRules.Supplement(
                        rule.effect(), rule.once(), rule.askWithin(), rule.closeUnless(), rule.reading(), found);
    }

    private DossierRules.@Nullable Extension extension(DossierRules.@Nullable Extension rule, Scope scope) {
        List<Provision> found = rule == null ? List.of() : provisions(rule.citations(), scope);
        return rule == null || found.isEmpty()
                ? null
                : new DossierRules.Extension(
                        rule.most(), rule.longerIfWritten(), found, provisions(rule.slip(), scope));
    }

    private DossierRules.@Nullable Reappointment reappointment(DossierRules.@Nullable Reappointment rule, Scope scope) {
        List<Provision> found = rule == null ? List.of() : provisions(rule.citations(), scope);
        return rule == null || found.isEmpty()
                ? null
                : new DossierRules.Reappointment(
                        rule.most(), rule.before(), rule.reading(), rule.sameDay(), rule.sameDayReading(), found);
    }

    private DossierRules.@Nullable LateNotice lateNotice(DossierRules.@Nullable LateNotice rule, Scope scope) {
        List<Provision> found = rule == null ? List.of() : provisions(rule.citations(), scope);
        return rule == null || found.isEmpty()
                ? null
                : new DossierRules.LateNotice(rule.effect(), rule.reading(), found);
    }

    /** Notes the citations of provisions; those of documents in force. */
    void cite(List<Provision> provisions, Scope scope) {
        provisions(provisions, scope);
    }

    private List<Provision> provisions(List<Provision> provisions, Scope scope) {
        List<Provision> found = new ArrayList<>();
        for (Citation citation : scope.cite(provisions, day)) {
            found.add(citation.provision());
            citations.put(citation.provision(), citation);
            holders.putIfAbsent(citation.provision(), scope.catalog().id());
        }
        return found;
    }
}
