package vn.kehoach;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.TreeMap;

/** Nobody reads more than a dozen values in a row by their place: a record with more is made of parts that have names. */
final class RecordSizes {

    private static final int MOST = 12;

    private RecordSizes() {}

    /** The records with too many values, and how many these are. */
    static Map<String, Long> tooLong(JavaClasses classes) {
        Map<String, Long> counted = new TreeMap<>();
        classes.stream().filter(JavaClass::isRecord).forEach(each -> counted.put(name(each), values(each)));
        counted.values().removeIf(count -> count <= MOST);
        return counted;
    }

    private static String name(JavaClass type) {
        return type.getName().substring("vn.kehoach.".length());
    }

    private static long values(JavaClass type) {
        return type.getFields().stream()
                .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }
}
