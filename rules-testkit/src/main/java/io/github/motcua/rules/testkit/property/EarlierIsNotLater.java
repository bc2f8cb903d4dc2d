package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.text.Text;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who comes earlier does not wait for longer. */
final class EarlierIsNotLater implements Property {

    private static final List<Duration> EARLIER = List.of(
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(31));

    @Override
    public String id() {
        return "earlier-is-not-later";
    }

    @Override
    public Text name() {
        return Text.of("nhận sớm hơn thì hạn không muộn hơn", "an earlier receipt is never due later");
    }

    @Override
    public Text claim() {
        return Text.of(
                "Hồ sơ nhận sớm hơn không có hạn trả kết quả muộn hơn, khi cùng thủ tục, cùng dữ kiện, cùng quy định có"
                        + " hiệu lực, cùng thời hạn áp dụng và cùng lịch làm việc; hồ sơ có ngày quyết định riêng thì"
                        + " không xét",
                "A request received earlier is not due later, if procedure, facts, law in force, time limit that"
                        + " applies and calendar are the same; nothing is claimed of cases with a day of decision of"
                        + " their own");
    }

    @Override
    public Optional<Counterexample> check(Subject subject, Case given) {
        if (given.decidedOn().isPresent() || due(subject, given).isEmpty()) {
            return Optional.empty();
        }
        Answer.Limit later = due(subject, given).orElseThrow();
        LocalDateTime received = given.receivedAt().orElseThrow();
        for (Duration by : EARLIER) {
            Case before = given.receivedAt(received.minus(by));
            if (!subject.accepts(before) || !subject.inForce(before).equals(subject.inForce(given))) {
                continue;
            }
            Answer.Limit earlier = due(subject, before).orElse(null);
            if (earlier == null
                    || !earlier.id().equals(later.id())
                    || !earlier.catalog().equals(later.catalog())) {
                continue;
            }
            Answer.Date one = Objects.requireNonNull(earlier.date());
            Answer.Date other = Objects.requireNonNull(later.date());
            if (one.calendars().equals(other.calendars())) {
                subject.compared();
                if (one.at().isAfter(other.at())) {
                    return Optional.of(new Counterexample(
                            id(),
                            given,
                            before,
                            Text.of(
                                    "hạn " + other.at() + ", nhưng nhận sớm hơn thì hạn " + one.at(),
                                    "due at " + other.at() + ", but received earlier due at " + one.at())));
                }
            }
        }
        return Optional.empty();
    }

    /** The limit that applies, if by when is counted. */
    private static Optional<Answer.Limit> due(Subject subject, Case given) {
        return subject.decide(given)
                .answer()
                .due()
                .filter(Answer.Due::isSettled)
                .map(due -> due.limits().get(0))
                .filter(limit -> limit.date() != null);
    }
}
