package vn.kehoach.document.paper;

import java.util.List;
import java.util.Locale;
import vn.kehoach.shared.Folding;

/** The layout that the issuing bodies follow. */
public enum Layout {
    /** Đoàn: HD 29-HD/TWĐTN-VP of 2013. */
    YOUTH("***", List.of("ĐOÀN TNCS HỒ CHÍ MINH"), "Số: "),
    /** Party: HD 36-HD/VPTW of 2018. */
    PARTY("*", List.of("ĐẢNG CỘNG SẢN VIỆT NAM"), "Số "),
    /** State bodies, and unions with them: NĐ 30/2020. */
    STATE("", List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"), "Số: ");

    private final String below;
    private final List<String> right;
    private final String numberLabel;

    Layout(String below, List<String> right, String numberLabel) {
        this.below = below;
        this.right = right;
        this.numberLabel = numberLabel;
    }

    /** What stands below the issuing body; empty where a rule is drawn. */
    public String below() {
        return below;
    }

    /** The lines at the right. */
    public List<String> right() {
        return right;
    }

    String numberLabel() {
        return numberLabel;
    }

    /** That of bodies of these names; of different kinds together that of the State. */
    static Layout of(List<String> issuers, String symbol) {
        List<Layout> each = issuers.stream().map(Layout::ofOne).distinct().toList();
        if (each.isEmpty()) {
            return symbol.toUpperCase(Locale.ROOT).contains("ĐTN") ? YOUTH : STATE;
        }
        return each.size() == 1 ? each.get(0) : STATE;
    }

    private static Layout ofOne(String issuer) {
        String name = " " + Folding.fold(issuer) + " ";
        if (name.contains(" lien doan ") || name.contains(" cong doan ") || name.contains(" doan dai bieu ")) {
            return STATE;
        }
        if (name.contains(" doan ")) {
            return YOUTH;
        }
        return name.matches(".*\\b(dang uy|tinh uy|thanh uy|huyen uy|quan uy|chi bo|dang bo|dang doan)\\b.*")
                ? PARTY
                : STATE;
    }
}
