package vn.kehoach.letter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.document.paper.Block;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Sentence;
import vn.kehoach.shared.VietnamTime;

/**
 * Phiếu yêu cầu giải trình: for each unit what is late and by how much, why the office asks, until when and how to answer, and
 * room for the answer and the signature. Of requests that are answered the answer stands in that room.
 */
final class ExplanationLetter {

    private static final String ROOM = "…".repeat(60);
    private static final int LINES = 4;

    private ExplanationLetter() {}

    /**
     * What waits for its answer; where nothing does, what was answered.
     *
     * @param asked the requests of one unit, or of all
     * @param late the work of the plan by its id, as far as it is late
     */
    static Said of(List<Explanation> asked, Map<String, DeadlineRow> late, String plan) {
        if (asked.isEmpty()) {
            throw Refused.conflict("Chưa có yêu cầu giải trình nào nên chưa lập được phiếu");
        }
        Map<String, List<Explanation>> units = meant(asked).stream()
                .collect(Collectors.groupingBy(Explanation::unitName, LinkedHashMap::new, Collectors.toList()));
        List<Block> body = new ArrayList<>();
        units.forEach((unit, requests) -> sheet(unit, requests, late, plan, units.size() > 1, body));
        return new Said(
                "Về việc chậm thực hiện " + Sentence.open(plan),
                List.copyOf(body),
                Stream.concat(units.keySet().stream(), Stream.of("Lưu: VT")).toList());
    }

    /** The requests that a sheet is about. */
    static List<Explanation> meant(List<Explanation> asked) {
        List<Explanation> open =
                asked.stream().filter(each -> each.answer().isEmpty()).toList();
        return open.isEmpty() ? asked : open;
    }

    private static void sheet(
            String unit,
            List<Explanation> requests,
            Map<String, DeadlineRow> late,
            String plan,
            boolean oneOfMany,
            List<Block> body) {
        body.add(
                oneOfMany
                        ? Block.of(Block.Kind.PART, "Kính gửi: " + unit)
                        : Block.of(Block.Kind.PARAGRAPH, "Kính gửi: " + unit + "."));
        body.add(Block.of(
                Block.Kind.PARAGRAPH,
                "Thực hiện " + Sentence.open(plan) + ", đơn vị chậm các việc sau đây; đề nghị giải trình:"));
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(
                "**TT**",
                "**Việc**",
                "**Hạn**",
                "**Chậm**",
                "**Lý do yêu cầu**",
                "**Yêu cầu lúc**",
                "**Trả lời trước**"));
        for (Explanation each : requests) {
            Optional<DeadlineRow> row = Optional.ofNullable(late.get(each.work().toString()));
            cells.add(List.of(
                    String.valueOf(cells.size()),
                    each.what(),
                    row.map(DeadlineRow::dueAt).map(ExplanationLetter::due).orElse(""),
                    row.map(found -> found.lateDays() + " ngày").orElse(""),
                    each.reason(),
                    VietnamTime.moment(each.askedAt()),
                    VietnamTime.moment(each.by())));
        }
        body.add(Block.grid(cells));
        body.add(
                Block.of(
                        Block.Kind.PARAGRAPH,
                        "Cách trả lời: mở mục Giải trình việc chậm trong trang của kế hoạch; đơn vị không có tài khoản dùng đường dẫn riêng đã gửi đến hộp thư của đơn vị; hoặc ghi vào phần dưới đây, ký và gửi lại phiếu."));
        body.add(Block.of(Block.Kind.PARAGRAPH, "**Lời giải trình của đơn vị:**"));
        answers(requests, body);
        body.add(Block.of(
                Block.Kind.PARAGRAPH,
                "Ngày …… tháng …… năm ………, thủ trưởng đơn vị (ký, ghi rõ họ tên, đóng dấu): " + "…".repeat(20)));
    }

    private static String due(String iso) {
        return VietnamTime.words(OffsetDateTime.parse(iso).toInstant());
    }

    private static void answers(List<Explanation> requests, List<Block> body) {
        for (int n = 0; n < requests.size(); n++) {
            Explanation.Answer given = requests.get(n).answer().orElse(null);
            String which = requests.size() > 1 ? "Việc " + (n + 1) + ": " : "";
            body.add(Block.of(
                    Block.Kind.PARAGRAPH,
                    which
                            + (given == null
                                    ? ROOM
                                    : given.words() + " (" + given.by() + ", " + VietnamTime.moment(given.at())
                                            + ")")));
            for (int line = 1; given == null && line < LINES; line++) {
                body.add(Block.of(Block.Kind.PARAGRAPH, ROOM));
            }
        }
    }
}
