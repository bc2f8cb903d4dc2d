package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.text.Text;
import java.util.Objects;
import java.util.Optional;

/** The order of what is given does not matter. */
final class OrderIsIrrelevant implements Property {

    @Override
    public String id() {
        return "order-is-irrelevant";
    }

    @Override
    public Text name() {
        return Text.of("thứ tự không quan trọng", "order is irrelevant");
    }

    @Override
    public Text claim() {
        return Text.of(
                "Thứ tự của danh mục, thủ tục, điều kiện và dữ kiện không làm thay đổi một chữ nào của quyết định",
                "The order of catalogs, procedures, requirements and facts does not change one letter of a decision");
    }

    @Override
    public Optional<Counterexample> check(Subject subject, Case given) {
        Case turned = given;
        for (String fact : given.facts().keySet()) {
            turned = turned.without(fact);
        }
        for (String fact : Order.reversed(given.facts().keySet())) {
            turned = turned.with(fact, Objects.requireNonNull(given.facts().get(fact)));
        }
        Answered expected = subject.decide(given);
        Answered found = subject.decideInOtherOrder(turned);
        subject.compared();
        return Differences.between(expected, found)
                .map(difference -> new Counterexample(
                        id(),
                        given,
                        null,
                        Text.of(
                                "theo thứ tự ngược lại: " + difference.vi(),
                                "in the opposite order: " + difference.en())));
    }
}
