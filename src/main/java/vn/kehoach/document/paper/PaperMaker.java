package vn.kehoach.document.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.paper.Drawn.Approval;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.content.frame.WrittenIssue;
import vn.kehoach.plan.types.DocumentType;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.VietnamTime;

/** Sets a plan out as its issuer's rules of layout have it. */
public final class PaperMaker {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** A number to come leaves room for it. */
    private static final String TO_COME = "      ";

    private PaperMaker() {}

    /** The paper of that content. */
    public static Paper of(Drawn drawn) {
        Content content = drawn.content();
        String kind = kind(content);
        Optional<TextBody> text =
                content.document().text().filter(words -> !words.isBlank()).map(words -> TextBody.of(content, words));
        return new Paper(
                head(drawn),
                drawn.issued()
                        ? ""
                        : "DỰ THẢO bản " + drawn.version() + ", ngày "
                                + VietnamTime.day(VietnamTime.dayOf(drawn.savedAt())),
                kind,
                content.title(),
                text.map(TextBody::blocks).orElseGet(() -> FormBody.of(content, kind)),
                content.signatories().stream()
                        .map(line -> signature(line, drawn.approval(line.index())))
                        .toList(),
                recipients(content),
                text.map(TextBody::annexes).orElse(List.of()));
    }

    /** The draft of a report on that plan, by the same bodies and to be signed by the same people; its number is to come. */
    public static Paper report(Drawn plan, String title, List<Block> body, List<Block> annexes, Instant at) {
        Content content = plan.content();
        return new Paper(
                head(plan, toCome(plan, "-BC"), dateToCome(at)),
                "DỰ THẢO, số liệu đến " + VietnamTime.words(at),
                "BÁO CÁO",
                title,
                body,
                unsigned(content),
                List.of("- Lưu: VT."),
                annexes);
    }

    /** A letter on that plan, by the same bodies and to be signed by the same people; its number and date are to come. */
    public static Paper letter(
            Drawn plan,
            String heading,
            String code,
            String title,
            List<Block> body,
            List<String> recipients,
            Instant at) {
        Content content = plan.content();
        return new Paper(
                head(plan, toCome(plan, code), dateToCome(at)),
                "",
                heading,
                title,
                body,
                unsigned(content),
                listed(recipients),
                List.of());
    }

    /**
     * What stands around the words of a report.
     *
     * @param draft what marks it as a draft; empty once it is signed
     * @param number the whole number; empty while it is to come
     * @param at when it was signed, or the draft saved
     * @param signer who signs, with the approval where there is one
     */
    public record Frame(
            String draft,
            Optional<String> number,
            Instant at,
            SignatoryLine signer,
            Optional<Approval> approval,
            List<String> recipients) {}

    /** A report on that plan as the office wrote it. */
    public static Paper report(Drawn plan, WrittenReport written, Frame frame) {
        Content content = plan.content();
        return new Paper(
                head(
                        plan,
                        frame.number().orElseGet(() -> toCome(plan, "-BC")),
                        frame.number().isPresent() ? inWords(VietnamTime.dayOf(frame.at())) : dateToCome(frame.at())),
                frame.draft(),
                "BÁO CÁO",
                written.title(),
                written.body(),
                List.of(signature(frame.signer(), frame.approval())),
                listed(frame.recipients()),
                written.annexes());
    }

    /** The type in capitals: as the document prints it, else as the list of types calls it. */
    public static String kind(Content content) {
        return content.head()
                .documentType()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .or(() -> DocumentTypes.known().find(content.documentType()).map(DocumentType::name))
                .map(words -> words.toUpperCase(VIETNAMESE))
                .orElse("KẾ HOẠCH");
    }

    private static Letterhead head(Drawn drawn) {
        return head(
                drawn,
                drawn.plan()
                        .number()
                        .filter(number -> drawn.issued())
                        .orElseGet(() -> toCome(drawn, "-" + drawn.content().documentType())),
                date(drawn));
    }

