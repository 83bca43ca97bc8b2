-- Việc “nếu có” không ai nợ: công việc đang mở của nó trong Tasklist không có hạn, nên không nằm trong “Quá hạn”, “Sắp đến hạn”.
do $$
begin
    if to_regclass('act_ru_task') is not null then
        update act_ru_task t set due_date_ = null, rev_ = t.rev_ + 1
        from act_ru_execution e, assignment a
        where e.id_ = t.proc_inst_id_ and e.business_key_ = a.id::text and a.if_any and t.due_date_ is not null
          and t.task_def_key_ in ('userTask_submitReport', 'userTask_performDuty');
        update act_hi_taskinst h set due_date_ = null
        from act_ru_task t
        where h.id_ = t.id_ and t.due_date_ is null and h.due_date_ is not null;
    end if;
end $$;
