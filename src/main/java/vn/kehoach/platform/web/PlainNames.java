package vn.kehoach.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * No field of ours has a name with an index: {@code units[2000000000].present} asks the framework to grow a list until
 * the memory is full (CVE-2026-59282), so such a request is refused before anything is bound.
 */
@Component
class PlainNames implements HandlerInterceptor, WebMvcConfigurer {

    private static final int SHOWN = 60;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            // The error page that tells of the refusal has the same request behind it.
            return true;
        }
        List<FieldError> indexed = Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.indexOf('[') >= 0 || name.indexOf(']') >= 0)
                .limit(1)
                .map(PlainNames::unknown)
                .toList();
        if (!indexed.isEmpty()) {
            throw Refused.malformed(indexed);
        }
        return true;
    }

    private static FieldError unknown(String name) {
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return new FieldError(shown, "Trường “" + shown + "”", "không có trong biểu mẫu");
    }
}
