package vn.kehoach.plan.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;

/** Plans in every state, and contents, as tests want them. */
public final class PlanBuilder {

    static final String DRAFTER = "vanphong";
    static final Instant NOW = Instant.parse("2019-12-09T03:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Lead LEAD = new Lead("doan-khoi", "van-phong-doan-khoi", "ĐTN");

    private PlanBuilder() {}

    public static Plan aPlan() {
        return Plan.propose(LEAD, content("{'title': 'Góp ý dự thảo văn kiện'}"), DRAFTER, NOW);
    }

    public static Plan aSubmittedPlan() {
        Plan plan = aPlan();
        plan.ready(PlanState.DRAFT);
        plan.startSigning();
        return plan;
    }

    public static Plan anIssuedPlan() {
        Plan plan = aSubmittedPlan();
        plan.issue(PlanNumber.of(81, 2019, "KH", "ĐTN"), NOW);
        return plan;
    }

    /** Read from JSON with single quotes. */
    public static PlanContent content(String json) {
        return PlanContent.read(json(json));
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
