package io.github.motcua.rules.benchmarks.peer;

import io.github.motcua.rules.benchmarks.embedder.ShippedCase;
import io.github.motcua.rules.eligibility.Outcome;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * A DMN decision table (hit policy "first") for the same cases, run by the DMN engine of Apache KIE. Smaller
 * than the catalogs: it looks at what can change between the cases measured, and a row has two values, not
 * three, so that what is unknown takes rows of its own.
 */
public final class DmnTable implements Peer {

    private static final String NAMESPACE = "https://github.com/motcua/rules/benchmarks";

    private static final Map<String, String> INPUTS = inputs();

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, @Nullable Object> values;

    /** Made ready with a case. */
    public DmnTable(ShippedCase given) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml()));
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModel(NAMESPACE, "intake");
        this.values = values(Facts.of(given));
    }

    @Override
    public Outcome decide() {
        DMNContext context = runtime.newContext();
        values.forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        return Outcome.valueOf(
                (String) result.getDecisionResultByName("outcome").getResult());
    }

    private static Map<String, @Nullable Object> values(Facts facts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("procedure", facts.procedure());
        values.put("unitLevel", facts.unitLevel());
        values.put("receivedOn", facts.receivedOn());
        values.put("channel", facts.channel());
        values.put("place", facts.place());
        values.put("dossierComplete", facts.dossierComplete());
        Set<String> grounds = facts.refusalGrounds();
        values.put("grounds", grounds == null ? null : grounds.size());
        values.put("complex", facts.complex());
        values.put("needsVerification", facts.needsVerification());
        values.put("needsConsultation", facts.needsConsultation());
        values.put("canResolveAtOnce", facts.canResolveAtOnce());
        values.put("copies", facts.copies());
        values.put("pagesPerCopy", facts.pagesPerCopy());
        values.put("issuer", facts.issuer());
        Set<String> residence = facts.partiesResidence();
        values.put("partyLivesHere", residence == null ? null : residence.contains(facts.unit()));
        values.put("filedBy", facts.filedBy());
        values.put("bothPartiesPresent", facts.bothPartiesPresent());
        values.put("manAge", facts.manAge());
        values.put("womanAge", facts.womanAge());
        return values;
    }

    private static Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("receivedOn", "date");
        for (String word : List.of("procedure", "unitLevel", "channel", "place", "issuer", "filedBy")) {
            inputs.put(word, "string");
        }
        for (String number : List.of("grounds", "copies", "pagesPerCopy", "manAge", "womanAge")) {
            inputs.put(number, "number");
        }
        for (String yesNo : List.of(
                "dossierComplete",
                "complex",
                "needsVerification",
                "needsConsultation",
                "canResolveAtOnce",
                "partyLivesHere",
                "bothPartiesPresent")) {
            inputs.put(yesNo, "boolean");
        }
        return inputs;
    }

    private static String xml() {
        StringBuilder xml = new StringBuilder();
        xml.append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"intake\"")
                .append(" namespace=\"" + NAMESPACE + "\">");
        INPUTS.forEach((name, type) -> xml.append("<inputData id=\"in-" + name + "\" name=\"" + name + "\">")
                .append("<variable name=\"" + name + "\" typeRef=\"" + type + "\"/></inputData>"));
        xml.append("<decision id=\"out\" name=\"outcome\"><variable name=\"outcome\" typeRef=\"string\"/>");
        INPUTS.keySet()
                .forEach(name -> xml.append("<informationRequirement id=\"req-" + name + "\">")
                        .append("<requiredInput href=\"#in-" + name + "\"/></informationRequirement>"));
        xml.append("<decisionTable id=\"t\" hitPolicy=\"FIRST\">");
        INPUTS.forEach((name, type) -> xml.append("<input id=\"col-" + name + "\">")
                .append("<inputExpression typeRef=\"" + type + "\"><text>" + name)
                .append("</text></inputExpression></input>"));
        xml.append("<output id=\"col-out\" typeRef=\"string\"/>");
        rows(xml);
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static void rows(StringBuilder xml) {
        String copies = "\"2.000815\"";
        String marriage = "\"1.000894\"";
        row(xml, Outcome.NOT_COMPETENT, Map.of("unitLevel", "\"DISTRICT\", \"CITY\""));
        row(xml, Outcome.UNDETERMINED, Map.of("unitLevel", "null"));
        row(xml, Outcome.NOT_COMPETENT, Map.of("procedure", marriage, "partyLivesHere", "false"));
        row(xml, Outcome.UNDETERMINED, Map.of("procedure", marriage, "partyLivesHere", "null"));
        row(xml, Outcome.REFUSE, Map.of("grounds", "> 0"));
        row(xml, Outcome.REFUSE, Map.of("procedure", copies, "channel", "\"IN_PERSON\"", "place", "\"AT_HOME\""));
        row(xml, Outcome.REFUSE, Map.of("procedure", marriage, "filedBy", "\"AUTHORISED_PERSON\""));
        row(xml, Outcome.REFUSE, Map.of("procedure", marriage, "manAge", "< 20"));
        row(xml, Outcome.REFUSE, Map.of("procedure", marriage, "womanAge", "< 18"));
        row(xml, Outcome.UNDETERMINED, Map.of("grounds", "null"));
        row(xml, Outcome.UNDETERMINED, Map.of("procedure", marriage, "filedBy", "null"));
        row(xml, Outcome.UNDETERMINED, Map.of("procedure", marriage, "manAge", "null"));
        row(xml, Outcome.UNDETERMINED, Map.of("procedure", marriage, "womanAge", "null"));
        row(xml, Outcome.SUPPLEMENT, Map.of("dossierComplete", "false"));
        row(xml, Outcome.UNDETERMINED, Map.of("dossierComplete", "null"));
        row(xml, Outcome.ORDINARY, Map.of("receivedOn", "< date(\"2022-05-04\"), > date(\"2022-10-31\")"));
        for (String fact : List.of("complex", "needsVerification", "needsConsultation")) {
            row(xml, Outcome.ORDINARY, Map.of(fact, "true"));
        }
        row(xml, Outcome.ORDINARY, Map.of("canResolveAtOnce", "false"));
        row(xml, Outcome.ORDINARY, Map.of("channel", "\"POST\", \"ONLINE\""));
        row(xml, Outcome.ORDINARY, Map.of("place", "\"AT_HOME\", \"REGIONAL_DESK\""));
        row(xml, Outcome.ORDINARY, Map.of("procedure", copies, "copies", "> 10"));
        row(xml, Outcome.ORDINARY, Map.of("procedure", copies, "pagesPerCopy", "> 20"));
        row(xml, Outcome.ORDINARY, Map.of("procedure", copies, "issuer", "\"FOREIGN\", \"JOINT\""));
        row(xml, Outcome.ORDINARY, Map.of("procedure", marriage, "bothPartiesPresent", "false"));
        for (String fact :
                List.of("complex", "needsVerification", "needsConsultation", "canResolveAtOnce", "channel", "place")) {
            row(xml, Outcome.UNDETERMINED, Map.of(fact, "null"));
        }
        for (String fact : List.of("copies", "pagesPerCopy", "issuer")) {
            row(xml, Outcome.UNDETERMINED, Map.of("procedure", copies, fact, "null"));
        }
        row(xml, Outcome.UNDETERMINED, Map.of("procedure", marriage, "bothPartiesPresent", "null"));
        row(xml, Outcome.NO_WAIT, Map.of());
    }

    private static void row(StringBuilder xml, Outcome outcome, Map<String, String> tests) {
        xml.append("<rule>");
        for (String name : INPUTS.keySet()) {
            String test = tests.getOrDefault(name, "-").replace("<", "&lt;").replace(">", "&gt;");
            xml.append("<inputEntry><text>" + test + "</text></inputEntry>");
        }
        xml.append("<outputEntry><text>\"" + outcome + "\"</text></outputEntry></rule>");
    }
}
