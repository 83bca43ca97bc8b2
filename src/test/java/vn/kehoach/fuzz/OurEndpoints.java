package vn.kehoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.organisation.account.Caller;

/** Every address that a controller of ours answers, found on the class path: a new one joins by itself. */
final class OurEndpoints {

    private OurEndpoints() {}

    static List<Endpoint> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*(Test|IT)(\\$.*)?")));
        return scanner.findCandidateComponents("vn.kehoach").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .flatMap(OurEndpoints::of)
                .toList();
    }

    private static Stream<Endpoint> of(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(method -> of(controller, method));
    }

    private static Stream<Endpoint> of(Class<?> controller, Method method) {
        RequestMapping mapping = mapping(method);
        return paths(controller)
                .flatMap(base -> paths(method).map(path -> base + path))
                .flatMap(path -> methods(mapping).map(verb -> endpoint(verb, path, method)));
    }

    private static Stream<String> paths(AnnotatedElement element) {
        RequestMapping mapping = mapping(element);
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    private static RequestMapping mapping(AnnotatedElement element) {
        return AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
    }

    private static Stream<String> methods(RequestMapping mapping) {
        return mapping.method().length == 0
                ? Stream.of("GET", "POST")
                : Arrays.stream(mapping.method()).map(RequestMethod::name);
    }

    private static Endpoint endpoint(String verb, String path, Method method) {
        List<String> parameters = Arrays.stream(method.getParameters())
                .flatMap(OurEndpoints::names)
                .toList();
        boolean reads = Arrays.stream(method.getParameters()).anyMatch(OurEndpoints::isBody);
        JsonNode body = reads && !verb.equals("GET") ? GoodBodies.of(verb, path) : MissingNode.getInstance();
        return new Endpoint(verb, path, parameters, body);
    }

    private static boolean isBody(Parameter parameter) {
        return parameter.isAnnotationPresent(RequestBody.class)
                || parameter.getType().equals(HttpServletRequest.class);
    }

    private static Stream<String> names(Parameter parameter) {
        RequestParam named = parameter.getAnnotation(RequestParam.class);
        if (named != null) {
            return MultipartFile.class.isAssignableFrom(parameter.getType())
                    ? Stream.of()
                    : Stream.of(
                            named.name().isEmpty()
                                    ? named.value().isEmpty() ? parameter.getName() : named.value()
                                    : named.name());
        }
        boolean plain = parameter.getAnnotations().length == 0
                && parameter.getType().isRecord()
                && !parameter.getType().equals(Caller.class);
        return plain && !parameter.isAnnotationPresent(PathVariable.class)
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.of();
    }
}
