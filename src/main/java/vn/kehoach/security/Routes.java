package vn.kehoach.security;

import static vn.kehoach.security.Rule.Who.ADMIN;
import static vn.kehoach.security.Rule.Who.ANYBODY;
import static vn.kehoach.security.Rule.Who.LOGGED_IN;
import static vn.kehoach.security.Rule.Who.NOBODY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Every path of the application, who may call it and why. The first line that fits decides; what no line names is
 * refused. What the web apps need was found by watching a browser in each of their screens.
 */
final class Routes {

    private static final Set<String> ALL = Set.of();
    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> OPTIONS = Set.of("OPTIONS");
    private static final Set<String> POST = Set.of("POST");
    private static final Set<String> PUT = Set.of("PUT");
    private static final Set<String> DELETE = Set.of("DELETE");
    private static final Set<String> SHOW_AND_SEND = Set.of("GET", "HEAD", "POST");
    private static final Set<String> WRITE = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final Set<String> READ_AND_WRITE = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

    /** The interface of the engine, by its three addresses. */
    private static final List<String> ENGINE =
            List.of("/engine-rest", "/engine-rest/engine/*", "/camunda/api/engine/engine/*");

    private static final RequestMatcher WEB_APPS = Rule.path("/camunda/**");
    private static final List<RequestMatcher> SETUP = Stream.of(
                    "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**")
            .map(Rule::path)
            .toList();
    private static final List<RequestMatcher> FOR_PROGRAMS = Stream.of("/api/**", "/engine-rest/**", "/actuator/**")
            .map(Rule::path)
            .toList();

    static final List<Rule> RULES = Stream.of(never(), beforeTheLogin(), ours(), tasklist(), watching(), mending())
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /** What must not happen over HTTP, whoever asks. */
    private static List<Rule> never() {
        return List.of(
                rule(
                        NOBODY,
                        ALL,
                        "Quản trị viên đầu tiên được đặt khi cài đặt, không bao giờ qua mạng",
                        "/camunda/api/admin/setup/**",
                        "/camunda/app/admin/*/setup/**"),
                rule(
                        NOBODY,
                        WRITE,
                        "Quy trình và biểu mẫu chỉ đến cùng bản phát hành của chương trình",
                        engine("/deployment/**")),
                rule(
                        NOBODY,
                        DELETE,
                        "Xóa một quy trình là xóa mọi hồ sơ đang chạy theo quy trình ấy",
                        engine("/process-definition/**")),
                rule(
                        NOBODY,
                        WRITE,
                        "Hỏi mật khẩu ở đây thì không ai đếm số lần sai; đăng nhập có chỗ riêng",
                        engine("/identity/**")));
    }

    /** What a person needs before logging in, and what watches over the program. */
    private static List<Rule> beforeTheLogin() {
        return List.of(
                rule(
                        ANYBODY,
                        READ,
                        "Trang đầu và hình thức của các trang, chưa có dữ liệu nào",
                        "/",
                        "/css/**",
                        "/js/**",
                        "/favicon.ico",
                        "/webjars/angular-i18n/**"),
                rule(ANYBODY, SHOW_AND_SEND, "Trang báo lỗi", "/error"),
                rule(ANYBODY, SHOW_AND_SEND, "Trang đăng nhập", "/dang-nhap"),
                rule(
                        ANYBODY,
                        READ,
                        "Đi tới nơi đăng nhập của cơ quan và quay về",
                        "/oauth2/authorization/*",
                        "/login/oauth2/code/*"),
                rule(ANYBODY, POST, "Đăng xuất khi phiên đã hết cũng không phải là lỗi", "/dang-xuat"),
                rule(
                        ANYBODY,
                        READ,
                        "Chương trình của Tasklist, Cockpit, Admin, Welcome; các trang ấy tự hiện chỗ đăng nhập",
                        "/camunda",
                        "/camunda/favicon.ico",
                        "/camunda/app/**",
                        "/camunda/lib/**",
                        "/camunda/assets/**",
                        "/camunda/api/*/plugin/*/static/**"),
                rule(
                        ANYBODY,
                        READ,
                        "Trang đăng nhập của bốn ứng dụng hỏi tên bộ máy và ai đang đăng nhập",
                        "/camunda/api/engine/engine",
                        "/camunda/api/engine/engine/",
                        "/camunda/api/admin/auth/user/*"),
                rule(
                        ANYBODY,
                        POST,
                        "Đăng nhập và đăng xuất của bốn ứng dụng",
                        "/camunda/api/admin/auth/user/*/login/*",
                        "/camunda/api/admin/auth/user/*/logout"),
                rule(
                        ANYBODY,
                        READ,
                        "Bộ cân bằng tải và Docker hỏi chương trình còn sống không",
                        "/actuator/health",
                        "/actuator/health/**"),
                rule(ADMIN, READ, "Số đo cho hệ giám sát", "/actuator", "/actuator/**"));
    }

    /** The application itself; each service says what a role may do. */
    private static List<Rule> ours() {
        return List.of(
                rule(ADMIN, READ, "Toàn bộ nhật ký cho thấy ai bị từ chối việc gì", "/api/audit", "/api/audit/verify"),
                rule(LOGGED_IN, READ_AND_WRITE, "Giao diện của chương trình; từng dịch vụ xét quyền", "/api/**"),
                rule(
                        LOGGED_IN,
                        SHOW_AND_SEND,
                        "Danh sách, hồ sơ kế hoạch; đề xuất kế hoạch, xác nhận đã nhận",
                        "/ke-hoach/**"),
                rule(LOGGED_IN, READ, "Thời hạn, thư, đường dẫn trong thư", "/thu/**", "/viec/**", "/thoi-han"));
    }

