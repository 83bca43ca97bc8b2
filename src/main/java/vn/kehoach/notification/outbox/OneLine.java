package vn.kehoach.notification.outbox;

import vn.kehoach.shared.VisibleText;

/** What goes into the head of a mail stays on its line, so that no text can add a header or a recipient. */
public final class OneLine {

    private OneLine() {}

    /** The text on one line. */
    public static String of(String text) {
        return text == null
                ? ""
                : VisibleText.of(text)
                        .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                        .strip();
    }
}
