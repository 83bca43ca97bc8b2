package vn.kehoach.platform.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks below the wrapping of frameworks for the exception that says what happened. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    static <T> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
