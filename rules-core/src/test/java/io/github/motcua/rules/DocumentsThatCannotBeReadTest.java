package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of documents that belong to one that cannot be read: nothing that follows from it alone. */
class DocumentsThatCannotBeReadTest {

    private static final String COUNTRY = """
            {"id": "z-country", "version": "1", "title": {"vi": "Nước", "en": "Country"},
             "publisher": {"vi": "Nước", "en": "Country"},
             "sources": [{"id": "law", "cite": {"vi": "Luật", "en": "Law"}, "title": {"vi": "Luật", "en": "Law"},
                          "inForce": {}, "consulted": {"vi": "Bản in", "en": "Print"}}]}
            """;

    private static String ward(String duties) {
        return """
                {"id": "ward", "version": "1", "title": {"vi": "Phường", "en": "Ward"},
                 "publisher": {"vi": "Phường", "en": "Ward"}, "builtOn": ["z-country"], "duties": [""" + duties + "]}";
    }

    private static String duty(int number, String citations) {
        return "{\"id\": \"duty-" + number
                + "\", \"on\": [\"REFUSE\"], \"wording\": {\"vi\": \"Lý do\", \"en\": \"Why\"}," + " \"citations\": ["
                + citations + "]}";
    }

    private static final String CITED = "{\"source\": \"law\"}";

    private static ReadDocument<Catalog> read(String json, String name) {
        return CatalogJson.read(json.getBytes(StandardCharsets.UTF_8), name);
    }

    private static List<String> told(String country, String ward) {
        return Catalogs.check(List.of(read(country, "z-country.json"), read(ward, "ward.json"))).stream()
                .map(DocumentsThatCannotBeReadTest::line)
                .toList();
    }

    private static String line(Issue issue) {
        return issue.location().document() + " " + issue.location().pointer() + " "
                + issue.code().id();
    }

    @Test
    void the_two_catalogs_are_sound() {
        assertThat(told(COUNTRY, ward(duty(1, CITED)))).isEmpty();
    }

    @Test
    void what_a_catalog_names_may_be_in_the_base_that_cannot_be_read() {
        assertThat(told(COUNTRY + "}", ward(duty(1, CITED)))).containsExactly("z-country.json  bad-syntax");
        assertThat(told("", ward(duty(1, CITED)))).containsExactly("z-country.json  bad-syntax");
        assertThat(told(COUNTRY.replace("\"id\": \"z-country\", ", ""), ward(duty(1, CITED))))
                .containsExactly("z-country.json  missing");
        assertThat(told(COUNTRY.replace("z-country", "Z-Country"), ward(duty(1, CITED))))
                .containsExactly("z-country.json /id bad-id");
    }

    @Test
    void more_than_a_hundred_names_do_not_hide_that_the_base_cannot_be_read() {
        String duties =
                IntStream.range(0, 150).mapToObj(number -> duty(number, CITED)).collect(Collectors.joining(","));

        assertThat(told(COUNTRY + "}", ward(duties))).containsExactly("z-country.json  bad-syntax");
    }

    @Test
    void what_is_wrong_whatever_the_base_holds_is_told_at_once() {
        assertThat(told(COUNTRY + "}", ward(duty(1, "") + "," + duty(1, CITED))))
                .containsExactly(
                        "ward.json /duties/0/citations missing-citation",
                        "ward.json /duties/1 duplicate-id",
                        "z-country.json  bad-syntax");
    }

    @Test
    void a_catalog_that_has_all_its_bases_is_checked_as_ever() {
        String other = ward(duty(1, "{\"source\": \"lwa\"}")).replace("z-country", "vn-one-stop");

        assertThat(told("", other))
                .containsExactly("ward.json /duties/0/citations/0/source unknown-source", "z-country.json  bad-syntax");
    }

    @Test
    void a_base_that_is_not_there_is_missed_when_all_documents_can_be_read() {
        assertThat(told(COUNTRY.replace("z-country", "y-country"), ward("")))
                .containsExactly("ward.json /builtOn unknown-catalog");
    }

    @Test
    void a_calendar_may_be_built_on_the_one_that_cannot_be_read() {
        String office = """
                {"id": "office", "version": "1", "title": {"vi": "Cơ quan", "en": "Office"},
                 "publisher": {"vi": "Cơ quan", "en": "Office"}, "builtOn": "country"}
                """;
        byte[] bad = "{".getBytes(StandardCharsets.UTF_8);
        byte[] good = office.getBytes(StandardCharsets.UTF_8);

        assertThat(Calendars.check(List.of(CalendarJson.read(bad, "z.json"), CalendarJson.read(good, "office.json"))))
                .extracting(DocumentsThatCannotBeReadTest::line)
                .containsExactly("z.json  bad-syntax");
        assertThat(Calendars.check(List.of(CalendarJson.read(good, "office.json"))))
                .extracting(DocumentsThatCannotBeReadTest::line)
                .containsExactly("office.json /builtOn unknown-calendar");
    }
}
