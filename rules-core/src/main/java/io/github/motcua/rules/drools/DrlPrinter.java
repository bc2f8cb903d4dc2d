package io.github.motcua.rules.drools;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints the rules for procedures as one self-contained DRL text, each rule with its wording and its
 * citations. A requirement that several procedures share is printed once, with their codes.
 */
final class DrlPrinter {

    private final StringBuilder drl = new StringBuilder();
    private final SortedMap<String, Slot> facts = new TreeMap<>();
    private final Set<String> catalogs = new TreeSet<>();
    private final Map<String, Entry> findings = new LinkedHashMap<>();
    private final Map<String, Entry> owed = new LinkedHashMap<>();

    /** Adds the rules for a procedure. */
    void add(ProcedureInForce procedure, Shape shape) {
        String code = procedure.procedure().code();
        shape.layout().forEach(slot -> facts.put(slot.fact(), slot));
        procedure.catalogs().forEach(version -> catalogs.add(version.toString()));
        List<Condition> conditions = shape.conditions();
        int number = 0;
        for (RequirementInForce requirement : procedure.requirements()) {
            String name =
                    requirement.catalog() + "/" + requirement.requirement().id();
            String wording = requirement.requirement().wording().vi();
            note(
                    findings,
                    new Rule("requirement", name, conditions.get(number++)),
                    wording,
                    requirement.citations(),
                    code);
        }
        for (Cited<ConditionalLimit> limit : procedure.limits()) {
            String name =
                    limit.catalog() + "/" + code + "/" + limit.entry().limit().id();
            String wording = limit.entry().limit().wording().vi();
            note(findings, new Rule("limit", name, conditions.get(number++)), wording, limit.citations(), code);
        }
        for (Cited<Duty> duty : procedure.duties()) {
            String name = duty.catalog() + "/" + duty.entry().id();
            Rule rule = new Rule("duty", name, duty.entry().on(), "");
            note(owed, rule, duty.entry().wording().vi(), duty.citations(), code);
        }
        for (Cited<Slip> slip : procedure.slips()) {
            String name = slip.catalog() + "/" + slip.entry().id();
            String wording = slip.entry().why().vi();
            Condition condition = conditions.get(number++);
            String standing = "";
            if (condition.constant() != Status.MET) {
                note(findings, new Rule("slip", name, condition), wording, slip.citations(), code);
                standing = "\n    Finding( about == \"slip\", name == " + DrlText.quoted(name)
                        + ", status != \"NOT_MET\" )";
            }
            note(owed, new Rule("slip", name, slip.entry().on(), standing), wording, slip.citations(), code);
        }
    }

    /** One thing on which there are rules: a condition, or the outcomes and the finding that bring it about. */
    private record Rule(String about, String name, Object when, String standing) {
        Rule(String about, String name, Condition condition) {
            this(about, name, condition, "");
        }

        /** Rules are the same if they would be printed the same. */
        String key() {
            return about + " " + name + " "
                    + (when instanceof Condition condition
                            ? condition.met().drl() + " " + condition.notMet().drl()
                            : when + standing);
        }
    }

    private static final class Entry {
        final Rule rule;
        final String wording;
        final Set<String> citations = new TreeSet<>();
        final Set<String> procedures = new TreeSet<>();

        Entry(Rule rule, String wording) {
            this.rule = rule;
            this.wording = wording;
        }
    }

    private static void note(
            Map<String, Entry> entries, Rule rule, String wording, List<Citation> citations, String code) {
        Entry entry = entries.computeIfAbsent(rule.key(), key -> new Entry(rule, wording));
        entry.procedures.add(code);
        citations.forEach(citation -> entry.citations.add(citation.label(Language.VIETNAMESE)));
    }

