package vn.kehoach.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.BodyWords;
import vn.kehoach.reading.words.Lexicon;
import vn.kehoach.reading.words.NameReader;
import vn.kehoach.reading.words.Names;
import vn.kehoach.reading.words.WorkWords;

/** The bodies that a sentence itself names as those who act. */
final class SentenceActors {

    private static final Pattern OPENING = Pattern.compile("(?:"
            + Lexicon.any("rieng, doi voi, dong thoi, ngoai ra, ben canh do, ve phia, rieng doi voi") + "\\s*,?\\s*)+");

    private static final Pattern GIVING = Pattern.compile("(?:"
            + Lexicon.any(
                    "giao, phan cong, uy quyen, de nghi, yeu cau, de xuat, nho, kinh de nghi, tran trong de nghi, giao nhiem vu, thong nhat giao")
            + "\\s*)+(?:cho\\s+)?");

    /** Clauses that may stand before the body: "Căn cứ Kế hoạch này, các đơn vị xây dựng …". */
    private static final Pattern CLAUSE = Pattern.compile(
            Lexicon.any(
                    "can cu, tren co so, dinh ky, truoc, hang, cham nhat, sau khi, trong, khi, neu, truong hop, de, ket thuc, vao, ngay sau, theo, sau, den, tu, hang nam, 6 thang, quy, thang, ngay, nham, voi, qua"));

    /** Labels that say who does it. */
    private static final Pattern LEADS = Pattern.compile(
            "(?:(?:don vi|co quan|bo phan|nguoi|dong chi) )?(?:dang cai|chu tri|phu trach|thuc hien|phan cong|trach nhiem|chiu trach nhiem|to chuc|phoi hop)[a-z ]{0,20}");

    private static final Pattern JOINT = Pattern.compile(",\\s*|\\bthi\\s+|\\)\\s+");

    /** People of the body itself, whom it appoints. */
    private static final Pattern OWN_PEOPLE = Pattern.compile(
            "(?:\\d+\\s+|cac\\s+)?"
                    + Lexicon.any(
                            "uy vien, can bo, giao vien, doan vien, dong chi, lanh dao, nhan vien, cong chuc, vien chuc, hoi vien, dau moi, nguoi"));

    private static final Pattern PERSON = Pattern.compile("(?:dong chi|d/c|ong|ba|thay|co)\\s+(?=[a-z])");

    /** "Đề nghị 02 đoàn viên": whom one proposes. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,3}\\s");

    /** What one asks of a body above. */
    private static final Pattern FAVOUR = Pattern.compile(Lexicon.any(
            "khen thuong, bieu duong, tang, xem xet, phe duyet, cong nhan, cap kinh phi, xet, quyet dinh, cho phep"));

    /** What only a body above decides, whoever asks for it. */
    private static final Pattern DECISION =
            Pattern.compile(Lexicon.any("xem xet, phe duyet, cap kinh phi, cho phep, quyet dinh, cong nhan"));

    /** What no name of a body has in it. */
    private static final Pattern NO_NAME = Pattern.compile("\\d|[.]|\\b(?:phai|duoc|bao gom|gom|nhu sau|la)\\b");

    private static final int NAME_LENGTH = 140;
    private static final int LABEL_LENGTH = 60;
    private static final int CLAUSE_LENGTH = 320;

    private final Page page;

    SentenceActors(Page page) {
        this.page = page;
    }

    /** Of a sentence below a heading that names a body, or not. */
    Optional<Actor> of(Span sentence, boolean underBody) {
        int start = afterOpening(sentence);
        return ledByLabel(start, sentence)
                .or(() -> given(start, sentence.end(), underBody))
                .or(() -> acting(start, sentence.end()))
                .or(() -> beforeColon(start, sentence))
                .or(() -> afterClause(start, sentence, underBody))
                .or(() -> afterLabel(start, sentence, underBody));
    }

    private int afterOpening(Span sentence) {
        Matcher opening = OPENING.matcher(page.plain()).region(sentence.start(), sentence.end());
        return opening.lookingAt() ? opening.end() : sentence.start();
    }

    /** "Ban Thường vụ giao Ban Tổ chức tham mưu …" */
    private Optional<Actor> given(int start, int end, boolean underBody) {
        Optional<Names> giver = NameReader.at(page, start, end);
        int verb = giver.map(Names::end).orElse(start);
        return gift(verb, end, underBody && giver.isEmpty());
    }

