package vn.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What a first start leaves, kept for the tests that want a program and not its first start: the data folder, whose commits
 * wait for no disk, and the unpacked jar with an archive of the classes that it loaded. Made once for all test JVMs of a
 * build.
 */
final class PreparedStart {

    private static final Path ALL = Path.of("target/prepared").toAbsolutePath();
    private static final long MINUTES_TO_UNPACK = 5;

    private final Path folder;

    private PreparedStart(Path folder) {
        this.folder = folder;
    }

    /** Of the program as it is now; whoever comes while it is being made waits for it. */
    static PreparedStart ofThisBuild() {
        try {
            Files.createDirectories(ALL);
            try (FileChannel channel =
                            FileChannel.open(ALL.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                return made();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PreparedStart made() throws IOException {
        PreparedStart start = new PreparedStart(ALL.resolve(String.valueOf(Program.age())));
        Path complete = start.folder.resolve("complete");
        if (Files.notExists(complete)) {
            Files.createDirectories(start.folder);
            start.unpack();
            start.startOnce();
            Files.createFile(complete);
        }
        return start;
    }

    /** Not where the program runs from its classes. */
    private void unpack() throws IOException {
        if (!Program.isPacked()) {
            return;
        }
        Process unpacking = new ProcessBuilder(
                        Program.java(),
                        "-Djarmode=tools",
                        "-jar",
                        Program.WHOLE.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.resolve("program").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("unpacking.log").toFile())
                .start();
        try {
            if (!unpacking.waitFor(MINUTES_TO_UNPACK, TimeUnit.MINUTES) || unpacking.exitValue() != 0) {
                throw new IOException("not unpacked: " + Files.readString(folder.resolve("unpacking.log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void startOnce() {
        try (RunningApplication once =
                RunningApplication.by(program("-XX:ArchiveClassesAtExit=" + archive()), folder, Map.of())) {
            waitForNoDisk(once.jdbcUrl());
        }
    }

    /** Whoever kills the machine has a first start of their own. */
    private static void waitForNoDisk(String database) {
        JdbcClient.create(new DriverManagerDataSource(database))
                .sql("alter role current_user set synchronous_commit = off")
                .update();
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    /** How it is started. */
    List<String> command() {
        return program("-XX:SharedArchiveFile=" + archive());
    }

    private List<String> program(String option) {
        return Program.isPacked()
                ? Program.command(List.of(
                        option, "-jar", folder.resolve("program/kehoach.jar").toString()))
                : Program.command(false);
    }

    /** Puts the data there. */
    void copyTo(Path data) {
        Path kept = folder.resolve("data");
        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, data.resolve(kept.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
