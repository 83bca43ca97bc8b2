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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What a first start leaves, kept for the tests that want a program and not its first start: the data folder, whose commits
 * wait for no disk, and what Java has learnt of the classes. Made once for all test JVMs of a build.
 */
final class PreparedStart {

    private static final Path ALL = Path.of("target/prepared").toAbsolutePath();

    private final Path folder;
    private final UnpackedProgram program;

    private PreparedStart(Path folder) {
        this.folder = folder;
        this.program = new UnpackedProgram(folder);
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
            start.startOnce();
            Files.createFile(complete);
        }
        return start;
    }

    private void startOnce() {
        program.unpack();
        try (RunningApplication once = RunningApplication.run(folder, Map.of(), program.first())) {
            waitForNoDisk(once.jdbcUrl());
        }
    }

    /** Whoever kills the machine has a first start of their own. */
    private static void waitForNoDisk(String database) {
        JdbcClient.create(new DriverManagerDataSource(database))
                .sql("alter role current_user set synchronous_commit = off")
                .update();
    }

    /** How the program is started on a copy. */
    List<String> command() {
        return program.later();
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
