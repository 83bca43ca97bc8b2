package vn.kehoach.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.shared.VietnamTime;

/**
 * The number and the date that a plan would get if it were signed now.
 *
 * @param text such as {@code 81-KH/ĐTN}
 */
public record NumberToCome(String text, LocalDate date, int ordinal) {

    static NumberToCome of(PlanNumber number, LocalDate date) {
        return new NumberToCome(number.text(), date, number.ordinal());
    }

    /** What the document itself says where that is another number or another day. */
    Optional<Held> difference(PlanContent content) {
        JsonNode number = content.json().path("number");
        String day = content.json().path("issued").path("date").asText("");
        boolean otherNumber =
                number.path("ordinal").isInt() && number.path("ordinal").asInt() != ordinal;
        boolean otherDay =
                VietnamTime.deadline(day).isPresent() && !date.toString().startsWith(day.strip());
        return otherNumber || otherDay
                ? Optional.of(new Held(
                        Held.NUMBER,
                        "number",
                        "Văn bản ghi " + written(content, number, day) + "; ký hôm nay thì sổ cấp số " + text
                                + ", ngày "
                                + VietnamTime.day(date) + ". Chọn một: quản trị viên đặt lại sổ (chỉ tăng); để văn bản "
                                + "lấy số, ngày của sổ; hoặc ghi lý do giữ nguyên.",
                        number.path("ordinal").asText("") + "|" + day))
                : Optional.empty();
    }

    private String written(PlanContent content, JsonNode number, String day) {
        String ordinal = number.path("ordinal").isInt()
                ? "số %02d-%s".formatted(number.path("ordinal").asInt(), content.documentType())
                : "không có số";
        return ordinal
                + (VietnamTime.deadline(day).isPresent() ? ", " + DateWords.in(day.strip()) : ", không ghi ngày");
    }
}
