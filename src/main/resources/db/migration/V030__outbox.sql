-- What is to be said to whom: written with the event, sent after its commit, kept as the record of what was said.
create table outbox (
    id              bigint generated always as identity primary key,
    notice_key      text        not null unique,
    kind            text        not null,
    state           text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'SKIPPED')),
    person_id       text,
    to_name         text        not null,
    to_address      text        not null,
    subject         text        not null,
    body            text        not null,
    items           jsonb       not null,
    link            text,
    link_label      text,
    plan_id         text,
    message_id      text        not null unique,
    planned_for     timestamptz not null,
    sent_at         timestamptz,
    attempts        integer     not null default 0,
    first_tried_at  timestamptz,
    next_attempt_at timestamptz not null,
    locked_until    timestamptz,
    last_error      text,
    created_at      timestamptz not null
);
-- The sender reads what is to be sent and nothing else, however much was sent before.
create index outbox_to_send on outbox (next_attempt_at, id) where state = 'QUEUED';
create index outbox_newest on outbox (planned_for desc, id desc);
create index outbox_person on outbox (person_id, planned_for desc, id desc);
create index outbox_plan on outbox (plan_id, planned_for desc, id desc);
create index outbox_failed on outbox (id) where state = 'FAILED';

-- Mails of a run without a mail server, as they would have left.
create table kept_mail (
    message_id text primary key,
    kept_at    timestamptz not null,
    raw        bytea       not null
);
