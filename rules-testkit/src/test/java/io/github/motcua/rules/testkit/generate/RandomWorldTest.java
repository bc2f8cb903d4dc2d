package io.github.motcua.rules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RandomWorldTest {

    private static final int WORLDS = 10;
    private static final int CASES = 25;

    private static final List<String> KINDS = List.of(
            "ORDINARY",
            "SUPPLEMENT",
            "REFUSE",
            "NOT_COMPETENT",
            "UNDETERMINED",
            "delegation MET",
            "delegation NOT_MET",
            "delegation UNDETERMINED",
            "of several versions",
            "openings",
            "overlays",
            "transitions applied",
            "decided later",
            "with own calendar");

    @Test
    void the_same_seed_gives_the_same_world_and_the_same_cases() {
        for (Feature feature : Feature.values()) {
            RandomWorld world = RandomWorld.of(3, Set.of(feature));
            RandomWorld again = RandomWorld.of(3, Set.of(feature));

            assertThat(again.catalogs()).isEqualTo(world.catalogs());
            assertThat(again.calendars()).isEqualTo(world.calendars());
            assertThat(again.cases(20)).isEqualTo(world.cases(20));
        }
    }

    @Test
    void every_world_is_sound_and_decides_its_cases() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = RandomWorld.of(seed, EnumSet.allOf(Feature.class));
            Set<String> calendars = new HashSet<>(Calendars.shipped());
            for (WorkCalendar calendar : world.calendars()) {
                calendars.add(calendar.id());
            }
            assertThat(CatalogVersions.check(world.catalogs(), calendars))
                    .as(world.toString())
                    .isEmpty();
            count(world, seen);
            List<Case> cases = world.cases(CASES);
            seen.merge("cases", cases.size(), Integer::sum);
            for (Case given : cases) {
                Decision decision = world.rules().decide(given);
                seen.merge(decision.outcome().toString(), 1, Integer::sum);
                decision.delegations().forEach(each -> seen.merge("delegation " + each.status(), 1, Integer::sum));
                seen.merge("transitions applied", decision.transitions().size(), Integer::sum);
                given.decidedOn().ifPresent(day -> seen.merge("decided later", 1, Integer::sum));
            }
        }
        assertThat(seen.get("cases")).isGreaterThan(WORLDS * CASES * 8 / 10);
        for (String kind : KINDS) {
            assertThat(seen.getOrDefault(kind, 0)).as("%s in %s", kind, seen).isPositive();
        }
    }

    private static void count(RandomWorld world, Map<String, Integer> seen) {
        Set<String> ids = new HashSet<>();
        for (Catalog catalog : world.catalogs()) {
            seen.merge("of several versions", ids.add(catalog.id()) ? 0 : 1, Integer::sum);
            seen.merge("delegations", catalog.delegations().size(), Integer::sum);
            seen.merge("openings", catalog.openings().size(), Integer::sum);
            seen.merge("overlays", catalog.overlays().size(), Integer::sum);
            seen.merge("transitions", catalog.transitions().size(), Integer::sum);
            seen.merge(
                    "with own calendar",
                    catalog.calendar().filter(id -> id.startsWith("layer")).isPresent() ? 1 : 0,
                    Integer::sum);
            seen.merge("with calendar", catalog.calendar().isPresent() ? 1 : 0, Integer::sum);
        }
    }
}
