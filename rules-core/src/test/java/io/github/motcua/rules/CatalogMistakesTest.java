package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in catalogs that once passed, or that were answered with a fault instead of a problem. */
class CatalogMistakesTest {

    /** The problems of a small catalog on top of the one-stop rules, each as code and place. */
    private static List<String> problems(String members) {
        return check(members).stream()
                .map(issue -> issue.code().id() + " " + issue.location().pointer())
                .toList();
    }

    private static List<Issue> check(String members) {
        String catalog = """
                {"id":"small","version":"1","title":{"vi":"Nhỏ","en":"Small"},
                 "publisher":{"vi":"Phường","en":"Ward"},"builtOn":["vn-one-stop"],%s}""".formatted(members.strip());
        return Catalogs.check(List.of(CatalogJson.read(catalog.getBytes(StandardCharsets.UTF_8), "small.json")));
    }

    @Test
    void the_place_of_the_schema_is_a_text() {
        assertThat(problems("\"$schema\":\"catalog.schema.json\"")).isEmpty();
        assertThat(problems("\"$schema\":7")).containsExactly("wrong-type /$schema");
        assertThat(problems("\"$schema\":null")).containsExactly("wrong-type /$schema");
    }
}
