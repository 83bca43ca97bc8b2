package vn.kehoach.platform.web;

import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.kehoach.shared.FileName;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Refused.Reason;

/** Says which limit something met that was sent with files: each has words of its own, for Spring calls them all too large. */
final class UploadLimits {

    private static final int KILO = 1024;

    private UploadLimits() {}

    /**
     * The refusal, where it was a limit.
     *
     * @param largest how large a file may be
     */
    static Optional<Refused> met(MultipartException thrown, DataSize largest) {
        return Causes.find(thrown, FileSizeLimitExceededException.class)
                .map(file -> FileName.of(file.getFileName()).brief() + " " + tooLarge(largest))
                .map(words -> refused(Reason.TOO_LARGE, words))
                .or(() -> Causes.find(thrown, SizeLimitExceededException.class).map(UploadLimits::longHead))
                .or(() -> Causes.find(thrown, FileCountLimitExceededException.class)
                        .map(UploadLimits::manyParts))
                .or(() -> Optional.of(thrown)
                        .filter(MaxUploadSizeExceededException.class::isInstance)
                        .map(large -> Causes.find(large, IllegalStateException.class)
                                .map(container -> longText())
                                .orElseGet(() -> refused(Reason.TOO_LARGE, tooLarge(largest)))));
    }

    private static String tooLarge(DataSize largest) {
        return "lớn hơn giới hạn " + largest.toMegabytes() + " MB";
    }

    /** What is typed into a form has a limit of the container, who says so in no exception of its own. */
    private static Refused longText() {
        return Refused.because(Reason.TOO_LARGE, "text", "Nội dung", "dài quá giới hạn của biểu mẫu; hãy gửi bằng tệp");
    }

    /** The request as a whole has no limit; the head of one part has, and its name stands there. */
    private static Refused longHead(SizeLimitExceededException head) {
        return refused(
                Reason.INVALID,
                "có tên quá dài (phần đầu của tệp quá " + head.getPermittedSize() / KILO
                        + " KB); hãy đặt lại tên, nhiều nhất 200 chữ, rồi gửi lại");
    }

    private static Refused manyParts(FileCountLimitExceededException parts) {
        return refused(Reason.TOO_LARGE, "gửi quá " + parts.getLimit() + " phần trong một lần; hãy gửi từng tệp một");
    }

    private static Refused refused(Reason reason, String words) {
        return Refused.because(reason, "file", "Tệp", words);
    }
}
