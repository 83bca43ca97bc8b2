-- When the office last reminded of a piece of work by hand: not again within the hour, whoever presses.
create table hand_reminder (
    assignment_id uuid primary key references assignment on delete cascade,
    reminded_at   timestamptz not null,
    reminded_by   text        not null
);
