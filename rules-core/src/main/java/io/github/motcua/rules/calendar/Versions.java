package io.github.motcua.rules.calendar;

import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Versions of things of one kind, of which no two of one thing may hold on the same day. */
final class Versions {

    private final Reporter report;
    private final Map<String, List<Version>> things = new TreeMap<>();

    Versions(Reporter report) {
        this.report = report;
    }

    /** Notes a version; the number says where it stands among the others. */
    void add(String id, int number, String pointer, Period period) {
        List<Version> versions = things.get(id);
        if (versions == null) {
            versions = new ArrayList<>();
            things.put(id, versions);
        }
        if (!period.isEmpty()) {
            versions.add(new Version(number, pointer, period));
        }
    }

    /** Reports what holds on the same days; the kind of thing in both languages. */
    void report(String vi, String en) {
        for (Map.Entry<String, List<Version>> thing : things.entrySet()) {
            List<Version> versions = new ArrayList<>(thing.getValue());
            versions.sort(null);
            Version latest = null;
            for (Version version : versions) {
                if (latest != null && latest.period.overlaps(version.period)) {
                    overlap(vi + Shown.value(thing.getKey()), en + Shown.value(thing.getKey()), latest, version);
                }
                latest = latest == null || version.endsAfter(latest) ? version : latest;
            }
        }
    }

    private void overlap(String vi, String en, Version one, Version other) {
        Version first = one.number < other.number ? one : other;
        Version second = one.number < other.number ? other : one;
        report.overlap(
                second.pointer,
                vi,
                en,
                first.pointer,
                first.period.intersect(second.period).days());
    }

    private record Version(int number, String pointer, Period period) implements Comparable<Version> {
        /** By the first day. */
        @Override
        public int compareTo(Version other) {
            int byDay = start().compareTo(other.start());
            return byDay == 0 ? Integer.compare(number, other.number) : byDay;
        }

        private LocalDate start() {
            LocalDate first = period.first();
            return first == null ? LocalDate.MIN : first;
        }

        boolean endsAfter(Version other) {
            @Nullable LocalDate last = period.last();
            @Nullable LocalDate otherLast = other.period.last();
            return otherLast != null && (last == null || last.isAfter(otherLast));
        }
    }
}
