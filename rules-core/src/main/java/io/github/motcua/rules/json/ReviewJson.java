package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.decision.Case;
import java.io.IOException;

/**
 * Findings of a review as JSON: {@code {"file","code","severity","pointer","line","column","place","message":{"vi","en"},
 * "help":{"vi","en"},"citations":[…]?,"case":{…}?}}. {@code file} is the name of the file, or the id of a catalog that
 * was not read from one; then line and column are 0. Stateless and safe for use by many threads.
 */
public final class ReviewJson {

    private ReviewJson() {}

    /** Writes a finding on one line; the same finding always gives the same text. */
    public static String write(ReviewFinding finding) {
        return JsonOut.compact(out -> write(out, finding));
    }

    private static void write(JsonGenerator out, ReviewFinding finding) throws IOException {
        out.writeStartObject();
        JsonOut.optionalWord(out, "file", finding.location().document());
        out.writeStringField("code", finding.code().id());
        out.writeStringField("severity", "WARNING");
        out.writeStringField("pointer", finding.location().pointer());
        out.writeNumberField("line", finding.location().line());
        out.writeNumberField("column", finding.location().column());
        out.writeStringField("place", finding.place());
        JsonOut.text(out, "message", finding.message());
        JsonOut.text(out, "help", finding.remedy());
        JsonOut.list(out, "citations", finding.citations(), citation -> JsonOut.citationMembers(out, citation));
        Case shows = finding.shownBy().orElse(null);
        if (shows != null) {
            out.writeFieldName("case");
            out.writeRawValue(CaseJson.write(shows));
        }
        out.writeEndObject();
    }
}
