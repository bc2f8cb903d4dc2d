package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.dsl.WorkDays.calendar;
import static io.github.motcua.rules.dsl.WorkDays.day;
import static io.github.motcua.rules.dsl.WorkDays.days;
import static io.github.motcua.rules.dsl.WorkDays.holiday;
import static io.github.motcua.rules.dsl.WorkDays.swap;
import static io.github.motcua.rules.dsl.WorkDays.week;
import static io.github.motcua.rules.dsl.WorkDays.working;
import static io.github.motcua.rules.dsl.WorkDays.year;
import static io.github.motcua.rules.legal.Certainty.DERIVED;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.dsl.CalendarEntry;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** The calendar of state offices: hours of the week, holidays of the law, and every day off and every swap by notice. */
public final class VnPublicSector {

    private static final Provision QD_188_1999 = provision("qd-188-1999");
    private static final Provision QD_3760_NGHE_AN_2025 = provision("qd-3760-nghe-an-2025");
    private static final Provision LINH_CHIEU_HOURS = provision("linh-chieu-hours");
    private static final Provision BLLD_10_2012 = provision("blld-10-2012");
    private static final Provision BLLD_45_2019 = provision("blld-45-2019");
    private static final Provision NQ_28_2026 = provision("nq-28-2026");
    private static final Provision CV_6519_2018 = provision("cv-6519-2018");
    private static final Provision TB_TET_2020 = provision("tb-tet-2020");
    private static final Provision CV_245_2022 = provision("cv-245-2022");
    private static final Provision CV_8056_2022 = provision("cv-8056-2022");
    private static final Provision CV_8662_2023 = provision("cv-8662-2023");
    private static final Provision CV_8726_2024 = provision("cv-8726-2024");
    private static final Provision TB_6150_2024 = provision("tb-6150-2024");
    private static final Provision CV_9859_2025 = provision("cv-9859-2025");
    private static final Provision TB_9441_2025 = provision("tb-9441-2025");
    private static final Provision CV_10065_2026 = provision("cv-10065-2026");
    private static final Provision CV_2450_2024 = provision("cv-2450-2024");
    private static final Provision VB_12729_2025 = provision("vb-12729-2025");
    private static final Provision HOLIDAYS_OF_2012 =
            BLLD_10_2012.article("115").clause("1");
    private static final Provision HOLIDAYS_OF_2019 =
            BLLD_45_2019.article("112").clause("1");
    private static final Provision DECIDED_YEARLY = BLLD_45_2019.article("112").clause("3");
    private static final Provision IN_LIEU_BY_2012 = BLLD_10_2012.article("115").clause("3");
    private static final Provision IN_LIEU_BY_2019 = BLLD_45_2019.article("111").clause("3");

