package io.github.motcua.rules.json;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that was read: finds the line and column of the value that a JSON Pointer names. Immutable. */
public final class Origin {

    private final String name;
    private final @Nullable Node root;

    Origin(String name, @Nullable Node root) {
        this.name = name;
        this.root = root;
    }

    /** The name of the document, for example a file name; empty if it has none. */
    public String name() {
        return name;
    }

    /** Whether the document is JSON within the bounds, so that there is content at all. */
    public boolean isReadable() {
        return root != null;
    }

    /** Whether the document is an object with one of these members. */
    public boolean hasAny(List<String> members) {
        if (root instanceof Node.ObjectNode object) {
            for (String member : members) {
                if (object.members().containsKey(member)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The issues with the document's name, and line and column of the nearest value that is there. */
    public List<Issue> locate(List<Issue> issues) {
        return issues.stream().map(this::locate).toList();
    }

    /** The document's name, and line and column of the nearest value that is there. */
    public Location locate(String pointer) {
        Node at = root;
        for (String token : pointer.split("/", -1)) {
            Node next =
                    token.isEmpty() ? at : child(at, token.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                break;
            }
            at = next;
        }
        return at == null ? Location.at(pointer).in(name) : new Location(name, pointer, at.line(), at.column());
    }

    private Issue locate(Issue issue) {
        Location found = locate(issue.location().pointer());
        return found.line() == 0 ? issue.in(name) : issue.at(found);
    }

    private static @Nullable Node child(@Nullable Node node, String token) {
        if (node instanceof Node.ObjectNode object) {
            return object.members().get(token);
        }
        if (node instanceof Node.ArrayNode array && token.matches("[0-9]{1,6}")) {
            int index = Integer.parseInt(token);
            return index < array.items().size() ? array.items().get(index) : null;
        }
        return null;
    }
}
