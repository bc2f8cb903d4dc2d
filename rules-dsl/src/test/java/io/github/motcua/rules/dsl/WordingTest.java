package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Facts.fact;
import static io.github.motcua.rules.dsl.Facts.readAs;
import static io.github.motcua.rules.dsl.Facts.underReading;
import static io.github.motcua.rules.eligibility.Criterion.allOf;
import static io.github.motcua.rules.eligibility.Criterion.always;
import static io.github.motcua.rules.eligibility.Criterion.anyOf;
import static io.github.motcua.rules.eligibility.Criterion.not;
import static io.github.motcua.rules.text.Language.ENGLISH;
import static io.github.motcua.rules.text.Language.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of criterion, and its denial, is said in both languages with the words of the catalog. */
class WordingTest {

    private static final Catalog PROGRAMME = Catalogs.hoanKiemNoWait2022();
    private static final Catalog CIVIL_STATUS = Catalogs.vnCivilStatus();

    static List<Arguments> criteria() {
        return List.of(
                Arguments.of(always(), "luôn đáp ứng", "always met"),
                Arguments.of(not(always()), "không bao giờ đáp ứng", "never met"),
                Arguments.of(
                        fact("copies").isAtMost(10),
                        "Số bản sao: nhiều nhất là 10 bản",
                        "Number of copies: at most 10 copies"),
                Arguments.of(
                        not(fact("copies").isAtMost(10)),
                        "Số bản sao: nhiều hơn 10 bản",
                        "Number of copies: more than 10 copies"),
                Arguments.of(
                        fact("originals").isAtLeast(2),
                        "Số bản chính: ít nhất là 2 bản chính",
                        "Number of originals: at least 2 originals"),
                Arguments.of(
                        not(fact("originals").isAtLeast(2)),
                        "Số bản chính: ít hơn 2 bản chính",
                        "Number of originals: less than 2 originals"),
                Arguments.of(
                        fact("receivedOn").isOnOrBefore("2025-06-30"),
                        "Ngày nhận: muộn nhất là ngày 30/06/2025",
                        "Day of receipt: no later than 2025-06-30"),
                Arguments.of(
                        not(fact("receivedOn").isOnOrBefore("2025-06-30")),
                        "Ngày nhận: sau ngày 30/06/2025",
                        "Day of receipt: after 2025-06-30"),
                Arguments.of(
                        fact("receivedOn").isOnOrAfter("2025-07-01"),
                        "Ngày nhận: sớm nhất là ngày 01/07/2025",
                        "Day of receipt: no earlier than 2025-07-01"),
                Arguments.of(
                        not(fact("receivedOn").isOnOrAfter("2025-07-01")),
                        "Ngày nhận: trước ngày 01/07/2025",
                        "Day of receipt: before 2025-07-01"),
                Arguments.of(
                        fact("receivedTime").isAtOrBefore("15:00"),
                        "Giờ nhận: muộn nhất là 15:00",
                        "Time of receipt: no later than 15:00"),
                Arguments.of(
                        fact("receivedTime").isAfter("15:00"), "Giờ nhận: sau 15:00", "Time of receipt: after 15:00"),
                Arguments.of(fact("complex").isYes(), "Trường hợp phức tạp: có", "Complex case: yes"),
                Arguments.of(fact("complex").isNo(), "Trường hợp phức tạp: không", "Complex case: no"),
                Arguments.of(
                        not(fact("complex").isYes()),
                        "Trường hợp phức tạp: không phải là “có”",
                        "Complex case: not “yes”"),
                Arguments.of(fact("channel").is("POST"), "Cách nộp: qua bưu chính", "Channel: by post"),
                Arguments.of(
                        Criterion.is("lastResidence", FactValue.NOT_APPLICABLE),
                        "lastResidence: không áp dụng",
                        "lastResidence: not applicable"),
                Arguments.of(
                        fact("channel").isOneOf("POST", "ONLINE"),
                        "Cách nộp: một trong số: “trực tuyến”; “qua bưu chính”",
                        "Channel: one of: “online”; “by post”"),
                Arguments.of(
                        not(fact("channel").isOneOf("POST", "ONLINE")),
                        "Cách nộp: không thuộc số: “trực tuyến”; “qua bưu chính”",
                        "Channel: none of: “online”; “by post”"),
                Arguments.of(
                        fact("unit").is("hoan-kiem/hang-bac"),
                        "Nơi tiếp nhận: phường Hàng Bạc",
                        "Receiving unit: Hàng Bạc ward"),
                Arguments.of(
                        fact("procedure").is("1.000656"),
                        "Thủ tục: 1.000656 “Đăng ký khai tử”",
                        "Procedure: 1.000656 “Registration of death”"),
                Arguments.of(
                        Criterion.is("nobodysList", FactValue.of(List.of("b", "a"))),
                        "nobodysList: “a”; “b”",
                        "nobodysList: “a”; “b”"),
                Arguments.of(
                        Criterion.is("nobodysList", FactValue.of(List.of())),
                        "nobodysList: không có",
                        "nobodysList: none"),
                Arguments.of(
                        fact("nobodysList").containsAnyOf("torn", "blurred"),
                        "nobodysList: có ít nhất một trong số: “blurred”; “torn”",
                        "nobodysList: at least one of: “blurred”; “torn”"),
                Arguments.of(
                        fact("nobodysList").containsNoneOf("torn"),
                        "nobodysList: không có mục nào trong số: “torn”",
                        "nobodysList: none of: “torn”"),
                Arguments.of(fact("place").applies(), "Nơi nhận hồ sơ: có áp dụng", "Place of receipt: applies"),
                Arguments.of(
                        not(fact("place").applies()),
                        "Nơi nhận hồ sơ: không áp dụng",
                        "Place of receipt: does not apply"),
                Arguments.of(
                        fact("placeOfDeath").isThatOf("unit"),
                        "Nơi chết hoặc nơi phát hiện thi thể: trùng với “Nơi tiếp nhận”",
                        "Place of death, or where the body was found: the same as “Receiving unit”"),
                Arguments.of(
                        not(fact("placeOfDeath").isThatOf("unit")),
                        "Nơi chết hoặc nơi phát hiện thi thể: khác với “Nơi tiếp nhận”",
                        "Place of death, or where the body was found: other than “Receiving unit”"),
                Arguments.of(
                        fact("partiesResidence").includes("unit"),
                        "Nơi cư trú của hai bên: gồm cả “Nơi tiếp nhận”",
                        "Residence of the parties: includes “Receiving unit”"),
                Arguments.of(
                        not(fact("partiesResidence").includes("unit")),
                        "Nơi cư trú của hai bên: không gồm “Nơi tiếp nhận”",
                        "Residence of the parties: does not include “Receiving unit”"),
                Arguments.of(
                        allOf(fact("copies").isAtMost(10), fact("pagesPerCopy").isAtMost(20)),
                        "Số bản sao: nhiều nhất là 10 bản; và Số trang của bản sao dài nhất: nhiều nhất là 20 trang",
                        "Number of copies: at most 10 copies; and Pages of the longest copy: at most 20 pages"),
                Arguments.of(
                        anyOf(
                                fact("complex").isNo(),
                                allOf(fact("copies").is(1), fact("originals").is(1))),
                        "Trường hợp phức tạp: không; hoặc (Số bản sao: 1 bản; và Số bản chính: 1 bản chính)",
                        "Complex case: no; or (Number of copies: 1 copies; and Number of originals: 1 originals)"),
                Arguments.of(
                        allOf(
                                fact("complex").isNo(),
                                allOf(anyOf(
                                        fact("copies").is(1), fact("originals").is(1)))),
                        "Trường hợp phức tạp: không; và (Số bản sao: 1 bản; hoặc Số bản chính: 1 bản chính)",
                        "Complex case: no; and (Number of copies: 1 copies; or Number of originals: 1 originals)"),
                Arguments.of(allOf(), "luôn đáp ứng", "always met"),
                Arguments.of(anyOf(), "không bao giờ đáp ứng", "never met"),
                Arguments.of(
                        not(anyOf(fact("complex").isNo(), fact("copies").is(1))),
                        "không phải trường hợp (Trường hợp phức tạp: không; hoặc Số bản sao: 1 bản)",
                        "not the case that (Complex case: no; or Number of copies: 1 copies)"),
                Arguments.of(
                        not(not(fact("complex").isNo())),
                        "không phải trường hợp (Trường hợp phức tạp: không phải là “không”)",
                        "not the case that (Complex case: not “no”)"),
                Arguments.of(
                        underReading(
                                "copy-limit-scope",
                                readAs("per-original", always()),
                                readAs("per-request", fact("copies").isAtMost(10))),
                        "theo cách hiểu đã chọn, “tính cho cả yêu cầu”: (Số bản sao: nhiều nhất là 10 bản); "
                                + "nếu hiểu là “tính cho từng bản chính”: (luôn đáp ứng)",
                        "as read here, “per request”: (Number of copies: at most 10 copies); "
                                + "if read as “per original”: (always met)"),
                Arguments.of(
                        underReading("nobodys-reading", readAs("a", always()), readAs("b", not(always()))),
                        "nếu hiểu là “a”: (luôn đáp ứng); nếu hiểu là “b”: (không bao giờ đáp ứng)",
                        "if read as “a”: (always met); if read as “b”: (never met)"));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_criterion_is_said_with_labels_units_and_meanings(Criterion criterion, String vi, String en) {
        Criterion known = criterion;

        assertThat(Wording.in(VIETNAMESE, PROGRAMME).of(known)).isEqualTo(asDeclared(vi, VIETNAMESE));
        assertThat(Wording.in(ENGLISH, PROGRAMME).of(known)).isEqualTo(asDeclared(en, ENGLISH));
    }

    /** The catalog declares this one, of which the expected words give only the id. */
    private static String asDeclared(String words, Language language) {
        return words.replace(
                "lastResidence",
                language == VIETNAMESE ? "Nơi cư trú cuối cùng của người chết" : "Last residence of the deceased");
    }

    @Test
    void what_two_bases_declare_in_different_ways_is_called_by_its_id() {
        Criterion grounds = fact("refusalGrounds").containsNoneOf("not-voluntary");

        assertThat(Wording.in(ENGLISH, PROGRAMME).of(grounds)).isEqualTo("refusalGrounds: none of: “not-voluntary”");
        assertThat(Wording.in(ENGLISH, CIVIL_STATUS).of(grounds))
                .isEqualTo("Grounds for refusal: none of: “the marriage is not the free decision of both”");
    }

    @Test
    void a_catalog_that_does_not_come_with_the_library_gives_names_too() {
        Catalog ward = WardInJava.catalogOfTheWard().define();
        Catalog built = Catalog.catalog("built", "1", ward.title(), ward.publisher())
                .builtOn(List.of("example-ward"))
                .build();

        assertThat(Wording.in(ENGLISH, built, ward).of(fact("entryYear").isAtLeast(2000)))
                .isEqualTo("Year of the entry: at least 2000");
        assertThat(Wording.in(ENGLISH, built).of(fact("entryYear").isAtLeast(2000)))
                .isEqualTo("entryYear: at least 2000");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_said_does_not_depend_on_the_machine(Language language) {
        List<String> here = everything(language);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));

            assertThat(everything(language)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_that_is_shipped_is_said_in_correct_characters(Language language) {
        List<String> said = everything(language);

        assertThat(said).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        for (String sentence : said) {
            assertThat(java.text.Normalizer.isNormalized(sentence, java.text.Normalizer.Form.NFC))
                    .as(sentence)
                    .isTrue();
            assertThat(io.github.motcua.rules.text.Spelling.flaw(sentence))
                    .as(sentence)
                    .isEmpty();
            assertThat(sentence).endsWith(".").doesNotContain("..", "  ", "()", ": .", "null");
        }
    }

    private static List<String> everything(Language language) {
        List<String> said = new ArrayList<>();
        for (String id : Catalogs.shipped()) {
            Catalog catalog = Catalogs.shipped(id).orElseThrow();
            Wording wording = Wording.in(language, catalog);
            catalog.requirements().forEach(entry -> said.add(wording.of(entry)));
            catalog.procedures().forEach(entry -> said.add(wording.of(entry)));
            catalog.programmes().forEach(entry -> said.add(wording.of(entry)));
            catalog.delegations().forEach(entry -> said.add(wording.of(entry)));
        }
        return said;
    }
}
