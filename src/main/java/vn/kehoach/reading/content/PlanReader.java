package vn.kehoach.reading.content;

import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.draft.DraftReader;
import vn.kehoach.reading.review.Review;
import vn.kehoach.reading.text.Budget;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.time.Days;
import vn.kehoach.reading.time.LunarDays;

/** Reads an official plan from its text. Nothing is guessed silently: what is uncertain is marked, with its place. */
public final class PlanReader {

    private final Days days;
    private final LunarDays lunarDays;

    /** A reader that knows no public holidays; Saturdays and Sundays are days of rest. */
    public PlanReader() {
        this(Days.WEEKENDS, LunarDays.UNKNOWN);
    }

    /** A reader that asks a calendar for working days and for days of the lunar year. */
    public PlanReader(Days days, LunarDays lunarDays) {
        this.days = days;
        this.lunarDays = lunarDays;
    }

    /**
     * What the text says; of a text that is no plan, that it is none.
     *
     * @throws vn.kehoach.shared.Refused naming what is too much, where nobody could go through it
     */
    public PlanReading read(String text) {
        Page page = Page.of(text, Budget.ofThread());
        Draft draft = new DraftReader(page, days).read();
        page.budget()
                .check(
                        draft.obligations().size(),
                        draft.timeline().size(),
                        draft.tail().recipients().size(),
                        draft.tail().signatories().size());
        return new PlanReading(
                page.text(), new ReadContent(draft, new Review(draft, days, lunarDays).findings()).content());
    }
}
