package vn.kehoach.plan.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a register.
 *
 * @param code its number as it is written: {@code 81-KH/ĐTN}
 * @param day of the document; empty for a number that stands for none
 * @param at when it was issued, or noted here
 * @param title trích yếu, or what the number is kept for
 * @param reason why the number was given up, or the document stopped
 */
public record BookLine(
        LineState state,
        int number,
        String type,
        String code,
        Optional<LocalDate> day,
        Instant at,
        String title,
        String signer,
        Sent out,
        String reason,
        Origin origin,
        Optional<String> plan) {

    /**
     * Where it went, and where it is kept.
     *
     * @param recipients the words of Nơi nhận
     * @param count to how many it went out from here
     */
    public record Sent(String recipients, int count, String place) {}

    /**
     * Whose number it is.
     *
     * @param lead code of the body whose register gave the number
     * @param guest whether the number is one of another body, with which this one issued it
     * @param joint whether several bodies issued it
     */
    public record Origin(String lead, boolean guest, boolean joint) {}

    /** What is printed beside it. */
    public String remark() {
        return switch (state) {
            case VOID -> "Bỏ số: " + reason;
            case RESERVED -> "Giữ số";
            case PAPER -> "Làm ngoài chương trình";
            case REPORT -> "";
            case RECALLED, CANCELLED -> state.label() + ": " + reason;
            case ISSUED, USED -> origin.guest() ? "Liên tịch, số của cơ quan chủ trì" : "";
        };
    }
}
