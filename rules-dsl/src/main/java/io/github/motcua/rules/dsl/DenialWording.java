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
import java.util.StringJoiner;

/**
 * Says when a criterion is not met. A fact that is known not to apply meets no comparison, so that "not yes" is said
 * as such and not as "no".
 */
final class DenialWording implements Criterion.Visitor<String> {

    private final Names names;
    private final CriterionWording criteria;

    DenialWording(Names names, CriterionWording criteria) {
        this.names = names;
        this.criteria = criteria;
    }

    @Override
    public String always() {
        return names.say("không bao giờ đáp ứng", "never met");
    }

    @Override
    public String atMost(AtMost criterion) {
        FactWords fact = criteria.fact(criterion.fact());
        String value = fact.value(criterion.limit());
        return fact.is(
                fact.isMoment() ? names.say("sau ", "after ") + value : names.say("nhiều hơn ", "more than ") + value);
    }

    @Override
    public String atLeast(AtLeast criterion) {
        FactWords fact = criteria.fact(criterion.fact());
        String value = fact.value(criterion.limit());
        return fact.is(
                fact.isMoment() ? names.say("trước ", "before ") + value : names.say("ít hơn ", "less than ") + value);
    }

    @Override
    public String oneOf(OneOf criterion) {
        FactWords fact = criteria.fact(criterion.fact());
        StringJoiner values = new StringJoiner("; ");
        criterion.values().forEach(value -> values.add(Names.quoted(fact.value(value))));
        return fact.is(
                criterion.values().size() == 1
                        ? names.say("không phải là ", "not ") + values
                        : names.say("không thuộc số: ", "none of: ") + values);
    }

    @Override
    public String containsAny(ContainsAny criterion) {
        FactWords fact = criteria.fact(criterion.fact());
        return fact.is(names.say("không có mục nào trong số: ", "none of: ") + fact.list(criterion.members()));
    }

    @Override
    public String applies(Applies criterion) {
        return criteria.fact(criterion.fact()).is(names.say("không áp dụng", "does not apply"));
    }

    @Override
    public String same(Same criterion) {
        return criteria.fact(criterion.fact())
                .is(names.say("khác với ", "other than ") + criteria.quoted(criterion.other()));
    }

    @Override
    public String includes(Includes criterion) {
        return criteria.fact(criterion.fact())
                .is(names.say("không gồm ", "does not include ") + criteria.quoted(criterion.member()));
    }

    @Override
    public String allOf(AllOf criterion) {
        return denied(criterion);
    }

    @Override
    public String anyOf(AnyOf criterion) {
        return denied(criterion);
    }

    @Override
    public String not(Not criterion) {
        return denied(criterion);
    }

    @Override
    public String underReading(UnderReading criterion) {
        return denied(criterion);
    }

    private String denied(Criterion criterion) {
        return names.say("không phải trường hợp (", "not the case that (") + criterion.accept(criteria) + ")";
    }
}
