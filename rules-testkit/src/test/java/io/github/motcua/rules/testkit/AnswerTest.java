package io.github.motcua.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.testkit.reference.ReferenceEngine;
import io.github.motcua.rules.text.Text;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Case MARRIAGE = Case.of("1.000894")
            .at("hoan-kiem/hang-bac")
            .receivedAt("2022-06-01T09:00")
            .inPerson()
            .atTheWardOffice()
            .with("partiesResidence", List.of("hoan-kiem/hang-bac"))
            .with("filedBy", "PARTY")
            .with("bothPartiesPresent", true)
            .with("manAge", 25)
            .with("womanAge", 23)
            .withCompleteDossier()
            .withoutComplications();

    private final ProcedureRules rules = ProcedureRules.of(Catalogs.vnCivilStatus());
    private final Engine library = Engine.of(rules);

    @Test
    void the_reference_engine_gives_the_same_answer_as_the_library() {
        Engine reference = ReferenceEngine.of(List.of(Catalogs.vnCivilStatus()));

        assertThat(reference.answer(MARRIAGE).differences(library.answer(MARRIAGE)))
                .isEmpty();
        assertThat(reference.answer(MARRIAGE).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    /** The lines of docs/testing.md. */
    @Test
    void the_example_of_the_page_prints_what_the_page_shows() {
        Engine reference = ReferenceEngine.of(List.of(Catalogs.vnCivilStatus()));
        Case marriage = Case.of("1.000894")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-06-01T09:00")
                .with("womanAge", 17);

        Answer expected = reference.answer(marriage);

        assertThat(expected.outcome() + ", asks for " + expected.questions())
                .isEqualTo("UNDETERMINED, asks for [partiesResidence]");
        assertThat(expected.differences(library.answer(marriage))).isEmpty();
        assertThat(expected.differences(library.answer(marriage.with("womanAge", 18))))
                .isNotEmpty();
    }

    @Test
    void a_decision_on_the_wire_gives_the_answer_that_it_gives_at_home() {
        String wire = DecisionJson.write(rules.decide(MARRIAGE));

        assertThat(Answer.read(wire)).isEqualTo(library.answer(MARRIAGE));
    }

    @Test
    void differences_name_the_part_and_both_values() {
        Answer right = library.answer(MARRIAGE);
        Answer other = library.answer(MARRIAGE.with("womanAge", 17));

        assertThat(right.differences(other))
                .anyMatch(each -> each.startsWith("outcome: expected ORDINARY, found REFUSE"))
                .anyMatch(each -> each.startsWith("finding: expected ") && each.contains("NOT_MET"))
                .anyMatch(each -> each.startsWith("track: expected Optional[ORDINARY], found Optional.empty"));
        assertThat(right.differences(right)).isEmpty();
    }

    /** One of each part. */
    private static Answer.Builder full() {
        return Answer.answer(Outcome.ORDINARY)
                .track(Track.ORDINARY)
                .basis(BASIS)
                .findings(List.of(FINDING))
                .questions(Set.of("copies"))
                .competence(BODY)
                .guide(List.of(BODY))
                .delegations(List.of(DELEGATION))
                .due(DUE)
                .slip(SLIP)
                .duties(List.of(DUTY))
                .readings(List.of(READING))
                .transitions(List.of(TRANSITION))
                .catalogs(List.of("law 1"));
    }

    private static final List<Citation> BASIS =
            List.of(new Citation(Text.same("law"), Provision.of("law").article("7")));
    private static final Answer.Finding FINDING = new Answer.Finding(
            "no-wait", "a", "law", RequirementKind.ELIGIBILITY, Status.UNDETERMINED, Set.of("copies"), BASIS);
    private static final Answer.Signature SIGNATURE =
            new Answer.Signature(List.of(SignatureForm.KT), Text.same("head"), Seal.OWN, false, BASIS);
    private static final Answer.Body BODY = new Answer.Body(
            "law",
            Level.WARD,
            Basis.OWN,
            List.of("here"),
            "office",
            "desk",
            "some-delegation",
            Text.same("head"),
            List.of(SIGNATURE),
            BASIS);
    private static final Answer.Delegation DELEGATION =
            new Answer.Delegation("d", "law", Manner.TASK, Status.NOT_MET, Set.of(Exclusion.EXPIRED), Set.of(), BASIS);
    private static final LocalDateTime AT = LocalDateTime.parse("2022-05-26T17:00");
    private static final Answer.Date DATE =
            new Answer.Date(AT, AT.plusHours(7), AT.plusHours(1), List.of(2022), List.of("calendar 1"));
    private static final Answer.Due DUE =
            new Answer.Due(true, List.of(new Answer.Limit("same-day", "law", DATE, BASIS)));
    private static final Answer.Slip SLIP = new Answer.Slip(Need.REQUIRED, "law", Set.of(), BASIS);
    private static final Answer.Duty DUTY = new Answer.Duty("log", "law", BASIS);
    private static final Answer.Reading READING =
            new Answer.Reading("r", "law", "one", List.of(new Answer.Otherwise("other", "a", Status.MET)), BASIS);
    private static final Answer.Transition TRANSITION =
            new Answer.Transition("t", "law", LocalDate.parse("2025-07-01"), Pending.CONTINUES);

    /** Each part of {@link #full()} and each of its parts, changed: nothing is left out of a comparison. */
    static List<Object> changedParts() throws ReflectiveOperationException {
        List<Object> changed = new ArrayList<>();
        for (Method part : Answer.Builder.class.getDeclaredMethods()) {
            if (part.getParameterCount() != 1 || part.getName().equals("mayBeOpen")) {
                continue;
            }
            Object value = Answer.class.getDeclaredMethod(part.getName()).invoke(full().build());
            Object bare = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
            for (Object other : others(bare)) {
                changed.add(Named.of(part.getName() + " " + other, part.invoke(full(), other)));
            }
        }
        return changed;
    }

    private static List<Object> others(Object value) throws ReflectiveOperationException {
        List<Object> others = new ArrayList<>();
        if (value instanceof List<?> list) {
            others.add(List.of());
            for (Object other : list.isEmpty() ? List.of() : others(list.get(0))) {
                others.add(List.of(other));
            }
        } else if (value instanceof Set<?> set) {
            Object one = set.isEmpty() ? "other" : set.iterator().next();
            others.add(set.isEmpty() ? Set.of(one) : Set.of());
        } else if (value instanceof Record record && record.getClass().getName().startsWith(Answer.class.getName())) {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] parts = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components[i].getAccessor().invoke(record);
                types[i] = components[i].getType();
            }
            for (int i = 0; i < parts.length; i++) {
                if (types[i] == Set.class
                        && components[i].getGenericType().toString().contains("Exclusion")) {
                    continue; // of another type than the sets of words
                }
                for (Object other : others(parts[i])) {
                    Object[] changed = parts.clone();
                    changed[i] = other;
                    others.add(record.getClass().getDeclaredConstructor(types).newInstance(changed));
                }
            }
        } else if (value instanceof Enum<?> word) {
            Object[] all = word.getDeclaringClass().getEnumConstants();
            others.add(all[(word.ordinal() + 1) % all.length]);
        } else if (value instanceof LocalDateTime moment) {
            others.add(moment.plusSeconds(1));
        } else if (value instanceof LocalDate day) {
            others.add(day.plusDays(1));
        } else if (value instanceof Boolean yes) {
            others.add(!yes);
        } else if (value instanceof Integer number) {
            others.add(number + 1);
        } else if (value instanceof String word) {
            others.add(word + "x");
        } else if (value instanceof Text) {
            others.add(Text.same("other"));
        } else if (value instanceof Citation) {
            others.add(new Citation(
                    Text.same("law"), Provision.of("law").article("7").clause("1")));
        }
        return others;
    }

    @Test
    void every_part_of_an_answer_is_compared() throws ReflectiveOperationException {
        Answer right = full().build();
        List<Object> changed = changedParts();

        assertThat(right.differences(full().build())).isEmpty();
        assertThat(changed).hasSizeGreaterThan(75);
        for (Object each : changed) {
            Named<?> named = (Named<?>) each;
            Answer other = ((Answer.Builder) named.getPayload()).build();
            String part = named.getName().split(" ", 2)[0].replaceAll("^findings$", "finding");
            assertThat(right.differences(other)).as(named.getName()).hasSize(1);
            assertThat(right.differences(other).get(0)).startsWith(part + ": expected ");
            assertThat(other.differences(right)).as(named.getName()).hasSize(1);
            assertThat(other).as(named.getName()).isNotEqualTo(right);
        }
    }

    @Test
    void what_may_be_open_is_no_difference_if_it_is_left_open() {
        Answer settled = answer(Outcome.ORDINARY, Track.ORDINARY, Status.MET)
                .mayBeOpen(Set.of("outcome", "finding /a"))
                .build();

        assertThat(settled.differences(
                        answer(Outcome.UNDETERMINED, null, Status.UNDETERMINED).build()))
                .isEmpty();
    }

    @Test
    void what_may_be_open_may_not_be_settled_otherwise() {
        Answer settled = answer(Outcome.ORDINARY, Track.ORDINARY, Status.MET)
                .mayBeOpen(Set.of("outcome", "finding /a"))
                .build();

        assertThat(settled.differences(
                        answer(Outcome.REFUSE, null, Status.NOT_MET).build()))
                .hasSize(3);
    }

    @Test
    void what_is_promised_may_not_be_left_open() {
        Answer settled = answer(Outcome.ORDINARY, Track.ORDINARY, Status.MET).build();

        assertThat(settled.differences(
                        answer(Outcome.UNDETERMINED, null, Status.UNDETERMINED).build()))
                .hasSize(3);
    }

    @Test
    void a_slip_that_may_be_open_may_be_undetermined_and_not_the_opposite() {
        Answer.Slip required = new Answer.Slip(Need.REQUIRED, "law", Set.of(), List.of());
        Answer settled = Answer.answer(Outcome.NO_WAIT)
                .slip(required)
                .mayBeOpen(Set.of("slip"))
                .build();

        Answer saidElsewhere = Answer.answer(Outcome.NO_WAIT)
                .slip(new Answer.Slip(Need.REQUIRED, "base", Set.of(), List.of()))
                .build();

        assertThat(settled.differences(withSlip(Need.UNDETERMINED))).isEmpty();
        assertThat(settled.differences(saidElsewhere)).isEmpty();
        assertThat(settled.differences(withSlip(Need.NOT_REQUIRED))).hasSize(1);
        assertThat(settled.differences(Answer.answer(Outcome.NO_WAIT).build())).hasSize(1);
        assertThat(Answer.answer(Outcome.NO_WAIT).slip(required).build().differences(saidElsewhere))
                .as("where it may not be open")
                .hasSize(1);
    }

    @Test
    void limits_that_may_be_open_may_be_more_and_not_fewer() {
        Answer.Limit one = new Answer.Limit("one", "law", null, List.of());
        Answer.Limit other = new Answer.Limit("other", "law", null, List.of());
        Answer settled = Answer.answer(Outcome.NO_WAIT)
                .due(new Answer.Due(true, List.of(one)))
                .mayBeOpen(Set.of("due"))
                .build();

        assertThat(settled.differences(withLimits(one, other))).isEmpty();
        assertThat(settled.differences(withLimits(other))).hasSize(1);
    }

    private static Answer.Builder answer(Outcome outcome, @Nullable Track track, Status status) {
        Set<String> missing = status == Status.UNDETERMINED ? Set.of("fact") : Set.of();
        return Answer.answer(outcome)
                .track(track)
                .findings(List.of(
                        new Answer.Finding("", "a", "law", RequirementKind.COMPLETENESS, status, missing, List.of())));
    }

    private static Answer withSlip(Need need) {
        return Answer.answer(Outcome.NO_WAIT)
                .slip(new Answer.Slip(need, "law", Set.of(), List.of()))
                .build();
    }

    private static Answer withLimits(Answer.Limit... limits) {
        return Answer.answer(Outcome.NO_WAIT)
                .due(new Answer.Due(false, List.of(limits)))
                .build();
    }
}
