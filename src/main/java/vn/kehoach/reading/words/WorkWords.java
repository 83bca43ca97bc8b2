package vn.kehoach.reading.words;

import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;

/** The words that a plan gives work with, in plain letters. */
public final class WorkWords {

    /** What bodies are told to do. */
    private static final String VERBS =
            "xem xet, quyet dinh, chu trong, quan tam, hop, bau, bau cu, binh xet, binh chon, de cu, treo, phat, dung, luyen tap, tap luyen, thao luan, sinh hoat, dong gop, quang ba,"
                    + "dieu tra, ra de, coi thi, cam ket, tim hieu, tao, lap dat, sap xep, thong ke, don dep, tuyen chon, tuyen duong, nhac nho, ra quan,"
                    + "phoi hop to chuc, tham quan, tang qua, dang cai, thanh tra, do, kham, mua, thue, xep, vay, tham muu giup, giup, tong duyet, la don vi, la co quan, sap xep, phan cap, hien, di, dat,"
                    + "du, du thi, duyet, phe duyet, bien soan, cham, tap duot, tham muu, xay dung, trien khai, to chuc, chuan bi, phoi hop, chu tri, gui, nop, bao cao, tong hop, theo doi,"
                    + "don doc, huong dan, kiem tra, chi dao, thuc hien, ban hanh, phat hanh, moi, gioi thieu, cu, chon cu, chon,"
                    + "tham du, tham gia, dam bao, bao dam, can doi, bo tri, cap phat, tuyen truyen, thong tin, dang tai, dang ky,"
                    + "soan, soan thao, ra soat, cap nhat, hoan thanh, hoan thien, hoan chinh, hoan tat, tiep nhan, trinh, de xuat,"
                    + "kien nghi, gop y, dong gop y kien, cho y kien, lap, lien he, don tiep, phu trach, quan ly, tang cuong, phan cong,"
                    + "tien hanh, van dong, ky ket, lua chon, tap huan, huy dong, trang bi, thanh lap, ho tro, giam sat, danh gia,"
                    + "so ket, tong ket, khen thuong, bieu duong, xet, tham dinh, cung cap, thong bao, quan triet, pho bien, day manh, duy tri,"
                    + "nang cao, tang, trao, trao tang, to chuc thuc hien, thiet ke, in an, trang tri, ket noi, van hanh, dan chuong trinh,"
                    + "du toan, thanh toan, quyet toan, chi tra, mua sam, kiem diem, khao sat, lam viec, tiep thu, giai trinh,"
                    + "chinh sua, thu thap, phan loai, dang, viet, quay, chup, lam, phat dong, huong ung, phan anh, chiu trach nhiem,"
                    + "boi duong, dao tao, giao luu, tham hoi, thuc day, phat huy, phat trien, khac phuc, xu ly, giai quyet, ket nap,"
                    + "cong bo, cong khai, niem yet, bo sung, ap dung, doi moi, day nhanh, kien toan, phoi hop thuc hien, dua, ghi nhan,"
                    + "ky cam ket, giao, uu tien, lap danh sach, luu tru, quyen gop, chuyen, rut kinh nghiem, tra loi, quy dinh, lua chon,"
                    + "dieu chinh, thong nhat, nghien cuu, xac dinh, bao tri, nhan, ung dung, so hoa, lap ke hoach, xin y kien, lay y kien,"
                    + "lanh dao, phan bo, trien khai thuc hien, ra mat, ky, thi, tu kiem tra, nhap, khai bao, tong kiem tra, dien tap,"
                    + "phuc vu, truc, bao ve, giu gin, ve sinh, cham soc, truyen thong, dua tin, xac nhan, ra, lap bien ban, de nghi, tap hop, gan,"
                    + "tong ve sinh, long ghep, mo chuyen trang, mo chuyen muc, mo rong, mo lop, mo dot, cham lo, nhan rong, hien mau, khoi dong, khoi cong, khanh thanh, dang huong, trong cay, trong moi, phat song, doi chieu, giu vung,"
                    + "khai thac, keu goi, ung ho, ho tro, phan phoi, nghiem thu, ban giao, thu, chi, chap hanh, tuan thu, tao dieu kien";

