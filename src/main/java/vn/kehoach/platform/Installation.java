package vn.kehoach.platform;

/**
 * How this Kehoach is installed.
 *
 * @param embedded it brings its own PostgreSQL
 * @param demo it has the demo organisation and a clock that can be moved
 */
public record Installation(boolean embedded, boolean demo) {}
