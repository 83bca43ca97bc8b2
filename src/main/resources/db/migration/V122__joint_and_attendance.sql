-- Kế hoạch liên tịch: các cơ quan cùng ban hành với cơ quan chủ trì. Số lấy từ sổ của cơ quan chủ trì và đứng trong sổ của
-- từng cơ quan, không dùng mất số nào của cơ quan cùng ban hành.
create table plan_partner (
    plan_id uuid not null references plan,
    body    text not null,
    primary key (plan_id, body)
);
create index plan_partner_of_body on plan_partner (body, plan_id);
create index plan_in_register on plan (lead_body, register_year, document_type, ordinal) where ordinal is not null;

-- Điểm danh: mỗi đơn vị được mời một dòng, ghi lại thì thay dòng cũ.
create table attendance (
    plan_id       uuid        not null references plan,
    unit_code     text        not null,
    present       int         not null check (present between 0 and 10000),
    substitute    text        not null,
    absent_reason text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    primary key (plan_id, unit_code)
);

-- Đơn vị vắng mặt là một kết cục riêng: không phải xong, cũng không phải còn nợ.
alter table assignment drop constraint assignment_status_check;
alter table assignment add constraint assignment_status_check
    check (status in ('OPEN', 'WAITING', 'DONE', 'MISSING', 'ABSENT', 'ENDED', 'WITHDRAWN', 'PHASE'));
