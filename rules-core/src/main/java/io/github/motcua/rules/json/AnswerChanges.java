package io.github.motcua.rules.json;

import io.github.motcua.rules.analysis.Aspect;
import io.github.motcua.rules.record.AnswerChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds in what two answers differ, as they stand in records. Entries of lists are held against each other by id, so
 * that one more requirement does not change those after it.
 */
final class AnswerChanges {

    private static final String CITATIONS = "\"citations\":[";
    private static final String FACTS = "facts";

    private final List<AnswerChange> changes = new ArrayList<>();
    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Map<String, String> factsBefore;
    private final Map<String, String> factsAfter;

    private AnswerChanges(String before, String after) {
        this.before = Pieces.members(before);
        this.after = Pieces.members(after);
        this.factsBefore = Pieces.members(this.before.getOrDefault(FACTS, "{}"));
        this.factsAfter = Pieces.members(this.after.getOrDefault(FACTS, "{}"));
    }

    /** In what two answers differ, in the order of their members; none if they hold the same. */
    static List<AnswerChange> between(String before, String after) {
        AnswerChanges found = new AnswerChanges(before, after);
        found.find();
        return found.changes;
    }

    private void find() {
        plain(Aspect.OUTCOME, "outcome");
        plain(Aspect.TRACK, "track");
        findings();
        object(Aspect.COMPETENCE, "competence");
        list(Aspect.COMPETENCE, "guide", "", "");
        list(Aspect.DELEGATIONS, "delegations", "id", "");
        due();
        object(Aspect.SLIP, "slip");
        list(Aspect.DUTIES, "duties", "id", "");
        list(Aspect.READINGS, "readings", "id", "");
        list(Aspect.DOSSIER, "transitions", "id", "");
        if (!Objects.equals(before.get("basis"), after.get("basis"))) {
            changes.add(new AnswerChange(Aspect.CITATIONS, "", before.get("basis"), after.get("basis"), true));
        }
    }

    private void findings() {
        List<String> was = Pieces.items(before.get("findings"));
        List<String> is = Pieces.items(after.get("findings"));
        if (factsBefore.equals(factsAfter)) { // then what is written the same is the same
            int same = sameAtStart(was, is);
            was = was.subList(same, was.size());
            is = is.subList(same, is.size());
        }
        list(Aspect.FINDINGS, requirements(was), requirements(is), "id", "programme");
    }

