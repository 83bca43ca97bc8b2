package vn.kehoach.process.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.process.engine.StartLock;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.SharedStatements;

/** Who finds which task in which list of Tasklist, on the engine's own tables. */
class TasklistFiltersTest {

    private static final Instant NOW = Instant.parse("2020-02-11T01:00:00Z");
    private static final String UNIT = "unit-so-du-lich";

    private static ProcessEngine engine;
    private static TasklistFilters filters;

    @BeforeAll
    static void start() {
        engine = configuration().buildProcessEngine();
        filters = new TasklistFilters(
                engine, new StartLock((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()));
        filters.afterSingletonsInstantiated();
        member("dv-so-du-lich", UNIT);
        member("dv-cuc-thue", "unit-cuc-thue");
        member("quan-tri", Groups.CAMUNDA_ADMIN);
        grantTasksToAdministrators();
        engine.getIdentityService().saveUser(engine.getIdentityService().newUser("khach"));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void setTheClock() {
        ClockUtil.setCurrentTime(Date.from(NOW));
    }

    @AfterEach
    void tidyUp() {
        ClockUtil.reset();
        logout();
        final var tasks = engine.getTaskService();
        tasks.createTaskQuery().list().forEach(task -> tasks.deleteTask(task.getId(), true));
    }

    @Test
    void tasklist_offers_four_lists_in_their_order_to_everybody() {
        login("khach");

        final var names = engine.getFilterService().createTaskFilterQuery().list().stream()
                .sorted((one, other) -> priority(one) - priority(other))
                .map(Filter::getName)
                .toList();

        assertThat(names).containsExactly("Việc của tôi", "Việc của đơn vị tôi", "Quá hạn", "Sắp đến hạn");
    }

    @Test
    void an_administrator_finds_everybodys_work_and_what_of_it_is_overdue_and_nobody_else_finds_these_lists() {
        ofUnit("Nộp báo cáo", UNIT, NOW.minus(Duration.ofDays(1)));
        assigned("Cho ý kiến", "dv-cuc-thue", NOW.plus(Duration.ofDays(30)));

        assertThat(seenBy("quan-tri", "Việc của mọi người")).containsExactlyInAnyOrder("Nộp báo cáo", "Cho ý kiến");
        assertThat(seenBy("quan-tri", "Việc quá hạn của mọi người")).containsExactly("Nộp báo cáo");
        login("dv-so-du-lich");
        assertThat(engine.getFilterService().createTaskFilterQuery().list())
                .extracting(Filter::getName)
                .doesNotContain("Việc của mọi người", "Việc quá hạn của mọi người");
    }

    @Test
    void starting_again_makes_no_second_list_and_keeps_what_an_administrator_has_changed() {
        final var overdue = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("Quá hạn")
                .singleResult();
        overdue.setProperties(Map.of("color", "#000000", "priority", 2));
        engine.getFilterService().saveFilter(overdue);
        final long grants =
                engine.getAuthorizationService().createAuthorizationQuery().count();

        filters.afterSingletonsInstantiated();

        assertThat(engine.getFilterService().createTaskFilterQuery().count()).isEqualTo(6);
        assertThat(engine.getFilterService().getFilter(overdue.getId()).getProperties())
                .containsEntry("color", "#000000");
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(grants);
    }

    @Test
    void everybody_may_see_each_list_and_only_see_it() {
        final var global = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .list();

        assertThat(global).hasSize(4).allSatisfy(grant -> {
            assertThat(grant.getResourceType()).isEqualTo(Resources.FILTER.resourceType());
            assertThat(grant.getPermissions(Permissions.values()))
                    .containsExactlyInAnyOrder(Permissions.NONE, Permissions.READ);
        });
        login("khach");
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
    }

    @Test
    void a_task_of_the_unit_is_seen_by_its_people_only_before_and_after_somebody_takes_it() {
        final var task = ofUnit("Nộp báo cáo", UNIT, NOW.plus(Duration.ofDays(30)));

        assertThat(seenBy("dv-so-du-lich", "Việc của đơn vị tôi")).containsExactly("Nộp báo cáo");
        assertThat(seenBy("dv-so-du-lich", "Việc của tôi")).containsExactly("Nộp báo cáo");
        assertThat(seenBy("dv-cuc-thue", "Việc của tôi")).isEmpty();
        logout();
        engine.getTaskService().claim(task.getId(), "dv-so-du-lich");

        assertThat(seenBy("dv-so-du-lich", "Việc của đơn vị tôi")).containsExactly("Nộp báo cáo");
        assertThat(seenBy("dv-so-du-lich", "Việc của tôi")).containsExactly("Nộp báo cáo");
        assertThat(seenBy("dv-cuc-thue", "Việc của đơn vị tôi")).isEmpty();
        assertThat(seenBy("khach", "Việc của đơn vị tôi")).isEmpty();
    }

    @Test
    void what_a_colleague_has_taken_is_the_units_but_not_mine() {
        final var task = ofUnit("Nộp báo cáo", UNIT, NOW.plus(Duration.ofDays(30)));
        logout();
        engine.getTaskService().claim(task.getId(), "dong-nghiep");

        assertThat(seenBy("dv-so-du-lich", "Việc của tôi")).isEmpty();
        assertThat(seenBy("dv-so-du-lich", "Việc của đơn vị tôi")).containsExactly("Nộp báo cáo");
    }

    @Test
    void a_deadline_moves_from_the_near_ones_to_the_overdue_ones_with_the_clock_of_the_engine() {
        ofUnit("Nộp báo cáo", UNIT, Instant.parse("2020-02-20T16:59:59Z"));

        assertThat(seenBy("dv-so-du-lich", "Sắp đến hạn")).isEmpty();
        assertThat(seenBy("dv-so-du-lich", "Quá hạn")).isEmpty();

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2020-02-14T01:00:00Z")));
        assertThat(seenBy("dv-so-du-lich", "Sắp đến hạn")).containsExactly("Nộp báo cáo");
        assertThat(seenBy("dv-so-du-lich", "Quá hạn")).isEmpty();

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2020-02-21T01:00:00Z")));
        assertThat(seenBy("dv-so-du-lich", "Sắp đến hạn")).isEmpty();
        assertThat(seenBy("dv-so-du-lich", "Quá hạn")).containsExactly("Nộp báo cáo");
        assertThat(seenBy("dv-cuc-thue", "Quá hạn")).isEmpty();
    }

    @Test
    void overdue_work_is_listed_whether_it_is_mine_or_of_my_unit_or_with_a_colleague() {
        final var yesterday = NOW.minus(Duration.ofDays(1));
        assigned("Cho ý kiến", "dv-so-du-lich", yesterday);
        ofUnit("Nộp báo cáo", UNIT, yesterday);
        final var taken = ofUnit("Thực hiện", UNIT, yesterday);
        engine.getTaskService().claim(taken.getId(), "dv-cuc-thue");
        assigned("Việc của người khác", "dv-cuc-thue", yesterday);

        assertThat(seenBy("dv-so-du-lich", "Quá hạn"))
                .containsExactlyInAnyOrder("Cho ý kiến", "Nộp báo cáo", "Thực hiện");
    }

    @Test
    void a_search_inside_a_list_stays_inside_it() {
        ofUnit("Nộp báo cáo", UNIT, NOW.minus(Duration.ofDays(1)));
        ofUnit("Nộp báo cáo", "unit-cuc-thue", NOW.minus(Duration.ofDays(1)));
        ofUnit("Thực hiện", UNIT, NOW.minus(Duration.ofDays(1)));
        login("dv-so-du-lich");

        final TaskQuery search = engine.getTaskService().createTaskQuery().taskNameLike("%báo cáo%");
        final List<Task> found = engine.getFilterService().list(filter("Quá hạn"), search);

        assertThat(found).extracting(Task::getName).containsExactly("Nộp báo cáo");
    }

    private List<String> seenBy(String user, String list) {
        login(user);
        final List<Task> tasks = engine.getFilterService().list(filter(list));
        return tasks.stream().map(Task::getName).toList();
    }

    private String filter(String name) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
    }

    private static int priority(Filter filter) {
        return ((Number) filter.getProperties().get("priority")).intValue();
    }

    private Task ofUnit(String name, String group, Instant dueAt) {
        final var task = task(name, dueAt);
        engine.getTaskService().addCandidateGroup(task.getId(), group);
        return task;
    }

    private void assigned(String name, String user, Instant dueAt) {
        engine.getTaskService().setAssignee(task(name, dueAt).getId(), user);
    }

    private Task task(String name, Instant dueAt) {
        logout();
        final var task = engine.getTaskService().newTask();
        task.setName(name);
        task.setDueDate(Date.from(dueAt));
        engine.getTaskService().saveTask(task);
        return task;
    }

    private static void member(String user, String group) {
        final var identity = engine.getIdentityService();
        identity.saveUser(identity.newUser(user));
        identity.saveGroup(identity.newGroup(group));
        identity.createMembership(user, group);
    }

    /** As the program grants everything to them. */
    private static void grantTasksToAdministrators() {
        final var grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(Groups.CAMUNDA_ADMIN);
        grant.setResource(Resources.TASK);
        grant.setResourceId("*");
        grant.addPermission(Permissions.ALL);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    private void login(String user) {
        logout();
        final var groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
    }

    private void logout() {
        engine.getIdentityService().clearAuthentication();
    }

    private static ProcessEngineConfiguration configuration() {
        final var configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.getProcessEnginePlugins().add(new SharedStatements());
        configuration.setGeneralResourceWhitelistPattern("[a-z0-9-]+");
        return configuration
                .setProcessEngineName("tasklist")
                .setDataSource(EmbeddedDatabase.whole().dataSource())
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setAuthorizationEnabled(true)
                .setJobExecutorActivate(false);
    }
}
