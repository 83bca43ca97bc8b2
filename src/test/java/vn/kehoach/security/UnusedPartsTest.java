package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/** Some known holes of our libraries lie in parts that we do not use; this keeps it so. */
class UnusedPartsTest {

    private static final String[] NEEDED_BY_A_HOLE = {
        "org.springframework.expression..",
        "org.springframework.web.util.EscapedErrors",
        "org.springframework.web.filter.UrlHandlerFilter",
        "org.springframework.web.servlet.mvc.UrlFilenameViewController",
        "org.springframework.web.servlet.view.xslt..",
        "org.springframework.web.servlet.view.freemarker..",
        "org.springframework.web.servlet.function..",
        "org.springframework.web.servlet.mvc.method.annotation.SseEmitter",
        "org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter",
        "org.springframework.security.crypto.encrypt..",
        "org.springframework.security.ldap.server..",
        "org.springframework.security.web.webauthn..",
        "org.springframework.security.oauth2.jwt.DPoP.."
    };

    @Test
    void what_a_known_hole_needs_is_used_nowhere() throws IOException {
        List<Path> ours = classes();

        assertThat(ours).hasSizeGreaterThan(500).allSatisfy(file -> {
            String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String needed : NEEDED_BY_A_HOLE) {
                assertThat(constants)
                        .as(file.toString())
                        .doesNotContain(needed.replace('.', '/').replaceFirst("//$", "/"));
            }
        });
    }

    @Test
    void what_a_class_uses_stands_by_its_name_in_its_file() throws IOException {
        assertThat(classes()).anySatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("org/springframework/stereotype/"));
    }

    /** Whatever a class uses is named by the constants of its file, so the files are read and not all that they use. */
    private static List<Path> classes() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of("target/classes/vn/kehoach"), FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.web.reactive.DispatcherHandler",
                "io.rsocket.RSocket",
                "org.eclipse.jetty.server.Server",
                "freemarker.template.Template"
            })
    void what_a_known_hole_needs_is_not_on_the_class_path(String type) {
        assertThat(ClassUtils.isPresent(type, getClass().getClassLoader())).isFalse();
    }
}
