package vn.kehoach.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kehoach.shared.Refused;

/** Reports that are signed beside plans: who wrote them, and what became of them. */
final class InMemoryReports implements SignedReports {

    final List<String> told = new ArrayList<>();
    String writer = "";

    @Override
    public void requireNotWriter(UUID report, String user) {
        if (user.equals(writer)) {
            throw Refused.forbidden("Người soạn báo cáo không ký báo cáo ấy");
        }
    }

    @Override
    public String titleOf(UUID report) {
        return "Báo cáo kết quả";
    }

    @Override
    public void signed(UUID report) {
        told.add("signed");
    }

    @Override
    public void returned(UUID report, String by, String reason) {
        told.add("returned by " + by + ": " + reason);
    }
}
