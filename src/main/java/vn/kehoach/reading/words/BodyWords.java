package vn.kehoach.reading.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;

/** The words that names of bodies and posts begin with, in plain letters. */
public final class BodyWords {

    private static final String BODIES =
            "ban, van phong, so, uy ban, ubnd, uy ban nhan dan, hoi dong, hdnd, cong doan, doan, chi doan, huyen doan, thi doan,"
                    + "thanh doan, tinh doan, quan doan, quan - huyen doan, xa doan, phuong doan, lien doan, lien doan lao dong, ldld, lien chi doan, hoi, chi hoi,"
                    + "phong, trung tam, truong, khoa, to, bo phan, cuc, chi cuc, vu, vien, hoc vien, dang uy, chi bo, dang bo, chi uy, cap uy,"
                    + "huyen uy, tinh uy, thanh uy, thi uy, quan uy, cong an, bo, bo chi huy, bo tu lenh, ban chi huy, bao, tap chi, dai, dai phat thanh,"
                    + "toa an, vien kiem sat, mat tran, ubmttq, mttq, uy ban mat tran, don vi, co so, co quan, dia phuong, nganh, doan the,"
                    + "thuong truc, ban thuong vu, btv, bch, ban chap hanh, bgh, ban giam hieu, ban giam doc, doanh nghiep, ngan hang, kho bac, buu dien,"
                    + "tieu ban, nha van hoa, nha thieu nhi, thu vien, bao tang, quy, cau lac bo, clb, nhom, doi, tap the, lop, cdcs, cum, khoi, cap,"
                    + "tong cong ty, cong ty, tap doan, benh vien, tram y te, tram, thanh tra, tong lien doan, lien hiep, hiep hoi, trung uong, tong cuc, chi nhanh,"
                    + "thi tran doan, dac khu doan, bao va phat thanh, co quan thuong truc, don vi thuong truc, bo phan thuong truc, to thuong truc, co quan tham muu, co quan chuyen mon, co quan thong tin, co quan truyen thong, co quan bao chi, co quan thong tan, don vi truyen thong,"
                    + "ubkt, bcd, btc, cac ban, phan hoi, dieu phoi vien, dai hoc, nha truong, hoi dong doi, bhxh, bao hiem xa hoi,"
                    + "bo tham muu, van phong dieu phoi, kiem toan, dien luc, ban quan ly, hat kiem lam, thuong vu, tap doan, lien minh, lien chi hoi, hoi cuu chien binh";

    private static final String POSTS =
            "lanh dao, thu truong, hieu truong, pho hieu truong, giam doc, pho giam doc, chu tich, pho chu tich, truong ban, pho truong ban,"
                    + "truong phong, to truong, bi thu, pho bi thu, tong phu trach, giao vien, gvcn, can bo, cong chuc, doan vien,"
                    + "dong chi, d/c, ong, thay, co, ba, nguoi dung dau, ke toan, thu ky, thu quy, can bo doan, doan vien thanh nien, hoi vien, dang vien, nhan vien,"
                    + "uy vien, vien chuc, nguoi lao dong, hoc sinh, sinh vien, can bo phu trach, giang vien";

    /** Levels that stand for their bodies: "các quận, huyện". */
    private static final String LEVELS =
            "to chuc, chi, quan, huyen, thi xa, thanh pho, xa, phuong, thi tran, tinh, thi, ap, khu pho, thon, ban lang, khu vuc, khu, dac khu";

    /** What begins like a body and is none. */
    private static final String OTHERS =
            "chi phi, chi tieu, chi tiet, chi dao, chi thi, chi dinh, chi so, chi em, chi tra, chi ho, chi ngan sach, to quoc, to tung, to trinh, ban hanh, ban thao, ban giao, ban dia, ban than, ban do, so luong, so ket, so lieu, so sanh, so huu, so voi, so do, hoi nghi, hoi thi, hoi thao, hoi dap, hoi truong, hoi nhap, hoi hop, hoi quan, hoi thoai,"
                    + "phong chong, phong trao, phong su, phong hop, phong ngua, phong phu, phong canh, to chuc hoi, to chuc thuc hien, to chuc tham, to chuc cac, to chuc trien, truong hop, khoa hoc, doan ket, doan vien tieu bieu,"
                    + "doi ngu, doi hinh, doi moi, doi voi, doi thoai, nhom giai phap, nhom nhiem vu, bao cao, bao dam, bao chi, bao gom, bao ton, vien dan, vu viec, cuc bo, co so vat chat, co so de,"
                    + "bo tri, bo sung, bo phieu, co cau, co the, co trach, co hieu, co nhiem, quy dinh, quy che, quy mo, quy trinh, quy hoach, quy i, quy ii, quy iii, quy iv, quy 1, quy 2, quy 3, quy 4, dai hoi, dai bieu, dai dien, dai tra, cap nhat, cap phat, cap kinh, cap thiet, cap bach, khoi phuc, khoi luong, khoi dong,"
                    + "nganh nghe, doanh nghiep so, hoi cho, trung uong ve, doan cong tac, thanh tra viec, thanh tra kiem, ba la, ong ba, lop tap huan, lop hoc, lop boi duong, to chuc le, to chuc lop, to chuc ky, to chuc tuyen, to chuc sinh, to chuc toa, to chuc cuoc, to chuc ngay, to chuc tot, to chuc bo,"
                    + "cum tu, co gang, bo mon van, hieu truong thanh, ba noi dung, ba nhiem vu, giao vien day gioi, co so phap ly, co so du lieu, khu di tich, thi dua, thi sinh, thi cu, thi hanh, tinh hinh, tinh than, tinh nguyen, tinh toan, thanh pho van, quan tam, quan triet, quan ly, quan he, quan diem, quan trong, xa hoi, phuong an, phuong huong, phuong phap, phuong thuc, phuong tien, phuong cham, ap dung, ap luc, cap tren, so thich, dang vien gioi, tram nguoi, vu mua, bo luat, bo cau hoi, bo quy tac, bo tieu chi, bo tai lieu, co mat, co noi dung, can bo chien si";

