package vn.kehoach.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.calendar.LunarCalendar;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.Content;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.reading.content.PlanReading;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.reading.file.DocumentText;
import vn.kehoach.reading.time.LunarDays;
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
    private final PlanReader reader;

    PlanFile(Uploads uploads, ReadingGate gate, ReadingDesk desk, OfficeDays days) {
        this.uploads = uploads;
        this.gate = gate;
        this.desk = desk;
        this.reader = new PlanReader(
                days, day -> LunarCalendar.of(day).map(lunar -> new LunarDays.DayAndMonth(lunar.day(), lunar.month())));
    }

    /**
     * The plan in what was sent, with the text that its places refer to. A long document takes work; it is done for those
     * who make plans.
     *
     * @throws Refused naming the file and the reason
     */
    Content read(Sent sent, Caller caller) {
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
        desk.takeDocument(draft, read(sent), this::again);
    }

    private Content read(Sent sent) {
        return sent.file().map(this::inFile).orElseGet(() -> pasted(sent.text()));
    }

    private Content inFile(MultipartFile sent) {
        try (Upload file = uploads.receive(sent)) {
            return gate.through(() -> read(file)).named(file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content read(Upload file) {
        try (InputStream content = file.open()) {
            return content(reader.read(DocumentText.of(file.name(), content.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
