package vn.kehoach.platform.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** The shape of every refusal of the REST interface: RFC 9457, in Vietnamese, with the fields at fault. */
final class Problem {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Yêu cầu không đúng dạng"),
            Map.entry(401, "Chưa đăng nhập"),
            Map.entry(403, "Không được phép"),
            Map.entry(404, "Không tìm thấy"),
            Map.entry(405, "Không có thao tác này"),
            Map.entry(406, "Không có dạng trả lời này"),
            Map.entry(409, "Nội dung đã thay đổi"),
            Map.entry(413, "Quá lớn"),
            Map.entry(415, "Không nhận dạng nội dung này"),
            Map.entry(416, "Không có đoạn này"),
            Map.entry(422, "Dữ liệu chưa đúng"),
            Map.entry(429, "Quá nhiều cùng lúc"),
            Map.entry(503, "Chưa phục vụ được"),
            Map.entry(507, "Hết chỗ lưu"));

    /** A state that does not allow something need not have changed under anybody's hands. */
    private static final String NOT_NOW = "Chưa thực hiện được";

    private Problem() {}

    static ProblemDetail of(Refused refused) {
        ProblemDetail problem = of(refused.reason().status(), refused.getMessage(), refused.fields());
        if (refused.reason() == Refused.Reason.CONFLICT) {
            problem.setTitle(refused.title().orElse(NOT_NOW));
        }
        return problem;
    }

    static ProblemDetail of(int status, String detail) {
        return of(status, detail, List.of());
    }

    static ProblemDetail of(int status, String detail, List<FieldError> fields) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setTitle(TITLES.getOrDefault(status, status < 500 ? "Yêu cầu bị từ chối" : "Lỗi của hệ thống"));
        problem.setProperty("fields", fields);
        return problem;
    }
}
