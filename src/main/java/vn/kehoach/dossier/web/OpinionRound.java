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
                    row.givenBy() == null ? row.name() : row.givenByName() + " (thay " + row.name() + ")",
                    stance(row),
                    Reading.moment(row.givenAt()),
                    row.comments(),
                    response(row),
                    row.responseText());
        }

        private static Tag stance(OpinionTable.Row row) {
            if (row.opinion() == null) {
                return new Tag("Đang chờ", Tag.WAITING);
            }
            return switch (row.opinion()) {
                case AGREE -> new Tag(row.opinion().label(), Tag.GOOD);
                case AGREE_WITH_COMMENTS -> new Tag(row.opinion().label(), Tag.WAITING);
                case DISAGREE -> new Tag(row.opinion().label(), Tag.BAD);
                case SILENT -> new Tag(Stance.SILENT.label() + meaning(row.silence()), Tag.PLAIN);
            };
        }

        private static String meaning(Silence silence) {
            return " (tính là " + uncapitalize(silence.label()) + ")";
        }

        private static String response(OpinionTable.Row row) {
            if (row.response() != null) {
                return row.response().label();
            }
            boolean awaited = row.opinion() != null && row.opinion().asksForResponse() && row.subject() == Subject.PLAN;
            return awaited ? "Chưa trả lời" : "";
        }
    }

    static List<OpinionRound> of(List<OpinionTable.Row> rows) {
        Map<Integer, List<OpinionTable.Row>> rounds = rows.stream()
                .collect(Collectors.groupingBy(OpinionTable.Row::round, LinkedHashMap::new, Collectors.toList()));
        return rounds.values().stream().map(OpinionRound::round).toList();
    }

    private static OpinionRound round(List<OpinionTable.Row> rows) {
        OpinionTable.Row first = rows.get(0);
        String subject = uncapitalize(first.subject().label());
        return new OpinionRound(
                "Đợt " + first.round() + ": " + subject,
                rows.stream().map(Line::of).toList());
    }
}
