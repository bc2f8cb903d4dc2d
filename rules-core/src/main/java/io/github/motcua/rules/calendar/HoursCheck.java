package io.github.motcua.rules.calendar;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Finds what is wrong with the hours of a day. */
final class HoursCheck {

    private final Reporter report;

    HoursCheck(Reporter report) {
        this.report = report;
    }

    void check(String pointer, DayHours hours) {
        check(pointer + "/working", hours.working());
        if (!hours.receiving().equals(hours.working())) {
            check(pointer + "/receiving", hours.receiving());
        }
    }

    private void check(String pointer, List<Session> sessions) {
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            String at = pointer + "/" + i;
            if (!session.from().isBefore(session.to())) {
                report.error(
                        IssueCode.EMPTY_PERIOD,
                        at,
                        "buổi `" + session + "` không kết thúc sau lúc bắt đầu",
                        "the session `" + session + "` does not end after it begins",
                        "hãy đổi chỗ hoặc sửa lại hai giờ",
                        "exchange or correct the times");
            } else if (isFinerThanMinutes(session)) {
                report.error(
                        IssueCode.BAD_DECLARATION,
                        at,
                        "buổi `" + session + "` không tròn phút",
                        "the session `" + session + "` is not in whole minutes",
                        "hãy ghi giờ và phút",
                        "give hours and minutes");
            } else if (i > 0) {
                checkOrder(at, sessions.get(i - 1), session);
            }
        }
    }

    private static boolean isFinerThanMinutes(Session session) {
        return !isWhole(session.from()) || !isWhole(session.to());
    }

    private static boolean isWhole(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    private void checkOrder(String pointer, Session before, Session session) {
        if (!session.from().isBefore(before.to())) {
            return;
        }
        boolean overlap = before.from().isBefore(session.to());
        report.error(
                overlap ? IssueCode.OVERLAP : IssueCode.BAD_DECLARATION,
                pointer,
                "buổi `" + session + "` bắt đầu trước khi buổi `" + before + "` kết thúc",
                "the session `" + session + "` begins before `" + before + "` has ended",
                "hãy ghi các buổi theo thứ tự, không chồng lên nhau",
                "give the sessions in order, without overlap");
    }
}
