package vn.kehoach.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextConfiguration;

/** Beside {@code @SpringBootTest}: the context gets a new PostgreSQL database of its own. It is no quick test, and its tag says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("postgres")
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface OnPostgres {}