    private static final Text LABOUR_CODE = text(vi("Bộ luật Lao động"), en("Labour Code"));
    private static final Text NOT_READ = text(
            vi("Chưa đọc toàn văn; số, điều và hiệu lực theo hiểu biết chung."),
            en("The text was not read; number, articles and dates are general knowledge."));
    private static final Text ARTICLES_ON_THE_LETTER = text(
            vi("Bài đăng công khai dẫn công văn; chưa mở bản chính thức."),
            en("Public articles that cite the letter; the official copy was not opened."));
    private static final Text ARTICLES_ON_THE_NOTICE =
            text(vi("Bài đăng công khai dẫn thông báo."), en("Public articles that cite the notice."));
    private static final Text NEW_YEAR = text(vi("Tết Dương lịch"), en("New Year's Day"));
    private static final Text BEFORE_THE_CODE = text(
            vi("Áp dụng quy định của Bộ luật Lao động 2012 cho những ngày trước khi bộ "
                    + "luật có hiệu lực; chưa đọc luật trước đó."),
            en("The days of the Labour Code 2012, taken for days before it was in force; "
                    + "the law before it was not read."));
    private static final Text TET = text(vi("Tết Âm lịch"), en("Tết (Lunar New Year)"));
    private static final Text HUNG_KINGS = text(vi("Giỗ Tổ Hùng Vương"), en("Hung Kings' Day"));
    private static final Text VICTORY_DAY = text(vi("Ngày Chiến thắng 30/4"), en("Victory Day, 30 April"));
    private static final Text LABOUR_DAY =
            text(vi("Ngày Quốc tế lao động 01/5"), en("International Labour Day, 1 May"));
    private static final Text NATIONAL_DAY = text(vi("Quốc khánh"), en("National Day"));
    private static final Text CULTURE_DAY = text(vi("Ngày Văn hóa Việt Nam"), en("Vietnam Culture Day"));
    private static final Text PUBLISHED_BEFORE_2018 = text(
            vi("Chưa rõ ngày công bố; lấy ngày cuối cùng trước ngày đầu tiên mà thông báo "
                    + "quy định. Không có thông báo trong tay; ghi 14–20/02/2018 theo hiểu biết " + "chung."),
            en("The day of publication is not known; taken as the last day before the "
                    + "first one that the notice concerns. No notice in hand; 14–20 February "
                    + "2018 is general knowledge."));
    private static final Text PUBLISHED_BEFORE_2019 = text(
            vi("Chưa rõ ngày công bố; lấy ngày cuối cùng trước ngày đầu tiên mà thông báo "
                    + "quy định. Không có thông báo trong tay; đợt nghỉ Tết ghi theo dữ liệu "
                    + "công khai vacanza/holidays (c382fde)."),
            en("The day of publication is not known; taken as the last day before the "
                    + "first one that the notice concerns. No notice in hand; the Tết days are "
                    + "those of the public data of vacanza/holidays (c382fde)."));
    private static final Text PUBLICATION_NOT_KNOWN = text(
            vi("Chưa rõ ngày công bố; lấy ngày cuối cùng trước ngày đầu tiên mà thông báo " + "quy định."),
            en("The day of publication is not known; taken as the last day before the "
                    + "first one that the notice concerns."));
    private static final Text DAYS_OF_PUBLIC_DATA = text(
            vi("Chưa rõ ngày công bố; lấy ngày cuối cùng trước ngày đầu tiên mà thông báo "
                    + "quy định. Không có thông báo trong tay; các ngày ghi theo dữ liệu công "
                    + "khai vacanza/holidays (c382fde)."),
            en("The day of publication is not known; taken as the last day before the "
                    + "first one that the notice concerns. No notice in hand; the days are those "
                    + "of the public data of vacanza/holidays (c382fde)."));
    private static final Text FOR_TET = text(vi("Nghỉ bù Tết Âm lịch"), en("Day off in lieu of Tết (Lunar New Year)"));
    private static final Text FOR_NATIONAL_DAY = text(vi("Nghỉ bù Quốc khánh"), en("Day off in lieu of National Day"));
    private static final Text FOR_HUNG_KINGS =
            text(vi("Nghỉ bù Giỗ Tổ Hùng Vương"), en("Day off in lieu of Hung Kings' Day"));
    private static final Text FOR_LABOUR_DAY =
            text(vi("Nghỉ bù Ngày Quốc tế lao động 01/5"), en("Day off in lieu of International Labour Day, 1 May"));
    private static final Text FOR_NEW_YEAR =
            text(vi("Nghỉ bù Tết Dương lịch"), en("Day off in lieu of New Year's Day"));
    private static final Text FOR_VICTORY_DAY =
            text(vi("Nghỉ bù Ngày Chiến thắng 30/4"), en("Day off in lieu of Victory Day, 30 April"));
    private static final Text KNOWN_BY_RESOLUTION = text(
            vi("Chưa rõ ngày công bố; lấy ngày nghị quyết có hiệu lực."),
            en("The day of publication is not known; taken as the day from which the " + "resolution is in force."));
    private static final Text JOINED_FOR_NEW_YEAR =
            text(vi("Nghỉ liền dịp Tết Dương lịch"), en("Days off joined for New Year"));
    private static final Text JOINED_IN_APRIL =
            text(vi("Nghỉ liền dịp 30/4 và 01/5"), en("Days off joined for 30 April and 1 May"));

    private VnPublicSector() {}

