package vn.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The PostgreSQL of a program that was killed. */
public final class LeftPostgres {

    private LeftPostgres() {}

    /** It, where it still runs on the data below that folder. */
    public static Optional<ProcessHandle> in(Path dataFolder) {
        Path pidFile = dataFolder.resolve("postgres").resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stopIn(Path dataFolder) {
        in(dataFolder).ifPresent(postgres -> {
            postgres.destroy();
            postgres.onExit().join();
        });
    }
}
