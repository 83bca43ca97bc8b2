package vn.kehoach.security.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/** A refusal as a page, for a person at a browser. It is written before anything of the program is asked, so it is plain. */
final class PlainPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Kehoach</title><link rel="stylesheet" href="%3$s/css/kehoach.css"></head>
            <body><main class="trang" id="noi-dung"><h1>%1$s</h1><p>%2$s.</p>
            <p><a class="nut" href="%3$s/">Về trang đầu</a></p></main></body>
            </html>
            """;

    private static final String OWN_STYLE =
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    private PlainPage() {}

    /** Browsers ask for a page by name; a program that takes anything reads the problem. */
    static boolean isWanted(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                .anyMatch(accepted -> accepted.toLowerCase(Locale.ROOT).contains("text/html"));
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String title, String detail)
            throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", OWN_STYLE);
        String page = PAGE.formatted(
                HtmlUtils.htmlEscape(title, "UTF-8"),
                HtmlUtils.htmlEscape(detail, "UTF-8"),
                HtmlUtils.htmlEscape(request.getContextPath(), "UTF-8"));
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
