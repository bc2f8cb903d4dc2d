package io.github.motcua.rules.json;

import io.github.motcua.rules.calendar.NamedDay;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;

/**
 * Days that differ from the ordinary day of their week, as JSON:
 * {@code {"date","kind","name":{"vi","en"},"source","publishedOn"?,"provisional"}}. Stateless and safe for use
 * by many threads.
 */
public final class NamedDayJson {

    private NamedDayJson() {}

    /** Writes a day on one line; the same day always gives the same text. */
    public static String write(NamedDay day) {
        return JsonOut.compact(out -> {
            out.writeStartObject();
            out.writeStringField("date", day.date().toString());
            out.writeStringField("kind", day.kind().name());
            JsonOut.text(out, "name", day.name());
            out.writeStringField("source", source(day, Language.VIETNAMESE));
            LocalDate publishedOn = day.publishedOn().orElse(null);
            if (publishedOn != null) {
                out.writeStringField("publishedOn", publishedOn.toString());
            }
            out.writeBooleanField("provisional", day.provisional());
            out.writeEndObject();
        });
    }

    /**
     * The notices or provisions behind a day in words, for example "Công văn 8726/VPCP-KGVX"; those whose text
     * nobody has read are marked so.
     */
    public static String source(NamedDay day, Language language) {
        StringBuilder source = new StringBuilder();
        for (Citation citation : day.citations()) {
            source.append(source.isEmpty() ? "" : "; ").append(citation.label(language));
            if (citation.provision().certainty() == Certainty.UNVERIFIED) {
                source.append(language == Language.VIETNAMESE ? " (chưa kiểm chứng)" : " (unverified)");
            }
        }
        return source.toString();
    }
}
