package vn.kehoach.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A package inside a module that has its own purpose: it names the other packages of the module that it uses, and no others. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {

    /** The rooms of the same module that this one uses, by the part of their package's name below the module. */
    String[] arrows() default {};
}
