package vn.kehoach.reading.time;

import java.util.Optional;
import vn.kehoach.reading.text.Span;

/**
 * A day by the lunar calendar, such as "Mùng 10 Tết Quý Mão".
 *
 * @param month 1 for tháng Giêng and for Tết, 12 for tháng Chạp
 * @param yearName Can and Chi as written, where they stand there
 */
public record LunarMention(Span span, int day, int month, Optional<String> yearName) {}
