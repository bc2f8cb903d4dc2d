package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.text.Nearest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A counterexample to look at again.
 *
 * @param property the id of the property
 * @param origin where the case comes from
 */
record Again(String property, String origin) {

    static final String WORLD = "world/";

    private static final System.Logger LOG = System.getLogger(Properties.class.getName());

    /**
     * What the system property asks for; null if it asks for nothing. Another run may hold what it asks for: then there is
     * nothing to look at in this one, and that is logged.
     *
     * @throws IllegalArgumentException if it is written in another way, or nearly asks for one of these properties:
     *     otherwise a slip of the pen would pass
     */
    static @Nullable Again asked(Properties properties) {
        String asked = System.getProperty(Properties.AGAIN, "");
        if (asked.isEmpty()) {
            return null;
        }
        int colon = asked.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    Properties.AGAIN + " is `" + asked + "`, but must be like limits-are-monotone:random/17/42");
        }
        Again again = new Again(asked.substring(0, colon), asked.substring(colon + 1));
        List<String> ids = properties.ids();
        if (!ids.contains(again.property)) {
            Optional<String> near = Nearest.to(again.property, ids);
            if (near.isPresent() && !Properties.all().ids().contains(again.property)) {
                throw new IllegalArgumentException(
                        Properties.AGAIN + " is `" + asked + "`; did you mean " + near.get() + "?");
            }
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} is `{1}`: this run looks at nothing, as its properties are {2}",
                    Properties.AGAIN,
                    asked,
                    String.join(", ", ids));
        }
        return again;
    }

    /** Whether a run holds the property. */
    boolean isOf(Properties properties) {
        return properties.ids().contains(property);
    }

    /** Whether the case is one of a random world. */
    boolean isOfAWorld() {
        return origin.startsWith(WORLD);
    }

    /** The seed of the world and the number of the case in it. */
    long[] world() {
        try {
            String[] numbers = origin.substring(WORLD.length()).split("/", 2);
            return new long[] {Long.parseLong(numbers[0]), Integer.parseInt(numbers[1])};
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no such case: " + origin, e);
        }
    }

    @Override
    public String toString() {
        return "-D" + Properties.AGAIN + "=" + property + ":" + origin;
    }
}
