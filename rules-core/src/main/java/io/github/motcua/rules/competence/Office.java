package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body that every unit of a level has, on some days: the People's Committee of a commune, the Justice
 * Division of a district. Immutable; equal by content.
 *
 * @param id its id, for example {@code ubnd-xa}
 * @param level the level of the units that have it
 * @param kind what kind of body it is
 * @param name its name without that of the unit, for example "UBND cấp xã"
 * @param posts the posts in it, by rank, with their titles
 * @param validity the days on which there is such a body
 * @param citations the provisions that set it up
 */
public record Office(
        String id,
        Level level,
        OfficeKind kind,
        Text name,
        Map<Rank, Text> posts,
        Period validity,
        List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public Office {
        Map<Rank, Text> copy = new EnumMap<>(Rank.class);
        copy.putAll(posts);
        posts = Collections.unmodifiableMap(copy);
        citations = List.copyOf(citations);
    }

    /** What a post in it is called with the office, "Chủ tịch UBND cấp xã"; the office itself if it is no such post. */
    public Text called(@Nullable Rank post) {
        Text title = post == null ? null : posts.get(post);
        return title == null ? name : Text.of(title.vi() + " " + name.vi(), title.en() + ", " + name.en());
    }
}
