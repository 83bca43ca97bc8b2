package vn.kehoach.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.FileName;

/** Looks into a file: what it is must be what its name says, and one of the types that are taken. */
@Component
class Content {

    /** Unpacking costs a processor and some memory: a few at once are enough, the others wait their turn. */
    private static final int AT_ONCE = 4;

    private final UploadSettings settings;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Content(UploadSettings settings) {
        this.settings = settings;
    }

    /** The type of the file. */
    Format check(FileName name, Path file) throws Objection, IOException {
        Format claimed = claimed(name.extension());
        Family family = Family.of(head(file));
        if (family != claimed.family()) {
            throw mismatch(name.extension());
        }
        Format found = found(family, file, claimed);
        if (found != claimed) {
            throw mismatch(name.extension());
        }
        return found;
    }

    private Format claimed(String extension) throws Objection {
        return Format.ofExtension(extension)
                .filter(settings.types()::contains)
                .orElseThrow(() -> Objection.type(
                        (extension.isEmpty() ? "không có đuôi cho biết loại tệp" : "có đuôi “." + extension + "”")
                                + "; chỉ nhận " + taken()));
    }

    private String taken() {
        return settings.types().stream()
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Family.HEAD);
        }
    }

    private Format found(Family family, Path file, Format claimed) throws Objection, IOException {
        if (family == Family.ZIP) {
            return unpacked(file, claimed);
        }
        if (Archive.hidesIn(file)) {
            throw Objection.type("vừa là “" + claimed.extensions().get(0) + "” vừa là tệp nén");
        }
        return family == Family.OLE2 ? oldOffice(file) : claimed;
    }

    private Format unpacked(Path file, Format claimed) throws Objection, IOException {
        turns.acquireUninterruptibly();
        try {
            return Archive.formatOf(file, claimed, settings);
        } finally {
            turns.release();
        }
    }

    private static Format oldOffice(Path file) throws Objection, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return OldOffice.formatOf(in);
        }
    }

    private static Objection mismatch(String extension) {
        return Objection.type("có nội dung không phải là “" + extension + "” như tên của nó");
    }
}
