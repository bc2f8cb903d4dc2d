package io.github.motcua.rules.dsl;

import io.github.motcua.rules.legal.Provision;

/** The entry verbs for documents and provisions, for static import. Stateless. */
public final class Law {

    private Law() {}

    /**
     * Starts a document that rules are taken from.
     *
     * @param id its id in the catalog, for example {@code nd-23-2015}
     */
    public static DocumentClauses.Cited document(String id) {
        return cite -> title -> consulted -> days -> new DocumentClauses(id, cite, title, consulted, days);
    }

    /**
     * A place in a document: {@code provision("nd-23-2015").article("5").clause("2").point("a")}.
     *
     * @param document the id of the document
     */
    public static Provision provision(String document) {
        return Provision.of(document);
    }
}
