package vn.kehoach.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the engine's own tables, because the engine's queries would take long or hold no lock. */
@Component
public class EngineRows {

    private final JdbcClient database;

    /** Those of that database. */
    public EngineRows(JdbcClient database) {
        this.database = database;
    }

    /** Holds the open tasks of that kind until the transaction ends. */
    public void holdTasks(String key) {
        database.sql("select id_ from act_ru_task where task_def_key_ = :key order by id_ for update")
                .param("key", key)
                .query(String.class)
                .list();
    }

    /** Holds the open tasks of that kind in what the instance of that business key has called, until the transaction ends. */
    public void holdTasksCalledBy(String businessKey, String key) {
        database.sql(
                        """
                        select t.id_ from act_ru_task t
                        join act_ru_execution called on called.id_ = t.proc_inst_id_
                        join act_ru_execution calling on calling.id_ = called.super_exec_
                        join act_ru_execution caller on caller.id_ = calling.proc_inst_id_
                        where caller.business_key_ = :businessKey and t.task_def_key_ = :key
                        order by t.id_ for update of t
                        """)
                .param("businessKey", businessKey)
                .param("key", key)
                .query(String.class)
                .list();
    }

    /** Holds the open tasks of the instance of that business key and of all that it has called, until the transaction ends. */
    public void holdTasksBelow(String businessKey) {
        database.sql(
                        """
                        select t.id_ from act_ru_task t
                        where t.proc_inst_id_ in (
                            select below.proc_inst_id_ from act_ru_execution top
                            join act_ru_execution below on below.root_proc_inst_id_ = top.id_
                            where top.business_key_ = :businessKey and top.parent_id_ is null)
                        order by t.id_ for update
                        """)
                .param("businessKey", businessKey)
                .query(String.class)
                .list();
    }

    /** Holds one task: who comes second waits for the first and then sees what has become of the task. */
    public void holdTask(String id) {
        database.sql("select id_ from act_ru_task where id_ = :id for update")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** A task that is over, with the business key of its process. */
    public record Ended(String key, String businessKey) {}

    /** That task; empty while it is open, and where its history is gone. */
    public Optional<Ended> ended(String id) {
        return database.sql(
                        """
                        select t.task_def_key_, p.business_key_ from act_hi_taskinst t
                        join act_hi_procinst p on p.id_ = t.proc_inst_id_
                        where t.id_ = :id and t.end_time_ is not null and p.business_key_ is not null
                        """)
                .param("id", id)
                .query((row, n) -> new Ended(row.getString(1), row.getString(2)))
                .optional();
    }

    /** The instances that run under these business keys. */
    public List<String> instancesOf(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : database.sql(
                                """
                                select e.proc_inst_id_ from act_ru_execution e
                                where e.business_key_ in (:keys) and e.parent_id_ is null
                                """)
                        .param("keys", keys)
                        .query(String.class)
                        .list();
    }

    /** Those of these business keys under which something runs. */
    public Set<String> runningUnder(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql(
                                "select distinct business_key_ from act_ru_execution where business_key_ in (:keys)")
                        .param("keys", keys)
                        .query(String.class)
                        .list());
    }

    /** The instances of a plan's work, and of the collections that were opened after it was issued. */
    public List<String> instancesOfPlan(UUID plan) {
        return database.sql(
                        """
                        select e.proc_inst_id_ from assignment a join act_ru_execution e on e.business_key_ = cast(a.id as text)
                        where a.plan_id = :plan and e.parent_id_ is null
                        union
                        select e.proc_inst_id_ from report_request r join act_ru_execution e on e.business_key_ = cast(r.id as text)
                        where r.plan_id = :plan and r.opened_late and e.parent_id_ is null
                        """)
                .param("plan", plan)
                .query(String.class)
                .list();
    }

    /** The business keys of instances that wait for that message. */
    public List<String> keysWaitingFor(String message) {
        return database.sql(
                        """
                        select e.business_key_ from act_ru_event_subscr s join act_ru_execution e on e.id_ = s.proc_inst_id_
                        where s.event_name_ = :message
                        """)
                .param("message", message)
                .query(String.class)
                .list();
    }
}
