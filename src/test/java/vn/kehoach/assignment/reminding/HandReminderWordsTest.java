package vn.kehoach.assignment.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.assignment.WorkWorld.OFFICE;
import static vn.kehoach.assignment.WorkWorld.WORKER;
import static vn.kehoach.assignment.obligation.ObligationBuilder.aDuty;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.WorkWorld;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.plan.state.PlanView;

/** What those hear who are reminded by hand. */
class HandReminderWordsTest {

    private final WorkWorld world = new WorkWorld();
    private final HandReminderNotices reminders = new HandReminderNotices(world.planning.organisation(), world.said);

    @Test
    void each_person_is_reminded_once_with_all_that_the_unit_owes() {
        PlanView plan = world.executing();
        List<AssignmentView> owed = IntStream.range(0, 3)
                .mapToObj(place -> world.owedByOne(
                                aDuty(plan).at(place).about("Việc " + place).build())
                        .view())
                .toList();

        reminders.remind(owed, world.clock.instant());

        Notice mail = world.said.the(MailKind.REMINDER, WORKER);
        assertThat(mail.subject()).isEqualTo("Nhắc: 3 việc chưa xong");
        assertThat(mail.items())
                .extracting(item -> item.text().substring(0, 6))
                .containsExactly("Việc 0", "Việc 1", "Việc 2");
        assertThat(mail.planId()).isEqualTo(plan.id().toString());
    }

    @Test
    void work_of_two_plans_in_one_mail_belongs_to_neither() {
        AssignmentView first = world.owedByOne(aDuty(world.executing()).build()).view();
        AssignmentView second =
                world.owedByOne(aDuty(world.executing()).build()).view();

        reminders.remind(List.of(first, second), world.clock.instant());

        assertThat(world.said.the(MailKind.REMINDER, WORKER).planId()).isNull();
    }

    @Test
    void a_second_press_is_a_second_mail() {
        AssignmentView owed = world.owedByOne(aDuty(world.executing()).build()).view();

        reminders.remind(List.of(owed), world.clock.instant());
        reminders.remind(List.of(owed), world.clock.instant());

        assertThat(world.said.toldOf(MailKind.REMINDER)).containsExactly(WORKER, WORKER);
    }

    @Test
    void the_work_of_a_body_is_read_in_its_office_and_a_unit_without_people_has_its_mailbox() {
        assertThat(reminders.readersOf("doan-khoi")).extracting(to -> to.id()).contains(OFFICE);
        assertThat(reminders.readersOf("cap-uy-co-so"))
                .extracting(to -> to.address())
                .containsExactly("cap-uy-co-so@danguykhoi.example");
    }
}
