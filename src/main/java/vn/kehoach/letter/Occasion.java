package vn.kehoach.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.paper.Block;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.shared.VietnamTime;

/**
 * When and where, as it is in force.
 *
 * @param when in words; empty where nothing is fixed
 * @param place empty where none is named
 */
record Occasion(String when, String place) {

    static Occasion of(EventLine event) {
        String when = Stream.of(event.starts(), event.date(), event.month())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Occasion::words)
                .orElse("");
        return new Occasion(
                when + (event.tentative() && !when.isEmpty() ? " (dự kiến)" : ""),
                event.place().orElse(""));
    }

    private static String words(String written) {
        boolean hour = written.contains("T");
        boolean day = written.length() >= "2020-02-20".length();
        return VietnamTime.deadline(written)
                .map(at -> hour
                        ? VietnamTime.words(at)
                        : day
                                ? "ngày " + VietnamTime.day(VietnamTime.dayOf(at))
                                : "tháng " + VietnamTime.dayOf(at).getMonthValue() + "/"
                                        + VietnamTime.dayOf(at).getYear())
                .orElse(written);
    }

    boolean isKnown() {
        return !when.isEmpty() || !place.isEmpty();
    }

    List<Block> lines() {
        List<Block> lines = new ArrayList<>();
        lines.add(Block.of(Block.Kind.PARAGRAPH, "Thời gian: " + (when.isEmpty() ? "…………" : when) + "."));
        lines.add(Block.of(Block.Kind.PARAGRAPH, "Địa điểm: " + (place.isEmpty() ? "…………" : place) + "."));
        return lines;
    }
}
