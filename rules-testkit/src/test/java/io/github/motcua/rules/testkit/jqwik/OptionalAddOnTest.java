package io.github.motcua.rules.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** jqwik is nobody's dependency who does not ask for it: neither optional nor test dependencies are passed on. */
class OptionalAddOnTest {

    private static final Path ROOT = Path.of("..");

    private static Document read(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static List<Element> jqwik(Path pom) throws Exception {
        List<Element> found = new ArrayList<>();
        NodeList dependencies = read(pom).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (text(dependency, "groupId").equals("net.jqwik")) {
                found.add(dependency);
            }
        }
        return found;
    }

    @Test
    void no_module_hands_jqwik_on() throws Exception {
        List<String> users = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            for (Path pom :
                    files.filter(each -> each.endsWith("pom.xml")).sorted().toList()) {
                if (pom.equals(ROOT.resolve("pom.xml"))) {
                    continue;
                }
                for (Element dependency : jqwik(pom)) {
                    users.add(ROOT.relativize(pom).getParent().toString());
                    assertThat(text(dependency, "optional").equals("true")
                                    || text(dependency, "scope").equals("test"))
                            .as("%s in %s", text(dependency, "artifactId"), pom)
                            .isTrue();
                }
            }
        }

        assertThat(users).contains("rules-testkit", "examples/property-checks");
    }

    @Test
    void the_version_is_the_last_one_without_a_clause_of_its_own() throws Exception {
        String version = text(read(ROOT.resolve("pom.xml")).getDocumentElement(), "jqwik.version");

        for (Element managed : jqwik(ROOT.resolve("pom.xml"))) {
            assertThat(text(managed, "version")).isEqualTo("${jqwik.version}");
        }
        assertThat(version).isEqualTo("1.9.3");
        assertThat(jqwik(ROOT.resolve("pom.xml"))).isNotEmpty();
    }
}
