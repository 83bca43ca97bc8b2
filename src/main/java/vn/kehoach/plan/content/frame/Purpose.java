package vn.kehoach.plan.content.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.shared.Worded;

/** Why a recipient gets the plan. */
public enum Purpose implements Worded {
    /** They act. */
    ACT("để thực hiện"),
    /** A superior is told. */
    REPORT("để báo cáo"),
    /** For information. */
    INFORM("để biết"),
    /** Into the file. */
    FILE("lưu");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The purpose of that name. */
    public static Optional<Purpose> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The purpose that a line of Nơi nhận says itself, such as "(để b/c)"; empty where it says none. */
    public static Optional<Purpose> saidIn(String line) {
        String lower = line.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("lưu")) {
            return Optional.of(FILE);
        }
        if (lower.contains("b/c") || lower.contains("để báo cáo")) {
            return Optional.of(REPORT);
        }
        if (lower.contains("t/h") || lower.contains("để thực hiện")) {
            return Optional.of(ACT);
        }
        return lower.contains("để biết") ? Optional.of(INFORM) : Optional.empty();
    }
}
