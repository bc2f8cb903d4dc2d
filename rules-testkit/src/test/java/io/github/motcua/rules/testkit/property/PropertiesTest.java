package io.github.motcua.rules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The properties hold on the shipped catalogs and on random ones. {@code -Dmotcua.properties.cases=N} looks at so many
 * boundary and so many random cases of the shipped catalogs and at N / 4 worlds.
 */
class PropertiesTest {

    private static final int CASES = Integer.getInteger("motcua.properties.cases", 25);

    @Test
    void they_hold_on_the_shipped_catalogs() {
        List<Catalog> shipped = Catalogs.shipped().stream()
                .flatMap(id -> Catalogs.shipped(id).stream())
                .toList();

        Held held = Properties.all().seed(17).cases(CASES).hold(shipped);

        assertThat(held.cases()).isGreaterThan(CASES);
        assertThat(held.comparisons().values()).hasSize(6).allMatch(compared -> compared > 0);
    }

    @Test
    void they_hold_in_random_worlds() {
        Held held = Properties.all().cases(10).holdInWorlds(CASES / 4);

        assertThat(held.comparisons().values()).hasSize(6).allMatch(compared -> compared > 0);
    }
}
