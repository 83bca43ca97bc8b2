package vn.kehoach.reading.file;

import java.util.Locale;
import vn.kehoach.shared.Refused;

/** The text of a file that an office wrote: .docx or .txt. Nothing is fetched from elsewhere. */
public final class DocumentText {

    /** Far more than a plan of 200 pages; a longer text is no plan. */
    static final int LONGEST = 3_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private DocumentText() {}

    /**
     * The text in its order, lines separated by \n, cells of a table by tabs.
     *
     * @param name the name of the file, for the message of a refusal
     * @throws Refused naming the file and the reason: empty, damaged, encrypted, too long, or neither .docx nor text
     */
    public static String of(String name, byte[] content) {
        String text = read(name, content);
        if (text.isBlank()) {
            throw refused(name, "không có chữ nào");
        }
        if (text.length() > LONGEST) {
            throw refused(name, "dài quá " + LONGEST + " ký tự");
        }
        return text;
    }

    private static String read(String name, byte[] content) {
        if (content.length == 0) {
            throw refused(name, "không có nội dung");
        }
        if (startsWith(content, ZIP)) {
            return Docx.text(name, content);
        }
        if (startsWith(content, OLE2)) {
            throw refused(
                    name, "được đặt mật khẩu hoặc là tệp Word đời cũ (.doc); hãy lưu lại dạng .docx không có mật khẩu");
        }
        if (startsWith(content, PDF) || name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw refused(name, "không phải tệp Word (.docx) hay tệp văn bản (.txt), hoặc đã hỏng");
        }
        return PlainFile.text(name, content);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        for (int n = 0; n < magic.length; n++) {
            if (content.length <= n || content[n] != magic[n]) {
                return false;
            }
        }
        return true;
    }

    static Refused refused(String name, String why) {
        return Refused.invalid("file", "Tệp", "“" + name + "” " + why);
    }
}
