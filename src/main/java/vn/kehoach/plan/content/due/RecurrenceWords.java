package vn.kehoach.plan.content.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.content.due.Recurrence.MonthOfPeriod;
import vn.kehoach.shared.VietnamTime;

/** The rule by which work comes back as people write it; every page, form and mail takes its words from here. */
record RecurrenceWords(Recurrence rule) {

    private static final int HALF = 6;
    private static final int LAST_OF_A_MONTH = 31;

    String words() {
        String days = joined(" ", day(), round());
        return joined(
                ", ",
                rule.before() && rule.isComplete() && rule.hour().isEmpty() ? "trước " + days : days,
                rule.hour().map(VietnamTime::hour).orElse(""),
                rule.until()
                        .map(last -> "đến hết ngày " + VietnamTime.day(last))
                        .orElse(""));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Within its month or week; of a half year and a year the month stands with the day. */
    private String day() {
        if (rule.every() == Every.WEEKLY) {
            return rule.weekday().map(VietnamTime::weekday).orElse("");
        }
        return rule.day()
                .map(day -> "ngày " + withMonth(day))
                .orElseGet(() ->
                        joined(" ", rule.weekday().map(VietnamTime::weekday).orElse(""), week()));
    }

    private String withMonth(int day) {
        return switch (rule.every()) {
            case YEARLY -> "%02d/%02d".formatted(day, rule.monthInYear());
            case HALF_YEARLY ->
                "%1$02d/%2$02d và %1$02d/%3$02d".formatted(day, rule.monthInYear(), rule.monthInYear() + HALF);
            default -> day == LAST_OF_A_MONTH ? "cuối" : "%02d".formatted(day);
        };
    }

    private String week() {
        int week = rule.week().orElse(rule.weekday().isPresent() ? 1 : 0);
        return switch (week) {
            case 0 -> "";
            case 1 -> "tuần đầu";
            case 2 -> "tuần thứ hai";
            case 3 -> "tuần thứ ba";
            case 4 -> "tuần thứ tư";
            case 5 -> "tuần thứ năm";
            default -> "tuần cuối";
        };
    }

    private String round() {
        return switch (rule.every()) {
            case WEEKLY, MONTHLY -> rule.every().label();
            case QUARTERLY ->
                rule.isComplete() ? monthOfQuarter() : rule.every().label();
            case HALF_YEARLY -> halves();
            case YEARLY ->
                rule.day().isEmpty() && (rule.isComplete() || rule.month().isPresent())
                        ? "tháng " + rule.monthInYear() + " hằng năm"
                        : "hằng năm";
        };
    }

    private String halves() {
        if (!rule.isComplete()) {
            return rule.every().label();
        }
        return rule.day().isPresent()
                ? "hằng năm"
                : "tháng " + rule.monthInYear() + " và tháng " + (rule.monthInYear() + HALF) + " hằng năm";
    }

    private String monthOfQuarter() {
        return switch (rule.monthOfPeriod().orElse(MonthOfPeriod.LAST)) {
            case FIRST -> "tháng đầu quý";
            case MIDDLE -> "tháng giữa quý";
            case LAST -> "tháng cuối quý";
        };
    }

    /** The period that a date stands for: {@code quý I/2024}. */
    String period(LocalDate due) {
        int year = due.getYear();
        return switch (rule.every()) {
            case WEEKLY -> "tuần " + weekOfMonth(due) + " tháng " + due.getMonthValue() + "/" + year;
            case MONTHLY -> "tháng " + due.getMonthValue() + "/" + year;
            case QUARTERLY -> "quý " + roman((due.getMonthValue() + 2) / 3) + "/" + year;
            case HALF_YEARLY -> (due.getMonthValue() <= HALF ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case YEARLY -> "năm " + year;
        };
    }

    private static long weekOfMonth(LocalDate day) {
        LocalDate monday = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return ChronoUnit.WEEKS.between(monday, day) + 1;
    }

    private static String roman(int quarter) {
        return quarter == 4 ? "IV" : "I".repeat(quarter);
    }
}
