package vn.kehoach.reading.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.review.DatesInWords;
import vn.kehoach.reading.time.DateMention.Bound;
import vn.kehoach.reading.time.DateMention.Precision;

/** The days by which something is due, read out of the words of a duty by the grammar of dates. */
@Component
public class NamedDates implements DatesInWords {

    /** No duty says more before its date. */
    private static final int LONGEST = 5_000;

    /** "Tính đến ngày 30/11" says up to when figures are counted, not when they are due. */
    private static final Pattern BY = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối|hạn|không muộn hơn|hết)(?!\\p{L})");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    @Override
    public List<Named> in(String words, LocalDate around) {
        String text = Normalizer.normalize(words.substring(0, Math.min(words.length(), LONGEST)), Normalizer.Form.NFC);
        return DateGrammar.find(text, new YearFrame(Optional.of(around), Optional.empty())).stream()
                .filter(date -> isDeadline(date, date.span().in(text)))
                .map(date -> named(date, date.span().in(text).strip()))
                .toList();
    }

    /** Whether the words give the day by which something is due. */
    public static boolean isDeadline(DateMention date, String words) {
        return date.bound() != Bound.ON
                && BY.matcher(words).find()
                && date.dated()
                && date.round().isEmpty()
                && (date.precision() == Precision.DAY || date.precision() == Precision.MOMENT);
    }

    private static Named named(DateMention date, String words) {
        return new Named(
                words,
                date.due().orElseThrow(),
                date.bound() == Bound.BEFORE && date.hour().isEmpty(),
                YEAR.matcher(words).find());
    }
}
