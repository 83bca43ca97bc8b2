package vn.kehoach.reading.timeline;

import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;
import vn.kehoach.reading.words.BodyWords;
import vn.kehoach.reading.words.Lexicon;

/** Tells what happens in a step of the timeline. */
final class TimelineKinds {

    private static final Pattern UNITS = Pattern.compile(
            BodyWords.EACH + "|"
                    + Lexicon.any(
                            "co so doan, don vi, cac, chi doan, dia phuong, so nganh, cong doan co so, cdcs, truong, ubnd cac huyen, tung, chi hoi, co so"));
    private static final Pattern SENDS_REPORT = Pattern.compile(
            "\\b(?:gui|nop|bao cao)\\b.*\\b(?:bao cao|ket qua|so lieu|danh sach|y kien|dang ky|ho so|ve|bai du thi|san pham|bien ban|van kien|minh chung)\\b|\\bbao cao\\b.*\\bve\\b");
    private static final Pattern RECEIVES = Pattern.compile(
            "^(?:han chot |thoi han )?(?:nhan|tiep nhan|thu) (?:bao cao|ho so|bai|san pham|dang ky)"
                    + "|^(?:han(?: chot| cuoi)?|thoi han) (?:nop|gui) (?:bao cao|ho so|bai|san pham|danh sach|dang ky)");
    private static final Pattern TO_SUPERIOR = Pattern.compile(
            "\\bbao cao\\b.*\\b(?:gui|nop|trinh)\\b|\\b(?:gui|nop|trinh)\\b.*\\bbao cao\\b|^bao cao ket qua");
    private static final Pattern HOLDS = Pattern.compile(
            "^(?:du kien )?(?:to chuc|khai mac|dien ra|tien hanh)\\s+(?:hoi nghi|dai hoi|le\\b|buoi le|hoi thi|hoi thao|chuong trinh|toa dam|ngay hoi|hoi trai|doi thoai|hoi dien|chung ket|so ket|tong ket|cuoc thi|vong|giai|lop|gap go)|^(?:khai mac|be mac|hoi nghi|dai hoi|chung ket|le (?:khai mac|tong ket|phat dong|trao giai|ra quan|ky niem|khoi dong|cong bo|tuyen duong|be mac|khai giang)|tong ket,? (?:va )?trao giai)\\b");
    private static final Pattern CONSULTS =
            Pattern.compile("\\b(?:xin y kien|lay y kien|gop y|dong gop y kien|cho y kien|tham gia y kien)\\b");
    private static final Pattern CONSOLIDATES = Pattern.compile(
            "\\b(?:tong hop|(?:hoan thanh|xay dung|du thao) (?:ban )?(?:du thao )?(?:bao cao|van kien))\\b|\\bhoan thanh du thao\\b");
    private static final Pattern FINALISES =
            Pattern.compile("\\b(?:hoan chinh|hoan thien|chinh sua|tiep thu|bo sung)\\b");
    private static final Pattern PREPARES = Pattern.compile(
            "\\b(?:hau can|chuan bi|trang tri|in an|tap duyet|tong duyet|phat hanh thu moi|gui thu moi|gui giay moi)\\b");

    private TimelineKinds() {}

    static ObligationKind of(String plain, DateMention date) {
        if (UNITS.matcher(plain).find()
                        && SENDS_REPORT.matcher(plain).find()
                        && !FINALISES.matcher(plain).find()
                        && !plain.startsWith("tong hop")
                || RECEIVES.matcher(plain).find()) {
            return ObligationKind.UNIT_REPORT;
        }
        if (HOLDS.matcher(plain).find()) {
            return ObligationKind.EVENT;
        }
        return date.precision() == Precision.MONTH || date.precision() == Precision.QUARTER
                ? ObligationKind.PERIOD
                : step(plain);
    }

    private static ObligationKind step(String plain) {
        if (CONSULTS.matcher(plain).find()) {
            return ObligationKind.CONSULTATION;
        }
        if (TO_SUPERIOR.matcher(plain).find()) {
            return ObligationKind.FINAL_REPORT;
        }
        if (CONSOLIDATES.matcher(plain).find()) {
            return ObligationKind.CONSOLIDATION;
        }
        if (FINALISES.matcher(plain).find()) {
            return ObligationKind.FINALISATION;
        }
        return PREPARES.matcher(plain).find() ? ObligationKind.PREPARATION : ObligationKind.PERIOD;
    }
}
