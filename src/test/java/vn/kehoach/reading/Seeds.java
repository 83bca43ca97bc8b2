package vn.kehoach.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real plans that the reading is measured on, beside the checkout. */
final class Seeds {

    static final List<String> NAMES = List.of("81-KH-2019", "37-KH-2022", "104-KHPH-2021", "tay-ninh-doi-thoai-2021");

    private Seeds() {}

    static String text(String name) {
        return file(name + ".txt");
    }

    static ObjectNode expected(String name) {
        try {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(file("expected/" + name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        try {
            return Files.readString(folder().resolve(name));
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
