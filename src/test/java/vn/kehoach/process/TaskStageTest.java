package vn.kehoach.process;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;

class TaskStageTest {

    private final DelegateTask task = mock(DelegateTask.class);

    @Test
    void a_long_title_of_a_plan_is_shortened_between_two_words() {
        given(task.getName()).willReturn("Soạn dự thảo kế hoạch");

        TaskStage.about(task, "nhiệm kỳ ".repeat(15) + "cả nhiệm kỳ 2017-2022", "", Optional.empty());

        then(task).should().setName("Soạn dự thảo kế hoạch – " + "nhiệm kỳ ".repeat(15) + "cả nhiệm kỳ…");
    }

    @Test
    void a_short_title_is_shown_whole() {
        given(task.getName()).willReturn("Nộp báo cáo");

        TaskStage.about(task, "81-KH/ĐTN", "", Optional.empty());

        then(task).should().setName("Nộp báo cáo – 81-KH/ĐTN");
    }
}
