package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.text.Text;
import java.util.Optional;

/** Another procedure is none of this one's business. */
final class UnrelatedChangesNothing implements Property {

    @Override
    public String id() {
        return "unrelated-changes-nothing";
    }

    @Override
    public Text name() {
        return Text.of("điều không liên quan không làm thay đổi gì", "what is unrelated changes nothing");
    }

    @Override
    public Text claim() {
        return Text.of(
                "Thêm một danh mục có thủ tục không liên quan không làm thay đổi một chữ nào của quyết định",
                "One more catalog, with a procedure that is unrelated, does not change one letter of a decision");
    }

    @Override
    public Optional<Counterexample> check(Subject subject, Case given) {
        subject.compared();
        return Differences.between(subject.decide(given), subject.decideWithUnrelated(given))
                .map(difference -> new Counterexample(
                        id(),
                        given,
                        null,
                        Text.of(
                                "với danh mục không liên quan: " + difference.vi(),
                                "with the unrelated catalog: " + difference.en())));
    }
}
