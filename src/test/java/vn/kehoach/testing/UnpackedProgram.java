package vn.kehoach.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program out of its jar, for the starts that are no test of the jar: of what Java reads in its classes a first run
 * leaves an archive, with which each later one takes half of the time. Where there are classes and no jar, they start as
 * they are.
 */
final class UnpackedProgram {

    private final Path folder;

    UnpackedProgram(Path folder) {
        this.folder = folder;
    }

    /** Takes it out of the jar. */
    void unpack() {
        if (!Program.isPacked()) {
            return;
        }
        List<String> command = Stream.of(
                        List.of(Program.java(), "-Djarmode=tools"),
                        Program.packed(),
                        List.of(
                                "extract",
                                "--force",
                                "--destination",
                                unpacked().toString()))
                .flatMap(List::stream)
                .toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("not unpacked: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path unpacked() {
        return folder.resolve("program");
    }

    /** For the first run, which leaves the archive when it ends. */
    List<String> first() {
        return command("-XX:ArchiveClassesAtExit=");
    }

    /** For every later one. */
    List<String> later() {
        return command("-XX:SharedArchiveFile=");
    }

    private List<String> command(String use) {
        return Program.isPacked()
                ? Program.run(use + folder.resolve("classes.jsa"), "-cp", classPath(), Program.MAIN)
                : Program.command(false);
    }

    /** Each jar by name, for Tomcat looks into those for pages; in the order that the program itself has for them. */
    private String classPath() {
        Path program = unpacked().resolve("kehoach.jar");
        try (JarFile jar = new JarFile(program.toFile())) {
            String others = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.concat(
                            Stream.of(program), Arrays.stream(others.split(" ")).map(unpacked()::resolve))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
