package io.github.motcua.rules.legal;

import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: article (Điều), clause (khoản), point (điểm), or the numbered item (mục) of a
 * plan. Immutable; equal by content. Parts that the document does not have are empty.
 *
 * @param source the id of the {@link LegalSource}
 * @param article the article, for example {@code 22}; may be empty
 * @param clause the clause, for example {@code 1}; may be empty
 * @param point the point, for example {@code a}; may be empty
 * @param item the item of a document without articles, for example {@code 2 (2)}; may be empty
 * @param certainty how sure the data is that the provision says so
 * @param remark anything a reader of the data should know; may be absent
 */
public record Provision(
        String source,
        String article,
        String clause,
        String point,
        String item,
        Certainty certainty,
        @Nullable Text remark) {

    /** The whole document, found in its text. */
    public static Provision of(String source) {
        return new Provision(source, "", "", "", "", Certainty.FOUND, null);
    }

    /** The same document at an article. */
    public Provision article(String number) {
        return new Provision(source, number, clause, point, item, certainty, remark);
    }

    /** The same article at a clause. */
    public Provision clause(String number) {
        return new Provision(source, article, number, point, item, certainty, remark);
    }

    /** The same clause at a point. */
    public Provision point(String letter) {
        return new Provision(source, article, clause, letter, item, certainty, remark);
    }

    /** The same document at an item. */
    public Provision item(String number) {
        return new Provision(source, article, clause, point, number, certainty, remark);
    }

    /** The same provision, with how sure the data is of it. */
    public Provision certainty(Certainty sure) {
        return new Provision(source, article, clause, point, item, sure, remark);
    }

    /** The same provision with a remark for the reader of the data. */
    public Provision remark(Text text) {
        return new Provision(source, article, clause, point, item, certainty, text);
    }

    /** What a reader of the data should know about this citation. */
    public Optional<Text> note() {
        return Optional.ofNullable(remark);
    }

    /** The place within the document, for example "Điều 22 khoản 1"; empty for the whole document. */
    public String within(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        StringBuilder place = new StringBuilder();
        append(place, vietnamese ? "mục" : "item", item);
        if (vietnamese) {
            append(place, "Điều", article);
            append(place, "khoản", clause);
            append(place, "điểm", point);
        } else {
            append(place, "Article", article.isEmpty() ? "" : article + bracketed(clause) + bracketed(point));
        }
        return place.toString();
    }

    private static String bracketed(String part) {
        return part.isEmpty() ? "" : "(" + part + ")";
    }

    private static void append(StringBuilder place, String kind, String number) {
        if (!number.isEmpty()) {
            place.append(place.isEmpty() ? "" : " ").append(kind).append(' ').append(number);
        }
    }
}
