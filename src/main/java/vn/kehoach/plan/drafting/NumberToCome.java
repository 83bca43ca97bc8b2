package vn.kehoach.plan.drafting;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.plan.content.frame.WrittenNumber;
import vn.kehoach.plan.finding.DateWords;
import vn.kehoach.plan.finding.Held;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanNumber;
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
        Optional<Integer> number = content.typed().head().number().flatMap(WrittenNumber::ordinal);
        Optional<String> day = content.typed().issuedOn().map(String::strip);
        boolean otherNumber = number.filter(written -> written != ordinal).isPresent();
        boolean otherDay = day.filter(written -> VietnamTime.deadline(written).isPresent())
                .filter(written -> !date.toString().startsWith(written))
                .isPresent();
        return otherNumber || otherDay
                ? Optional.of(new Held(
                        Held.NUMBER,
                        "number",
                        "Văn bản ghi " + written(content, number, day) + "; ký hôm nay thì sổ cấp số " + text
                                + ", ngày "
                                + VietnamTime.day(date) + ". Chọn một: quản trị viên đặt lại sổ (chỉ tăng); để văn bản "
                                + "lấy số, ngày của sổ; hoặc ghi lý do giữ nguyên.",
                        number.map(String::valueOf).orElse("") + "|"
                                + content.typed().issuedOn().orElse("")))
                : Optional.empty();
    }

    private static String written(PlanContent content, Optional<Integer> number, Optional<String> day) {
        return number.map(ordinal -> "số %02d-%s".formatted(ordinal, content.documentType())
                                + content.typed()
                                        .symbol()
                                        .map(symbol -> "/" + symbol)
                                        .orElse(""))
                        .orElse("không có số")
                + day.filter(written -> VietnamTime.deadline(written).isPresent())
                        .map(written -> ", " + DateWords.in(written))
                        .orElse(", không ghi ngày");
    }
}
