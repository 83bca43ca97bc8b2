-- Hạn riêng của đơn vị: hạn của kế hoạch, hoặc hạn đã được gia hạn; trả lại để bổ sung không đổi hạn này.
-- Lần nộp trễ (trễ hơn cả khi có nhiều lần): trễ đối với hạn nào, lúc nào. Trả lại rồi nộp lại vẫn là trễ.
alter table assignment
    add column own_due_at  timestamptz,
    add column late_due_at timestamptz,
    add column late_at     timestamptz;

update assignment a
set own_due_at = case
    when exists (select 1 from submission s where s.assignment_id = a.id and s.new_due_at is not null)
    then greatest(a.original_due_at, (select max(e.granted_due_at) from extension_request e where e.assignment_id = a.id))
    else a.due_at end;

update assignment a
set late_at = first.submitted_at, late_due_at = first.due_at
from (select distinct on (s.assignment_id) s.assignment_id, s.submitted_at,
             coalesce((select m.old_due_at from deadline_move m
                       where m.assignment_id = s.assignment_id and m.moved_at > s.submitted_at
                       order by m.moved_at limit 1), b.due_at) as due_at
      from submission s join assignment b on b.id = s.assignment_id
      where s.late and b.workflow = 'REPORT'
      order by s.assignment_id, s.number) first
where a.id = first.assignment_id and first.due_at is not null;

update assignment
set late_at = done_at, late_due_at = due_at
where late_at is null and status = 'DONE' and done_at >= due_at + interval '1 second';
