package vn.kehoach.attachment;

import java.text.Normalizer;
import vn.kehoach.shared.Refused;

/** The name of an upload: data only, never a path. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String of(String sent) {
        String plain = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String name = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        if (name.isBlank() || name.equals(".") || name.equals("..") || name.length() > LONGEST) {
            throw Refused.invalid("file", "Tệp", "tên tệp trống hoặc dài quá " + LONGEST + " ký tự");
        }
        return name;
    }
}
