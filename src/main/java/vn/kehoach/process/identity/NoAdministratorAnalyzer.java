package vn.kehoach.process.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the program did not start, instead of a stack trace. */
class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoAdministrator cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Đặt kehoach.admin.user và kehoach.admin.password (biến môi trường KEHOACH_ADMIN_USER,"
                        + " KEHOACH_ADMIN_PASSWORD) rồi khởi động lại.",
                cause);
    }
}