    /** What Tasklist does for everybody, and programs that work in its place. The engine shows each person their own. */
    private static List<Rule> tasklist() {
        return List.of(
                rule(
                        ADMIN,
                        READ,
                        "Số liệu về công việc của mọi người, bộ máy cho ai thấy quy trình xem hết",
                        engine("/process-definition/statistics")),
                rule(
                        LOGGED_IN,
                        READ,
                        "Danh sách và bộ lọc công việc",
                        engine("/task", "/task/count", "/filter", "/filter/count", "/filter/*")),
                rule(
                        LOGGED_IN,
                        POST,
                        "Lọc công việc theo điều kiện gửi trong nội dung",
                        engine("/task", "/task/count", "/filter/*/list", "/filter/*/count", "/filter/*/singleResult")),
                rule(
                        LOGGED_IN,
                        OPTIONS,
                        "Tasklist hỏi được sửa bộ lọc nào để hiện hay giấu nút",
                        engine("/filter", "/filter/*")),
                rule(
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
                rule(
                        LOGGED_IN,
                        POST,
                        "Nhận, trả lại, hoàn thành công việc của mình",
                        engine("/task/*/claim", "/task/*/unclaim", "/task/*/complete", "/task/*/submit-form")),
                rule(
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
                rule(
                        LOGGED_IN,
                        READ,
                        "Thẻ Lịch sử của công việc",
                        engine("/history/user-operation", "/history/user-operation/count")),
                rule(
                        LOGGED_IN,
                        READ,
                        "Họ tên ở góc trang; người được giao việc; quyền xem bộ lọc trong hộp Chi tiết bộ lọc",
                        engine("/user", "/user/*/profile", "/authorization", "/authorization/count")));
    }

    /** What administrators look at in Cockpit and Admin. */
    private static List<Rule> watching() {
        return List.of(
                rule(ADMIN, READ, "Cockpit và Admin đọc mọi thứ của bộ máy", engine("/**")),
                rule(
                        ADMIN,
                        OPTIONS,
                        "Admin hỏi được tạo người dùng, nhóm không để hiện hay giấu nút",
                        engine("/user/**", "/group/**", "/tenant/**")),
                rule(
                        ADMIN,
                        SHOW_AND_SEND,
                        "Số liệu mà các trang của Cockpit hỏi, điều kiện gửi trong nội dung",
                        "/camunda/api/cockpit/plugin/**"),
                rule(ADMIN, READ, "Số đo ở trang Hệ thống của Admin", "/camunda/api/admin/plugin/**"),
                rule(
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
                rule(
                        ADMIN,
                        WRITE,
                        "Sự cố: cho việc nền chạy lại, dời giờ, ghi chú",
                        engine("/job/**", "/job-definition/**", "/incident/**", "/batch/**")),
                rule(
                        ADMIN,
                        WRITE,
                        "Hồ sơ kẹt: dừng, cho chạy tiếp, chuyển bước, sửa biến, hủy",
                        engine("/process-instance/**", "/execution/**", "/message")),
                rule(
                        ADMIN,
                        PUT,
                        "Dừng hay cho chạy cả một quy trình; giữ lịch sử bao lâu",
                        engine("/process-definition/**", "/decision-definition/**")),
                rule(
                        ADMIN,
                        POST,
                        "Bắt đầu lại một hồ sơ, hay đưa các hồ sơ sang phiên bản mới của quy trình",
                        engine("/process-definition/*/start", "/process-definition/key/*/start", "/migration/**")),
                rule(
                        ADMIN,
                        POST,
                        "Giao lại công việc của người vắng mặt",
                        engine("/task/*/assignee", "/task/*/identity-links", "/task/*/identity-links/delete")),
                rule(ADMIN, WRITE, "Bộ lọc chung của Tasklist", engine("/filter/create", "/filter/*")),
                rule(
                        ADMIN,
                        WRITE,
                        "Admin: người dùng, mật khẩu, nhóm, quyền",
                        engine("/user/**", "/group/**", "/tenant/**", "/authorization/**")));
    }

    private static Rule rule(Rule.Who who, Set<String> methods, String why, String... patterns) {
        return Rule.of(who, methods, why, List.of(patterns));
    }

    private static String[] engine(String... paths) {
        return ENGINE.stream()
                .flatMap(base -> Stream.of(paths).map(path -> base + path))
                .toArray(String[]::new);
    }

    /** Below the web apps, which have a login, a session and a token of their own. */
    static boolean ofWebApps(HttpServletRequest request) {
        return WEB_APPS.matches(request);
    }

    /** What would make a first administrator: logging in does not open it. */
    static boolean isSetup(HttpServletRequest request) {
        return SETUP.stream().anyMatch(path -> path.matches(request));
    }

    /** One of our own pages, which a person opens in a browser. */
    static boolean isPage(HttpServletRequest request) {
        return !ofWebApps(request) && FOR_PROGRAMS.stream().noneMatch(path -> path.matches(request));
    }
}
