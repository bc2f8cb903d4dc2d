package io.github.motcua.rules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CoverageReportTest {

    private static final Catalog LAW = SmallLaw.asking(Criterion.atMost("copies", FactValue.of(10)));

    private static CoverageReport report() {
        LawCoverage coverage = LawCoverage.of(LAW);
        coverage.deciding(ProcedureRules.of(LAW)).apply(SmallLaw.request().with("copies", 10));
        return coverage.report();
    }

    @Test
    void the_text_gives_the_shares_and_what_was_not_seen_in_both_languages() {
        assertThat(report().text(Language.ENGLISH)).startsWith("""
                        1 cases
                          requirements met and not met: 2 of 3 (66 %)
                          requirements undetermined: 0 of 1 (0 %)
                          procedures and lists of programmes: 1 of 1 (100 %)
                          time limits and cut-offs: 2 of 4 (50 %)
                        law /requirements/1 asked
                          not seen: not met
                          not seen: undetermined
                        """);
        assertThat(report().text(Language.VIETNAMESE)).startsWith("""
                        1 trường hợp
                          yêu cầu được đáp ứng và không được đáp ứng: 2 trên 3 (66 %)
                        """).contains("  chưa thấy: không đáp ứng\n");
    }

    @Test
    void the_json_gives_every_entry_with_its_marks() throws Exception {
        JsonNode json = new ObjectMapper().readTree(report().json());

        assertThat(json.at("/groups/REQUIREMENTS").toString()).isEqualTo("{\"seen\":2,\"counted\":3}");
        JsonNode asked = json.at("/entries/1");
        assertThat(asked.at("/place").textValue()).isEqualTo("/requirements/1");
        assertThat(asked.at("/citations/0/vi").textValue()).isEqualTo("Luật Điều 7");
        assertThat(asked.at("/marks/0/times").intValue()).isEqualTo(1);
        assertThat(asked.at("/marks/1/what/vi").textValue()).isEqualTo("không đáp ứng");
        assertThat(json.at("/entries/0/marks/1/outOfReach/en").textValue()).startsWith("it is always met");
    }

    @Test
    void the_json_is_as_the_schema_says() throws Exception {
        try (InputStream stream =
                Objects.requireNonNull(LawCoverage.class.getResourceAsStream("coverage.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);

            assertThat(schema.validate(report().json(), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(report().json().replace("\"times\"", "\"often\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void the_page_shows_the_wording_and_the_provisions_beside_the_marks() throws Exception {
        for (Language language : Language.values()) {
            String page = report().html(language);
            Document parsed = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

            assertThat(parsed.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
            assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
            assertThat(page).doesNotContain("http:").doesNotContain("https:");
            assertThat(Normalizer.isNormalized(page, Normalizer.Form.NFC)).isTrue();
            List<String> rows = rows(parsed);
            assertThat(rows).anyMatch(row -> row.contains("Điều được hỏi <&>") && row.contains("Luật Điều 7"));
            assertThat(spans(parsed, "vi")).contains("Điều được hỏi <&>");
            assertThat(spans(parsed, "en")).contains("What is asked");
        }
    }

    @Test
    void on_the_page_what_lacks_something_comes_first() throws Exception {
        String page = report().html(Language.ENGLISH);

        assertThat(page.indexOf("What is asked")).isLessThan(page.indexOf("any desk"));
        assertThat(page).contains("✗ not met: not seen").contains("✓ met (1×)").contains("– not met (it is always met");
    }

    private static List<String> rows(Document page) {
        return texts(page.getElementsByTagName("tr"), "");
    }

    private static List<String> spans(Document page, String language) {
        return texts(page.getElementsByTagName("span"), language);
    }

    private static List<String> texts(NodeList nodes, String language) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (((Element) nodes.item(i)).getAttribute("lang").equals(language)) {
                texts.add(nodes.item(i).getTextContent());
            }
        }
        return texts;
    }
}
