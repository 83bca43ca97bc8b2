package vn.kehoach.letter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.consultation.Stance;
import vn.kehoach.consultation.Subject;
import vn.kehoach.document.paper.Block;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Bảng tổng hợp ý kiến, tiếp thu, giải trình: every round, every opinion, silent ones too. */
final class OpinionLetter {

    private OpinionLetter() {}

    static Said of(List<OpinionTable.Row> rows, String plan) {
        if (rows.isEmpty()) {
            throw Refused.conflict("Kế hoạch chưa lấy ý kiến ai nên chưa có bảng tổng hợp");
        }
        List<Block> body = new ArrayList<>();
        Map<Integer, List<OpinionTable.Row>> rounds = rows.stream()
                .collect(Collectors.groupingBy(row -> row.asked().round(), LinkedHashMap::new, Collectors.toList()));
        rounds.forEach((round, opinions) -> add(round, opinions, body));
        return new Said("Ý kiến góp ý và tiếp thu, giải trình đối với " + plan, List.copyOf(body), List.of("Lưu: VT"));
    }

    private static void add(int round, List<OpinionTable.Row> opinions, List<Block> body) {
        OpinionTable.Row first = opinions.get(0);
        body.add(Block.of(
                Block.Kind.SECTION,
                "Đợt " + round + ": "
                        + (first.asked().subject() == Subject.REPORT
                                ? "dự thảo báo cáo"
                                : "dự thảo bản " + first.asked().planVersion())));
        long answered = opinions.stream()
                .filter(row -> row.given().opinion() != null && row.given().opinion() != Stance.SILENT)
                .count();
        body.add(Block.of(
                Block.Kind.PARAGRAPH,
                "Đã hỏi " + opinions.size() + " người, " + answered + " người trả lời. Không trả lời được coi là: "
                        + first.asked().silence().label().toLowerCase(Locale.ROOT) + "."));
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("**TT**", "**Người góp ý**", "**Ý kiến**", "**Nội dung góp ý**", "**Tiếp thu, giải trình**"));
        for (OpinionTable.Row row : opinions) {
            cells.add(List.of(
                    String.valueOf(cells.size()),
                    row.name()
                            + (row.given().givenByName() == null
                                    ? ""
                                    : " (" + row.given().givenByName() + " trả lời thay)"),
                    stance(row),
                    text(row.given().comments()),
                    answer(row)));
        }
        body.add(Block.grid(cells));
    }

    private static String stance(OpinionTable.Row row) {
        if (row.given().opinion() == null) {
            return "Chưa trả lời";
        }
        String counted = row.given().opinion() == Stance.SILENT && row.asked().silence() == Silence.AGREE
                ? " (coi là nhất trí)"
                : "";
        return row.given().opinion().label()
                + counted
                + Optional.ofNullable(row.given().givenAt())
                        .map(at -> ", "
                                + VietnamTime.moment(OffsetDateTime.parse(at).toInstant()))
                        .orElse("");
    }

    private static String answer(OpinionTable.Row row) {
        return row.answered().response() == null
                ? ""
                : Stream.of(
                                row.answered().response().label(),
                                text(row.answered().responseText()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(": "));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
