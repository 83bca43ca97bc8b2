package vn.kehoach.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.finding.Held;
import vn.kehoach.plan.state.PlanContent;

/**
 * What the drafter corrected in a plan that was read from a text, and the text does not say yet: the text is what is signed
 * and sent. Told with both, once; a deadline that another finding names already is not told again.
 */
@Component
class FormBesideText {

    private static final List<String> DATES = List.of("due", "before");

    Stream<Finding> findings(PlanContent content, List<Finding> ofDates) {
        boolean read = content.typed()
                .document()
                .text()
                .filter(words -> !words.isBlank())
                .isPresent();
        Set<String> told = ofDates.stream().map(Finding::field).collect(Collectors.toSet());
        return read ? content.obligations().stream().flatMap(line -> of(line, told).stream()) : Stream.empty();
    }

    private static Optional<Finding> of(ObligationLine line, Set<String> told) {
        String place = "obligations[" + line.index() + "]";
        if (line.desk().isByHand() && line.source().isEmpty()) {
            return Optional.of(finding(place, "việc “" + line.what() + "” do người soạn thêm"));
        }
        List<String> parts = new ArrayList<>();
        line.desk().read().ifPresent(read -> {
            bodies(line, read).ifPresent(parts::add);
            deadline(line, read).filter(words -> !told.contains(place)).ifPresent(parts::add);
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(finding(place, String.join("; ", parts)));
    }

    private static Finding finding(String place, String words) {
        return new Finding(
                Held.NOT_IN_TEXT,
                place,
                "Chưa có trong văn bản: " + words
                        + ". Văn bản là bản được ký và gửi đi: hãy sửa trong tệp rồi tải lên lại.",
                false);
    }

    private static Optional<String> bodies(ObligationLine line, Reading read) {
        String was = String.join("; ", read.said().who().all());
        String now = line.whoText();
        return was.isEmpty() || was.equals(now)
                ? Optional.empty()
                : Optional.of("đơn vị thực hiện – văn bản ghi “" + was + "”, biểu mẫu ghi “" + now + "”");
    }

    private static Optional<String> deadline(ObligationLine line, Reading read) {
        Optional<Due> was = read.said().deadline().last();
        return !corrected(read) || line.due().map(Due::at).equals(was.map(Due::at))
                ? Optional.empty()
                : Optional.of("thời hạn – văn bản ghi " + words(was) + ", biểu mẫu ghi " + words(line.due()));
    }

    /** Whether that is a deadline which was corrected, or none where one was set. */
    static boolean corrected(Reading read) {
        return DATES.stream().anyMatch(read.rest().keys()::containsKey)
                || read.said().deadline().due().isPresent()
                || read.said().deadline().before().isPresent();
    }

    static String words(Optional<Due> due) {
        return due.map(Due::inWords).orElse("không thời hạn nào");
    }
}
