package vn.kehoach.reading.own;

import java.util.List;

/**
 * A file that was filled in.
 *
 * @param missing what has to be typed by hand; empty where every place was found
 */
public record Filled(byte[] content, List<Missing> missing) {

    /**
     * A place that is not in the file for certain.
     *
     * @param place what belongs there: {@code số}
     * @param typed what is to be typed
     */
    public record Missing(String place, String typed) {}
}
