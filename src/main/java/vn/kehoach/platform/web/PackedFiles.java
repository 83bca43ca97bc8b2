package vn.kehoach.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The large texts of the web apps go out as the build has packed them, to browsers that unpack Brotli: a third less on a
 * slow line than what the server packs itself, and no work at each request. To all others they go as before.
 */
@Component
class PackedFiles implements WebMvcConfigurer {

    private static final String WEB_APPS = "classpath:/META-INF/resources/webjars/camunda/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "lib/", "deps*.js");
        serve(registry, "app/", "*/camunda-*-bootstrap.js");
        serve(registry, "app/", "*/camunda-*-bootstrap.css");
    }

    private static void serve(ResourceHandlerRegistry registry, String folder, String files) {
        registry.addResourceHandler("/camunda/" + folder + files)
                .addResourceLocations(WEB_APPS + folder)
                .resourceChain(false)
                .addResolver(new Brotli())
                .addResolver(new PathResourceResolver());
    }

    private static final class Brotli extends EncodedResourceResolver {

        private static final Pattern ACCEPTED =
                Pattern.compile("(?:^|,)\\s*br\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)).*)?(?:,|$)");

        Brotli() {
            setContentCodings(List.of("br"));
        }

        @Override
        protected Resource resolveResourceInternal(
                HttpServletRequest request, String path, List<? extends Resource> places, ResourceResolverChain next) {
            return isAccepted(request)
                    ? super.resolveResourceInternal(request, path, places, next)
                    : next.resolveResource(request, path, places);
        }

        /** By name, and not refused by the weight 0. */
        private static boolean isAccepted(HttpServletRequest request) {
            String accepted = request == null ? null : request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            return accepted != null && ACCEPTED.matcher(accepted).find();
        }
    }
}
