package vn.kehoach.testing;

import com.github.benmanes.caffeine.cache.Cache;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ReflectionUtils;
import vn.kehoach.security.account.Briefly;

/** What the parts of a program remember for a while: who logged in, who typed wrong passwords, which units there are. */
final class ShortMemory {

    private static final String OURS = "vn.kehoach.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ConfigurableListableBeanFactory parts;

    private ShortMemory(ConfigurableListableBeanFactory parts) {
        this.parts = parts;
    }

    static ShortMemory of(ApplicationContext program) {
        return new ShortMemory(((ConfigurableApplicationContext) program).getBeanFactory());
    }

    void forget() {
        Arrays.stream(parts.getSingletonNames()).map(parts::getSingleton).forEach(this::forget);
    }

    private void forget(Object part) {
        Object behind = part == null ? null : AopProxyUtils.getSingletonTarget(part);
        Object real = behind == null ? part : behind;
        if (real == null || !real.getClass().getName().startsWith(OURS) || !seen.add(real)) {
            return;
        }
        if (real instanceof Briefly<?> briefly) {
            ReflectionTestUtils.invokeMethod(briefly, "clear");
        } else {
            ReflectionUtils.doWithFields(real.getClass(), field -> forget(real, field), ShortMemory::mayRemember);
        }
    }

    private static boolean mayRemember(Field field) {
        return !field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers());
    }

    private void forget(Object part, Field field) throws IllegalAccessException {
        if (!field.getDeclaringClass().getName().startsWith(OURS)) {
            return;
        }
        ReflectionUtils.makeAccessible(field);
        Object value = field.get(part);
        if (value instanceof Cache<?, ?> cache) {
            cache.invalidateAll();
        } else {
            forget(value);
        }
    }
}
