package vn.kehoach.document.pages;

import java.util.List;

/**
 * The pages of a PDF.
 *
 * @param file the SHA-256 of its bytes
 * @param edition the SHA-256 of its words: whatever is drawn of it names it, so that nothing on the screen is of two editions
 * @param total how many pages there are
 * @param texts the words of each page that is shown, for screen readers; fewer than there are pages where the file is very long
 */
public record PageSet(String file, String edition, int total, List<String> texts) {}
