package vn.kehoach.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The four real plans and what a careful reader takes from them. */
public final class Examples {

    /** The one that the README walks through lies where its reader finds it. */
    private static final Path WALKED_THROUGH = Path.of("src/docs/81-KH-2019.txt");

    private static final Path OTHERS = Path.of("src/test/resources/examples");

    private Examples() {}

    /** The text of a plan by the name of its file, for instance {@code 81-KH-2019.txt}. */
    public static String text(String name) {
        return read(WALKED_THROUGH.endsWith(name) ? WALKED_THROUGH : OTHERS.resolve(name));
    }

    /** What a careful reader takes from a plan, for instance {@code 81-KH-2019}. */
    public static ObjectNode expected(String plan) {
        try {
            return (ObjectNode)
                    new ObjectMapper(new YAMLFactory()).readTree(read(OTHERS.resolve("expected/" + plan + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
