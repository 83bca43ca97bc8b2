package vn.kehoach.security.routes;

import static vn.kehoach.security.routes.Methods.ALL;
import static vn.kehoach.security.routes.Methods.POST;
import static vn.kehoach.security.routes.Methods.READ;
import static vn.kehoach.security.routes.Methods.READ_AND_WRITE;
import static vn.kehoach.security.routes.Methods.SHOW_AND_SEND;
import static vn.kehoach.security.routes.Rule.Who.ADMIN;
import static vn.kehoach.security.routes.Rule.Who.ANYBODY;
import static vn.kehoach.security.routes.Rule.Who.LOGGED_IN;
import static vn.kehoach.security.routes.Rule.Who.NOBODY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.kehoach.shared.SecretKey;

/**
 * Every path of the application, who may call it and why. The first line that fits decides; what no line names is
 * refused. Those of the engine and its screens stand in {@link EngineRoutes}.
 */
public final class Routes {

    private static final RequestMatcher WEB_APPS = Rule.path("/camunda/**");
    private static final List<RequestMatcher> SETUP = Stream.of(
                    "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**")
            .map(Rule::path)
            .toList();
    private static final List<RequestMatcher> FOR_PROGRAMS = Stream.of("/api/**", "/engine-rest/**", "/actuator/**")
            .map(Rule::path)
            .toList();

    /** The whole list, in the order in which it is asked. */
    public static final List<Rule> RULES = Stream.of(
                    List.of(setup()), EngineRoutes.NEVER, beforeTheLogin(), ours(), EngineRoutes.RULES)
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /** What must not happen over HTTP, whoever asks. */
    private static Rule setup() {
        return Rule.of(
                NOBODY,
                ALL,
                "Quản trị viên đầu tiên được đặt khi cài đặt, không bao giờ qua mạng",
                "/camunda/api/admin/setup/**",
                "/camunda/app/admin/*/setup/**");
    }

    /** What a person needs before logging in, and what watches over the program. */
    private static List<Rule> beforeTheLogin() {
        return List.of(
                Rule.of(
                        ANYBODY,
                        READ,
                        "Trang đầu và hình thức của các trang, chưa có dữ liệu nào",
                        "/",
                        "/css/**",
                        "/js/**",
                        "/favicon.ico",
                        "/webjars/angular-i18n/**",
                        "/webjars/htmx.org/*/dist/htmx.min.js"),
                Rule.of(ANYBODY, SHOW_AND_SEND, "Trang báo lỗi", "/error"),
                Rule.of(
                        ANYBODY,
                        SHOW_AND_SEND,
                        "Một văn bản cho một nơi nhận không có tài khoản: khóa trong địa chỉ mở đúng văn bản ấy",
                        "/van-ban/*",
                        "/van-ban/*/*"),
                Rule.of(
                        ANYBODY,
                        READ,
                        "Một thư của kế hoạch cho nơi được gửi: khóa trong địa chỉ mở đúng thư ấy",
                        "/thu-den/*",
                        "/thu-den/*/*"),
                Rule.of(
                        ANYBODY,
                        SHOW_AND_SEND,
                        "Một việc cho một đơn vị không có tài khoản: khóa trong địa chỉ mở đúng việc ấy",
                        "/viec/{key:" + SecretKey.OF_WORK + "}",
                        "/viec/{key:" + SecretKey.OF_WORK + "}/*"),
                Rule.of(ANYBODY, SHOW_AND_SEND, "Trang đăng nhập", "/dang-nhap"),
                Rule.of(
                        ANYBODY,
                        READ,
                        "Đi tới nơi đăng nhập của cơ quan và quay về",
                        "/oauth2/authorization/*",
                        "/login/oauth2/code/*"),
                Rule.of(ANYBODY, POST, "Đăng xuất khi phiên đã hết cũng không phải là lỗi", "/dang-xuat"),
                Rule.of(
                        ANYBODY,
                        READ,
                        "Chương trình của Tasklist, Cockpit, Admin, Welcome; các trang ấy tự hiện chỗ đăng nhập",
                        "/camunda",
                        "/camunda/favicon.ico",
                        "/camunda/app/**",
                        "/camunda/lib/**",
                        "/camunda/assets/**",
                        "/camunda/api/*/plugin/*/static/**"),
                Rule.of(
                        ANYBODY,
                        READ,
                        "Trang đăng nhập của bốn ứng dụng hỏi tên bộ máy và ai đang đăng nhập",
                        "/camunda/api/engine/engine",
                        "/camunda/api/engine/engine/",
                        "/camunda/api/admin/auth/user/*"),
                Rule.of(
                        ANYBODY,
                        POST,
                        "Đăng nhập và đăng xuất của bốn ứng dụng",
                        "/camunda/api/admin/auth/user/*/login/*",
                        "/camunda/api/admin/auth/user/*/logout"),
                Rule.of(
                        ANYBODY,
                        READ,
                        "Bộ cân bằng tải và Docker hỏi chương trình còn sống không",
                        "/actuator/health",
                        "/actuator/health/**"),
                Rule.of(ADMIN, READ, "Số đo cho hệ giám sát", "/actuator", "/actuator/**"));
    }

