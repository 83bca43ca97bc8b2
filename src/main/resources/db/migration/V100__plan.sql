-- Kế hoạch và các phiên bản nội dung.
create table plan (
    id              uuid primary key,
    version         bigint      not null,
    state           text        not null,
    lead_body       text        not null,
    lead_office     text        not null,
    document_type   text        not null,
    symbol          text        not null,
    title           text        not null,
    search          text        not null,
    content_version int         not null,
    drafted_by      text        not null,
    created_at      timestamptz not null,
    ordinal         int,
    register_year   int,
    number_text     text,
    issued_at       timestamptz,
    closed_at       timestamptz,
    conclusion      text,
    constraint plan_state_known check (state in
        ('DRAFT', 'CONSULTING', 'REVISING', 'SIGNING', 'ISSUED', 'EXECUTING', 'CLOSED', 'CANCELLED')),
    -- Within a register no number is given twice.
    constraint plan_number_once unique (lead_body, register_year, document_type, ordinal)
);
create index plan_by_time on plan (created_at desc, id);
create index plan_search on plan using gin (search gin_trgm_ops);

-- One row for each version that something rests on (a round, a signing), and the one being written.
create table plan_version (
    id           uuid primary key,
    version      bigint      not null,
    plan_id      uuid        not null references plan,
    number       int         not null,
    content      jsonb       not null,
    content_hash text        not null,
    saved_by     text        not null,
    saved_at     timestamptz not null,
    kept         boolean     not null,
    frozen       boolean     not null,
    constraint plan_version_once unique (plan_id, number),
    constraint plan_version_frozen_is_kept check (kept or not frozen)
);

-- A frozen version never changes again: the database itself refuses.
create function refuse_change_of_frozen_version() returns trigger language plpgsql as $$
begin
    if old.frozen then
        raise exception 'Phiên bản đã ký không được sửa hoặc xóa';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger plan_version_frozen before update or delete on plan_version
    for each row execute function refuse_change_of_frozen_version();

-- Who may read a plan: a user id, or the group of a unit.
create table plan_reader (
    plan_id uuid not null references plan,
    reader  text not null,
    primary key (plan_id, reader)
);
create index plan_reader_by_reader on plan_reader (reader, plan_id);

-- Sổ đăng ký văn bản đi: số cuối cùng đã cấp của (cơ quan, năm, loại).
create table number_register (
    body text not null,
    year int  not null,
    type text not null,
    last int  not null check (last >= 0),
    primary key (body, year, type)
);
create table number_register_change (
    id         uuid primary key,
    body       text        not null,
    year       int         not null,
    type       text        not null,
    old_last   int         not null,
    new_last   int         not null,
    changed_by text        not null,
    changed_at timestamptz not null
);
