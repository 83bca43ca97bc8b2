package vn.kehoach.process.taskcontract;

import java.text.Normalizer;
import java.util.Map;
import vn.kehoach.process.taskcontract.FormField.Type;

/**
 * Words that a person types.
 *
 * @param longest in characters
 */
record Text(int longest) implements FieldType<String> {

    @Override
    public String read(Object given) throws WrongValue {
        if (!(given instanceof String raw)) {
            throw new WrongValue("phải là chữ");
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.indexOf('\0') >= 0) {
            throw new WrongValue("có ký tự không được dùng");
        }
        if (text.length() > longest) {
            throw new WrongValue("dài quá " + longest + " ký tự");
        }
        return text;
    }

    @Override
    public Type type() {
        return Type.TEXT;
    }

    @Override
    public Map<String, Long> limits() {
        return Map.of("maxLength", (long) longest);
    }
}
