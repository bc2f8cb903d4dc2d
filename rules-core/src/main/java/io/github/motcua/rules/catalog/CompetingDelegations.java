package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Warns of delegations of one power on one day to different bodies, in whatever catalogs they stand. At most one
 * warning for each delegation.
 */
final class CompetingDelegations {

    /** With how many others of the same power in the same unit a delegation is compared. */
    private static final int MOST_COMPARED = 64;

    private final List<DelegationEntry> entries;
    private final Issues issues;
    /** The numbers of the entries by which a power is delegated. */
    private final Map<Power, List<Integer>> delegated = new HashMap<>();

    CompetingDelegations(List<DelegationEntry> entries, Issues issues) {
        this.entries = entries;
        this.issues = issues;
    }

    /** A procedure as decided by a body in one unit; in all of them if the unit is empty. */
    private record Power(String office, @Nullable Rank post, String unit, String procedure) {}

    void check() {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).days().isEmpty()) {
                add(i);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).days().isEmpty()) {
                compare(i);
            }
        }
    }

    private void add(int number) {
        Body from = entries.get(number).delegation().from();
        for (String unit : units(from)) {
            for (String procedure : entries.get(number).delegation().procedures()) {
                Power power = new Power(from.office(), from.post(), unit, procedure);
                List<Integer> known = delegated.get(power);
                if (known == null) {
                    known = new ArrayList<>(1);
                    delegated.put(power, known);
                }
                if (known.size() < MOST_COMPARED) {
                    known.add(number);
                }
            }
        }
    }

    /** Compares it with those before it in its own units, and with all in the units around them. */
    private void compare(int number) {
        Body from = entries.get(number).delegation().from();
        for (String unit : units(from)) {
            for (String procedure : entries.get(number).delegation().procedures()) {
                if (warned(number, number, new Power(from.office(), from.post(), unit, procedure))) {
                    return;
                }
                for (String around = unit; !around.isEmpty(); ) {
                    around = Body.parent(around);
                    Power wider = new Power(from.office(), from.post(), around, procedure);
                    if (warned(number, entries.size(), wider)) {
                        return;
                    }
                }
            }
        }
    }

    private boolean warned(int number, int before, Power power) {
        for (int other : delegated.getOrDefault(power, List.of())) {
            if (other < before && compete(entries.get(number), entries.get(other))) {
                warn(entries.get(number), entries.get(other), power.procedure());
                return true;
            }
        }
        return false;
    }

    private static Collection<String> units(Body body) {
        return body.units().isEmpty() ? List.of("") : body.units();
    }

    private static boolean compete(DelegationEntry one, DelegationEntry other) {
        Delegation mine = one.delegation();
        Delegation theirs = other.delegation();
        boolean toOneBody = mine.to().office().equals(theirs.to().office())
                && mine.to().post() == theirs.to().post();
        return !toOneBody
                && one.days().overlaps(other.days())
                && DelegationCheck.shareUnits(mine.to(), theirs.to())
                && (isAlways(mine) || isAlways(theirs) || mine.when().equals(theirs.when()));
    }

    private static boolean isAlways(Delegation delegation) {
        return delegation.when().equals(Criterion.always());
    }

    private void warn(DelegationEntry entry, DelegationEntry other, String procedure) {
        Text days = entry.days().intersect(other.days()).days();
        String place = "`" + other.seenFrom(entry) + "`";
        new Reporter(issues, entry.catalog())
                .warning(
                        IssueCode.COMPETING_DELEGATIONS,
                        entry.pointer(),
                        Shown.value(procedure) + " cũng được ủy quyền cho nơi khác tại " + place + " vào " + days.vi(),
                        Shown.value(procedure) + " is delegated to another body too, at " + place + ", on " + days.en(),
                        "hãy phân biệt bằng when, hoặc cho một ủy quyền kết thúc sớm hơn",
                        "tell them apart by when, or end one of them earlier");
    }
}
