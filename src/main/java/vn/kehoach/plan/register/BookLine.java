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
 * @param recipients the words of Nơi nhận
 * @param sent to how many it went out from here
 * @param reason why the number was given up
 * @param lead code of the body whose register gave the number
 * @param guest whether the number is one of another body, with which this one issued it
 * @param joint whether several bodies issued it
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
        String recipients,
        int sent,
        String place,
        String reason,
        String lead,
        boolean guest,
        boolean joint,
        Optional<String> plan) {

    /** What is printed beside it. */
    public String remark() {
        return switch (state) {
            case VOID -> "Bỏ số: " + reason;
            case RESERVED -> "Giữ số";
            case PAPER -> "Làm ngoài chương trình";
            case ISSUED, USED -> guest ? "Liên tịch, số của cơ quan chủ trì" : "";
        };
    }
}
