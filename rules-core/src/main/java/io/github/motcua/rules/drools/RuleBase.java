package io.github.motcua.rules.drools;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.motcua.rules.eligibility.Status;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * The rules of one {@link Shape} as a Drools rule base: three rules for each condition (met, not met,
 * undetermined), the rules that choose the outcome, and one rule for each thing owed. The rules only add
 * findings; none changes or takes back anything, and none has a priority, so the order of firing cannot
 * matter.
 *
 * <p>Immutable; each examination runs in a session of its own, which is disposed of whatever happens.
 */
final class RuleBase {

    /** More firings than this are a fault: a set of rules that only add findings never needs them. */
    static final int MAX_FIRINGS = 10_000;

    private static final KieSessionConfiguration SESSIONS = sessions();

    private final KieBase base;
    private final List<Condition> conditions;
    private final @Nullable Status[] constants;

    private RuleBase(KieBase base, List<Condition> conditions) {
        this.base = base;
        this.conditions = conditions;
        this.constants = new Status[conditions.size()];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = conditions.get(i).constant();
        }
    }

    static RuleBase of(List<Condition> conditions, List<FollowUp> followUps, Consequence consequence) {
        ModelImpl model = new ModelImpl();
        addFindings(model, conditions, consequence);
        addOutcomes(model);
        addFollowUps(model, followUps);
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(model), conditions);
    }

    /** The rules on delegations: what stands against each, then who decides. The same for all procedures. */
    static RuleBase ofDelegations() {
        ModelImpl model = new ModelImpl();
        Variable<AskedClaim> claim = declarationOf(AskedClaim.class, "claim");
        for (ClaimRule exclusion : ClaimRule.values()) {
            String name = "claim " + exclusion;
            model.addRule(rule(name)
                    .build(
                            pattern(claim).expr(name, new Constraint<>(name, exclusion.when)),
                            on(claim).execute(found -> found.exclusions.add(exclusion.exclusion))));
        }
        Variable<AskedPowers> powers = declarationOf(AskedPowers.class, "powers");
        for (PowerRule choice : PowerRule.values()) {
            String name = "power " + choice;
            model.addRule(rule(name)
                    .build(
                            pattern(powers).expr(name, new Constraint<>(name, choice.when)),
                            on(powers).execute(found -> found.choose(choice.verdict))));
        }
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(model), List.of());
    }

    /** What a rule does when it fires. */
    interface Consequence {
        void found(Request request, int condition, Status status);
    }

    private static KieSessionConfiguration sessions() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        // No rule has a priority, so nothing is lost by firing in the order of activation; it saves the agenda's
        // sorting.
        configuration.setOption(DirectFiringOption.YES);
        // ThreadSafeOption.NO would save a tenth and is wrong here: consequences then keep their arguments in the
        // rule base, which all threads share (seen with 10.2.0: findings of one case end up in another).
        return configuration;
    }

    private static void addFindings(ModelImpl model, List<Condition> conditions, Consequence consequence) {
        Variable<Request> request = declarationOf(Request.class, "request");
        for (int i = 0; i < conditions.size(); i++) {
            int number = i;
            Condition condition = conditions.get(i);
            if (condition.constant() != null) {
                continue; // needs no rule: the finding does not depend on the case
            }
            for (Status status : Status.values()) {
                String name = number + " " + status;
                model.addRule(rule(name)
                        .build(
                                pattern(request)
                                        .expr(
                                                name,
                                                new Constraint<>(
                                                        name, asked -> asked.status(number, condition) == status)),
                                on(request).execute(found -> consequence.found(found, number, status))));
            }
        }
    }

    private static void addOutcomes(ModelImpl model) {
        Variable<Summary> summary = declarationOf(Summary.class, "summary");
        for (OutcomeRule choice : OutcomeRule.values()) {
            String name = "outcome " + choice;
            model.addRule(rule(name)
                    .build(
                            pattern(summary).expr(name, new Constraint<>(name, choice.when)),
                            on(summary).execute(found -> found.choose(choice.outcome, choice.track))));
        }
    }

    /** What is owed follows from the outcome that the same summary leads to, and from the findings. */
    private static void addFollowUps(ModelImpl model, List<FollowUp> followUps) {
        Variable<Summary> summary = declarationOf(Summary.class, "summary");
        for (int i = 0; i < followUps.size(); i++) {
            int number = i;
            FollowUp followUp = followUps.get(i);
            String name = "owed " + number;
            model.addRule(rule(name)
                    .build(
                            pattern(summary).expr(name, new Constraint<>(name, found -> found.leadsTo(followUp))),
                            on(summary).execute(found -> found.owed.set(number))));
        }
    }

    /** A case to examine, with the findings that no fact can change. */
    Request request(@Nullable Object[] values) {
        Request request = new Request(values, conditions.size());
        for (int i = 0; i < constants.length; i++) {
            request.found[i] = constants[i];
        }
        return request;
    }

    /** Starts an examination; the caller closes it. */
    Session open() {
        return new Session(base.newKieSession(SESSIONS, null));
    }

    /** One examination. Phases follow one another: what was added is fired to the end before more is added. */
    static final class Session implements AutoCloseable {
        private final KieSession session;

        private Session(KieSession session) {
            this.session = session;
        }

        /** Adds a fact and fires until nothing is left to fire. */
        void fire(Object fact) {
            insert(fact);
            if (session.fireAllRules(MAX_FIRINGS) >= MAX_FIRINGS) {
                throw new IllegalStateException("more than " + MAX_FIRINGS + " firings");
            }
        }

        void insert(Object fact) {
            session.insert(fact);
        }

        /** Adds facts and fires until nothing is left to fire. */
        void fireAll(List<?> facts) {
            for (int i = 0; i < facts.size() - 1; i++) {
                insert(facts.get(i));
            }
            fire(facts.get(facts.size() - 1));
        }

        @Override
        public void close() {
            session.dispose();
        }
    }

    /** A named test, so that Drools tells constraints apart by name and need not look into the code. */
    private static final class Constraint<T> implements Predicate1<T>, HashedExpression {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final transient Predicate<T> test;

        Constraint(String name, Predicate<T> test) {
            this.name = name;
            this.test = test;
        }

        @Override
        public boolean test(@Nullable T fact) {
            return fact != null && test.test(fact);
        }

        @Override
        public String getExpressionHash() {
            return name;
        }
    }
}
