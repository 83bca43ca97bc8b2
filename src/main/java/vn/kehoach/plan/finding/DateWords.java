package vn.kehoach.plan.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shared.VietnamTime;

/** Dates inside a sentence, {@code 2020-02-25T17:00}, written as people do. */
public final class DateWords {

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?\\b");

    private DateWords() {}

    /** {@code Lấy hạn 2020-02-25T17:00} becomes {@code Lấy hạn 17g00 ngày 25/02/2020}. */
    public static String in(String sentence) {
        return ISO.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(VietnamTime.deadline(found.group())
                        .map(VietnamTime::words)
                        .orElse(found.group())))
                .replace("ngày ngày", "ngày");
    }
}
