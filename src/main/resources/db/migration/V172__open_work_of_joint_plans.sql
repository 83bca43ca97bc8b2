-- Việc chưa nộp của kế hoạch liên tịch do văn phòng của cơ quan ban hành gần nhất phía trên đơn vị nhận, như việc giao từ nay:
-- việc giao từ trước còn ghi văn phòng của cơ quan chủ trì. Việc đã nộp vẫn ở nơi đang xem xét.
with recursive line(assignment, plan_id, unit, depth) as (
    select a.id, a.plan_id, a.unit_code, 0 from assignment a
    where a.status in ('OPEN', 'WAITING') and exists (select 1 from plan_partner p where p.plan_id = a.plan_id)
    union all
    select l.assignment, l.plan_id, u.parent, l.depth + 1 from line l join unit u on u.code = l.unit
    where u.parent is not null
),
issuer(plan_id, body, office) as (
    select p.id, p.lead_body, p.lead_office from plan p
    union
    select p.plan_id, p.body, coalesce(
        (select o.code from unit o where o.parent = p.body and o.kind = 'OFFICE'
         order by o.name collate "vi-x-icu", o.code limit 1), p.body)
    from plan_partner p join plan l on l.id = p.plan_id where p.body <> l.lead_body
),
accepting as (
    select distinct on (l.assignment) l.assignment, i.office
    from line l join issuer i on i.plan_id = l.plan_id and i.body = l.unit
    order by l.assignment, l.depth
)
update assignment a set office_code = c.office, version = a.version + 1
from accepting c where c.assignment = a.id and a.office_code <> c.office;
