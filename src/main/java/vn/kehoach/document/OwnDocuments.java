package vn.kehoach.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.kehoach.document.paper.Drawn;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.reading.own.Entries;
import vn.kehoach.reading.own.Filled;
import vn.kehoach.reading.own.OwnFile;
import vn.kehoach.reading.own.OwnFiles;
import vn.kehoach.shared.VietnamTime;

/** The office's own Word file as the document: a draft as it came, what was issued with its number, date and names. */
@Service
class OwnDocuments {

    private static final String TO_COME = "00";

    private final OwnFiles files;

    OwnDocuments(OwnFiles files) {
        this.files = files;
    }

    Optional<OwnFile> of(Drawn drawn) {
        return files.of(
                drawn.plan().id(), drawn.version(), drawn.content().document().text());
    }

    /** What leaves of that file at the issue. */
    static byte[] written(OwnFile file, Drawn drawn) {
        return file.filled(entries(drawn)).content();
    }

    /** What a page says of it. */
    static OwnDocument about(OwnFile file, Drawn drawn) {
        return new OwnDocument(
                file.name(),
                file.sha256(),
                file.takenBy(),
                VietnamTime.words(file.takenAt()),
                file.written(),
                file.filled(entries(drawn)).missing().stream()
                        .map(missing -> sentence(missing, drawn.issued()))
                        .toList());
    }

    private static String sentence(Filled.Missing missing, boolean issued) {
        return "Không thấy chắc chắn chỗ ghi " + missing.place() + " trong tệp Word. "
                + (issued
                        ? "Hãy ghi vào tệp: “" + missing.typed() + "”."
                        : "Khi ban hành, chỗ này phải ghi bằng tay; hoặc chừa chỗ trong tệp rồi tải lên lại.");
    }

    /** Of a draft those that it would get: a number and a date of the right shape. */
    private static Entries entries(Drawn drawn) {
        return new Entries(
                PaperMaker.kind(drawn.content()),
                drawn.plan()
                        .number()
                        .filter(number -> drawn.issued())
                        .orElseGet(() -> TO_COME + "-" + drawn.content().documentType() + "/"
                                + drawn.plan().symbol()),
                PaperMaker.day(drawn).orElseGet(() -> VietnamTime.dayOf(day(drawn))),
                drawn.content().signatories().stream()
                        .map(line -> signer(line, drawn))
                        .toList());
    }

    private static Instant day(Drawn drawn) {
        return drawn.plan().issuedAt().orElse(drawn.savedAt());
    }

    private static Entries.Signer signer(SignatoryLine line, Drawn drawn) {
        Optional<Drawn.Substitute> substitute = drawn.approval(line.index()).flatMap(Drawn.Approval::substitute);
        List<String> posts = Stream.concat(line.position().stream(), Stream.of(line.authority()))
                .toList();
        return new Entries.Signer(
                posts, substitute.map(Drawn.Substitute::name).or(line::name).orElse(""), substitute.isPresent());
    }
}
