package vn.kehoach.reading.time;

import static vn.kehoach.reading.time.DateMention.Precision.OPEN;
import static vn.kehoach.reading.time.DateMention.Precision.RELATIVE;

import java.util.Optional;

/** What is reckoned from an event, and what has no day at all. */
final class RelativeRules {

    private static final String UNIT = "(?:ngay|tuan|thang|gio)(?:\\s+lam viec)?";
    private static final String ANCHOR = "([^,.;:()\\n]{2,80})";

    static final Rule SO_LONG_AFTER = Rule.of(
            "\\b(?:(?:trong(?: vong)?|cham nhat(?: la)?|khong qua|sau|toi da|truoc)\\s+)*" + Pieces.COUNT + "\\s+"
                    + UNIT + ",?\\s+(?:sau khi|sau|ke tu|tinh tu|tu khi|tu ngay|truoc khi|truoc)\\s+" + ANCHOR,
            match -> Optional.of(Found.of(match.span(), RELATIVE).reckonedFrom(match.place(1))));

    static final Rule BEFORE_SO_LONG = Rule.of(
            "\\b(?:truoc|sau)\\s+" + Pieces.COUNT + "\\s+" + UNIT
                    + "\\s+(?:to chuc|dien ra|khai mac|ket thuc|khi|cua)\\s+" + ANCHOR,
            match -> Optional.of(Found.of(match.span(), RELATIVE).reckonedFrom(match.place(1))));

    static final Rule BEFORE_AN_EVENT = Rule.of(
            "\\b(?:truoc|sau|ngay sau)\\s+(?:khi\\s+|ngay\\s+)?((?:to chuc|dien ra|khai mac|ket thuc|ban hanh|nhan duoc|co)\\b[^,.;:()\\n]{2,60}?)\\s+(?:it nhat\\s+|toi thieu\\s+)?"
                    + Pieces.COUNT + "\\s+" + UNIT + "\\b",
            match -> Optional.of(Found.of(match.span(), RELATIVE).reckonedFrom(match.place(1))));

    static final Rule RIGHT_AFTER = Rule.of(
            "\\b(?:ngay sau|sau|truoc)\\s+(?:khi\\s+)((?:to chuc|dien ra|khai mac|ket thuc|ban hanh|nhan duoc|hoan thanh|nhan)\\b[^,.;:()\\n]{2,60})",
            match -> Optional.of(Found.of(match.span(), RELATIVE).reckonedFrom(match.place(1))));

    static final Rule WHENEVER = Rule.of(
            "\\bkhi\\s+co\\s+(?!the\\b)[^,.;:()\\n]{2,60}|\\btheo\\s+(?:de nghi|yeu cau)\\b|\\bthuong xuyen\\b|\\btrong suot\\b[^,.;:()\\n]{0,40}|\\bdot xuat\\b",
            match -> Optional.of(Found.of(match.span(), OPEN).reckonedFrom(match.span())));

    private RelativeRules() {}
}
