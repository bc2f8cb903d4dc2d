package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.Shrink;
import io.github.motcua.rules.testkit.generate.Shrunk;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
                Optional<Counterexample> found = checked(property, on, given);
                if (found.isPresent()) {
                    throw new AssertionError(new Failure(property, on, found.get(), given, origin).told());
                }
                comparisons.merge(property.id(), on.comparisons() - before, Long::sum);
            }
        }
    }

    /** A case on which somebody throws is a counterexample like any other: it can be shrunk and looked at again. */
    private static Optional<Counterexample> checked(Property property, Subject on, Case given) {
        try {
            return property.check(on, given);
        } catch (RuntimeException thrown) {
            return Optional.of(new Counterexample(
                    property.id(),
                    given,
                    null,
                    Text.of("không có câu trả lời mà có lỗi: " + thrown, "no answer but an exception: " + thrown)));
        }
    }

    /** @param each whether each property must have compared something; else it is enough if one has */
    Held held(boolean each) {
        Held held = new Held(cases, comparisons);
        Set<String> silent = held.silent();
        if (again == null && (each ? !silent.isEmpty() : silent.size() == comparisons.size())) {
            throw new AssertionError("nothing was compared by " + silent + ": of none of " + cases
                    + " cases anything is claimed, or a property of your own does not call Subject.compared()");
        }
        return held;
    }

    /** A counterexample, made smaller and told. */
    private final class Failure {
        private final Property property;
        private final Subject on;
        private final Case given;
        private final String origin;

        /** That of the smallest case so far. */
        private Counterexample found;

        Failure(Property property, Subject on, Counterexample found, Case given, String origin) {
            this.property = property;
            this.on = on;
            this.found = found;
            this.given = given;
            this.origin = origin;
        }

        String told() {
            // that it fails as it is need not be asked again, and of an engine that remembers it might not come out
            // again
            Shrunk<Case> shrunk = Shrink.smallest(given, other -> other.equals(given) || fails(on, other));
            Subject smallest = shrinksCatalogs ? withSmallCatalogs(shrunk.smallest()) : on;
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
            line(text, explained(smallest));
            line(text, "Look at it again: " + new Again(property.id(), origin));
            return text.toString();
        }

        private void line(StringBuilder text, String line) {
            text.append(line).append('\n');
        }

        private boolean fails(Subject by, Case other) {
            Optional<Counterexample> smaller = by.accepts(other) ? checked(property, by, other) : Optional.empty();
            found = smaller.orElse(found);
            return smaller.isPresent();
        }

        private String explained(Subject by) {
            try {
                return by.decide(found.given()).explain();
            } catch (RuntimeException thrown) {
                return "no answer but " + thrown;
            }
        }

        private Subject withSmallCatalogs(Case smallCase) {
            List<Catalog> all = on.catalogs().catalogs();
            Shrunk<List<Catalog>> small =
                    Shrink.smallest(all, catalogs -> catalogs.equals(all) || fails(subject(catalogs), smallCase));
            return subject(small.smallest());
        }

        private Subject subject(List<Catalog> catalogs) {
            return Subject.of(TestedCatalogs.of(catalogs, on.catalogs().calendars()), on.engine());
        }
    }
}
