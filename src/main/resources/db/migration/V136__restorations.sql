-- A database that knows less than the anchors outside it: nothing leaves and nothing is signed until somebody has looked.
create table restoration (
    id           uuid        primary key,
    found_at     timestamptz not null,
    -- Where the record ends here, and how far it is known to have gone.
    record_seq   bigint      not null,
    record_hash  text        not null,
    record_at    timestamptz,
    anchor_seq   bigint      not null,
    anchor_at    text,
    -- The numbers that are known to be in use, by register.
    registers    jsonb       not null,
    note         text        not null,
    confirmed_at timestamptz,
    confirmed_by text,
    check ((confirmed_at is null) = (confirmed_by is null))
);
create unique index restoration_open on restoration ((confirmed_at is null)) where confirmed_at is null;

-- Mails of before, of which nobody knows whether they left already.
alter table outbox add column held_since timestamptz;
create index outbox_held on outbox (id) where state = 'QUEUED' and held_since is not null;