    /** The application itself; each service says what a role may do. */
    private static List<Rule> ours() {
        return List.of(
                Rule.of(
                        ADMIN,
                        READ,
                        "Toàn bộ nhật ký cho thấy ai bị từ chối việc gì",
                        "/api/audit",
                        "/api/audit/verify"),
                Rule.of(
                        ADMIN,
                        SHOW_AND_SEND,
                        "Sau khi phục hồi: sổ đăng ký, thư được giữ lại, lời xác nhận",
                        "/api/restoration/**",
                        "/phuc-hoi/**"),
                Rule.of(
                        ADMIN,
                        SHOW_AND_SEND,
                        "Mẫu Word của các thể thức: tải, thay, lấy lại",
                        "/mau-van-ban",
                        "/mau-van-ban/**"),
                Rule.of(LOGGED_IN, READ_AND_WRITE, "Giao diện của chương trình; từng dịch vụ xét quyền", "/api/**"),
                Rule.of(
                        LOGGED_IN,
                        SHOW_AND_SEND,
                        "Danh sách, hồ sơ kế hoạch, đọc văn bản; đề xuất, tải lên, xác nhận đã nhận, điểm danh, quyết định phương án",
                        "/ke-hoach/**"),
                Rule.of(
                        LOGGED_IN,
                        SHOW_AND_SEND,
                        "Sổ đăng ký văn bản đi: xem, giữ số, bỏ số, ghi văn bản làm ngoài chương trình, đặt số",
                        "/so",
                        "/so/*"),
                Rule.of(LOGGED_IN, SHOW_AND_SEND, "Ký thay: cử, thu hồi, từ chối", "/ky-thay", "/ky-thay/*/*"),
                Rule.of(LOGGED_IN, READ, "Thời hạn, thư, đường dẫn trong thư", "/thu/**", "/viec/**", "/thoi-han"));
    }

    /**
     * Whether any line names the path, for whatever method and whomever. What lies below the engine is named for
     * administrators, so nobody learns what is there from the answer.
     */
    public static boolean isNamed(HttpServletRequest request) {
        return RULES.stream().flatMap(rule -> rule.paths().stream()).anyMatch(path -> path.matches(request));
    }

    /** Where a key in the address opens one thing without a login. */
    public static boolean isKeyed(HttpServletRequest request) {
        return SecretKey.isIn(request.getRequestURI());
    }

    /** Below the web apps, which have a login, a session and a token of their own. */
    public static boolean ofWebApps(HttpServletRequest request) {
        return WEB_APPS.matches(request);
    }

    /** What would make a first administrator: logging in does not open it. */
    public static boolean isSetup(HttpServletRequest request) {
        return SETUP.stream().anyMatch(path -> path.matches(request));
    }

    /** One of our own pages, which a person opens in a browser. */
    public static boolean isPage(HttpServletRequest request) {
        return !ofWebApps(request) && FOR_PROGRAMS.stream().noneMatch(path -> path.matches(request));
    }
}
