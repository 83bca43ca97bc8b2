package vn.kehoach.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The four real plans and what a careful reader takes from them: beside the checkout, or further up. */
public final class Examples {

    private Examples() {}

    /** A file of theirs by its path, for instance {@code 81-KH-2019.txt}. */
    public static String text(String name) {
        try {
            return Files.readString(folder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a careful reader takes from a plan, for instance {@code 81-KH-2019}. */
    public static ObjectNode expected(String plan) {
        try {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(text("expected/" + plan + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath().getParent(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/seeds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "The examples are missing: this test reads them beside the checkout, in ../shared/seeds"));
    }
}
