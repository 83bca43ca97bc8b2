package vn.kehoach.platform.web;

import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.kehoach.shared.FileName;
import vn.kehoach.shared.Refused;

/** Says which file is larger than the installation takes, and how large one may be. */
final class LargeFile {

    private LargeFile() {}

    static Refused refused(MaxUploadSizeExceededException thrown, DataSize largest) {
        String limit = "lớn hơn giới hạn " + largest.toMegabytes() + " MB";
        String message = Causes.find(thrown, FileSizeLimitExceededException.class)
                .map(file -> FileName.of(file.getFileName()).brief() + " " + limit)
                .orElse(limit);
        return Refused.because(Refused.Reason.TOO_LARGE, "file", "Tệp", message);
    }
}
