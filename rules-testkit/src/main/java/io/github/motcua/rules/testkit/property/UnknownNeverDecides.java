package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is not known is neither a yes nor a no. */
final class UnknownNeverDecides implements Property {

    /** So many values of a forgotten fact are tried. */
    private static final int VALUES = 24;

    @Override
    public String id() {
        return "unknown-never-decides";
    }

    @Override
    public Text name() {
        return Text.of("điều chưa biết không quyết định gì", "unknown never decides");
    }

    @Override
    public Text claim() {
        return Text.of(
                "Bỏ đi một dữ kiện thì kết quả chỉ có thể giữ nguyên hoặc thành chưa xác định; nếu vẫn xác định thì mọi"
                        + " giá trị của dữ kiện đó đều cho cùng kết quả",
                "Without one of its facts a case keeps its outcome or becomes undetermined; and where it stays"
                        + " determined, every value of that fact gives the same outcome");
    }

    @Override
    public Optional<Counterexample> check(Subject subject, Case given) {
        ProcedureInForce inForce = subject.inForce(given).orElse(null);
        if (inForce == null) {
            return Optional.empty();
        }
        Outcome whole = subject.decide(given).answer().outcome();
        for (String fact : given.facts().keySet()) {
            Case fewer = given.without(fact);
            if (!subject.accepts(fewer)) {
                continue;
            }
            Outcome without = subject.decide(fewer).answer().outcome();
            subject.compared();
            if (without == Outcome.UNDETERMINED) {
                continue;
            }
            if (without != whole) {
                return Optional.of(differs(given, fewer, fact, whole, without));
            }
            List<FactValue> values = subject.catalogs().worthTrying(inForce).getOrDefault(fact, List.of());
            for (FactValue value : spread(values)) {
                Case other = fewer.with(fact, value);
                if (subject.accepts(other)) {
                    subject.compared();
                    Outcome with = subject.decide(other).answer().outcome();
                    if (with != without) {
                        return Optional.of(differs(other, fewer, fact, with, without));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Some of the values, from the first to the last. */
    private static List<FactValue> spread(List<FactValue> values) {
        int step = values.size() / VALUES + 1;
        return IntStream.range(0, values.size())
                .filter(i -> i % step == 0)
                .mapToObj(values::get)
                .toList();
    }

    private Counterexample differs(Case given, Case fewer, String fact, Outcome with, Outcome without) {
        FactValue value = given.facts().get(fact);
        return new Counterexample(
                id(),
                given,
                fewer,
                Text.of(
                        "chưa biết `" + fact + "`: " + without + ", nhưng nếu là " + value + ": " + with,
                        "`" + fact + "` not known: " + without + ", but if it is " + value + ": " + with));
    }
}
