package vn.kehoach.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.document.paper.WrittenReport;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.reading.file.WordPieces;
import vn.kehoach.shared.Turns;

/** Reports on a plan, set out as its own document is: one at a time on a node, because the longest fill hundreds of pages. */
@Service
public class ReportPapers {

    private static final long KEPT_BYTES = 8L * 1024 * 1024;

    private final PlanPapers papers;
    private final PaperFiles files;
    private final Turns turns =
            new Turns(1, Duration.ofSeconds(20), "Máy chủ đang dựng một báo cáo khác; hãy mở lại sau ít phút");

    private final Clock clock;
    private final Cache<Paper, byte[]> pdfs = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Paper paper, byte[] file) -> file.length)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    ReportPapers(PlanPapers papers, PaperFiles files, Clock clock) {
        this.clock = clock;
        this.papers = papers;
        this.files = files;
    }

    /**
     * What a report says, below the head of the body that writes it.
     *
     * @param at when that was so
     */
    public record Said(String title, List<Block> body, List<Block> annexes, Instant at) {}

    /**
     * What a letter says, below the head of the body that writes it; its number and date are to come.
     *
     * @param heading its kind in capitals, empty for a công văn
     * @param code what stands between its number and the symbol
     * @param recipients the lines of Nơi nhận, without dashes
     */
    public record Letter(
            String heading, String code, String title, List<Block> body, List<String> recipients, Instant at) {}

    /** A letter as a paper. */
    public Paper letter(PlanId plan, Letter letter) {
        return PaperMaker.letter(
                papers.current(plan),
                letter.heading(),
                letter.code(),
                letter.title(),
                letter.body(),
                letter.recipients(),
                letter.at());
    }

    /** The draft of a report as a paper. */
    public Paper paper(PlanId plan, Said said) {
        return PaperMaker.report(papers.current(plan), said.title(), said.body(), said.annexes(), said.at());
    }

    /**
     * What the office wrote.
     *
     * @throws Refused naming the file and the reason
     */
    public WrittenReport read(String name, byte[] word) {
        return WrittenReport.of(name, WordPieces.of(name, word));
    }

    /** The report that the office wrote, as a paper. */
    public Paper paper(PlanId plan, WrittenReport written, PaperMaker.Frame frame) {
        return PaperMaker.report(papers.current(plan), written, frame);
    }

    /** The paper as a file; a PDF that is read page by page is written once. */
    public byte[] file(Paper paper, DocumentType type) {
        return type == DocumentType.PDF ? pdfs.get(paper, any -> made(any, type)) : made(paper, type);
    }

    private byte[] made(Paper paper, DocumentType type) {
        return turns.take(() -> files.of(paper, type, clock.instant()));
    }
}
