package vn.kehoach.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.document.paper.Block;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Sentence;
import vn.kehoach.shared.VietnamTime;

/** Danh sách nơi nhận: whom each line of Nơi nhận means, what for, on which way the plan went there, and what became of it. */
final class RecipientsLetter {

    private RecipientsLetter() {}

    /**
     * The list.
     *
     * @param unitName the name of the unit of that code
     */
    static Said of(List<DeliveryTable.Row> rows, UnaryOperator<String> unitName, String plan, Instant at) {
        if (rows.isEmpty()) {
            throw Refused.conflict("Kế hoạch chưa gửi đến ai nên chưa có danh sách nơi nhận");
        }
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(
                "**TT**", "**Nơi nhận**", "**Người, đơn vị nhận**", "**Mục đích**", "**Cách gửi**", "**Tình trạng**"));
        for (DeliveryTable.Row row : rows) {
            cells.add(List.of(
                    String.valueOf(cells.size()),
                    row.lineText(),
                    meant(row, unitName),
                    row.purpose().label(),
                    channel(row),
                    state(row)));
        }
        return new Said(
                "Nơi nhận " + Sentence.open(plan),
                List.of(Block.of(Block.Kind.PARAGRAPH, summary(rows, plan, at)), Block.grid(cells)),
                List.of("Lưu: VT"));
    }

    private static String summary(List<DeliveryTable.Row> rows, String plan, Instant at) {
        long lines = rows.stream().map(DeliveryTable.Row::line).distinct().count();
        Map<DeliveryState, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(DeliveryTable.Row::state, TreeMap::new, Collectors.counting()));
        return "Tính đến " + VietnamTime.words(at) + ", " + Sentence.open(plan) + " có " + rows.size()
                + " lượt gửi theo " + lines + " dòng nơi nhận: "
                + counts.entrySet().stream()
                        .map(each -> each.getValue() + " lượt "
                                + each.getKey().label().toLowerCase(Locale.forLanguageTag("vi")))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String meant(DeliveryTable.Row row, UnaryOperator<String> unitName) {
        if (row.purpose() == Purpose.FILE) {
            return "";
        }
        return row.outside()
                ? row.name() + " (ngoài hệ thống)"
                : Optional.ofNullable(row.unit())
                        .map(unitName)
                        .filter(unit -> !row.name().contains(unit))
                        .map(unit -> row.name() + " – " + unit)
                        .orElse(row.name());
    }

    private static String channel(DeliveryTable.Row row) {
        if (row.purpose() == Purpose.FILE) {
            return "";
        }
        return Stream.of(
                        Optional.ofNullable(row.way().channel())
                                .map(each -> each.label())
                                .orElse("chưa chọn cách gửi"),
                        Optional.ofNullable(row.address()).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String state(DeliveryTable.Row row) {
        DeliveryTable.Way way = row.way();
        return Stream.of(
                        Optional.of(row.state().label()),
                        moment(row.sentAt()).map(at -> "gửi " + at),
                        Optional.ofNullable(way.handedOn())
                                .map(on -> "ngày " + VietnamTime.day(LocalDate.parse(on))
                                        + Optional.ofNullable(way.handedTo())
                                                .map(who -> " cho " + who)
                                                .orElse("")),
                        moment(way.openedAt()).map(at -> "mở " + at),
                        moment(row.receivedAt()).map(at -> "xác nhận " + at),
                        Optional.ofNullable(way.enteredBy()).map(who -> "nhập thay bởi " + who))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> moment(String iso) {
        return Optional.ofNullable(iso)
                .map(at -> VietnamTime.moment(OffsetDateTime.parse(at).toInstant()));
    }
}
