package io.github.motcua.rules;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Ids;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Catalogs that lack a base while some document could not be read, so that the base may be in it. What they name and
 * nobody declares says nothing then, and would only hide what is wrong.
 */
final class Unread {

    /** What is not found may be declared in the base that is not there. */
    private static final Set<IssueCode> NOT_FOUND = EnumSet.of(
            IssueCode.UNKNOWN_CATALOG,
            IssueCode.UNKNOWN_SOURCE,
            IssueCode.UNKNOWN_FACT,
            IssueCode.UNKNOWN_READING,
            IssueCode.UNKNOWN_REQUIREMENT,
            IssueCode.UNKNOWN_PROCEDURE,
            IssueCode.UNKNOWN_UNIT,
            IssueCode.UNKNOWN_OFFICE,
            IssueCode.UNKNOWN_OPENING,
            IssueCode.UNKNOWN_LIMIT);

    private final Set<String> catalogs;

    private Unread(Set<String> catalogs) {
        this.catalogs = catalogs;
    }

    static Unread among(Collection<ReadDocument<Catalog>> documents, Collection<Catalog> together) {
        boolean all = true;
        for (ReadDocument<Catalog> document : documents) {
            all &= isNamed(document);
        }
        return all ? new Unread(Set.of()) : new Unread(withoutBase(together));
    }

    private static boolean isNamed(ReadDocument<Catalog> document) {
        return document.origin().isReadable()
                && Ids.SLUG.matches(document.content().id());
    }

    /** The names of catalogs that are built, directly or not, on one that is not there. */
    private static Set<String> withoutBase(Collection<Catalog> together) {
        Map<String, Set<String>> bases = new HashMap<>();
        for (Catalog catalog : together) {
            bases.put(catalog.id(), catalog.builtOn());
        }
        Set<String> lacking = new HashSet<>();
        int before = -1;
        while (before < lacking.size()) {
            before = lacking.size();
            for (Map.Entry<String, Set<String>> catalog : bases.entrySet()) {
                for (String base : catalog.getValue()) {
                    if (!bases.containsKey(base) || lacking.contains(base)) {
                        lacking.add(catalog.getKey());
                    }
                }
            }
        }
        Set<String> names = new HashSet<>();
        for (Catalog catalog : together) {
            if (lacking.contains(catalog.id())) {
                names.add(CatalogVersions.document(catalog, together));
            }
        }
        return names;
    }

    /** Whether the problem may be there only because a document could not be read. */
    boolean mayExplain(Issue issue) {
        if (!catalogs.contains(issue.location().document())) {
            return false;
        }
        boolean requirements =
                issue.code() == IssueCode.MISSING && issue.location().pointer().endsWith("/requirements");
        return requirements || NOT_FOUND.contains(issue.code());
    }
}
