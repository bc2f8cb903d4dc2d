package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Criterion.AllOf;
import io.github.motcua.rules.eligibility.Criterion.AnyOf;
import io.github.motcua.rules.eligibility.Criterion.Applies;
import io.github.motcua.rules.eligibility.Criterion.AtLeast;
import io.github.motcua.rules.eligibility.Criterion.AtMost;
import io.github.motcua.rules.eligibility.Criterion.ContainsAny;
import io.github.motcua.rules.eligibility.Criterion.Includes;
import io.github.motcua.rules.eligibility.Criterion.Not;
import io.github.motcua.rules.eligibility.Criterion.OneOf;
import io.github.motcua.rules.eligibility.Criterion.Same;
import io.github.motcua.rules.eligibility.Criterion.UnderReading;
import java.util.List;
import java.util.StringJoiner;

/** Says when a criterion is met. */
final class CriterionWording implements Criterion.Visitor<String> {

    private final Names names;
    private final DenialWording denial;

    CriterionWording(Names names) {
        this.names = names;
        this.denial = new DenialWording(names, this);
    }

    @Override
    public String always() {
        return names.say("luôn đáp ứng", "always met");
    }

    @Override
    public String atMost(AtMost criterion) {
        FactWords fact = fact(criterion.fact());
        String value = fact.value(criterion.limit());
        return fact.is(
                fact.isMoment()
                        ? names.say("muộn nhất là ", "no later than ") + value
                        : names.say("nhiều nhất là ", "at most ") + value);
    }

    @Override
    public String atLeast(AtLeast criterion) {
        FactWords fact = fact(criterion.fact());
        String value = fact.value(criterion.limit());
        return fact.is(
                fact.isMoment()
                        ? names.say("sớm nhất là ", "no earlier than ") + value
                        : names.say("ít nhất là ", "at least ") + value);
    }

    @Override
    public String oneOf(OneOf criterion) {
        FactWords fact = fact(criterion.fact());
        if (criterion.values().size() == 1) {
            return fact.is(fact.value(criterion.values().get(0)));
        }
        StringJoiner values = new StringJoiner("; ");
        criterion.values().forEach(value -> values.add(Names.quoted(fact.value(value))));
        return fact.is(names.say("một trong số: ", "one of: ") + values);
    }

    @Override
    public String containsAny(ContainsAny criterion) {
        FactWords fact = fact(criterion.fact());
        return fact.is(names.say("có ít nhất một trong số: ", "at least one of: ") + fact.list(criterion.members()));
    }

    @Override
    public String applies(Applies criterion) {
        return fact(criterion.fact()).is(names.say("có áp dụng", "applies"));
    }

    @Override
    public String same(Same criterion) {
        return fact(criterion.fact()).is(names.say("trùng với ", "the same as ") + quoted(criterion.other()));
    }

    @Override
    public String includes(Includes criterion) {
        return fact(criterion.fact()).is(names.say("gồm cả ", "includes ") + quoted(criterion.member()));
    }

    @Override
    public String allOf(AllOf criterion) {
        return criterion.parts().isEmpty() ? always() : join(criterion.parts(), names.say("; và ", "; and "));
    }

    @Override
    public String anyOf(AnyOf criterion) {
        return criterion.parts().isEmpty() ? denial.always() : join(criterion.parts(), names.say("; hoặc ", "; or "));
    }

    @Override
    public String not(Not criterion) {
        return criterion.part().accept(denial);
    }

    @Override
    public String underReading(UnderReading criterion) {
        return new ReadingWording(names, this).say(criterion);
    }

    FactWords fact(String id) {
        return new FactWords(names, id);
    }

    String quoted(String factId) {
        return Names.quoted(fact(factId).label());
    }

    private String join(List<Criterion> parts, String between) {
        StringJoiner joined = new StringJoiner(between);
        for (Criterion part : parts) {
            String words = part.accept(this);
            joined.add(parts.size() > 1 && isCompound(part) ? "(" + words + ")" : words);
        }
        return joined.toString();
    }

    /** Whether its words come in several pieces, so that they need brackets beside others. */
    private static boolean isCompound(Criterion criterion) {
        List<Criterion> parts = criterion.parts();
        boolean joined = criterion instanceof AllOf || criterion instanceof AnyOf;
        return parts.size() > 1 || (joined && parts.size() == 1 && isCompound(parts.get(0)));
    }
}
