-- Tệp Word của chính văn phòng, giữ nguyên từng byte, gắn với lời văn đã đọc từ nó.
create table own_document (
    id           bigint generated always as identity primary key,
    plan_id      uuid        not null references plan,
    from_version int         not null,
    text_sha256  text        not null,
    name         text        not null,
    content      bytea       not null,
    sha256       text        not null,
    taken_by     text        not null,
    taken_at     timestamptz not null
);
create index own_document_of_plan on own_document (plan_id, text_sha256);
comment on table own_document is 'The Word file from which a plan was read, as it came; a version of the plan has it while its text is the one that was read';
