package vn.kehoach.platform.web;

import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The language of Tasklist, Cockpit, Admin and Welcome, chosen for the whole installation: their {@code config.js} import
 * {@code chosen.js}, which is {@code vi.js} or {@code en.js} of the same folder. They would otherwise follow the browser,
 * and offer nobody a choice.
 */
@Component
class WebAppLanguage implements WebMvcConfigurer {

    private static final String FOLDER = "camunda/app/tasklist/scripts/language/";

    private final Language language;

    WebAppLanguage(@Value("${kehoach.ui.language}") Language language) {
        this.language = language;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + FOLDER + "chosen*.js")
                .addResourceLocations("classpath:/META-INF/resources/webjars/" + FOLDER)
                .resourceChain(false)
                .addResolver(new Chosen(language));
    }

    /** A language that every label exists in. */
    enum Language {
        VI,
        EN
    }

    private static final class Chosen extends PathResourceResolver {

        private final String file;

        Chosen(Language language) {
            this.file = language.name().toLowerCase(Locale.ROOT) + ".js";
        }

        @Override
        protected Resource getResource(String path, Resource folder) throws IOException {
            return super.getResource(file, folder);
        }
    }
}
