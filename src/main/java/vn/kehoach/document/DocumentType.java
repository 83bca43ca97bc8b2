package vn.kehoach.document;

import org.springframework.http.MediaType;

/** The kinds of file that a document leaves as. */
public enum DocumentType {
    /** PDF/A-2b. */
    PDF("pdf", "application/pdf"),
    /** Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final MediaType media;

    DocumentType(String ending, String media) {
        this.ending = ending;
        this.media = MediaType.parseMediaType(media);
    }

    /** What its name ends with. */
    public String ending() {
        return ending;
    }

    /** Its type on the wire. */
    public MediaType media() {
        return media;
    }
}
