package vn.kehoach.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for the data of a benchmark, below {@code target}. */
final class Folders {

    private static final Path HOME = Path.of("target/benchmark").toAbsolutePath();

    private Folders() {}

    static Path home() {
        try {
            return Files.createDirectories(HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory(home(), "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
