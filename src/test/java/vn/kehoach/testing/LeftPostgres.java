package vn.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The PostgreSQL of a program that was killed. */
public final class LeftPostgres {

    private static final int LINE_OF_PORT = 3;

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

    /** The address of the database of the program, whose role has no password on this machine. */
    static String urlIn(Path dataFolder) {
        try {
            Path pidFile = dataFolder.resolve("postgres").resolve("postmaster.pid");
            String port = Files.readAllLines(pidFile).get(LINE_OF_PORT).strip();
            return "jdbc:postgresql://localhost:" + port + "/kehoach?user=kehoach";
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
