package vn.kehoach.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.attendance.Roll;
import vn.kehoach.document.paper.Block;
import vn.kehoach.plan.content.event.AgendaLine;
import vn.kehoach.shared.Refused;

/** Thư mời: who is invited where and when, with the programme. */
final class InvitationLetter {

    private InvitationLetter() {}

    static Said of(Roll roll, Occasion occasion, List<AgendaLine> agenda, String plan) {
        if (!occasion.isKnown()) {
            throw Refused.conflict("Kế hoạch chưa có thời gian hay địa điểm của sự kiện nên chưa lập được thư mời");
        }
        List<Block> body = new ArrayList<>();
        body.add(Block.of(
                Block.Kind.PARAGRAPH,
                "Trân trọng kính mời: "
                        + (roll.units().isEmpty()
                                ? "…………………………"
                                : roll.units().stream().map(Roll.Line::name).collect(Collectors.joining("; ")))
                        + "."));
        body.add(Block.of(Block.Kind.PARAGRAPH, "Tới dự theo " + plan + "."));
        body.addAll(occasion.lines());
        if (!agenda.isEmpty()) {
            body.add(Block.of(Block.Kind.PARAGRAPH, "Chương trình:"));
            agenda.stream()
                    .map(InvitationLetter::point)
                    .filter(words -> !words.isBlank())
                    .forEach(words -> body.add(Block.of(Block.Kind.ITEM, "- " + words)));
        }
        body.add(Block.of(Block.Kind.PARAGRAPH, "Chỗ ngồi: ……… (Ban Tổ chức ghi). Rất mong được đón tiếp."));
        return new Said(
                "Dự " + plan,
                List.copyOf(body),
                Stream.concat(roll.units().stream().map(Roll.Line::name), Stream.of("Lưu: VT"))
                        .toList());
    }

    private static String point(AgendaLine line) {
        String hours = Stream.concat(line.from().stream(), line.to().stream()).collect(Collectors.joining(" - "));
        return hours.isEmpty() ? line.words() : hours + ": " + line.words();
    }
}
