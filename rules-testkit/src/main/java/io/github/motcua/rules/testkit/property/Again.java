package io.github.motcua.rules.testkit.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counterexample to look at again.
 *
 * @param property the id of the property
 * @param origin where the case comes from
 */
record Again(String property, String origin) {

    static final String WORLD = "world/";

    /**
     * What the system property asks for; null if it asks for nothing.
     *
     * @throws IllegalArgumentException if it asks for none of these properties: otherwise a slip of the pen would pass
     */
    static @Nullable Again asked(List<Property> properties) {
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
        List<String> ids = properties.stream().map(Property::id).toList();
        if (!ids.contains(again.property)) {
            throw new IllegalArgumentException(
                    Properties.AGAIN + " is `" + asked + "`, but the properties here are " + String.join(", ", ids));
        }
        return again;
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