    private static Letterhead head(Drawn plan, String number, String date) {
        Content content = plan.content();
        Layout layout = Layout.of(content.issuers(), plan.plan().symbol());
        return new Letterhead(
                layout, parent(content), issuers(content), layout.numberLabel() + number, place(plan) + ", " + date);
    }

    /** Room for the number before that code. */
    private static String toCome(Drawn plan, String code) {
        return TO_COME + code + "/" + plan.plan().symbol();
    }

    /** The signatories of the plan, none of whom has signed yet. */
    private static List<Signature> unsigned(Content content) {
        return content.signatories().stream()
                .map(line -> signature(line, Optional.empty()))
                .toList();
    }

    /**
     * The date that the text keeps for itself, otherwise that of the issue (NĐ 30/2020 Phụ lục I: days below 10 and the months 1
     * and 2 with a zero).
     */
    private static String date(Drawn drawn) {
        return day(drawn).map(PaperMaker::inWords).orElseGet(() -> dateToCome(drawn.savedAt()));
    }

    private static String dateToCome(Instant at) {
        return "ngày      tháng      năm " + VietnamTime.dayOf(at).getYear();
    }

    /** The date of the document; empty for a draft whose text names none. */
    public static Optional<LocalDate> day(Drawn drawn) {
        return drawn.content()
                .issuedOn()
                .map(String::strip)
                .filter(text -> text.length() >= "2020-02-20".length())
                .flatMap(VietnamTime::deadline)
                .or(() -> drawn.plan().issuedAt().filter(at -> drawn.issued()))
                .map(VietnamTime::dayOf);
    }

    private static String parent(Content content) {
        return content.head().parent().map(String::strip).orElse("").toUpperCase(VIETNAMESE);
    }

    private static List<String> issuers(Content content) {
        return content.issuers().stream()
                .map(name -> name.toUpperCase(VIETNAMESE))
                .toList();
    }

    /** As the text names it, otherwise the place of its body. */
    private static String place(Drawn drawn) {
        return drawn.content()
                .head()
                .issued()
                .flatMap(WrittenIssue::place)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.of(drawn.usualPlace()).filter(text -> !text.isEmpty()))
                .orElse("…………");
    }

    private static String inWords(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Signature signature(SignatoryLine line, Optional<Approval> approval) {
        Optional<Drawn.Substitute> substitute = approval.flatMap(Approval::substitute);
        Stream<String> capacity = Stream.of(line.authority()).filter(text -> !text.isEmpty());
        Stream<String> post = substitute
                .map(other -> Stream.of("KT. " + line.position().orElse(""), other.post()))
                .orElseGet(() -> line.position().stream());
        return new Signature(
                Stream.concat(capacity, post)
                        .map(text -> text.strip().toUpperCase(VIETNAMESE))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                approval.map(Approval::at).map(PaperMaker::approved).orElse(""),
                substitute
                        .map(Drawn.Substitute::name)
                        .or(() -> line.name().filter(name -> !name.isBlank()))
                        .or(() -> approval.map(Approval::signatory))
                        .orElse(""));
    }

    private static String approved(Instant at) {
        return "(đã duyệt ký lúc " + VietnamTime.words(at).replace(" ngày", ", ngày") + ")";
    }

    private static List<String> recipients(Content content) {
        List<String> lines = content.recipients().stream()
                .map(RecipientLine::text)
                .map(RecipientLine::bare)
                .filter(text -> !text.isEmpty())
                .toList();
        return listed(lines);
    }

    private static List<String> listed(List<String> lines) {
        return Stream.concat(
                        lines.stream().limit(Math.max(lines.size() - 1, 0)).map(text -> "- " + text + ";"),
                        lines.stream().skip(Math.max(lines.size() - 1, 0)).map(text -> "- " + text + "."))
                .toList();
    }
}
