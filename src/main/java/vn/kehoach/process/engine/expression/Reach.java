package vn.kehoach.process.engine.expression;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.joda.time.DateTime;

/**
 * Asked before all others, and resolves nothing: it only refuses. An expression may read the properties of the beans of
 * our models and reckon with dates. Everything else that a dot could lead to is closed, so that no way is left to
 * classes, class loaders, reflection, threads, processes or the engine itself, whatever the type it would begin from.
 */
final class Reach extends ELResolver {

    private static final Set<String> RECKONING =
            Set.of("plusDays", "minusDays", "plusWeeks", "minusWeeks", "plusMonths", "minusMonths", "plusHours");
    private static final Set<String> CLOSED = Set.of("class", "getClass", "forName", "classLoader", "getClassLoader");

    private final Map<Object, Object> beans;

    Reach(Map<Object, Object> beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null && !(isOpen(property) && isBean(base))) {
            throw refusal(property);
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (!(base instanceof DateTime) || !RECKONING.contains(String.valueOf(method))) {
            throw refusal(method);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base != null) {
            throw refusal(property);
        }
    }

    private static boolean isOpen(Object property) {
        return !CLOSED.contains(String.valueOf(property));
    }

    private boolean isBean(Object base) {
        return beans.values().stream().anyMatch(bean -> bean == base);
    }

    private static ELException refusal(Object name) {
        return new ELException("“" + name + "” không được dùng trong biểu thức");
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
