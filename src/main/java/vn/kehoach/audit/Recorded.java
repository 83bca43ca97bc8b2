package vn.kehoach.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each change of such an entity leaves a row, in the transaction of the change and whichever way it came about. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {

    /** What it is called in the record, for instance {@code plan}. */
    String as();

    /** The property that holds the id of the plan; where there is none the database knows by {@link #as()}. */
    String plan() default "planId";

    /** The property whose new value names the kind of row: {@code plan-issued}. */
    String state() default "";

    /** The properties whose values are kept; a change of none of them leaves no row. Short ones only, and no secrets. */
    String[] values();

    /** Properties whose values stand in each row, changed or not: those that say whose it is. */
    String[] always() default {};
}
