package io.github.motcua.rules.eligibility;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Ids;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A point on which the text of the law can be read in more than one way, and the way that the catalog
 * takes. Immutable; equal by content.
 *
 * @param id its id, for example {@code copy-limit-scope}
 * @param question what the text leaves open
 * @param options the ways to read it, by id
 * @param taken the id of the option that the catalog takes
 * @param why why the catalog takes it
 * @param citations the provisions that can be read in these ways
 */
public record Reading(
        String id, Text question, SortedMap<String, Text> options, String taken, Text why, List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public Reading {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        citations = List.copyOf(citations);
    }

    /** Notes what is wrong with it, its citations apart; {@code pointer} is its place. */
    public void check(String pointer, Reporter report) {
        report.form(pointer + "/id", Ids.SLUG, id);
        if (options.size() < 2) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer + "/options",
                    "một điểm có nhiều cách hiểu cần ít nhất hai cách",
                    "a contested reading needs at least two options",
                    "hãy ghi cách hiểu còn lại",
                    "give the other option");
        }
        for (String option : options.keySet()) {
            report.form(pointer + "/options", Ids.SLUG, option);
        }
        if (!options.containsKey(taken)) {
            report.unknown(
                    IssueCode.UNKNOWN_READING, pointer + "/taken", "cách hiểu", "option", taken, options.keySet());
        }
    }
}
