package vn.kehoach.security.envelope;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the program did not start, instead of a stack trace. */
class WideOpenAnalyzer extends AbstractFailureAnalyzer<WideOpen> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WideOpen cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Đặt kehoach.http.balancers (biến môi trường KEHOACH_HTTP_BALANCERS) là địa chỉ của bộ cân bằng tải, ví dụ"
                        + " 10.0.0.5, bỏ SERVER_FORWARD_HEADERS_STRATEGY và SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES, rồi"
                        + " khởi động lại.",
                cause);
    }
}
