-- Mỗi bước biết kế hoạch, đợt thu đang đứng ở đâu: bước chạy lại hay chạy sai chỗ không làm gì.
alter table plan add column ready_version int;
alter table plan add column dispatched_at timestamptz;
update plan set dispatched_at = coalesce(issued_at, now())
where state in ('EXECUTING', 'CLOSED')
   or state = 'ISSUED' and exists (select 1 from delivery d where d.plan_id = plan.id);

alter table report_request add column listed boolean not null default false;
alter table report_request add column complete_at timestamptz;
alter table report_request add column drafted_at timestamptz;
alter table report_request add column consulted_at timestamptz;
alter table report_request add column finalised_at timestamptz;
alter table report_request add column submitted_at timestamptz;
-- Đợt thu đã chốt từ trước đi tiếp như trước: các bước của nó chưa được ghi lại.
alter table report_request add column by_steps boolean not null default true;
update report_request set by_steps = false where closed_at is not null;
do $$
begin
    if to_regclass('act_ru_execution') is not null then
        update report_request r set listed = true
        where exists (select 1 from act_ru_execution e where e.business_key_ = r.id::text);
    end if;
end $$;
update report_request set listed = true where closed_at is not null or opened_late;
