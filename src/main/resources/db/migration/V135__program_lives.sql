-- The runs of the program that are alive: each says so again and again.
create table program_life (
    life       text        primary key,
    node       text        not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);

-- Whose hands a mail is in: the run of the program, and the one lot that was taken.
alter table outbox add column held_by text;
alter table outbox add column claim uuid;
-- What the version before holds, it holds no longer than this one would.
update outbox set locked_until = least(locked_until, now() + interval '2 minutes')
where state = 'QUEUED' and locked_until is not null;
