package vn.kehoach.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Vietnamese offices write them. */
public final class VietnamNumber {

    /** What is said of a number that is out of reach; the end of the sentence "label: …". */
    public static final String REACH = "phải trong khoảng ±1.000.000.000.000.000, nhiều nhất 6 chữ số sau dấu phẩy";

    private static final Locale VIETNAMESE = new Locale("vi", "VN");
    private static final BigDecimal MOST = new BigDecimal("1E15");
    private static final int FRACTION = 6;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern GROUPED = Pattern.compile("[-+−]?\\d{1,3}(\\.\\d{3})+(,\\d{1,20})?");
    private static final Pattern PLAIN = Pattern.compile("[-+−]?\\d{1,20}([.,]\\d{1,20})?");

    private VietnamNumber() {}

    /** {@code 1.200,5}: at most six digits behind the comma. */
    public static String words(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(FRACTION);
        return format.format(number);
    }

    /** {@code 1.200,5}, {@code 1200,5} or {@code 1200.5}; three digits behind a point are thousands. Empty for what is none. */
    public static Optional<BigDecimal> read(String typed) {
        String text = SPACES.matcher(typed).replaceAll("");
        boolean grouped = GROUPED.matcher(text).matches();
        if (!grouped && !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = grouped ? text.replace(".", "") : text;
        return Optional.of(new BigDecimal(digits.replace(',', '.').replace('−', '-')));
    }

    /** Whether it is a number that adds up with others and can be read in a cell. */
    public static boolean isInReach(BigDecimal number) {
        return number.abs().compareTo(MOST) <= 0 && number.stripTrailingZeros().scale() <= FRACTION;
    }
}
