package vn.kehoach.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as Vietnamese offices write them. */
public final class VietnamNumber {

    private static final Locale VIETNAMESE = new Locale("vi", "VN");

    private VietnamNumber() {}

    /** {@code 1.200,5}: at most six digits behind the comma. */
    public static String words(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }
}
