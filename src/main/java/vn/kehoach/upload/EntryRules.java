package vn.kehoach.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.shared.FileName;

/** What an entry of an archive may be called and be. */
final class EntryRules {

    /** From the root of a disk, or with a step upwards. */
    private static final Pattern ASTRAY =
            Pattern.compile("[/\\\\].*|[a-zA-Z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?", Pattern.DOTALL);

    /** Of documents: VBA, the sheets of Excel 4, Basic and scripts of OpenDocument. */
    private static final Pattern MACROS =
            Pattern.compile("(.*[/\\\\])?vbaproject\\.bin|xl[/\\\\]macrosheets[/\\\\].*|(basic|scripts)/.+");

    /** What macOS adds to every archive. */
    private static final byte[] APPLE_DOUBLE = {0, 5, 0x16, 7};

    private final Format claimed;
    private final UploadSettings settings;

    EntryRules(Format claimed, UploadSettings settings) {
        this.claimed = claimed;
        this.settings = settings;
    }

    void checkName(String name, int depth) throws Objection {
        if (ASTRAY.matcher(name).matches() || name.indexOf('\0') >= 0) {
            throw Objection.content("có mục " + FileName.of(name).brief() + " trỏ ra ngoài thư mục của nó");
        }
        boolean ofDocument = claimed != Format.ZIP || depth > 0;
        if (ofDocument
                && !settings.takesMacros()
                && MACROS.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            throw Objection.type("có macro bên trong; hãy lưu lại thành tệp không có macro");
        }
    }

    /** Files that people packed are held to the same list as files that they send one by one. */
    void checkContent(String name, byte[] head, int depth) throws Objection {
        if (claimed == Format.ZIP && depth == 0 && head.length > 0 && !isOfMac(name, head)) {
            checkListed(name, head);
        }
    }

    private void checkListed(String name, byte[] head) throws Objection {
        FileName file = FileName.of(name);
        Optional<Format> format = Format.ofExtension(file.extension()).filter(settings.types()::contains);
        if (format.isEmpty()) {
            throw Objection.type("chứa " + file.brief() + " không thuộc loại được nhận");
        }
        if (format.get().family() != Family.of(head)) {
            throw Objection.type("chứa " + file.brief() + " có nội dung không đúng với đuôi tên");
        }
    }

    void checkOldOffice(String name, InputStream content, int depth) throws Objection, IOException {
        FileName file = FileName.of(name);
        if (claimed == Format.ZIP
                && depth == 0
                && !Format.ofExtension(file.extension()).equals(Optional.of(OldOffice.formatOf(content)))) {
            throw Objection.type("chứa " + file.brief() + " có nội dung không đúng với đuôi tên");
        }
    }

    private static boolean isOfMac(String name, byte[] head) {
        boolean twin = name.startsWith("__MACOSX/")
                && head.length > APPLE_DOUBLE.length
                && Arrays.equals(head, 0, APPLE_DOUBLE.length, APPLE_DOUBLE, 0, APPLE_DOUBLE.length);
        return twin || FileName.of(name).value().equals(".DS_Store");
    }

    /** A document may lie in an archive or in a document; an archive in an archive has no use but to hide or to grow. */
    void checkNested(String name, boolean tooDeep) throws Objection {
        FileName file = FileName.of(name);
        boolean document = Format.ofExtension(file.extension())
                .filter(Format::isPackedDocument)
                .isPresent();
        if (tooDeep || !document) {
            throw Objection.content("chứa tệp nén " + file.brief() + " bên trong tệp nén");
        }
    }
}
