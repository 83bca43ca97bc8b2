package vn.kehoach.upload;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the container the one limit of files, so that it counts while the file comes in and stops reading there. */
@Configuration(proxyBeanMethods = false)
class MultipartLimits {

    /** The request as a whole has none: only while reading it does one learn the name of the file that is too large. */
    private static final long NONE = -1;

    private final MultipartConfigElement limits;

    MultipartLimits(UploadSettings settings, MultipartProperties multipart) {
        MultipartConfigElement plain = multipart.createMultipartConfig();
        this.limits = new MultipartConfigElement(
                plain.getLocation(), settings.maxSize().toBytes(), NONE, plain.getFileSizeThreshold());
    }

    @Bean
    MultipartConfigElement multipartConfigElement() {
        return limits;
    }

    /** A new temporary file, where the container keeps its own. */
    Path newFile() throws IOException {
        return limits.getLocation().isEmpty()
                ? Files.createTempFile("kehoach-", ".upload")
                : Files.createTempFile(Path.of(limits.getLocation()), "kehoach-", ".upload");
    }
}
