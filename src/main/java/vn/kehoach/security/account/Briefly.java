package vn.kehoach.security.account;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Remembers answers for some seconds of real time; the demo clock does not matter here. */
public final class Briefly<V> {

    private static final int MOST = 20_000;

    private final Map<String, Entry<V>> entries = new LinkedHashMap<>();
    private final long nanos;
    private final LongSupplier time;

    public Briefly(int seconds, LongSupplier time) {
        this.nanos = seconds * 1_000_000_000L;
        this.time = time;
    }

    /** What was remembered for that key and is not too old. */
    public synchronized Optional<V> find(String key) {
        return Optional.ofNullable(entries.get(key)).filter(this::fresh).map(Entry::value);
    }

    /** Remembers this for that key from now on. */
    public synchronized void put(String key, V value) {
        entries.remove(key);
        removeOld();
        entries.put(key, new Entry<>(value, time.getAsLong()));
    }

    synchronized void remove(String key) {
        entries.remove(key);
    }

    synchronized void clear() {
        entries.clear();
    }

    /** The eldest come first; where nothing is old the eldest still leaves when the room is full. */
    private void removeOld() {
        Iterator<Entry<V>> eldest = entries.values().iterator();
        while (eldest.hasNext() && (!fresh(eldest.next()) || entries.size() >= MOST)) {
            eldest.remove();
        }
    }

    private boolean fresh(Entry<V> entry) {
        return time.getAsLong() - entry.since() < nanos;
    }

    private record Entry<V>(V value, long since) {}
}
