package vn.kehoach.plan.content.template;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.shared.Worded;

/** What a unit may write for an indicator. */
public enum IndicatorType implements Worded {
    /** A whole number. */
    INTEGER("số nguyên", true, true),
    /** A number with a fraction. */
    DECIMAL("số thập phân", true, true),
    /** A share; shares of several units do not add up. */
    PERCENT("phần trăm", true, false),
    /** An amount of money in the unit of measure of the indicator. */
    MONEY("tiền", true, true),
    /** Có or không. */
    YES_NO("có/không", false, false),
    /** A few words. */
    TEXT("chữ ngắn", false, false);

    private final String label;
    private final boolean number;
    private final boolean addsUp;

    IndicatorType(String label, boolean number, boolean addsUp) {
        this.label = label;
        this.number = number;
        this.addsUp = addsUp;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is a number, which may have bounds. */
    public boolean isNumber() {
        return number;
    }

    /** Whether what several units write may be added up. */
    public boolean addsUp() {
        return addsUp;
    }

    /** The type of that name. */
    public static Optional<IndicatorType> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
