package vn.kehoach.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    void what_a_known_hole_needs_is_used_nowhere() {
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.kehoach");

        for (String needed : NEEDED_BY_A_HOLE) {
            (needed.endsWith("..")
                            ? noClasses().should().dependOnClassesThat().resideInAPackage(needed)
                            : noClasses().should().dependOnClassesThat().haveFullyQualifiedName(needed))
                    .check(ours);
        }
        assertThat(ours).hasSizeGreaterThan(500);
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
