package vn.kehoach.reading.agree;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.LunarCalendar;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.review.FormAndText;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.reading.content.PlanReading;
import vn.kehoach.reading.desk.LeftInText;
import vn.kehoach.reading.desk.Marks;
import vn.kehoach.reading.time.Days;
import vn.kehoach.reading.time.LunarDays;
import vn.kehoach.shared.Refused;

/** Reads texts as this installation reads them; one that is read again and again for a while is read once. */
@Component
public class ReadAgain implements FormAndText {

    private static final Duration KEPT = Duration.ofMinutes(20);
    private static final long MOST_LETTERS = 8_000_000;

    private final PlanReader reader;
    private final Cache<String, Content> read = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_LETTERS)
            .weigher((String text, Content content) -> 1_000 + text.length())
            .build();

    ReadAgain(Days days) {
        this.reader = new PlanReader(
                days, day -> LunarCalendar.of(day).map(lunar -> new LunarDays.DayAndMonth(lunar.day(), lunar.month())));
    }

    /** The reader itself. */
    public PlanReader reader() {
        return reader;
    }

    /** What that text says. */
    public Content of(String text) {
        return read.get(text, words -> {
            PlanReading reading = reader.read(words);
            return reading.content().of(reading.text());
        });
    }

    @Override
    public Compared compared(PlanContent content) {
        return content.typed()
                .document()
                .text()
                .map(text -> compared(content, text))
                .orElse(new Compared(content, List.of()));
    }

    /** A text that cannot be read just now, because it takes too long, leaves what is marked already. */
    private Compared compared(PlanContent content, String text) {
        try {
            Content reading = of(text);
            Content marked = Marks.of(content.typed(), reading);
            return new Compared(PlanContent.kept(marked.json()), LeftInText.of(marked, reading));
        } catch (Refused tooMuch) {
            return new Compared(content, List.of());
        }
    }
}
