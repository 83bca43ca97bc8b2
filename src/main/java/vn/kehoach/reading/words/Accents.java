package vn.kehoach.reading.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.kehoach.reading.text.Page;

/** Short words that only their marks tell apart: "sở" is a body, "số" is a number. In a text that has lost its marks all are let pass. */
final class Accents {

    private static final Map<String, Set<String>> MEANT = Map.ofEntries(
            Map.entry("so", Set.of("sở")),
            Map.entry("to", Set.of("tổ")),
            Map.entry("bo", Set.of("bộ")),
            Map.entry("vu", Set.of("vụ")),
            Map.entry("dai", Set.of("đài")),
            Map.entry("quy", Set.of("quỹ")),
            Map.entry("vien", Set.of("viện")),
            Map.entry("hoi", Set.of("hội")),
            Map.entry("doi", Set.of("đội")),
            Map.entry("lop", Set.of("lớp")),
            Map.entry("bao", Set.of("báo")),
            Map.entry("ban", Set.of("ban")),
            Map.entry("phong", Set.of("phòng")),
            Map.entry("cap", Set.of("cấp")),
            Map.entry("cum", Set.of("cụm")),
            Map.entry("khoi", Set.of("khối")),
            Map.entry("doan", Set.of("đoàn")),
            Map.entry("truong", Set.of("trường")),
            Map.entry("nhom", Set.of("nhóm")),
            Map.entry("ong", Set.of("ông")),
            Map.entry("nganh", Set.of("ngành")),
            Map.entry("moi", Set.of("mời")),
            Map.entry("cu", Set.of("cử")),
            Map.entry("tang", Set.of("tặng")),
            Map.entry("dua", Set.of("đưa")),
            Map.entry("ky", Set.of("ký")),
            Map.entry("nhan", Set.of("nhận")),
            Map.entry("dang", Set.of("đăng")),
            Map.entry("thu", Set.of("thu")),
            Map.entry("trinh", Set.of("trình")),
            Map.entry("lam", Set.of("làm")),
            Map.entry("lap", Set.of("lập")),
            Map.entry("chon", Set.of("chọn")),
            Map.entry("viet", Set.of("viết")),
            Map.entry("gan", Set.of("gắn")),
            Map.entry("nhap", Set.of("nhập")),
            Map.entry("truc", Set.of("trực")),
            Map.entry("chuyen", Set.of("chuyển")),
            Map.entry("ra", Set.of("ra")),
            Map.entry("quay", Set.of("quay")),
            Map.entry("se", Set.of("sẽ")),
            Map.entry("can", Set.of("cần")),
            Map.entry("phai", Set.of("phải")),
            Map.entry("cung", Set.of("cùng", "cũng")),
            Map.entry("tu", Set.of("tự")),
            Map.entry("nen", Set.of("nên")),
            Map.entry("xet", Set.of("xét")),
            Map.entry("giao", Set.of("giao")),
            Map.entry("gui", Set.of("gửi", "gởi")),
            Map.entry("nop", Set.of("nộp")),
            Map.entry("soan", Set.of("soạn")),
            Map.entry("thi", Set.of("thi", "thì")),
            Map.entry("chi", Set.of("chi")),
            Map.entry("trao", Set.of("trao")),
            Map.entry("chup", Set.of("chụp")),
            Map.entry("khong", Set.of("không")),
            Map.entry("hop", Set.of("họp")),
            Map.entry("bau", Set.of("bầu")),
            Map.entry("phat", Set.of("phát")),
            Map.entry("dung", Set.of("dựng")),
            Map.entry("tao", Set.of("tạo")),
            Map.entry("do", Set.of("đo")),
            Map.entry("kham", Set.of("khám")),
            Map.entry("mua", Set.of("mua")),
            Map.entry("thue", Set.of("thuê")),
            Map.entry("xep", Set.of("xếp")),
            Map.entry("vay", Set.of("vay")),
            Map.entry("giup", Set.of("giúp")),
            Map.entry("hien", Set.of("hiến")),
            Map.entry("di", Set.of("đi")),
            Map.entry("dat", Set.of("đặt")),
            Map.entry("thay", Set.of("thầy")),
            Map.entry("co", Set.of("cô")),
            Map.entry("ba", Set.of("bà")),
            Map.entry("du", Set.of("dự")),
            Map.entry("thon", Set.of("thôn")));

    /** Small words of grammar, each with the one way of writing it that is meant: "để", not "đề" or "dễ". */
    private static final Map<String, String> GRAMMAR = Map.ofEntries(
            Map.entry("de", "để"),
            Map.entry("tai", "tại"),
            Map.entry("ve", "về"),
            Map.entry("do", "do"),
            Map.entry("qua", "qua"),
            Map.entry("thi", "thì"),
            Map.entry("la", "là"),
            Map.entry("bi", "bị"),
            Map.entry("khi", "khi"),
            Map.entry("neu", "nếu"),
            Map.entry("nhu", "như"),
            Map.entry("bang", "bằng"),
            Map.entry("vao", "vào"));

    private Accents() {}

    /** Whether a phrase of small words stands there as grammar writes it. */
    static boolean isGrammar(Page page, Phrasebook book, int place) {
        int end = book.endAt(page.plain(), place);
        if (end < 0) {
            return false;
        }
        String meant = GRAMMAR.get(page.plain().substring(place, end));
        String written = page.shown().substring(place, end).toLowerCase(Locale.ROOT);
        return meant == null || meant.equals(written) || !page.isMarked();
    }

    /** Where the phrase that begins there ends, if it is meant; negative where none is. */
    static int endAt(Page page, Phrasebook book, int place) {
        int end = book.endAt(page.plain(), place);
        return end >= 0 && meant(page, place, end) ? end : -1;
    }

    private static boolean meant(Page page, int start, int end) {
        String plain = page.plain().substring(start, end);
        String written = page.shown().substring(start, end).toLowerCase(Locale.ROOT);
        Set<String> meant = MEANT.get(plain);
        return meant == null || meant.contains(written) || !page.isMarked() && written.equals(plain);
    }
}
