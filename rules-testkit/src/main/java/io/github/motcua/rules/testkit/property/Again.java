package io.github.motcua.rules.testkit.property;

import org.jspecify.annotations.Nullable;

/**
 * A counterexample to look at again.
 *
 * @param property the id of the property
 * @param origin where the case comes from
 */
record Again(String property, String origin) {

    /** What the system property asks for; null if it asks for nothing. */
    static @Nullable Again asked() {
        String asked = System.getProperty(Properties.AGAIN, "");
        if (asked.isEmpty()) {
            return null;
        }
        int colon = asked.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    Properties.AGAIN + " is `" + asked + "`, but must be like limits-are-monotone:random/17/42");
        }
        return new Again(asked.substring(0, colon), asked.substring(colon + 1));
    }

    @Override
    public String toString() {
        return "-D" + Properties.AGAIN + "=" + property + ":" + origin;
    }
}
