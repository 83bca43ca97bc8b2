package vn.kehoach.dossier.web;

import static org.springframework.util.StringUtils.uncapitalize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.consultation.Stance;
import vn.kehoach.consultation.Subject;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.plan.content.Silence;

/** One round in the table of opinions and responses. */
record OpinionRound(String title, List<Line> opinions) {

    /** One opinion and what became of it. */
    record Line(String name, Tag opinion, String givenAt, String comments, String response, String responseText) {

        static Line of(OpinionTable.Row row) {
            return new Line(
                    who(row),
                    stance(row),
                    Reading.moment(row.given().givenAt()),
                    row.given().comments(),
                    response(row),
                    row.answered().responseText());
        }

        private static String who(OpinionTable.Row row) {
            return row.given().givenBy() == null
                    ? row.name()
                    : row.given().givenByName() + " (thay " + row.name() + ")";
        }

        private static Tag stance(OpinionTable.Row row) {
            Stance opinion = row.given().opinion();
            if (opinion == null) {
                return new Tag("Đang chờ", Tag.WAITING);
            }
            return switch (opinion) {
                case AGREE -> new Tag(opinion.label(), Tag.GOOD);
                case AGREE_WITH_COMMENTS -> new Tag(opinion.label(), Tag.WAITING);
                case DISAGREE -> new Tag(opinion.label(), Tag.BAD);
                case SILENT ->
                    new Tag(Stance.SILENT.label() + meaning(row.asked().silence()), Tag.PLAIN);
            };
        }

        private static String meaning(Silence silence) {
            return " (tính là " + uncapitalize(silence.label()) + ")";
        }

        private static String response(OpinionTable.Row row) {
            if (row.answered().response() != null) {
                return row.answered().response().label();
            }
            boolean awaited = row.given().asksForResponse() && row.asked().subject() == Subject.PLAN;
            return awaited ? "Chưa trả lời" : "";
        }
    }

    static List<OpinionRound> of(List<OpinionTable.Row> rows) {
        Map<Integer, List<OpinionTable.Row>> rounds = rows.stream()
                .collect(Collectors.groupingBy(row -> row.asked().round(), LinkedHashMap::new, Collectors.toList()));
        return rounds.values().stream().map(OpinionRound::round).toList();
    }

    private static OpinionRound round(List<OpinionTable.Row> rows) {
        OpinionTable.Row first = rows.get(0);
        String subject = uncapitalize(first.asked().subject().label());
        return new OpinionRound(
                "Đợt " + first.asked().round() + ": " + subject,
                rows.stream().map(Line::of).toList());
    }
}