    private static int sameAtStart(List<String> one, List<String> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private void plain(Aspect aspect, String member) {
        String was = before.get(member);
        String is = after.get(member);
        if (!Objects.equals(was, is)) {
            changes.add(new AnswerChange(aspect, "", was, is, false));
        }
    }

    private void object(Aspect aspect, String member) {
        entry(aspect, "", before.get(member), after.get(member));
    }

    private void due() {
        Map<String, String> was = Pieces.members(before.getOrDefault("due", "{}"));
        Map<String, String> is = Pieces.members(after.getOrDefault("due", "{}"));
        list(Aspect.LIMIT, limits(was), limits(is), "id", "");
        list(Aspect.LIMIT, Pieces.items(was.get("stages")), Pieces.items(is.get("stages")), "id", "");
        boolean open = was.containsKey("candidates");
        if (open != is.containsKey("candidates") && !was.isEmpty() && !is.isEmpty()) {
            String candidates = "\"candidates\"";
            String limit = "\"limit\"";
            changes.add(
                    new AnswerChange(Aspect.LIMIT, "", open ? candidates : limit, open ? limit : candidates, false));
        }
    }

    private static List<String> limits(Map<String, String> due) {
        String limit = due.get("limit");
        return limit == null ? Pieces.items(due.get("candidates")) : List.of(limit);
    }

    /** The requirements out of their groups, each with what is told of its group. */
    private static List<String> requirements(List<String> groups) {
        List<String> requirements = new ArrayList<>();
        for (String group : groups) {
            Map<String, String> members = Pieces.members(group);
            List<String> ofGroup = Pieces.items(members.remove("requirements"));
            String start = Pieces.object(members);
            for (String requirement : ofGroup) {
                requirements.add(start.substring(0, start.length() - 1) + "," + requirement.substring(1));
            }
        }
        return requirements;
    }

    private void list(Aspect aspect, String member, String key, String otherKey) {
        String was = before.get(member);
        String is = after.get(member);
        if (!Objects.equals(was, is)) {
            list(aspect, Pieces.items(was), Pieces.items(is), key, otherKey);
        }
    }

    private void list(Aspect aspect, List<String> wasAll, List<String> isAll, String key, String otherKey) {
        List<String> was = wasAll;
        List<String> is = isAll;
        if (factsBefore.equals(factsAfter)) {
            int same = sameAtStart(wasAll, isAll);
            was = wasAll.subList(same, wasAll.size());
            is = isAll.subList(same, isAll.size());
            while (!was.isEmpty() && !is.isEmpty() && was.get(was.size() - 1).equals(is.get(is.size() - 1))) {
                was = was.subList(0, was.size() - 1);
                is = is.subList(0, is.size() - 1);
            }
        }
        int found = changes.size();
        Map<String, String> earlier = byKey(was, key, otherKey);
        Map<String, String> later = byKey(is, key, otherKey);
        for (Map.Entry<String, String> entry : earlier.entrySet()) {
            entry(aspect, entry.getKey(), entry.getValue(), later.get(entry.getKey()));
        }
        for (Map.Entry<String, String> entry : later.entrySet()) {
            if (!earlier.containsKey(entry.getKey())) {
                entry(aspect, entry.getKey(), null, entry.getValue());
            }
        }
        List<String> orderBefore = List.copyOf(earlier.keySet());
        List<String> orderAfter = List.copyOf(later.keySet());
        if (changes.size() == found && !orderBefore.equals(orderAfter)) {
            changes.add(new AnswerChange(aspect, "", ids(orderBefore), ids(orderAfter), false));
        }
    }

    /** Entries by their id; an id that occurs again has its number behind it. */
    private static Map<String, String> byKey(List<String> entries, String key, String otherKey) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String entry : entries) {
            Map<String, String> members = key.isEmpty() ? Map.of() : Pieces.members(entry);
            String id = members.getOrDefault(key, "\"\"") + members.getOrDefault(otherKey, "");
            String unique = id;
            for (int number = 2; byKey.containsKey(unique); number++) {
                unique = id + "#" + number;
            }
            byKey.put(unique, entry);
        }
        return byKey;
    }

    private static String ids(List<String> keys) {
        StringBuilder ids = new StringBuilder("[");
        for (String key : keys) {
            ids.append(ids.length() == 1 ? "" : ",").append('"').append(id(key)).append('"');
        }
        return ids.append(']').toString();
    }

    /** The id in a key, which stands in quotes there. Ids are plain, so nothing in them is escaped. */
    private static String id(String key) {
        int end = key.indexOf('"', 1);
        return end < 0 ? key : key.substring(1, end);
    }

    private void entry(Aspect aspect, String key, @Nullable String was, @Nullable String is) {
        String earlier = aspect == Aspect.FINDINGS ? withValues(was, factsBefore) : was;
        String later = aspect == Aspect.FINDINGS ? withValues(is, factsAfter) : is;
        if (Objects.equals(earlier, later)) {
            return;
        }
        if (earlier == null || later == null) {
            changes.add(new AnswerChange(aspect, id(key), earlier, later, false));
            return;
        }
        boolean only = withoutCitations(earlier).equals(withoutCitations(later));
        Map<String, String> one = Pieces.members(earlier);
        Map<String, String> other = Pieces.members(later);
        changes.add(new AnswerChange(aspect, id(key), differing(one, other), differing(other, one), only));
    }

    /** A finding with the values of the facts that it looked at in place of their ids. */
    private static @Nullable String withValues(@Nullable String finding, Map<String, String> facts) {
        if (finding == null) {
            return null;
        }
        Map<String, String> members = Pieces.members(finding);
        StringBuilder values = new StringBuilder("{");
        for (String quoted : Pieces.items(members.get(FACTS))) {
            String id = id(quoted);
            values.append(values.length() == 1 ? "" : ",").append(quoted).append(':');
            values.append(facts.getOrDefault(id, "null"));
        }
        members.put(FACTS, values.append('}').toString());
        return Pieces.object(members);
    }

    /** Those members of an object that another does not have so; what a requirement looked at always. */
    private static String differing(Map<String, String> members, Map<String, String> others) {
        Map<String, String> differing = new LinkedHashMap<>();
        for (Map.Entry<String, String> member : members.entrySet()) {
            boolean always = member.getKey().equals(FACTS);
            if (always || !member.getValue().equals(others.get(member.getKey()))) {
                differing.put(member.getKey(), member.getValue());
            }
        }
        return Pieces.object(differing);
    }

    /** An object without the provisions cited in it, however deep. Within texts quotes are escaped, so none is mistaken. */
    private static String withoutCitations(String object) {
        int at = object.indexOf(CITATIONS);
        if (at < 0) {
            return object;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            rest.append(object, from, at);
            from = Pieces.afterValue(object, at + CITATIONS.length() - 1);
            at = object.indexOf(CITATIONS, from);
        }
        return rest.append(object, from, object.length()).toString();
    }
}
