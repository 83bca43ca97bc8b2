package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There is one idea of who asks: a caller with roles, made where a request comes in and nowhere else. */
class OneCallerTest {

    private static final Set<String> WHERE_A_LOGIN_BECOMES_A_CALLER =
            Set.of("organisation/web/CallerResolver.java", "security/account/Account.java");

    @Test
    void roles_of_a_login_are_read_in_one_place() throws IOException {
        Pattern role = Pattern.compile("getAuthorit(y|ies)\\(|\"ROLE_|\\(ROLE_\\)");

        assertThat(saying(role)).isSubsetOf(WHERE_A_LOGIN_BECOMES_A_CALLER);
    }

    @Test
    void the_administrators_role_is_named_in_one_place() throws IOException {
        assertThat(saying(Pattern.compile("\"camunda-admin\""))).containsExactly("organisation/account/Caller.java");
    }

    @Test
    void nobody_makes_a_caller_who_did_not_ask() throws IOException {
        assertThat(saying(Pattern.compile("new Caller\\("))).containsExactly("organisation/web/CallerResolver.java");
    }

    private static List<String> saying(Pattern pattern) throws IOException {
        Path root = Path.of("src/main/java/vn/kehoach");
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> pattern.matcher(text(file)).find())
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
