package vn.kehoach.reading.time;

import java.util.List;

/** Finds the dates, periods, hours and recurring terms that a Vietnamese document names. */
public final class DateGrammar {

    private DateGrammar() {}

    /** All mentions in their order; places are those of the text, which must be in NFC. */
    public static List<DateMention> find(String text, YearFrame frame) {
        return List.of();
    }
}
