package io.github.motcua.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.DelegationChains.Found;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Circles and chains of delegations, whoever delegates. */
class DelegationChainsTest {

    private final DelegationChains<String> chains = new DelegationChains<>();

    private void links(String... fromAndTo) {
        for (String link : fromAndTo) {
            String[] ends = link.split(" ");
            chains.link(List.of(ends[0].split(",")), List.of(ends[1].split(",")));
        }
    }

    private static Found circle(Integer... links) {
        return new Found(true, List.of(links));
    }

    @Test
    void nothing_is_found_where_there_is_nothing() {
        assertThat(chains.find()).isEmpty();
    }

    @Test
    void links_that_do_not_come_back_are_no_circle() {
        links("a b", "b c", "a c", "c d", "b d");

        assertThat(chains.find()).isEmpty();
    }

    @Test
    void a_circle_is_told_in_order_from_its_first_link() {
        links("c a", "x c", "a b", "b c");

        assertThat(chains.find()).containsExactly(circle(0, 2, 3));
    }

    @Test
    void a_link_to_where_it_starts_is_a_circle_of_one() {
        links("a b", "b b");

        assertThat(chains.find()).containsExactly(circle(1));
    }

    @Test
    void circles_that_share_no_link_are_all_told() {
        links("a b", "b a", "c d", "d c", "b c", "a e", "e a");

        assertThat(chains.find()).containsExactlyInAnyOrder(circle(0, 1), circle(2, 3), circle(5, 6));
    }

    @Test
    void a_link_may_start_at_several_places_and_arrive_at_several() {
        links("a,b c,d", "d,e f", "f g,b");

        assertThat(chains.find()).containsExactly(circle(0, 1, 2));
    }

    @Test
    void only_the_links_asked_for_are_looked_at() {
        links("a b", "b c", "c a");

        assertThat(chains.find(new int[] {0, 1})).isEmpty();
        assertThat(chains.find(new int[] {2, 1, 0})).containsExactly(circle(0, 1, 2));
    }

    @Test
    void a_power_is_passed_on_thirty_two_times_at_most() {
        for (int i = 0; i < DelegationChains.LONGEST; i++) {
            links("n" + i + " n" + (i + 1));
        }

        assertThat(chains.find()).isEmpty();

        links("n" + DelegationChains.LONGEST + " last", "n1 aside");

        assertThat(chains.find()).hasSize(1);
        assertThat(chains.find().get(0).circle()).isFalse();
        assertThat(chains.find().get(0).links()).hasSize(33).startsWith(0, 1, 2).endsWith(32);
    }

    @Test
    void a_chain_of_a_hundred_thousand_is_told_at_once() {
        for (int i = 0; i < 100_000; i++) {
            links("n" + i + " n" + (i + 1));
        }

        List<Found> found = Assertions.assertTimeout(Duration.ofSeconds(5), () -> chains.find());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).links()).hasSize(100_000);
    }

    @Test
    void a_circle_of_a_hundred_thousand_with_as_many_shorter_ones_is_told_at_once() {
        for (int i = 0; i < 100_000; i++) {
            links("n" + i + " n0,n" + (i + 1) % 100_000);
        }

        List<Found> found = Assertions.assertTimeout(Duration.ofSeconds(5), () -> chains.find());

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).circle()).isTrue();
    }

    @Test
    void a_place_where_many_meet_is_looked_at_once() {
        for (int i = 0; i < 50_000; i++) {
            links("a" + i + " hub", "hub z" + i);
        }

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> chains.find()))
                .isEmpty();
    }

    /** Compared with the plainest way to know: take out what leads nowhere until nothing is left. */
    @RepeatedTest(200)
    void a_circle_is_found_exactly_if_there_is_one(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int places = 2 + random.nextInt(8);
        List<int[]> links = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            links.add(new int[] {random.nextInt(places), random.nextInt(places)});
        }
        DelegationChains<Integer> some = new DelegationChains<>();
        links.forEach(link -> some.link(List.of(link[0]), List.of(link[1])));

        List<Found> found = some.find();

        assertThat(found.isEmpty()).isEqualTo(!anyCircle(links));
        Set<Integer> told = new HashSet<>();
        for (Found one : found) {
            assertThat(one.circle()).isTrue();
            assertThat(Collections.disjoint(told, one.links())).isTrue();
            told.addAll(one.links());
            for (int i = 0; i < one.links().size(); i++) {
                int[] link = links.get(one.links().get(i));
                int[] next = links.get(one.links().get((i + 1) % one.links().size()));
                assertThat(next[0]).isEqualTo(link[1]);
            }
        }
    }

    private static boolean anyCircle(List<int[]> links) {
        List<int[]> left = new ArrayList<>(links);
        while (left.removeIf(link -> left.stream().noneMatch(next -> next[0] == link[1]))) {
            // until nothing can be taken out
        }
        return !left.isEmpty();
    }
}
