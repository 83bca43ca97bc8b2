package vn.kehoach.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes the end of the chain outside the database, so that whoever may do everything there can still not cut the tail off
 * or write the chain anew without being found.
 */
@Component
class Anchors {

    private static final int LOT = 500;

    private final AnchorFile file;
    private final Chain chain;
    private final Clock clock;
    private final AtomicReference<ChainHead> noted = new AtomicReference<>();

    Anchors(AnchorFile file, Chain chain, Clock clock) {
        this.file = file;
        this.chain = chain;
        this.clock = clock;
    }

    /** Regularly, and once more when the program ends. */
    @Scheduled(fixedDelayString = "${kehoach.audit.anchor-tick:1m}")
    @PreDestroy
    synchronized void note() {
        ChainHead head = chain.head();
        if (head.seq() > 0 && !head.equals(noted.get())) {
            file.append(head, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            noted.set(head);
        }
    }

    /** What comparing them has shown. */
    record Compared(long anchors, Optional<Broken> broken) {}

    /** Compares every line with the row that it speaks of, a lot at a time. */
    Compared compare() {
        try (Stream<String> lines = file.lines()) {
            return compare(lines.iterator());
        }
    }

    private Compared compare(Iterator<String> lines) {
        long count = 0;
        Optional<Broken> broken = Optional.empty();
        while (lines.hasNext()) {
            List<Anchor> lot = lot(lines);
            count += lot.size();
            broken = Broken.first(Stream.of(broken, broken(lot)));
        }
        return new Compared(count, broken);
    }

    private static List<Anchor> lot(Iterator<String> lines) {
        List<Anchor> lot = new ArrayList<>();
        while (lines.hasNext() && lot.size() < LOT) {
            Anchor.read(lines.next()).ifPresent(lot::add);
        }
        return lot;
    }

    private Optional<Broken> broken(List<Anchor> lot) {
        Map<Long, String> rows = lot.isEmpty()
                ? Map.of()
                : chain.hashes(lot.stream().map(Anchor::seq).toList());
        return Broken.first(lot.stream().map(anchor -> anchor.against(rows.get(anchor.seq()))));
    }
}