    private Optional<Actor> gift(int verb, int end, boolean underBody) {
        Matcher giving = GIVING.matcher(page.plain()).region(verb, end);
        if (!giving.lookingAt()
                || underBody && WorkWords.at(OWN_PEOPLE, page.plain(), giving.end()) && !isPerson(giving.end())
                || COUNTED.matcher(page.plain()).region(giving.end(), end).lookingAt()) {
            return Optional.empty();
        }
        return NameReader.at(page, giving.end(), end)
                .filter(names -> names.end() < end && !(underBody && WorkWords.at(FAVOUR, page.plain(), names.end())))
                .filter(names -> !WorkWords.at(DECISION, page.plain(), names.end()))
                .filter(names -> names.closed() || !page.plain().startsWith("de xuat", verb))
                .map(names -> actor(names, true));
    }

    /** "Đồng chí Lê Văn A", whom the body names. */
    private boolean isPerson(int at) {
        Matcher person = PERSON.matcher(page.plain()).region(at, page.plain().length());
        return person.lookingAt() && Character.isUpperCase(page.shown().charAt(person.end()));
    }

    private Optional<Actor> acting(int start, int end) {
        return NameReader.at(page, start, end)
                .filter(Names::closed)
                .filter(names -> names.end() < end)
                .map(names -> actor(names, false));
    }

    /** "Hiệu trưởng các trường tiểu học, trung học cơ sở: triển khai …", however the name goes on. */
    private Optional<Actor> beforeColon(int start, Span sentence) {
        int colon = page.next(':', start, Math.min(sentence.end() - 2, start + NAME_LENGTH + 1));
        if (colon < 0 || !BodyWords.beginsAt(page, start)) {
            return Optional.empty();
        }
        int work = page.trimmed(colon + 1, sentence.end()).start();
        Span name = page.trimmed(start, colon);
        return WorkWords.startsWithWork(page, work)
                        && !NO_NAME.matcher(page.plain(name)).find()
                ? Optional.of(new Actor(List.of(page.words(name).split("\\s*;\\s*")), name, work, true))
                : Optional.empty();
    }

    private Optional<Actor> afterClause(int start, Span sentence, boolean underBody) {
        if (!WorkWords.at(CLAUSE, page.plain(), start) || page.plain().startsWith("theo doi", start)) {
            return Optional.empty();
        }
        int end = Math.min(sentence.end(), start + CLAUSE_LENGTH);
        Matcher joint = JOINT.matcher(page.plain()).region(start, end);
        while (joint.find()) {
            int at = joint.end();
            Optional<Actor> actor = given(at, sentence.end(), underBody)
                    .or(() -> isMidList(at) ? Optional.empty() : acting(at, sentence.end()));
            if (actor.isPresent()) {
                return actor;
            }
        }
        return Optional.empty();
    }

    /** "…, ban, ngành …": small and without "các", it goes on with a list. */
    private boolean isMidList(int at) {
        return page.isSmall(at) && BodyWords.afterPlural(page, at) == at;
    }

    /** "Thi văn nghệ: Các chi đoàn đăng ký …": the point of the programme stands before the body. */
    private Optional<Actor> afterLabel(int start, Span sentence, boolean underBody) {
        int colon = page.next(':', start, Math.min(sentence.end() - 2, start + LABEL_LENGTH + 1));
        if (underBody || colon < 0) {
            return Optional.empty();
        }
        int from = page.trimmed(colon + 1, sentence.end()).start();
        return given(from, sentence.end(), false).or(() -> acting(from, sentence.end()));
    }

    /** "Đơn vị đăng cai: Xã đoàn A chuẩn bị …" */
    private Optional<Actor> ledByLabel(int start, Span sentence) {
        int colon = page.next(':', start, Math.min(start + LABEL_LENGTH, sentence.end() - 2));
        boolean label = colon > start
                && LEADS.matcher(page.plain(new Span(start, colon))).matches();
        return label
                ? acting(page.trimmed(colon + 1, sentence.end()).start(), sentence.end())
                        .map(named -> new Actor(named.names(), named.span(), named.workFrom(), true))
                : Optional.empty();
    }

    private static Actor actor(Names names, boolean assigned) {
        return new Actor(names.list(), names.span(), names.end(), assigned);
    }
}
