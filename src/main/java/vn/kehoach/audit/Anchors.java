package vn.kehoach.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes the end of the chain outside the database, so that whoever may do everything there can still not cut the tail off
 * or write the chain anew without being found.
 */
@Component
class Anchors implements SmartInitializingSingleton {

    private static final int LOT = 500;

    private final AnchorFile file;
    private final Chain chain;
    private final RestoreWatch watch;
    private final ObjectProvider<Numbering> counters;
    private final Clock clock;
    private final AtomicReference<ChainHead> noted = new AtomicReference<>();
    private final AtomicReference<Map<String, Long>> counted = new AtomicReference<>(Map.of());
    private final AtomicBoolean settled = new AtomicBoolean();

    Anchors(AnchorFile file, Chain chain, RestoreWatch watch, ObjectProvider<Numbering> counters, Clock clock) {
        this.file = file;
        this.chain = chain;
        this.watch = watch;
        this.counters = counters;
        this.clock = clock;
    }

    /** Before the first mail leaves and the first request is answered. */
    @Override
    public void afterSingletonsInstantiated() {
        note();
    }

    /** Regularly, and once more when the program ends. */
    @Scheduled(fixedDelayString = "${kehoach.audit.anchor-tick:1m}")
    @PreDestroy
    synchronized void note() {
        if (!settled.get()) {
            settled.set(watch.settled());
        }
        ChainHead head = chain.head();
        ChainHead before = noted.get();
        if (settled.get() && before != null && head.seq() < before.seq()) {
            watch.lost(head);
            settled.set(false);
        }
        if (settled.get()) {
            note(head);
        } else {
            noted.set(null);
        }
    }

    private void note(ChainHead head) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<String> lines = new ArrayList<>(moved(at.toString()));
        if (head.seq() > 0 && !head.equals(noted.get())) {
            lines.add(new Anchor(head.seq(), head.hash(), at.toString()).line());
        }
        file.append(lines);
        noted.set(head);
    }

    /** The counters that went on since they were last noted. */
    private List<String> moved(String at) {
        Map<String, Long> before = counted.get();
        Map<String, Long> now = counters.stream()
                .flatMap(each -> each.last().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
        counted.set(now);
        return now.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new CounterLine(entry.getKey(), entry.getValue()).line(at))
                .toList();
    }

    /** What comparing them has shown. */
    record Compared(long anchors, Optional<Broken> broken) {}

    /** Compares every line with the row that it speaks of, a lot at a time; but for those that a restoration has undone. */
    Compared compare() {
        try (Stream<String> first = file.lines();
                Stream<String> second = file.lines()) {
            Known known = Known.in(first.iterator());
            AtomicLong line = new AtomicLong();
            Stream<Anchor> anchors = second.sequential().flatMap(text -> {
                long number = line.incrementAndGet();
                return Anchor.read(text).filter(anchor -> !known.undone(number, anchor)).stream();
            });
            return compare(anchors.iterator());
        }
    }

    private Compared compare(Iterator<Anchor> anchors) {
        long count = 0;
        Optional<Broken> broken = Optional.empty();
        while (anchors.hasNext()) {
            List<Anchor> lot = lot(anchors);
            count += lot.size();
            broken = Broken.first(Stream.of(broken, broken(lot)));
        }
        return new Compared(count, broken);
    }

    private static List<Anchor> lot(Iterator<Anchor> anchors) {
        List<Anchor> lot = new ArrayList<>();
        while (anchors.hasNext() && lot.size() < LOT) {
            lot.add(anchors.next());
        }
        return lot;
    }

    private Optional<Broken> broken(List<Anchor> lot) {
        Map<Long, String> rows = chain.hashes(lot.stream().map(Anchor::seq).toList());
        return Broken.first(lot.stream().map(anchor -> anchor.against(rows.get(anchor.seq()))));
    }
}
