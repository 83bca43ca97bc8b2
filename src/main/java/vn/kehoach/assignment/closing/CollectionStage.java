package vn.kehoach.assignment.closing;

import java.time.Instant;
import vn.kehoach.shared.VietnamTime;

/**
 * How far a collection is on its way to the superior.
 *
 * @param closesAt when it closes by itself
 * @param bySteps whether its later steps were noted; of collections that closed before that nobody knows them
 * @param drafted whether the summary is there
 */
record CollectionStage(Instant closesAt, boolean closed, boolean bySteps, boolean drafted, boolean finalised) {

    /** What it waits for. */
    String words() {
        if (!closed) {
            return "đang thu, đóng khi đã nhận đủ, chậm nhất " + VietnamTime.words(closesAt);
        }
        if (!bySteps) {
            return "đã đóng, chờ tổng hợp, hoàn chỉnh hoặc gửi báo cáo";
        }
        if (!drafted) {
            return "đã đóng, chờ việc “Tổng hợp báo cáo”";
        }
        return finalised
                ? "chờ việc “Gửi báo cáo lên cấp trên”"
                : "chờ ý kiến về dự thảo hoặc việc “Hoàn chỉnh báo cáo”";
    }
}
