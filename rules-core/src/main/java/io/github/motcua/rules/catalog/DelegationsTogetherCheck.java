package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds powers that are delegated in a circle, or passed on too many times, through whatever catalogs.
 *
 * <p>All delegations are looked at first, then those of each procedure, then those of each procedure on one day:
 * the next step is taken only where the one before finds something, so that nothing is missed and hardly
 * anything is looked at twice.
 */
final class DelegationsTogetherCheck {

    /** How many delegations are looked at day by day at most; beyond, those of all days are taken together. */
    private static final int MOST_BY_DAY = 1_000_000;

    private final Issues issues;
    private final List<DelegationEntry> entries;
    private final DelegationChains<Place> chains = new DelegationChains<>();

    /** The number of the entry to which each link belongs. */
    private final List<Integer> owners = new ArrayList<>();

    private final Set<List<Integer>> told = new HashSet<>();
    private long byDay;

    DelegationsTogetherCheck(List<DelegationEntry> entries, Issues issues) {
        this.entries = entries;
        this.issues = issues;
    }

    /**
     * A body in one unit, or in all units of its office if the unit is empty.
     *
     * @param within whether it stands for all bodies of the office in this unit or within it
     */
    private record Place(String office, @Nullable Rank post, String unit, boolean within) {}

    void check() {
        for (int i = 0; i < entries.size(); i++) {
            link(i);
        }
        if (chains.find().isEmpty()) {
            return;
        }
        for (Map.Entry<String, List<Integer>> procedure : byProcedure().entrySet()) {
            List<Integer> links = procedure.getValue();
            List<DelegationChains.Found> found = chains.find(array(links));
            if (!found.isEmpty()) {
                checkDays(procedure.getKey(), links, found);
            }
        }
    }

    /** Bodies of the same units are taken unit by unit; else each of one side leads to each of the other. */
    private void link(int entry) {
        Delegation delegation = entries.get(entry).delegation();
        if (entries.get(entry).days().isEmpty() || DelegationCheck.toItself(delegation)) {
            return;
        }
        Body from = delegation.from();
        Body to = delegation.to();
        if (from.units().isEmpty() || !from.units().equals(to.units())) {
            link(entry, from, units(from), to, units(to));
        } else {
            for (String unit : from.units()) {
                link(entry, from, List.of(unit), to, List.of(unit));
            }
        }
    }

    private void link(int entry, Body from, Collection<String> fromUnits, Body to, Collection<String> toUnits) {
        List<Place> starts = new ArrayList<>();
        for (String unit : fromUnits) {
            starts.add(place(from, unit, false));
            for (String around = unit; !around.isEmpty(); around = Body.parent(around)) {
                starts.add(place(from, around, true));
            }
            starts.add(place(from, "", true));
        }
        List<Place> ends = new ArrayList<>();
        for (String unit : toUnits) {
            ends.add(place(to, unit, true));
            for (String around = unit; !around.isEmpty(); ) {
                around = Body.parent(around);
                ends.add(place(to, around, false));
            }
        }
        chains.link(starts, ends);
        owners.add(entry);
    }

    private static Place place(Body body, String unit, boolean within) {
        return new Place(body.office(), body.post(), unit, within);
    }

    private static Collection<String> units(Body body) {
        return body.units().isEmpty() ? List.of("") : body.units();
    }

    private SortedMap<String, List<Integer>> byProcedure() {
        SortedMap<String, List<Integer>> links = new TreeMap<>();
        for (int link = 0; link < owners.size(); link++) {
            for (String procedure : owner(link).delegation().procedures()) {
                List<Integer> known = links.get(procedure);
                if (known == null) {
                    known = new ArrayList<>();
                    links.put(procedure, known);
                }
                known.add(link);
            }
        }
        return links;
    }

    /** Whatever holds on a common day holds on the first day of one of them. */
    private void checkDays(String procedure, List<Integer> links, List<DelegationChains.Found> onSomeDays) {
        Set<LocalDate> firstDays = new TreeSet<>();
        for (int link : links) {
            firstDays.add(firstDay(link));
        }
        long toLookAt = (long) firstDays.size() * links.size();
        if (byDay + toLookAt > MOST_BY_DAY) {
            tell(procedure, onSomeDays);
            return;
        }
        byDay += toLookAt;
        for (LocalDate day : firstDays) {
            List<Integer> held = new ArrayList<>();
            for (int link : links) {
                if (owner(link).days().contains(day)) {
                    held.add(link);
                }
            }
            tell(procedure, chains.find(array(held)));
        }
    }

    private LocalDate firstDay(int link) {
        return owner(link).days().start().orElse(LocalDate.MIN);
    }

    private DelegationEntry owner(int link) {
        return entries.get(owners.get(link));
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    private void tell(String procedure, List<DelegationChains.Found> found) {
        for (DelegationChains.Found one : found) {
            if (told.add(one.links())) {
                tell(procedure, one);
            }
        }
    }

    private void tell(String procedure, DelegationChains.Found found) {
        DelegationEntry first = owner(found.links().get(0));
        List<String> ids = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        Period days = Period.ALWAYS;
        for (int link : found.links()) {
            ids.add(owner(link).delegation().id());
            pointers.add(owner(link).seenFrom(first));
            days = days.intersect(owner(link).days());
        }
        if (found.circle()) {
            ids.add(first.delegation().id());
        }
        String way = Shown.list(ids, " -> ") + " (" + Shown.list(pointers, ", ") + ")";
        Reporter report = new Reporter(issues, first.catalog());
        if (found.circle()) {
            report.error(
                    IssueCode.DELEGATION_CYCLE,
                    first.pointer(),
                    "thẩm quyền đối với " + Shown.value(procedure) + " được ủy quyền vòng: " + way
                            + (days.isEmpty() ? "" : ", vào " + days.days().vi()),
                    "the power over " + Shown.value(procedure) + " is delegated in a circle: " + way
                            + (days.isEmpty() ? "" : ", on " + days.days().en()),
                    "hãy bỏ một mắt xích",
                    "take one link out");
        } else {
            report.error(
                    IssueCode.CHAIN_TOO_LONG,
                    first.pointer(),
                    "thẩm quyền đối với " + Shown.value(procedure) + " được ủy quyền tiếp "
                            + found.links().size() + " lần, quá " + DelegationChains.LONGEST + ": " + way,
                    "the power over " + Shown.value(procedure) + " is passed on "
                            + found.links().size() + " times, more than " + DelegationChains.LONGEST + ": " + way,
                    "bên nhận ủy quyền không được ủy quyền lại: hãy kiểm tra dữ liệu",
                    "a delegate may not delegate again: check the data");
        }
    }
}
