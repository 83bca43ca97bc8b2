package vn.kehoach.platform;

import java.util.Map;
import java.util.Optional;

/**
 * Which PostgreSQL a server is, and whether a newer patch of its line is known.
 *
 * @param line the major version, for instance 16
 * @param patch the number behind the point, for instance 15
 */
record ServerPatch(int line, int patch) {

    /** The newest patches when this program was built: those of November 2026. */
    private static final Map<Integer, Integer> NEWEST = Map.of(15, 20, 16, 16, 17, 12, 18, 6);

    private static final int OLDEST_SUPPORTED = 15;

    /**
     * Of PostgreSQL's own number.
     *
     * @param number {@code server_version_num}, for instance 160015 for 16.15
     */
    static ServerPatch of(int number) {
        return new ServerPatch(number / 10_000, number % 10_000);
    }

    /** What an administrator should do about it; empty where the newest patch known runs, or a line newer than we know. */
    Optional<String> advice() {
        if (line < OLDEST_SUPPORTED) {
            return Optional.of("PostgreSQL " + name() + " không còn được vá lỗi: nâng lên PostgreSQL 16."
                    + NEWEST.get(16) + " trở lên");
        }
        int newest = NEWEST.getOrDefault(line, patch);
        return patch < newest
                ? Optional.of("PostgreSQL " + name() + " cũ hơn bản vá mới nhất đã biết (" + line + "." + newest
                        + "): nâng máy chủ cơ sở dữ liệu")
                : Optional.empty();
    }

    private String name() {
        return line + "." + patch;
    }
}
