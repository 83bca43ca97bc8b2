package vn.kehoach.reading.words;

import java.util.regex.Pattern;

/** Turns of phrase in which a plan says something other than work. */
public final class Phrases {

    /** A permission or a case: adds no work of its own. */
    public static final Pattern CONDITION = Pattern.compile(
            Lexicon.any(
                    "truong hop, trong truong hop, neu, tuy theo, tuy dieu kien, tuy tinh hinh, tuy vao, khi can thiet, co the, rieng truong hop, trong dieu kien"));

    /** The case before the work: "Trường hợp … thì các đơn vị …". */
    public static final Pattern CASE =
            Pattern.compile("^(?:rieng )?(?:trong )?(?:truong hop|neu|khi) (?<case>.{3,200}?)(?:,? thi |, )");

    public static final Pattern MAY =
            Pattern.compile("\\bco the\\b|\\bxem nhu\\b|\\bkhong bat buoc\\b|\\bduoc phep\\b");

    /** The closing words of every plan. */
    public static final Pattern CLOSING = Pattern.compile(
            "^tren day la\\b.*|^(?:ban [a-z ]{3,40}|[a-z ]{0,60})?\\b(?:de nghi|yeu cau|giao)\\b.{0,160}\\b(?:trien khai|to chuc) (?:thuc hien|trien khai)(?: (?:tot|ke hoach|ke hoach nay|cac noi dung tren))*\\s*[./]*$|.*\\b(?:de nghi|yeu cau|mong|nhan duoc)\\b.*\\b(?:nghiem tuc|noi dung (?:neu )?tren|ke hoach nay|dat ket qua|dat hieu qua|co hieu qua|day du)\\b.*|can cu (?:vao )?ke hoach nay.*(?:nghiem tuc|hieu qua).*",
            Pattern.DOTALL);

    /** Trouble that may come up: everybody writes that, nobody tracks it. */
    public static final Pattern TROUBLE = Pattern.compile(
            "\\b(?:vuong mac|kho khan,? (?:vuong mac|phat sinh)|(?:neu|neu co|gap|co|nhung|cac) (?:\\w+ )?(?:kho khan|phat sinh)|van de (?:moi )?(?:phat sinh|chua))\\b.{0,160}\\b(?:phan anh|bao cao|lien he|trao doi|thong tin|de xuat|kien nghi|gui|thong bao|phan hoi|xem xet|huong dan)\\b|(?:neu co|gap|co) (?:kho khan|vuong mac)|nhung van de phat sinh|\\btu tuc\\b|\\b(?:se )?khong (?:duoc )?(?:xet|danh gia|cong nhan|binh xet|tinh diem)\\b.{0,30}\\b(?:thi dua|xep loai|khen thuong|hoan thanh)|\\btru diem thi dua\\b|^khong (?:tiep nhan|nhan|giai quyet|xet|tinh|xu ly)\\b|^(?:cac )?(?:bao cao|van ban|noi dung|ke hoach|danh sach) (?:tren|nay|neu tren|noi tren) (?:duoc )?(?:gui|nop|lap)\\b(?!.*\\b(?:truoc|cham nhat|han)\\b)");

    /** What says something about the work rather than giving more of it. */
    public static final Pattern LABEL = Pattern.compile("^(?:nguon |ve )?kinh phi\\b|^(?:"
            + Lexicon.any(
                    "thoi gian, thoi han, dia diem, le phi, trang phuc, quy mo, giai thuong, giai nhat, phuong tien, dieu kien, muc thuong, the le, noi dung thi, chu de, so luong, thanh phan, hinh thuc, kinh phi, luu y, ghi chu, mau, sdt, email, dien thoai, de cuong, doi tuong, muc dich, yeu cau, noi dung bao cao, thong tin lien he, nguon kinh phi, chi tieu, tieu chi, co cau, lich trinh, ket qua, san pham, noi nhan, chi tiet lien he, moi thac mac, moi chi tiet")
            + ")(?:\\s*[:(]|\\s+(?:to chuc|thuc hien|hoan thanh|tham du|lien he|bao cao|gui|du kien|la)\\b)");

    private Phrases() {}
}
