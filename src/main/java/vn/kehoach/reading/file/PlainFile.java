package vn.kehoach.reading.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A file of plain text: UTF-8, or UTF-16 where its first letters say so. */
final class PlainFile {

    private static final char MARK = '\uFEFF';

    private PlainFile() {}

    static String text(String name, byte[] content) {
        try {
            String text = charset(content)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return checked(name, withoutMark(text));
        } catch (CharacterCodingException e) {
            throw DocumentText.refused(name, "không phải văn bản UTF-8; hãy lưu lại dạng UTF-8 hoặc .docx");
        }
    }

    private static Charset charset(byte[] content) {
        if (content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String checked(String name, String text) {
        if (text.indexOf('\0') >= 0) {
            throw DocumentText.refused(name, "không phải tệp văn bản");
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
