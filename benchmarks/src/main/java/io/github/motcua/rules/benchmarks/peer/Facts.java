package io.github.motcua.rules.benchmarks.peer;

import io.github.motcua.rules.benchmarks.embedder.ShippedCase;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a case as a programmer would hold them in a class; those that are not known are null. */
record Facts(
        String procedure,
        LocalDate receivedOn,
        @Nullable String unit,
        @Nullable String unitLevel,
        @Nullable String decidedBy,
        @Nullable Boolean interlinked,
        @Nullable String channel,
        @Nullable String place,
        @Nullable Boolean dossierComplete,
        @Nullable Set<String> refusalGrounds,
        @Nullable Boolean complex,
        @Nullable Boolean needsVerification,
        @Nullable Boolean needsConsultation,
        @Nullable Boolean canResolveAtOnce,
        @Nullable Long copies,
        @Nullable Long pagesPerCopy,
        @Nullable String issuer,
        @Nullable Set<String> partiesResidence,
        @Nullable String filedBy,
        @Nullable Boolean bothPartiesPresent,
        @Nullable Long manAge,
        @Nullable Long womanAge) {

    static Facts of(ShippedCase shipped) {
        Case given = shipped.given();
        return new Facts(
                given.procedure(),
                given.receivedAt().orElseThrow().toLocalDate(),
                given.unit().orElse(null),
                "WARD",
                "WARD",
                false,
                given.channel().map(Enum::name).orElse(null),
                given.place().map(Enum::name).orElse(null),
                yesNo(given, "dossierComplete"),
                words(given, "refusalGrounds"),
                yesNo(given, "complex"),
                yesNo(given, "needsVerification"),
                yesNo(given, "needsConsultation"),
                yesNo(given, "canResolveAtOnce"),
                number(given, "copies"),
                number(given, "pagesPerCopy"),
                word(given, "issuer"),
                words(given, "partiesResidence"),
                word(given, "filedBy"),
                yesNo(given, "bothPartiesPresent"),
                number(given, "manAge"),
                number(given, "womanAge"));
    }

    private static @Nullable Boolean yesNo(Case given, String fact) {
        return given.facts().get(fact) instanceof FactValue.YesNo yesNo ? yesNo.yes() : null;
    }

    private static @Nullable Long number(Case given, String fact) {
        return given.facts().get(fact) instanceof FactValue.Whole whole ? whole.number() : null;
    }

    private static @Nullable String word(Case given, String fact) {
        return given.facts().get(fact) instanceof FactValue.Word word ? word.word() : null;
    }

    private static @Nullable Set<String> words(Case given, String fact) {
        return given.facts().get(fact) instanceof FactValue.Words words ? Set.copyOf(words.words()) : null;
    }
}
