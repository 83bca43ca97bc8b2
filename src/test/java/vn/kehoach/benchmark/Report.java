package vn.kehoach.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What a benchmark has to say: to the console, and to a file of its name below {@code target/benchmark}. */
final class Report {

    private Report() {}

    static void progress(String text) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(text);
    }

    static void print(String name, String text) {
        progress("\n" + text);
        try {
            Files.writeString(Folders.home().resolve(name + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
