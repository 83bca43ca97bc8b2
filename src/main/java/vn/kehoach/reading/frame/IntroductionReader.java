package vn.kehoach.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.words.NameReader;
import vn.kehoach.reading.words.Names;

/** Finds in the introduction who issues the plan, for documents without a head. */
public final class IntroductionReader {

    private static final Pattern ISSUES = Pattern.compile(
            "\\b(?:thong nhat |phoi hop )?(?:ban hanh|xay dung|to chuc|lap|trien khai|de ra)\\b(?: va ban hanh)?\\s+(?:ke hoach|hoi nghi|chuong trinh|cuoc|le|ngay|hoi)\\b");

    /** Place names at the end of a joint name belong to each: "Thành Đoàn và Liên đoàn Lao động Thành phố Hồ Chí Minh". */
    private static final Pattern PLACE = Pattern.compile(
            "(?u)\\s((?:Thành phố|thành phố|TP\\.?|tỉnh|Tỉnh|huyện|Huyện|quận|Quận)\\s+\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*)*)$");

    private final Page page;

    public IntroductionReader(Page page) {
        this.page = page;
    }

    public List<Header.Part> issuers(List<Span> paragraphs) {
        return paragraphs.stream()
                .map(this::issuers)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Header.Part> issuers(Span paragraph) {
        Matcher issues = ISSUES.matcher(page.plain()).region(paragraph.start(), paragraph.end());
        while (issues.find()) {
            Optional<Names> names = namesBefore(issues.start(), paragraph.start());
            if (names.isPresent()) {
                return parts(names.get());
            }
        }
        return List.of();
    }

    /** The longest run of names that ends right before the verb. */
    private Optional<Names> namesBefore(int verb, int from) {
        for (int place = from; place < verb; place++) {
            boolean begins =
                    place == from || ".,;”\" ".indexOf(page.shown().charAt(place - 1)) >= 0 || page.isGap(place - 1);
            if (begins && Character.isUpperCase(page.shown().charAt(place)) && startsClause(place, from)) {
                Optional<Names> names = NameReader.at(page, place, verb + 3).filter(each -> each.end() >= verb - 1);
                if (names.isPresent()) {
                    return names;
                }
            }
        }
        return Optional.empty();
    }

    private boolean startsClause(int place, int from) {
        int before = place - 1;
        while (before > from && page.isGap(before)) {
            before--;
        }
        return place == from || ".,;:”\"".indexOf(page.shown().charAt(before)) >= 0;
    }

    private List<Header.Part> parts(Names names) {
        List<Header.Part> parts = new ArrayList<>();
        String last = names.list().get(names.list().size() - 1);
        Matcher place = PLACE.matcher(last);
        String shared = place.find() ? " " + place.group(1) : "";
        for (String name : names.list()) {
            boolean bare = name.split(" ").length <= 2 && names.list().size() > 1;
            parts.add(new Header.Part(bare ? name + shared : name, names.span()));
        }
        return parts;
    }
}
