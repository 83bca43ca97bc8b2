package vn.kehoach.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.tika.Tika;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import org.springframework.boot.SpringApplication;

/** The list of libraries that the build puts into the jar, for those who look for known holes. */
class SbomTest {

    private record Library(String group, String name, String version) {

        static Library of(JsonNode component) {
            return new Library(
                    component.path("group").asText(),
                    component.path("name").asText(),
                    component.path("version").asText());
        }

        String fileName() {
            return name + "-" + version;
        }
    }

    private List<Library> libraries;

    @BeforeEach
    void the_list_as_it_lies_in_the_jar() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            JsonNode sbom = new ObjectMapper().readTree(in);
            assertThat(sbom.path("bomFormat").asText()).isEqualTo("CycloneDX");
            libraries = StreamSupport.stream(sbom.path("components").spliterator(), false)
                    .map(Library::of)
                    .toList();
        }
    }

    @Test
    void the_engine_and_its_frame_are_in_the_list() {
        assertThat(libraries)
                .contains(
                        new Library("org.camunda.bpm", "camunda-engine", "7.24.0"),
                        new Library("org.springframework.boot", "spring-boot", "3.5.16"));
    }

    /** Those that a test sees of the program's own jars. */
    @Test
    void every_jar_that_travels_is_in_the_list() {
        Stream<String> seen = Stream.of(
                        ProcessEngine.class, SpringApplication.class, Driver.class, Tika.class, ObjectMapper.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .map(path -> new File(path).getName());

        assertThat(seen).allSatisfy(jar -> assertThat(libraries)
                .anySatisfy(library -> assertThat(jar).isEqualTo(library.fileName() + ".jar")));
    }

    @Test
    void each_library_is_there_once() {
        Map<String, Set<String>> versions = libraries.stream()
                .collect(groupingBy(
                        library -> library.group() + ":" + library.name(), mapping(Library::version, toSet())));

        assertThat(versions).allSatisfy((library, known) -> assertThat(known).hasSize(1));
    }

    @Test
    void the_patches_are_the_newest_that_we_know() {
        assertThat(libraries)
                .contains(
                        new Library("org.apache.tomcat.embed", "tomcat-embed-core", "10.1.62"),
                        new Library("com.fasterxml.jackson.core", "jackson-databind", "2.21.8"),
                        new Library("com.fasterxml.jackson.core", "jackson-core", "2.21.8"),
                        new Library("org.postgresql", "postgresql", "42.7.14"),
                        new Library("org.thymeleaf", "thymeleaf", "3.1.7.RELEASE"),
                        new Library("org.hibernate.orm", "hibernate-core", "6.6.56.Final"),
                        new Library("ch.qos.logback", "logback-classic", "1.5.38"),
                        new Library("org.apache.commons", "commons-lang3", "3.20.0"));
    }

    @Test
    void nothing_that_must_not_travel_with_us_does() {
        assertThat(libraries)
                .extracting(Library::name)
                .doesNotContain(
                        "camunda-spin-dataformat-all",
                        "camunda-spin-dataformat-xml-dom",
                        "commons-collections",
                        "commons-beanutils",
                        "xstream",
                        "h2")
                .noneMatch(name -> name.matches("groovy.*|jython.*|jruby.*|js-scriptengine|nashorn.*|.*graal.*"));
    }

    @Test
    void what_only_tests_use_is_not_in_the_list() {
        assertThat(libraries)
                .extracting(Library::name)
                .doesNotContain("greenmail", "assertj-core", "playwright", "unboundid-ldapsdk", "brotli4j")
                .isNotEmpty();
        assertThat(Path.of("target/classes/META-INF/sbom/application.cdx.json")).isNotEmptyFile();
    }
}
