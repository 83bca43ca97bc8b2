package vn.kehoach.reading.duty;

import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.PlainLetters;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.WorkWords;

/** Tells what kind of work the words ask for. */
final class KindReader {

    private static final Pattern OPINION = Pattern.compile("^(?:"
            + Lexicon.any(
                    "tham gia gop y, dong gop y kien, gop y, cho y kien, tham gia y kien, tham gia dong gop y kien, gui y kien gop y, gui gop y, gui y kien dong gop, co y kien gop y")
            + ")");

    private static final Pattern INVITATION = Pattern.compile("^(?!moi goi)(?:"
            + Lexicon.any(
                    "moi, kinh moi, phat hanh thu moi, phat hanh giay moi, gui thu moi, gui giay moi, soan thu moi, chuan bi thu moi, phat thu moi, phat hanh va gui thu moi, gui cong van moi")
            + ")");

    private static final Pattern ATTENDANCE = Pattern.compile(
            "^(?:"
                    + Lexicon.any(
                            "tham du, du hop, du hoi nghi, du le, co mat, bao dam thanh phan, dam bao thanh phan, tham gia hoi nghi, tham gia day du, dam bao tham du, bao dam tham du, tham gia du, dam bao thanh phan tham du")
                    + "|(?:phan cong |cu |chon cu |bo tri |dam bao |sap xep |trieu tap |to chuc cho |thong bao )[^;.]{0,120}?\\b(?:tham du|du (?:hoi nghi|le|buoi|dai hoi|lop|tap huan))\\b)");

    private static final Pattern SENDING =
            Pattern.compile("\\b(?:gui|nop|bao cao|tong hop|dang ky|cung cap|chuyen)\\b");

    private static final Pattern REPORT = Pattern.compile(
            Lexicon.any(
                    "bao cao, ket qua, so lieu, danh sach, y kien, kien nghi, ke hoach, de xuat, dang ky, ho so, san pham, bai du thi, thong tin, van ban, phieu, bien ban, minh chung, tham luan, hinh anh, video, du lieu, bang tong hop, bai viet, file, van de, ban dang ky, tac pham, bai thi"));

    /** Sent to somebody, or by a day. */
    private static final Pattern TO_SOMEBODY = Pattern.compile(
            "\\b(?:gui|nop|bao cao|chuyen|dang ky|cung cap)\\b[^;]{0,260}?\\b(?:ve|cho|qua|den|toi|len|truoc|cham nhat|theo mau|theo quy dinh|dinh ky|de tong hop|gui)\\b");

    private static final Pattern WRITES_REPORT = Pattern.compile(
            "^(?:xay dung|lap|hoan thanh|viet|chuan bi|thuc hien|hoan thien|gui|nop)\\s+(?:va gui )?(?:cac |ban )?bao cao\\b");

    private static final Pattern REPORTS = Pattern.compile(
            "^(?:dinh ky )?(?:bao cao|gui bao cao|nop bao cao|tong hop,? bao cao|tong hop ket qua,? bao cao)\\b");

    /** Other work first; without a day the report at its end is only a habit of writing. */
    private static final Pattern LEADS = Pattern.compile(
            "^(?:chi dao|dinh huong|huong dan|tuyen truyen|phat huy|huy dong|tiep nhan|dam bao|bao dam|tao dieu kien|thuc hien nghiem|nghien cuu)\\b");

    /** Boards that write for their own office do a duty. */
    private static final Pattern BOARD = Pattern.compile("^(?:cac )?(?:ban|phong|tieu ban|to|bo phan|van phong)\\b.*");

    private static final Pattern MORE_WORK = Pattern.compile("(?:;|,|\\bva\\b)\\s*(?=[a-z])");

    private final Page page;

    KindReader(Page page) {
        this.page = page;
    }

    ObligationKind of(Obligation obligation) {
        String what = page.plain(
                new Span(workFrom(obligation.what()), obligation.what().end()));
        boolean many = obligation.who().size() > 1
                || obligation.who().stream().anyMatch(name -> isMany(PlainLetters.of(name)));
        if (OPINION.matcher(what).find()) {
            return ObligationKind.OPINION;
        }
        if (ATTENDANCE.matcher(what).find()) {
            return ObligationKind.ATTENDANCE;
        }
        if (INVITATION.matcher(what).find() && !hasMoreWork(obligation.what())) {
            return ObligationKind.INVITATION;
        }
        return many && isReport(obligation, what) ? ObligationKind.UNIT_REPORT : ObligationKind.DUTY;
    }

    /** Past "chủ động", "kịp thời" and the like. */
    private int workFrom(Span what) {
        int start = WorkWords.afterManners(page, what.start());
        return start < what.end() ? start : what.start();
    }

    private static boolean isMany(String name) {
        return BodyWords.isMany(name) || name.contains(";");
    }

    private boolean isReport(Obligation obligation, String what) {
        boolean board = obligation.who().stream()
                .allMatch(name -> BOARD.matcher(PlainLetters.of(name)).matches());
        boolean sends = TO_SOMEBODY.matcher(what).find()
                && SENDING.matcher(what).find()
                && REPORT.matcher(what).find();
        boolean leads = obligation.deadline().isEmpty() && LEADS.matcher(what).find();
        return sends && startsSending(what) && !leads
                || !board
                        && (WRITES_REPORT.matcher(what).find()
                                || REPORTS.matcher(what).find());
    }

    /** Sending is the work itself, or its end after one step of preparation. */
    private static boolean startsSending(String what) {
        int sending = firstSending(what);
        return sending >= 0
                && sending < 220
                && !what.startsWith("tham muu")
                && !what.startsWith("chu tri")
                && !what.startsWith("phoi hop")
                && !what.startsWith("theo doi")
                && !what.startsWith("trien khai")
                && !what.startsWith("moi")
                && !what.startsWith("chon cu");
    }

    private static int firstSending(String what) {
        var found = Pattern.compile("\\b(?:gui|nop|bao cao|dang ky|cung cap|chuyen)\\b")
                .matcher(what);
        return found.find() ? found.start() : -1;
    }

    /** "Gửi thư mời và đón tiếp đại biểu": inviting is not the whole work. */
    private boolean hasMoreWork(Span what) {
        var joint = MORE_WORK.matcher(page.plain()).region(what.start(), what.end());
        while (joint.find()) {
            if (page.isSmall(joint.end())
                    && WorkWords.startsWithWork(page, joint.end())
                    && !page.plain().startsWith("tham du", joint.end())
                    && !BodyWords.isHead(page, joint.end())) {
                return true;
            }
        }
        return false;
    }
}
