package io.github.motcua.rules.benchmarks.peer;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.ShippedCase;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;

/**
 * The rules as the library prints them, compiled by stock Drools and used as its manual says: a new session
 * for each request, facts in, findings out, then the outcome rules on their summary.
 */
public final class StockDrools implements Peer {

    private static final String PACKAGE = "io.github.motcua.rules.drl";

    /** "unit" is a word of Drools' own: its parser refuses it in a bracket. */
    private static final Pattern UNIT = Pattern.compile("(?<= )unit(?= )");

    private static final String UNIT_FIELD = "receivingUnit";

    private final KieBase base;
    private final FactType finding;
    private final FactType summary;
    private final FactType resolution;
    private final Map<String, RequirementKind> kinds = new HashMap<>();
    private final Object request;
    private final String procedure;

    /**
     * Made ready with a case.
     *
     * @param rules the rules to print
     * @param procedures the procedures whose rules go into the rule base
     */
    public StockDrools(ProcedureRules rules, Collection<String> procedures, ShippedCase given) {
        this.procedure = given.given().procedure();
        Facts facts = Facts.of(given);
        this.base = compile(rules.drl(procedures, facts.receivedOn()));
        this.finding = type("Finding");
        this.summary = type("Summary");
        this.resolution = type("Resolution");
        this.request = request(facts, given);
        Decision decision = rules.decide(given.given());
        for (Finding found : decision.findings()) {
            kinds.put(found.catalog() + "/" + found.requirement(), found.kind());
        }
    }

    private static KieBase compile(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules.drl", UNIT.matcher(drl).replaceAll(UNIT_FIELD));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private FactType type(String name) {
        return base.getFactType(PACKAGE, name);
    }

    private Object request(Facts facts, ShippedCase given) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("procedure", facts.procedure());
        values.put("receivedOn", facts.receivedOn());
        values.put("receivedTime", given.given().receivedAt().orElseThrow().toLocalTime());
        values.put(UNIT_FIELD, facts.unit());
        values.put("unitLevel", facts.unitLevel());
        values.put("decidedBy", facts.decidedBy());
        values.put("interlinked", facts.interlinked());
        values.put("channel", facts.channel());
        values.put("place", facts.place());
        values.put("dossierComplete", facts.dossierComplete());
        values.put("refusalGrounds", facts.refusalGrounds());
        values.put("complex", facts.complex());
        values.put("needsVerification", facts.needsVerification());
        values.put("needsConsultation", facts.needsConsultation());
        values.put("canResolveAtOnce", facts.canResolveAtOnce());
        values.put("copies", facts.copies());
        values.put("pagesPerCopy", facts.pagesPerCopy());
        values.put("issuer", facts.issuer());
        values.put("partiesResidence", facts.partiesResidence());
        values.put("filedBy", facts.filedBy());
        values.put("bothPartiesPresent", facts.bothPartiesPresent());
        values.put("manAge", facts.manAge());
        values.put("womanAge", facts.womanAge());
        values.put("notApplicable", Set.of());
        FactType type = type("Request");
        Object made = instance(type);
        values.forEach((fact, value) -> {
            if (type.getField(fact) != null) {
                type.set(made, fact, value);
            }
        });
        return made;
    }

    private static Object instance(FactType type) {
        try {
            return type.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome decide() {
        KieSession session = base.newKieSession();
        try {
            session.insert(request);
            session.fireAllRules();
            session.insert(summary(session));
            session.fireAllRules();
            Object found =
                    only(session.getObjects(fact -> resolution.getFactClass().isInstance(fact)));
            return Outcome.valueOf((String) resolution.get(found, "outcome"));
        } finally {
            session.dispose();
        }
    }

    private Object summary(KieSession session) {
        Map<RequirementKind, Status> byKind = new EnumMap<>(RequirementKind.class);
        for (Object found : session.getObjects(fact -> finding.getFactClass().isInstance(fact))) {
            RequirementKind kind = kinds.get((String) finding.get(found, "name"));
            if (kind != null) {
                byKind.merge(kind, Status.valueOf((String) finding.get(found, "status")), StockDrools::weaker);
            }
        }
        Object made = instance(summary);
        summary.set(made, "procedure", procedure);
        for (RequirementKind kind : RequirementKind.values()) {
            summary.set(
                    made,
                    kind.name().toLowerCase(Locale.ROOT),
                    byKind.getOrDefault(kind, Status.MET).name());
        }
        return made;
    }

    private static Status weaker(Status one, Status other) {
        if (one == Status.NOT_MET || other == Status.NOT_MET) {
            return Status.NOT_MET;
        }
        return one == Status.MET ? other : one;
    }

    private static Object only(Collection<?> found) {
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " resolutions instead of one");
        }
        return found.iterator().next();
    }
}
