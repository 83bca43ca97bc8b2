package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.shared.Folding;

/**
 * Marks what was corrected elsewhere than at the desk: each duty keeps what the reader had said, as if it had been corrected
 * here, and one that the text does not have is one that was added.
 */
public final class Marks {

    private Marks() {}

    /** A place in the text, by its first letter and the one behind its last. */
    private record At(int start, int end) {}

    /**
     * The content with its marks.
     *
     * @param reading its text, read again
     */
    public static Content of(Content content, Content reading) {
        Map<At, List<ObligationLine>> read = byPlace(reading.obligations());
        Map<At, List<ObligationLine>> lines = byPlace(content.obligations().stream()
                .filter(line -> !line.desk().isByHand())
                .toList());
        Map<Integer, ObligationLine> beside = new HashMap<>();
        lines.forEach((place, here) -> {
            List<ObligationLine> there = read.getOrDefault(place, List.of());
            for (int n = 0; n < here.size() && here.size() == there.size(); n++) {
                beside.put(here.get(n).index(), there.get(n));
            }
        });
        Set<String> known = reading.obligations().stream().map(Marks::words).collect(Collectors.toSet());
        List<ObligationLine> marked = new ArrayList<>();
        for (ObligationLine line : content.obligations()) {
            marked.add(Optional.ofNullable(beside.get(line.index()))
                    .map(there -> marked(line, there))
                    .orElseGet(() -> line.source().isEmpty() && !known.contains(words(line)) ? added(line) : line));
        }
        return content.with(marked);
    }

    private static Map<At, List<ObligationLine>> byPlace(List<ObligationLine> lines) {
        return lines.stream()
                .filter(line -> line.source().flatMap(Source::start).isPresent())
                .filter(line -> line.source().flatMap(Source::end).isPresent())
                .collect(Collectors.groupingBy(line -> new At(
                        line.source().flatMap(Source::start).orElseThrow(),
                        line.source().flatMap(Source::end).orElseThrow())));
    }

    private static String words(ObligationLine line) {
        return Folding.fold(Item.what(Item.known(line).said()));
    }

    private static ObligationLine added(ObligationLine line) {
        return line.with(line.desk().byHand(true));
    }

    private static ObligationLine marked(ObligationLine line, ObligationLine there) {
        Values now = Values.of(line);
        Values was = Values.of(there);
        Values read = Values.of(line.desk().read());
        for (String key : Values.KEYS) {
            JsonNode said = was.get(key);
            if (!read.has(key) && !now.get(key).equals(said)) {
                read.put(key, said);
            }
        }
        return line.with(line.desk().reading(read.some()));
    }
}
