package vn.kehoach.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoach.document.paper.Drawn;
import vn.kehoach.document.paper.Drawn.Approval;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.state.Lead;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.reading.content.PlanReader;
import vn.kehoach.reading.content.PlanReading;
import vn.kehoach.testing.Examples;

/** What papers are drawn up from, without a server. */
public final class Papers {

    /** The four real plans. */
    public static final List<String> SEEDS =
            List.of("81-KH-2019", "37-KH-2022", "104-KHPH-2021", "tay-ninh-doi-thoai-2021");

    private static final Instant SAVED = Instant.parse("2019-11-20T02:00:00Z");

    private Papers() {}

    /** What is read from that real plan. */
    public static Content read(String seed) {
        PlanReading reading = new PlanReader().read(Examples.text(seed + ".txt"));
        return Content.of(reading.json()).of(reading.text());
    }

    /** Content as the form sends it. */
    public static Content content(String json) {
        try {
            return Content.of(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Content with that title and nothing else. */
    public static Content titled(String title) {
        return Content.of(JsonNodeFactory.instance.objectNode().put("title", title));
    }

    /** The second version of a draft. */
    public static Drawn draft(Content content) {
        return drawn(content, Optional.empty(), List.of());
    }

    /** The same, issued under that number on 26/11/2019. */
    public static Drawn issued(Content content, String number, Approval... approvals) {
        return drawn(content, Optional.of(number), List.of(approvals));
    }

    private static Drawn drawn(Content content, Optional<String> number, List<Approval> approvals) {
        PlanView plan = new PlanView(
                new PlanId(UUID.randomUUID()),
                number.isPresent() ? PlanState.EXECUTING : PlanState.DRAFT,
                new Lead("doan-khoi", "van-phong", content.symbol().orElse("ĐTN")),
                content.documentType(),
                content.title(),
                2,
                "vanphong",
                SAVED,
                number,
                number.map(text -> Instant.parse("2019-11-26T02:00:00Z")),
                Optional.empty(),
                Optional.empty());
        return new Drawn(plan, content, 2, SAVED, "", number.isPresent(), approvals);
    }

    /** A draft of a body that issues its documents there. */
    public static Drawn at(String place, Content content) {
        Drawn drawn = drawn(content, Optional.empty(), List.of());
        return new Drawn(drawn.plan(), content, drawn.version(), SAVED, place, false, List.of());
    }
}
