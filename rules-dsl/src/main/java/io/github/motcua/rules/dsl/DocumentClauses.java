package io.github.motcua.rules.dsl;

import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import org.jspecify.annotations.Nullable;

/** A document, with what else may be said of it: without a number and found in its text if that is not said. */
public final class DocumentClauses extends Entry<LegalSource> {

    private final String id;
    private final Text cite;
    private final Text title;
    private final Text consulted;
    private final Period days;
    private String number = "";
    private Certainty certainty = Certainty.FOUND;
    private @Nullable Text note;

    DocumentClauses(String id, Text cite, Text title, Text consulted, Period days) {
        this.id = id;
        this.cite = cite;
        this.title = title;
        this.consulted = consulted;
        this.days = days;
    }

    /** How the document is cited in short. */
    public interface Cited {

        /** Cited as a composed text. */
        Titled cited(Text cite);

        /** Cited so, for example "Nghị định 23/2015/NĐ-CP". */
        default Titled cited(Vietnamese vi, English en) {
            return cited(Words.text(vi, en));
        }
    }

    /** What the document is called. */
    public interface Titled {

        /** Titled by a composed text. */
        Consulted titled(Text title);

        /** Titled so. */
        default Consulted titled(Vietnamese vi, English en) {
            return titled(Words.text(vi, en));
        }
    }

    /** The text that was read, so that a reader can find the same. */
    public interface Consulted {

        /** As read in what a composed text names. */
        Applies asReadIn(Text consulted);

        /** As read there. */
        default Applies asReadIn(Vietnamese vi, English en) {
            return asReadIn(Words.text(vi, en));
        }
    }

    /** The days on which the document applies. */
    @FunctionalInterface
    public interface Applies extends InForce<DocumentClauses> {

        /** In force on days that are not known, and so taken to be in force on every day. */
        default DocumentClauses inForceOnUnknownDays() {
            return inForce(Period.ALWAYS);
        }
    }

    /** Of this official number, for example {@code 23/2015/NĐ-CP}. */
    public DocumentClauses numbered(String officialNumber) {
        once("number");
        this.number = officialNumber;
        return this;
    }

    /** How sure number, title and dates are. */
    public DocumentClauses certainty(Certainty sure) {
        once("certainty");
        this.certainty = sure;
        return this;
    }

    /** What a reader of the data should know. */
    public DocumentClauses note(Text remark) {
        once("note");
        this.note = remark;
        return this;
    }

    /** What a reader of the data should know. */
    public DocumentClauses note(Vietnamese vi, English en) {
        return note(Words.text(vi, en));
    }

    @Override
    LegalSource content() {
        return new LegalSource(id, number, cite, title, days, consulted, certainty, note);
    }
}
