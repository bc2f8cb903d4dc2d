package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cases made from catalogs: valid ones, those at every boundary, and random ones. The same catalogs always give the
 * same cases in the same order, and {@link #again} makes one again from its line. Every case can be decided: where
 * nothing is in force on a day beside a boundary, there is no case of that day. Not safe for use by several threads at
 * once.
 *
 * <p>In plain JUnit 5:
 *
 * <pre>{@code
 * static Stream<GeneratedCase> boundaries() {
 *     return CaseGenerator.of(Catalogs.hoanKiemNoWait2022()).boundary();
 * }
 *
 * @ParameterizedTest
 * @MethodSource("boundaries")
 * void every_boundary_is_decided(GeneratedCase generated) { .. }
 * }</pre>
 */
public final class CaseGenerator {

    private final TestedCatalogs catalogs;
    private @Nullable List<GeneratedCase> validCases;
    private @Nullable List<GeneratedCase> boundaryCases;
    private @Nullable RandomCases random;
    private long randomSeed;

    private CaseGenerator(TestedCatalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * For catalogs.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public static CaseGenerator of(Catalog... catalogs) {
        return of(List.of(catalogs));
    }

    /** For catalogs; see {@link #of(Catalog...)}. */
    public static CaseGenerator of(Collection<Catalog> catalogs) {
        return new CaseGenerator(TestedCatalogs.of(catalogs, List.of()));
    }

    /** For catalogs that have been loaded. */
    public static CaseGenerator of(TestedCatalogs catalogs) {
        return new CaseGenerator(catalogs);
    }

    /**
     * Of each procedure, on the first day of each span of days on which its law stays the same, a case that meets all
     * it can: the best of those that come of changing one fact after another. Of a procedure with more than 64 spans
     * the last 64.
     */
    public Stream<GeneratedCase> valid() {
        return validCases().stream();
    }

    /**
     * Around each valid case, those that differ from it in one thing: for every fact the limit, one below and one above
     * of every comparison of a number or a date, the second before and after of every time of a criterion or a cut-off,
     * every code, every set with one code more or less, not known, and not applicable; and the day before, the day and
     * the day after each first and last day of whatever bears on the procedure; and dossiers received the day before a
     * change of law, decided before, on and after its first day.
     */
    public Stream<GeneratedCase> boundary() {
        return boundaryCases().stream();
    }

    /** The random cases of the first numbers; see {@link RandomCases}. */
    public Stream<GeneratedCase> random(long seed, int number) {
        return IntStream.range(0, number).mapToObj(i -> randomOf(seed, i)).flatMap(Optional::stream);
    }

    /** All valid ones, all at boundaries, and some random ones. */
    public Stream<GeneratedCase> all(long seed, int random) {
        return Stream.of(valid(), boundary(), random(seed, random)).flatMap(each -> each);
    }

    /**
     * The case of a line: {@code valid/0/3}, {@code boundary/0/42} or {@code random/17/42}, the last with its seed.
     *
     * @throws IllegalArgumentException if the catalogs give no such case
     */
    public GeneratedCase again(String origin) {
        String[] parts = origin.split("/", -1);
        try {
            if (parts.length == 3) {
                int number = Integer.parseInt(parts[2]);
                Optional<GeneratedCase> found = switch (parts[0]) {
                    case "valid" -> at(validCases(), number);
                    case "boundary" -> at(boundaryCases(), number);
                    case "random" -> randomOf(Long.parseLong(parts[1]), number);
                    default -> Optional.empty();
                };
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no such case: " + origin, e);
        }
        throw new IllegalArgumentException("no such case: " + origin);
    }

    private static Optional<GeneratedCase> at(List<GeneratedCase> cases, int number) {
        return number >= 0 && number < cases.size() ? Optional.of(cases.get(number)) : Optional.empty();
    }

    private List<GeneratedCase> validCases() {
        List<GeneratedCase> known = validCases;
        if (known == null) {
            known = new ArrayList<>();
            for (Case given : catalogs.valid()) {
                known.add(new GeneratedCase(
                        given,
                        GeneratedCase.Kind.VALID,
                        Text.of("đáp ứng mọi điều kiện có thể đáp ứng", "meets all that it can"),
                        "",
                        List.of(),
                        "valid/0/" + known.size()));
            }
            validCases = known;
        }
        return known;
    }

    private List<GeneratedCase> boundaryCases() {
        List<GeneratedCase> known = boundaryCases;
        if (known == null) {
            known = new BoundaryCases(catalogs, validCases()).cases();
            boundaryCases = known;
        }
        return known;
    }

    private Optional<GeneratedCase> randomOf(long seed, int number) {
        RandomCases known = random;
        if (known == null || randomSeed != seed) {
            known = new RandomCases(catalogs, Set.of(Feature.values()), seed);
            random = known;
            randomSeed = seed;
        }
        return known.number(number)
                .map(given -> new GeneratedCase(
                        given,
                        GeneratedCase.Kind.RANDOM,
                        Text.of("ngẫu nhiên", "at random"),
                        "",
                        List.of(),
                        "random/" + seed + "/" + number));
    }
}
