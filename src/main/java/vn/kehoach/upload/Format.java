package vn.kehoach.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A type of file that an installation may take. What is not here is never taken: programs, scripts, pages, installers. */
enum Format {
    PDF(Family.PDF, "application/pdf", "pdf"),
    DOCX(Family.ZIP, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Family.ZIP, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(Family.ZIP, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOCM(Family.ZIP, "application/vnd.ms-word.document.macroEnabled", "docm"),
    XLSM(Family.ZIP, "application/vnd.ms-excel.sheet.macroEnabled", "xlsm"),
    PPTM(Family.ZIP, "application/vnd.ms-powerpoint.presentation.macroEnabled", "pptm"),
    ODT(Family.ZIP, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(Family.ZIP, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(Family.ZIP, "application/vnd.oasis.opendocument.presentation", "odp"),
    ZIP(Family.ZIP, "application/zip", "zip"),
    DOC(Family.OLE2, "application/msword", "doc"),
    XLS(Family.OLE2, "application/vnd.ms-excel", "xls"),
    PPT(Family.OLE2, "application/vnd.ms-powerpoint", "ppt"),
    TXT(Family.TEXT, "text/plain", "txt"),
    CSV(Family.TEXT, "text/csv", "csv"),
    JPG(Family.JPEG, "image/jpeg", "jpg", "jpeg"),
    PNG(Family.PNG, "image/png", "png"),
    HEIC(Family.HEIC, "image/heic", "heic", "heif");

    private final Family family;
    private final String type;
    private final List<String> extensions;

    Format(Family family, String type, String... extensions) {
        this.family = family;
        this.type = type;
        this.extensions = List.of(extensions);
    }

    static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** The document of Office whose main part has that content type. */
    static Optional<Format> ofMainPart(String contentType) {
        return Arrays.stream(values())
                .filter(format -> contentType.equals(format.type + ".main+xml"))
                .findFirst();
    }

    static Optional<Format> ofType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.type.equals(type))
                .findFirst();
    }

    Family family() {
        return family;
    }

    /** As it is stored and sent. */
    String type() {
        return type;
    }

    List<String> extensions() {
        return extensions;
    }

    boolean hasMacros() {
        return this == DOCM || this == XLSM || this == PPTM;
    }

    /** A document that is an archive, so that it may lie inside another. */
    boolean isPackedDocument() {
        return family == Family.ZIP && this != ZIP;
    }
}
