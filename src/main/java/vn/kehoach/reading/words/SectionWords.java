package vn.kehoach.reading.words;

import java.util.regex.Pattern;

/** What the headings of a plan are called. */
public final class SectionWords {

    /** What a section is about. */
    public enum Topic {
        PURPOSE,
        ASSIGNMENT,
        TIMELINE,
        REPORTING,
        AGENDA,
        OCCASION,
        CONTENT,
        FUNDING,
        OTHER
    }

    private static final Pattern PURPOSE =
            Lexicon.pattern(Lexicon.any("muc dich, yeu cau, muc tieu, quan diem, su can thiet, can cu"));

    private static final Pattern ASSIGNMENT = Lexicon.pattern(Lexicon.any(
            "to chuc thuc hien, phan cong, trach nhiem, nhiem vu cua, nhiem vu cac, nhiem vu cu the, trien khai thuc hien, cong tac to chuc, nhiem vu cu the cua,"
                    + "to chuc trien khai, giao nhiem vu, phan cong nhiem vu, thuc hien ke hoach"));

    private static final Pattern TIMELINE = Lexicon.pattern(Lexicon.any(
            "tien do, lo trinh, cac moc thoi gian, moc thoi gian, thoi gian thuc hien, thoi gian trien khai,"
                    + "ke hoach thoi gian, lich trinh, thoi gian va tien do, cac buoc tien hanh, cac buoc thuc hien,"
                    + "ke hoach thuc hien, ke hoach trien khai"));

    private static final Pattern REPORTING = Lexicon.pattern(
            Lexicon.any("che do bao cao, thong tin bao cao, che do thong tin, thong tin - bao cao, bao cao ket qua"));

    private static final Pattern AGENDA = Lexicon.pattern(
            "^(?:du kien )?(?:noi dung,? )?(?:chuong trinh(?: (?:hoi nghi|chi tiet|le|dai hoi|toa dam|buoi .*|du kien|lam viec))|kich ban)\\b.*");

    private static final Pattern OCCASION =
            Lexicon.pattern(Lexicon.any("thoi gian, dia diem, thanh phan, hinh thuc, doi tuong, so luong"));

    private static final Pattern CONTENT = Lexicon.pattern(Lexicon.any(
            "noi dung, nhiem vu, giai phap, hoat dong, chi tieu, cong viec, bien phap, cong tac, chuong trinh"));

    private static final Pattern FUNDING =
            Lexicon.pattern(Lexicon.any("kinh phi, dieu kien dam bao, dieu kien bao dam"));

    private static final Pattern HEADING = Pattern.compile(
            Lexicon.any(
                    "muc dich, yeu cau, noi dung, thoi gian, dia diem, thanh phan, hinh thuc, to chuc thuc hien, phan cong, tien do, kinh phi,"
                            + "che do, nhiem vu, giai phap, chuong trinh hoi nghi, trach nhiem, cong tac, doi tuong, muc tieu, quan diem, lo trinh"));

    private static final int LONGEST_BARE = 80;

    private SectionWords() {}

    /** Whether a line in capitals reads like the heading of a section. */
    public static boolean isKnown(String plainHeading) {
        return plainHeading.length() < LONGEST_BARE
                && HEADING.matcher(plainHeading).lookingAt();
    }

    /** Of a heading in plain letters. */
    public static Topic topic(String heading) {
        if (ASSIGNMENT.matcher(heading).find()) {
            return Topic.ASSIGNMENT;
        }
        if (TIMELINE.matcher(heading).find() && !heading.contains("dia diem")) {
            return Topic.TIMELINE;
        }
        if (REPORTING.matcher(heading).find()) {
            return Topic.REPORTING;
        }
        if (PURPOSE.matcher(heading).find()) {
            return Topic.PURPOSE;
        }
        if (AGENDA.matcher(heading).find()) {
            return Topic.AGENDA;
        }
        return lesser(heading);
    }

    private static Topic lesser(String heading) {
        if (FUNDING.matcher(heading).find()) {
            return Topic.FUNDING;
        }
        boolean occasion = OCCASION.matcher(heading).find();
        boolean content = CONTENT.matcher(heading).find();
        if (occasion) {
            return Topic.OCCASION;
        }
        return content ? Topic.CONTENT : Topic.OTHER;
    }
}
