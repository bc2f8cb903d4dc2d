package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the ids in a catalog stand for: its own entries, and those of the catalogs on which it is built. */
final class Vocabulary {

    private final List<Catalog> catalogs;

    private Vocabulary(List<Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    static Vocabulary of(Catalog catalog, CatalogSet set) {
        Set<Catalog> all = new LinkedHashSet<>(List.of(catalog));
        List<Catalog> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            for (String base : open.remove(0).builtOn()) {
                set.catalog(base).filter(all::add).ifPresent(open::add);
            }
        }
        return new Vocabulary(List.copyOf(all));
    }

    private <T> @Nullable T find(
            Function<Catalog, ? extends Collection<T>> entries, Function<T, String> ids, String id) {
        for (Catalog catalog : catalogs) {
            for (T entry : entries.apply(catalog)) {
                if (ids.apply(entry).equals(id)) {
                    return entry;
                }
            }
        }
        return null;
    }

    FactDeclaration fact(String id) {
        FactDeclaration builtIn = BuiltInFacts.declarations().get(id);
        FactDeclaration declared = builtIn != null ? builtIn : find(Catalog::facts, FactDeclaration::id, id);
        if (declared == null) {
            throw new IllegalStateException("no such fact: " + id); // such catalogs are refused
        }
        return declared;
    }

    /** The option taken of a reading; null if there is no such reading. */
    @Nullable
    String taken(String reading) {
        Reading found = find(Catalog::readings, Reading::id, reading);
        return found == null ? null : found.taken();
    }

    /** The list of the programme that is opened to an overlay; empty if it is opened for limits only. */
    List<Coverage> opened(Overlay overlay) {
        Opening opening = find(Catalog::openings, Opening::id, overlay.under());
        Programme programme = opening == null ? null : find(Catalog::programmes, Programme::id, opening.programme());
        return programme == null ? List.of() : programme.coverages();
    }

    Condition condition(Criterion criterion) {
        return new Condition(criterion, fact -> fact(fact).type(), this::taken);
    }

    /** The provisions with the documents, whether these are in force or not. */
    List<Citation> cite(List<Provision> provisions) {
        List<Citation> citations = new ArrayList<>();
        for (Provision provision : provisions) {
            LegalSource source = find(Catalog::sources, LegalSource::id, provision.source());
            if (source != null) {
                citations.add(new Citation(source.cite(), provision));
            }
        }
        return citations;
    }

    /** A comparison in words. */
    Text words(Criterion comparison) {
        return Text.of(words(comparison, Language.VIETNAMESE), words(comparison, Language.ENGLISH));
    }

    private String words(Criterion comparison, Language language) {
        boolean vi = language == Language.VIETNAMESE;
        List<String> facts = comparison.ownFacts();
        String one = facts.isEmpty() ? "" : label(facts.get(0), language);
        String other = facts.size() < 2 ? "" : label(facts.get(1), language);
        if (comparison instanceof Criterion.AtMost atMost) {
            return one + (vi ? " tối đa " : " at most ") + atMost.limit();
        }
        if (comparison instanceof Criterion.AtLeast atLeast) {
            return one + (vi ? " tối thiểu " : " at least ") + atLeast.limit();
        }
        if (comparison instanceof Criterion.OneOf oneOf) {
            List<String> codes =
                    oneOf.values().stream().map(FactValue::toString).toList();
            return one + ": " + listed(facts.get(0), codes, language);
        }
        if (comparison instanceof Criterion.ContainsAny contains) {
            return one + (vi ? " có " : " with ") + listed(facts.get(0), contains.members(), language);
        }
        if (comparison instanceof Criterion.Applies) {
            return one + (vi ? ": có" : ": there is one");
        }
        if (comparison instanceof Criterion.Same) {
            return one + (vi ? " trùng với " : " the same as ") + other;
        }
        return one + (vi ? " gồm " : " includes ") + other;
    }

    private String label(String fact, Language language) {
        return fact(fact).label().in(language);
    }

    private String listed(String fact, List<String> codes, Language language) {
        int most = 6;
        List<String> words = new ArrayList<>();
        for (String code : codes.subList(0, Math.min(most, codes.size()))) {
            String yesNo = language == Language.VIETNAMESE
                    ? (code.equals("true") ? "có" : code.equals("false") ? "không" : code)
                    : (code.equals("true") ? "yes" : code.equals("false") ? "no" : code);
            words.add(fact(fact)
                    .value(code)
                    .map(AllowedValue::label)
                    .map(label -> label.in(language))
                    .orElse(yesNo));
        }
        return String.join("; ", words) + (codes.size() > most ? "; … (" + codes.size() + ")" : "");
    }
}
