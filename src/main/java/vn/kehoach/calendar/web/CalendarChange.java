package vn.kehoach.calendar.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.calendar.CalendarDay;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * The days of a year as they are typed; the shape that GET answers may be sent back.
 *
 * @param year not read: the path says it
 * @param version what was read, null to overwrite
 * @param proposed not read
 * @param items the days
 */
record CalendarChange(Integer year, Long version, Boolean proposed, List<Row> items) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 200;

    /** A day as it is typed. */
    record Row(String day, String kind, String name, String source) {}

    /** The days, where all are well formed; else refused with each field at fault. */
    List<CalendarDay> daysOf(int wanted) {
        if (items == null) {
            throw Refused.invalid("items", "Danh sách ngày", "chưa có");
        }
        List<FieldError> errors = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            check(items.get(i), "items[" + i + "].", wanted, seen, errors);
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return items.stream().map(CalendarChange::day).toList();
    }

    private static void check(Row row, String path, int year, Set<LocalDate> seen, List<FieldError> errors) {
        if (row == null) {
            errors.add(new FieldError(path.substring(0, path.length() - 1), "Ngày", "chưa có"));
            return;
        }
        Optional<LocalDate> day = date(row.day());
        Optional<DayKind> kind = kind(row.kind());
        dayError(row, day, year, seen).ifPresent(text -> errors.add(new FieldError(path + "day", "Ngày", text)));
        kindError(day, kind).ifPresent(text -> errors.add(new FieldError(path + "kind", "Loại ngày", text)));
        textError(row.name()).ifPresent(text -> errors.add(new FieldError(path + "name", "Tên ngày", text)));
        textError(row.source()).ifPresent(text -> errors.add(new FieldError(path + "source", "Căn cứ", text)));
    }

    private static Optional<String> dayError(Row row, Optional<LocalDate> day, int year, Set<LocalDate> seen) {
        if (day.isEmpty()) {
            return Optional.of("“" + (row.day() == null ? "" : row.day()) + "” không phải ngày có thật; viết như "
                    + year + "-01-31");
        }
        if (day.get().getYear() != year) {
            return Optional.of("không thuộc năm " + year);
        }
        return seen.add(day.get()) ? Optional.empty() : Optional.of("đã có ở dòng khác");
    }

    private static Optional<String> kindError(Optional<LocalDate> day, Optional<DayKind> kind) {
        if (kind.isEmpty()) {
            return Optional.of("phải là HOLIDAY (nghỉ lễ), SUBSTITUTE_OFF (nghỉ bù) hoặc WORKING_SWAP (làm bù)");
        }
        boolean swap = kind.get() == DayKind.WORKING_SWAP;
        return swap && day.isPresent() && !weekend(day.get())
                ? Optional.of("chỉ làm bù vào thứ Bảy, Chủ nhật")
                : Optional.empty();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    private static Optional<String> textError(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of("chưa có");
        }
        return text.length() > LONGEST ? Optional.of("dài hơn " + LONGEST + " chữ") : Optional.empty();
    }

    private static CalendarDay day(Row row) {
        return new CalendarDay(
                date(row.day()).orElseThrow(),
                kind(row.kind()).orElseThrow(),
                row.name().strip(),
                row.source().strip());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.ofNullable(text).map(typed -> LocalDate.parse(typed.strip(), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayKind> kind(String text) {
        return Stream.of(DayKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }
}
