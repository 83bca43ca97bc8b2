package vn.kehoach.reading.web;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/**
 * A document as it came: a file, or words that were pasted.
 *
 * @param text looked at where there is no file
 */
record Sent(Optional<MultipartFile> file, String text) {

    static Sent file(MultipartFile file) {
        return new Sent(Optional.of(file), "");
    }

    static Sent text(String text) {
        return new Sent(Optional.empty(), text == null ? "" : text);
    }

    /** From a form that has a field for each: the words count where no file was chosen. */
    static Sent either(MultipartFile file, String text) {
        return new Sent(
                Optional.ofNullable(file).filter(each -> !each.isEmpty() || !"".equals(each.getOriginalFilename())),
                text);
    }
}
