package io.github.motcua.rules.legal;

import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;

/**
 * A provision together with the document's name, so that it can be read without the catalog. Immutable;
 * equal by content.
 *
 * @param document how the document is cited in short
 * @param provision the place in it
 */
public record Citation(Text document, Provision provision) {

    /** For example "Nghị định 23/2015/NĐ-CP Điều 22 khoản 1". */
    public String label(Language language) {
        String within = provision.within(language);
        return document.in(language) + (within.isEmpty() ? "" : " " + within);
    }
}
