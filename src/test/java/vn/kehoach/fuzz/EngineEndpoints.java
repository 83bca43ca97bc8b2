package vn.kehoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/** Every address of the engine's interface with its query parameters and bodies, read off the engine's own classes. */
final class EngineEndpoints {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 2;
    private static final List<String> USUAL =
            List.of("sortBy", "sortOrder", "firstResult", "maxResults", "id", "nameLike");

    private final Map<String, Class<?>> queries = queries();
    private final Set<Endpoint> found = new HashSet<>();

    private EngineEndpoints() {}

    static List<Endpoint> all() {
        EngineEndpoints walk = new EngineEndpoints();
        walk.follow("", DefaultProcessEngineRestServiceImpl.class, "");
        return walk.found.stream()
                .sorted(java.util.Comparator.comparing(Endpoint::name))
                .toList();
    }

    private void follow(String base, Class<?> resource, String of) {
        for (Method method : resource.getMethods()) {
            String path = base
                    + Optional.ofNullable(method.getAnnotation(Path.class))
                            .map(each -> slashed(each.value()))
                            .orElse("");
            verb(method).ifPresentOrElse(verb -> add(verb, path, method, of), () -> deeper(path, base, method, of));
        }
    }

    private static String slashed(String path) {
        String named = path.replaceAll("\\{\\s*([^}:\\s]+)[^}]*}", "{$1}").replaceAll("/$", "");
        return named.isEmpty() || named.startsWith("/") ? named : "/" + named;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private void deeper(String path, String base, Method method, String of) {
        Class<?> type = method.getReturnType();
        if (!path.equals(base) && type.getName().startsWith("org.camunda.bpm.engine.rest")) {
            follow(path, type, type.getSimpleName().endsWith("RestService") ? type.getSimpleName() : of);
        }
    }

    private void add(String verb, String path, Method method, String of) {
        found.add(new Endpoint(
                verb, path, parameters(method, of), verb.equals("GET") ? MissingNode.getInstance() : body(method)));
    }

    private List<String> parameters(Method method, String of) {
        Stream<String> named = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value);
        boolean free = Arrays.stream(method.getParameters()).anyMatch(each -> each.isAnnotationPresent(Context.class));
        return Stream.concat(named, free ? ofQuery(of) : Stream.of()).distinct().toList();
    }

    private Stream<String> ofQuery(String service) {
        Class<?> query = queries.get(service.replace("RestService", "QueryDto"));
        return query == null
                ? USUAL.stream()
                : Stream.concat(
                        Arrays.stream(query.getMethods())
                                .map(method -> method.getAnnotation(CamundaQueryParam.class))
                                .filter(Objects::nonNull)
                                .map(CamundaQueryParam::value),
                        USUAL.stream());
    }

    private static Map<String, Class<?>> queries() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*QueryDto")));
        Map<String, Class<?>> byName = new HashMap<>();
        scanner.findCandidateComponents("org.camunda.bpm.engine.rest.dto")
                .forEach(bean -> byName.put(
                        ClassUtils.getShortName(bean.getBeanClassName()),
                        ClassUtils.resolveClassName(bean.getBeanClassName(), null)));
        return byName;
    }

    private static JsonNode body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(Parameter::getType)
                .filter(type -> type.getName().contains(".rest.dto.") || Map.class.isAssignableFrom(type))
                .findFirst()
                .map(type -> example(type, 0))
                .orElse(JSON.createObjectNode());
    }

    private static JsonNode example(Class<?> type, int depth) {
        ObjectNode object = JSON.createObjectNode();
        if (depth < DEEPEST) {
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().matches("set[A-Z].*") && method.getParameterCount() == 1)
                    .filter(method -> !method.getName().equals("setObjectMapper"))
                    .forEach(setter -> object.set(
                            java.beans.Introspector.decapitalize(
                                    setter.getName().substring(3)),
                            value(setter.getParameterTypes()[0], depth)));
        }
        return object;
    }

    private static JsonNode value(Class<?> type, int depth) {
        if (type.getName().contains(".rest.dto.")) {
            return example(type, depth + 1);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return JSON.createArrayNode().add("a");
        }
        if (Map.class.isAssignableFrom(type)) {
            return JSON.createObjectNode()
                    .set("a", JSON.createObjectNode().put("value", "a").put("type", "String"));
        }
        if (type.equals(Boolean.class) || type.equals(boolean.class)) {
            return JSON.valueToTree(true);
        }
        return JSON.valueToTree(Number.class.isAssignableFrom(type) || type.isPrimitive() ? 1 : "a");
    }
}
