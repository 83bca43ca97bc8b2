package vn.kehoach.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells documents of Office before 2007 from each other, and from installers, by the names of the streams inside. The
 * directory lies in sectors, so each of its entries begins at a multiple of its length: no chain needs to be followed.
 */
final class OldOffice {

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int KIND_AT = 66;
    private static final int LONGEST_NAME = 64;
    private static final int KIND_ROOT = 5;
    private static final Set<String> MACROS = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "VBA");

    private OldOffice() {}

    static Format formatOf(InputStream content) throws Objection, IOException {
        Set<String> names = names(content);
        if (names.contains("EncryptedPackage")) {
            throw Objection.content("được đặt mật khẩu nên không kiểm tra được; hãy bỏ mật khẩu rồi tải lên lại");
        }
        if (names.stream().anyMatch(MACROS::contains)) {
            throw Objection.type("có macro bên trong; hãy lưu lại thành tệp không có macro");
        }
        return format(names);
    }

    private static Format format(Set<String> names) throws Objection {
        if (names.contains("WordDocument")) {
            return Format.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return Format.XLS;
        }
        if (names.contains("PowerPoint Document")) {
            return Format.PPT;
        }
        throw Objection.type("có nội dung không phải là tài liệu Word, Excel hay PowerPoint");
    }

    private static Set<String> names(InputStream content) throws IOException {
        Set<String> names = new HashSet<>();
        InputStream in = new BufferedInputStream(content, Family.HEAD);
        for (byte[] entry = in.readNBytes(ENTRY); entry.length == ENTRY; entry = in.readNBytes(ENTRY)) {
            addName(entry, names);
        }
        return names;
    }

    private static void addName(byte[] entry, Set<String> names) {
        int length = (entry[NAME_LENGTH_AT] & 0xFF) | (entry[NAME_LENGTH_AT + 1] & 0xFF) << 8;
        int kind = entry[KIND_AT];
        if (length > 2 && length <= LONGEST_NAME && length % 2 == 0 && kind > 0 && kind <= KIND_ROOT) {
            String name = new String(entry, 0, length - 2, StandardCharsets.UTF_16LE);
            if (isKnown(name)) {
                names.add(name);
            }
        }
    }

    /** Any 128 bytes may look like an entry: only the names that matter are kept. */
    private static boolean isKnown(String name) {
        return MACROS.contains(name)
                || Set.of("WordDocument", "Workbook", "Book", "PowerPoint Document", "EncryptedPackage")
                        .contains(name);
    }
}
