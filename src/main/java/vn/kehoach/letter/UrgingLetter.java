package vn.kehoach.letter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.document.paper.Block;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Sentence;
import vn.kehoach.shared.VietnamTime;

/** Công văn đôn đốc: who is late with what, since when and by how much. */
final class UrgingLetter {

    private UrgingLetter() {}

    static Said of(List<DeadlineRow> late, String plan, Instant at) {
        if (late.isEmpty()) {
            throw Refused.conflict("Không có việc nào quá hạn nên không có gì để đôn đốc");
        }
        List<String> units = late.stream().map(DeadlineRow::unitName).distinct().toList();
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("**TT**", "**Đơn vị**", "**Việc**", "**Hạn**", "**Chậm**"));
        for (DeadlineRow row : late) {
            cells.add(List.of(
                    String.valueOf(cells.size()),
                    row.unitName(),
                    row.what(),
                    VietnamTime.words(OffsetDateTime.parse(row.dueAt()).toInstant()),
                    row.lateDays() + " ngày"));
        }
        List<Block> body = List.of(
                Block.of(
                        Block.Kind.PARAGRAPH,
                        "Thực hiện " + Sentence.open(plan) + "; tính đến " + VietnamTime.words(at) + ", còn "
                                + units.size() + " đơn vị với " + late.size() + " việc quá hạn sau đây:"),
                Block.grid(cells),
                Block.of(
                        Block.Kind.PARAGRAPH,
                        "Đề nghị các đơn vị có tên trên khẩn trương hoàn thành; nếu có khó khăn, vướng mắc thì báo lý do và thời gian hoàn thành."));
        return new Said(
                "V/v đôn đốc thực hiện " + plan,
                body,
                Stream.concat(units.stream(), Stream.of("Lưu: VT")).toList());
    }
}
