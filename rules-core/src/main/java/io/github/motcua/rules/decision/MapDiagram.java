package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Claim.Power;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.decision.MapOfDay.Entry;
import io.github.motcua.rules.decision.MapOfDay.Given;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes a map of competence as a Mermaid flow chart. */
final class MapDiagram {

    /** Beyond so many procedures or units, a label only counts them. */
    private static final int NAMED = 5;

    private static final String LAW = "law";

    private final MapOfDay map;
    private final MapWords words;

    /** The id of each body's node. */
    private final Map<Node, String> nodes = new LinkedHashMap<>();

    /** Which procedures the law gives to which body. */
    private final Map<ByLaw, SortedSet<String>> byLaw = new LinkedHashMap<>();

    private final Map<Edge, SortedSet<String>> delegated = new LinkedHashMap<>();

    MapDiagram(MapOfDay map, MapWords words) {
        this.map = map;
        this.words = words;
    }

    /** A body: the same one if office, post and units are the same, or whoever the law names instead. */
    private record Node(List<Object> who, String name, List<String> units) {}

    private record ByLaw(Node to, Basis basis) {}

    private record Edge(Node from, Node to, boolean dashed, String label) {}

    String text() {
        for (Entry entry : map.procedures()) {
            add(entry);
        }
        for (Given given : map.ofUnknownProcedures()) {
            if (!given.isExcluded()) {
                codes(edge(given), delegated);
            }
        }
        StringBuilder edges = new StringBuilder();
        byLaw.forEach((edge, codes) ->
                append(edges, LAW, id(edge.to), false, words.basis(edge.basis) + ", " + some(List.copyOf(codes))));
        delegated.forEach((edge, codes) -> append(
                edges,
                id(edge.from),
                id(edge.to),
                edge.dashed,
                edge.label + (codes.isEmpty() ? "" : ", " + some(List.copyOf(codes)))));
        StringBuilder chart = new StringBuilder("flowchart LR\n");
        if (!byLaw.isEmpty()) {
            node(chart, LAW, words.say("Luật", "Law"));
        }
        nodes.forEach(
                (node, id) -> node(chart, id, node.name + (node.units.isEmpty() ? "" : " (" + some(node.units) + ")")));
        return chart.append(edges).toString();
    }

    private void add(Entry entry) {
        ProcedureInForce procedure = entry.procedure();
        String code = procedure.procedure().code();
        for (Cited<Competence> cited : procedure.competences()) {
            byLaw(node(cited, procedure), cited, code);
        }
        for (Given given : entry.delegations()) {
            if (given.isExcluded()) {
                continue;
            }
            Edge edge = edge(given);
            if (given.put().claim().power() == Power.OWN) {
                procedure.competence(given.put().from()).ifPresent(cited -> byLaw(edge.from, cited, code));
            }
            codes(edge, delegated).add(code);
        }
    }

    private void byLaw(Node to, Cited<Competence> cited, String code) {
        id(to);
        codes(new ByLaw(to, cited.entry().basis()), byLaw).add(code);
    }

    private static <T> SortedSet<String> codes(T edge, Map<T, SortedSet<String>> edges) {
        return edges.computeIfAbsent(edge, key -> new TreeSet<>());
    }

    private Node node(Cited<Competence> cited, ProcedureInForce procedure) {
        Competence competence = cited.entry();
        List<Object> who = procedure
                .office(competence.office())
                .map(office -> List.<Object>of(office, competence.holder(), Collections.emptySortedSet()))
                .orElseGet(() -> List.of(competence.level(), competence.signedBy()));
        return new Node(who, words.body(cited, procedure), List.of());
    }

    private Node node(Office office, Body body) {
        return new Node(List.of(office, body.rank(), body.units()), words.office(office, body), words.units(body));
    }

    private Edge edge(Given given) {
        Delegation delegation = given.put().claim().delegation();
        Node from = node(given.put().from(), delegation.from());
        Node to = node(given.put().to(), delegation.to());
        id(from);
        id(to);
        List<String> label = new ArrayList<>(List.of(words.document(given)));
        String last = words.last(given.put().days());
        if (!last.isEmpty()) {
            label.add(last);
        }
        label.addAll(words.limits(given));
        if (given.isOpen()) {
            label.add(words.say("chưa rõ ", "not known: ") + String.join(", ", words.notKnown(given)));
        }
        return new Edge(from, to, given.isOpen(), String.join(", ", label));
    }

    private String id(Node node) {
        return nodes.computeIfAbsent(node, key -> "b" + (nodes.size() + 1));
    }

    private String some(List<String> all) {
        if (all.size() <= NAMED) {
            return String.join(", ", all);
        }
        int others = all.size() - NAMED;
        return String.join(", ", all.subList(0, NAMED))
                + words.say(" và " + others + " mục khác", " and " + others + " more");
    }

    private static void node(StringBuilder chart, String id, String label) {
        chart.append("  ").append(id).append('[').append(MermaidLabel.of(label)).append("]\n");
    }

    private static void append(StringBuilder chart, String from, String to, boolean dashed, String label) {
        chart.append("  ")
                .append(from)
                .append(dashed ? " -.->|" : " -->|")
                .append(MermaidLabel.of(label))
                .append("| ")
                .append(to)
                .append('\n');
    }
}
