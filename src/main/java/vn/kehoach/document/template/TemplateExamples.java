package vn.kehoach.document.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import vn.kehoach.document.paper.Drawn;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;

/** Plans that every template must be able to set out: of Đoàn, of a Party body, of a State body, of two bodies together. */
public final class TemplateExamples {

    private static final Instant DAY = Instant.parse("2026-03-05T02:00:00Z");
    private static final List<Paper> ALL = read();

    private TemplateExamples() {}

    /** All of them; the first is a draft, the others are issued. */
    public static List<Paper> all() {
        return ALL;
    }

    private static List<Paper> read() {
        try (InputStream in = new ClassPathResource("van-ban/vi-du.json").getInputStream()) {
            List<Paper> papers = new ArrayList<>();
            for (JsonNode each : new ObjectMapper().readTree(in)) {
                papers.add(PaperMaker.of(drawn(Content.of((ObjectNode) each), !papers.isEmpty())));
            }
            return List.copyOf(papers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Drawn drawn(Content content, boolean issued) {
        String symbol = content.symbol().orElse("ĐTN");
        PlanView plan = new PlanView(
                new PlanId(new UUID(0, 0)),
                issued ? PlanState.EXECUTING : PlanState.DRAFT,
                new Lead("", "", symbol),
                content.documentType(),
                content.title(),
                1,
                "",
                DAY,
                issued ? Optional.of("07-" + content.documentType() + "/" + symbol) : Optional.empty(),
                issued ? Optional.of(DAY) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Drawn(plan, content, 1, DAY, "", issued, issued ? approvals(content) : List.of());
    }

    private static List<Drawn.Approval> approvals(Content content) {
        return IntStream.range(0, content.signatories().size())
                .mapToObj(line -> new Drawn.Approval(
                        line, DAY, content.signatories().get(line).name().orElse(""), Optional.empty()))
                .toList();
    }
}
