package io.github.motcua.rules.dsl;

import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence that says everything that is mandatory; optional clauses may follow in any order, each once. Not
 * thread-safe while clauses are added.
 *
 * @param <T> what it defines
 */
public abstract class Entry<T> {

    private final Once once = new Once();
    private final Map<String, Entry<?>> parts = new LinkedHashMap<>();

    Entry() {}

    /**
     * What the sentence defines, to be used outside of the catalog or calendar that states it. Whether it fits
     * there is found when that is defined.
     *
     * @throws RejectedException with everything that is wrong with its clauses
     */
    public final T define() {
        Issues issues = new Issues();
        report("", new Reporter(issues, ""));
        issues.throwIfRefused();
        return content();
    }

    /** What the sentence comes to so far. */
    abstract T content();

    /** Notes that a clause is said which may be said only once; {@code member} is its place. */
    final void once(String member) {
        once.say(member);
    }

    /** Notes a clause that says nothing but its provisions; {@code member} is its place. */
    final void cited(String member, List<Provision> provisions) {
        once.cite(member, provisions);
    }

    /** Takes up sentences within this one; {@code member} is their place. */
    final <P extends Entry<?>> List<P> parts(String member, List<P> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            parts.put("/" + member + "/" + i, sentences.get(i));
        }
        return sentences;
    }

    /** Takes up a sentence within this one; {@code member} is its place. */
    final <P extends Entry<?>> P part(String member, P sentence) {
        parts.put("/" + member, sentence);
        return sentence;
    }

    static <P> List<P> contents(List<? extends Entry<P>> sentences) {
        List<P> contents = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> contents.add(sentence.content()));
        return contents;
    }

    /** Notes what is wrong with the clauses; {@code pointer} is the place of this sentence. */
    final void report(String pointer, Reporter report) {
        once.report(pointer, report);
        parts.forEach((at, part) -> part.report(pointer + at, report));
    }

    /** What it defines, in short. */
    @Override
    public String toString() {
        return String.valueOf(content());
    }
}
