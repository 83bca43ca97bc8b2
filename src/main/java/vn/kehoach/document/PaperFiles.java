package vn.kehoach.document;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.pdf.PaperPdf;
import vn.kehoach.document.word.PaperWord;

/** Papers as files of either type. */
@Component
class PaperFiles {

    private final PaperPdf pdf;
    private final PaperWord word;

    PaperFiles(PaperPdf pdf, PaperWord word) {
        this.pdf = pdf;
        this.word = word;
    }

    /**
     * The paper as a file.
     *
     * @param at whose template counts
     */
    byte[] of(Paper paper, DocumentType type, Instant at) {
        return switch (type) {
            case PDF -> pdf.of(paper);
            case DOCX -> word.of(paper, at);
        };
    }
}
