package io.github.motcua.rules.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a power comes back to who gave it away, and where it is passed on too many times. Iterative, in
 * time linear in the links looked at and their places. Not thread-safe.
 *
 * @param <N> a place: somebody who delegates or is delegated to. A link leads from one to another if it arrives
 *     at a place from which the other starts
 */
final class DelegationChains<N> {

    /** How many times in a row a power may be passed on. */
    static final int LONGEST = 32;

    private final Map<N, Integer> places = new HashMap<>();
    private final List<int[]> starts = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();

    /**
     * What was found.
     *
     * @param circle whether the last link leads to the first; else they are one chain that is too long
     * @param links the numbers of the links in order
     */
    record Found(boolean circle, List<Integer> links) {}

    /** Adds a link and gives its number, from 0. It starts at each of some places and arrives at each of others. */
    int link(Collection<N> from, Collection<N> to) {
        starts.add(numbers(from));
        ends.add(numbers(to));
        return starts.size() - 1;
    }

    private int[] numbers(Collection<N> of) {
        int[] numbers = new int[of.size()];
        int next = 0;
        for (N place : of) {
            Integer known = places.get(place);
            if (known == null) {
                known = places.size();
                places.put(place, known);
            }
            numbers[next++] = known;
        }
        return numbers;
    }

    /** How many links there are. */
    int size() {
        return starts.size();
    }

    /** What there is among all links. */
    List<Found> find() {
        int[] all = new int[size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return find(all);
    }

    /**
     * What there is among some links, by their numbers: circles of which no two share a link, and chains that
     * are too long and share none with those or with each other. None is found only if there is none.
     */
    List<Found> find(int[] links) {
        return links.length == 0 ? List.of() : new Search(links).found();
    }

    /**
     * A search in depth over links and places alike, so that a place where many links meet is looked at once.
     * Its vertices are first the links looked at, then the places from which any of them starts.
     */
    private final class Search {
        private static final int NONE = -1;

        private final int[] links;
        private final Map<Integer, Integer> vertices = new HashMap<>();
        private final int[][] next;

        // Of each vertex: how many neighbours were followed, how many links in a row can begin there, and by which way.
        private final int[] followed;
        private final int[] length;
        private final int[] longest;
        private final boolean[] done;
        private final boolean[] preceded;
        private final boolean[] told;

        // The way from where the search began to where it is; and up to each step on it, the last that was told.
        private final int[] way;
        private final int[] lastTold;
        private final int[] step;
        private int steps;
        private final List<Found> found = new ArrayList<>();

        Search(int[] links) {
            this.links = links;
            this.next = neighbours();
            this.followed = new int[next.length];
            this.length = new int[next.length];
            this.longest = filled(next.length);
            this.done = new boolean[next.length];
            this.preceded = new boolean[next.length];
            this.told = new boolean[next.length];
            this.way = new int[next.length];
            this.lastTold = new int[next.length];
            this.step = filled(next.length);
        }

        private static int[] filled(int size) {
            int[] none = new int[size];
            Arrays.fill(none, NONE);
            return none;
        }

        private int[][] neighbours() {
            for (int link : links) {
                for (int place : starts.get(link)) {
                    vertices.putIfAbsent(place, links.length + vertices.size());
                }
            }
            int[] starting = new int[vertices.size()];
            for (int link : links) {
                for (int place : starts.get(link)) {
                    starting[vertex(place) - links.length]++;
                }
            }
            int[][] neighbours = new int[links.length + starting.length][];
            for (int i = 0; i < starting.length; i++) {
                neighbours[links.length + i] = new int[starting[i]];
            }
            for (int i = links.length - 1; i >= 0; i--) {
                for (int place : starts.get(links[i])) {
                    int vertex = vertex(place);
                    neighbours[vertex][--starting[vertex - links.length]] = i;
                }
                neighbours[i] = arrivals(ends.get(links[i]));
            }
            return neighbours;
        }

        /** The vertex of a place; none if no link starts from it. */
        private int vertex(int place) {
            return vertices.getOrDefault(place, NONE);
        }

        /** Of the places at which a link arrives, those from which any link starts. */
        private int[] arrivals(int[] at) {
            int[] arrivals = new int[at.length];
            int count = 0;
            for (int place : at) {
                if (vertex(place) != NONE) {
                    arrivals[count++] = vertex(place);
                }
            }
            return Arrays.copyOf(arrivals, count);
        }

        List<Found> found() {
            for (int i = 0; i < links.length; i++) {
                if (!done[i]) {
                    follow(i);
                }
            }
            for (int i = 0; i < links.length; i++) {
                if (!preceded[i] && length[i] > LONGEST) {
                    chain(i);
                }
            }
            return found;
        }

        private void follow(int first) {
            enter(first);
            while (steps > 0) {
                int at = way[steps - 1];
                if (followed[at] == next[at].length) {
                    leave(at);
                    continue;
                }
                int to = next[at][followed[at]++];
                preceded[to] = true;
                if (step[to] != NONE) {
                    circle(step[to]);
                } else if (done[to]) {
                    lengthen(at, to);
                } else {
                    enter(to);
                }
            }
        }

        private void enter(int vertex) {
            length[vertex] = isLink(vertex) ? 1 : 0;
            step[vertex] = steps;
            lastTold[steps] = toldBefore(steps);
            way[steps++] = vertex;
        }

        private int toldBefore(int at) {
            return at == 0 ? NONE : lastTold[at - 1];
        }

        private void leave(int vertex) {
            step[vertex] = NONE;
            done[vertex] = true;
            steps--;
            if (steps > 0) {
                lengthen(way[steps - 1], vertex);
            }
        }

        private void lengthen(int before, int after) {
            int whole = length[after] + (isLink(before) ? 1 : 0);
            if (whole > length[before]) {
                length[before] = whole;
                longest[before] = after;
            }
        }

        private boolean isLink(int vertex) {
            return vertex < links.length;
        }

        /** The way leads back to a step of itself. Not told if it shares a link with what was told. */
        private void circle(int from) {
            if (lastTold[steps - 1] >= from) {
                return;
            }
            List<Integer> circle = new ArrayList<>();
            for (int i = from; i < steps; i++) {
                if (isLink(way[i])) {
                    told[way[i]] = true;
                    circle.add(links[way[i]]);
                }
                lastTold[i] = isLink(way[i]) ? i : toldBefore(i);
            }
            Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
            found.add(new Found(true, List.copyOf(circle)));
        }

        private void chain(int first) {
            List<Integer> chain = new ArrayList<>();
            for (int at = first; at != NONE; at = longest[at]) {
                if (told[at]) {
                    return;
                }
                if (isLink(at)) {
                    told[at] = true;
                    chain.add(links[at]);
                }
            }
            found.add(new Found(false, List.copyOf(chain)));
        }
    }
}
