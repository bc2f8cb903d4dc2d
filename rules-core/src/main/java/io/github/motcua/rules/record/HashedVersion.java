package io.github.motcua.rules.record;

/**
 * The version of a catalog or a calendar by which was decided, and its content by a hash. Immutable; equal by content.
 *
 * @param id its id
 * @param version its version
 * @param sha256 the SHA-256 of its content as {@link io.github.motcua.rules.json.CatalogJson} or {@link
 *     io.github.motcua.rules.json.CalendarJson} writes it in UTF-8, in 64 lower-case hexadecimal digits
 */
public record HashedVersion(String id, String version, String sha256) {
    /** Id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
