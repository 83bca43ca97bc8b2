package vn.kehoach.security.routes;

import static vn.kehoach.security.routes.Methods.DELETE;
import static vn.kehoach.security.routes.Methods.OPTIONS;
import static vn.kehoach.security.routes.Methods.POST;
import static vn.kehoach.security.routes.Methods.PUT;
import static vn.kehoach.security.routes.Methods.READ;
import static vn.kehoach.security.routes.Methods.SHOW_AND_SEND;
import static vn.kehoach.security.routes.Methods.WRITE;
import static vn.kehoach.security.routes.Rule.Who.ADMIN;
import static vn.kehoach.security.routes.Rule.Who.LOGGED_IN;
import static vn.kehoach.security.routes.Rule.Who.NOBODY;

import java.util.List;
import java.util.stream.Stream;

/**
 * The paths of the engine's own interface, by its three addresses, and those of the screens that speak to it: who may
 * call what, and why. Found by watching a browser in each screen of the web apps.
 */
final class EngineRoutes {

    /** The interface of the engine, by its three addresses. */
    private static final List<String> ENGINE =
            List.of("/engine-rest", "/engine-rest/engine/*", "/camunda/api/engine/engine/*");

    /** What nobody does; it decides before all else. */
    static final List<Rule> NEVER = never();

    /** What everybody does, then what administrators do, in the order in which it decides. */
    static final List<Rule> RULES =
            Stream.of(tasklist(), watching(), mending()).flatMap(List::stream).toList();

    private EngineRoutes() {}

    /** What must not happen over HTTP, whoever asks. */
    private static List<Rule> never() {
        return List.of(
                Rule.of(
                        NOBODY,
                        WRITE,
                        "Quy trình và biểu mẫu chỉ đến cùng bản phát hành của chương trình",
                        engine("/deployment/**")),
                Rule.of(
                        NOBODY,
                        DELETE,
                        "Xóa một quy trình là xóa mọi hồ sơ đang chạy theo quy trình ấy",
                        engine("/process-definition/**")),
                Rule.of(
                        NOBODY,
                        POST,
                        "Đánh thức một bước bằng mã của nó thì nhật ký không biết là việc gì; đã có thông điệp và chuyển bước",
                        engine("/execution/*/signal", "/execution/*/messageSubscriptions/*/trigger")),
                Rule.of(
                        NOBODY,
                        WRITE,
                        "Hỏi mật khẩu ở đây thì không ai đếm số lần sai; đăng nhập có chỗ riêng",
                        engine("/identity/**")));
    }

    /** What Tasklist does for everybody, and programs that work in its place. The engine shows each person their own. */
    private static List<Rule> tasklist() {
        return List.of(
                Rule.of(
                        ADMIN,
                        READ,
                        "Số liệu về công việc của mọi người, bộ máy cho ai thấy quy trình xem hết",
                        engine("/process-definition/statistics")),
                Rule.of(
                        LOGGED_IN,
                        READ,
                        "Danh sách và bộ lọc công việc",
                        engine("/task", "/task/count", "/filter", "/filter/count", "/filter/*")),
                Rule.of(
                        LOGGED_IN,
                        POST,
                        "Lọc công việc theo điều kiện gửi trong nội dung",
                        engine("/task", "/task/count", "/filter/*/list", "/filter/*/count", "/filter/*/singleResult")),
                Rule.of(
                        LOGGED_IN,
                        OPTIONS,
                        "Tasklist hỏi được sửa bộ lọc nào để hiện hay giấu nút",
                        engine("/filter", "/filter/*")),
                Rule.of(
                        LOGGED_IN,
                        READ,
                        "Một công việc đang mở: biểu mẫu, biến, người và nhóm, ghi chú",
                        engine(
                                "/task/*",
                                "/task/*/form",
                                "/task/*/deployed-form",
                                "/task/*/form-variables",
                                "/task/*/variables",
                                "/task/*/variables/*",
                                "/task/*/identity-links",
                                "/task/*/comment")),
                Rule.of(
                        LOGGED_IN,
                        POST,
                        "Nhận, trả lại, hoàn thành công việc của mình",
                        engine("/task/*/claim", "/task/*/unclaim", "/task/*/complete", "/task/*/submit-form")),
                Rule.of(
                        LOGGED_IN,
                        READ,
                        "Thẻ Sơ đồ của công việc, và tên các quy trình",
                        engine(
                                "/process-definition",
                                "/process-definition/count",
                                "/process-definition/*",
                                "/process-definition/*/xml",
                                "/process-definition/key/*",
                                "/process-definition/key/*/xml")),
                Rule.of(
                        LOGGED_IN,
                        READ,
                        "Thẻ Lịch sử của công việc",
                        engine("/history/user-operation", "/history/user-operation/count")),
                Rule.of(
                        LOGGED_IN,
                        READ,
                        "Họ tên ở góc trang; người được giao việc; quyền xem bộ lọc trong hộp Chi tiết bộ lọc",
                        engine("/user", "/user/*/profile", "/authorization", "/authorization/count")));
    }

