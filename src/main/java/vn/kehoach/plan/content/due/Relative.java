package vn.kehoach.plan.content.due;

import java.util.Arrays;
import java.util.Optional;
import vn.kehoach.shared.Worded;

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
    public enum Unit implements Worded {
        /** Days of the calendar. */
        DAYS("ngày"),
        /** Days on which offices work. */
        WORKING_DAYS("ngày làm việc"),
        /** Weeks. */
        WEEKS("tuần"),
        /** Months. */
        MONTHS("tháng");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
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

    /** {@code trước sự kiện 10 ngày}; at the anchor itself its name alone. */
    public String words() {
        String named = fromEvent() ? "sự kiện" : anchor;
        if (amount == 0) {
            return (fromEvent() ? "khi diễn ra " : direction == Direction.BEFORE ? "trước khi " : "ngay sau ") + named;
        }
        return (direction == Direction.BEFORE ? "trước " : "sau ") + named + " " + amount + " " + unit.label();
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
