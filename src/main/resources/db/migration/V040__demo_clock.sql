-- How far the demo clock is from the real one; one row, and none where it was never moved.
create table demo_clock (
    id           smallint primary key check (id = 1),
    shift_millis bigint   not null
);
