package vn.kehoach.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models as they lie on the class path: what is released is what is checked. */
final class Models {
    private Models() {}

    static List<String> endingWith(final String ending) {
        return Arrays.stream(resources("classpath:bpmn/*" + ending))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(file -> file.substring(0, file.length() - ending.length()))
                .sorted()
                .toList();
    }

    static InputStream open(final String file) {
        try {
            return new ClassPathResource("bpmn/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] resources(final String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
