package vn.kehoach.reading.words;

import java.util.List;
import vn.kehoach.reading.text.Span;

/**
 * Names of bodies that stand together in a sentence.
 *
 * @param list each as written
 * @param span from the first letter to the last
 * @param end where the sentence goes on
 * @param closed whether a verb or a colon follows, so that they are the ones who act
 */
public record Names(List<String> list, Span span, int end, boolean closed) {}
