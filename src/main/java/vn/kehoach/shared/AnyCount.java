package vn.kehoach.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a method that changes or removes rows why any number of them is right, none included. Without it whoever drops
 * such a number would not notice that the row has gone, or that somebody else was first.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AnyCount {

    /** Why, as the end of the sentence "any number is right, because …". */
    String because();
}
