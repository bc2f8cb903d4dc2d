package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An office, with the posts in it and the days on which there is such a body; on every day if that is not said. */
public final class OfficeClauses extends CatalogEntry<Office> implements InForce<OfficeClauses> {

    private final String id;
    private final Level level;
    private final OfficeKind kind;
    private final Text name;
    private final List<Provision> citations;
    private final Map<Rank, Text> posts = new EnumMap<>(Rank.class);
    private Period days = Period.ALWAYS;

    OfficeClauses(String id, Level level, OfficeKind kind, Text name, List<Provision> citations) {
        this.id = id;
        this.level = level;
        this.kind = kind;
        this.name = name;
        this.citations = citations;
    }

    /** What kind of body it is, and the level of the units that have it. */
    public interface Kind {

        /** A body of this kind in the units of a level. */
        Named<Because<OfficeClauses>> isA(OfficeKind kind, Level level);

        /** A People's Committee. */
        default Named<Because<OfficeClauses>> isACommitteeOf(Level level) {
            return isA(OfficeKind.COMMITTEE, level);
        }

        /** A specialised agency of a People's Committee. */
        default Named<Because<OfficeClauses>> isAnAgencyOf(Level level) {
            return isA(OfficeKind.AGENCY, level);
        }

        /** A public service unit or an administrative service centre. */
        default Named<Because<OfficeClauses>> isAServiceUnitOf(Level level) {
            return isA(OfficeKind.SERVICE_UNIT, level);
        }
    }

    /** A post in it and its title. */
    public OfficeClauses withPost(Rank rank, Text title) {
        once("posts/" + rank);
        posts.put(rank, title);
        return this;
    }

    /** A post in it and its title. */
    public OfficeClauses withPost(Rank rank, Vietnamese vi, English en) {
        return withPost(rank, Words.text(vi, en));
    }

    @Override
    public OfficeClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    Office content() {
        return new Office(id, level, kind, name, posts, days, citations);
    }
}
