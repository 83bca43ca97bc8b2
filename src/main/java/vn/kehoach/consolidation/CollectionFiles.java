package vn.kehoach.consolidation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.download.ArchiveNames;
import vn.kehoach.download.FileToSend;
import vn.kehoach.shared.Refused;

/**
 * The files of all last reports as one archive: a folder for each unit, a list that says what is in it, and what the units
 * answered where the reports have a template. No transaction is
 * open while it is written; each portion of a file is read in one of its own.
 */
@Component
public class CollectionFiles {

    private static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;
    private static final String LIST = "danh-sach-tep.csv";
    private static final String REPORTS = "bao-cao-theo-mau.txt";
    private static final String HEADING = "Tệp,Đơn vị,Mã đơn vị,Bản,Nộp lúc,Số byte,SHA-256\r\n";
    /** Tells a spreadsheet that the list is written in UTF-8. */
    private static final String MARK = "\uFEFF";

    private final AttachmentService attachments;
    private final FigureTotals totals;

    CollectionFiles(AttachmentService attachments, FigureTotals totals) {
        this.attachments = attachments;
        this.totals = totals;
    }

    /** Writes all files that the view names. */
    public void write(CollectionView view, OutputStream out) throws IOException {
        Map<String, AttachmentView> files = files(view.reports());
        requireSendable(files);
        try (ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            archive.setLevel(Deflater.BEST_SPEED);
            ArchiveNames names = new ArchiveNames();
            StringBuilder list = new StringBuilder(MARK + HEADING);
            for (CollectionView.Report report : view.reports()) {
                write(report, files, names, archive, list);
            }
            if (!view.asked().template().isEmpty()) {
                entry(archive, REPORTS, MARK + SectionWords.text(view, totals.table(view)));
            }
            entry(archive, LIST, list.toString());
        }
    }

    private static void entry(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(text.getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private Map<String, AttachmentView> files(List<CollectionView.Report> reports) {
        List<UUID> ids = reports.stream()
                .map(report -> UUID.fromString(report.assignmentId()))
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : attachments.handedIn(ids).stream()
                        .collect(Collectors.toMap(file -> file.id().toString(), Function.identity()));
    }

    private static void requireSendable(Map<String, AttachmentView> files) {
        if (files.values().stream().mapToLong(AttachmentView::size).sum() > MOST_BYTES) {
            throw Refused.conflict(
                    "Các tệp của đợt thu lớn quá 4 GB, không gói thành một tệp được; hãy tải tệp của từng đơn vị");
        }
    }

    private void write(
            CollectionView.Report report,
            Map<String, AttachmentView> files,
            ArchiveNames names,
            ZipOutputStream archive,
            StringBuilder list)
            throws IOException {
        if (report.content().attachments().isEmpty()) {
            return;
        }
        String folder = names.folder(report.unitName(), report.unit());
        for (AssignmentFile.FileRow row : report.content().attachments()) {
            AttachmentView file = files.get(row.id());
            if (file != null) {
                String path = names.in(folder, file.name());
                archive.putNextEntry(new ZipEntry(path));
                content(file).writeTo(file.size(), archive);
                archive.closeEntry();
                list.append(line(path, report, file));
            }
        }
    }

    private FileToSend.Content content(AttachmentView file) {
        return place -> attachments.from(file, place);
    }

    private static String line(String path, CollectionView.Report report, AttachmentView file) {
        return List.of(
                                path,
                                report.unitName(),
                                report.unit(),
                                String.valueOf(report.content().version()),
                                report.content().submittedAt(),
                                String.valueOf(file.size()),
                                file.sha256())
                        .stream()
                        .map(CollectionFiles::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** What begins like a formula is words to every spreadsheet. */
    private static String cell(String text) {
        String words = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
