package vn.kehoach.platform;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds in a demo: exactly where the database is embedded, unless {@code kehoach.demo.enabled} says otherwise. */
public class InDemo implements Condition {

    static boolean in(Environment environment) {
        return environment.getProperty("kehoach.demo.enabled", Boolean.class, WithoutDatabase.in(environment));
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }
}
