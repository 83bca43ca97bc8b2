package vn.kehoach.reading.own;

/**
 * A place of a file into which words of the form were written.
 *
 * @param what the work of the duty of which it speaks
 * @param was the words that stood there
 * @param now the words that stand there
 */
public record WrittenPlace(String what, String was, String now) {}
