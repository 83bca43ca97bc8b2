-- Chốt số liệu của một đợt thu: tên, lúc chốt, đơn vị nào ở bản nào, các tổng; nội dung các bản đã nộp không bao giờ đổi.
create table collection_snapshot (
    id            uuid primary key,
    request_id    uuid        not null references report_request,
    name          text        not null,
    figures       jsonb       not null,
    frozen_by     text        not null,
    frozen_at     timestamptz not null,
    reopened_by   text,
    reopened_at   timestamptz,
    reopen_reason text,
    constraint collection_snapshot_reopened_whole check (num_nulls(reopened_by, reopened_at, reopen_reason) in (0, 3))
);
create unique index collection_snapshot_in_force on collection_snapshot (request_id) where reopened_at is null;
create index collection_snapshot_of_request on collection_snapshot (request_id, frozen_at);
comment on table collection_snapshot is 'Figures of a collection as they were when somebody froze them; at most one of a collection is in force';
