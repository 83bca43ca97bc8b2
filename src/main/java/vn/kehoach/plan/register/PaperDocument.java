package vn.kehoach.plan.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that was made outside, as it is noted in the register.
 *
 * @param number its number; the next one where it is empty
 * @param title trích yếu
 */
public record PaperDocument(Optional<Integer> number, LocalDate day, String title, String signer, String recipients) {

    /** What a line has besides its title. */
    record Rest(Optional<LocalDate> day, String signer, String recipients) {

        static final Rest NONE = new Rest(Optional.empty(), "", "");
    }

    Rest rest() {
        return new Rest(Optional.of(day), signer, recipients);
    }
}
