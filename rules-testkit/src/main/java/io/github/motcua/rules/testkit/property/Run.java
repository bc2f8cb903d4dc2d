package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.Shrink;
import io.github.motcua.rules.testkit.generate.Shrunk;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of properties: looks at cases, counts, and tells of the first that fails. */
final class Run {

    private final Properties properties;
    private final @Nullable Again again;
    private final boolean shrinksCatalogs;
    private final TreeMap<String, Long> comparisons = new TreeMap<>();
    private long cases;
    private @Nullable RandomWorld world;
    private @Nullable Subject subject;

    Run(Properties properties, @Nullable Again again, boolean shrinksCatalogs) {
        this.properties = properties;
        this.again = again;
        this.shrinksCatalogs = shrinksCatalogs;
        properties.list().forEach(property -> comparisons.put(property.id(), 0L));
    }

    /** The world of a seed, made once for all its cases. */
    Subject world(long seed, Supplier<RandomWorld> make, UnderTest engine) {
        RandomWorld known = world;
        if (known == null || known.seed() != seed) {
            known = make.get();
            world = known;
            subject = Subject.of(known.tested(), engine);
        }
        return Objects.requireNonNull(subject);
    }

    Optional<Case> worldCase(int number) {
        return Objects.requireNonNull(world).number(number);
    }

    void look(Subject on, Case given, String origin) {
        cases++;
        for (Property property : properties.list()) {
            if (again == null || again.property().equals(property.id())) {
                long before = on.comparisons();
                if (property.check(on, given).isPresent()) {
                    throw new AssertionError(new Failure(property, on, given, origin).told());
                }
                comparisons.merge(property.id(), on.comparisons() - before, Long::sum);
            }
        }
    }

    Held held() {
        long compared = comparisons.values().stream().mapToLong(Long::longValue).sum();
        if (compared == 0 && again == null) {
            throw new AssertionError("nothing was compared: no property claims anything of " + cases + " cases");
        }
        return new Held(cases, comparisons);
    }

    /** A counterexample, made smaller and told. */
    private final class Failure {
        private final Property property;
        private final Subject on;
        private final Case given;
        private final String origin;

        Failure(Property property, Subject on, Case given, String origin) {
            this.property = property;
            this.on = on;
            this.given = given;
            this.origin = origin;
        }

        String told() {
            Shrunk<Case> shrunk = Shrink.smallest(given, other -> fails(on, other));
            Subject smallest = shrinksCatalogs ? withSmallCatalogs(shrunk.smallest()) : on;
            Counterexample found = property.check(smallest, shrunk.smallest()).orElseThrow();
            StringBuilder text = new StringBuilder();
            line(
                    text,
                    property.id() + " does not hold (" + property.name().en() + "): "
                            + property.claim().en());
            line(text, property.name().vi() + ": " + property.claim().vi());
            line(text, found.what().en());
            line(text, found.what().vi());
            line(text, "case:    " + CaseJson.write(found.given()));
            found.comparedWith().ifPresent(other -> line(text, "against: " + CaseJson.write(other)));
            line(text, "shrunk in " + shrunk.attempts() + " attempts from " + CaseJson.write(given));
            if (shrinksCatalogs) {
                smallest.catalogs().catalogs().forEach(each -> line(text, "catalog: " + CatalogJson.write(each)));
            }
            line(text, "");
            line(text, smallest.decide(found.given()).explain());
            line(text, "Look at it again: " + new Again(property.id(), origin));
            return text.toString();
        }

        private void line(StringBuilder text, String line) {
            text.append(line).append('\n');
        }

        private boolean fails(Subject by, Case other) {
            return by.accepts(other) && property.check(by, other).isPresent();
        }

        private Subject withSmallCatalogs(Case smallCase) {
            Shrunk<List<Catalog>> small =
                    Shrink.smallest(on.catalogs().catalogs(), catalogs -> fails(subject(catalogs), smallCase));
            return subject(small.smallest());
        }

        private Subject subject(List<Catalog> catalogs) {
            return Subject.of(TestedCatalogs.of(catalogs, on.catalogs().calendars()), on.engine());
        }
    }
}
