-- Báo cáo tổng hợp gửi cấp trên: một văn bản có đời riêng, của một đợt thu.
create table final_report (
    request_id        uuid primary key references report_request,
    version           bigint  not null,
    plan_id           uuid    not null references plan,
    state             text    not null check (state in ('DRAFT', 'FINAL', 'SIGNING', 'SIGNED', 'SENT')),
    title             text    not null,
    file_version      int     not null check (file_version >= 0),
    edited            boolean not null,
    consulted_version int,
    written_by        text,
    added_by          text,
    added_reason      text,
    signer_user       text,
    recipients        text,
    register_year     int,
    ordinal           int,
    number_text       text,
    signed_at         timestamptz,
    sent_at           timestamptz,
    constraint final_report_signed_whole check (state not in ('SIGNED', 'SENT')
        or num_nulls(signer_user, register_year, ordinal, number_text, signed_at) = 0),
    constraint final_report_sent_whole check (state <> 'SENT' or sent_at is not null),
    constraint final_report_added_whole check (num_nulls(added_by, added_reason) in (0, 2))
);
create index final_report_of_plan on final_report (plan_id);

-- Các bản Word của nó, giữ nguyên từng byte.
create table final_report_version (
    request_id uuid        not null references final_report,
    number     int         not null check (number > 0),
    origin     text        not null check (origin in ('MADE', 'UPLOADED')),
    name       text        not null,
    content    bytea       not null,
    sha256     text        not null,
    saved_by   text        not null,
    saved_at   timestamptz not null,
    primary key (request_id, number)
);

-- Văn bản đã ký, đúng từng byte.
create table final_report_document (
    request_id uuid        not null references final_report,
    type       text        not null check (type in ('PDF', 'DOCX')),
    content    bytea       not null,
    sha256     text        not null,
    made_at    timestamptz not null,
    primary key (request_id, type)
);

-- Gửi đến ai.
create table final_report_delivery (
    request_id uuid not null references final_report,
    ordinal    int  not null,
    line       text not null,
    name       text not null,
    address    text,
    notice_key text,
    primary key (request_id, ordinal)
);

-- Trình ký một báo cáo, cạnh trình ký kế hoạch của nó.
alter table signing add column report_id uuid references final_report;
drop index signing_open_once;
create unique index signing_open_once on signing (plan_id) where state = 'OPEN' and report_id is null;
create unique index signing_of_report_open_once on signing (report_id) where state = 'OPEN';
create index signing_by_report on signing (report_id) where report_id is not null;

-- Số của báo cáo đứng trong sổ như một dòng của nó.
alter table register_line drop constraint register_line_state_check;
alter table register_line add constraint register_line_state_check
    check (state in ('RESERVED', 'USED', 'VOID', 'PAPER', 'REPORT'));
