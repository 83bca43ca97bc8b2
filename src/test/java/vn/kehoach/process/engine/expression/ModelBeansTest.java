package vn.kehoach.process.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The list of beans and the models say the same. */
class ModelBeansTest {

    /** A step or a listener, or something with a property: our variables are plain values and have none. */
    private static final Pattern BEAN = Pattern.compile(
            "delegateExpression=\"[$#]\\{\\s*(\\w+)|[$#]\\{[^}]*?\\b([a-zA-Z_]\\w*)\\s*(?:\\.|\\[)[^}]*\\}");

    @Test
    void an_expression_sees_every_bean_that_a_model_names_and_no_other() throws IOException {
        assertThat(new TreeSet<>(ModelBeans.NAMES)).isEqualTo(named());
    }

    private static Set<String> named() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*")) {
            BEAN.matcher(model.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .forEach(names::add);
        }
        return names;
    }
}
