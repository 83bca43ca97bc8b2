package vn.kehoach.platform.web;

import java.sql.SQLException;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ProblemDetail;
import vn.kehoach.shared.Outage;
import vn.kehoach.shared.Refused;

/** What an exception means that nobody foresaw where it was thrown. */
final class Unexpected {

    private Unexpected() {}

    static ProblemDetail changedMeanwhile() {
        return Problem.of(409, "Nội dung vừa được người khác thay đổi; hãy tải lại rồi làm tiếp");
    }

    static ProblemDetail problem(Exception thrown) {
        return Causes.find(thrown, Refused.class)
                .map(Problem::of)
                .or(() -> Outage.of(thrown).map(outage -> Problem.of(outage.status(), outage.words())))
                .or(() -> Causes.find(thrown, AuthorizationException.class)
                        .map(denied -> Problem.of(403, "Đồng chí không có quyền làm việc này")))
                .or(() -> Causes.find(thrown, OptimisticLockingException.class).map(lock -> changedMeanwhile()))
                .or(() -> Causes.find(thrown, ConcurrencyFailureException.class).map(lock -> changedMeanwhile()))
                .or(() -> Causes.find(thrown, SQLException.class).flatMap(Unexpected::database))
                .orElseGet(() -> Problem.of(500, "Hệ thống gặp lỗi khi xử lý; nội dung đã nhập chưa được ghi"));
    }

    /** Classes of SQLSTATE: 22 is a value that cannot be stored, 23 a rule of the tables. */
    private static Optional<ProblemDetail> database(SQLException thrown) {
        String state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
        if (state.startsWith("22")) {
            return Optional.of(Problem.of(422, "Nội dung quá dài hoặc có ký tự không lưu được"));
        }
        return state.startsWith("23") ? Optional.of(changedMeanwhile()) : Optional.empty();
    }
}
