package io.github.motcua.rules.deadline;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that says sorry for a delay and gives a new date (phiếu xin lỗi và hẹn lại ngày trả kết quả; NĐ
 * 61/2018 Art 19(9), form 04 of TT 01/2018/TT-VPCP). Immutable; equal by content. A text that the letter does
 * not have is empty.
 *
 * @param receivingUnit the unit that received the dossier
 * @param procedure the procedure
 * @param applicant the applicant
 * @param dossierCode the code of the dossier
 * @param promisedAt hour and date that were promised; may be absent
 * @param reason why they cannot be kept
 * @param newDate the new hour and date; may be absent
 * @param signedBy who signs; by the form, the head of the unit
 */
public record ApologyLetter(
        String receivingUnit,
        String procedure,
        String applicant,
        String dossierCode,
        @Nullable LocalDateTime promisedAt,
        String reason,
        @Nullable LocalDateTime newDate,
        String signedBy) {

    /**
     * What is wrong with the letter: everything that is missing in it, and why it may not go out for this
     * dossier. Empty if nothing is.
     *
     * @param dossier what has become of the dossier by then, without this letter
     * @param sentAt when the letter is to go out
     */
    public List<Issue> check(DossierState dossier, LocalDateTime sentAt) {
        Issues issues = new Issues();
        Reporter report = new Reporter(issues, "");
        there("/receivingUnit", receivingUnit, "nơi tiếp nhận", "the receiving unit", report);
        there("/procedure", procedure, "thủ tục", "the procedure", report);
        there("/applicant", applicant, "người nộp hồ sơ", "the applicant", report);
        there("/dossierCode", dossierCode, "mã hồ sơ", "the code of the dossier", report);
        there("/promisedAt", promisedAt == null ? "" : "-", "giờ, ngày đã hẹn", "the promised hour and date", report);
        there("/reason", reason, "lý do", "the reason", report);
        there("/newDate", newDate == null ? "" : "-", "giờ, ngày hẹn lại", "the new hour and date", report);
        there("/signedBy", signedBy, "người ký", "the signature of the head of the unit", report);
        LocalDateTime promise = dossier.promise().orElse(null);
        if (promisedAt != null && promise != null && !promisedAt.equals(promise)) {
            report.error(
                    IssueCode.CONTRADICTION,
                    "/promisedAt",
                    "đã hẹn lúc " + promise,
                    "what was promised is " + promise,
                    "hãy ghi đúng giờ, ngày đã hẹn",
                    "give the hour and date that were promised");
        }
        if (newDate != null && promise != null && !newDate.isAfter(promise)) {
            report.error(
                    IssueCode.NOT_LATER,
                    "/newDate",
                    "không muộn hơn thời điểm đã hẹn (" + promise + ")",
                    "not later than what was promised (" + promise + ")",
                    "hãy kiểm tra lại giờ, ngày hẹn lại",
                    "check the new hour and date");
        }
        checkTime(dossier, sentAt, report);
        return issues.list();
    }

    private static void checkTime(DossierState dossier, LocalDateTime sentAt, Reporter report) {
        DossierRules.Reappointment rule = dossier.rules().onReappointment();
        if (dossier.ended().isPresent()) {
            report.error(
                    IssueCode.EVENT_AFTER_END,
                    "",
                    "hồ sơ đã kết thúc",
                    "the dossier has come to its end",
                    "không cần thư xin lỗi",
                    "no letter is needed");
        } else if (dossier.due().isPresent() && rule != null) {
            if (dossier.reappointments() >= rule.most()) {
                report.error(
                        IssueCode.REAPPOINTED_AGAIN,
                        "/newDate",
                        "đã hẹn lại " + dossier.reappointments() + " lần; không được hẹn quá " + rule.most() + " lần",
                        "a new date was given " + dossier.reappointments() + " times; at most " + rule.most()
                                + " is allowed",
                        "hãy giải quyết theo ngày đã hẹn lại",
                        "keep the date that was given");
            }
            LocalDateTime latest =
                    DossierClock.apologyBy(dossier.due().orElseThrow(), dossier.periodFrom(), rule, dossier.time());
            if (latest != null && sentAt.isAfter(latest)) {
                report.error(
                        IssueCode.APOLOGY_LATE,
                        "",
                        "gửi muộn: hạn cuối để gửi là " + latest,
                        "it goes out late: it was due by " + latest,
                        "hãy gửi ngay và ghi nhận việc gửi muộn",
                        "send it at once, and note that it was late");
            }
        }
    }

    private static void there(String pointer, String value, String vi, String en, Reporter report) {
        if (value.isBlank()) {
            report.error(IssueCode.MISSING, pointer, "thiếu " + vi, en + " is missing", "hãy ghi thêm", "add it");
        }
    }
}
