-- Việc định kỳ: mỗi kỳ một lượt giao việc của cùng một nghĩa vụ; kỳ kế tiếp được ghi sẵn với lúc mở.
alter table obligation add column recurs jsonb;

alter table assignment add column round int not null default 1 check (round > 0);
drop index assignment_once;
create unique index assignment_once on assignment (obligation_id, unit_code, round) where status <> 'WITHDRAWN';

-- Đợt thu mở sau khi giao việc (kỳ sau, hạn tính từ mốc) chạy riêng, không nằm trong danh sách của kế hoạch.
alter table report_request
    add column round       int     not null default 1 check (round > 0),
    add column opened_late boolean not null default false;
alter table report_request drop constraint report_request_once;
alter table report_request add constraint report_request_once unique (obligation_id, round);

create table work_round (
    obligation_id uuid        not null references obligation,
    number        int         not null check (number > 0),
    plan_id       uuid        not null references plan,
    due_at        timestamptz,
    opens_at      timestamptz not null,
    opened_at     timestamptz,
    primary key (obligation_id, number)
);
create index work_round_to_open on work_round (opens_at) where opened_at is null;

-- Mốc mà thời hạn tính theo ("20 ngày sau khi nhận văn bản"): xảy ra ngày nào, ai ghi. Chỉ thêm, không sửa.
create table anchor_day (
    plan_id    uuid        not null references plan,
    anchor     text        not null,
    number     int         not null check (number > 0),
    on_day     date        not null,
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    primary key (plan_id, anchor, number)
);
