package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the pieces that all documents share; the same content always gives the same characters. */
final class JsonOut {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonOut() {}

    /** Something that is written. */
    interface Piece {
        void write() throws IOException;
    }

    /** Something that is written to a generator. */
    interface Document {
        void write(JsonGenerator out) throws IOException;
    }

    /** Writes the members of one entry of a list. */
    interface Entry<T> {
        void write(T entry) throws IOException;
    }

    /** On one line. */
    static String compact(Document document) {
        return string(document, false);
    }

    /** On indented lines, each ending in {@code \n}. */
    static String pretty(Document document) {
        return string(document, true) + "\n";
    }

    /** On one line, as UTF-8; the stream is neither flushed nor closed. */
    static void compact(OutputStream stream, Document document) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream)) {
            document.write(out);
        }
    }

    private static String string(Document document, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            if (pretty) {
                DefaultIndenter indent = new DefaultIndenter("  ", "\n");
                out.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withSeparators(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indent)
                        .withArrayIndenter(indent));
            }
            document.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    static void text(JsonGenerator out, String name, Text text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("vi", text.vi());
        out.writeStringField("en", text.en());
        out.writeEndObject();
    }

    static void optionalText(JsonGenerator out, String name, @Nullable Text text) throws IOException {
        if (text != null) {
            text(out, name, text);
        }
    }

    static void period(JsonGenerator out, String name, Period period) throws IOException {
        if (!period.equals(Period.ALWAYS)) {
            out.writeObjectFieldStart(name);
            periodMembers(out, period);
            out.writeEndObject();
        }
    }

    static void periodMembers(JsonGenerator out, Period period) throws IOException {
        date(out, "from", period.first());
        date(out, "to", period.last());
    }

    private static void date(JsonGenerator out, String name, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            out.writeStringField(name, day.toString());
        }
    }

    static void words(JsonGenerator out, Collection<String> words) throws IOException {
        out.writeStartArray();
        for (String word : words) {
            out.writeString(word);
        }
        out.writeEndArray();
    }

    /** A list of words; left out if it is empty. */
    static void optionalWords(JsonGenerator out, String name, Collection<String> words) throws IOException {
        if (!words.isEmpty()) {
            out.writeFieldName(name);
            words(out, words);
        }
    }

    static void names(JsonGenerator out, String name, Collection<? extends Enum<?>> words) throws IOException {
        out.writeArrayFieldStart(name);
        for (Enum<?> word : words) {
            out.writeString(word.name());
        }
        out.writeEndArray();
    }

    /** A list of objects; left out if it is empty. */
    static <T> void list(JsonGenerator out, String name, List<T> entries, Entry<T> writer) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (T entry : entries) {
            out.writeStartObject();
            writer.write(entry);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** True, or left out. */
    static void flag(JsonGenerator out, String name, boolean set) throws IOException {
        if (set) {
            out.writeBooleanField(name, true);
        }
    }

    static void factValue(JsonGenerator out, FactValue value) throws IOException {
        if (value instanceof FactValue.Whole whole) {
            out.writeNumber(whole.number());
        } else if (value instanceof FactValue.YesNo yesNo) {
            out.writeBoolean(yesNo.yes());
        } else if (value instanceof FactValue.Word word) {
            out.writeString(word.word());
        } else if (value instanceof FactValue.Words words) {
            words(out, words.words());
        } else {
            out.writeStartObject();
            out.writeBooleanField("notApplicable", true);
            out.writeEndObject();
        }
    }

    static void source(JsonGenerator out, LegalSource source) throws IOException {
        out.writeStringField("id", source.id());
        optionalWord(out, "number", source.number());
        text(out, "cite", source.cite());
        text(out, "title", source.title());
        out.writeObjectFieldStart("inForce");
        periodMembers(out, source.inForce());
        out.writeEndObject();
        text(out, "consulted", source.consulted());
        if (source.certainty() != Certainty.FOUND) {
            out.writeStringField("certainty", source.certainty().name());
        }
        optionalText(out, "note", source.remark());
    }

    static void reading(JsonGenerator out, Reading reading) throws IOException {
        out.writeStringField("id", reading.id());
        text(out, "question", reading.question());
        out.writeObjectFieldStart("options");
        for (Map.Entry<String, Text> option : reading.options().entrySet()) {
            text(out, option.getKey(), option.getValue());
        }
        out.writeEndObject();
        out.writeStringField("taken", reading.taken());
        text(out, "why", reading.why());
        citations(out, reading.citations());
    }

    /** The provisions that say so; left out if there are none. */
    static void citations(JsonGenerator out, List<Provision> provisions) throws IOException {
        if (!provisions.isEmpty()) {
            provisions(out, "citations", provisions);
        }
    }

    static void provisions(JsonGenerator out, String name, List<Provision> provisions) throws IOException {
        out.writeArrayFieldStart(name);
        for (Provision provision : provisions) {
            out.writeStartObject();
            out.writeStringField("source", provision.source());
            provisionMembers(out, provision);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static void citationMembers(JsonGenerator out, Citation citation) throws IOException {
        out.writeStringField("source", citation.provision().source());
        text(out, "document", citation.document());
        provisionMembers(out, citation.provision());
    }

    static void provisionMembers(JsonGenerator out, Provision provision) throws IOException {
        optionalWord(out, "article", provision.article());
        optionalWord(out, "clause", provision.clause());
        optionalWord(out, "point", provision.point());
        optionalWord(out, "item", provision.item());
        if (provision.certainty() != Certainty.FOUND) {
            out.writeStringField("certainty", provision.certainty().name());
        }
        optionalText(out, "note", provision.remark());
    }

    static void optionalWord(JsonGenerator out, String name, String word) throws IOException {
        if (!word.isEmpty()) {
            out.writeStringField(name, word);
        }
    }
}
