package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.dsl.Facts.reading;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.dsl.WorkDays.calendar;
import static io.github.motcua.rules.dsl.WorkDays.onlyReceiving;
import static io.github.motcua.rules.dsl.WorkDays.week;
import static io.github.motcua.rules.legal.Certainty.DERIVED;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;
import static java.time.DayOfWeek.SATURDAY;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.legal.Provision;

/** The calendar of the wards of Hà Nội: that of state offices, and a desk that receives on Saturday morning. */
public final class HanoiWard {

    private static final Provision QD_05_2017_HN = provision("qd-05-2017-hn");
    private static final Provision HN_SATURDAY_EARLIER = provision("hn-saturday-earlier");
    private static final Provision BLDS_91_2015 = provision("blds-91-2015");
    private static final Provision LINH_CHIEU_HOURS = provision("linh-chieu-hours");

    private HanoiWard() {}

    /** The calendar, checked. */
    public static WorkCalendar define() {
        return calendar("hanoi-ward", "2026-11-21")
                .titled(vi("Lịch làm việc của UBND phường tại Hà Nội"), en("Working calendar of the wards of Hà Nội"))
                .publishedBy(vi("UBND thành phố Hà Nội"), en("People's Committee of Hà Nội"))
                .builtOn("vn-public-sector")
                .cites(
                        document("qd-05-2017-hn")
                                .cited(
                                        vi("Quyết định 05/2017/QĐ-UBND ngày 28/02/2017 của UBND thành phố Hà Nội"),
                                        en("Decision 05/2017/QĐ-UBND of 2017-02-28 of Hà Nội"))
                                .titled(
                                        vi("Về tiếp nhận, giải quyết thủ tục hành chính vào sáng thứ Bảy"),
                                        en("On taking and handling procedures on Saturday morning"))
                                .asReadIn(
                                        vi("Bài đăng tại tamlongvang.laodong.com.vn (643159); báo cáo của UBND phường "
                                                + "Cự Khối ngày 18/04/2019."),
                                        en("Article at tamlongvang.laodong.com.vn (643159); report of Cự Khối ward of "
                                                + "2019-04-18."))
                                .inForceFrom("2017-03-10")
                                .numbered("05/2017/QĐ-UBND")
                                .note(
                                        vi("Tên ghi theo nội dung. Không tìm thấy văn bản cho biết quyết định còn "
                                                + "hiệu lực hay không."),
                                        en("Titled by its content. Whether it is still in force was not found.")),
                        document("hn-saturday-earlier")
                                .cited(
                                        vi("Quyết định trước năm 2017 của UBND thành phố Hà Nội về làm việc sáng thứ "
                                                + "Bảy"),
                                        en("A decision of Hà Nội before 2017 on work on Saturday morning"))
                                .titled(
                                        vi("Thủ tục giải quyết ngay: bố trí cả người tiếp nhận và người giải quyết; "
                                                + "thủ tục khác: chỉ tiếp nhận và trả kết quả"),
                                        en("For procedures resolved at once both receivers and resolvers work; "
                                                + "otherwise only receiving and returning"))
                                .asReadIn(
                                        vi("Bài đăng tại m.diaoconline.vn (i1413)."),
                                        en("Article at m.diaoconline.vn (i1413)."))
                                .inForceOnUnknownDays()
                                .note(
                                        vi("Số, ngày ban hành và hiệu lực chưa rõ."),
                                        en("Number, date and period are not known.")),
                        document("blds-91-2015")
                                .cited(vi("Bộ luật Dân sự 2015"), en("Civil Code 2015"))
                                .titled(vi("Bộ luật Dân sự"), en("Civil Code"))
                                .asReadIn(
                                        vi("Pháp điển điện tử, đề mục “Dân sự”, bản đăng lại tại "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"),
                                        en("Electronic codification, heading “Dân sự”, re-hosted at "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"))
                                .inForceFrom("2017-01-01")
                                .numbered("91/2015/QH13"))
                .reads(
                        reading("saturday-session-counts")
                                .asks(
                                        vi("Buổi tiếp nhận sáng thứ Bảy có tính là ngày làm việc khi tính thời hạn "
                                                + "không?"),
                                        en("Does a Saturday session in which the desk receives count as a working day "
                                                + "for a time limit?"))
                                .either(
                                        "no",
                                        vi("không: chỉ tiếp nhận, trả kết quả; thời hạn không chạy"),
                                        en("no: the desk only receives and returns; no time runs"))
                                .or(
                                        "yes",
                                        vi("có: thời hạn chạy trong buổi đó"),
                                        en("yes: time runs during the session"))
                                .taken("no")
                                .why(
                                        vi("Không văn bản nào coi sáng thứ Bảy là ngày làm việc; thứ Bảy vẫn là ngày "
                                                + "nghỉ hằng tuần của công chức."),
                                        en("No text makes Saturday morning a working day; it stays a day of rest of "
                                                + "civil servants."))
                                .because(QD_05_2017_HN.certainty(DERIVED)),
                        reading("saturday-receipt")
                                .asks(
                                        vi("Thủ tục giải quyết trong ngày, nhận vào sáng thứ Bảy, đến hạn khi nào?"),
                                        en("When is a same-day procedure due that is received on Saturday morning?"))
                                .either("next-working-day", vi("ngày làm việc tiếp theo"), en("the next working day"))
                                .or("that-saturday", vi("ngay thứ Bảy đó"), en("that Saturday"))
                                .taken("next-working-day")
                                .why(
                                        vi("Cách hiểu chắc chắn hơn: sáng thứ Bảy chỉ là phiên tiếp nhận, không hứa "
                                                + "trả sớm hơn mức chắc làm được; và hồ sơ nộp sáng thứ Bảy không đến hạn "
                                                + "trước hồ sơ nộp cuối ngày thứ Sáu."),
                                        en("The surer reading: Saturday morning is a receiving session only, and no "
                                                + "earlier result is promised than is certain; and what comes on Saturday "
                                                + "morning is not due before what came late on Friday."))
                                .because(
                                        HN_SATURDAY_EARLIER.certainty(DERIVED),
                                        BLDS_91_2015.article("147").certainty(DERIVED),
                                        BLDS_91_2015.article("148").clause("5").certainty(DERIVED)))
                .states(week().on(SATURDAY, onlyReceiving("07:30-11:30"))
                        .because(
                                QD_05_2017_HN.remark(text(
                                        vi("Sáng thứ Bảy; UBND phường, thị trấn phải thực hiện, xã tùy chọn."),
                                        en("Saturday morning; wards and townships must, communes may."))),
                                LINH_CHIEU_HOURS
                                        .certainty(UNVERIFIED)
                                        .remark(text(
                                                vi(
                                                        "Giờ lấy theo ví dụ của một phường ở TP. Hồ Chí Minh; giờ của Hà Nội chưa "
                                                                + "tìm thấy."),
                                                en(
                                                        "The hours are those of a ward of Hồ Chí Minh City; those of Hà Nội were "
                                                                + "not found."))))
                        .inForceFrom("2017-03-10"))
                .define();
    }
}
