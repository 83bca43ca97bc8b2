package vn.kehoach.plan.event;

import java.util.Map;

/** What people read for the id of an alternative. */
public final class AlternativeNames {

    private static final Map<String, String> WORDS = Map.of("in-person", "Trực tiếp", "online", "Trực tuyến");
    private static final String NUMBERED = "phuong-an-";

    private AlternativeNames() {}

    /** The name in Vietnamese; the id itself where it is nobody's word. */
    public static String of(String id) {
        return id.startsWith(NUMBERED) ? "Phương án " + id.substring(NUMBERED.length()) : WORDS.getOrDefault(id, id);
    }
}
