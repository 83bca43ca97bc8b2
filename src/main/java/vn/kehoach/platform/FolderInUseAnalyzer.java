package vn.kehoach.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what to do, instead of a stack trace. */
class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FolderInUse cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Hãy dừng chương trình kia, hoặc chọn thư mục khác bằng KEHOACH_DATA_DIR.",
                cause);
    }
}
