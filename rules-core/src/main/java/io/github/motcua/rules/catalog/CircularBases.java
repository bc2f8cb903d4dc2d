package io.github.motcua.rules.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds whether a catalog is, over any number of steps, built on itself. */
final class CircularBases {

    private final Map<String, Scope> scopes;

    CircularBases(Map<String, Scope> scopes) {
        this.scopes = scopes;
    }

    /** The shortest way from the catalog back to itself, the catalog at both ends; empty if there is none. */
    List<String> through(String id) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String at = open.removeFirst();
            Scope scope = scopes.get(at);
            if (scope == null) {
                continue;
            }
            for (String base : scope.catalog().builtOn()) {
                if (cameFrom.putIfAbsent(base, at) == null) {
                    open.addLast(base);
                }
            }
        }
        return cameFrom.containsKey(id) ? way(id, cameFrom) : List.of();
    }

    private static List<String> way(String id, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(id));
        for (String at = cameFrom.get(id); at != null && !at.equals(id); at = cameFrom.get(at)) {
            way.add(at);
        }
        way.add(id);
        Collections.reverse(way);
        return way;
    }
}
