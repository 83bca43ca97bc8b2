package vn.kehoach.letter;

import java.util.Arrays;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.Worded;

/** The kinds of letters. */
public enum LetterKind implements Worded {
    /** Invites to the event, with its programme. */
    INVITATION("thu-moi", "Thư mời", "GIẤY MỜI", "-GM"),
    /** Urges those who are late, with what they owe. */
    URGING("don-doc", "Công văn đôn đốc", "", ""),
    /** Who came to the event. */
    ROLL("bien-ban-diem-danh", "Biên bản điểm danh", "BIÊN BẢN", "-BB"),
    /** What was said of the draft and what became of it. */
    OPINIONS("tong-hop-y-kien", "Bảng tổng hợp ý kiến, tiếp thu, giải trình", "BẢNG TỔNG HỢP", "-BTH"),
    /** Whom the plan was sent to, and what became of it. */
    RECIPIENTS("danh-sach-noi-nhan", "Danh sách nơi nhận", "DANH SÁCH", "-DS"),
    /** Asks units on paper why something is late. */
    EXPLANATION("phieu-giai-trinh", "Phiếu yêu cầu giải trình", "PHIẾU YÊU CẦU GIẢI TRÌNH", "-PYC");

    private final String key;
    private final String label;
    private final String heading;
    private final String code;

    LetterKind(String key, String label, String heading, String code) {
        this.key = key;
        this.label = label;
        this.heading = heading;
        this.code = code;
    }

    /** What an address and a file call it. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    /** What stands above its title; a công văn has no name of its own. */
    String heading() {
        return heading;
    }

    /** What stands behind its number to come. */
    String code() {
        return code;
    }

    /** The kind of that key. */
    public static LetterKind of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Không có loại thư “" + key + "”"));
    }
}
