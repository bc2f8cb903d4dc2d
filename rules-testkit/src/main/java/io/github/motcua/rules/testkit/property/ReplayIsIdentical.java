package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.ReplayVerdict;
import io.github.motcua.rules.text.Text;
import java.util.Optional;

/** What was answered once is answered again. */
final class ReplayIsIdentical implements Property {

    @Override
    public String id() {
        return "replay-is-identical";
    }

    @Override
    public Text name() {
        return Text.of("phát lại cho kết quả giống hệt", "replay is identical");
    }

    @Override
    public Text claim() {
        return Text.of(
                "Hồ sơ đọc lại từ bản ghi quyết định được trả lời đúng từng chữ như lần đầu, kể cả khi danh mục được"
                        + " nạp lại",
                "The case read back from the record of its decision is answered letter by letter as the first time,"
                        + " also once the catalogs are loaded again");
    }

    @Override
    public Optional<Counterexample> check(Subject subject, Case given) {
        Decision first = subject.decide(given);
        DecisionRecord record = subject.catalogs().rules().record(given, first);
        subject.compared();
        if (!record.given().equals(given)) {
            return Optional.of(new Counterexample(
                    id(), given, record.given(), Text.of("bản ghi có hồ sơ khác", "the record holds another case")));
        }
        if (first.equals(subject.catalogs().rules().decide(given))
                && subject.catalogs().rules().replay().record(record).verdict() != ReplayVerdict.SAME) {
            return Optional.of(new Counterexample(
                    id(),
                    given,
                    null,
                    Text.of("phát lại bản ghi cho kết quả khác", "the record is not replayed as it was")));
        }
        Optional<Text> difference = Differences.between(first, subject.decideAgain(record.given()))
                .or(() -> Differences.between(first, subject.decideLoadedAgain(record.given())));
        return difference.map(found -> new Counterexample(
                id(), given, null, Text.of("lần sau: " + found.vi(), "the next time: " + found.en())));
    }
}
