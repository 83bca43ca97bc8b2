-- Kế hoạch bị hủy hoặc văn bản bị thu hồi: lý do đứng ở cột conclusion, lúc ấy ở closed_at.
alter table plan drop constraint plan_state_known;
alter table plan add constraint plan_state_known check (state in
    ('DRAFT', 'CONSULTING', 'REVISING', 'SIGNING', 'ISSUED', 'EXECUTING', 'CLOSED', 'CANCELLED', 'RECALLED'));
alter table plan add constraint plan_stopped_has_reason check
    (state not in ('CANCELLED', 'RECALLED') or (coalesce(conclusion, '') <> '' and closed_at is not null));
alter table plan add constraint plan_recalled_keeps_number check (state <> 'RECALLED' or number_text is not null);

-- Ai đã soạn thì ghi mãi, trừ khi chính dự thảo bị xóa trước khi trình ai.
create or replace function refuse_change_of_drafter() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select 1 from plan where id = old.plan_id and state = 'DRAFT') then
        return old;
    end if;
    raise exception 'Danh sách người soạn không được sửa hoặc xóa'
        using errcode = 'check_violation', constraint = 'plan_drafter_stays', table = 'plan_drafter';
end $$;
