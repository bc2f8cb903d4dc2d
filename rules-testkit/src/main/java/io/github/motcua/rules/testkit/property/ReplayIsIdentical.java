package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.json.CaseJson;
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
        Answered first = subject.decide(given);
        subject.compared();
        Case again = first.full() == null ? readBack(given) : recorded(subject, given, first.full());
        if (!again.equals(given)) {
            return Optional.of(new Counterexample(
                    id(), given, again, Text.of("bản ghi có hồ sơ khác", "the record holds another case")));
        }
        if (first.full() != null && isReplayedOtherwise(subject, given, first.full())) {
            return Optional.of(new Counterexample(
                    id(),
                    given,
                    null,
                    Text.of("phát lại bản ghi cho kết quả khác", "the record is not replayed as it was")));
        }
        Optional<Text> difference = Differences.between(first, subject.decideAgain(again))
                .or(() -> Differences.between(first, subject.decideLoadedAgain(again)));
        return difference.map(found -> new Counterexample(
                id(), given, null, Text.of("lần sau: " + found.vi(), "the next time: " + found.en())));
    }

    private static Case readBack(Case given) {
        return CaseJson.read(CaseJson.write(given), Catalog.VIETNAM).orReject();
    }

    private static Case recorded(Subject subject, Case given, Decision decision) {
        return subject.catalogs().rules().record(given, decision).given();
    }

    /** The library replays what it has decided itself; a record of what another one decided differs for that reason. */
    private static boolean isReplayedOtherwise(Subject subject, Case given, Decision decision) {
        ProcedureRules rules = subject.catalogs().rules();
        return decision.equals(rules.decide(given))
                && rules.replay().record(rules.record(given, decision)).verdict() != ReplayVerdict.SAME;
    }
}
