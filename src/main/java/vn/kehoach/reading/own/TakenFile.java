package vn.kehoach.reading.own;

/**
 * A Word file from which a plan was read.
 *
 * @param content as it came
 */
public record TakenFile(String name, byte[] content) {

    /** Whether those bytes are a Word file and no plain text. */
    public static boolean isWord(byte[] content) {
        return content.length > 2 && content[0] == 'P' && content[1] == 'K';
    }
}
