package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;

/** A part of the life of 81-KH/ĐTN; its tests are steps, taken in their order. */
public interface Chapter {

    String REVISE = "userTask_revisePlan";
    String SIGN = "userTask_signDocument";
    String GIVE_OPINION = "userTask_giveOpinion";
    String SUBMIT = "userTask_submitReport";
    String REVIEW = "userTask_reviewReport";
    String PERFORM = "userTask_performDuty";
    String ACCEPT = "userTask_acceptDuty";

    Walk walk();

    /** What the plan says, as it was proposed. */
    default ObjectNode edition() {
        return Expected.plan81();
    }

    default Desk office() {
        return walk().office();
    }

    default Desk secretary() {
        return walk().desk("bithu");
    }

    @AfterEach
    default void nobody_met_an_error_and_nothing_is_stuck() {
        walk().settle();

        assertThat(walk().faults()).isEmpty();
        assertThat(walk().engine("incident")).isEmpty();
        assertThat(walk().incidents()).isZero();
        assertThat(new StuckInstances(walk()).find()).isEmpty();
    }
}
