package vn.kehoach.reading.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.FindingLine;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.plan.finding.ReadFindings;
import vn.kehoach.shared.Refused;

/** Does what a finding of the reading proposes. */
public final class Mend {

    private static final String BEFORE_OR_BY = "before-vs-by";
    private static final Pattern LINE = Pattern.compile("obligations\\[(\\d{1,6})]");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}\\s*[-–]\\s*\\d{4}");

    private Mend() {}

    /**
     * The words on its button at one of the places of which it speaks; empty where a click cannot mend it there.
     *
     * @param content the plan's content as it stands
     * @param field one of the finding's fields, {@code obligations[3]}
     */
    public static Optional<String> label(Content content, ReadFindings.Kept finding, String field) {
        return finding.line().mend().flatMap(mend -> label(mend, content, finding, field));
    }

    private static Optional<String> label(
            FindingLine.Mend mend, Content content, ReadFindings.Kept finding, String field) {
        Optional<String> label = mend.label().or(() -> Optional.of(""));
        if (finding.rule().equals(BEFORE_OR_BY)) {
            return byLastDay(content, field).map(each -> "Hạn cuối là " + each.words());
        }
        if (isDue(mend)) {
            return label.filter(words -> dated(mend, field));
        }
        return label.filter(words -> line(finding).isPresent() && isPeriod(finding, mend));
    }

    /** Of a line that is owed before a day: each line has its own last day, whatever line the finding names first. */
    private static Optional<Deadline.ByLastDay> byLastDay(Content content, String field) {
        return line(field)
                .filter(index -> index < content.obligations().size())
                .map(content.obligations()::get)
                .flatMap(line -> line.said().deadline().byLastDay());
    }

    private static boolean dated(FindingLine.Mend mend, String field) {
        return line(field).isPresent() && line(field).equals(line(mend.field().orElse("")));
    }

    private static Optional<Integer> line(ReadFindings.Kept finding) {
        return finding.fields().stream().flatMap(field -> line(field).stream()).findFirst();
    }

    private static Optional<Integer> line(String field) {
        Matcher found = LINE.matcher(field);
        return found.lookingAt() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }

    private static boolean isDue(FindingLine.Mend mend) {
        return mend.field().filter(field -> field.endsWith(".due")).isPresent();
    }

    private static boolean isPeriod(ReadFindings.Kept finding, FindingLine.Mend mend) {
        return PERIOD.matcher(mend.value().orElse("")).matches()
                && PERIOD.matcher(words(finding)).find();
    }

    private static String words(ReadFindings.Kept finding) {
        return finding.line().source().flatMap(Source::text).orElse("");
    }

    static void apply(Sheet sheet, String rule, String field) {
        Content content = sheet.content();
        ReadFindings.Kept finding = ReadFindings.in(content).stream()
                .filter(kept -> kept.rule().equals(rule)
                        && kept.fields().contains(field)
                        && label(content, kept, field).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        Refused.invalid("rule", "Điều cần xem lại", "không còn, hoặc không sửa bằng một lần bấm được"));
        // Where several lines have the finding, the one is meant below which the button was pressed.
        int index = line(field).or(() -> line(finding)).orElseThrow();
        FindingLine.Mend mend = finding.line().mend().orElseThrow();
        String value = mend.value().orElse("");
        if (rule.equals(BEFORE_OR_BY)) {
            Deadline last = byLastDay(content, field).orElseThrow().deadline();
            sheet.change(index, line -> Item.correct(line, line.said().by(last)));
        } else if (isDue(mend)) {
            sheet.change(index, line -> Correction.date(line, value));
        } else {
            Matcher wrong = PERIOD.matcher(words(finding));
            if (wrong.find()) {
                sheet.change(index, line -> replaced(line, wrong.group(), value));
            }
        }
    }

    private static ObligationLine replaced(ObligationLine line, String wrong, String right) {
        Said said = line.said();
        String what = Item.what(line).replace(wrong, right);
        return Item.correct(line, said.about(said.who(), Optional.of(what), said.kind()));
    }
}
