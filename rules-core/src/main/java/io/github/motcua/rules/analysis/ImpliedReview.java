package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.IMPLIED_REQUIREMENT;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Which requirements follow from others of their kind. */
final class ImpliedReview {

    private final Logics logics;
    private final ReviewNotes notes;

    ImpliedReview(Logics logics, ReviewNotes notes) {
        this.logics = logics;
        this.notes = notes;
    }

    void note(Place place, Vocabulary vocabulary, Requirement implied) {
        notes.note(
                IMPLIED_REQUIREMENT,
                place.of(implied.id()),
                Text.of(
                        "yêu cầu `" + implied.id() + "` luôn được đáp ứng khi các yêu cầu khác cùng loại được đáp ứng",
                        "the requirement `" + implied.id() + "` is met whenever the others of its kind are"),
                Text.of(
                        "hãy bỏ yêu cầu thừa, hoặc sửa lại nếu văn bản đòi hỏi điều khác",
                        "take it out, or correct it if the document asks for something else"),
                vocabulary.cite(implied.citations()),
                null);
    }

    /** Those that follow from the others, on all days on which they hold; of two that say the same, the later one. */
    List<Requirement> of(Vocabulary vocabulary, List<Requirement> ofKind, List<Period> spans) {
        List<Requirement> kept = new ArrayList<>(ofKind);
        Logic first = logics.taken(vocabulary);
        for (int i = ofKind.size() - 1; i >= 0 && kept.size() > 1; i--) {
            Requirement candidate = ofKind.get(i);
            boolean touches = false;
            for (Requirement other : kept) {
                touches |= !other.equals(candidate) && first.touch(candidate.criterion(), other.criterion());
            }
            if (touches
                    && !first.exclude(first.not(candidate.criterion()))
                    && isImplied(vocabulary, candidate, kept, spans)) {
                kept.remove(candidate);
            }
        }
        List<Requirement> implied = new ArrayList<>(ofKind);
        implied.removeAll(kept);
        return implied;
    }

    private boolean isImplied(
            Vocabulary vocabulary, Requirement candidate, List<Requirement> kept, List<Period> spans) {
        boolean held = false;
        for (Period span : spans) {
            if (candidate.validity().contains(Subject.first(span))) {
                held = true;
                List<Criterion> all = new ArrayList<>();
                for (Requirement other : kept) {
                    if (!other.equals(candidate) && other.validity().contains(Subject.first(span))) {
                        all.add(other.criterion());
                    }
                }
                for (Logic logic : logics.every(vocabulary, readings(all, candidate))) {
                    List<Criterion> against = new ArrayList<>(all);
                    against.add(logic.not(candidate.criterion()));
                    if (!logic.exclude(against)) {
                        return false;
                    }
                }
            }
        }
        return held;
    }

    /** A criterion that depends on the same readings as all of them; the candidate itself where none does. */
    private static Criterion readings(List<Criterion> all, Requirement candidate) {
        for (Criterion criterion : all) {
            if (!criterion.readings().isEmpty()) {
                List<Criterion> together = new ArrayList<>(all);
                together.add(candidate.criterion());
                return Criterion.allOf(together);
            }
        }
        return candidate.criterion();
    }
}
