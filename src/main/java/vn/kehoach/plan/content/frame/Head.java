package vn.kehoach.plan.content.frame;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Names;

/**
 * The head of the document.
 *
 * @param parent the body above the issuing one
 * @param issuers the issuing bodies
 * @param title trích yếu
 * @param documentType the type in words
 */
public record Head(
        Optional<WrittenNumber> number,
        Optional<WrittenIssue> issued,
        Optional<String> parent,
        Names issuers,
        Optional<String> title,
        Optional<String> documentType,
        List<BasisLine> bases) {

    /** The same with the number and the date left to the register. */
    public Head toCome() {
        return new Head(
                number.map(WrittenNumber::toCome),
                issued.map(WrittenIssue::toCome),
                parent,
                issuers,
                title,
                documentType,
                bases);
    }
}
