package vn.kehoach.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.kehoach.document.DocumentType;
import vn.kehoach.notification.outbox.AttachableDocuments;
import vn.kehoach.notification.outbox.Attachment;
import vn.kehoach.plan.state.PlanId;

/** A letter as it goes with its mails: the very file that was kept. */
@Component
class LetterAttachment implements AttachableDocuments {

    private static final Pattern NAME = Pattern.compile("letter/([^/]+)/(\\d{1,9})");

    private final KeptLetters kept;

    LetterAttachment(KeptLetters kept) {
        this.kept = kept;
    }

    static String name(PlanId plan, int number) {
        return "letter/" + plan + "/" + number;
    }

    @Override
    public Optional<Attachment> read(String document) {
        Matcher name = NAME.matcher(document);
        return name.matches()
                ? kept.file(PlanId.of(name.group(1)), Integer.parseInt(name.group(2)), DocumentType.PDF)
                        .map(file -> new Attachment(
                                file.name(), DocumentType.PDF.media().toString(), file.content()))
                : Optional.empty();
    }
}
