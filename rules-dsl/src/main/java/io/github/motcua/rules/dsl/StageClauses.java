package io.github.motcua.rules.dsl;

import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A stage of an inter-linked procedure, with what else may be said of it: it begins with the receipt and is counted
 * by the procedure's calendar if that is not said.
 */
public final class StageClauses extends Entry<Stage> {

    private final String id;
    private final Text name;
    private final Text body;
    private final Term term;
    private final List<Provision> citations;
    private final SortedSet<String> earlier = new TreeSet<>();
    private String calendar = "";

    StageClauses(String id, Text name, Text body, Term term, List<Provision> citations) {
        this.id = id;
        this.name = name;
        this.body = body;
        this.term = term;
        this.citations = citations;
    }

    /** Who does it. */
    public interface By {

        /** Done by the body that a composed text names. */
        Within<Because<StageClauses>> by(Text body);

        /** Done by this body. */
        default Within<Because<StageClauses>> by(Vietnamese vi, English en) {
            return by(Words.text(vi, en));
        }
    }

    /** The ids of the stages that must be over before this one begins. */
    public StageClauses after(String first, String... others) {
        once("after");
        earlier.addAll(Several.of(first, others));
        return this;
    }

    /** The id of the calendar by which that body works. */
    public StageClauses byCalendar(String other) {
        once("calendar");
        this.calendar = other;
        return this;
    }

    @Override
    Stage content() {
        return new Stage(id, name, body, term, calendar, earlier, citations);
    }
}
