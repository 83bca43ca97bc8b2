package vn.kehoach.letter;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.attendance.Roll;
import vn.kehoach.document.paper.Block;
import vn.kehoach.shared.Refused;

/** Biên bản điểm danh: who came, who came instead of whom, who did not and why. */
final class RollLetter {

    private RollLetter() {}

    static Said of(Roll roll, Occasion occasion, String plan) {
        if (roll.came() + roll.absent() == 0) {
            throw Refused.conflict("Chưa ghi điểm danh đơn vị nào nên chưa có biên bản");
        }
        List<Block> body = new ArrayList<>(occasion.lines());
        body.add(Block.of(
                Block.Kind.PARAGRAPH,
                "Kết quả điểm danh: " + roll.present() + " người có mặt"
                        + (roll.expected() == null ? "" : " (dự kiến " + roll.expected() + " người)") + "; "
                        + roll.came()
                        + " đơn vị có mặt, " + roll.absent() + " đơn vị vắng, " + roll.open() + " đơn vị chưa ghi."));
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("**TT**", "**Đơn vị**", "**Có mặt**", "**Người đi thay**", "**Lý do vắng**"));
        for (Roll.Line line : roll.units()) {
            cells.add(List.of(
                    String.valueOf(cells.size()),
                    line.name() + (line.owed() ? "" : " (khách mời)"),
                    line.present() == null ? "chưa ghi" : line.present() == 0 ? "vắng" : line.present() + " người",
                    line.substitute() == null ? "" : line.substitute(),
                    line.absentReason() == null ? "" : line.absentReason()));
        }
        body.add(Block.grid(cells));
        body.add(Block.of(
                Block.Kind.PARAGRAPH, "Biên bản lập xong lúc …… giờ …… phút cùng ngày, đã đọc lại và cùng nhất trí."));
        return new Said("Điểm danh " + plan, List.copyOf(body), List.of("Lưu: VT"));
    }
}
