package vn.kehoach.document.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.reading.file.WordPieces.Piece;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.Refused;

/**
 * What the Word file of a report says between its head and its signature, and behind it. Head and signature are set anew, as
 * those of every document.
 */
public record WrittenReport(String title, List<Block> body, List<Block> annexes) {

    private static final String KIND = "bao cao";
    private static final Pattern RECIPIENTS = Pattern.compile("(?imu)^[\\s*]*Nơi nhận");
    private static final Pattern CAPACITY = Pattern.compile("(?u)^(TM|T/M|KT|K/T|TL|T/L|TUQ)\\.?\\s.*");

    /**
     * Read off the pieces of that file.
     *
     * @throws Refused naming what is not there
     */
    public static WrittenReport of(String file, List<Piece> pieces) {
        int kind = find(pieces, 0, WrittenReport::isKind)
                .orElseThrow(() -> refused(file, "không có dòng “BÁO CÁO” ở đầu văn bản"));
        int title = find(pieces, kind + 1, piece -> !piece.isTable())
                .orElseThrow(() -> refused(file, "không có trích yếu dưới dòng “BÁO CÁO”"));
        int end = find(pieces, title + 1, WrittenReport::isEnd).orElse(pieces.size());
        List<Block> body = pieces.subList(title + 1, end).stream()
                .map(WrittenReport::block)
                .toList();
        if (body.isEmpty()) {
            throw refused(file, "không có nội dung giữa trích yếu và chữ ký");
        }
        int behind = IntStream.range(end, pieces.size())
                .filter(at -> isAnnex(pieces.get(at)))
                .findFirst()
                .orElse(pieces.size());
        return new WrittenReport(
                pieces.get(title).text(),
                body,
                pieces.subList(behind, pieces.size()).stream()
                        .map(WrittenReport::block)
                        .toList());
    }

    private static Optional<Integer> find(List<Piece> pieces, int from, Predicate<Piece> wanted) {
        return IntStream.range(from, pieces.size())
                .filter(at -> wanted.test(pieces.get(at)))
                .boxed()
                .findFirst();
    }

    private static boolean isKind(Piece piece) {
        return !piece.isTable() && Folding.fold(piece.text()).equals(KIND);
    }

    private static boolean isEnd(Piece piece) {
        return RECIPIENTS.matcher(piece.words()).find()
                || !piece.isTable() && CAPACITY.matcher(piece.text()).matches();
    }

    private static boolean isAnnex(Piece piece) {
        return !piece.isTable() && Folding.fold(piece.text()).startsWith("phu luc");
    }

    private static Block block(Piece piece) {
        return piece.isTable() ? Block.grid(piece.rows()) : Block.of(piece.text());
    }

    private static Refused refused(String file, String why) {
        return Refused.invalid("file", "Tệp", "“" + file + "” " + why);
    }
}
