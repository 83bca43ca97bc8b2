package vn.kehoach.organisation.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitKind;

/** Gives controllers the {@link Caller} of a request. */
@Configuration
class CallerResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Organisation organisation;

    CallerResolver(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return new Caller(login.getName(), unitsOf(login.getName()), rolesOf(login));
    }

    /** What is addressed to a body is its office's work. */
    private Set<String> unitsOf(String userId) {
        return organisation.unitsOf(userId).stream()
                .flatMap(unit -> unit.kind() == UnitKind.OFFICE && unit.parent() != null
                        ? Stream.of(unit.code(), unit.parent())
                        : Stream.of(unit.code()))
                .collect(Collectors.toSet());
    }

    private static Set<String> rolesOf(Authentication login) {
        return login.getAuthorities().stream()
                .map(authority -> roleOf(authority.getAuthority()))
                .collect(Collectors.toSet());
    }

    private static String roleOf(String authority) {
        return switch (authority) {
            case "ROLE_ADMIN" -> Caller.ADMINISTRATOR;
            case "ROLE_STAFF" -> Caller.STAFF;
            case "ROLE_LEADER" -> Caller.LEADER;
            default -> authority;
        };
    }
}