    String print() {
        line("// " + String.join(", ", catalogs));
        line("package io.github.motcua.rules.drl");
        line("");
        declarations();
        line(
                "// First phase: insert one Request; for each requirement, time limit and slip of its procedure exactly one");
        line("// of three rules makes a Finding.");
        line("");
        findings.values().forEach(this::finding);
        line(
                "// Second phase, after the first has fired to the end: insert one Summary of the findings by kind. Where a");
        line(
                "// kind is undetermined though all completions of what is not known agree on it, say what they agree on.");
        line("");
        for (OutcomeRule choice : OutcomeRule.values()) {
            String track = choice.track == null ? "null" : "\"" + choice.track + "\"";
            rule(
                    "outcome " + choice,
                    "Summary( $procedure : procedure, " + choice.drl + " )",
                    "insert( new Resolution( $procedure, \"" + choice.outcome + "\", " + track + " ) );");
        }
        line("// What is owed because of the outcome.");
        line("");
        owed.values().forEach(this::owed);
        return drl.toString();
    }

    private void declarations() {
        line(
                "// The case: a fact that is not known is null; the id of one that is known not to apply is in notApplicable.");
        line("// The field of a fact has the fact's id, followed by _ or __ where it has a meaning of its own in DRL.");
        List<String> fields = new ArrayList<>();
        fields.add(BuiltInFacts.PROCEDURE + " : String");
        facts.values().stream()
                .filter(slot -> !slot.fact().equals(BuiltInFacts.PROCEDURE))
                .forEach(slot -> fields.add(DrlText.field(slot.fact()) + " : " + DrlText.javaType(slot.type())));
        fields.add("notApplicable : java.util.Set");
        declare("Request", fields);
        declare("Finding", List.of("about : String", "name : String", "status : String"));
        declare(
                "Summary",
                List.of(
                        "procedure : String",
                        "competence : String",
                        "admissibility : String",
                        "completeness : String",
                        "eligibility : String",
                        "interlinked : boolean"));
        declare("Resolution", List.of("procedure : String", "outcome : String", "track : String"));
        declare("Owed", List.of("about : String", "name : String"));
    }

    private void declare(String type, List<String> fields) {
        line("declare " + type);
        fields.forEach(field -> line("    " + field));
        line("end");
        line("");
    }

    private void finding(Entry entry) {
        Condition condition = (Condition) entry.rule.when();
        comment(entry);
        for (Status status : Status.values()) {
            String when = switch (status) {
                case MET -> condition.met().drl();
                case NOT_MET -> condition.notMet().drl();
                case UNDETERMINED ->
                    "!( " + condition.met().drl() + " ) && !( "
                            + condition.notMet().drl() + " )";
            };
            rule(
                    entry.rule.name() + " " + status,
                    "Request( " + procedures(entry) + ", " + when + " )",
                    "insert( new Finding( \"" + entry.rule.about() + "\", " + DrlText.quoted(entry.rule.name()) + ", \""
                            + status + "\" ) );");
        }
    }

    private void owed(Entry entry) {
        comment(entry);
        String outcomes = ((Set<?>) entry.rule.when())
                .stream()
                        .map(outcome -> "\"" + ((Outcome) outcome).name() + "\"")
                        .collect(Collectors.joining(", "));
        rule(
                "owed " + entry.rule.name(),
                "Resolution( " + procedures(entry) + ", outcome in ( " + outcomes + " ) )" + entry.rule.standing(),
                "insert( new Owed( \"" + entry.rule.about() + "\", " + DrlText.quoted(entry.rule.name()) + " ) );");
    }

    private static String procedures(Entry entry) {
        return entry.procedures.stream()
                .map(DrlText::quoted)
                .collect(Collectors.joining(", ", "procedure in ( ", " )"));
    }

    private void comment(Entry entry) {
        line("// " + entry.wording);
        entry.citations.forEach(citation -> line("//   " + citation));
    }

    private void rule(String name, String when, String then) {
        line("rule " + DrlText.quoted(name));
        line("when");
        line("    " + when);
        line("then");
        line("    " + then);
        line("end");
        line("");
    }

    private void line(String text) {
        drl.append(text).append('\n');
    }
}
