package io.github.motcua.rules.testkit.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;

/** A report on coverage as JSON. */
final class CoverageJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CoverageReport report;

    CoverageJson(CoverageReport report) {
        this.report = report;
    }

    String json() {
        ObjectNode root = NODES.objectNode();
        root.put("cases", report.cases());
        ObjectNode groups = root.putObject("groups");
        for (CoverageGroup group : CoverageGroup.values()) {
            CoverageShare share = report.share(group);
            groups.putObject(group.name()).put("seen", share.seen()).put("counted", share.counted());
        }
        ArrayNode entries = root.putArray("entries");
        report.entries().forEach(entry -> entries.add(entry(entry)));
        return root.toPrettyString();
    }

    private static ObjectNode entry(CoveredEntry entry) {
        ObjectNode node = NODES.objectNode();
        node.put("catalog", entry.catalog());
        node.put("version", entry.version());
        node.put("place", entry.place());
        node.put("id", entry.id());
        node.set("wording", text(entry.wording()));
        ArrayNode citations = node.putArray("citations");
        entry.citations()
                .forEach(citation -> citations.add(
                        text(Text.of(citation.label(Language.VIETNAMESE), citation.label(Language.ENGLISH)))));
        ArrayNode marks = node.putArray("marks");
        for (CoverageMark mark : entry.marks()) {
            ObjectNode each = marks.addObject();
            each.put("group", mark.group().name());
            each.set("what", text(mark.what()));
            each.put("times", mark.times());
            mark.outOfReach().ifPresent(why -> each.set("outOfReach", text(why)));
        }
        return node;
    }

    private static ObjectNode text(Text text) {
        return NODES.objectNode().put("vi", text.vi()).put("en", text.en());
    }
}