    /** What may stand before the verb. */
    private static final String MANNERS =
            "chu dong, tich cuc, tiep tuc, kip thoi, khan truong, nghiem tuc, thuong xuyen, dinh ky, co trach nhiem, se, can,"
                    + "phai, duoc giao, la dau moi, lam dau moi, dau moi, truc tiep, kien quyet, tap trung, cung, co nhiem vu, sau do, dong loat, hang nam,"
                    + "hang thang, hang quy, tu, chiu trach nhiem, co the, nen, va, khong";

    /** Names of bodies that are verbs when they stand alone: "Ban tổ chức", "tổ kiểm tra". */
    static final String NAMING_VERBS =
            "to chuc, kiem tra, chi dao, quan ly, xay dung, giam sat, tu van, bao ve, dieu hanh, van dong, ho tro, soan thao,"
                    + "tiep nhan, bien tap, huong dan, giup viec, phuc vu, tham dinh, thi, khen thuong, truyen thong";

    static final Phrasebook VERB = Phrasebook.of(VERBS);
    static final Phrasebook NAMING_VERB = Phrasebook.of(NAMING_VERBS);
    private static final Phrasebook MANNER = Phrasebook.of(MANNERS);

    /** Nouns that begin like a verb. */
    private static final Phrasebook NO_WORK = Phrasebook.of(
            "tap the, phat bieu cua, phat trien cua, du kien, du thao, du toan kinh phi la, du lich, dung quy, do dang, do do, hien nay, hien hanh, hien vat, di tich, di san, dat nuoc, thanh tra tinh, thanh tra so, thanh tra huyen, mua sam cong, hop tac xa, hop dong, tao hoa, giup viec, dat chuan, di dong, hop phan,",
            "bao cao vien, cong tac, chi tieu, chi phi, chi doan, chi hoi, chi bo, thong tin lien he, cu the, "
                    + "tang cuong quoc phong, thu truong, thu ky, moi don vi, tu ngay, tu thang, can cu, thi doan, thi xa, "
                    + "to chuc doan, to chuc chinh tri, truc thuoc, lam co so, cung voi, va cac, ra sao, dang uy, dang vien, "
                    + "dang bo, dang viet nam, giao vien, nhan dan, nhan vien, nhan su, nhan dip, nhan thuc, ky nang, "
                    + "ky thuat, ky hop, thu vien, thu tuong, trinh do, trinh tu, lap truong, chuyen de, chuyen mon, "
                    + "chuyen vien, chuyen trach, dua tren, gan voi, gan lien, thi dua, viet nam, tu tuong, tu van, tu phap, "
                    + "khong gian, chi cuc, chi nhanh, chi huy, ky niem, lam viec voi nhau, moi don vi, moi co so, moi chi, "
                    + "moi doan, moi truong, moi lop, moi xa, moi phuong, moi huyen, moi can bo, moi nguoi, moi ca nhan, "
                    + "moi dong chi, moi to, moi ban, ");

    private WorkWords() {}

    /** Whether what begins there tells somebody to do something. */
    public static boolean startsWithWork(Page page, int place) {
        return isVerb(page, place) || isVerb(page, afterManners(page, place));
    }

    /** Where the verb stands, after the manner in which it is to be done. */
    public static int afterManners(Page page, int start) {
        int place = start;
        int end = Accents.endAt(page, MANNER, place);
        while (end >= 0 && !isVerb(page, place)) {
            place = pastGap(page, end);
            end = Accents.endAt(page, MANNER, place);
        }
        return place;
    }

    private static int pastGap(Page page, int from) {
        int place = from;
        while (place < page.plain().length() && " ,".indexOf(page.plain().charAt(place)) >= 0) {
            place++;
        }
        return place;
    }

    private static boolean isVerb(Page page, int place) {
        return Accents.endAt(page, VERB, place) >= 0 && !NO_WORK.at(page.plain(), place);
    }

    public static boolean at(Pattern pattern, String plain, int place) {
        return place < plain.length()
                && pattern.matcher(plain)
                        .useTransparentBounds(true)
                        .region(place, plain.length())
                        .lookingAt();
    }
}
