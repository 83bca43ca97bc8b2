package vn.kehoach.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.kehoach.shared.FileName;
import vn.kehoach.shared.Refused;

/** The way in of every file: what comes out of here has been looked at. No transaction is open meanwhile. */
@Component
public class Uploads {

    private final UploadSettings settings;
    private final MultipartLimits limits;
    private final Content content;
    private final Clamd clamd;

    Uploads(UploadSettings settings, MultipartLimits limits, Content content, Clamd clamd) {
        this.settings = settings;
        this.limits = limits;
        this.content = content;
        this.clamd = clamd;
    }

    /**
     * What a form may say before anything is sent.
     *
     * @param maxSize in bytes
     * @param extensions with their dots
     */
    public record Terms(long maxSize, List<String> extensions) {}

    /** What is taken here. */
    public Terms terms() {
        return new Terms(
                settings.maxSize().toBytes(),
                settings.types().stream()
                        .flatMap(format -> format.extensions().stream())
                        .map(extension -> "." + extension)
                        .sorted()
                        .toList());
    }

    /**
     * Looks at a file; whoever asks closes it.
     *
     * @throws Refused naming the file and the reason
     */
    public Upload receive(MultipartFile sent) {
        FileName name = FileName.of(sent.getOriginalFilename());
        try {
            return checked(name, held(sent));
        } catch (Objection objection) {
            throw objection.against(name.brief());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at a file, lets it be used, and closes it. */
    public <T> T take(MultipartFile sent, Function<Upload, T> use) {
        try (Upload upload = receive(sent)) {
            return use.apply(upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same where nothing comes of it. */
    public void use(MultipartFile sent, Consumer<Upload> use) {
        take(sent, upload -> {
            use.accept(upload);
            return upload;
        });
    }

    /** Looks at a file and reads the whole of it. */
    public byte[] bytes(MultipartFile sent) {
        return take(sent, upload -> {
            try (InputStream content = upload.open()) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The file of a form in which one must be chosen. */
    public static MultipartFile chosen(MultipartFile sent) {
        if (sent == null || sent.isEmpty()) {
            throw Refused.invalid("file", "Tệp", "chưa chọn tệp nào");
        }
        return sent;
    }

    /** Takes the container's temporary file over, so that it can be read as often as it is needed. */
    private Path held(MultipartFile sent) throws IOException {
        Path file = limits.newFile();
        try {
            sent.transferTo(file.toFile());
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Upload checked(FileName name, Path file) throws Objection, IOException {
        boolean taken = false;
        try {
            checkSize(Files.size(file));
            Format format = content.check(name, file);
            clamd.check(file);
            taken = true;
            return new Upload(name, format, Files.size(file), file);
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void checkSize(long size) throws Objection {
        if (size == 0) {
            throw Objection.content("không có nội dung");
        }
        if (size > settings.maxSize().toBytes()) {
            throw Objection.tooLarge(settings.maxSize().toMegabytes() + " MB");
        }
    }

    /** The type to send a stored file with: one of those that are taken, or just bytes; never a page. */
    public static MediaType typeToSend(String stored) {
        return Format.ofType(stored.toLowerCase(Locale.ROOT))
                .map(format -> MediaType.parseMediaType(format.type()))
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
