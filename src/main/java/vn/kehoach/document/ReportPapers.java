package vn.kehoach.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Turns;

/** Reports on a plan, set out as its own document is: one at a time on a node, because the longest fill hundreds of pages. */
@Service
public class ReportPapers {

    private final PlanPapers papers;
    private final PaperFiles files;
    private final Turns turns =
            new Turns(1, Duration.ofSeconds(20), "Máy chủ đang dựng một báo cáo khác; hãy mở lại sau ít phút");

    private final Clock clock;

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

    /** The draft of a report as a paper. */
    public Paper paper(PlanId plan, Said said) {
        return PaperMaker.report(papers.current(plan), said.title(), said.body(), said.annexes(), said.at());
    }

    /** The paper as a file. */
    public byte[] file(Paper paper, DocumentType type) {
        return turns.take(() -> files.of(paper, type, clock.instant()));
    }
}
