package vn.kehoach.reading.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.template.IndicatorLine;
import vn.kehoach.plan.content.template.IndicatorType;
import vn.kehoach.plan.content.template.TemplateLine;
import vn.kehoach.reading.document.Table;
import vn.kehoach.reading.document.Table.Column;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.duty.Obligation;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.text.Span;
import vn.kehoach.shared.Folding;

/**
 * The template of a report as a table in an annex has it. It is a proposal: what a unit of measure tells of the type is taken
 * from there, bounds and what is required are for the drafter.
 */
final class AnnexTemplate {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 50;
    private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}[.)]?|[A-H][.)]?");
    private static final Pattern PERCENT = Pattern.compile("%|phan tram|ty le.*|ti le.*");
    private static final Pattern MONEY = Pattern.compile("(?:trieu |ty |ti |nghin |ngan )?(?:dong|vnd)");
    private static final Pattern YES_NO = Pattern.compile("co\\s*[/,]?\\s*khong");
    private static final Pattern DECIMAL = Pattern.compile("m2|m²|km|ha|kg|tan|ta|lit|gio|diem");
    /** A rule of dashes below the names of the columns is no row. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    private static final Pattern NAMED = Pattern.compile(".*\\b(?:mau|bieu|phu luc|de cuong)\\b.*", Pattern.DOTALL);

    private final Page page;
    private final Optional<TemplateLine> template;
    private final boolean named;

    AnnexTemplate(Draft draft, Sources sources) {
        this.page = draft.page();
        this.template = draft.tail().indicators().flatMap(table -> read(table, sources));
        this.named = draft.obligations().stream().anyMatch(this::namesIt);
    }

    /** That of a report; where some report names a form or an annex, of those that do. */
    Optional<TemplateLine> of(Obligation work) {
        boolean its = work.kind() == ObligationKind.UNIT_REPORT && (!named || namesIt(work));
        return its ? template : Optional.empty();
    }

    private boolean namesIt(Obligation work) {
        return work.kind() == ObligationKind.UNIT_REPORT
                && NAMED.matcher(page.plain(work.what())).matches();
    }

    private Optional<TemplateLine> read(Table table, Sources sources) {
        List<IndicatorLine> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String group = "";
        int end = table.start();
        for (Map<Column, Span> row : table.rows()) {
            Optional<Span> task = Table.cell(row, Column.TASK);
            String name = task.map(page::words).orElse("");
            if (isGroup(row)) {
                group = name;
            } else if (WORDS.matcher(name).find() && lines.size() < MOST) {
                lines.add(line(lines.size(), unlike(name, group, names), unit(row)));
                end = Math.max(end, task.orElseThrow().end());
            }
        }
        Span place = new Span(table.start(), end);
        return lines.isEmpty() ? Optional.empty() : Optional.of(TemplateLine.read(lines, sources.of(place)));
    }

    /** "I. Công tác tổ chức": a heading between the rows measures nothing. */
    private boolean isGroup(Map<Column, Span> row) {
        boolean numbered = Table.cell(row, Column.NUMBER)
                .map(page::words)
                .filter(number -> GROUP.matcher(number).matches())
                .isPresent();
        return numbered && unit(row).isEmpty();
    }

    private Optional<String> unit(Map<Column, Span> row) {
        return Table.cell(row, Column.MEASURE)
                .map(page::words)
                .map(String::strip)
                .filter(unit -> !unit.isEmpty() && unit.length() <= LONGEST_UNIT && !unit.matches("[-–.…]+"));
    }

    /** Two rows of one name are told apart by their groups, then by counting. */
    private static String unlike(String name, String group, Set<String> names) {
        String first = cut(name);
        String second = group.isEmpty() ? first : cut(group + ": " + name);
        String found = names.contains(Folding.loosely(first)) ? second : first;
        for (int n = 2; !names.add(Folding.loosely(found)); n++) {
            found = cut(second.substring(0, Math.min(second.length(), LONGEST_NAME - 6))) + " (" + n + ")";
        }
        return found;
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }

    private static IndicatorLine line(int index, String name, Optional<String> unit) {
        return IndicatorLine.read(
                index, name, unit, type(unit.map(Folding::loosely).orElse("")));
    }

    private static IndicatorType type(String unit) {
        if (PERCENT.matcher(unit).matches()) {
            return IndicatorType.PERCENT;
        }
        if (MONEY.matcher(unit).matches()) {
            return IndicatorType.MONEY;
        }
        if (YES_NO.matcher(unit).matches()) {
            return IndicatorType.YES_NO;
        }
        return DECIMAL.matcher(unit).matches() ? IndicatorType.DECIMAL : IndicatorType.INTEGER;
    }
}
