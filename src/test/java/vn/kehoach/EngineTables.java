package vn.kehoach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables that belong to the engine: their names stand in statements, which no rule on classes sees. */
final class EngineTables {

    private static final Path SOURCES = Path.of("src/main/java/vn/kehoach");
    private static final Path ROOM = SOURCES.resolve("process/engine");
    private static final Pattern TABLE = Pattern.compile("\\bact_(?:ge|hi|id|re|ru)_", Pattern.CASE_INSENSITIVE);

    private EngineTables() {}

    /** The sources that name one and do not stand in the room of the engine's insides. */
    static List<Path> namedOutsideOfTheirRoom() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> sources = all.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.startsWith(ROOM))
                    .toList();
            return sources.stream().filter(EngineTables::names).toList();
        }
    }

    private static boolean names(Path source) {
        try {
            return TABLE.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
