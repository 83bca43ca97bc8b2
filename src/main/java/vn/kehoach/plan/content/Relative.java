package vn.kehoach.plan.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * A deadline that hangs on another date: "trước sự kiện 03 ngày làm việc".
 *
 * @param anchor what it is reckoned from; {@link #EVENT} is the event of the plan
 * @param amount how many units lie between; 0 is the anchor itself
 */
public record Relative(String anchor, int amount, Unit unit, Direction direction) {

    /** The event of the plan. */
    public static final String EVENT = "EVENT";

    /** More than that is a slip of the pen. */
    public static final int MOST = 1000;

    /** What is counted. */
    public enum Unit {
        /** Days of the calendar. */
        DAYS,
        /** Days on which offices work. */
        WORKING_DAYS,
        /** Weeks. */
        WEEKS,
        /** Months. */
        MONTHS
    }

    /** On which side of the anchor it lies. */
    public enum Direction {
        /** Earlier. */
        BEFORE,
        /** Later. */
        AFTER
    }

    /** Due at the event itself. */
    public static Relative atEvent() {
        return new Relative(EVENT, 0, Unit.DAYS, Direction.AFTER);
    }

    /** On the day of the event at an hour of its own; where the event moves, due at the event. */
    public static Relative besideEvent() {
        return new Relative(EVENT, 0, Unit.DAYS, Direction.BEFORE);
    }

    /** Whether it is due when the event takes place. */
    public boolean exactlyAtEvent() {
        return fromEvent() && amount == 0 && direction == Direction.AFTER;
    }

    /** Whether it is the event of the plan that it is reckoned from. */
    public boolean fromEvent() {
        return EVENT.equals(anchor);
    }

    static <T extends Enum<T>> Optional<T> named(Class<T> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
