package vn.kehoach.notification.web;

import org.springframework.security.core.Authentication;
import vn.kehoach.shared.Refused;

/**
 * Who reads mails here.
 *
 * @param userId the account, which is the person's id too
 * @param administrator sees and retries everything
 * @param staff sees the mails of their own plans through the REST interface
 */
record MailReader(String userId, boolean administrator, boolean staff) {

    static MailReader of(Authentication caller) {
        if (caller == null) {
            throw Refused.forbidden("Hãy đăng nhập để xem thư");
        }
        return new MailReader(caller.getName(), has(caller, "camunda-admin|ADMIN"), has(caller, "staff|STAFF"));
    }

    private static boolean has(Authentication caller, String role) {
        return caller.getAuthorities().stream()
                .anyMatch(granted -> granted.getAuthority().matches("(ROLE_)?(" + role + ")"));
    }

    void requireAdministrator() {
        if (!administrator) {
            throw Refused.forbidden("Chỉ quản trị viên được gửi lại thư");
        }
    }

    void requireOffice() {
        if (!administrator && !staff) {
            throw Refused.forbidden("Chỉ quản trị viên và cán bộ văn phòng, các ban được xem danh sách thư");
        }
    }
}
