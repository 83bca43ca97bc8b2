package vn.kehoach.dossier.web;

import java.util.Optional;
import vn.kehoach.assignment.AnchorView;
import vn.kehoach.shared.VietnamTime;

/**
 * Something that deadlines are reckoned from, as the page shows it.
 *
 * @param on its day, empty while nobody knows it
 * @param work how much hangs on it, in words
 */
record AnchorLine(String anchor, String on, String work, String reason) {

    static AnchorLine of(AnchorView view) {
        return new AnchorLine(
                view.anchor(),
                Optional.ofNullable(view.on()).map(VietnamTime::day).orElse(""),
                view.work() + " việc tính hạn theo mốc này",
                Optional.ofNullable(view.reason()).orElse(""));
    }
}
