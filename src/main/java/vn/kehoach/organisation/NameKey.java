package vn.kehoach.organisation;

import java.util.regex.Pattern;
import vn.kehoach.shared.Folding;

/** What is left of a name when everything is dropped that plans write or leave out as they please. */
final class NameKey {

    private static final Pattern CITY = Pattern.compile("\\btp\\b");
    private static final Pattern HCM = Pattern.compile("\\b(?:tphcm|thanh pho hcm)\\b");
    private static final Pattern TRAILING_CITY = Pattern.compile("(?<=.) thanh pho(?: ho chi minh)?$");
    private static final Pattern LEADING = Pattern.compile("^(?:cac )?(?:chi doan |doan )?(?=.)");
    private static final Pattern COLLECTIVE =
            Pattern.compile("^(?:t ?m )?(?:bch|btv|ban chap hanh|ban thuong vu|thuong truc) (?=.)");

    private NameKey() {}

    /** Without leading "các", "Đoàn", "Chi đoàn": {@code "Đoàn Sở Y tế TP. HCM"} becomes {@code "so y te"}. */
    static String of(String name) {
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
