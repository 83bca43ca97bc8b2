package vn.kehoach.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * A form of one of our pages that is refused comes back where it was sent from: the page itself, with the reason and with
 * what was typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReturnedForms implements HandlerExceptionResolver {

    /** What the page finds: why the form was refused, the form's own address, and the fields at fault. */
    static final String REFUSAL = "refusal";

    private static final String FORM = "refusedForm";
    private static final String FIELDS = "refusedFields";
    private static final String SENT = "sent";

    /** Where the form of an address stands. */
    private static final Map<Pattern, String> PAGES = Map.of(
            Pattern.compile("/ke-hoach(?:/tai-len)?"), "/ke-hoach",
            Pattern.compile("(/ke-hoach/[^/]+)/(?:da-nhan|nhac)"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/van-ban)/ky-so(?:/.*)?"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/thu(?:/gui)?)"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/thu)/da-gui/.+"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/diem-danh)"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/noi-nhan)/.+"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/nhap-thay/[^/]+)(?:/.+)?"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/(?:duong-dan|giai-trinh)|/viec/[^/]+)(?:/.+)?"), "$1",
            Pattern.compile("(/ke-hoach/[^/]+/tong-hop)/[a-z-]+"), "$1");

    /** What somebody may not do or not know of has no page to come back to. */
    private static final Set<Refused.Reason> ELSEWHERE = Set.of(Refused.Reason.FORBIDDEN, Refused.Reason.NOT_FOUND);

    private final DataSize largestFile;

    ReturnedForms(@Value("${kehoach.uploads.max-size}") DataSize largestFile) {
        this.largestFile = largestFile;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        boolean again = request.getAttribute(REFUSAL) != null;
        return again || !request.getMethod().equals("POST")
                ? null
                : pageOf(request)
                        .flatMap(page -> refusal(thrown).map(refused -> comeBack(page, refused, request, response)))
                        .orElse(null);
    }

    private static Optional<String> pageOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PAGES.entrySet().stream()
                .map(each -> Map.entry(each.getKey().matcher(path), each.getValue()))
                .filter(each -> each.getKey().matches())
                .map(each -> ((Matcher) each.getKey()).replaceFirst(each.getValue()))
                .findFirst();
    }

    private Optional<Refused> refusal(Exception thrown) {
        return thrown instanceof MultipartException upload
                ? UploadLimits.met(upload, largestFile)
                : Causes.find(thrown, Refused.class).filter(refused -> !ELSEWHERE.contains(refused.reason()));
    }

    private static ModelAndView comeBack(
            String page, Refused refused, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(refused.reason().status());
        if (refused.reason() == Refused.Reason.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_SECONDS);
        }
        request.setAttribute(REFUSAL, refused.getMessage());
        request.setAttribute(
                FORM, request.getRequestURI().substring(request.getContextPath().length()));
        request.setAttribute(
                FIELDS, refused.fields().stream().map(FieldError::field).toList());
        request.setAttribute(SENT, new Sent(request.getParameterMap()));
        View there = (model, sent, answer) -> sent.getRequestDispatcher(page).forward(new Reading(sent), answer);
        return new ModelAndView(there);
    }

    /** The page is read again, with the parameters of the form; the files that came with it are not looked at any more. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest sent) {
            super(sent);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }
    }
}
