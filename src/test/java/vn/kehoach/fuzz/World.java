package vn.kehoach.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Ids that exist at this moment, so that hostile values come to addresses behind which there is something. */
final class World {

    private static final List<String> PEOPLE = List.of(
            "",
            "dv-so-du-lich",
            "dv-so-noi-vu",
            "dv-quan-1",
            "vanphong",
            "ban-tochuc",
            "thanhdoan-vp",
            "bithu",
            "phobithu",
            "btv-thanhdoan",
            "quantri",
            "vanphong",
            "quantri");

    /** An open task and somebody who may do it. */
    record OpenTask(String id, String key, String businessKey, String person) {}

    private static final String TASKS =
            """
            select t.id_, t.task_def_key_, i.business_key_, coalesce(t.assignee_,
              (select min(p.id) from act_ru_identitylink l join post o on 'unit-' || o.unit = l.group_id_
               join person p on p.id = o.person and p.account where l.task_id_ = t.id_), 'vanphong')
            from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_ order by random() limit 400
            """;

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("plans", "select id::text from plan order by random() limit 200"),
            Map.entry("assignments", "select id::text from assignment order by random() limit 200"),
            Map.entry("attachments", "select id::text from attachment order by random() limit 200"),
            Map.entry("opinions", "select id::text from opinion order by random() limit 100"),
            Map.entry("outbox", "select id::text from outbox order by random() limit 100"),
            Map.entry("task", "select id_ from act_ru_task order by random() limit 200"),
            Map.entry("filter", "select id_ from act_ru_filter"),
            Map.entry("process-instance", "select proc_inst_id_ from act_ru_execution order by random() limit 100"),
            Map.entry("execution", "select id_ from act_ru_execution order by random() limit 100"),
            Map.entry("process-definition", "select id_ from act_re_procdef"),
            Map.entry("decision-definition", "select id_ from act_re_decision_def"),
            Map.entry("deployment", "select id_ from act_re_deployment"),
            Map.entry("key", "select key_ from act_re_procdef union select key_ from act_re_decision_def"),
            Map.entry("variable-instance", "select id_ from act_ru_variable limit 100"),
            Map.entry("job", "select id_ from act_ru_job limit 50"),
            Map.entry("user", "select id from person where account order by random() limit 40"),
            Map.entry("group", "select id_ from act_id_group order by random() limit 40"),
            Map.entry("variables", "select distinct name_ from act_ru_variable"),
            Map.entry("registers", "select code from unit order by random() limit 20"));

    private static final Map<String, String> SAME = Map.of(
            "tasks", "task", "thu", "outbox", "ke-hoach", "plans", "localVariables", "variables", "members", "user");

    private final JdbcClient database;
    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();
    private volatile List<OpenTask> tasks = List.of();

    World(String jdbcUrl) {
        database = JdbcClient.create(new DriverManagerDataSource(jdbcUrl));
        look();
    }

    /** Reads again what there is by now. */
    void look() {
        tasks = database.sql(TASKS)
                .query((row, n) -> new OpenTask(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        IDS.forEach((kind, query) -> ids.put(
                kind, new ArrayList<>(database.sql(query).query(String.class).list())));
    }

    OpenTask task(Random dice) {
        return tasks.isEmpty() ? new OpenTask("none", "none", "none", "vanphong") : any(tasks, dice);
    }

    /** An id of what stands before it in the path. */
    String id(String kind, Random dice) {
        List<String> known = ids.getOrDefault(SAME.getOrDefault(kind, kind), List.of());
        return known.isEmpty() ? Hostile.shortText(dice) : any(known, dice);
    }

    String person(Random dice) {
        return any(PEOPLE, dice);
    }

    static <T> T any(List<T> all, Random dice) {
        return all.get(dice.nextInt(all.size()));
    }
}
