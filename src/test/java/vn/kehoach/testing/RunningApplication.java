package vn.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The real program as a process of the system, so that a test may kill it and start it again. */
public final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FIRST_PORT = 20_000;
    private static final int PORTS_OF_THE_SYSTEM = 32_768;
    private static final Duration POLL = Duration.ofMillis(50);

    private final Path folder;
    private final Map<String, String> environment;
    private final int port = freePort();
    private final List<String> command;
    private Process process;

    private RunningApplication(Path folder, Map<String, String> environment, List<String> command) {
        this.folder = folder;
        this.environment = environment;
        this.command = command;
    }

    /** Starts with everything embedded, as a first start leaves it, its data below that folder; returns when it is ready. */
    public static RunningApplication embedded(Path folder) {
        return embedded(folder, Map.of());
    }

    /** The same with these environment variables too. */
    public static RunningApplication embedded(Path folder, Map<String, String> environment) {
        PreparedStart start = PreparedStart.ofThisBuild();
        start.copyTo(folder.resolve("data"));
        return run(folder, environment, start.command());
    }

    /** The same, and its mails go to that port of this machine. */
    public static RunningApplication mailing(Path folder, int smtp) {
        return embedded(folder, Map.of("SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", String.valueOf(smtp)));
    }

    /** Starts the jar for the first time, with these environment variables too, for instance those of a separate database. */
    public static RunningApplication with(Path folder, Map<String, String> environment) {
        RunningApplication application = launched(folder, environment);
        application.awaitReady();
        return application;
    }

    /** Starts with that command and waits. */
    static RunningApplication run(Path folder, Map<String, String> environment, List<String> command) {
        RunningApplication application = new RunningApplication(folder, environment, command);
        application.launch();
        application.awaitReady();
        return application;
    }

    /** Starts without waiting, for a start that is expected to fail. */
    public static RunningApplication launched(Path folder, Map<String, String> environment) {
        RunningApplication application = new RunningApplication(
                folder, environment, Program.command(environment.containsKey("SPRING_DATASOURCE_URL")));
        application.launch();
        return application;
    }

    private void launch() {
        ProcessBuilder start = new ProcessBuilder(command).redirectErrorStream(true);
        start.environment().keySet().removeIf(name -> name.matches("(SPRING|KEHOACH|SERVER|CAMUNDA)_.*"));
        start.environment().putAll(settings());
        start.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        try {
            process = start.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SERVER_PORT", String.valueOf(port));
        settings.put("KEHOACH_DATA_DIR", folder.resolve("data").toString());
        settings.put("KEHOACH_ADMIN_USER", "quantri");
        settings.put("KEHOACH_ADMIN_PASSWORD", "chi-de-kiem-thu");
        // A life goes over years; beside another fork the days between are gone through slowly.
        settings.put("KEHOACH_DEMO_TIME_LIMIT", "15m");
        settings.putAll(environment);
        return settings;
    }

    private Path logFile() {
        return folder.resolve("kehoach.log");
    }

    /** Below those that the system gives to whoever connects: nobody else takes it while the program starts. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(FIRST_PORT, PORTS_OF_THE_SYSTEM)
                .filter(RunningApplication::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError("the application did not start:\n" + log());
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean ready() {
        try {
            return HttpUser.nobody(base()).get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notListeningYet) {
            return false;
        }
    }

    /** Where it listens. */
    public URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** A demo user, whose password is the user id. */
    public HttpUser as(String user) {
        return HttpUser.of(base(), user, user);
    }

    /** The same program with its demo clock moved, for instance to {@code 2019-11-18T08:00:00+07:00}. */
    public RunningApplication at(String moment) {
        as("quantri").put("/api/demo/clock", Map.of("now", moment)).expect(200);
        return this;
    }

    /** Somebody who has not logged in. */
    public HttpUser nobody() {
        return HttpUser.nobody(base());
    }

    /** What it has written to its log, over all its starts. */
    public String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its database is: the one that it was given, or the PostgreSQL that came along. */
    public String jdbcUrl() {
        return environment.containsKey("SPRING_DATASOURCE_URL")
                ? environment.get("SPRING_DATASOURCE_URL")
                : LeftPostgres.urlIn(folder.resolve("data"));
    }

    /** The process of the current run. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** SIGKILL: no hook runs, nothing is said good-bye to. */
    public void kill9() {
        process.destroyForcibly();
        awaitExit();
    }

    /** The orderly way, as on SIGTERM. */
    public void stop() {
        process.destroy();
        awaitExit();
    }

    /** Starts again on the same folder, port and settings; stops it before where it still runs. */
    public void restart() {
        stop();
        launch();
        awaitReady();
    }

    /** Waits for its end and answers the exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
        LeftPostgres.stopIn(folder.resolve("data"));
    }
}
