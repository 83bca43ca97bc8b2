package vn.kehoach.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many refusals get a row of their own before the budget is renewed; beyond, they are counted. */
final class RefusalBudget {

    static final int OF_A_SOURCE = 20;
    static final int OF_ALL = 300;
    private static final int MOST_SOURCES = 5_000;
    private static final String OTHERS = "*";

    private final Map<Key, Integer> asked = new HashMap<>();
    private final Map<String, Rest> counted = new HashMap<>();
    private int rows;

    private record Key(String source, String kind) {}

    /** Refusals that got no row, and some of those who were refused. */
    record Rest(String kind, long count, List<String> sources) {

        private Rest and(String source) {
            List<String> more = new ArrayList<>(sources);
            if (more.size() < OF_A_SOURCE && !more.contains(source)) {
                more.add(source);
            }
            return new Rest(kind, count + 1, more);
        }
    }

    /** Whether this one gets a row. */
    synchronized boolean take(String source, String kind) {
        if (rows < OF_ALL && asked.merge(key(source, kind), 1, Integer::sum) <= OF_A_SOURCE) {
            rows++;
            return true;
        }
        counted.merge(kind, new Rest(kind, 1, List.of(source)), (rest, one) -> rest.and(source));
        return false;
    }

    /** However many sources there are, they take only so much room. */
    private Key key(String source, String kind) {
        Key own = new Key(source, kind);
        return asked.containsKey(own) || asked.size() < MOST_SOURCES ? own : new Key(OTHERS, kind);
    }

    /** Begins anew, and tells what was only counted. */
    synchronized List<Rest> renew() {
        List<Rest> rest = List.copyOf(counted.values());
        counted.clear();
        asked.clear();
        rows = 0;
        return rest;
    }
}