    /** What administrators look at in Cockpit and Admin. */
    private static List<Rule> watching() {
        return List.of(
                Rule.of(ADMIN, READ, "Cockpit và Admin đọc mọi thứ của bộ máy", engine("/**")),
                Rule.of(
                        ADMIN,
                        OPTIONS,
                        "Admin hỏi được tạo người dùng, nhóm không để hiện hay giấu nút",
                        engine("/user/**", "/group/**", "/tenant/**")),
                Rule.of(
                        ADMIN,
                        SHOW_AND_SEND,
                        "Số liệu mà các trang của Cockpit hỏi, điều kiện gửi trong nội dung",
                        "/camunda/api/cockpit/plugin/**"),
                Rule.of(ADMIN, READ, "Số đo ở trang Hệ thống của Admin", "/camunda/api/admin/plugin/**"),
                Rule.of(
                        ADMIN,
                        POST,
                        "Cockpit và Admin tìm bằng điều kiện gửi trong nội dung",
                        engine(
                                "/process-instance",
                                "/process-instance/count",
                                "/variable-instance",
                                "/variable-instance/count",
                                "/job",
                                "/job/count",
                                "/external-task",
                                "/external-task/count",
                                "/group",
                                "/group/count",
                                "/history/task",
                                "/history/task/count")));
    }

    /** What administrators mend: the buttons of Cockpit and Admin, no more. */
    private static List<Rule> mending() {
        return List.of(
                Rule.of(
                        ADMIN,
                        WRITE,
                        "Sự cố: cho việc nền chạy lại, dời giờ, ghi chú",
                        engine("/job/**", "/job-definition/**", "/incident/**", "/batch/**")),
                Rule.of(
                        ADMIN,
                        WRITE,
                        "Hồ sơ kẹt: dừng, cho chạy tiếp, chuyển bước, sửa biến, hủy",
                        engine("/process-instance/**", "/execution/**", "/message")),
                Rule.of(
                        ADMIN,
                        PUT,
                        "Dừng hay cho chạy cả một quy trình; giữ lịch sử bao lâu",
                        engine("/process-definition/**", "/decision-definition/**")),
                Rule.of(
                        ADMIN,
                        POST,
                        "Bắt đầu lại một hồ sơ, hay đưa các hồ sơ sang phiên bản mới của quy trình",
                        engine("/process-definition/*/start", "/process-definition/key/*/start", "/migration/**")),
                Rule.of(
                        ADMIN,
                        POST,
                        "Giao lại công việc của người vắng mặt",
                        engine("/task/*/assignee", "/task/*/identity-links", "/task/*/identity-links/delete")),
                Rule.of(ADMIN, WRITE, "Bộ lọc chung của Tasklist", engine("/filter/create", "/filter/*")),
                Rule.of(
                        ADMIN,
                        WRITE,
                        "Admin: người dùng, mật khẩu, nhóm, quyền",
                        engine("/user/**", "/group/**", "/tenant/**", "/authorization/**")));
    }

    private static String[] engine(String... paths) {
        return ENGINE.stream()
                .flatMap(base -> Stream.of(paths).map(path -> base + path))
                .toArray(String[]::new);
    }
}
