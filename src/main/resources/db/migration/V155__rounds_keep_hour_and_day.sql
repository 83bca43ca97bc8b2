-- Mỗi kỳ giữ ngày mà quy tắc cho (on_day); hạn là ngày ấy với giờ, và cách đọc "trước ngày", của kỳ đầu. Kỳ đầu cũng có một
-- dòng, để kỳ sau tính từ đó. Kỳ nào mở không được thì ghi lúc thử, các kỳ khác không chờ.
alter table work_round
    add column on_day    date,
    add column failed_at timestamptz;

update work_round set on_day = (due_at at time zone 'Asia/Ho_Chi_Minh')::date;

insert into work_round (obligation_id, number, plan_id, due_at, opens_at, opened_at, on_day)
select o.id, 1, o.plan_id, first.due_at, coalesce(p.issued_at, first.due_at, p.created_at),
       coalesce(p.issued_at, first.due_at, p.created_at),
       coalesce(to_date(substring(o.due_reading from '(\d\d/\d\d/\d{4})'), 'DD/MM/YYYY'),
                (first.due_at at time zone 'Asia/Ho_Chi_Minh')::date)
from obligation o
  join plan p on p.id = o.plan_id
  cross join lateral (select min(a.original_due_at) as due_at from assignment a
                      where a.obligation_id = o.id and a.round = 1) first
where o.recurs is not null and exists (select 1 from work_round r where r.obligation_id = o.id);

-- Kỳ đã ghi sẵn mà chưa mở theo cách tính mới.
update work_round r
set on_day = (first.on_day + (r.number - 1) * case o.recurs ->> 'every'
        when 'WEEKLY' then interval '7 days' when 'MONTHLY' then interval '1 month'
        when 'QUARTERLY' then interval '3 months' when 'HALF_YEARLY' then interval '6 months'
        else interval '1 year' end)::date
from work_round first, obligation o
where r.opened_at is null and r.due_at is not null and o.id = r.obligation_id
  and first.obligation_id = r.obligation_id and first.number = 1 and first.on_day is not null
  and coalesce(o.recurs ->> 'day', o.recurs ->> 'weekday', o.recurs ->> 'week') is null;

update work_round r
set due_at = (r.on_day - (first.on_day - (first.due_at at time zone 'Asia/Ho_Chi_Minh')::date)
              + (first.due_at at time zone 'Asia/Ho_Chi_Minh')::time) at time zone 'Asia/Ho_Chi_Minh'
from work_round first
where r.opened_at is null and r.due_at is not null
  and first.obligation_id = r.obligation_id and first.number = 1 and first.due_at is not null;
