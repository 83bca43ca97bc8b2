package vn.kehoach.dossier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.dossier.web.content.PlanContentSheet;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.signing.SignatureTable;

/** One submission for signature with its signatures, also those returned or void. */
record SigningLines(String title, List<Line> signatures) {

    /** One signature. */
    record Line(String authority, String name, Tag state, String at, String reason) {

        static Line of(SignatureTable.Row row) {
            return new Line(
                    PlanContentSheet.joined(", ", row.authority(), row.position() == null ? "" : row.position()),
                    row.substitute() == null ? row.name() : row.name() + " (ký thay: " + row.substituteName() + ")",
                    Tag.of(row.state()),
                    Reading.moment(row.signedAt()),
                    row.reason());
        }
    }

    static List<SigningLines> of(List<SignatureTable.Row> rows) {
        Map<String, List<SignatureTable.Row>> signings = rows.stream()
                .collect(Collectors.groupingBy(SignatureTable.Row::signing, LinkedHashMap::new, Collectors.toList()));
        List<SigningLines> lines = new ArrayList<>();
        signings.values()
                .forEach(signing -> lines.add(new SigningLines(
                        "Lần trình ký " + (lines.size() + 1),
                        signing.stream().map(Line::of).toList())));
        return List.copyOf(lines);
    }
}
