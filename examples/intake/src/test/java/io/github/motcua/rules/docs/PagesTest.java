package io.github.motcua.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Spelling;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the documentation: its links lead somewhere, and its JSON is what the library takes. */
class PagesTest {

    private static final List<String> ONLY_IN_CALENDARS = List.of("weeks", "holidays", "years", "days", "swaps");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_within_the_project_leads_to_a_file_and_a_heading(Page page) {
        Path folder = Page.ROOT.resolve(page.name()).getParent();
        for (String link : page.links()) {
            if (link.matches("[a-z]+:.*")) {
                continue;
            }
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? Page.ROOT.resolve(page.name()) : folder.resolve(parts[0]);

            assertThat(target.normalize()).as(page + " links to " + link).exists();
            if (parts.length > 1) {
                String name = Page.ROOT.relativize(target.normalize()).toString();
                assertThat(Page.of(name).anchors())
                        .as(page + " links to " + link)
                        .contains(parts[1]);
            }
        }
    }

    @Test
    void the_index_leads_to_every_page_of_the_docs() {
        Set<String> linked = Page.of("docs/README.md").links();

        for (Page page : pages()) {
            String name = page.name();
            if (name.startsWith("docs/") && !name.equals("docs/README.md") && !name.matches("docs/decisions/\\d.*")) {
                assertThat(linked).contains(name.substring("docs/".length()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void text_is_normalised_and_holds_no_loose_ends(Page page) {
        assertThat(Normalizer.isNormalized(page.text(), Normalizer.Form.NFC))
                .as("NFC")
                .isTrue();
        assertThat(page.text())
                .doesNotContain("\r", "\t", "\u00A0", "\u200B", "\uFEFF")
                .endsWith("\n");
        assertThat(page.hasLooseEnds()).isFalse();
        String words = page.text().replace("Ð", "").replace("$", "").replaceAll("\\s", " ");
        for (int begin = 0; begin < words.length(); begin += 1000) {
            String some = words.substring(begin, Math.min(words.length(), begin + 1000));
            assertThat(Spelling.flaw(some.replaceAll("[─★]", ""))).as(some).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_of_json_is_json_and_what_the_library_takes(Page page) {
        for (Page.Block block : page.blocks()) {
            if (block.language().equals("json")) {
                check(page + ":" + block.line(), block.value(), block.content());
            }
            if (block.language().equals("jsonl")) {
                block.content().lines().forEach(line -> check(page + ":" + block.line(), block.value(), line));
            }
        }
    }

    private static void check(String place, String mark, String json) {
        Map<?, ?> members = Json.members(Json.parse(json));
        if (mark.startsWith("bad ")) {
            return;
        }
        if (members.containsKey("receivedAt") && members.containsKey("procedure") && !members.containsKey("outcome")) {
            assertThat(CaseJson.read(json, Catalog.VIETNAM).issues()).as(place).isEmpty();
        }
        boolean calendar = ONLY_IN_CALENDARS.stream().anyMatch(members::containsKey);
        if (members.containsKey("publisher") && calendar) {
            ReadDocument<WorkCalendar> document = CalendarJson.read(json.getBytes(StandardCharsets.UTF_8), place);
            assertThat(Calendars.check(List.of(document))).as(place).isEmpty();
        } else if (members.containsKey("publisher")) {
            ReadDocument<Catalog> catalog = CatalogJson.read(json.getBytes(StandardCharsets.UTF_8), place);
            assertThat(Catalogs.check(List.of(catalog))).as(place).isEmpty();
        }
        if (members.containsKey("outcome") && !members.containsKey("verdict")) {
            assertThat(DecisionJson.write(DecisionJson.read(json))).as(place).isNotEmpty();
        }
    }

    /** What is shown piece by piece is what the whole holds. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_piece_of_a_catalog_stands_in_the_whole_catalog(Page page) {
        for (Page.Block block : page.blocks()) {
            if (block.mark().equals("part")) {
                Object whole = page.blocks().stream()
                        .filter(other -> other.value().equals(block.value()))
                        .filter(other -> other.mark().equals("file"))
                        .map(other -> Json.parse(other.content()))
                        .findFirst()
                        .orElseThrow();
                assertThat(Json.contains(whole, Json.parse(block.content())))
                        .as(page + ":" + block.line())
                        .isTrue();
            }
        }
    }

    @Test
    void the_pages_are_found() {
        assertThat(pages()).hasSizeGreaterThan(10);
        assertThat(Files.exists(Page.ROOT.resolve("LICENSE"))).isTrue();
    }
}
