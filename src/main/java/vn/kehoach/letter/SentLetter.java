package vn.kehoach.letter;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.dispatch.DeliveryState;

/**
 * A letter that was sent to somebody.
 *
 * @param number of the letter among those of its plan
 * @param about the name of the one unit that it is about; empty where it is about all
 * @param sha256 of the PDF that was sent
 * @param by who sent it
 * @param error why its mail did not arrive
 */
public record SentLetter(
        UUID id,
        int number,
        LetterKind kind,
        String about,
        String sha256,
        String name,
        String address,
        DeliveryState state,
        Moments moments,
        String by,
        Optional<String> error) {

    /** When it was sent by the office, when its mail left, and when it was first opened by its link. */
    public record Moments(Instant made, Optional<Instant> left, Optional<Instant> opened) {}
}
