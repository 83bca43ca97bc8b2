package vn.kehoach.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the program is started: the jar where it is newer than the classes, the classes otherwise. Beside a database of its
 * own the jar without one is taken, as in the container image.
 */
final class Program {

    static final String MAIN = "vn.kehoach.KehoachApplication";

    private static final Path WHOLE = Path.of("target/kehoach.jar").toAbsolutePath();
    private static final Path WITHOUT_DATABASE =
            Path.of("target/kehoach-server.jar").toAbsolutePath();

    private Program() {}

    static List<String> command(boolean hasDatabase) {
        return run(program(hasDatabase ? WITHOUT_DATABASE : WHOLE).toArray(String[]::new));
    }

    /** Java as the tests start it, with these arguments too. */
    static List<String> run(String... arguments) {
        return Stream.concat(
                        Stream.of(
                                java(),
                                "-Duser.timezone=UTC",
                                "-Xmx700m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:ReservedCodeCacheSize=128m",
                                "-XX:+UseSerialGC"),
                        Stream.of(arguments))
                .toList();
    }

    /** Changes with the program. */
    static long age() {
        return (isPacked() ? changed(WHOLE) : newestClass()).toMillis();
    }

    /** There is a jar, and it is the program as it is now. */
    static boolean isPacked() {
        return isCurrent(WHOLE);
    }

    /** The jar with everything embedded, as an argument of Java. */
    static List<String> packed() {
        return List.of("-jar", WHOLE.toString());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> program(Path jar) {
        return isCurrent(jar) ? List.of("-jar", jar.toString()) : List.of("-cp", classPath(), MAIN);
    }

    private static boolean isCurrent(Path jar) {
        return Files.exists(jar) && changed(jar).compareTo(newestClass()) >= 0;
    }

    private static FileTime newestClass() {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(Program::newestIn)
                .max(FileTime::compareTo)
                .orElse(FileTime.fromMillis(0));
    }

    private static FileTime newestIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Program::changed)
                    .max(FileTime::compareTo)
                    .orElse(FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Surefire hides the class path in a jar of its own and names it in a property. */
    private static String classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