    private static final Phrasebook HEAD = Phrasebook.of(BODIES, POSTS);
    private static final Phrasebook PERSON = Phrasebook.of("ong, thay, co, ba");
    private static final Phrasebook PEOPLE = Phrasebook.of("ong, thay, co, ba, dong chi, d/c");
    private static final Phrasebook POST = Phrasebook.of(POSTS);
    private static final Phrasebook LEVEL = Phrasebook.of(LEVELS);
    private static final Phrasebook OTHER = Phrasebook.of(OTHERS);

    /** Many of a kind. */
    static final Pattern PLURAL =
            Pattern.compile("100%|" + Lexicon.any("cac, moi, tung, tat ca cac, toan the, nhung, tat ca, toan bo"));

    private static final Pattern QUOTED_COUNT = Pattern.compile("\\d{1,3}(?=\\s+[a-z])");

    /** "Mỗi đơn vị", not "Môi trường" or "mời". */
    public static final String EACH =
            "moi\\s+(?:don vi|co so|chi|cap|xa|phuong|huyen|doan|lop|to|ca nhan|dong chi|can bo|thanh vien|co quan|nguoi|truong hoc|khoa|phong|nganh)\\b";

    /** "Ban Quản lý các khu công nghiệp" is one. */
    private static final String OF_MANY =
            "(?<!quan ly )(?<!lien hiep )(?<!lien minh )(?<!quan tri )(?<!hiep hoi )\\bcac\\b";

    /** "Xã, thị trấn", "chi, đảng bộ": levels side by side. */
    private static final String LEVELS_TOGETHER =
            "\\b(?:xa|phuong|quan|huyen|thi xa|chi)\\s*[,-]\\s*(?:thi tran|phuong|huyen|thi xa|dang bo|xa)\\b";

    /** "Đoàn trực thuộc": whichever there are. */
    private static final String BELOW =
            "\\b(?:doan|co so|don vi|chi bo|dang bo|cong doan|hoi|cdcs|to chuc|chi doan) truc thuoc\\b";

    private static final Pattern MANY = Pattern.compile(
            "100% |" + EACH + "|" + OF_MANY + "|" + LEVELS_TOGETHER + "|" + BELOW + "|"
                    + Lexicon.any(
                            "tung, tat ca, toan the, chi bo duoc, co so doan, don vi, cdcs, cong doan co so, dia phuong, chi doan, chi hoi, co so, cap huyen, cap xa, cap co so, cap quan"));

    private BodyWords() {}

    /** Whether a name of a body or post begins exactly there. */
    public static boolean beginsAt(Page page, int place) {
        int head = afterPlural(page, place);
        return isHead(page, head) || head > place && isLevel(page, head);
    }

    /** Whether the word there may begin a name without "các" before it. */
    public static boolean isHead(Page page, int place) {
        int end = Accents.endAt(page, HEAD, place);
        return end >= 0
                && !isOther(page, place)
                && !page.plain().startsWith("to chuc", place)
                && (PERSON.endAt(page.plain(), place) != end || isNamed(page, end));
    }

    /** "Cô Trần Thị Mai" is meant, "các thầy cô" are not. */
    private static boolean isNamed(Page page, int end) {
        return end + 1 < page.shown().length()
                && Character.isUpperCase(page.shown().charAt(end + 1));
    }

    /** Whether a person's name begins there. */
    static boolean isPersonAt(Page page, int place) {
        return PEOPLE.at(page.plain(), place);
    }

    static boolean isPostAt(Page page, int place) {
        return POST.at(page.plain(), place);
    }

    static boolean isLevel(Page page, int place) {
        return LEVEL.at(page.plain(), place) && !isOther(page, place);
    }

    /** "Phòng, chống" is no office. */
    private static boolean isOther(Page page, int place) {
        return OTHER.at(page.plain(), place) || page.plain().startsWith("phong, chong", place);
    }

    /** Where the first word of the name itself ends. */
    static int afterHead(Page page, int place) {
        int head = afterPlural(page, place);
        int end = Math.max(HEAD.endAt(page.plain(), head), LEVEL.endAt(page.plain(), head));
        return end < 0 ? place : end;
    }

    /** Past "các", "mỗi" and the like, where the name is that of many. */
    public static int afterPlural(Page page, int place) {
        String plain = page.plain();
        int after = place;
        for (Pattern pattern : new Pattern[] {PLURAL, QUOTED_COUNT, PLURAL}) {
            Matcher matcher = pattern.matcher(plain).useTransparentBounds(true).region(after, plain.length());
            if (matcher.lookingAt() && isMeant(page, after, matcher.end())) {
                after = skipSpace(plain, matcher.end());
            }
        }
        return after;
    }

    /** "Mỗi" and "mọi" are many, "môi trường" and "mời" are not. */
    private static boolean isMeant(Page page, int start, int end) {
        String written = page.shown().substring(start, end).toLowerCase(java.util.Locale.ROOT);
        return !page.plain().startsWith("moi", start)
                || List.of("mỗi", "mọi").contains(written)
                || !page.isMarked() && !page.plain().startsWith("moi truong", start);
    }

    private static int skipSpace(String plain, int place) {
        int after = place;
        while (after < plain.length() && plain.charAt(after) == ' ') {
            after++;
        }
        return after;
    }

    /** Whether a name speaks of many bodies. */
    public static boolean isMany(String plainName) {
        return MANY.matcher(plainName).find();
    }
}
