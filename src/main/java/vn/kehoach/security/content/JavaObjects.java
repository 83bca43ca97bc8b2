package vn.kehoach.security.content;

import java.util.Locale;
import vn.kehoach.security.refusal.Unfit;

/** Variables are plain values and JSON; whoever sends a Java object or the name of a class is refused. */
final class JavaObjects {

    private static final String SERIALISED = "java-serialized";

    private JavaObjects() {}

    static void check(String key, String value, boolean nested) throws Unfit {
        boolean named = nested || value != null;
        boolean refused =
                switch (key) {
                    case "type" -> "object".equalsIgnoreCase(value);
                    case "objectTypeName" -> named;
                    case "serializationDataFormat" ->
                        named && (nested || value.toLowerCase(Locale.ROOT).contains(SERIALISED));
                    default -> false;
                };
        if (refused) {
            throw Unfit.because("Java object", key, "thuộc kiểu không được nhận");
        }
    }
}
