package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.EMPTY_TEXT;
import static io.github.motcua.rules.analysis.ReviewCode.NOT_TRANSLATED;
import static io.github.motcua.rules.analysis.ReviewCode.UNCITED;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Texts that say nothing or stand in one language only, and checklists of which a part has no provision. */
final class TextReview {

    private final ReviewNotes notes;

    TextReview(ReviewNotes notes) {
        this.notes = notes;
    }

    void review(Vocabulary vocabulary) {
        Catalog catalog = vocabulary.catalog();
        Place whole = new Place(catalog.id(), "", "catalog");
        words(whole.at("title"), catalog.title());
        for (int i = 0; i < catalog.sources().size(); i++) {
            source(catalog, i);
        }
        for (int i = 0; i < catalog.facts().size(); i++) {
            fact(catalog, i);
        }
        for (int i = 0; i < catalog.readings().size(); i++) {
            Reading reading = catalog.readings().get(i);
            Place place = Place.entry(catalog.id(), "readings", i, reading.id());
            words(place.at("question"), reading.question());
            words(place.at("why"), reading.why());
            reading.options().forEach((option, text) -> words(place.at("options" + Location.token(option)), text));
            cited(place, reading.citations());
        }
        for (int i = 0; i < catalog.requirements().size(); i++) {
            Requirement requirement = catalog.requirements().get(i);
            Place place = Place.entry(catalog.id(), "requirements", i, requirement.id());
            words(place.at("wording"), requirement.wording());
            requirement.judgedBy().ifPresent(judge -> words(place.at("judgedBy"), judge));
            cited(place, requirement.citations());
            grounds(vocabulary, place, requirement);
        }
        for (int i = 0; i < catalog.procedures().size(); i++) {
            procedure(catalog, i);
        }
        for (int i = 0; i < catalog.programmes().size(); i++) {
            Programme programme = catalog.programmes().get(i);
            words(Place.entry(catalog.id(), "programmes", i, programme.id()).at("name"), programme.name());
        }
        for (int i = 0; i < catalog.duties().size(); i++) {
            Duty duty = catalog.duties().get(i);
            Place place = Place.entry(catalog.id(), "duties", i, duty.id());
            words(place.at("wording"), duty.wording());
            cited(place, duty.citations());
        }
        for (int i = 0; i < catalog.slips().size(); i++) {
            Slip slip = catalog.slips().get(i);
            Place place = Place.entry(catalog.id(), "slips", i, slip.id());
            words(place.at("why"), slip.why());
            cited(place, slip.citations());
        }
    }

    private void source(Catalog catalog, int number) {
        LegalSource source = catalog.sources().get(number);
        Place place = Place.entry(catalog.id(), "sources", number, source.id());
        words(place.at("title"), source.title());
        source.note().ifPresent(note -> words(place.at("note"), note));
    }

    private void fact(Catalog catalog, int number) {
        FactDeclaration fact = catalog.facts().get(number);
        Place place = Place.entry(catalog.id(), "facts", number, fact.id());
        words(place.at("label"), fact.label());
        words(place.at("question"), fact.question());
        for (int i = 0; i < fact.values().size(); i++) {
            AllowedValue value = fact.values().get(i);
            words(place.at("values", i, value.code()).at("label"), value.label());
        }
    }

    private void procedure(Catalog catalog, int number) {
        Procedure procedure = catalog.procedures().get(number);
        Place place = Place.entry(catalog.id(), "procedures", number, procedure.code() + "@" + procedure.validity());
        words(place.at("name"), procedure.name());
        words(place.at("field"), procedure.field());
        cited(place, procedure.citations());
        for (int i = 0; i < procedure.competences().size(); i++) {
            Competence competence = procedure.competences().get(i);
            String id = competence.level() + "@" + competence.validity();
            words(place.at("competences", i, id).at("signedBy"), competence.signedBy());
        }
        for (int i = 0; i < procedure.limits().size(); i++) {
            TimeLimit limit = procedure.limits().get(i).limit();
            Place at = place.at("limits", i, limit.id());
            words(at.at("wording"), limit.wording());
            cited(at, limit.citations());
        }
        for (int i = 0; i < procedure.stages().size(); i++) {
            Stage stage = procedure.stages().get(i);
            Place at = place.at("stages", i, stage.id());
            words(at.at("name"), stage.name());
            words(at.at("body"), stage.body());
            cited(at, stage.citations());
        }
    }

    private void cited(Place place, List<Provision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            Place at = place.at("citations", i, provisions.get(i).source());
            provisions.get(i).note().ifPresent(note -> words(at.at("note"), note));
        }
    }

    /** A text that is there to be read, not a name, a number or a unit. */
    private void words(Place place, Text text) {
        if (isEmpty(text.vi()) || isEmpty(text.en())) {
            notes.note(
                    EMPTY_TEXT,
                    place,
                    Text.of("lời văn không có chữ hay số nào", "the text holds no letter and no digit"),
                    Text.of("hãy ghi lời văn", "write the text"),
                    List.of(),
                    null);
        } else if (text.vi().equals(text.en()) && isOfWords(text.vi())) {
            String shown = ReviewNotes.cut(text.vi());
            notes.note(
                    NOT_TRANSLATED,
                    place,
                    Text.of(
                            "lời văn tiếng Việt và tiếng Anh giống hệt nhau: `" + shown + "`",
                            "the Vietnamese and the English text are the same: `" + shown + "`"),
                    Text.of("hãy dịch", "translate it"),
                    List.of(),
                    null);
        }
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Two words or more, one of them not a name: it begins with a small letter. */
    private static boolean isOfWords(String text) {
        int words = 0;
        boolean small = false;
        for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 1 && word.codePoints().allMatch(Character::isLetter)) {
                words++;
                small |= Character.isLowerCase(word.codePointAt(0));
            }
        }
        return words > 1 && small;
    }

    /** Where some of the codes that are looked for have a provision of their own, all should. */
    private void grounds(Vocabulary vocabulary, Place place, Requirement requirement) {
        TreeSet<String> codes = new TreeSet<>();
        if (!requirement.grounds().isEmpty()) {
            requirement.criterion().walk(part -> {
                if (part instanceof Criterion.ContainsAny any) {
                    codes.addAll(any.members());
                }
            });
        }
        for (Map.Entry<String, List<Provision>> ground : requirement.grounds().entrySet()) {
            codes.remove(ground.getKey());
        }
        for (String code : codes) {
            notes.note(
                    UNCITED,
                    place.at("grounds").of(code),
                    Text.of(
                            "`" + code + "` chưa có căn cứ riêng, trong khi các giá trị khác đã có",
                            "`" + code + "` has no provision of its own, though others have"),
                    Text.of("hãy ghi điều, khoản, điểm cho giá trị này", "cite article, clause and point for it"),
                    vocabulary.cite(requirement.citations()),
                    null);
        }
    }
}
