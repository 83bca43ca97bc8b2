package vn.kehoach.security.envelope;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** Whatever is sent as a file to be kept runs nothing, even where a browser opens it after all. */
public class FileHeaders implements HeaderWriter {

    private static final String NOTHING = "sandbox; default-src 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (disposition != null && disposition.startsWith("attachment")) {
            response.setHeader("Content-Security-Policy", NOTHING);
            response.setHeader("X-Content-Type-Options", "nosniff");
        }
    }
}
