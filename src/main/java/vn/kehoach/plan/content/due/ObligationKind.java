package vn.kehoach.plan.content.due;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.shared.Worded;

/** What kind of work an obligation or an entry of the timeline is. */
public enum ObligationKind implements Worded {
    /** Each unit sends a report. */
    UNIT_REPORT("Báo cáo của đơn vị"),
    /** Work of a body. */
    DUTY("Công việc"),
    /** A body gives its opinion. */
    OPINION("Góp ý"),
    /** Invitations go out. */
    INVITATION("Thư mời"),
    /** A body takes part. */
    ATTENDANCE("Tham dự"),
    /** A phase that passes by the calendar. */
    PERIOD("Giai đoạn"),
    /** Reports are put together. */
    CONSOLIDATION("Tổng hợp"),
    /** The draft report is consulted. */
    CONSULTATION("Lấy ý kiến"),
    /** The report is finalised. */
    FINALISATION("Hoàn chỉnh"),
    /** Preparation, logistics. */
    PREPARATION("Chuẩn bị"),
    /** The conference or the like takes place. */
    EVENT("Sự kiện"),
    /** The final report goes to the superior body. */
    FINAL_REPORT("Báo cáo cấp trên");

    /** What stands in a timeline. */
    public static final Set<ObligationKind> OF_TIMELINE = EnumSet.of(
            UNIT_REPORT, PERIOD, CONSOLIDATION, CONSULTATION, FINALISATION, PREPARATION, EVENT, FINAL_REPORT, DUTY);

    private final String label;

    ObligationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The kind of that name, empty where there is none. */
    public static Optional<ObligationKind> named(Optional<String> name) {
        return name.flatMap(written -> Relative.named(ObligationKind.class, written));
    }
}
