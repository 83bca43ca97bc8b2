package vn.kehoach.process.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;

/**
 * Camunda keeps for the whole program which scripts a page may run, and makes it anew with every request for a page, a
 * script or data of its web apps: a page that is made meanwhile would carry the permission of another request and stay
 * blank. This request has a permission of its own.
 */
class PermissionOfOnePage extends HttpServletRequestWrapper {

    private Object permission;

    PermissionOfOnePage(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletContext getServletContext() {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (self, method, arguments) -> answer(method, arguments));
    }

    private Object answer(Method method, Object[] arguments) throws Throwable {
        if (arguments != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
            if (arguments.length > 1) {
                permission = arguments[1];
            }
            return method.getReturnType() == void.class ? null : permission;
        }
        try {
            return method.invoke(super.getServletContext(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
