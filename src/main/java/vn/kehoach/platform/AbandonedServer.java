package vn.kehoach.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL whose program was killed: it still runs and holds the data. Whoever holds the lock of the folder may
 * stop it.
 */
final class AbandonedServer {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private AbandonedServer() {}

    static void stopIn(Path data) {
        process(data.resolve("postmaster.pid")).ifPresent(AbandonedServer::stop);
    }

    private static Optional<ProcessHandle> process(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(firstNumber(pidFile)).filter(AbandonedServer::isPostgres)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long firstNumber(Path pidFile) throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d{1,18}"))
                .map(line -> Long.parseLong(line.strip()))
                .orElse(-1L);
    }

    /** The number in the file may belong to somebody else after the machine was restarted. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().startsWith("postgres"));
    }

    private static void stop(ProcessHandle process) {
        LOG.warn("PostgreSQL của lần chạy trước còn hoạt động (tiến trình {}): dừng lại", process.pid());
        interrupt(process);
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