    /** The calendar, checked. */
    public static WorkCalendar define() {
        return calendar("vn-public-sector", "2026-11-21")
                .titled(
                        vi("Lịch làm việc của cơ quan nhà nước nghỉ thứ Bảy, Chủ nhật"),
                        en("Working calendar of state offices that rest on Saturday and Sunday"))
                .publishedBy(vi("Chính phủ"), en("Government of Viet Nam"))
                .cites(
                        document("blld-10-2012")
                                .cited(vi("Bộ luật Lao động 2012"), en("Labour Code 2012"))
                                .titled(LABOUR_CODE)
                                .asReadIn(NOT_READ)
                                .inForceDuring("2013-05-01", "2020-12-31")
                                .numbered("10/2012/QH13")
                                .certainty(UNVERIFIED),
                        document("blld-45-2019")
                                .cited(vi("Bộ luật Lao động 2019"), en("Labour Code 2019"))
                                .titled(LABOUR_CODE)
                                .asReadIn(
                                        vi("Pháp điển điện tử, đề mục “Lao động”, bản đăng lại tại "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"),
                                        en("Electronic codification, heading “Lao động”, re-hosted at "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"))
                                .inForceFrom("2021-01-01")
                                .numbered("45/2019/QH14")
                                .note(
                                        vi("Ngày có hiệu lực theo hiểu biết chung."),
                                        en("The day from which it is in force is general knowledge.")),
                        document("nq-28-2026")
                                .cited(vi("Nghị quyết 28/2026/QH16"), en("Resolution 28/2026/QH16"))
                                .titled(
                                        vi("Ngày 24/11 hằng năm là Ngày Văn hóa Việt Nam, người lao động được nghỉ "
                                                + "hưởng nguyên lương"),
                                        en("24 November is Vietnam Culture Day, a paid day off"))
                                .asReadIn(
                                        vi("Kho văn bản công khai, dẫn xaydungchinhsach.chinhphu.vn và "
                                                + "baochinhphu.vn; chưa mở bản chính thức."),
                                        en("A public repository that cites xaydungchinhsach.chinhphu.vn and "
                                                + "baochinhphu.vn; the official copy was not opened."))
                                .inForceFrom("2026-07-01")
                                .numbered("28/2026/QH16")
                                .note(
                                        vi("Tên ghi theo nội dung, chưa đối chiếu trích yếu. Không rõ ngày 24/11 "
                                                + "trùng ngày nghỉ hằng tuần có được nghỉ bù không; lần đầu là thứ Bảy "
                                                + "24/11/2029."),
                                        en("Titled by its content; the official title was not compared. Whether 24 "
                                                + "November is made up when it falls on a day of rest is open; the first "
                                                + "case is Saturday 2029-11-24.")),
                        document("qd-188-1999")
                                .cited(vi("Quyết định 188/1999/QĐ-TTg"), en("Decision 188/1999/QĐ-TTg"))
                                .titled(
                                        vi("Về thực hiện chế độ tuần làm việc 40 giờ"),
                                        en("On the working week of 40 hours"))
                                .asReadIn(NOT_READ)
                                .inForceFrom("1999-10-02")
                                .numbered("188/1999/QĐ-TTg")
                                .certainty(UNVERIFIED),
                        document("qd-3760-nghe-an-2025")
                                .cited(
                                        vi("Quyết định 3760/QĐ-UBND ngày 19/11/2025 của UBND tỉnh Nghệ An"),
                                        en("Decision 3760/QĐ-UBND of 2025-11-19 of Nghệ An province"))
                                .titled(
                                        vi("Quy trình nội bộ: 01 ngày làm việc tính bằng 08 giờ làm việc"),
                                        en("Internal process: one working day is eight working hours"))
                                .asReadIn(
                                        vi("Bản đăng lại tại github.com/tnt305/tai_lieu_noi_bo (94c5034), "
                                                + "e8652ce55bfaba04"),
                                        en(
                                                "Re-hosted at github.com/tnt305/tai_lieu_noi_bo (94c5034), e8652ce55bfaba04"))
                                .inForceFrom("2025-11-19")
                                .numbered("3760/QĐ-UBND")
                                .note(vi("Tên ghi theo nội dung."), en("Titled by its content.")),
                        document("linh-chieu-hours")
                                .cited(
                                        vi("Giờ làm việc của UBND phường Linh Chiểu, TP. Hồ Chí Minh"),
                                        en("Office hours of Linh Chiểu ward, Hồ Chí Minh City"))
                                .titled(
                                        vi("Thứ Hai đến thứ Sáu 7:30–11:30, 13:00–17:00; thứ Bảy 7:30–11:30"),
                                        en("Monday to Friday 7:30–11:30, 13:00–17:00; Saturday 7:30–11:30"))
                                .asReadIn(vi("Trang thông tin của phường."), en("The page of the ward."))
                                .inForceOnUnknownDays()
                                .note(
                                        vi("Một ví dụ về giờ làm việc; không có văn bản nào ấn định cho cả nước."),
                                        en("One example of office hours; no text fixes them for the country.")),
                        document("cv-6519-2018")
                                .cited(vi("Công văn 6519/VPCP-KGVX năm 2018"), en("Letter 6519/VPCP-KGVX of 2018"))
                                .titled(
                                        vi("Hoán đổi ngày làm việc dịp Tết Dương lịch 2019 và 30/4, 01/5/2019"),
                                        en("Days that change places for New Year 2019 and for 30 April and 1 May 2019"))
                                .asReadIn(
                                        vi("Danh mục nguồn của vacanza/holidays (c382fde); chưa đọc công văn."),
                                        en("The list of sources of vacanza/holidays (c382fde); the letter was not "
                                                + "read."))
                                .inForceOnUnknownDays()
                                .numbered("6519/VPCP-KGVX")
                                .note(vi("Ngày ban hành chưa rõ."), en("The date is not known.")),
                        document("tb-tet-2020")
                                .cited(
                                        vi("Thông báo nghỉ Tết Nguyên đán Canh Tý 2020"),
                                        en("Notice of the Tết days off of 2020"))
                                .titled(
                                        vi("Nghỉ Tết từ 23/01/2020 đến 29/01/2020"),
                                        en("Tết off from 2020-01-23 to 2020-01-29"))
                                .asReadIn(
                                        vi("Trang của Sở Công Thương Đắk Lắk (socongthuong.daklak.gov.vn)."),
                                        en("The site of Đắk Lắk's trade department (socongthuong.daklak.gov.vn)."))
                                .inForceOnUnknownDays()
                                .note(vi("Số và ngày ban hành chưa rõ."), en("Number and date are not known.")),
                        document("cv-245-2022")
                                .cited(
                                        vi("Công văn 245 của Văn phòng Chính phủ ngày 11/01/2022"),
                                        en("Letter 245 of the Government Office of 2022-01-11"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch và Quốc khánh năm 2022"),
                                        en("Tết and National Day of 2022"))
                                .asReadIn(ARTICLES_ON_THE_LETTER)
                                .inForceFrom("2022-01-11")
                                .numbered("245")
                                .note(
                                        vi("Ký hiệu sau số 245 chưa rõ."),
                                        en("The sign after the number 245 is not known.")),
                        document("cv-8056-2022")
                                .cited(
                                        vi("Công văn 8056/VPCP-KGVX ngày 01/12/2022"),
                                        en("Letter 8056/VPCP-KGVX of 2022-12-01"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch (20–26/01) và Quốc khánh (01–04/9) năm 2023"),
                                        en("Tết (20–26 January) and National Day (1–4 September) of 2023"))
                                .asReadIn(ARTICLES_ON_THE_LETTER)
                                .inForceFrom("2022-12-01")
                                .numbered("8056/VPCP-KGVX"),
                        document("cv-8662-2023")
                                .cited(
                                        vi("Công văn 8662/VPCP-KGVX ngày 03/11/2023"),
                                        en("Letter 8662/VPCP-KGVX of 2023-11-03"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch (08–14/02) và Quốc khánh (31/8–03/9) năm 2024"),
                                        en("Tết (8–14 February) and National Day (31 August–3 September) of 2024"))
                                .asReadIn(ARTICLES_ON_THE_LETTER)
                                .inForceFrom("2023-11-03")
                                .numbered("8662/VPCP-KGVX"),
                        document("cv-2450-2024")
                                .cited(
                                        vi("Công văn 2450/VPCP-KGVX ngày 12/04/2024"),
                                        en("Letter 2450/VPCP-KGVX of 2024-04-12"))
                                .titled(
                                        vi("Hoán đổi ngày làm việc dịp 30/4 và 01/5/2024"),
                                        en("Days that change places for 30 April and 1 May 2024"))
                                .asReadIn(
                                        vi("Bài đăng của baophapluat.vn, baotintuc.vn và chinhphu.vn; danh mục nguồn "
                                                + "của vacanza/holidays (c382fde)."),
                                        en("Articles of baophapluat.vn, baotintuc.vn and chinhphu.vn; the list of "
                                                + "sources of vacanza/holidays (c382fde)."))
                                .inForceFrom("2024-04-12")
                                .numbered("2450/VPCP-KGVX")
                                .note(
                                        vi("Quyết định 17 ngày trước ngày nghỉ."),
                                        en("Decided 17 days before the day off.")),
                        document("cv-8726-2024")
                                .cited(
                                        vi("Công văn 8726/VPCP-KGVX ngày 26/11/2024"),
                                        en("Letter 8726/VPCP-KGVX of 2024-11-26"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch (25/01–02/02), 30/4–04/5 và Quốc khánh (30/8–02/9) năm "
                                                + "2025"),
                                        en("Tết (25 January–2 February), 30 April–4 May and National Day (30 August–2 "
                                                + "September) of 2025"))
                                .asReadIn(ARTICLES_ON_THE_LETTER)
                                .inForceFrom("2024-11-26")
                                .numbered("8726/VPCP-KGVX"),
                        document("tb-6150-2024")
                                .cited(vi("Thông báo 6150/TB-BLĐTBXH"), en("Notice 6150/TB-BLĐTBXH"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch, 30/4, 01/5 và Quốc khánh năm 2025"),
                                        en("Tết, 30 April, 1 May and National Day of 2025"))
                                .asReadIn(ARTICLES_ON_THE_NOTICE)
                                .inForceOnUnknownDays()
                                .numbered("6150/TB-BLĐTBXH")
                                .note(vi("Ngày ban hành chưa ghi."), en("The date was not noted.")),
                        document("cv-9859-2025")
                                .cited(
                                        vi("Công văn 9859/VPCP-KGVX ngày 13/10/2025"),
                                        en("Letter 9859/VPCP-KGVX of 2025-10-13"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch (14–22/02) và Quốc khánh (29/8–02/9) năm 2026"),
                                        en("Tết (14–22 February) and National Day (29 August–2 September) of 2026"))
                                .asReadIn(ARTICLES_ON_THE_LETTER)
                                .inForceFrom("2025-10-13")
                                .numbered("9859/VPCP-KGVX"),
                        document("tb-9441-2025")
                                .cited(
                                        vi("Thông báo 9441/TB-BNV ngày 16/10/2025"),
                                        en("Notice 9441/TB-BNV of 2025-10-16"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch và Quốc khánh năm 2026"),
                                        en("Tết and National Day of 2026"))
                                .asReadIn(ARTICLES_ON_THE_NOTICE)
                                .inForceFrom("2025-10-16")
                                .numbered("9441/TB-BNV"),
                        document("vb-12729-2025")
                                .cited(
                                        vi("Văn bản 12729/VPCP-KGVX ngày 25/12/2025"),
                                        en("Letter 12729/VPCP-KGVX of 2025-12-25"))
                                .titled(
                                        vi("Hoán đổi ngày làm việc dịp Tết Dương lịch 2026"),
                                        en("Days that change places for New Year 2026"))
                                .asReadIn(
                                        vi("Bản sao tại collector.com.tr, nguồn yếu."),
                                        en("A copy at collector.com.tr, a weak source."))
                                .inForceFrom("2025-12-25")
                                .numbered("12729/VPCP-KGVX")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Quyết định 8 ngày trước ngày nghỉ."),
                                        en("Decided 8 days before the day off.")),
                        document("cv-10065-2026")
                                .cited(
                                        vi("Công văn 10065/VPCP-KGVX ngày 02/10/2026"),
                                        en("Letter 10065/VPCP-KGVX of 2026-10-02"))
                                .titled(
                                        vi("Nghỉ Tết Âm lịch (04–10/02) và Quốc khánh (02–03/9) năm 2027; ngày "
                                                + "24/11/2026"),
                                        en("Tết (4–10 February) and National Day (2–3 September) of 2027; 24 November "
                                                + "2026"))
                                .asReadIn(
                                        vi("Kho văn bản công khai dẫn công văn; chưa mở bản chính thức."),
                                        en("Public repositories that cite the letter; the official copy was not "
                                                + "opened."))
                                .inForceFrom("2026-10-02")
                                .numbered("10065/VPCP-KGVX"))
                .states(week().on(MONDAY, FRIDAY, working("07:30-11:30", "13:00-17:00"))
                        .because(
                                QD_188_1999.certainty(UNVERIFIED),
                                QD_3760_NGHE_AN_2025,
                                LINH_CHIEU_HOURS
                                        .certainty(DERIVED)
                                        .remark(text(
                                                vi("Giờ cụ thể do từng cơ quan ấn định; đây là giờ thường gặp."),
                                                en("Each office sets its own hours; these are usual ones.")))))
                .states(holidays())
                .states(years())
                .states(daysOf2018())
                .states(daysOf2019())
                .states(daysOf2020())
                .states(daysOf2021())
                .states(daysOf2022())
                .states(daysOf2023())
                .states(daysOf2024())
                .states(daysOf2025())
                .states(daysOf2026())
                .states(daysOf2027())
                .states(swaps())
                .define();
    }

    private static List<CalendarEntry<?>> holidays() {
        return List.of(
                holiday("new-year")
                        .named(NEW_YEAR)
                        .fallsOn(1, 1)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(BEFORE_THE_CODE))
                        .inForceUntil("2013-04-30"),
                holiday("new-year")
                        .named(NEW_YEAR)
                        .fallsOn(1, 1)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED))
                        .inForceDuring("2013-05-01", "2020-12-31"),
                holiday("new-year")
                        .named(NEW_YEAR)
                        .fallsOn(1, 1)
                        .because(HOLIDAYS_OF_2019)
                        .inForceFrom("2021-01-01"),
                holiday("tet")
                        .named(TET)
                        .fallsOnLunar(1, 1)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(BEFORE_THE_CODE))
                        .daysOff(-1, 3)
                        .untilTheNoticeSaysOtherwise()
                        .inForceUntil("2013-04-30"),
                holiday("tet")
                        .named(TET)
                        .fallsOnLunar(1, 1)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED))
                        .daysOff(-1, 3)
                        .untilTheNoticeSaysOtherwise()
                        .inForceDuring("2013-05-01", "2020-12-31"),
                holiday("tet")
                        .named(TET)
                        .fallsOnLunar(1, 1)
                        .because(
                                HOLIDAYS_OF_2019,
                                DECIDED_YEARLY.remark(text(
                                        vi("Thủ tướng Chính phủ quyết định hằng năm; một ngày trước và ba ngày sau "
                                                + "mồng một là dự kiến."),
                                        en("The Prime Minister decides each year; one day before and three after the "
                                                + "first are what is likely."))))
                        .daysOff(-1, 3)
                        .untilTheNoticeSaysOtherwise()
                        .inForceFrom("2021-01-01"),
                holiday("hung-kings")
                        .named(HUNG_KINGS)
                        .fallsOnLunar(10, 3)
                        .because(HOLIDAYS_OF_2012
                                .certainty(UNVERIFIED)
                                .remark(text(
                                        vi("Được nghỉ từ năm 2007 theo hiểu biết chung; chưa đọc luật khi đó."),
                                        en("A day off from 2007 by general knowledge; the law of that time was not "
                                                + "read."))))
                        .inForceDuring("2007-01-01", "2013-04-30"),
                holiday("hung-kings")
                        .named(HUNG_KINGS)
                        .fallsOnLunar(10, 3)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED))
                        .inForceDuring("2013-05-01", "2020-12-31"),
                holiday("hung-kings")
                        .named(HUNG_KINGS)
                        .fallsOnLunar(10, 3)
                        .because(HOLIDAYS_OF_2019)
                        .inForceFrom("2021-01-01"),
                holiday("victory-day")
                        .named(VICTORY_DAY)
                        .fallsOn(30, 4)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(BEFORE_THE_CODE))
                        .inForceUntil("2013-04-30"),
                holiday("victory-day")
                        .named(VICTORY_DAY)
                        .fallsOn(30, 4)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED))
                        .inForceDuring("2013-05-01", "2020-12-31"),
                holiday("victory-day")
                        .named(VICTORY_DAY)
                        .fallsOn(30, 4)
                        .because(HOLIDAYS_OF_2019)
                        .inForceFrom("2021-01-01"),
                holiday("labour-day")
                        .named(LABOUR_DAY)
                        .fallsOn(1, 5)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(BEFORE_THE_CODE))
                        .inForceUntil("2013-04-30"),
                holiday("labour-day")
                        .named(LABOUR_DAY)
                        .fallsOn(1, 5)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED))
                        .inForceDuring("2013-05-01", "2020-12-31"),
                holiday("labour-day")
                        .named(LABOUR_DAY)
                        .fallsOn(1, 5)
                        .because(HOLIDAYS_OF_2019)
                        .inForceFrom("2021-01-01"),
                holiday("national-day")
                        .named(NATIONAL_DAY)
                        .fallsOn(2, 9)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(BEFORE_THE_CODE))
                        .inForceUntil("2013-04-30"),
                holiday("national-day")
                        .named(NATIONAL_DAY)
                        .fallsOn(2, 9)
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED))
                        .inForceDuring("2013-05-01", "2020-12-31"),
                holiday("national-day")
                        .named(NATIONAL_DAY)
                        .fallsOn(2, 9)
                        .because(HOLIDAYS_OF_2019)
                        .inForceFrom("2021-01-01"),
                holiday("national-day-second")
                        .named(vi("Quốc khánh (ngày thứ hai)"), en("National Day (second day)"))
                        .fallsOn(3, 9)
                        .because(DECIDED_YEARLY.remark(text(
                                vi("Thủ tướng Chính phủ quyết định hằng năm ngày liền trước hoặc liền sau "
                                        + "02/9; 03/9 là dự kiến."),
                                en("The Prime Minister decides each year on the day before or after 2 "
                                        + "September; the 3rd is what is likely."))))
                        .untilTheNoticeSaysOtherwise()
                        .inForceFrom("2021-01-01"),
                holiday("culture-day")
                        .named(CULTURE_DAY)
                        .fallsOn(24, 11)
                        .because(NQ_28_2026.remark(text(
                                vi("Nghỉ bù khi trùng ngày nghỉ hằng tuần: chưa rõ."),
                                en("Whether it is made up when it falls on a day of rest is open."))))
                        .inForceFrom("2026-07-01"));
    }

    private static List<CalendarEntry<?>> years() {
        return List.of(
                year(2018)
                        .publishedOn("2018-02-13")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(PUBLISHED_BEFORE_2018)),
                year(2019)
                        .publishedOn("2019-02-03")
                        .because(
                                HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(PUBLISHED_BEFORE_2019),
                                CV_6519_2018.certainty(UNVERIFIED).remark(PUBLICATION_NOT_KNOWN)),
                year(2020)
                        .publishedOn("2020-01-22")
                        .because(TB_TET_2020.certainty(UNVERIFIED).remark(PUBLICATION_NOT_KNOWN)),
                year(2021)
                        .publishedOn("2021-02-09")
                        .because(DECIDED_YEARLY.certainty(UNVERIFIED).remark(DAYS_OF_PUBLIC_DATA)),
                year(2022).publishedOn("2022-01-11").because(CV_245_2022),
                year(2023).publishedOn("2022-12-01").because(CV_8056_2022),
                year(2024).publishedOn("2023-11-03").because(CV_8662_2023),
                year(2025).publishedOn("2024-11-26").because(CV_8726_2024, TB_6150_2024),
                year(2026)
                        .publishedOn("2025-10-13")
                        .because(
                                CV_9859_2025,
                                TB_9441_2025,
                                CV_10065_2026.remark(text(
                                        vi("Ngày 24/11/2026 nghỉ một ngày; đề xuất hoán đổi (nghỉ thứ Hai 23/11, làm "
                                                + "bù thứ Bảy 28/11) không được chấp thuận, nên 23/11/2026 là ngày làm việc "
                                                + "bình thường."),
                                        en("24 November 2026 is one day off only; the swap that was proposed (Monday "
                                                + "the 23rd off, Saturday the 28th worked) was dropped, so 23 November 2026 "
                                                + "is an ordinary working day.")))),
                year(2027).publishedOn("2026-10-02").because(CV_10065_2026));
    }

    private static List<CalendarEntry<?>> daysOf2018() {
        return List.of(
                day("2018-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                days("2018-02-14", "2018-02-18")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2018-02-13")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(PUBLISHED_BEFORE_2018)),
                days("2018-02-19", "2018-02-20")
                        .inLieuOfAHoliday()
                        .named(FOR_TET)
                        .publishedOn("2018-02-13")
                        .because(
                                HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(PUBLISHED_BEFORE_2018),
                                IN_LIEU_BY_2012.certainty(UNVERIFIED)),
                day("2018-04-25")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2018-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2018-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2018-09-02")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2018-09-03")
                        .inLieuOfAHoliday()
                        .named(FOR_NATIONAL_DAY)
                        .publishedOn("2013-05-01")
                        .because(IN_LIEU_BY_2012.certainty(UNVERIFIED)));
    }

    private static List<CalendarEntry<?>> daysOf2019() {
        return List.of(
                day("2019-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                days("2019-02-04", "2019-02-08")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2019-02-03")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED).remark(PUBLISHED_BEFORE_2019)),
                day("2019-04-14")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2019-04-15")
                        .inLieuOfAHoliday()
                        .named(FOR_HUNG_KINGS)
                        .publishedOn("2013-05-01")
                        .because(IN_LIEU_BY_2012.certainty(UNVERIFIED)),
                day("2019-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2019-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2019-09-02")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)));
    }

    private static List<CalendarEntry<?>> daysOf2020() {
        return List.of(
                day("2020-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                days("2020-01-23", "2020-01-27")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2020-01-22")
                        .because(TB_TET_2020.certainty(UNVERIFIED).remark(PUBLICATION_NOT_KNOWN)),
                days("2020-01-28", "2020-01-29")
                        .inLieuOfAHoliday()
                        .named(FOR_TET)
                        .publishedOn("2020-01-22")
                        .because(
                                TB_TET_2020.certainty(UNVERIFIED).remark(PUBLICATION_NOT_KNOWN),
                                IN_LIEU_BY_2012.certainty(UNVERIFIED)),
                day("2020-04-02")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2020-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2020-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)),
                day("2020-09-02")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2013-05-01")
                        .because(HOLIDAYS_OF_2012.certainty(UNVERIFIED)));
    }

    private static List<CalendarEntry<?>> daysOf2021() {
        return List.of(
                day("2021-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                days("2021-02-10", "2021-02-14")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2021-02-09")
                        .because(DECIDED_YEARLY.certainty(UNVERIFIED).remark(DAYS_OF_PUBLIC_DATA)),
                days("2021-02-15", "2021-02-16")
                        .inLieuOfAHoliday()
                        .named(FOR_TET)
                        .publishedOn("2021-02-09")
                        .because(DECIDED_YEARLY.certainty(UNVERIFIED).remark(DAYS_OF_PUBLIC_DATA), IN_LIEU_BY_2019),
                day("2021-04-21")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2021-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2021-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2021-05-03")
                        .inLieuOfAHoliday()
                        .named(FOR_LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                days("2021-09-02", "2021-09-03")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2021-02-09")
                        .because(DECIDED_YEARLY.certainty(UNVERIFIED).remark(DAYS_OF_PUBLIC_DATA), HOLIDAYS_OF_2019));
    }

    private static List<CalendarEntry<?>> daysOf2022() {
        return List.of(
                day("2022-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2022-01-03")
                        .inLieuOfAHoliday()
                        .named(FOR_NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                days("2022-01-31", "2022-02-04")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2022-01-11")
                        .because(CV_245_2022),
                day("2022-04-10")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2022-04-11")
                        .inLieuOfAHoliday()
                        .named(FOR_HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                day("2022-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2022-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2022-05-02")
                        .inLieuOfAHoliday()
                        .named(FOR_VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                day("2022-05-03")
                        .inLieuOfAHoliday()
                        .named(FOR_LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                days("2022-09-01", "2022-09-02")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2022-01-11")
                        .because(CV_245_2022, HOLIDAYS_OF_2019));
    }

    private static List<CalendarEntry<?>> daysOf2023() {
        return List.of(
                day("2023-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2023-01-02")
                        .inLieuOfAHoliday()
                        .named(FOR_NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                days("2023-01-20", "2023-01-24")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2022-12-01")
                        .because(CV_8056_2022),
                days("2023-01-25", "2023-01-26")
                        .inLieuOfAHoliday()
                        .named(FOR_TET)
                        .publishedOn("2022-12-01")
                        .because(CV_8056_2022, IN_LIEU_BY_2019),
                day("2023-04-29")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2023-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2023-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2023-05-02")
                        .inLieuOfAHoliday()
                        .named(FOR_HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                day("2023-05-03")
                        .inLieuOfAHoliday()
                        .named(FOR_VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                days("2023-09-01", "2023-09-02")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2022-12-01")
                        .because(CV_8056_2022, HOLIDAYS_OF_2019),
                day("2023-09-04")
                        .inLieuOfAHoliday()
                        .named(FOR_NATIONAL_DAY)
                        .publishedOn("2022-12-01")
                        .because(CV_8056_2022, IN_LIEU_BY_2019));
    }

    private static List<CalendarEntry<?>> daysOf2024() {
        return List.of(
                day("2024-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                days("2024-02-08", "2024-02-12")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2023-11-03")
                        .because(CV_8662_2023),
                days("2024-02-13", "2024-02-14")
                        .inLieuOfAHoliday()
                        .named(FOR_TET)
                        .publishedOn("2023-11-03")
                        .because(CV_8662_2023, IN_LIEU_BY_2019),
                day("2024-04-18")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2024-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2024-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                days("2024-09-02", "2024-09-03")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2023-11-03")
                        .because(CV_8662_2023, HOLIDAYS_OF_2019));
    }

    private static List<CalendarEntry<?>> daysOf2025() {
        return List.of(
                day("2025-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                days("2025-01-27", "2025-01-31")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2024-11-26")
                        .because(CV_8726_2024),
                day("2025-04-07")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2025-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2025-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                days("2025-09-01", "2025-09-02")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2024-11-26")
                        .because(CV_8726_2024, HOLIDAYS_OF_2019));
    }

    private static List<CalendarEntry<?>> daysOf2026() {
        return List.of(
                day("2026-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                days("2026-02-16", "2026-02-20")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2025-10-13")
                        .because(CV_9859_2025),
                day("2026-04-26")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2026-04-27")
                        .inLieuOfAHoliday()
                        .named(FOR_HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                day("2026-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                day("2026-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019),
                days("2026-09-01", "2026-09-02")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2025-10-13")
                        .because(CV_9859_2025, HOLIDAYS_OF_2019),
                day("2026-11-24")
                        .asHoliday()
                        .named(CULTURE_DAY)
                        .publishedOn("2026-07-01")
                        .because(NQ_28_2026.certainty(UNVERIFIED).remark(KNOWN_BY_RESOLUTION), CV_10065_2026));
    }

    private static List<CalendarEntry<?>> daysOf2027() {
        return List.of(
                day("2027-01-01")
                        .asHoliday()
                        .named(NEW_YEAR)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                days("2027-02-04", "2027-02-08")
                        .asHoliday()
                        .named(TET)
                        .publishedOn("2026-10-02")
                        .because(CV_10065_2026),
                days("2027-02-09", "2027-02-10")
                        .inLieuOfAHoliday()
                        .named(FOR_TET)
                        .publishedOn("2026-10-02")
                        .because(CV_10065_2026, IN_LIEU_BY_2019),
                day("2027-04-16")
                        .asHoliday()
                        .named(HUNG_KINGS)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2027-04-30")
                        .asHoliday()
                        .named(VICTORY_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2027-05-01")
                        .asHoliday()
                        .named(LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(HOLIDAYS_OF_2019.certainty(DERIVED)),
                day("2027-05-03")
                        .inLieuOfAHoliday()
                        .named(FOR_LABOUR_DAY)
                        .publishedOn("2021-01-01")
                        .because(IN_LIEU_BY_2019.certainty(DERIVED)),
                days("2027-09-02", "2027-09-03")
                        .asHoliday()
                        .named(NATIONAL_DAY)
                        .publishedOn("2026-10-02")
                        .because(CV_10065_2026, HOLIDAYS_OF_2019),
                day("2027-11-24")
                        .asHoliday()
                        .named(CULTURE_DAY)
                        .publishedOn("2026-07-01")
                        .because(NQ_28_2026.certainty(UNVERIFIED).remark(KNOWN_BY_RESOLUTION)));
    }

    private static List<CalendarEntry<?>> swaps() {
        return List.of(
                swap("2018-12-31", "2019-01-05")
                        .named(JOINED_FOR_NEW_YEAR)
                        .publishedOn("2018-12-30")
                        .because(CV_6519_2018.certainty(UNVERIFIED).remark(PUBLICATION_NOT_KNOWN)),
                swap("2019-04-29", "2019-05-04")
                        .named(JOINED_IN_APRIL)
                        .publishedOn("2018-12-30")
                        .because(CV_6519_2018.certainty(UNVERIFIED).remark(PUBLICATION_NOT_KNOWN)),
                swap("2024-04-29", "2024-05-04")
                        .named(JOINED_IN_APRIL)
                        .publishedOn("2024-04-12")
                        .because(CV_2450_2024),
                swap("2025-05-02", "2025-04-26")
                        .named(JOINED_IN_APRIL)
                        .publishedOn("2024-11-26")
                        .because(CV_8726_2024, TB_6150_2024),
                swap("2026-01-02", "2026-01-10")
                        .named(JOINED_FOR_NEW_YEAR)
                        .publishedOn("2025-12-25")
                        .because(VB_12729_2025.certainty(UNVERIFIED)),
                swap("2026-08-31", "2026-08-22")
                        .named(vi("Nghỉ liền dịp Quốc khánh"), en("Days off joined for National Day"))
                        .publishedOn("2025-10-13")
                        .because(CV_9859_2025, TB_9441_2025));
    }
}
