package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;

/**
 * Printed rules, compiled and run by stock Drools as their comments say: a request, then the summary of its
 * findings. Must be made and used under a locale in which capitals are those of ASCII: stock Drools takes
 * the names of getters from the default one.
 */
final class StockDrools {

    private static final String PACKAGE = "io.github.motcua.rules.drl";

    private final KieBase base;

    private StockDrools(KieBase base) {
        this.base = base;
    }

    /** The rules compiled; anything that stock Drools has to say of them is an error. */
    static StockDrools of(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/" + PACKAGE.replace('.', '/') + "/printed.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> problems = builder.getResults().getMessages(Message.Level.WARNING, Message.Level.ERROR);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems + "\n" + drl);
        }
        return new StockDrools(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    /** One request under examination; to be closed. */
    Examination examine(Map<String, Object> known) {
        return new Examination(known);
    }

    /** A session in which a request, and later a summary, is inserted. */
    final class Examination implements AutoCloseable {
        private final KieSession session = base.newKieSession();

        private Examination(Map<String, Object> known) {
            FactType type = base.getFactType(PACKAGE, "Request");
            Object request = make(type);
            Set<String> notApplicable = new TreeSet<>();
            known.forEach((fact, value) -> {
                if (value == FactValue.NOT_APPLICABLE) {
                    notApplicable.add(fact);
                } else {
                    Stream.of(fact, fact + "_", fact + "__")
                            .filter(field -> type.getField(field) != null)
                            .forEach(field -> type.set(request, field, value));
                }
            });
            type.set(request, "notApplicable", notApplicable);
            fire(request);
        }

        private void fire(Object fact) {
            session.insert(fact);
            session.fireAllRules();
        }

        /** The status found, by name, of the requirements or of the limits. */
        Map<String, String> findings(String about) {
            Map<String, String> findings = new TreeMap<>();
            for (Map<String, Object> finding : all("Finding")) {
                if (about.equals(finding.get("about"))) {
                    findings.merge(
                            (String) finding.get("name"),
                            (String) finding.get("status"),
                            (one, other) -> one + " and " + other);
                }
            }
            return findings;
        }

        /** Adds the summary; the outcomes and tracks that follow. */
        List<String> resolve(Map<String, Object> summary) {
            FactType type = base.getFactType(PACKAGE, "Summary");
            Object made = make(type);
            summary.forEach((field, value) -> type.set(made, field, value));
            fire(made);
            List<String> resolutions = new ArrayList<>();
            for (Map<String, Object> resolution : all("Resolution")) {
                resolutions.add(resolution.get("outcome") + " " + resolution.get("track"));
            }
            return resolutions;
        }

        /** The names of what is owed: of the duties, or of the statements on the slip. */
        Set<String> owed(String about) {
            Set<String> owed = new TreeSet<>();
            for (Map<String, Object> each : all("Owed")) {
                if (about.equals(each.get("about"))) {
                    owed.add((String) each.get("name"));
                }
            }
            return owed;
        }

        private List<Map<String, Object>> all(String name) {
            FactType type = base.getFactType(PACKAGE, name);
            List<Map<String, Object>> found = new ArrayList<>();
            for (Object fact : session.getObjects(type.getFactClass()::isInstance)) {
                found.add(type.getAsMap(fact));
            }
            return found;
        }

        @Override
        public void close() {
            session.dispose();
        }
    }

    private static Object make(FactType type) {
        try {
            return type.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
