package vn.kehoach.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.reading.agree.ReadAgain;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.reading.content.PlanReading;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.reading.file.DocumentText;
import vn.kehoach.reading.own.TakenFile;
import vn.kehoach.shared.Refused;
import vn.kehoach.upload.Upload;
import vn.kehoach.upload.Uploads;

/** A document that somebody sent, read as a plan. */
@Service
class PlanFile {

    private static final int LONGEST_PASTED = 500_000;

    private final Uploads uploads;
    private final ReadingGate gate;
    private final ReadingDesk desk;
    private final TakenDocuments taken;
    private final PlanReader reader;

    PlanFile(Uploads uploads, ReadingGate gate, ReadingDesk desk, TakenDocuments taken, ReadAgain reader) {
        this.uploads = uploads;
        this.gate = gate;
        this.desk = desk;
        this.taken = taken;
        this.reader = reader.reader();
    }

    /**
     * The plan in what was sent, with the text that its places refer to. A long document takes work; it is done for those
     * who make plans.
     *
     * @throws Refused naming the file and the reason
     */
    TakenDocuments.Read read(Sent sent, Caller caller) {
        if (!caller.staff() && !caller.admin()) {
            throw Refused.forbidden("Chỉ cán bộ văn phòng, ban chuyên đề được tải kế hoạch lên");
        }
        return read(sent);
    }

    /**
     * The document of a draft, or a new version of it. What the drafter corrected stays.
     *
     * @throws Refused before anything is read where the draft has changed meanwhile, or is not the caller's to change
     */
    void renew(ReadingDesk.From draft, Sent sent) {
        desk.begin(draft);
        taken.renew(draft, read(sent), this::again);
    }

    /** A new draft of what was read, with the file that it was read from. */
    PlanView propose(TakenDocuments.Read read, Caller caller) {
        return taken.propose(read, caller);
    }

    /** What was sent is read for a plan that may be made of it: its file waits for that. */
    Content readFirst(Sent sent, Caller caller) {
        TakenDocuments.Read read = read(sent, caller);
        taken.wasRead(read, caller);
        return read.content();
    }

    private TakenDocuments.Read read(Sent sent) {
        return sent.file()
                .map(this::inFile)
                .orElseGet(() -> new TakenDocuments.Read(pasted(sent.text()), Optional.empty()));
    }

    private TakenDocuments.Read inFile(MultipartFile sent) {
        try (Upload file = uploads.receive(sent)) {
            byte[] whole = bytes(file);
            Content content = gate.through(() -> content(reader.read(DocumentText.of(file.name(), whole))))
                    .named(file.name());
            return new TakenDocuments.Read(
                    content,
                    Optional.of(new TakenFile(file.name(), whole)).filter(each -> TakenFile.isWord(each.content())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Upload file) throws IOException {
        try (InputStream content = file.open()) {
            return content.readAllBytes();
        }
    }

    /** How large a file may be, in bytes. */
    long largest() {
        return uploads.terms().maxSize();
    }

    private Content pasted(String pasted) {
        if (pasted.isBlank()) {
            throw Refused.invalid("text", "Nội dung văn bản", "chưa nhập");
        }
        if (pasted.length() > LONGEST_PASTED) {
            throw Refused.invalid("text", "Nội dung văn bản", "dài quá " + LONGEST_PASTED + " ký tự");
        }
        if (pasted.indexOf('\0') >= 0) {
            throw Refused.invalid("text", "Nội dung văn bản", "có ký tự không được dùng");
        }
        return again(pasted);
    }

    /** The plan in a text that may have been read before. */
    private Content again(String text) {
        return gate.through(() -> content(reader.read(text)));
    }

    private static Content content(PlanReading reading) {
        return reading.content().of(reading.text());
    }
}
