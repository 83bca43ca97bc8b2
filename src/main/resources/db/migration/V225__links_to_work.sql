-- Đường dẫn gửi cho đơn vị không có tài khoản để nộp đúng một việc: chỉ giữ mã băm của khóa, mỗi lần thư đi là một khóa khác.
create table work_link (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    plan_id       uuid        not null references plan,
    address       text        not null,
    notice_key    text        not null unique,
    made_by       text        not null,
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    opened_at     timestamptz,
    used_at       timestamptz,
    revoked_at    timestamptz,
    revoked_by    text,
    constraint work_link_lasts check (expires_at > made_at),
    constraint work_link_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null))
);
-- Mỗi địa chỉ có một đường dẫn còn hiệu lực cho một việc.
create unique index work_link_of_address on work_link (assignment_id, lower(address)) where revoked_at is null;
create index work_link_of_plan on work_link (plan_id, made_at desc);
create table work_link_key (
    key_hash text primary key,
    link_id  uuid        not null references work_link,
    made_at  timestamptz not null
);
create index work_link_key_of_link on work_link_key (link_id);
