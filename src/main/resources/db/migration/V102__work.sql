-- Nơi nhận và từng lượt gửi.
create table delivery (
    id          uuid primary key,
    plan_id     uuid not null references plan,
    line_no     int  not null,
    line        text not null,
    purpose     text not null check (purpose in ('ACT', 'REPORT', 'INFORM', 'FILE')),
    unit_code   text,
    person_id   text,
    name        text not null,
    address     text,
    notice_key  text,
    received_at timestamptz,
    received_by text
);
create index delivery_by_plan on delivery (plan_id, line_no);
create index delivery_by_unit on delivery (unit_code, plan_id);

-- Nghĩa vụ ghi trong kế hoạch.
create table obligation (
    id      uuid primary key,
    plan_id uuid not null references plan,
    ordinal int  not null,
    section text not null check (section in ('OBLIGATION', 'TIMELINE')),
    kind    text not null,
    who     text not null,
    what    text not null,
    quota   jsonb,
    source  jsonb,
    constraint obligation_once unique (plan_id, section, ordinal)
);

-- Đợt thu báo cáo.
create table report_request (
    id                 uuid primary key,
    version            bigint not null,
    plan_id            uuid   not null references plan,
    obligation_id      uuid   not null references obligation,
    what               text   not null,
    due_at             timestamptz not null,
    closes_at          timestamptz not null,
    closed_at          timestamptz,
    closed_by_deadline boolean not null,
    constraint report_request_once unique (obligation_id)
);
create index report_request_collecting on report_request (id) where closed_at is null;

-- Phân công: một nghĩa vụ của một đơn vị, với thời hạn của nó.
create table assignment (
    id              uuid primary key,
    version         bigint not null,
    plan_id         uuid   not null references plan,
    obligation_id   uuid   not null references obligation,
    request_id      uuid   references report_request,
    kind            text   not null,
    unit_code       text   not null,
    office_code     text   not null,
    owner_id        text   not null,
    plan_label      text   not null,
    what            text   not null,
    starts_at       timestamptz,
    due_at          timestamptz,
    original_due_at timestamptz,
    status          text   not null check (status in ('OPEN', 'DONE', 'MISSING', 'ENDED', 'WITHDRAWN', 'PHASE')),
    workflow        text   not null check (workflow in ('REPORT', 'DUTY', 'NONE')),
    launched        boolean not null,
    progress        int    not null check (progress between 0 and 100),
    result          text,
    done_at         timestamptz,
    done_by         text,
    ended_at        timestamptz,
    constraint assignment_once unique (obligation_id, unit_code)
);
create index assignment_due on assignment (due_at) where status = 'OPEN';
create index assignment_open_of_request on assignment (request_id) where status = 'OPEN';
create index assignment_of_request on assignment (request_id, unit_code);
create index assignment_of_plan on assignment (plan_id, due_at);
create index assignment_of_unit on assignment (unit_code, due_at);
create index assignment_to_launch on assignment (plan_id, workflow, id) where not launched;

-- Mỗi lần dời hạn: hạn cũ, hạn mới, lý do, ai quyết định.
create table deadline_move (
    id            uuid primary key,
    version       bigint      not null,
    assignment_id uuid        not null references assignment,
    old_due_at    timestamptz,
    new_due_at    timestamptz not null,
    reason        text        not null,
    decided_by    text        not null,
    moved_at      timestamptz not null
);
create index deadline_move_of_assignment on deadline_move (assignment_id);

create table extension_request (
    id               uuid primary key,
    version          bigint      not null,
    assignment_id    uuid        not null references assignment,
    requested_due_at timestamptz not null,
    reason           text        not null,
    requested_by     text        not null,
    requested_at     timestamptz not null,
    state            text        not null check (state in ('PENDING', 'GRANTED', 'REFUSED', 'LAPSED')),
    granted_due_at   timestamptz,
    decision_reason  text,
    decided_by       text,
    decided_at       timestamptz
);
create unique index extension_pending_once on extension_request (assignment_id) where state = 'PENDING';
create index extension_of_assignment on extension_request (assignment_id);

-- Báo cáo đã nộp, mọi phiên bản.
create table submission (
    id                uuid primary key,
    assignment_id     uuid        not null references assignment,
    number            int         not null,
    submitted_at      timestamptz not null,
    submitted_by      text        not null,
    summary           text        not null,
    nothing_to_report boolean     not null,
    figures           jsonb       not null,
    opinion_count     int,
    late              boolean     not null,
    after_close       boolean     not null,
    decision          text        check (decision in ('ACCEPT', 'RETURN')),
    decision_reason   text,
    new_due_at        timestamptz,
    reviewed_by       text,
    reviewed_at       timestamptz,
    version           bigint      not null,
    constraint submission_once unique (assignment_id, number)
);

-- Tệp: nội dung lưu một lần theo SHA-256, từng khúc; mỗi lần đính kèm một dòng.
create table file_content (
    sha256 text primary key,
    size   bigint not null
);
create table file_chunk (
    sha256 text  not null references file_content,
    no     int   not null,
    bytes  bytea not null,
    primary key (sha256, no)
);
create table attachment (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    submission_id uuid        references submission,
    name          text        not null,
    type          text        not null,
    size          bigint      not null,
    sha256        text        not null references file_content,
    uploaded_by   text        not null,
    uploaded_at   timestamptz not null
);
create index attachment_of_assignment on attachment (assignment_id);
create index attachment_of_submission on attachment (submission_id);
