package vn.kehoach.organisation.naming;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shared.Folding;

/** What is left of a name when everything is dropped that plans write or leave out as they please. */
public final class NameKey {

    private static final Pattern CITY = Pattern.compile("\\btp\\b");
    private static final Pattern HCM = Pattern.compile("\\b(?:tphcm|thanh pho hcm)\\b");
    private static final Pattern TRAILING_CITY = Pattern.compile("(?<=.) thanh pho(?: ho chi minh)?$");
    private static final Pattern LEADING = Pattern.compile("^(?:cac )?(?:chi doan |doan )?(?=.)");
    private static final Pattern COLLECTIVE =
            Pattern.compile("^(?:t ?m )?(?:bch|btv|ban chap hanh|ban thuong vu|thuong truc) (?=.)");

    /** With their marks: "Mỗi" is one of all, "Mới" belongs to a name. */
    private static final Pattern ALL = Pattern.compile(
            "(?iu)^\\s*(?:(?:tất cả|toàn thể|toàn bộ|mỗi một|mỗi|mọi|từng|các|những|100\\s?%)\\s+)+(?=\\S)");

    private NameKey() {}

    /** "Mỗi cơ sở Đoàn", "Tất cả các cơ sở Đoàn" without the words that say that all of them are meant; empty without any. */
    static Optional<String> withoutAll(String name) {
        Matcher all = ALL.matcher(Normalizer.normalize(name, Normalizer.Form.NFC));
        return all.find() ? Optional.of(all.replaceFirst("")) : Optional.empty();
    }

    /** Without leading "các", "Đoàn", "Chi đoàn": {@code "Đoàn Sở Y tế TP. HCM"} becomes {@code "so y te"}. */
    public static String of(String name) {
        return LEADING.matcher(text(name)).replaceFirst("");
    }

    /** Folded, without a trailing "Thành phố": the shape in which ends of names are compared. */
    static String text(String name) {
        String plain = CITY.matcher(Folding.fold(name)).replaceAll("thanh pho");
        return TRAILING_CITY
                .matcher(HCM.matcher(plain).replaceAll("thanh pho ho chi minh"))
                .replaceFirst("");
    }

    /** {@code "TM. BAN THƯỜNG VỤ ĐOÀN KHỐI"} becomes the key of Đoàn Khối: who issues, not by which organ. */
    static String ofIssuer(String name) {
        return LEADING.matcher(COLLECTIVE.matcher(text(name)).replaceFirst("")).replaceFirst("");
    }
}
