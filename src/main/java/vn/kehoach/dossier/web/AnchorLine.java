package vn.kehoach.dossier.web;

import java.util.Optional;
import vn.kehoach.assignment.deadline.AnchorView;
import vn.kehoach.shared.VietnamTime;

/**
 * Something that deadlines are reckoned from, as the page shows it.
 *
 * @param on its day, empty while nobody knows it
 * @param work how much hangs on it, in words
 * @param told how many are told when its day is noted
 */
record AnchorLine(String anchor, String on, String work, int told, String reason) {

    static AnchorLine of(AnchorView view, int told) {
        return new AnchorLine(
                view.anchor(),
                Optional.ofNullable(view.on()).map(VietnamTime::day).orElse(""),
                view.work() + " việc tính hạn theo mốc này",
                told,
                Optional.ofNullable(view.reason()).orElse(""));
    }
}
