-- Quyết định về sự kiện của kế hoạch đã ban hành: phương án nào được áp dụng, tổ chức khi nào. Chỉ thêm, không sửa.
create table event_change (
    id          uuid primary key,
    version     bigint      not null,
    plan_id     uuid        not null references plan,
    number      int         not null,
    alternative text,
    starts      text,
    ends        text,
    place       text,
    reason      text        not null,
    decided_by  text        not null,
    decided_at  timestamptz not null,
    constraint event_change_once unique (plan_id, number),
    constraint event_change_says_one check ((alternative is null) <> (starts is null))
);

-- Nghĩa vụ thuộc phương án nào, hạn tính từ mốc nào, hạn đọc theo cách nào.
alter table obligation
    add column only_if     text,
    add column due_rule    jsonb,
    add column due_reading text;
create index obligation_of_alternative on obligation (plan_id) where only_if is not null;
create index obligation_of_anchor on obligation (plan_id) where due_rule is not null;

-- Việc chờ quyết định phương án; chỉ tiêu riêng của đơn vị. Việc đã rút được giữ lại bên việc mở lại của cùng nghĩa vụ.
alter table assignment
    add column quota_least int,
    add column quota_most  int,
    add column quota_unit  text;
update assignment a
set quota_least = o.quota::int
from obligation o
where o.id = a.obligation_id and o.kind = 'UNIT_REPORT' and jsonb_typeof(o.quota) = 'number'
  and o.quota::numeric between 0 and 1000000;
alter table assignment drop constraint assignment_status_check;
alter table assignment add constraint assignment_status_check
    check (status in ('OPEN', 'WAITING', 'DONE', 'MISSING', 'ENDED', 'WITHDRAWN', 'PHASE'));
alter table assignment drop constraint assignment_once;
create unique index assignment_once on assignment (obligation_id, unit_code) where status <> 'WITHDRAWN';
create index assignment_of_obligation on assignment (obligation_id);
