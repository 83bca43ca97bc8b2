package vn.kehoach.packing;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The build packs the large texts of the web apps once, as small as Brotli can; at the time of a request that would take
 * seconds. What is there already and unpacks to the same is left as it is. On a system that the packer does not know the
 * program is built without; the server then packs as it did before.
 */
public final class PackedFilesMaker {

    private static final String WEB_APPS = "META-INF/resources/webjars/camunda/";
    private static final List<String> FILES = List.of(
            "lib/deps.js",
            "app/tasklist/camunda-tasklist-bootstrap.js",
            "app/tasklist/camunda-tasklist-bootstrap.css",
            "app/cockpit/camunda-cockpit-bootstrap.js",
            "app/cockpit/camunda-cockpit-bootstrap.css",
            "app/admin/camunda-admin-bootstrap.js",
            "app/admin/camunda-admin-bootstrap.css",
            "app/welcome/camunda-welcome-bootstrap.js",
            "app/welcome/camunda-welcome-bootstrap.css");
    private static final Encoder.Parameters SMALLEST =
            Encoder.Parameters.create(11).setMode(Encoder.Mode.TEXT).setWindow(24);

    private PackedFilesMaker() {}

    /**
     * Packs.
     *
     * @param folders the folder of the classes, which the jar is made of
     */
    public static void main(String... folders) {
        if (!Brotli4jLoader.isAvailable()) {
            System.out.println("Nothing is packed here: " + Brotli4jLoader.getUnavailabilityCause());
            return;
        }
        FILES.parallelStream().forEach(file -> pack(WEB_APPS + file, Path.of(folders[0])));
    }

    private static void pack(String file, Path classes) {
        try {
            packed(file, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void packed(String file, Path classes) throws IOException {
        byte[] plain = read(file);
        Path packed = classes.resolve(file + ".br");
        if (!Files.exists(packed) || !Arrays.equals(unpacked(packed), plain)) {
            Files.createDirectories(packed.getParent());
            Files.write(packed, Encoder.compress(plain, SMALLEST));
        }
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = PackedFilesMaker.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no " + file + " on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static byte[] unpacked(Path packed) {
        try (InputStream in = new BrotliInputStream(new ByteArrayInputStream(Files.readAllBytes(packed)))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            return new byte[0];
        }
    }
}
