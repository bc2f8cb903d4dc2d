package io.github.motcua.rules.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes JSON without white space apart into pieces that are JSON again. What is given is known to be well-formed. */
final class Pieces {

    private Pieces() {}

    /** The members of an object, in their order; none of anything else. */
    static Map<String, String> members(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        int at = object.startsWith("{") ? 1 : object.length();
        while (at < object.length() && object.charAt(at) == '"') {
            int name = afterText(object, at);
            int end = afterValue(object, name + 1);
            members.put(object.substring(at + 1, name - 1), object.substring(name + 1, end));
            at = end + 1;
        }
        return members;
    }

    /** The items of a list, in their order; none of anything else. */
    static List<String> items(@Nullable String list) {
        List<String> items = new ArrayList<>();
        int at = 1;
        while (list != null && list.startsWith("[") && at < list.length() && list.charAt(at) != ']') {
            int end = afterValue(list, at);
            items.add(list.substring(at, end));
            at = end + 1;
        }
        return items;
    }

    /** An object of these members. */
    static String object(Map<String, String> members) {
        StringBuilder object = new StringBuilder("{");
        for (Map.Entry<String, String> member : members.entrySet()) {
            object.append(object.length() == 1 ? "\"" : ",\"").append(member.getKey());
            object.append("\":").append(member.getValue());
        }
        return object.append('}').toString();
    }

    /** The place after the value that begins at one. */
    static int afterValue(String json, int from) {
        int depth = 0;
        int at = from;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '"') {
                at = afterText(json, at);
            } else {
                if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                    return at;
                }
                depth += c == '{' || c == '[' ? 1 : 0;
                depth -= c == '}' || c == ']' ? 1 : 0;
                at++;
            }
            if (depth == 0 && at < json.length() && ",}]".indexOf(json.charAt(at)) >= 0) {
                return at;
            }
        }
        return at;
    }

    private static int afterText(String json, int from) {
        int at = from + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
