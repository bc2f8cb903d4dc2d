package io.github.motcua.rules.json;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The members of an object: each is asked for by name, and {@link #done()} notes those nobody asked for. */
final class Members {

    private final Value object;
    private final Map<String, Node> members;
    private final boolean isObject;
    private final Set<String> asked = new TreeSet<>();

    Members(Value object, Map<String, Node> members, boolean isObject) {
        this.object = object;
        this.members = members;
        this.isObject = isObject;
    }

    /** Whether the object has the member. */
    boolean has(String name) {
        asked.add(name);
        return members.containsKey(name);
    }

    /** A member that may be left out. */
    Value optional(String name) {
        asked.add(name);
        Node node = members.get(name);
        return node == null ? object.absent(name) : object.inside(node, name);
    }

    /** A member that must be there; if it is not, that is noted. */
    Value needed(String name) {
        Value member = optional(name);
        if (!member.isThere() && isObject) {
            object.error(
                    IssueCode.MISSING,
                    "thiếu `" + name + "`",
                    "`" + name + "` is missing",
                    "hãy thêm `" + name + "`",
                    "add `" + name + "`");
        }
        return member;
    }

    /** The items of a list; none if it is left out. */
    List<Value> items(String name) {
        return optional(name).items();
    }

    /** Notes every member that was not asked for. */
    void done() {
        for (Map.Entry<String, Node> member : members.entrySet()) {
            String name = member.getKey();
            if (!asked.contains(name)) {
                String nearest = Nearest.to(name, asked).orElse("");
                object.inside(member.getValue(), name)
                        .error(
                                IssueCode.UNKNOWN_MEMBER,
                                "không có thành phần nào tên " + Shown.value(name),
                                "there is no member named " + Shown.value(name),
                                nearest.isEmpty() ? "các thành phần: " + asked : "có phải ý là `" + nearest + "`?",
                                nearest.isEmpty() ? "the members are " + asked : "did you mean `" + nearest + "`?");
            }
        }
    }
}
