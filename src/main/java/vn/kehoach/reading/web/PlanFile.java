package vn.kehoach.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.calendar.LunarCalendar;
import vn.kehoach.plan.content.Content;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.reading.content.PlanReading;
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
    private final PlanReader reader;

    PlanFile(Uploads uploads, ReadingGate gate, OfficeDays days) {
        this.uploads = uploads;
        this.gate = gate;
        this.reader = new PlanReader(
                days, day -> LunarCalendar.of(day).map(lunar -> new LunarDays.DayAndMonth(lunar.day(), lunar.month())));
    }

    /**
     * The plan in a file, with the text that its places refer to.
     *
     * @throws Refused naming the file and the reason
     */
    Content read(MultipartFile sent) {
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

    /** The plan in words that were pasted into a field. */
    Content read(String pasted) {
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

    /** The plan in a file, or in words that were pasted where no file was chosen. */
    Content read(MultipartFile sent, String pasted) {
        boolean chosen = sent != null && (!sent.isEmpty() || !"".equals(sent.getOriginalFilename()));
        return chosen ? read(sent) : read(pasted);
    }

    /** The plan in a text that was read before. */
    Content again(String text) {
        return gate.through(() -> content(reader.read(text)));
    }

    private static Content content(PlanReading reading) {
        return reading.content().of(reading.text());
    }
}
