package io.github.motcua.rules.json;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** Whether there is an object at all; if not, that has been noted. */
    boolean isObject() {
        return isObject;
    }

    boolean has(String name) {
        asked.add(name);
        return members.containsKey(name);
    }

    /** A member that must be there; the stand-in if it is not. */
    <T> T required(String name, Function<Value, T> read, T standIn) {
        T found = needed(name, read);
        return found == null ? standIn : found;
    }

    /** A member that must be there; null if it is not. */
    <T> @Nullable T needed(String name, Function<Value, @Nullable T> read) {
        Value member = member(name);
        if (member != null) {
            return read.apply(member);
        }
        if (isObject) {
            object.error(
                    IssueCode.MISSING,
                    "thiếu `" + name + "`",
                    "`" + name + "` is missing",
                    "hãy thêm `" + name + "`",
                    "add `" + name + "`");
        }
        return null;
    }

    /** A member that may be left out. */
    <T> @Nullable T optional(String name, Function<Value, T> read) {
        Value member = member(name);
        return member == null ? null : read.apply(member);
    }

    /** A member that may be left out, with what that means. */
    <T> T optional(String name, Function<Value, T> read, T otherwise) {
        Value member = member(name);
        return member == null ? otherwise : read.apply(member);
    }

    /** A list; empty if it is left out. */
    <T> List<T> list(String name, Function<Value, T> read) {
        Value member = member(name);
        return member == null ? List.of() : member.list(read);
    }

    private @Nullable Value member(String name) {
        asked.add(name);
        Node node = members.get(name);
        return node == null ? null : object.inside(node, name);
    }

    /** Notes every member that was not asked for. */
    void done() {
        members.forEach((name, node) -> {
            if (!asked.contains(name)) {
                String nearest = Nearest.to(name, asked).map(Shown::value).orElse("");
                object.inside(node, name)
                        .error(
                                IssueCode.UNKNOWN_MEMBER,
                                "không có thành phần nào tên " + Shown.value(name),
                                "there is no member named " + Shown.value(name),
                                nearest.isEmpty() ? "các thành phần: " + asked : "có phải ý là " + nearest + "?",
                                nearest.isEmpty() ? "the members are " + asked : "did you mean " + nearest + "?");
            }
        });
    }
}
